// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace NumberDesk {

/// What an SQL failure means here. Storage, with words for a person.
[[nodiscard]] Error storageError(const QSqlError &error);
/// The file is not a database, or no longer a whole one.
[[nodiscard]] bool isDamage(const QSqlError &error);
/// A unique index or another constraint said no.
[[nodiscard]] bool isConstraint(const QSqlError &error);

/// A statement that was prepared, bound and run. The query is usable in both cases.
struct Executed
{
    QSqlQuery query;
    bool ok = false;
    [[nodiscard]] Error error() const;
};

/// Runs one statement with its values bound, in order.
[[nodiscard]] Executed execute(
    QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/// Rolls back unless it was committed.
class Transaction final
{
public:
    explicit Transaction(QSqlDatabase &database)
        : m_database(database)
        , m_open(database.transaction())
    { }
    Q_DISABLE_COPY_MOVE(Transaction)
    ~Transaction();

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] Result<Done> commit();
    /// Why it is not open.
    [[nodiscard]] Error error() const;

private:
    QSqlDatabase &m_database;
    bool m_open;
};

} // namespace NumberDesk
