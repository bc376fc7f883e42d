// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/moneydelegate.h"

#include "gui/models/roles.h"
#include "gui/theme/figures.h"
#include "gui/theme/palette.h"

#include <QPainter>

#include <cmath>

namespace NumberDesk {

using namespace Qt::StringLiterals;

void MoneyDelegate::paintContent(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.text.isEmpty() || index.data(NotToldRole).toBool())
        painter.setPen(readable(tones(option.palette).dim, groundOf(option)));
    const bool isMirrored = option.direction == Qt::RightToLeft;
    Figures::draw(painter, QRectF(padded(option)), isMirrored ? Qt::AlignLeft : Qt::AlignRight,
        shown(option.text, index));
}

int MoneyDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return static_cast<int>(std::ceil(Figures::width(option.font, shown(option.text, index))));
}

QString MoneyDelegate::shown(const QString &text, const QModelIndex &index)
{
    if (index.data(NotToldRole).toBool())
        return tr("not told");
    return text.isEmpty() ? u"—"_s : text;
}

} // namespace NumberDesk
