// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/differencedelegate.h"

#include "gui/models/roles.h"
#include "gui/theme/controlpainter.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "gui/theme/palette.h"

#include <QLocale>
#include <QPainter>

#include <limits>
#include <numeric>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInner = 5;
constexpr int kGap = 5;
constexpr int kBetweenFields = 14;
constexpr int kSign = 16;
/// With less room a field is counted instead of shown.
constexpr int kLeastField = 150;

enum class Part { Field, Old, Arrow, New };

QString orEmpty(const QString &value)
{
    return value.isEmpty() ? DifferenceDelegate::tr("none") : value;
}

/// Lays parts one after the other from the leading edge and stops where the cell ends.
class Line final
{
public:
    Line(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QColor &ground)
        : m_painter(painter)
        , m_option(option)
        , m_area(area)
        , m_ground(ground)
        , m_from(area.left())
        , m_end(area.right() + 1)
    { }

    [[nodiscard]] int room() const { return m_end - m_from; }
    /// What is left of the cell, for a text of its own.
    [[nodiscard]] QRect rest() const
    {
        return QStyle::visualRect(
            m_option.direction, m_option.rect, QRect(m_from, m_area.top(), room(), m_area.height()));
    }
    /// So much at the end of the cell stays free.
    void keepFree(int width) { m_end = m_area.right() + 1 - width; }

    /// The name of a field, which leaves its values the greater part of a narrow cell.
    void putName(const FieldDifference &field, const QString &arrow)
    {
        const int values = widthOf(orEmpty(field.from)) + widthOf(orEmpty(field.to)) + widthOf(arrow)
            + 3 * kGap + 4 * kInner;
        put(Part::Field, field.field, qMax(room() * 2 / 5, room() - values));
    }

    /// Both values of a field. Where they do not fit, each gives way, so that none hides the other.
    void putChange(const QString &from, const QString &to, const QString &arrow)
    {
        const int both = room() - widthOf(arrow) - 2 * kGap - 4 * kInner;
        put(Part::Old, from, qMax(both / 2, both - widthOf(to)));
        put(Part::Arrow, arrow);
        put(Part::New, to);
    }

    void put(Part part, const QString &text, int most = std::numeric_limits<int>::max())
    {
        const bool isValue = part == Part::Old || part == Part::New;
        const int limit = qMin(most, room() - (isValue ? 2 * kInner : 0));
        if (limit < 2 * kInner)
            return;
        const QString shown = m_painter.fontMetrics().elidedText(text, Qt::ElideMiddle, limit);
        const int width = m_painter.fontMetrics().horizontalAdvance(shown) + (isValue ? 2 * kInner : 0);
        const QRect place = QStyle::visualRect(
            m_option.direction, m_option.rect, QRect(m_from, m_area.top(), width, m_area.height()));
        if (isValue)
            drawValue(part == Part::Old, place, shown);
        else
            drawPlain(part, place, shown);
        m_from += width + kGap;
    }

    void putSign(StateSign sign)
    {
        if (sign == StateSign::None || room() < kSign)
            return;
        QRect place(m_from, m_area.top(), kSign, kSign);
        place.moveCenter(QPoint(place.center().x(), m_area.center().y()));
        // A field that was found as wanted is ticked; the dot of "ready" would say less.
        paintIcon(m_painter, QStyle::visualRect(m_option.direction, m_option.rect, place),
            sign == StateSign::Ready ? Icon::Check : signIcon(sign),
            readable(stateColour(sign, m_option.palette), m_ground));
        m_from += kSign + kGap;
    }

    void skip(int width) { m_from += width; }

private:
    int widthOf(const QString &text) const { return m_painter.fontMetrics().horizontalAdvance(text); }

    void drawValue(bool isOld, const QRect &place, const QString &text)
    {
        const StateSign sign = isOld ? StateSign::Refused : StateSign::Ready;
        const QColor ground = stateGround(sign, m_option.palette);
        QRectF box(0, 0, place.width(), m_painter.fontMetrics().height() + 2);
        box.moveCenter(QRectF(place).center());
        ControlPainter::box(m_painter, box, ground, QColor(), 3);
        QFont font = m_painter.font();
        font.setStrikeOut(isOld);
        m_painter.save();
        m_painter.setFont(font);
        m_painter.setPen(readable(stateColour(sign, m_option.palette), ground));
        // An address or a path keeps its own order in a mirrored table.
        m_painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, text);
        m_painter.restore();
    }

    void drawPlain(Part part, const QRect &place, const QString &text)
    {
        const QColor ink = m_option.palette.color(QPalette::Text);
        m_painter.setPen(part == Part::Arrow ? readable(tones(m_option.palette).dim, m_ground) : ink);
        m_painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, text);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_area;
    QColor m_ground;
    int m_from;
    int m_end;
};

