// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/numbergroup.h"
#include "gui/pages/droppededits.h"
#include "services/desk.h"

#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>

namespace NumberDesk {

class HistoryPanel;
class NotesPanel;
class NumberDetails;
class RemoteChoices;
struct ChosenNumbers;

namespace Ui {
class NumberInspector;
}

/// The panel at the right of the numbers: settings and notes of one or many numbers, everything known of one,
/// its past, and what the provider sent. It prepares changes; sending them begins with a review.
class NumberInspector final : public QWidget
{
    Q_OBJECT

public:
    explicit NumberInspector(const Desk &desk, QWidget *parent = nullptr);
    ~NumberInspector() override;

    void showNumbers(const QList<OwnedNumber> &numbers) { showGroup(groupOf(numbers), {}); }
    /// Numbers that are not all at hand; @p readAll gives them when something is to be done with each. What
    /// was typed stays where only some of the numbers are shown from now on; otherwise it can be brought
    /// back.
    void showGroup(const NumberGroup &group, const std::function<QList<OwnedNumber>()> &readAll);
    /// What locks the numbers that are shown, or unlocks them.
    void setLockAction(QAction *action);
    /// New facts about numbers that may be shown: what the person has typed stays.
    void refreshShown(const QList<quint32> &rows);
    void focusSettings();
    /// Asks for a moment to which the numbers are to be brought back.
    void restoreTo();
    /// Checks what was entered and asks for a review of it.
    void requestReview() { offer(false); }
    [[nodiscard]] bool hasEdits() const;
    /// Enters what is planned for the one number that is shown, in the place of its row of the plan.
    void enter(const Change &change);

Q_SIGNALS:
    void reviewRequested(const QList<NumberDesk::Change> &changes);
    void planRequested(const QList<NumberDesk::Change> &changes);
    void activityRequested(const QString &changeId);
    /// These are to be shown again, to go on with what was typed for them.
    void numbersRequested(const QList<NumberDesk::NumberRef> &refs);

private:
    void addPanels();
    void showAnew();
    [[nodiscard]] static QList<NumberRef> refsOf(const QList<OwnedNumber> &numbers);
    /// Whether only numbers that are shown are among these.
    [[nodiscard]] bool isNarrower(const NumberGroup &group) const;
    void keepSeen(const QList<OwnedNumber> &before);
    void drop(DroppedEdits::Edits edits);
    void enter(const SettingEdits &edits, const QString &planned);
    [[nodiscard]] ChosenNumbers chosen() const;
    void showHead();
    void showForm();
    void showDetails();
    void showNotes();
    void showBlocked();
    /// What was asked for in the form came true for a number; once it did for all, it is no edit any more.
    void takeWritten(const ChangeRecord &record);
    void showLastSet();
    void updateFooter();
    void undo();
    [[nodiscard]] bool isOne() const { return m_group.count == 1; }
    /// Whether all that is shown has the same settings.
    [[nodiscard]] bool hasOneForm() const;
    [[nodiscard]] std::optional<Account> account() const;
    /// The facts that hold for the account of the first number.
    [[nodiscard]] const ProviderInfo &info() const;
    [[nodiscard]] QList<Change> changes() const;
    /// Finds and replaces, with what was edited as well.
    void changeMany();
    void ask(const QList<Change> &changes);
    void offer(bool isForPlan);

    std::unique_ptr<Ui::NumberInspector> m_ui;
    Desk m_desk;
    NumberDetails *m_details = nullptr;
    RemoteChoices *m_choices = nullptr;
    DroppedEdits *m_dropped = nullptr;
    NotesPanel *m_notesPanel = nullptr;
    HistoryPanel *m_historyPanel = nullptr;
    NumberGroup m_group;
    QList<OwnedNumber> m_numbers; ///< of the group, as they are shown: all, or the first of very many
    std::function<QList<OwnedNumber>()> m_readAll;
    SettingValues m_lastSet;
    QString m_planned; ///< id of the planned change that is being edited; empty: it is a new one
    QSet<QString> m_asked; ///< changes that were asked for and are not done yet
    SettingEdits m_askedEdits; ///< of the form, when they were asked for
    QStringList m_formOf; ///< what the form was built for, see formKey()
    OperationPtr<SettingValues> m_askingLastSet;
};

} // namespace NumberDesk
