// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/changecells.h"

#include "gui/models/roles.h"
#include "gui/presenters/accountpresenter.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/theme/look.h"
#include "services/accounts.h"

#include <QColor>
#include <QCoreApplication>

namespace NumberDesk::ChangeCells {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeCells)
};

QString words(Column column)
{
    switch (column) {
    case Column::Number:
        return Text::tr("Number");
    case Column::What:
        return Text::tr("What");
    case Column::Change:
        return Text::tr("From → to");
    case Column::State:
        return Text::tr("State");
    case Column::Account:
        return Text::tr("Account");
    case Column::Cost:
        return Text::tr("Cost");
    }
    return {};
}

} // namespace

QVariant heading(Column column, int role)
{
    if (role == Qt::TextAlignmentRole && column == Column::Cost)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return role == Qt::DisplayRole ? QVariant(words(column)) : QVariant();
}

QVariant number(const Change &change, const Accounts &accounts, int role)
{
    if (role == Qt::DisplayRole)
        return change.ref.number.international();
    if (role == ExportRole)
        return change.ref.number.e164();
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const QString words = withAccount(change.ref.number.international(), change.ref.account, accounts);
        return role == Qt::ToolTipRole ? plainToolTip(words) : words;
    }
    if (role != AccountColourRole)
        return {};
    const auto account = accounts.find(change.ref.account);
    return account ? QVariant(QColor(account->colour)) : QVariant();
}

QVariant account(const Change &change, const Accounts &accounts, int role)
{
    if (role != Qt::DisplayRole)
        return {};
    const auto account = accounts.find(change.ref.account);
    return account ? shownLine(account->label) : Text::tr("an account that is gone");
}

QVariant what(ChangeKind kind, StateSign sign, int role)
{
    if (role == StateSignRole)
        return QVariant::fromValue(sign);
    return role == Qt::DisplayRole ? QVariant(kindText(kind)) : QVariant();
}

StateSign signOf(ChangeKind kind)
{
    return kind == ChangeKind::Release ? StateSign::Refused : StateSign::None;
}

} // namespace NumberDesk::ChangeCells
