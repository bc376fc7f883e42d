// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/changelook.h"

#include "gui/delegates/differencedelegate.h"
#include "gui/delegates/moneydelegate.h"
#include "gui/delegates/numberdelegate.h"
#include "gui/delegates/statedelegate.h"
#include "gui/delegates/tablelook.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/planpresenter.h"

#include <QHeaderView>
#include <QTableView>

namespace NumberDesk {

using namespace Qt::StringLiterals;

void setUpChangeColumns(QTableView &table, const ChangeColumns &columns)
{
    table.setItemDelegateForColumn(columns.number, new NumberDelegate(&table));
    table.setItemDelegateForColumn(columns.what, new StateDelegate(&table));
    table.setItemDelegateForColumn(columns.change, new DifferenceDelegate(&table));
    table.setItemDelegateForColumn(columns.cost, new MoneyDelegate(&table));
    for (const int column : { columns.number, columns.what, columns.cost })
        table.setColumnWidth(column, 0); // as wide as its texts ask for
    TableLook::makeRoomForNumbers(table, columns.number);
    for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release, ChangeKind::Configure })
        TableLook::makeRoom(table, columns.what, kindText(kind));
    Change dear;
    dear.kind = ChangeKind::Release;
    TableLook::makeRoom(table, columns.cost, plannedCost(dear));
    dear.monthly = Money(100'000, 3, u"EUR"_s);
    TableLook::makeRoom(table, columns.cost, plannedCost(dear));
    table.horizontalHeader()->setStretchLastSection(false);
    table.horizontalHeader()->setSectionResizeMode(columns.change, QHeaderView::Stretch);
}

} // namespace NumberDesk
