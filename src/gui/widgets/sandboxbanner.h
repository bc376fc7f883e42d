// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace NumberDesk {

/// Amber stripes across the whole width: nothing in this window is real. The same in light and dark.
class SandboxBanner final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kHeight = 28;

    explicit SandboxBanner(QWidget *parent = nullptr);

    /// Whether the window of @p widget has one, so that what is opened from it needs one as well.
    [[nodiscard]] static bool isIn(const QWidget *widget);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStripes(QPainter &painter) const;
};

} // namespace NumberDesk
