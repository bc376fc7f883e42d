// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/processlock.h"
#include "storage/database.h"

namespace NumberDesk {

/// The file behind a Database: opening, checking, migrating, setting aside. Lives in the worker's thread.
class DatabaseFile final
{
public:
    explicit DatabaseFile(const DatabaseSpec &spec);
    Q_DISABLE_COPY_MOVE(DatabaseFile)
    ~DatabaseFile();

    [[nodiscard]] Result<DatabaseOpening> open();
    void close();
    /// Null while it is not open; error() says why.
    [[nodiscard]] QSqlDatabase *handle() { return m_database.isOpen() ? &m_database : nullptr; }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    struct Attempt
    {
        std::optional<Error> error;
        bool damaged = false;
    };

    [[nodiscard]] Result<Done> lock();
    [[nodiscard]] Attempt attempt(DatabaseOpening &opening);
    [[nodiscard]] Attempt prepare(DatabaseOpening &opening);
    [[nodiscard]] Attempt identify(DatabaseOpening &opening);
    [[nodiscard]] Attempt setModes();
    [[nodiscard]] Attempt quickCheck();
    [[nodiscard]] Attempt migrate(DatabaseOpening &opening);
    [[nodiscard]] Result<Done> replaceDamaged(DatabaseOpening &opening);
    [[nodiscard]] Result<DatabaseOpening> failed(const Error &error);
    void disconnect();

    DatabaseSpec m_spec;
    QString m_connection;
    QSqlDatabase m_database;
    ProcessLock m_lock;
    DatabaseOpening m_opening;
    Error m_error;
};

} // namespace NumberDesk
