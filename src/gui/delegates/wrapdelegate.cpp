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
    return QStyledItemDelegate::sizeHint(fitted, index);
}

} // namespace NumberDesk
