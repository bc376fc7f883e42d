// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"
#include "storage/sql.h"
#include "support/outcome.h"

#include <QFile>

// A database of one table, for tests of what all databases do.
namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

inline DatabaseSpec spec(const QString &path)
{
    return { path, { { u"CREATE TABLE words (word TEXT NOT NULL)"_s } },
        DatabaseSpec::Durability::EveryCommit, DatabaseSpec::Damaged::SetAside, true };
}

inline OperationPtr<Done> addWord(Database &database, const QString &word)
{
    return database.run<Done>([word](QSqlDatabase &db) -> Result<Done> {
        const auto done = execute(db, u"INSERT INTO words (word) VALUES (?)"_s, { word });
        return done.ok ? Result<Done>(Done{}) : done.error();
    });
}

inline OperationPtr<QStringList> words(Database &database)
{
    return database.read<QStringList>([](QSqlDatabase &db) -> Result<QStringList> {
        auto rows = execute(db, u"SELECT word FROM words ORDER BY rowid"_s);
        if (!rows.ok)
            return rows.error();
        QStringList list;
        while (rows.query.next())
            list << rows.query.value(0).toString();
        return list;
    });
}

inline OperationPtr<QString> pragma(Database &database, const QString &name)
{
    return database.read<QString>([name](QSqlDatabase &db) -> Result<QString> {
        auto row = execute(db, u"PRAGMA "_s + name);
        if (!row.ok || !row.query.next())
            return row.error();
        return row.query.value(0).toString();
    });
}

inline QStringList wordsIn(const QString &path)
{
    Database database(spec(path));
    Outcome opened(database.open());
    Outcome list(words(database));
    return opened.wait() && list.wait() && list.isOk() ? list.value() : QStringList();
}

inline bool overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
}

} // namespace NumberDesk::Testing
