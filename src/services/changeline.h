// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/applyprogress.h"
#include "services/changejob.h"

#include <QSet>

#include <map>
#include <memory>
#include <optional>

namespace NumberDesk {

/// The rows of one account on their way through the runner: not journaled yet, journaled and waiting,
/// held until a purchase that is being checked has settled, being sent.
///
/// Settings and releases go side by side: one row spends its time with the network and the disk by turns,
/// and the pace of the account is to be used all the same. Purchases go one after the other, because
/// each has to see what the one before has come to.
class ChangeLine final
{
public:
    /// As many rows as fill the round trips of a session and its waits for the disk.
    static constexpr int kSideBySide = 8;
    /// Rows that are journaled before their turn comes, so that none waits for the disk then.
    static constexpr int kAhead = 8;

    struct Running
    {
        std::unique_ptr<ChangeJob> job;
        int startedAt = 0; ///< settlements when it was started
    };

    void give(const Change &change);
    /// The next one to be journaled, where there is room for it; it is `taking` until taken() or refused().
    [[nodiscard]] const Change *takeNext();
    [[nodiscard]] const std::optional<Change> &taking() const { return m_taking; }
    void leaveTaking() { m_taking.reset(); }

    /// Journaled, and not of apply(): a row more.
    void add(const ChangeRecord &record);
    void append(const ChangeRecord &record) { m_waiting.append(record); }
    /// Its turn came too early.
    void prepend(const ChangeRecord &record) { m_waiting.prepend(record); }
    void hold(const ChangeRecord &record) { m_held.append(record); }
    /// What is held may be tried again. False where nothing is.
    bool release();

    /// The next one that may begin beside what runs, where no more than @p most are to run.
    [[nodiscard]] std::optional<ChangeRecord> takeStartable(size_t most);
    void run(std::unique_ptr<ChangeJob> job);
    [[nodiscard]] Running takeEnded(const QString &changeId);

    /// Takes out what was not begun: those of @p ids, or without any all that was given by apply().
    [[nodiscard]] QList<Change> dropGiven(const QSet<QString> &ids);
    [[nodiscard]] QList<ChangeRecord> dropWaiting(const QSet<QString> &ids);

    [[nodiscard]] qsizetype underWay() const;

    int settlements = 0; ///< of changes of this account, so far
    bool isRetryDue = false; ///< a timer for what is held runs
    ApplyMeter meter;

private:
    QList<Change> m_given;
    std::optional<Change> m_taking;
    QList<ChangeRecord> m_waiting;
    QList<ChangeRecord> m_held;
    std::map<QString, Running> m_running; ///< by the id of the change
};

} // namespace NumberDesk
