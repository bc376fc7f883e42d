// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/inventorycache.h"

#include "storage/columns.h"
#include "storage/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr QLatin1StringView kColumns(
    "position, country, digits, short_code, kind, capabilities, label, "
    "destination, settings, limitations, monthly_amount, monthly_currency, next_charge, ends_at, raw, more");

QString moreColumn(const OwnedNumber &number)
{
    QJsonArray steps;
    for (const NextStep &step : number.nextSteps)
        steps << QJsonArray{ step.text, step.url.toString(QUrl::FullyEncoded) };
    const QJsonObject more{ { u"id"_s, number.id }, { u"endingTold"_s, number.endingTold },
        { u"releasable"_s, number.releasable }, { u"notices"_s, QJsonArray::fromStringList(number.notices) },
        { u"nextSteps"_s, steps }, { u"dependants"_s, QJsonArray::fromStringList(number.dependants) } };
    return QString::fromUtf8(QJsonDocument(more).toJson(QJsonDocument::Compact));
}

QStringList textsOf(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

void readMore(const QVariant &column, OwnedNumber &number)
{
    const QJsonObject more = QJsonDocument::fromJson(column.toString().toUtf8()).object();
    number.id = more.value("id"_L1).toString();
    number.endingTold = more.value("endingTold"_L1).toBool(true);
    number.releasable = more.value("releasable"_L1).toBool(true);
    number.notices = textsOf(more.value("notices"_L1));
    const QJsonArray steps = more.value("nextSteps"_L1).toArray();
    for (const QJsonValue &step : steps) {
        const QJsonArray parts = step.toArray();
        number.nextSteps.append({ parts.at(0).toString(), QUrl(parts.at(1).toString(), QUrl::StrictMode) });
    }
    number.dependants = textsOf(more.value("dependants"_L1));
}

QVariantList rowValues(const AccountId &account, int position, const OwnedNumber &number)
{
    return { account, position, textColumn(number.ref.country), textColumn(number.ref.number.digits()),
        int(number.ref.number.isShortCode()), textColumn(number.type.word()),
        capabilitiesColumn(number.capabilities), textColumn(number.label), textColumn(number.destination),
        mapColumn(number.settings), listColumn(number.limitations), amountColumn(number.monthly),
        currencyColumn(number.monthly), timeColumn(number.nextCharge.value_or(QDateTime())),
        timeColumn(number.endsAt.value_or(QDateTime())), number.raw.isNull() ? QByteArray("") : number.raw,
        moreColumn(number) };
}

std::optional<QDateTime> perhapsTime(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(timeFrom(column));
}

OwnedNumber readNumber(const AccountId &account, const QSqlQuery &row)
{
    OwnedNumber number;
    number.ref = refFrom(account, row.value(1).toString(), row.value(2).toString(), row.value(3).toBool());
    number.type = NumberType::fromWord(row.value(4).toString());
    number.capabilities = capabilitiesFrom(row.value(5));
    number.label = row.value(6).toString();
    number.destination = row.value(7).toString();
    number.settings = mapFrom(row.value(8));
    number.limitations = listFrom(row.value(9));
    number.monthly = moneyFrom(row.value(10), row.value(11));
    number.nextCharge = perhapsTime(row.value(12));
    number.endsAt = perhapsTime(row.value(13));
    number.raw = row.value(14).toByteArray();
    readMore(row.value(15), number);
    return number;
}

Result<Done> removeNow(QSqlDatabase &database, const AccountId &account)
{
    // The numbers go with their inventory.
    const auto removed = execute(database, u"DELETE FROM inventories WHERE account = ?"_s, { account });
    return removed.ok ? Result<Done>(Done{}) : removed.error();
}

Result<Done> insertNumbers(
    QSqlDatabase &database, const AccountId &account, const QList<OwnedNumber> &numbers)
{
    QSqlQuery insert(database);
    const QString statement = u"INSERT INTO owned (account, %1) VALUES (?, %2)"_s.arg(
        kColumns, QStringList(16, u"?"_s).join(u", "_s));
    if (!insert.prepare(statement))
        return storageError(insert.lastError());
    for (int position = 0; position < int(numbers.size()); ++position) {
        const QVariantList values = rowValues(account, position, numbers.at(position));
        for (int i = 0; i < int(values.size()); ++i)
            insert.bindValue(i, values.at(i));
        if (!insert.exec())
            return storageError(insert.lastError());
    }
    return Done{};
}

Result<Done> storeNow(QSqlDatabase &database, const AccountId &account, const QList<OwnedNumber> &numbers,
    const QDateTime &when)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    if (auto removed = removeNow(database, account); !removed.isOk())
        return removed;
    const auto begun = execute(database, u"INSERT INTO inventories (account, stored) VALUES (?, ?)"_s,
        { account, timeColumn(when) });
    if (!begun.ok)
        return begun.error();
    if (auto inserted = insertNumbers(database, account, numbers); !inserted.isOk())
        return inserted;
    return transaction.commit();
}

Result<CachedInventory> loadNow(QSqlDatabase &database, const AccountId &account)
{
    auto head = execute(database, u"SELECT stored FROM inventories WHERE account = ?"_s, { account });
    if (!head.ok)
        return head.error();
    CachedInventory inventory;
    if (!head.query.next())
        return inventory;
    inventory.when = timeFrom(head.query.value(0));
    auto rows = execute(
        database, u"SELECT %1 FROM owned WHERE account = ? ORDER BY position"_s.arg(kColumns), { account });
    if (!rows.ok)
        return rows.error();
    while (rows.query.next())
        inventory.numbers << readNumber(account, rows.query);
    return rows.query.lastError().isValid() ? Result<CachedInventory>(rows.error()) : inventory;
}

} // namespace

OperationPtr<Done> InventoryCache::store(
    const AccountId &account, const QList<OwnedNumber> &numbers, const QDateTime &when)
{
    return m_database.run<Done>([account, numbers, when](QSqlDatabase &database) {
        return storeNow(database, account, numbers, when);
    });
}

OperationPtr<CachedInventory> InventoryCache::load(const AccountId &account)
{
    return m_database.read<CachedInventory>(
        [account](QSqlDatabase &database) { return loadNow(database, account); });
}

OperationPtr<Done> InventoryCache::remove(const AccountId &account)
{
    return m_database.run<Done>([account](QSqlDatabase &database) { return removeNow(database, account); });
}

} // namespace NumberDesk
