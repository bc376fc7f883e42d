// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/processlock.h"

#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace NumberDesk {

ProcessLock::Taking ProcessLock::take()
{
    if (isTaken())
        return Taking::Taken;
    const int file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return Taking::Impossible;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool isHeld = errno == EWOULDBLOCK;
        ::close(file);
        return isHeld ? Taking::HeldByAnother : Taking::Impossible;
    }
    m_file = file;
    sign();
    return Taking::Taken;
}

void ProcessLock::release()
{
    if (!isTaken())
        return;
    ::close(m_file);
    m_file = -1;
}

/// Only told to people, so it does not matter when it fails.
void ProcessLock::sign() const
{
    QFile file;
    if (!file.open(m_file, QIODevice::ReadWrite) || !file.resize(0))
        return;
    file.write(QByteArray::number(::getpid()) + '\n' + QSysInfo::machineHostName().toUtf8() + '\n');
}

std::optional<ProcessLock::Holder> ProcessLock::holder() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    bool isNumber = false;
    const qint64 process = file.readLine().trimmed().toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return Holder{ process, QString::fromUtf8(file.readLine()).trimmed() };
}

} // namespace NumberDesk
