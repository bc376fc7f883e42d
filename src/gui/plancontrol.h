// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"
#include "services/operationkeeper.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace NumberDesk {

class MessageBar;
class StepNotice;

/// What the window has of the plan on every page: the button that reviews it, the way back of a step, and
/// notes at the top of the page on what was added, broken off or could not be saved.
class PlanControl final : public QWidget
{
    Q_OBJECT

public:
    /// It is the place of the notes itself.
    explicit PlanControl(const Desk &desk, QWidget *window);

    [[nodiscard]] QPushButton *reviewButton() const { return m_review; }
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    /// The page of the plan has a button of its own.
    void setOnPlanPage(bool on);
    /// Adds to the plan and says what became of it.
    void add(const QList<Change> &changes);
    /// Asks for the date on which these releases are to be sent.
    void askReleaseDate(const QList<Change> &releases);
    /// Says that releases have a date now, which was the last step of the plan.
    void tellDated(const QList<Change> &releases, const QDateTime &due);
    void requestReview();

Q_SIGNALS:
    void reviewRequested(const QList<NumberDesk::Change> &changes);
    void planPageRequested();
    void countChanged(int count);

private:
    /// Says what became of a step of the plan, with the way back.
    void tellStep(const QString &words, quint64 stepBefore);
    void tellFailure(const QString &heading, const Error &error);
    void showCount();
    void showInterruption();
    void showOverdue();
    [[nodiscard]] QStringList overdue() const;

    Desk m_desk;
    QPushButton *m_review;
    QAction *m_undo;
    MessageBar *m_failed;
    MessageBar *m_interrupted;
    MessageBar *m_overdue;
    MessageBar *m_added;
    StepNotice *m_stepNotice;
    QStringList m_told; ///< overdue rows that were told already
    OperationKeeper m_adding;
    bool m_isOnPlanPage = false;
};

} // namespace NumberDesk
