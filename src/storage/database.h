// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"

#include <QSqlDatabase>
#include <QStringList>

#include <atomic>

namespace NumberDesk {

/// What a database file is to be like.
struct DatabaseSpec
{
    enum class Durability {
        EveryCommit, ///< a commit that returned survives a power cut
        Relaxed, ///< the last commits may be lost, the file stays whole
    };
    enum class Damaged {
        SetAside, ///< renamed with the time, never deleted; a new one is begun and the opening says so
        Rebuild, ///< thrown away
    };

    QString path;
    QList<QStringList> migrations; ///< statements from version n to n + 1, from an empty file on
    Durability durability = Durability::EveryCommit;
    Damaged damaged = Damaged::SetAside;
    bool singleWriter = true; ///< no second process or object may have it open
    /// false: the work is done in the owner's thread, one piece a turn of its event loop, so that a
    /// simulation has one order of events.
    bool ownThread = true;
    /// Run once in a new file beside which a damaged one was set aside, together with the last migration.
    QStringList afterSetAside = {};
};

/// How an opening went.
struct DatabaseOpening
{
    int version = 0; ///< of the schema, now
    int previousVersion = 0; ///< before; 0 = the file is new
    QString setAside; ///< where a damaged file was moved to; empty when there was none
    bool rebuilt = false; ///< a damaged file was thrown away
};

namespace Detail {
class DatabaseWorker;

/// One piece of work. Made, delivered and destroyed in the owner's thread; only `work` runs in the other.
struct DatabaseTask
{
    std::function<void(QSqlDatabase *, const Error &)> work; ///< null database: it is not open, see the error
    std::function<void()> deliver;
};
} // namespace Detail

/// One SQLite file with a thread of its own, so that no other thread waits for a disk.
///
/// Work is done in the order in which it was given; its end arrives in the thread that made the Database,
/// which is the only one that may call it. The destructor finishes everything that was given, so that
/// nothing journaled is lost by quitting, and ends the operations that are still held.
class Database final
{
public:
    explicit Database(const DatabaseSpec &spec);
    Q_DISABLE_COPY_MOVE(Database)
    ~Database();

    /// Opens, or makes the folder (0700) and the file (0600), and brings the schema up to date. Storage when
    /// it cannot, when another process has it, or when a newer program made it; may be tried again then.
    /// Work given while it is not open ends with the error of the last attempt.
    [[nodiscard]] OperationPtr<DatabaseOpening> open();

    /// Does @p work, even if nobody waits for its end any more.
    template <typename T>
    [[nodiscard]] OperationPtr<T> run(std::function<Result<T>(QSqlDatabase &)> work)
    {
        return enqueue<T>(std::move(work), nullptr);
    }

    /// Does @p work unless its operation was cancelled or dropped before its turn came.
    template <typename T>
    [[nodiscard]] OperationPtr<T> read(std::function<Result<T>(QSqlDatabase &)> work)
    {
        return enqueue<T>(std::move(work), std::make_shared<std::atomic_bool>(false));
    }

    [[nodiscard]] const DatabaseSpec &spec() const { return m_spec; }

private:
    template <typename T>
    OperationPtr<T> enqueue(
        std::function<Result<T>(QSqlDatabase &)> work, const std::shared_ptr<std::atomic_bool> &skip)
    {
        OperationSource<T> source;
        auto operation = source.operation();
        if (skip)
            source.onCancel([skip] { skip->store(true); });
        auto end = std::make_shared<std::optional<Result<T>>>();
        submit({ [work = std::move(work), skip, end](QSqlDatabase *database, const Error &notOpen) {
                    if (skip && skip->load())
                        end->emplace(makeError(ErrorKind::Cancelled));
                    else if (database)
                        end->emplace(work(*database));
                    else
                        end->emplace(notOpen);
                },
            [source = std::move(source), end] { source.finish(std::move(**end)); } });
        return operation;
    }
    void submit(Detail::DatabaseTask task);

    DatabaseSpec m_spec;
    std::unique_ptr<Detail::DatabaseWorker> m_worker;
};

} // namespace NumberDesk
