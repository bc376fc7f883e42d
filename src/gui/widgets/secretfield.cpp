// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/secretfield.h"

#include "gui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeButton(const QString &name, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(words);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

SecretField::SecretField(const SettingField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_line(new QLineEdit(this))
    , m_show(makeButton(QString(u"show_"_s + field.key), tr("Show"), this))
    , m_copy(makeButton(QString(u"copy_"_s + field.key), tr("Copy"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    row->addWidget(m_copy);
    m_line->setObjectName(QString(u"field_"_s + field.key));
    m_line->setAccessibleName(field.label);
    m_line->setLayoutDirection(Qt::LeftToRight);
    m_show->setCheckable(true);
    m_show->setAccessibleName(tr("Show %1").arg(field.label));
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setAccessibleName(tr("Copy %1").arg(field.label));
    setFocusProxy(m_line);
    showText(false);
    connect(m_show, &QToolButton::toggled, this, &SecretField::showText);
    connect(m_copy, &QToolButton::clicked, this, &SecretField::copy);
    connect(m_line, &QLineEdit::textChanged, this, &SecretField::edited);
}

void SecretField::showText(bool on)
{
    m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(icon(on ? Icon::EyeOff : Icon::Eye));
    m_show->setText(on ? tr("Hide") : tr("Show"));
}

void SecretField::copy() const
{
    if (!m_line->text().isEmpty())
        QGuiApplication::clipboard()->setText(m_line->text());
}

void SecretField::setStored(const Secret &secret)
{
    m_stored = secret;
    secret.reveal([this](QByteArrayView bytes) { m_line->setText(QString::fromUtf8(bytes)); });
    m_show->setChecked(false);
}

Secret SecretField::value() const
{
    return Secret::fromText(m_line->text().trimmed());
}

bool SecretField::isChanged() const
{
    return !(value() == m_stored);
}

QString SecretField::problem() const
{
    // Secrets are only asked for being there, so it is held against its pattern as an ordinary text.
    SettingField plain = m_field;
    plain.kind = SettingField::Kind::Text;
    const auto problems = validateFields({ plain }, { { plain.key, m_line->text().trimmed() } });
    return problems.isEmpty() ? QString() : problems.first().text;
}

} // namespace NumberDesk
