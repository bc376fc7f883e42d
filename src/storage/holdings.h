// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/finding.h"
#include "domain/numbercolumns.h"
#include "storage/database.h"

namespace NumberDesk {

/// A number that an account was last known to own.
struct Holding
{
    NumberRef ref;
    Origin origin = Origin::Before;
    QDateTime since; ///< UTC; when it was first seen
    QDateTime endsAt; ///< UTC; valid where its end is announced
    QString changeId; ///< Here: the buy. Elsewhere: the buy that it belies, if there is one
};

/// What came of comparing a refresh with the journal.
struct Comparison
{
    QList<Finding> findings; ///< new ones
    QStringList toLookAt; ///< changes that are not settled although the refresh shows what came of them
    QList<NumberRef> waiting; ///< whose settings cannot be judged, nor kept, before those are settled
};

/// What the accounts own, refresh by refresh, so that every number that comes, goes or changes is explained
/// by the journal or told. In the journal's file, because the journal is what explains it.
class Holdings final
{
public:
    /// @p database is opened by its owner, made from journalSpec(), and has to outlive this.
    explicit Holdings(Database &database)
        : m_database(database)
    { }

    /// Takes the end of a complete refresh: all that @p account owns, of what @p owned has. The first of an
    /// account is what later ones are compared with. What is new is explained by the newest buy of the
    /// journal that was sent: done = bought here; not settled = left for the next refresh; not done, refused
    /// or not sent = AfterAll, told once; none = Elsewhere. What is gone likewise by the newest release, or
    /// by its announced end. What is owned although it was given back here is AfterAll too. Many differences
    /// take several commits, each whole in itself; the pass counts as recorded by the last.
    [[nodiscard]] OperationPtr<Comparison> takePass(
        const AccountId &account, const NumberColumns &owned, const QDateTime &when);
    /// Takes numbers whose settings may differ from what the last refresh knew, just before Snapshots keeps
    /// them. A configure of ours that is done and explains every field is no finding; while a change of the
    /// number is not settled it waits. A number that no refresh knew is none
    /// either, nor is anything before the first complete refresh.
    [[nodiscard]] OperationPtr<Comparison> takeChanged(
        const QList<OwnedNumber> &numbers, const QDateTime &when);

    /// Forgets what the account was known to own: its next refresh is its first. For an account whose numbers
    /// are others altogether, as those of a new sandbox are.
    [[nodiscard]] OperationPtr<Done> forget(const AccountId &account, const QDateTime &when);

    [[nodiscard]] OperationPtr<std::optional<Holding>> find(const NumberRef &ref);
    /// Findings that nobody has seen yet, newest first.
    [[nodiscard]] OperationPtr<QList<Finding>> unseen();
    [[nodiscard]] OperationPtr<Done> markSeen(const QList<qint64> &ids, const QDateTime &when);

    /// Whether this journal was begun beside a damaged one and @p account has not been read whole since:
    /// nobody knows then what was under way.
    [[nodiscard]] OperationPtr<bool> awaitsPass(const AccountId &account);

private:
    Database &m_database;
};

} // namespace NumberDesk
