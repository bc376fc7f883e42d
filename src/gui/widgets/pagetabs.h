// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QButtonGroup>
#include <QPushButton>
#include <QWidget>

namespace NumberDesk {

/// One page's switch. A name for assistive technology equal to its text, badge or not.
class PageTab final : public QPushButton
{
    Q_OBJECT

public:
    explicit PageTab(const QString &text, QWidget *parent = nullptr);

    /// A small count after the text; 0 takes it away.
    void setBadge(int count);
    [[nodiscard]] int badge() const { return m_badge; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int badgeWidth() const;
    void paintBadge(QPainter &painter, const QRect &place) const;

    int m_badge = 0;
};

/// The row of pages at the top of the window. One Tab stop; the arrow keys, Home and End choose.
class PageTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit PageTabs(QWidget *parent = nullptr);

    /// Adds a page at the end; the first one added becomes the current one.
    PageTab *addPage(const QString &text);
    [[nodiscard]] int count() const;
    [[nodiscard]] PageTab *tab(int index) const;
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);
    void setBadge(int index, int count);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int targetOf(int key) const;
    void applyTabStops();

    QButtonGroup m_group;
};

} // namespace NumberDesk
