// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/statelabel.h"

#include "gui/theme/icons.h"
#include "gui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace NumberDesk {

namespace {
constexpr int kSign = 16;
}

StateLabel::StateLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_words(new ElidedLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    m_icon->setFixedSize(kSign, kSign);
    m_icon->hide();
}

void StateLabel::setState(StateSign sign, const QString &words)
{
    m_sign = sign;
    m_words->setText(words);
    m_icon->setVisible(sign != StateSign::None);
    setAccessibleName(words);
    applyColours();
}

QString StateLabel::text() const
{
    return m_words->text();
}

void StateLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        applyColours();
}

void StateLabel::applyColours()
{
    m_icon->setPixmap(stateIcon(m_sign).pixmap(QSize(kSign, kSign), devicePixelRatioF()));
    QPalette coloured = palette();
    const QColor ground = coloured.color(QPalette::Window);
    if (m_sign != StateSign::None)
        coloured.setColor(QPalette::WindowText, readable(stateColour(m_sign, coloured), ground));
    m_words->setPalette(coloured);
}

} // namespace NumberDesk
