// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/pickdelegate.h"

#include "gui/delegates/numberdelegate.h"
#include "gui/models/roles.h"
#include "gui/theme/palette.h"

#include <QPainter>

namespace NumberDesk {

void PickDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QColor account = index.data(AccountColourRole).value<QColor>();
    if (!account.isValid())
        return;
    const QRect strip(option.rect.left(), option.rect.top(), NumberDelegate::kStrip, option.rect.height());
    painter->fillRect(
        QStyle::visualRect(option.direction, option.rect, strip), accountColour(account, option.palette));
}

} // namespace NumberDesk
