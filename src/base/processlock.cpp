// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/processlock.h"

namespace NumberDesk {

using namespace std::chrono_literals;

bool takeLock(QLockFile &lock)
{
    // A long run is no stale lock; a dead process is, whatever its age.
    lock.setStaleLockTime(0ms);
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.tryLock() || lock.error() != QLockFile::LockFailedError
        || lock.getLockInfo(&process, &host, &program))
        return lock.isLocked();
    // It names nobody. With an age, however short, QLockFile tries to remove it, which the system's own lock
    // on the file prevents while the one that has just made it lives; that one needs a moment to write its
    // name.
    constexpr auto kUntilNamed = 300ms;
    lock.setStaleLockTime(1ms);
    lock.tryLock(kUntilNamed);
    lock.setStaleLockTime(0ms);
    return lock.isLocked();
}

} // namespace NumberDesk
