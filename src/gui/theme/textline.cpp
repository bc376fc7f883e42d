// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/textline.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <memory>

namespace NumberDesk::TextLine {

namespace {

constexpr qsizetype kKept = 2'000; ///< a few windows full of cells
constexpr int kAnyWidth = -1;

struct Key
{
    QFont font;
    QString text;
    Qt::LayoutDirection direction;
    int room; ///< that it was elided to
    friend bool operator==(const Key &, const Key &) = default;
    friend size_t qHash(const Key &key, size_t seed) noexcept
    {
        return qHashMulti(seed, key.font, key.text, static_cast<int>(key.direction), key.room);
    }
};

struct Line
{
    QTextLayout layout;
    QSizeF size;
};

using Lines = QCache<Key, Line>;

Lines &lines()
{
    static Lines known = [] {
        // Fonts have to go before the application does.
        qAddPostRoutine([] { lines().clear(); });
        return Lines(kKept);
    }();
    return known;
}

/// A line break or a tab would make more than one line of it.
QString onOneLine(QString text)
{
    const auto breaks = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    };
    if (std::any_of(text.cbegin(), text.cend(), breaks))
        std::replace_if(text.begin(), text.end(), breaks, QChar(u' '));
    return text;
}

void layOut(Line &line, const Key &key, const QString &text)
{
    constexpr qreal kEndless = 0x01000000;
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(key.direction);
    line.layout.setFont(key.font);
    line.layout.setText(text);
    line.layout.setTextOption(option);
    line.layout.setCacheEnabled(true);
    line.layout.beginLayout();
    QTextLine only = line.layout.createLine();
    only.setLineWidth(kEndless);
    line.layout.endLayout();
    line.size = { only.horizontalAdvance(), only.ascent() + only.descent() };
}

/// Valid until the next call.
const Line &lineFor(const Key &key)
{
    if (const Line *known = lines().object(key))
        return *known;
    auto line = std::make_unique<Line>();
    const QString text = onOneLine(key.text);
    layOut(*line, key, text);
    if (key.room != kAnyWidth && line->size.width() > key.room)
        layOut(*line, key, QFontMetrics(key.font).elidedText(text, Qt::ElideRight, key.room));
    const Line *made = line.get();
    lines().insert(key, line.release());
    return *made;
}

void draw(QPainter &painter, const QRectF &area, Qt::Alignment side, const Line &line)
{
    const qreal left = area.width() - line.size.width();
    side = QStyle::visualAlignment(painter.layoutDirection(), side);
    const qreal before = side.testFlag(Qt::AlignRight) ? left
        : side.testFlag(Qt::AlignHCenter)              ? left / 2
                                                       : 0;
    const qreal above = (area.height() - line.size.height()) / 2;
    line.layout.lineAt(0).draw(&painter, { area.x() + before, area.y() + above });
}

} // namespace

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection ofWindow)
{
    const bool isMirrored = ofWindow == Qt::RightToLeft;
    const bool isOfWindow = std::any_of(text.cbegin(), text.cend(), [isMirrored](QChar c) {
        const QChar::Direction direction = c.direction();
        const bool isRightToLeft = direction == QChar::DirR || direction == QChar::DirAL;
        return isMirrored ? isRightToLeft : direction == QChar::DirL;
    });
    if (isOfWindow)
        return ofWindow;
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

void draw(QPainter &painter, const QRectF &area, Qt::Alignment side, const QString &text)
{
    if (!text.isEmpty())
        draw(painter, area, side, lineFor({ painter.font(), text, painter.layoutDirection(), kAnyWidth }));
}

void drawElided(QPainter &painter, const QRectF &area, Qt::Alignment side, const QString &text)
{
    if (!text.isEmpty())
        draw(painter, area, side,
            lineFor({ painter.font(), text, painter.layoutDirection(), qMax(0, int(area.width())) }));
}

} // namespace NumberDesk::TextLine
