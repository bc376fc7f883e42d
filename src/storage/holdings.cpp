// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/holdings.h"

#include "storage/changerow.h"
#include "storage/columns.h"
#include "storage/findingrow.h"
#include "storage/knownsettings.h"
#include "storage/refreshpass.h"

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

using PassPtr = std::shared_ptr<RefreshPass>;

/// Writes piece after piece; others may use the database in between.
OperationPtr<Comparison> writeAll(Database &database, const PassPtr &pass)
{
    auto writing = database.run<bool>([pass](QSqlDatabase &open) { return pass->writeSome(open); });
    return andThen(std::move(writing), [&database, pass](bool isWritten) {
        return isWritten ? finishedOperation<Comparison>(pass->comparison()) : writeAll(database, pass);
    });
}

/// Configures of one number since the last refresh knew it, newest first.
class ConfiguresSince final
{
public:
    ConfiguresSince(const QList<ChangeRecord> &records, const QDateTime &known)
        : m_records(records)
        , m_known(known)
    { }

    /// What is under way, or was not settled: it may have been sent.
    [[nodiscard]] const ChangeRecord *unsettled() const
    {
        for (const ChangeRecord &record : m_records) {
            if (!isSettled(record.state) && record.state != ChangeState::Journaled)
                return &record;
        }
        return nullptr;
    }
    /// Whether the field has this value because of us.
    [[nodiscard]] bool explains(const QString &field, const QString &value) const
    {
        for (const ChangeRecord &record : m_records) {
            if (counts(record) && record.state == ChangeState::Done && record.change.edits.contains(field))
                return sets(record, field, value);
        }
        return false;
    }
    /// The change that set one of these after all, although it was not done.
    [[nodiscard]] QString belied(const QStringList &fields, const SettingValues &now) const
    {
        for (const ChangeRecord &record : m_records) {
            if (!counts(record) || record.state == ChangeState::Done || !record.sent.isValid())
                continue;
            for (const QString &field : fields) {
                if (record.change.edits.contains(field) && sets(record, field, now.value(field)))
                    return record.change.id;
            }
        }
        return {};
    }

private:
    [[nodiscard]] bool counts(const ChangeRecord &record) const
    {
        return record.change.kind == ChangeKind::Configure && record.settled.isValid()
            && record.settled >= m_known;
    }
    static bool sets(const ChangeRecord &record, const QString &field, const QString &value)
    {
        const QString wanted = record.change.edits.value(field);
        return wanted == value || wanted == kHiddenValue;
    }

    QList<ChangeRecord> m_records;
    QDateTime m_known;
};

Result<Done> takeOne(QSqlDatabase &database, const OwnedNumber &number, const KnownState &known,
    Finding finding, Comparison &told)
{
    const auto records
        = selectChanges(database, u"WHERE account = ? AND country = ? AND digits = ? ORDER BY seq DESC"_s,
            { number.ref.account, textColumn(number.ref.country), textColumn(number.ref.number.digits()) });
    if (!records.isOk())
        return records.error();
    const ConfiguresSince configures(records.value(), known.taken);
    if (const ChangeRecord *open = configures.unsettled()) {
        told.waiting.append(number.ref);
        told.toLookAt.append(open->change.id);
        return Done{};
    }
    const SettingValues now = normalised(number.settings);
    const QList<FieldChange> changed = difference(known.settings, now);
    for (const FieldChange &field : changed) {
        if (!configures.explains(field.key, field.to))
            finding.fields.append(field.key);
    }
    if (finding.fields.isEmpty())
        return Done{};
    finding.ref = number.ref;
    finding.kind = FindingKind::Changed;
    finding.changeId = configures.belied(finding.fields, now);
    if (!finding.changeId.isEmpty())
        finding.cause = FindingCause::AfterAll;
    told.findings.prepend(finding);
    return Done{};
}

