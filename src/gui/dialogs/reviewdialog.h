// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QDialog>

#include <memory>

namespace NumberDesk {

class ReviewConflicts;
class ReviewModel;
class ReviewTrouble;

namespace Ui {
class ReviewDialog;
}

/// Shows what will be sent, after the providers were asked again, and sends it when the person says so.
/// Cancel is the default; releases want to be typed; what somebody else changed meanwhile is decided field by
/// field, or left out. Afterwards it shows what came of each row; closing it then ends nothing. Return in the
/// typed confirmation presses the verb where it may be pressed, and never anything else.
class ReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Starts to read at once. Deletes itself when closed.
    ReviewDialog(const Desk &desk, const QList<Change> &changes, QWidget *parent = nullptr);
    ~ReviewDialog() override;

    /// Asks first where something was decided that would be lost.
    void reject() override;

    /// It says what becomes of this change.
    [[nodiscard]] bool hasRow(const QString &changeId) const;

Q_SIGNALS:
    /// The person said yes; the changes are with the runner.
    void applied(const QList<NumberDesk::Change> &changes);
    /// The person wants to decide later; the dialog is closing. With the decisions on conflicts made so far.
    /// The button for it is there only where somebody has connected to this.
    void planRequested(const QList<NumberDesk::Change> &changes);
    /// These are not sent now: they are in the plan with a date.
    void releasesDated(const QList<NumberDesk::Change> &releases, const QDateTime &due);
    /// What parks the numbers of such releases is to be reviewed.
    void reviewRequested(const QList<NumberDesk::Change> &changes);
    void activityRequested(const QString &changeId);

protected:
    void showEvent(QShowEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpTable();
    void showCount();
    void connectSignals();
    void connectRunner();
    void prepare();
    void showSheet(const ReviewSheet &sheet);
    void showCosts();
    void showLeftOut();
    void showReading(bool isReading);
    void offerReading();
    void makeRoom();
    void showWarned();
    void showWords();
    void updateDecisions();
    void askConfirmation();
    void updateVerb();
    void showMenu(const QPoint &position);
    void askReleaseDate(const QList<Change> &releases);
    void takeDated(const QList<Change> &releases, const QDateTime &due);
    void apply();
    void addToPlan();
    void explainCurrent();
    [[nodiscard]] int currentRow() const;
    void showProgress();
    [[nodiscard]] QList<Change> releases() const;
    [[nodiscard]] QList<Change> selectedReleases() const;
    [[nodiscard]] QString wantedConfirmation() const;

    std::unique_ptr<Ui::ReviewDialog> m_ui;
    Desk m_desk;
    Review m_review;
    QList<Change> m_changes;
    ReviewModel *m_model = nullptr;
    OperationPtr<ReviewSheet> m_preparing;
    ReviewConflicts *m_conflicts = nullptr;
    ReviewTrouble *m_trouble = nullptr;
    bool m_isRead = false;
    bool m_applied = false;
};

} // namespace NumberDesk
