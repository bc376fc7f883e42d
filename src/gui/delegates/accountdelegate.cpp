// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/accountdelegate.h"

#include "gui/models/accountlistmodel.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/theme/palette.h"

#include <QLocale>
#include <QPainter>

namespace NumberDesk {

namespace {

constexpr int kHeight = 44;
constexpr int kMark = 26;
constexpr int kGap = 8;
constexpr int kSign = 12;
constexpr int kNarrow = 90;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Tones tone = tones(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->setBrush(tone.accentGround);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->setBrush(mixed(tone.side, tone.accentGround, 0.5));
    else
        return;
    painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(tone.accent) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void paintMark(
    QPainter *painter, const QRect &rect, const QModelIndex &index, const QStyleOptionViewItem &option)
{
    const QColor colour = accountColour(index.data(AccountColourRole).value<QColor>(), option.palette);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(rect, 7, 7);
    painter->setPen(inkOn(colour));
    painter->setFont(textFont(TextStyle::Strong, option.font));
    painter->drawText(rect, Qt::AlignCenter, index.data(AccountLetterRole).toString());
}

void paintSecondLine(
    QPainter *painter, QRect rect, const QModelIndex &index, const QStyleOptionViewItem &option)
{
    const auto sign = index.data(StateSignRole).value<StateSign>();
    QColor ink = tones(option.palette).dim;
    if (sign == StateSign::Attention || sign == StateSign::Refused) {
        ink = readable(stateColour(sign, option.palette), tones(option.palette).side);
        const QRect box
            = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, { kSign, kSign }, rect);
        paintIcon(*painter, box, signIcon(sign), ink);
        rect = option.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -kSign - 4, 0)
                                                   : rect.adjusted(kSign + 4, 0, 0, 0);
    }
    painter->setPen(ink);
    painter->setFont(textFont(TextStyle::Hint, option.font));
    const QString text = painter->fontMetrics().elidedText(
        index.data(AccountListModel::SecondLineRole).toString(), Qt::ElideRight, rect.width());
    painter->drawText(rect,
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), text);
}

void paintWords(
    QPainter *painter, const QRect &inner, const QModelIndex &index, const QStyleOptionViewItem &option)
{
    const auto visual
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QString count = QLocale().toString(index.data(AccountListModel::CountRole).toLongLong());
    painter->setFont(option.font);
    const int countWidth = painter->fontMetrics().horizontalAdvance(count);
    painter->setPen(tones(option.palette).dim);
    painter->drawText(visual({ inner.right() - countWidth, inner.top(), countWidth + 1, inner.height() }),
        Qt::AlignCenter, count);

    const int left = inner.left() + kMark + kGap;
    const int width = inner.right() - countWidth - kGap - left;
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(textFont(TextStyle::Strong, option.font));
    const QRect first = visual({ left, inner.top() + 5, width, 18 });
    painter->drawText(first,
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width));
    paintSecondLine(painter, visual({ left, inner.top() + 23, width, 16 }), index, option);
}

} // namespace

void AccountDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);
    const auto visual
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect inner = option.rect.adjusted(kGap, 0, -kGap, 0);
    paintMark(painter, visual({ inner.left(), inner.center().y() - kMark / 2, kMark, kMark }), index, option);

    // Narrowed to the marks there is no room for words.
    if (inner.width() > kNarrow)
        paintWords(painter, inner, index, option);
    painter->restore();
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { option.rect.width(), kHeight + 2 };
}

} // namespace NumberDesk
