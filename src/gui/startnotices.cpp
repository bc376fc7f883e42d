// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/startnotices.h"

#include "gui/presenters/errorpresenter.h"
#include "gui/presenters/startuppresenter.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace NumberDesk {

using namespace Qt::StringLiterals;

StartNotices::StartNotices(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_report(desk.runner, desk.activity)
    , m_journalFailed(new MessageBar(this))
    , m_resumed(new MessageBar(this))
    , m_setAside(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_journalFailed->setObjectName(u"journalFailedNotice"_s);
    m_resumed->setObjectName(u"resumedNotice"_s);
    m_setAside->setObjectName(u"setAsideNotice"_s);
    for (MessageBar *bar : { m_journalFailed, m_setAside, m_resumed }) {
        bar->setDismissible(true);
        column->addWidget(bar);
    }
    connect(m_resumed, &MessageBar::dismissed, this, [this] { m_isDismissed = true; });
    connect(&desk.activity, &Activity::failed, this, &StartNotices::tellJournalFailed);
    connect(&desk.activity, &Activity::loaded, m_journalFailed, &MessageBar::dismiss);
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

/// Told once while it stands: it is met by everything that a person does.
void StartNotices::tellJournalFailed(const Error &error)
{
    const ErrorText words = presentError(error, Attempt::List);
    (void)m_journalFailed->showIfOther(
        { MessageBar::Error, tr("The journal cannot be used, so nothing is sent."),
            QString(words.happened + u' ' + words.next), words.details });
}

void StartNotices::tellSetAside(const QString &keptAs)
{
    m_setAside->showMessage(setAsideMessage(keptAs));
    QPushButton *refresh = m_setAside->addAction(tr("Refresh all accounts"));
    refresh->setObjectName(u"refreshAllButton"_s);
    connect(refresh, &QPushButton::clicked, this, [this] { m_desk.inventory.refreshAll(); });
}

} // namespace NumberDesk
