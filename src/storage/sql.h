// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QPointer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace NumberDesk {

/// What an SQL failure means here. Storage, with words for a person.
[[nodiscard]] Error storageError(const QSqlError &error);
/// The file is not a database, or no longer a whole one.
[[nodiscard]] bool isDamage(const QSqlError &error);
/// The disk did not do what it was asked to.
[[nodiscard]] bool isDiskError(const QSqlError &error);
/// A unique index or another constraint said no.
[[nodiscard]] bool isConstraint(const QSqlError &error);

/// From now on the statements that are run in @p database stay prepared for the next time: for connections
/// that run the same few again and again.
void keepStatements(QSqlDatabase &database);
/// Has to come before a connection that keeps them is closed. No statement may be in use any more.
void dropStatements(QSqlDatabase &database);

namespace Detail {
class KeptStatements;
}

/// A statement that is prepared once, when it is first run, and run often.
class Prepared final
{
public:
    Prepared(QSqlDatabase &database, const QString &statement);
    Q_DISABLE_COPY_MOVE(Prepared)
    ~Prepared();

    /// Runs it with its values bound, in order.
    [[nodiscard]] bool run(const QVariantList &values);
    [[nodiscard]] QSqlQuery &query() { return m_query; }
    [[nodiscard]] Error error() const;

private:
    QPointer<Detail::KeptStatements> m_home; ///< where it stays prepared
    QString m_text;
    QSqlQuery m_query;
    bool m_prepared; ///< already, at home or here
};

/// A statement that was prepared, bound and run. The query is usable in both cases.
struct Executed final
{
    Executed(QSqlDatabase &database, const QString &text, const QVariantList &values);
    Q_DISABLE_COPY_MOVE(Executed)
    ~Executed() = default;

    [[nodiscard]] Error error() const { return statement.error(); }

    Prepared statement;
    QSqlQuery &query;
    const bool ok;
};

/// Runs one statement with its values bound, in order.
[[nodiscard]] Executed execute(
    QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/// A change of a file: nobody else may write meanwhile. Rolls back unless it was committed.
///
/// Not QSqlDatabase's: its BEGIN takes the right to write only with the first write, when somebody else's
/// commit can make that impossible, and its errors do not say what the disk said.
class Transaction final
{
public:
    explicit Transaction(QSqlDatabase &database);
    Q_DISABLE_COPY_MOVE(Transaction)
    ~Transaction();

    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Storage when it is not certain to be on the disk. Nothing of it is seen by this program then, but a
    /// start after a power cut may find it to be there after all.
    [[nodiscard]] Result<Done> commit();
    /// Why it is not open.
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    [[nodiscard]] bool run(const QString &statement);

    QSqlDatabase &m_database;
    Error m_error;
    bool m_damaged = false; ///< the error says that the file is
    bool m_open;
};

} // namespace NumberDesk
