// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/startnotices.h"

#include "gui/presenters/startuppresenter.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace NumberDesk {

using namespace Qt::StringLiterals;

StartNotices::StartNotices(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_report(desk.runner, desk.activity)
    , m_resumed(new MessageBar(this))
    , m_setAside(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_resumed->setObjectName(u"resumedNotice"_s);
    m_setAside->setObjectName(u"setAsideNotice"_s);
    for (MessageBar *bar : { m_setAside, m_resumed }) {
        bar->setDismissible(true);
        column->addWidget(bar);
    }
    connect(m_resumed, &MessageBar::dismissed, this, [this] { m_isDismissed = true; });
    connect(&m_report, &StartupReport::changed, this, &StartNotices::showReport);
}

void StartNotices::showReport()
{
    const MessageBar::Message message = startupMessage(m_report.counts());
    if (m_isDismissed || message.text.isEmpty())
        return;
    m_resumed->showMessage(message);
    QPushButton *show = m_resumed->addAction(tr("Show in Activity"));
    show->setObjectName(u"showResumedButton"_s);
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT activityRequested(m_report.mostUrgent()); });
}

void StartNotices::tellSetAside(const QString &keptAs)
{
    m_setAside->showMessage(setAsideMessage(keptAs));
    QPushButton *refresh = m_setAside->addAction(tr("Refresh all accounts"));
    refresh->setObjectName(u"refreshAllButton"_s);
    connect(refresh, &QPushButton::clicked, this, [this] { m_desk.inventory.refreshAll(); });
}

} // namespace NumberDesk
