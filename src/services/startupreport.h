// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"

#include <QObject>
#include <QStringList>

namespace NumberDesk {

class Activity;
class ChangeRunner;

/// What became of changes of one kind that were under way when the program ended the last time.
struct ResumedCount
{
    ChangeKind kind = ChangeKind::Buy;
    int all = 0;
    int done = 0;
    int notDone = 0; ///< settled otherwise: refused, looked up and not there, in conflict
    int notSent = 0; ///< they had not left yet, and never will
    int checking = 0; ///< looked after by itself
    int undecided = 0; ///< a person has to decide

    [[nodiscard]] bool isSettled() const { return checking == 0 && undecided == 0; }
    friend bool operator==(const ResumedCount &, const ResumedCount &) = default;
};

/// Follows the changes that the runner took up at the start until all of them are settled.
class StartupReport final : public QObject
{
    Q_OBJECT

public:
    StartupReport(ChangeRunner &runner, Activity &activity, QObject *parent = nullptr);

    /// Of each kind that occurs: buys, releases, configures. Empty when nothing was under way.
    [[nodiscard]] const QList<ResumedCount> &counts() const { return m_counts; }
    /// The one to look at first: one to be decided, else one that is being checked, else the first.
    [[nodiscard]] QString mostUrgent() const;

Q_SIGNALS:
    void changed();

private:
    void take(const QStringList &changeIds);
    void count();

    Activity &m_activity;
    QStringList m_ids;
    QList<ResumedCount> m_counts;
};

} // namespace NumberDesk
