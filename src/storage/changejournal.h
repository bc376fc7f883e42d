// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/change.h"
#include "storage/database.h"

#include <QCache>
#include <QDate>

namespace NumberDesk {

/// What is written along with a state. Unset = stays as it is; an invalid time clears.
struct ChangePatch
{
    std::optional<QDateTime> nextLook;
    std::optional<int> looks;
    std::optional<int> negatives;
    std::optional<QDateTime> firstNegative;
    std::optional<Error> error;
    std::optional<QString> requestId;
    std::optional<QString> orderId;
    std::optional<QString> request; ///< secrets masked
    /// A change that comes of this one: it is journaled in the same commit, or not at all.
    std::optional<Change> followUp;
    QString note; ///< one sentence, added to the others with the time
};

/// Which buys count as spent.
enum class SpendScope {
    Settled, ///< done
    Sent, ///< done, or sent and not settled
    Committed, ///< done, or not settled, sent or not
};

/// What buying in one month comes to.
struct MonthlySpend
{
    MoneyTotals setUp;
    MoneyTotals monthly;
    int buys = 0;
};

namespace Detail {
/// Rows as this program wrote them last. Only work in the database touches it.
struct KnownChanges
{
    static constexpr int kMost = 256; ///< more than are ever under way at once
    QCache<QString, ChangeRecord> records{ kMost }; ///< by id
    qlonglong fileVersion = 0; ///< SQLite's data_version when they were compared with the file
};
} // namespace Detail

/// The durable record of every write: nothing is sent whose intent is not in here.
///
/// Each call that changes something is one commit that is on the disk when its operation ends with a
/// value. Storage errors mean: not written, so nothing may be sent. Times are taken when called.
class ChangeJournal final
{
public:
    /// @p database is opened by its owner, made from journalSpec(). Both have to outlive the journal.
    ChangeJournal(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    { }

    /// Draft → Journaled. Conflict when a change of the same number in the same account is not settled, or
    /// when this one is in the journal already.
    [[nodiscard]] OperationPtr<ChangeRecord> append(
        const Change &change, const QString &request, const QString &who);
    /// Sets @p next and the patch in one commit, if the state still is @p expected; otherwise Conflict. The
    /// two may be the same (a look, a note). A follow-up of the patch is Journaled with it. Stamps `sent` on
    /// Sending and `settled` on a settled state.
    [[nodiscard]] OperationPtr<ChangeRecord> advance(
        const QString &id, ChangeState expected, ChangeState next, const ChangePatch &patch = {});
    /// Adds a sentence without touching the state.
    [[nodiscard]] OperationPtr<Done> note(const QString &id, const QString &sentence);

    [[nodiscard]] OperationPtr<ChangeRecord> record(const QString &id); ///< NotFound if there is none
    /// Everything that blocks its number, oldest first: not settled, or waiting for a person's decision.
    [[nodiscard]] OperationPtr<QList<ChangeRecord>> unsettled();
    /// Newest first; older than the record @p beforeId when it is given.
    [[nodiscard]] OperationPtr<QList<ChangeRecord>> recent(int limit, const QString &beforeId = {});
    /// All changes of one number, newest first.
    [[nodiscard]] OperationPtr<QList<ChangeRecord>> find(const NumberRef &ref);
    /// The values last set here since the number was bought, for fields that cannot be read back. An empty
    /// value was cleared here; an absent key is not known.
    [[nodiscard]] OperationPtr<SettingValues> lastSetValues(const NumberRef &ref);
    /// For the month (UTC) that @p day is in: what was sent in it, and of what is not settled all that may
    /// count in it, from the month of the intent to that of the sending.
    [[nodiscard]] OperationPtr<MonthlySpend> monthlySpend(
        const AccountId &account, QDate day, SpendScope scope = SpendScope::Committed);

    /// Whether no other change of the number may begin.
    [[nodiscard]] static bool blocks(ChangeState state);

private:
    Database &m_database;
    const Clock &m_clock;
    std::shared_ptr<Detail::KnownChanges> m_known = std::make_shared<Detail::KnownChanges>();
};

} // namespace NumberDesk
