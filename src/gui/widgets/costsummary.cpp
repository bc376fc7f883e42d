// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/costsummary.h"

#include "gui/theme/look.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace NumberDesk {

CostSummary::CostSummary(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(26);
    m_now = addBlock(tr("now"));
    m_monthly = addBlock(tr("a month"));
    m_firstYear = addBlock(tr("first year"));
    row->addStretch(1);
    setAmounts({});
}

void CostSummary::setAmounts(const Amounts &amounts)
{
    fill(m_now, amounts.now);
    fill(m_monthly, amounts.monthly);
    fill(m_firstYear, amounts.firstYear);
    setAccessibleName(
        tr("Now %1, a month %2, first year %3").arg(m_now->text(), m_monthly->text(), m_firstYear->text()));
}

QLabel *CostSummary::addBlock(const QString &caption)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(1);
    auto *label = new QLabel(caption, this);
    setTextStyle(label, TextStyle::Hint);
    auto *amount = new QLabel(this);
    setTextStyle(amount, TextStyle::Amount);
    amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    amount->setFocusPolicy(Qt::NoFocus);
    block->addWidget(label);
    block->addWidget(amount);
    static_cast<QHBoxLayout *>(layout())->addLayout(block);
    return amount;
}

void CostSummary::fill(QLabel *amount, const QString &text)
{
    amount->setText(text.isEmpty() ? tr("not told") : text);
    amount->setForegroundRole(text.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace NumberDesk
