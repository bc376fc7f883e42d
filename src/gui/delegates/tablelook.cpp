// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/tablelook.h"

#include "gui/delegates/textdelegate.h"
#include "gui/theme/look.h"
#include "gui/theme/style.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace NumberDesk::TableLook {

using namespace Qt::StringLiterals;

void apply(QTableView &table, const QString &accessibleName)
{
    table.setAccessibleName(accessibleName);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setWordWrap(false);
    table.setTextElideMode(Qt::ElideRight);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);

    table.setItemDelegate(new TextDelegate(&table));

    QHeaderView *rows = table.verticalHeader();
    rows->hide();
    // Asking each row for its height would touch every row of a table of a million.
    rows->setSectionResizeMode(QHeaderView::Fixed);
    setCompact(table, false);

    QHeaderView *columns = table.horizontalHeader();
    QFont font = textFont(TextStyle::Label, QApplication::font());
    font.setWeight(QFont::DemiBold);
    columns->setFont(font);
    columns->setHighlightSections(false);
    columns->setSectionsMovable(true);
    columns->setMinimumSectionSize(40);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setSectionResizeMode(QHeaderView::Interactive);
    columns->setStretchLastSection(true);
}

void makeRoom(QTableView &table, int column, const QString &words)
{
    constexpr int kPaddingAndSign = 48;
    const int wanted = table.fontMetrics().horizontalAdvance(words) + kPaddingAndSign;
    table.setColumnWidth(column, std::max(table.columnWidth(column), wanted));
}

void makeRoomForNumbers(QTableView &table, int column)
{
    // The longest that is usual: fifteen digits, the plus sign and the gaps, in semi-bold.
    const QFontMetrics metrics(textFont(TextStyle::Strong, table.font()));
    constexpr int kStripAndPadding = 32;
    const int wanted = metrics.horizontalAdvance(u"+000 000 000 000 000"_s) + kStripAndPadding;
    table.setColumnWidth(column, std::max(table.columnWidth(column), wanted));
}

void selectRow(QTableView &table, int row)
{
    const QModelIndex first = table.model()->index(row, 0);
    table.setCurrentIndex(first);
    table.selectionModel()->select(first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void setCompact(QTableView &table, bool on)
{
    const int least = on ? Style::kCompactRowHeight : Style::kRowHeight;
    const int forText = table.fontMetrics().height() + (on ? 8 : 12);
    table.verticalHeader()->setMinimumSectionSize(least);
    table.verticalHeader()->setDefaultSectionSize(qMax(least, forText));
}

} // namespace NumberDesk::TableLook
