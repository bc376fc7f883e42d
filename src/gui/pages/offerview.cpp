// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/offerview.h"

#include "gui/delegates/capabilitydelegate.h"
#include "gui/delegates/moneydelegate.h"
#include "gui/delegates/numberdelegate.h"
#include "gui/delegates/pickdelegate.h"
#include "gui/delegates/statedelegate.h"
#include "gui/delegates/tablelook.h"
#include "gui/models/offertable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPersistentModelIndex>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace NumberDesk {

OfferView::OfferView(QWidget *parent)
    : QTableView(parent)
{
    setUpKeys();
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != OfferTable::PickColumn)
            toggle(index);
    });
}

void OfferView::setUpKeys()
{
    for (const int key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *pick = new QShortcut(QKeySequence(key), this, nullptr, nullptr, Qt::WidgetShortcut);
        connect(pick, &QShortcut::activated, this, [this] { toggle(currentIndex()); });
    }
    auto *copy = new QShortcut(QKeySequence::Copy, this, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &OfferView::copySelection);
}

void OfferView::setOffers(OfferTable *offers, const QByteArray &columns)
{
    m_offers = offers;
    setModel(offers);
    TableLook::apply(*this, tr("Available numbers"));
    setItemDelegateForColumn(OfferTable::PickColumn, new PickDelegate(this));
    setItemDelegateForColumn(OfferTable::NumberColumn, new NumberDelegate(this));
    setItemDelegateForColumn(OfferTable::CapabilitiesColumn, new CapabilityDelegate(this));
    for (const int column :
        { OfferTable::SetUpColumn, OfferTable::MonthlyColumn, OfferTable::FirstYearColumn })
        setItemDelegateForColumn(column, new MoneyDelegate(this));
    setItemDelegateForColumn(OfferTable::ToKnowColumn, new StateDelegate(this));
    setUpColumns(columns);
}

void OfferView::setUpColumns(const QByteArray &columns)
{
    const QList<int> widths{ 40, 152, 76, 142, 82, 82, 90, 122, 120 };
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
    TableLook::makeRoomForNumbers(*this, OfferTable::NumberColumn);
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(OfferTable::PickColumn, QHeaderView::Fixed);
    header->setSortIndicator(OfferTable::NumberColumn, Qt::AscendingOrder);
    header->restoreState(columns);
    m_offers->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void OfferView::add(const QList<NumberOffer> &offers)
{
    const bool isAtTop = verticalScrollBar()->value() == 0;
    const QPersistentModelIndex top = isAtTop ? QModelIndex() : indexAt(QPoint(0, 0));
    m_offers->add(offers);
    if (top.isValid())
        scrollTo(top, QAbstractItemView::PositionAtTop);
}

bool OfferView::hasSelection() const
{
    return selectionModel()->hasSelection();
}

QList<int> OfferView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void OfferView::copySelection() const
{
    QStringList lines;
    for (const int row : selectedRows())
        lines << m_offers->at(row).ref.number.e164();
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void OfferView::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex pick = index.siblingAtColumn(OfferTable::PickColumn);
    const bool isIn = pick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(pick, isIn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace NumberDesk
