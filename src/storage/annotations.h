// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/annotation.h"
#include "storage/database.h"

namespace NumberDesk {

/// What people keep about numbers in this profile, whoever owns them. In the journal's file, because a
/// lock has to be as durable as the release that it forbids.
class Annotations final
{
public:
    /// @p database is opened by its owner, made from journalSpec(), and has to outlive this.
    explicit Annotations(Database &database)
        : m_database(database)
    { }

    /// Reads, changes and writes all of them in one commit, and tells what is kept about them then, in the
    /// same order. Is done even when nobody waits for it.
    [[nodiscard]] OperationPtr<QList<NumberNote>> edit(const QList<AnnotationChange> &changes);
    /// Of all accounts, in no order.
    [[nodiscard]] OperationPtr<QList<NumberNote>> all();
    /// A locked number is not released from here, whoever asks.
    [[nodiscard]] OperationPtr<bool> isLocked(const NumberRef &ref);

private:
    Database &m_database;
};

} // namespace NumberDesk
