// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/stepnotice.h"

#include "gui/widgets/messagebar.h"
#include "services/plan.h"

#include <QCoreApplication>
#include <QPushButton>

namespace NumberDesk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NumberDesk::StepNotice)
};

} // namespace

StepNotice::StepNotice(Plan &plan, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_bar(bar)
{
    connect(&plan, &Plan::changed, this, &StepNotice::look);
}

QPushButton *StepNotice::offerUndo(quint64 stepBefore)
{
    m_before = stepBefore;
    m_step = 0;
    m_undo = m_bar.addAction(Text::tr("Undo"));
    look();
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (isWaitedFor())
            m_plan.undo();
        else
            m_plan.undo(m_step);
        m_bar.dismiss();
    });
    return m_undo;
}

bool StepNotice::isWaitedFor() const
{
    return m_step == 0;
}

void StepNotice::look()
{
    // A button that was taken out of the bar lives on until the event loop comes to it.
    const bool isGone
        = !m_undo || (m_undo->isHidden() && m_undo->testAttribute(Qt::WA_WState_ExplicitShowHide));
    if (isGone)
        return;
    const quint64 last = m_plan.lastStep();
    if (isWaitedFor() && last != m_before)
        m_step = last;
    else if (!isWaitedFor() && last != m_step)
        m_bar.dismiss();
}

} // namespace NumberDesk
