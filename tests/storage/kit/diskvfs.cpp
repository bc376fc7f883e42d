// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/kit/diskvfs.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

#include <array>
#include <optional>

#include <sqlite3.h>
#include <sys/stat.h>

namespace NumberDesk::Testing {

using Trouble = DiskTrouble::Kind;

namespace {

/// What a file is opened with in place of SQLite's own; the real one lies behind it in the same memory.
struct WatchedFile
{
    sqlite3_file base;
    QString *name; ///< null: nobody watches it
    bool syncsFolder; ///< its first sync also syncs the folder, as SQLite does for journals
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<WatchedFile *>(file) + 1);
}

constexpr size_t kTroubles = size_t(Trouble::SharedMemory) + 1;

/// What the calls of all threads share.
class Watch final
{
public:
    /// The error to give in place of doing what was asked, if any.
    std::optional<int> strikes(std::initializer_list<std::pair<Trouble, int>> vulnerable)
    {
        const QMutexLocker guard(&m_mutex);
        std::optional<int> code;
        for (const auto &[kind, error] : vulnerable) {
            const int count = ++m_counts.at(size_t(kind));
            if (!m_trouble || m_trouble->kind != kind)
                continue;
            if (count == m_trouble->at || (count > m_trouble->at && m_trouble->isLasting)) {
                m_struck = true;
                code = error;
            }
        }
        return code;
    }
    void add(DiskCall call)
    {
        const QMutexLocker guard(&m_mutex);
        m_calls.append(std::move(call));
    }
    void restart(const QString &start)
    {
        const QMutexLocker guard(&m_mutex);
        m_start = start;
        m_calls.clear();
        m_trouble.reset();
        m_struck = false;
        m_counts = {};
        m_inodes.clear();
    }
    /// Whether another file has been put in the place of the one that was opened before.
    bool isReplaced(const QString &name, ino_t inode)
    {
        const QMutexLocker guard(&m_mutex);
        const bool isKnown = m_inodes.contains(name);
        return std::exchange(m_inodes[name], inode) != inode && isKnown;
    }
    void forget(const QString &name)
    {
        const QMutexLocker guard(&m_mutex);
        m_inodes.remove(name);
    }
    void setTrouble(const std::optional<DiskTrouble> &trouble)
    {
        const QMutexLocker guard(&m_mutex);
        m_trouble = trouble;
        if (trouble) {
            m_counts = {};
            m_struck = false;
        }
    }
    [[nodiscard]] bool isWatched(const char *path) const
    {
        const QMutexLocker guard(&m_mutex);
        return path && !m_start.isEmpty() && QFile::decodeName(path).startsWith(m_start);
    }
    [[nodiscard]] QList<DiskCall> calls() const
    {
        const QMutexLocker guard(&m_mutex);
        return m_calls;
    }
    [[nodiscard]] bool hasStruck() const
    {
        const QMutexLocker guard(&m_mutex);
        return m_struck;
    }
    [[nodiscard]] int count(Trouble kind) const
    {
        const QMutexLocker guard(&m_mutex);
        return m_counts.at(size_t(kind));
    }

private:
    mutable QMutex m_mutex;
    QString m_start;
    QList<DiskCall> m_calls;
    std::optional<DiskTrouble> m_trouble;
    bool m_struck = false;
    std::array<int, kTroubles> m_counts{};
    QHash<QString, ino_t> m_inodes;
};

Watch &watch()
{
    static Watch shared;
    return shared;
}

sqlite3_vfs *&system()
{
    static sqlite3_vfs *found = nullptr;
    return found;
}

QString nameOf(const char *path)
{
    return QFileInfo(QFile::decodeName(path)).fileName();
}

const QString *watchedName(sqlite3_file *file)
{
    return reinterpret_cast<WatchedFile *>(file)->name;
}

// ---- What SQLite does to a file ------------------------------------------------------------------------

int closeFile(sqlite3_file *file)
{
    delete reinterpret_cast<WatchedFile *>(file)->name;
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    const int end = real(file)->pMethods->xRead(real(file), to, size, offset);
    if (!watchedName(file))
        return end;
    const auto code = watch().strikes(
        { { Trouble::ReadError, SQLITE_IOERR_READ }, { Trouble::ShortRead, SQLITE_IOERR_SHORT_READ } });
    if (code)
        std::fill_n(static_cast<char *>(to) + size / 2, size - size / 2, '\0');
    return code.value_or(end);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    const auto *methods = real(file)->pMethods;
    const QString *name = watchedName(file);
    if (!name)
        return methods->xWrite(real(file), from, size, offset);
    const auto code = watch().strikes({ { Trouble::Full, SQLITE_FULL },
        { Trouble::WriteError, SQLITE_IOERR_WRITE }, { Trouble::ReadOnly, SQLITE_READONLY } });
    const int arrives = code == SQLITE_FULL ? size / 2 : code ? 0 : size;
    const int end = arrives > 0 ? methods->xWrite(real(file), from, arrives, offset) : SQLITE_OK;
    if (arrives > 0)
        watch().add({ DiskCall::Kind::Write, *name, offset,
            QByteArray(static_cast<const char *>(from), qsizetype(arrives)) });
    return code.value_or(end);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const QString *name = watchedName(file);
    if (name) {
        if (const auto code = watch().strikes(
                { { Trouble::WriteError, SQLITE_IOERR_TRUNCATE }, { Trouble::ReadOnly, SQLITE_READONLY } }))
            return *code;
        watch().add({ DiskCall::Kind::Truncate, *name, size });
    }
    return real(file)->pMethods->xTruncate(real(file), size);
}

// Nothing is synced for real: what a power cut leaves is worked out from the calls.
int syncFile(sqlite3_file *file, int)
{
    auto *watched = reinterpret_cast<WatchedFile *>(file);
    if (!watched->name)
        return SQLITE_OK;
    const auto code = watch().strikes({ { Trouble::SyncError, SQLITE_IOERR_FSYNC } });
    DiskCall call{ DiskCall::Kind::Sync, *watched->name };
    call.failed = code.has_value();
    call.syncsFolder = watched->syncsFolder && !code;
    if (!code)
        watched->syncsFolder = false;
    watch().add(call);
    return code.value_or(SQLITE_OK);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkLock(sqlite3_file *file, int *isLocked)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), isLocked);
}

