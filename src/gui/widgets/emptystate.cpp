// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/emptystate.h"

#include "gui/theme/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int kIcon = 40;
constexpr int kWelcomeIcon = 64;
constexpr int kTextWidth = 460;
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_iconSide(kIcon)
    , m_icon(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_footnote(new QLabel(this))
    , m_primary(new QPushButton(this))
    , m_secondary(new QPushButton(this))
{
    m_primary->setObjectName(u"emptyPrimary"_s);
    m_secondary->setObjectName(u"emptySecondary"_s);
    setPrimary(m_primary);
    m_primary->setDefault(false);
    setTextStyle(m_heading, TextStyle::Heading);
    setTextStyle(m_sentence, TextStyle::Text);
    setTextStyle(m_footnote, TextStyle::Label);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    buildColumn();
    setButtons({});
    m_footnote->hide();
    applyIcon();
}

void EmptyState::buildColumn()
{
    auto *block = new QWidget(this);
    block->setMaximumWidth(kTextWidth);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QLabel *label : { m_icon, m_heading, m_sentence }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        column->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 10, 0, 10);
    buttons->addStretch(1);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_footnote->setAlignment(Qt::AlignCenter);
    column->addWidget(m_footnote);

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(block, 1000);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(1);
}

void EmptyState::setIcon(Icon icon, IconTint tint)
{
    m_name = icon;
    m_tint = tint;
    applyIcon();
}

void EmptyState::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    applyName();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    applyName();
}

void EmptyState::setFootnote(const QString &footnote)
{
    m_footnote->setText(footnote);
    m_footnote->setVisible(!footnote.isEmpty());
}

void EmptyState::setWelcoming(bool on)
{
    m_iconSide = on ? kWelcomeIcon : kIcon;
    setTextStyle(m_heading, on ? TextStyle::Title : TextStyle::Heading);
    const int height = on ? 36 : 0;
    m_primary->setMinimumHeight(height);
    m_secondary->setMinimumHeight(height);
    applyIcon();
}

void EmptyState::setButtons(const QString &primary, const QString &secondary)
{
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_secondary->setText(secondary);
    m_secondary->setVisible(!secondary.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcon();
}

void EmptyState::applyIcon()
{
    m_icon->setPixmap(icon(m_name, m_tint).pixmap(QSize(m_iconSide, m_iconSide), devicePixelRatioF()));
}

void EmptyState::applyName()
{
    setAccessibleName(m_heading->text());
    setAccessibleDescription(m_sentence->text());
}

} // namespace NumberDesk
