// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace NumberDesk::Testing {

/// What SQLite asked of the disk.
struct DiskCall
{
    enum class Kind {
        Open,
        Replace, ///< by the program: with a file that is synced, under a name that is not
        Write,
        Truncate,
        Sync,
        Delete,
        Mark,
    };
    Kind kind = Kind::Write;
    QString file = {}; ///< its name, without the folder
    qint64 offset = 0; ///< Truncate: the new size; Mark: its number
    QByteArray bytes = {};
    bool failed = false; ///< Sync: the disk said no
    bool syncsFolder = false; ///< names that were made and deleted so far are durable with it
};

/// Trouble that a disk is to make.
struct DiskTrouble
{
    enum class Kind {
        Full, ///< half of a write arrives
        WriteError,
        SyncError, ///< what was to be synced may be on the disk or not
        ReadError,
        ShortRead,
        ReadOnly, ///< no write; the database is opened for reading, its log not at all
        CannotOpen,
        SharedMemory, ///< the index of the write-ahead log cannot be mapped
    };
    Kind kind = Kind::Full;
    int at = 1; ///< which of the calls that can fail so, counted from now
    bool isLasting = true; ///< from then on until heal(); otherwise this one call
};

/// Stands between SQLite and its files: writes down what is asked of the disk, in order, and makes trouble.
///
/// The QSQLITE plugin uses the system's library, as this does, and opens files by whatever is the default.
/// Only files that are opened while they are watched are written down and disturbed.
class DiskVfs final
{
public:
    /// Makes it the default for every database that this process opens from now on.
    [[nodiscard]] static DiskVfs &install();
    Q_DISABLE_COPY_MOVE(DiskVfs)

    /// Forgets everything and watches files whose path begins with @p start; none when it is empty.
    void watch(const QString &start);
    /// A number among the calls, e.g. "this piece of work has ended".
    void mark(int number);
    [[nodiscard]] QList<DiskCall> calls() const;

    void makeTrouble(const DiskTrouble &trouble);
    void heal();
    [[nodiscard]] bool hasStruck() const; ///< the trouble has hit a call
    /// Calls of the watched files that trouble of @p kind can hit, since watch() or makeTrouble().
    [[nodiscard]] int vulnerable(DiskTrouble::Kind kind) const;

    struct Private;

private:
    DiskVfs();
    ~DiskVfs() = default;
};

} // namespace NumberDesk::Testing