int control(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    if (watchedName(file)) {
        if (const auto code = watch().strikes({ { Trouble::SharedMemory, SQLITE_IOERR_SHMMAP } })) {
            *memory = nullptr;
            return *code;
        }
    }
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void sharedBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int deletes)
{
    return real(file)->pMethods->xShmUnmap(real(file), deletes);
}

// Version 2: with shared memory, without mapping the file itself, which would hide reads.
const sqlite3_io_methods kMethods{ 2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize,
    lockFile, unlockFile, checkLock, control, sectorSize, characteristics, mapShared, lockShared,
    sharedBarrier, unmapShared, nullptr, nullptr };

// ---- What SQLite does to a folder ----------------------------------------------------------------------

/// A file that the program itself has written anew, as QSaveFile does it.
void noteReplaced(const char *path)
{
    struct stat found = {};
    if (stat(path, &found) != 0 || !watch().isReplaced(nameOf(path), found.st_ino))
        return;
    QFile file(QFile::decodeName(path));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    watch().add({ DiskCall::Kind::Replace, nameOf(path), 0, bytes });
}

int openFile(sqlite3_vfs *, sqlite3_filename path, sqlite3_file *file, int flags, int *outFlags)
{
    auto *opened = reinterpret_cast<WatchedFile *>(file);
    opened->base.pMethods = nullptr;
    opened->name = nullptr;
    const bool isWatched = watch().isWatched(path);
    if (isWatched && watch().strikes({ { Trouble::CannotOpen, SQLITE_CANTOPEN } }))
        return SQLITE_CANTOPEN;
    if (isWatched && (flags & SQLITE_OPEN_READWRITE)
        && watch().strikes({ { Trouble::ReadOnly, SQLITE_READONLY } })) {
        if (!(flags & SQLITE_OPEN_MAIN_DB))
            return SQLITE_CANTOPEN;
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    }
    const int end = system()->xOpen(system(), path, real(file), flags, outFlags);
    if (end != SQLITE_OK)
        return end;
    opened->base.pMethods = &kMethods;
    constexpr int kJournals = SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
    opened->syncsFolder = (flags & SQLITE_OPEN_CREATE) && (flags & kJournals);
    if (isWatched) {
        opened->name = new QString(nameOf(path));
        noteReplaced(path);
        watch().add({ DiskCall::Kind::Open, *opened->name });
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncsFolder)
{
    if (!watch().isWatched(path))
        return system()->xDelete(system(), path, 0);
    if (const auto code = watch().strikes({ { Trouble::ReadOnly, SQLITE_IOERR_DELETE } }))
        return *code;
    const int end = system()->xDelete(system(), path, 0);
    if (end == SQLITE_OK) {
        watch().forget(nameOf(path));
        DiskCall call{ DiskCall::Kind::Delete, nameOf(path) };
        call.syncsFolder = syncsFolder != 0;
        watch().add(call);
    }
    return end;
}

} // namespace

DiskVfs::DiskVfs()
{
    system() = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs shim = *system(); // what is not replaced below needs no file of ours
    shim.pNext = nullptr;
    shim.zName = "numberdesk-watched";
    shim.szOsFile = int(sizeof(WatchedFile)) + system()->szOsFile;
    shim.xOpen = openFile;
    shim.xDelete = deleteFile;
    if (sqlite3_vfs_register(&shim, 1) != SQLITE_OK)
        qFatal("SQLite takes no other file system.");
}

DiskVfs &DiskVfs::install()
{
    static DiskVfs installed;
    return installed;
}

void DiskVfs::watch(const QString &start)
{
    Testing::watch().restart(start);
}

void DiskVfs::mark(int number)
{
    Testing::watch().add({ DiskCall::Kind::Mark, {}, number });
}

QList<DiskCall> DiskVfs::calls() const
{
    return Testing::watch().calls();
}

void DiskVfs::makeTrouble(const DiskTrouble &trouble)
{
    Testing::watch().setTrouble(trouble);
}

void DiskVfs::heal()
{
    Testing::watch().setTrouble(std::nullopt);
}

bool DiskVfs::hasStruck() const
{
    return Testing::watch().hasStruck();
}

int DiskVfs::vulnerable(DiskTrouble::Kind kind) const
{
    return Testing::watch().count(kind);
}

} // namespace NumberDesk::Testing
