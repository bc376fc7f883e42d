// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace NumberDesk {

/// What the cells of all tables share: ground, hairline, focus and padding come from the style, only the
/// content is drawn here. Text is always drawn as plain text.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Draws into the padded cell; the painter has the cell's font and ink set and is restored afterwards.
    virtual void paintContent(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const = 0;
    /// The content's width without padding.
    [[nodiscard]] virtual int contentWidth(
        const QStyleOptionViewItem &option, const QModelIndex &index) const = 0;

    /// The ground this cell is drawn on, for choosing legible inks.
    [[nodiscard]] static QColor groundOf(const QStyleOptionViewItem &option);
    [[nodiscard]] static QRect padded(const QStyleOptionViewItem &option);
    static void drawText(
        QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QString &text);
};

} // namespace NumberDesk
