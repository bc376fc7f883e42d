// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QObject>

class QPoint;

namespace NumberDesk {

class AccountActions;
class AccountListModel;

namespace Ui {
class MainWindow;
}

/// The accounts at the side of the window: which of them is shown, and what can be done with it.
class AccountSide final : public QObject
{
    Q_OBJECT

public:
    /// @p ui has to outlive it.
    AccountSide(const Desk &desk, Ui::MainWindow &ui, QWidget *window);

    [[nodiscard]] AccountActions &actions() { return *m_actions; }
    /// Shown, or to be shown once it is known; empty for all.
    [[nodiscard]] const AccountId &wanted() const { return m_wanted; }
    [[nodiscard]] AccountId shown() const;
    void show(const AccountId &id);
    void saveState();

Q_SIGNALS:
    void shownChanged(const NumberDesk::AccountId &id);

private:
    void connectActions();
    /// Offers what can be done with the account that is shown.
    void update();
    void showMenu(const QPoint &position);

    Desk m_desk;
    Ui::MainWindow &m_ui;
    AccountActions *m_actions;
    AccountListModel *m_list;
    AccountId m_wanted;
};

} // namespace NumberDesk
