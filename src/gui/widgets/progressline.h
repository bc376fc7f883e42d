// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProgressBar>
#include <QTimer>

namespace NumberDesk {

/// A thin progress line for the status bar. With minimum equal to maximum it wanders: length unknown.
class ProgressLine final : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// As setRange() and setValue(), but painted with all else in the next frame: setValue() paints at once,
    /// and with the line everything in the window that waits for that frame.
    void setProgress(int done, int all);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void wander();

    QTimer m_pace;
    int m_step = 0;
};

} // namespace NumberDesk
