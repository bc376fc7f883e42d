// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/numbergroup.h"
#include "gui/pages/page.h"
#include "gui/widgets/messagebar.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace NumberDesk {

class FilterEntry;
class ListNotices;
class LockControl;
class NumberChips;
class NumberInspector;
class NumberRelease;
class NumberSelection;
class NumberTable;
class SheetActions;
struct SavedView;

namespace Ui {
class NumbersPage;
}

/// Every number of every account in one table, filtered as one types.
class NumbersPage final : public DeskPage
{
    Q_OBJECT

public:
    explicit NumbersPage(const Desk &desk, QWidget *parent = nullptr);
    ~NumbersPage() override;

    [[nodiscard]] QWidget *inspector() override;
    void showAccount(const AccountId &id) override;
    void focusStart() override;
    void refresh() override;
    void requestReview() override;
    [[nodiscard]] bool hasPrepared() const override;
    void copySelection() override;
    void exportShown() override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Numbers; }
    [[nodiscard]] QString summary() const override;
    void saveState() override;

    /// Asks for a sheet of numbers and shows what it would change.
    void importSheet();
    /// Opens the dialog with the provider's own list filters.
    void askProvider();
    /// Gives back what is selected.
    [[nodiscard]] NumberRelease &releasing() const { return *m_release; }
    /// Shows a number with what is planned for its settings entered in the form.
    void edit(const Change &change);
    /// Locks what is selected against release, or unlocks it.
    [[nodiscard]] LockControl &locks() const { return *m_locks; }
    /// Selects a number and shows it.
    void select(const NumberRef &ref) { selectAll({ ref }); }
    void selectAll(const QList<NumberRef> &refs);

Q_SIGNALS:
    /// Another account was chosen here; empty for all.
    void accountChosen(const NumberDesk::AccountId &id);

private:
    void setUpTable();
    void setUpFilter();
    void connectControls();
    void connectServices();
    void applyFilter();
    void clearFilter();
    [[nodiscard]] SavedView view() const;
    void showView(const SavedView &view);
    void showColumns(const QByteArray &columns);
    void enterTable();
    void showSelection();
    void connectRelease();
    void tellRefused(const QString &why);
    void tellOfSelected(MessageBar::Kind kind, const QString &words);
    void forgetTold();
    void showRelease();
    void showState();
    void showWanted();
    void showMenu(const QPoint &position);
    void restoreState();
    [[nodiscard]] QList<AccountId> shownAccounts() const;

    std::unique_ptr<Ui::NumbersPage> m_ui;
    Desk m_desk;
    NumberTable *m_table = nullptr;
    NumberSelection *m_selection = nullptr;
    NumberGroup m_group; ///< what is selected
    QString m_told; ///< what a person has been told of that
    QList<NumberRef> m_wanted; ///< to be selected once they are shown
    std::optional<Change> m_wantedEdit; ///< to be entered once its number is selected
    FilterEntry *m_entry = nullptr;
    NumberChips *m_chips = nullptr;
    ListNotices *m_lists = nullptr;
    LockControl *m_locks = nullptr;
    NumberRelease *m_release = nullptr;
    SheetActions *m_sheets = nullptr;
    QPointer<NumberInspector> m_inspector;
};

} // namespace NumberDesk
