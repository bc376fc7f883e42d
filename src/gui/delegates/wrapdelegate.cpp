// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/wrapdelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace NumberDesk {

WrapDelegate::WrapDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
    connect(view->header(), &QHeaderView::sectionResized, view, &QTreeView::doItemsLayout);
}

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem fitted = option;
    // A rectangle without a height would not count as one.
    fitted.rect = { 0, 0, m_view->columnWidth(index.column()), option.fontMetrics.height() };
    QSize hint = QStyledItemDelegate::sizeHint(fitted, index);
    if (const int line = option.fontMetrics.height(); hint.height() >= 2 * line)
        hint.rheight() += line / 2; // several lines are told apart from the next row's
    return hint;
}

} // namespace NumberDesk
