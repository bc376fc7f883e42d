// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/reviewtrouble.h"

#include "base/clock.h"
#include "gui/presenters/changepresenter.h"
#include "gui/widgets/messagebar.h"

#include <QPushButton>

namespace NumberDesk {

using namespace Qt::StringLiterals;

ReviewTrouble::ReviewTrouble(MessageBar &notice, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_notice(notice)
    , m_clock(clock)
{ }

void ReviewTrouble::take(const ChangeRecord &record)
{
    if (!record.error || record.state == ChangeState::Done) {
        m_records.remove(record.change.id);
        return;
    }
    m_records.insert(record.change.id, record);
    if (m_records.size() == 1)
        tell(record);
    else
        m_notice.showMessage({ MessageBar::Warning, {},
            tr("%n change(s) did not go well. Choose a row to read why.", nullptr,
                static_cast<int>(m_records.size())),
            {} });
}

void ReviewTrouble::explain(const QString &changeId)
{
    if (const auto record = m_records.constFind(changeId); record != m_records.constEnd())
        tell(*record);
}

void ReviewTrouble::tell(const ChangeRecord &record)
{
    const ErrorText words = presentError(*record.error, attemptOf(record.change.kind));
    const QString causes
        = words.causes.isEmpty() ? QString() : QString(u"\n• "_s + words.causes.join(u"\n• "_s));
    m_notice.showMessage({ MessageBar::Warning, subjectText(record.change),
        QString(outcomeText(record, m_clock.utcNow()) + causes), words.details });
    m_notice.addPage(words.help);
    connect(m_notice.addAction(tr("Show in Activity")), &QPushButton::clicked, this,
        [this, id = record.change.id] { Q_EMIT activityRequested(id); });
}

} // namespace NumberDesk
