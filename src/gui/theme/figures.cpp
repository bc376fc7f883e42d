// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/figures.h"

#include "gui/theme/textline.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

namespace NumberDesk::Figures {

namespace {

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The widths of runs, which are few: digits, separators, currencies.
qreal advance(const QFont &font, const QString &run)
{
    constexpr qsizetype kMost = 1'000;
    thread_local QHash<std::pair<QFont, QString>, qreal> known;
    if (known.size() >= kMost)
        known.clear();
    qreal &width = known[{ font, run }];
    if (width == 0)
        width = QFontMetricsF(font).horizontalAdvance(run);
    return width;
}

/// The width of a digit's cell; 0 when the font's figures are tabular already.
qreal cellWidth(const QFont &font)
{
    thread_local QHash<QFont, qreal> known;
    if (const auto found = known.constFind(font); found != known.cend())
        return *found;
    qreal widest = 0;
    qreal narrowest = 1e9;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const qreal each = advance(font, QString(QChar(digit)));
        widest = qMax(widest, each);
        narrowest = qMin(narrowest, each);
    }
    const qreal cell = widest - narrowest < 0.05 ? 0 : widest;
    known.insert(font, cell);
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
    if (cell <= 0)
        return advance(font, text);
    qreal total = 0;
    forEachRun(text, [&](const QString &run) { total += isFigure(run[0]) ? cell : advance(font, run); });
    return total;
}

void draw(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFont font = painter.font();
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
    const auto put = [&](qreal from, qreal width, const QString &run) {
        TextLine::draw(painter, QRectF(from, rect.top(), width + 1, rect.height()), Qt::AlignLeft, run);
    };
    const qreal cell = cellWidth(font);
    if (cell <= 0) {
        put(x, total, shown);
    } else {
        forEachRun(shown, [&](const QString &run) {
            const qreal width = advance(font, run);
            const qreal slot = isFigure(run[0]) ? cell : width;
            put(x + (slot - width) / 2, width, run);
            x += slot;
        });
    }
    painter.restore();
}

} // namespace NumberDesk::Figures