int widthOf(const FieldDifference &field, const QFontMetrics &metrics)
{
    const int sign = field.mark == StateSign::None ? 0 : kSign + kGap;
    return metrics.horizontalAdvance(field.field + orEmpty(field.from) + u"→"_s + orEmpty(field.to))
        + 4 * kInner + 3 * kGap + sign;
}

int widthOf(const QList<FieldDifference> &fields, const QFontMetrics &metrics)
{
    return std::accumulate(
        fields.cbegin(), fields.cend(), 0, [&metrics](int width, const FieldDifference &field) {
            return width + widthOf(field, metrics) + kBetweenFields;
        });
}

QString moreText(qsizetype count)
{
    return DifferenceDelegate::tr("+%1", "so many more changed fields").arg(QLocale().toString(count));
}

void putFields(Line &line, const QList<FieldDifference> &fields, const QStyleOptionViewItem &option)
{
    const QFontMetrics &metrics = option.fontMetrics;
    const QString arrow = option.direction == Qt::RightToLeft ? u"←"_s : u"→"_s;
    const bool allFit = widthOf(fields, metrics) - kBetweenFields <= line.room();
    const int more = metrics.horizontalAdvance(moreText(fields.size())) + kBetweenFields;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const FieldDifference &field = fields.at(i);
        // What has no room is counted, so that nobody takes the beginning for all of it.
        line.keepFree(allFit || i + 1 == fields.size() ? 0 : more);
        if (i > 0 && line.room() < qMin(widthOf(field, metrics), kLeastField)) {
            line.keepFree(0);
            line.put(Part::Field, moreText(fields.size() - i));
            return;
        }
        line.putSign(field.mark);
        line.putName(field, arrow);
        line.putChange(orEmpty(field.from), orEmpty(field.to), arrow);
        line.skip(kBetweenFields - kGap);
    }
}

} // namespace

void DifferenceDelegate::paintContent(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto fields = index.data(DifferenceRole).value<QList<FieldDifference>>();
    Line line(painter, option, padded(option), groundOf(option));
    if (index.data(WarnedRole).toBool())
        line.putSign(StateSign::Attention);
    if (fields.isEmpty()) {
        drawText(painter, option, line.rest(), option.text);
        return;
    }
    if (const QString remark = index.data(RemarkRole).toString(); !remark.isEmpty()) {
        line.put(Part::Field, remark);
        line.skip(kBetweenFields - kGap);
    }
    putFields(line, fields, option);
}

int DifferenceDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int sign = index.data(WarnedRole).toBool() ? kSign + kGap : 0;
    const int fields
        = widthOf(index.data(DifferenceRole).value<QList<FieldDifference>>(), option.fontMetrics);
    const int remark
        = fields == 0 ? 0 : option.fontMetrics.horizontalAdvance(index.data(RemarkRole).toString());
    return sign + qMax(fields + remark, option.fontMetrics.horizontalAdvance(option.text));
}

QString DifferenceDelegate::inWords(const QList<FieldDifference> &fields)
{
    QStringList lines;
    for (const FieldDifference &field : fields) {
        const QString words = field.mark == StateSign::Refused
            ? tr("%1: %2 → %3, not taken", "a setting, its old and its new value")
            : tr("%1: %2 → %3");
        lines.append(words.arg(field.field, orEmpty(field.from), orEmpty(field.to)));
    }
    return lines.join(u'\n');
}

QString DifferenceDelegate::marksInWords(const QList<FieldDifference> &fields)
{
    QStringList lines;
    for (const FieldDifference &field : fields) {
        switch (field.mark) {
        case StateSign::Ready:
            lines.append(tr("%1: verified").arg(field.field));
            break;
        case StateSign::Refused:
            lines.append(tr("%1: not taken").arg(field.field));
            break;
        default:
            lines.append(tr("%1: written, cannot be read back").arg(field.field));
        }
    }
    return lines.join(u'\n');
}

} // namespace NumberDesk
