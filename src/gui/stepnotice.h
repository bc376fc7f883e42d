// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QPushButton;

namespace NumberDesk {

class MessageBar;
class Plan;

/// The way back beside a message that tells of a step of the plan: it takes back that step and no other. The
/// message goes when another step has followed or it was undone elsewhere.
class StepNotice final : public QObject
{
public:
    /// @p bar belongs to @p parent as well.
    StepNotice(Plan &plan, MessageBar &bar, QObject *parent);

    /// Adds the button to the message that is shown now. @p stepBefore: Plan::lastStep() as it was before the
    /// step, which a thread may still be at work on.
    QPushButton *offerUndo(quint64 stepBefore);

private:
    void look();
    [[nodiscard]] bool isWaitedFor() const;

    Plan &m_plan;
    MessageBar &m_bar;
    QPointer<QPushButton> m_undo; ///< of the message; null: it tells of something else
    quint64 m_before = 0;
    quint64 m_step = 0; ///< 0: not known yet
};

} // namespace NumberDesk
