// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/costsummary.h"

#include "gui/theme/look.h"
#include "gui/widgets/flowlayout.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace NumberDesk {

namespace {

constexpr int kBetweenBlocks = 16;

} // namespace

CostSummary::CostSummary(QWidget *parent)
    : QWidget(parent)
{
    // Sums in several currencies are long: what does not fit goes into the next line, whole.
    auto *lines = new FlowLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(kBetweenBlocks);
    m_now = addBlock(tr("now"));
    m_monthly = addBlock(tr("a month"));
    m_firstYear = addBlock(tr("first year"));
    setAmounts({});
}

void CostSummary::setAmounts(const Amounts &amounts)
{
    fill(m_now, amounts.now);
    fill(m_monthly, amounts.monthly);
    fill(m_firstYear, amounts.firstYear);
    wrapWhatIsTooLong();
    setAccessibleName(
        tr("Now %1, a month %2, first year %3").arg(m_now->text(), m_monthly->text(), m_firstYear->text()));
}

void CostSummary::wrapWhatIsTooLong()
{
    for (QLabel *amount : { m_now, m_monthly, m_firstYear })
        amount->setWordWrap(amount->fontMetrics().horizontalAdvance(amount->text()) > contentsRect().width());
}

void CostSummary::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    wrapWhatIsTooLong();
}

QLabel *CostSummary::addBlock(const QString &caption)
{
    auto *frame = new QWidget(this);
    auto *block = new QVBoxLayout(frame);
    block->setContentsMargins(0, 0, 0, 0);
    block->setSpacing(1);
    auto *label = new QLabel(caption, frame);
    setTextStyle(label, TextStyle::Hint);
    auto *amount = new QLabel(frame);
    setTextStyle(amount, TextStyle::Amount);
    amount->setMinimumWidth(1);
    amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    amount->setFocusPolicy(Qt::NoFocus);
    block->addWidget(label);
    block->addWidget(amount);
    layout()->addWidget(frame);
    return amount;
}

void CostSummary::fill(QLabel *amount, const QString &text)
{
    amount->setText(text.isEmpty() ? tr("not told") : text);
    amount->setForegroundRole(text.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace NumberDesk
