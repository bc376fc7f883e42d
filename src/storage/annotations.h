// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberref.h"
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

    /// A locked number is not released from here, whoever asks.
    [[nodiscard]] OperationPtr<Done> setLocked(const NumberRef &ref, bool locked);
    [[nodiscard]] OperationPtr<bool> isLocked(const NumberRef &ref);
    /// Of all accounts.
    [[nodiscard]] OperationPtr<QList<NumberRef>> locked();

private:
    Database &m_database;
};

} // namespace NumberDesk
