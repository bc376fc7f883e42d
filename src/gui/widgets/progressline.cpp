// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/progressline.h"

#include "gui/theme/controlpainter.h"
#include "gui/theme/palette.h"

#include <QPainter>
#include <QStyle>

#include <chrono>

namespace NumberDesk {

namespace {
constexpr int kWidth = 120;
constexpr int kThickness = 6;
constexpr int kSteps = 60;
} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress"));
    m_pace.setInterval(std::chrono::milliseconds(33));
    connect(&m_pace, &QTimer::timeout, this, &ProgressLine::wander);
}

void ProgressLine::setProgress(int done, int all)
{
    if (minimum() == 0 && maximum() == all && value() == done)
        return;
    const bool paints = updatesEnabled();
    setUpdatesEnabled(false);
    setRange(0, all);
    setValue(done);
    setUpdatesEnabled(paints);
}

QSize ProgressLine::sizeHint() const
{
    return { kWidth, kThickness };
}

QSize ProgressLine::minimumSizeHint() const
{
    return { kWidth / 3, kThickness };
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones tone = tones(palette());
    const QRectF groove(rect());
    ControlPainter::box(painter, groove, tone.chip, QColor(), kThickness / 2.0);
    QRect filled = rect();
    const qint64 range = qint64(maximum()) - minimum();
    if (range > 0) {
        filled.setWidth(int((qint64(value()) - minimum()) * width() / range));
    } else {
        filled.setWidth(width() / 3);
        filled.translate(m_step * (width() - filled.width()) / kSteps, 0);
    }
    filled = QStyle::visualRect(layoutDirection(), rect(), filled);
    if (filled.width() > 0)
        ControlPainter::box(painter, QRectF(filled), tone.accent, QColor(), kThickness / 2.0);
}

void ProgressLine::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    m_pace.start();
}

void ProgressLine::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    m_pace.stop();
}

void ProgressLine::wander()
{
    if (minimum() != maximum())
        return;
    m_step = (m_step + 1) % kSteps;
    update();
}

} // namespace NumberDesk
