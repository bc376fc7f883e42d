// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findingsnotice.h"

#include "gui/dialogs/findingsdialog.h"
#include "gui/presenters/findingpresenter.h"

#include <QPushButton>

namespace NumberDesk {

using namespace Qt::StringLiterals;

FindingsNotice::FindingsNotice(const Desk &desk, MessageBar *bar, QWidget *page)
    : QObject(page)
    , m_desk(desk)
    , m_bar(bar)
    , m_page(page)
{
    connect(&desk.findings, &Findings::changed, this, &FindingsNotice::show);
    show();
}

void FindingsNotice::show()
{
    const MessageBar::Message message = findingsMessage(m_desk.findings.unseen());
    const QString words = message.heading + u'\n' + message.text;
    if (words == m_shown)
        return; // said once is enough for who listens
    m_shown = words;
    if (message.text.isEmpty()) {
        m_bar->dismiss();
        return;
    }
    m_bar->showMessage(message);
    QPushButton *button = m_bar->addAction(tr("Show…"));
    button->setObjectName(u"showFindingsButton"_s);
    connect(button, &QPushButton::clicked, this, &FindingsNotice::open);
}

void FindingsNotice::open()
{
    if (m_dialog)
        return;
    m_dialog = new FindingsDialog(m_desk, m_page);
    connect(m_dialog, &FindingsDialog::numberRequested, this, &FindingsNotice::numberRequested);
    connect(m_dialog, &FindingsDialog::activityRequested, this, &FindingsNotice::activityRequested);
    m_dialog->open();
}

} // namespace NumberDesk