Result<Comparison> takeChangedNow(
    QSqlDatabase &database, const QList<OwnedNumber> &numbers, const QDateTime &when)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    KnownSettings known(database);
    FindingWriter writer(database);
    Comparison told;
    Finding finding;
    finding.found = when;
    for (const OwnedNumber &number : numbers) {
        const auto refreshed = known.isRefreshed(number.ref.account);
        if (!refreshed.isOk())
            return refreshed.error();
        if (!refreshed.value())
            continue;
        const auto before = known.of(number.ref);
        if (!before.isOk())
            return before.error();
        if (!before.value() || before.value()->settings == normalised(number.settings))
            continue;
        if (const auto taken = takeOne(database, number, **before, finding, told); !taken.isOk())
            return taken.error();
    }
    for (auto made = told.findings.rbegin(); made != told.findings.rend(); ++made) {
        const auto added = writer.add(*made);
        if (!added.isOk())
            return added.error();
        *made = added.value();
    }
    if (told.findings.isEmpty())
        return told; // nothing to keep the disk busy with
    if (const auto committed = transaction.commit(); !committed.isOk())
        return committed.error();
    return told;
}

Result<std::optional<Holding>> findNow(QSqlDatabase &database, const NumberRef &ref)
{
    const auto found = selectHoldings(database, u"WHERE account = ? AND country = ? AND digits = ?"_s,
        { ref.account, textColumn(ref.country), textColumn(ref.number.digits()) });
    if (!found.isOk())
        return found.error();
    return found->isEmpty() ? std::optional<Holding>() : std::optional(found->constFirst());
}

Result<Done> markSeenNow(QSqlDatabase &database, const QList<qint64> &ids, const QDateTime &when)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    Prepared mark(database, u"UPDATE findings SET seen = ? WHERE seq = ? AND seen IS NULL"_s);
    for (const qint64 id : ids) {
        if (!mark.run({ timeColumn(when), id }))
            return mark.error();
    }
    return transaction.commit();
}

Result<Done> forgetNow(QSqlDatabase &database, const AccountId &account, const QDateTime &when)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    const auto passes = execute(database, u"DELETE FROM passes WHERE account = ?"_s, { account });
    if (!passes.ok)
        return passes.error();
    const auto holdings = execute(database, u"DELETE FROM holdings WHERE account = ?"_s, { account });
    if (!holdings.ok)
        return holdings.error();
    const auto findings = execute(database,
        u"UPDATE findings SET seen = ? WHERE account = ? AND seen IS NULL"_s, { timeColumn(when), account });
    if (!findings.ok)
        return findings.error();
    return transaction.commit();
}

Result<bool> awaitsPassNow(QSqlDatabase &database, const AccountId &account)
{
    auto asked = execute(database,
        u"SELECT COUNT(*) FROM facts WHERE name = 'set_aside' "
        "AND NOT EXISTS (SELECT 1 FROM passes WHERE account = ?)"_s,
        { account });
    if (!asked.ok || !asked.query.next())
        return asked.error();
    return asked.query.value(0).toInt() > 0;
}

} // namespace

OperationPtr<Comparison> Holdings::takePass(
    const AccountId &account, const NumberColumns &owned, const QDateTime &when)
{
    const auto pass = std::make_shared<RefreshPass>(account, owned, when);
    auto comparing = m_database.run<Done>([pass](QSqlDatabase &database) { return pass->compare(database); });
    return andThen(std::move(comparing),
        [&database = m_database, pass](const Done &) { return writeAll(database, pass); });
}

OperationPtr<Comparison> Holdings::takeChanged(const QList<OwnedNumber> &numbers, const QDateTime &when)
{
    return m_database.run<Comparison>(
        [numbers, when](QSqlDatabase &database) { return takeChangedNow(database, numbers, when); });
}

OperationPtr<Done> Holdings::forget(const AccountId &account, const QDateTime &when)
{
    return m_database.run<Done>(
        [account, when](QSqlDatabase &database) { return forgetNow(database, account, when); });
}

OperationPtr<std::optional<Holding>> Holdings::find(const NumberRef &ref)
{
    return m_database.read<std::optional<Holding>>(
        [ref](QSqlDatabase &database) { return findNow(database, ref); });
}

OperationPtr<QList<Finding>> Holdings::unseen()
{
    return m_database.read<QList<Finding>>([](QSqlDatabase &database) {
        return selectFindings(database, u"WHERE seen IS NULL ORDER BY seq DESC"_s);
    });
}

OperationPtr<Done> Holdings::markSeen(const QList<qint64> &ids, const QDateTime &when)
{
    return m_database.run<Done>(
        [ids, when](QSqlDatabase &database) { return markSeenNow(database, ids, when); });
}

OperationPtr<bool> Holdings::awaitsPass(const AccountId &account)
{
    return m_database.read<bool>(
        [account](QSqlDatabase &database) { return awaitsPassNow(database, account); });
}

} // namespace NumberDesk
