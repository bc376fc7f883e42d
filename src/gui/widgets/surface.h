// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace NumberDesk {

/// A plain area of the window with hairlines at some of its edges: a page, the side list, a bar, a footer.
class Surface final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(Ground ground READ ground WRITE setGround)
    Q_PROPERTY(Qt::Edges lines READ lines WRITE setLines)

public:
    enum Ground { Page, Window, Side };
    Q_ENUM(Ground)

    explicit Surface(QWidget *parent = nullptr);
    explicit Surface(Ground ground, Qt::Edges lines = {}, QWidget *parent = nullptr);

    [[nodiscard]] Ground ground() const { return m_ground; }
    void setGround(Ground ground);

    /// LeftEdge and RightEdge are the leading and the trailing one: they mirror with the layout.
    [[nodiscard]] Qt::Edges lines() const { return m_lines; }
    void setLines(Qt::Edges lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground = Page;
    Qt::Edges m_lines;
};

} // namespace NumberDesk
