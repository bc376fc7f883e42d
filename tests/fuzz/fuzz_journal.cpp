// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/promise.h"
#include "storage/changerow.h"
#include "storage/schema.h"
#include "storage/sql.h"

#include <QSqlRecord>

#include <fuzzer/FuzzedDataProvider.h>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

ChangeRecord purchase()
{
    ChangeRecord record;
    record.change.id = u"00000000-0000-4000-8000-000000000001"_s;
    record.change.ref = { u"a"_s, u"GB"_s, *PhoneNumber::fromDigits(u"447700900123"_s) };
    record.change.monthly = Money(125, 2, u"EUR"_s);
    record.state = ChangeState::Journaled;
    record.created = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    return record;
}

/// A journal in memory with one purchase in it.
class Journal final
{
public:
    Journal()
    {
        m_database.setDatabaseName(u":memory:"_s);
        promise(m_database.open());
        for (const QStringList &version : journalSpec({}).migrations) {
            for (const QString &statement : version)
                promise(execute(m_database, statement).ok);
        }
        keepStatements(m_database);
        const QSqlRecord columns = m_database.record(u"changes"_s);
        for (int i = 0; i < columns.count(); ++i)
            m_columns << columns.fieldName(i);
    }

    /// Reads the row after one of its cells became something else.
    void read(FuzzedDataProvider &input)
    {
        promise(execute(m_database, u"DELETE FROM changes"_s).ok);
        promise(insertIntent(m_database, purchase()).isOk());
        const auto column = input.ConsumeIntegralInRange<qsizetype>(0, m_columns.size() - 1);
        const bool isText = input.ConsumeBool();
        const QByteArray bytes = QByteArray::fromStdString(input.ConsumeRemainingBytesAsString());
        const auto changed = execute(m_database, u"UPDATE changes SET %1 = ?"_s.arg(m_columns.at(column)),
            { isText ? QVariant(QString::fromUtf8(bytes)) : QVariant(bytes) });
        if (!changed.ok)
            return;
        const auto found = selectChanges(m_database, u"ORDER BY seq"_s);
        promise(found.isOk() ? found->size() == 1 : !found.error().detail.isEmpty());
    }

private:
    QSqlDatabase m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    QStringList m_columns;
};

} // namespace

/// A row of the journal in which a cell is not what was written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Journal journal;
    FuzzedDataProvider input(data, size);
    journal.read(input);
    return 0;
}
