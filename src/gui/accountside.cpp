// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/accountside.h"

#include "gui/accountactions.h"
#include "gui/delegates/accountdelegate.h"
#include "gui/models/accountlistmodel.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "ui_mainwindow.h"

#include <QMenu>

namespace NumberDesk {

using namespace Qt::StringLiterals;

AccountSide::AccountSide(const Desk &desk, Ui::MainWindow &ui, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_ui(ui)
    , m_actions(new AccountActions(desk, window))
    , m_list(new AccountListModel(desk.accounts, desk.inventory, this))
    , m_wanted(desk.preferences.value(u"window/account"_s).toString())
{
    setTextStyle(ui.sideHeading, TextStyle::Label);
    ui.side->setGround(Surface::Side);
    ui.side->setLines(Qt::RightEdge);
    ui.accountList->setModel(m_list);
    // The list stands on the ground of the side, not on one of its own.
    ui.accountList->viewport()->setAutoFillBackground(false);
    ui.accountList->setItemDelegate(new AccountDelegate(ui.accountList));
    ui.addAccountButton->setIcon(icon(Icon::Add, IconTint::Accent));
    connectActions();
    connect(ui.accountList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        update();
        Q_EMIT shownChanged(shown());
    });
    // The accounts may be read after the window was made, and every edit of one resets the list.
    connect(m_list, &AccountListModel::modelReset, this, [this] { show(m_wanted); });
    show(m_wanted);
    update();
}

void AccountSide::connectActions()
{
    connect(m_ui.addAccountButton, &QPushButton::clicked, m_actions, &AccountActions::add);
    connect(m_ui.actionAddAccount, &QAction::triggered, m_actions, &AccountActions::add);
    connect(m_ui.actionEditAccount, &QAction::triggered, this, [this] { m_actions->edit(shown()); });
    connect(
        m_ui.actionAccountSettings, &QAction::triggered, this, [this] { m_actions->openSettings(shown()); });
    connect(m_ui.actionRemoveAccount, &QAction::triggered, this, [this] { m_actions->remove(shown()); });
    connect(m_ui.accountList, &QListView::doubleClicked, this, [this] { m_actions->edit(shown()); });
    connect(m_ui.accountList, &QListView::customContextMenuRequested, this, &AccountSide::showMenu);
}

AccountId AccountSide::shown() const
{
    return m_ui.accountList->currentIndex().data(AccountListModel::AccountIdRole).toString();
}

void AccountSide::show(const AccountId &id)
{
    m_ui.accountList->setCurrentIndex(m_list->index(m_list->rowOf(id)));
}

void AccountSide::update()
{
    const AccountId id = shown();
    if (!m_desk.accounts.all().isEmpty())
        m_wanted = id;
    m_ui.actionEditAccount->setEnabled(!id.isEmpty());
    m_ui.actionAccountSettings->setVisible(m_actions->hasSettings(id));
    m_ui.actionRemoveAccount->setEnabled(!id.isEmpty());
}

void AccountSide::showMenu(const QPoint &position)
{
    const AccountId id = m_ui.accountList->indexAt(position).data(AccountListModel::AccountIdRole).toString();
    auto *menu = new QMenu(m_ui.accountList);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!id.isEmpty())
        menu->addActions({ m_ui.actionEditAccount, m_ui.actionAccountSettings, m_ui.actionRemoveAccount });
    menu->addAction(m_ui.actionAddAccount);
    menu->popup(m_ui.accountList->viewport()->mapToGlobal(position));
}

void AccountSide::saveState()
{
    m_desk.preferences.setValue(u"window/account"_s, m_wanted);
}

} // namespace NumberDesk
