// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/change.h"
#include "services/operationkeeper.h"
#include "storage/changejournal.h"

#include <QObject>

#include <functional>

namespace NumberDesk {

/// The journal as the runner and the reconciler write it: every step goes through the state table, and
/// nothing counts as having happened before it is durable.
class ChangeBook final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const Result<ChangeRecord> &)>;

    ChangeBook(ChangeJournal &journal, const QString &who, QObject *parent = nullptr);

    /// Journals an intent; @p then gets the record, or why nothing may be sent.
    void append(const Change &change, const QString &request, const QObject *context, Then then);
    /// Moves @p record by @p event, in one durable commit. An event that the table does not allow is a
    /// fault of the program (Internal); a record that somebody else moved meanwhile is a Conflict.
    void advance(const ChangeRecord &record, ChangeEvent event, const ChangePatch &patch,
        const QObject *context, Then then);
    /// Adds to a record without moving it.
    void amend(const ChangeRecord &record, const ChangePatch &patch, const QObject *context, Then then);

    [[nodiscard]] ChangeJournal &journal() const { return m_journal; }

Q_SIGNALS:
    /// A step is durable.
    void recordChanged(const NumberDesk::ChangeRecord &record);
    /// A step could not be made durable.
    void writeFailed(const NumberDesk::Error &error);

private:
    void write(OperationPtr<ChangeRecord> operation, const QObject *context, Then then);

    ChangeJournal &m_journal;
    QString m_who;
    OperationKeeper m_operations;
};

} // namespace NumberDesk
