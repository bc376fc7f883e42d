// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/figures.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

namespace NumberDesk::Figures {

namespace {

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The width of a digit's cell; 0 when the font's figures are tabular already.
qreal cellWidth(const QFont &font)
{
    thread_local QHash<QString, qreal> known;
    const QString key = font.key();
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    qreal narrowest = 1e9;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const qreal advance = metrics.horizontalAdvance(QChar(digit));
        widest = qMax(widest, advance);
        narrowest = qMin(narrowest, advance);
    }
    const qreal cell = widest - narrowest < 0.05 ? 0 : widest;
    known.insert(key, cell);
    return cell;
}

QString fitting(const QFont &font, const QString &text, qreal room)
{
    if (width(font, text) <= room + 0.5)
        return text;
    QString kept = text;
    while (!kept.isEmpty()) {
        kept.chop(1);
        const QString shown = kept + u'…';
        if (width(font, shown) <= room)
            return shown;
    }
    return kept;
}

/// Calls with each run: a single digit, or everything up to the next one.
template <typename Visit>
void forEachRun(const QString &text, Visit visit)
{
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start + 1;
        while (!isFigure(text[start]) && end < text.size() && !isFigure(text[end]))
            ++end;
        visit(text.mid(start, end - start));
        start = end;
    }
}

} // namespace

qreal width(const QFont &font, const QString &text)
{
    const qreal cell = cellWidth(font);
    const QFontMetricsF metrics(font);
    if (cell <= 0)
        return metrics.horizontalAdvance(text);
    qreal total = 0;
    forEachRun(
        text, [&](const QString &run) { total += isFigure(run[0]) ? cell : metrics.horizontalAdvance(run); });
    return total;
}

void draw(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFont font = painter.font();
    const QFontMetricsF metrics(font);
    const QString shown = fitting(font, text, rect.width());
    const qreal total = width(font, shown);
    qreal x = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() - total;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = rect.center().x() - total / 2;
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    // Through the same path as other text, so that a row's figures and words share their base line.
    constexpr int kFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    const auto put = [&](qreal from, qreal advance, const QString &run) {
        painter.drawText(QRectF(from, rect.top(), advance + 1, rect.height()), kFlags, run);
    };
    const qreal cell = cellWidth(font);
    if (cell <= 0) {
        put(x, total, shown);
    } else {
        forEachRun(shown, [&](const QString &run) {
            const qreal advance = metrics.horizontalAdvance(run);
            const qreal slot = isFigure(run[0]) ? cell : advance;
            put(x + (slot - advance) / 2, advance, run);
            x += slot;
        });
    }
    painter.restore();
}

} // namespace NumberDesk::Figures
