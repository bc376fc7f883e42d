// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/changebook.h"

#include "base/logging.h"

#include <QPointer>

namespace NumberDesk {

ChangeBook::ChangeBook(ChangeJournal &journal, const QString &who, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_who(who)
{ }

void ChangeBook::append(const Change &change, const QString &request, const QObject *context, Then then)
{
    write(m_journal.append(change, request, m_who), context, std::move(then));
}

void ChangeBook::advance(const ChangeRecord &record, ChangeEvent event, const ChangePatch &patch,
    const QObject *context, Then then)
{
    const auto next = transition(record.state, event);
    if (!next) {
        qCCritical(lcServices) << "A change cannot go on from" << changeStateName(record.state) << "by event"
                               << static_cast<int>(event);
        write(finishedOperation<ChangeRecord>(makeError(ErrorKind::Internal)), context, std::move(then));
        return;
    }
    write(m_journal.advance(record.change.id, record.state, *next, patch), context, std::move(then));
}

void ChangeBook::amend(
    const ChangeRecord &record, const ChangePatch &patch, const QObject *context, Then then)
{
    write(m_journal.advance(record.change.id, record.state, record.state, patch), context, std::move(then));
}

void ChangeBook::write(OperationPtr<ChangeRecord> operation, const QObject *context, Then then)
{
    // The signal goes out even if whoever asked for the step has gone: the step has happened.
    const QPointer<const QObject> asker(context);
    m_operations.keep(
        std::move(operation), this, [this, asker, then = std::move(then)](const Result<ChangeRecord> &end) {
            if (end.isOk())
                Q_EMIT recordChanged(end.value());
            else if (end.error().kind == ErrorKind::Storage)
                Q_EMIT writeFailed(end.error());
            if (asker && then)
                then(end);
        });
}

} // namespace NumberDesk
