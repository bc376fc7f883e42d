// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/privatefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace NumberDesk {

namespace {

struct PrivateFiles
{
    Q_DECLARE_TR_FUNCTIONS(PrivateFiles)
};

constexpr QFile::Permissions kOwnFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kOwnFolder = kOwnFile | QFile::ExeOwner;
// QFileInfo also tells what the user who asks may do; only the three real classes count here.
constexpr QFile::Permissions kReal = QFile::Permissions(0x7077);

Result<Done> narrow(const QString &path, QFile::Permissions wanted)
{
    if ((QFile::permissions(path) & kReal) == wanted || QFile::setPermissions(path, wanted))
        return Done{};
    return makeError(ErrorKind::Storage, PrivateFiles::tr("%1 cannot be made private to you.").arg(path));
}

} // namespace

Result<Done> makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        const QDir parent = info.absoluteDir();
        const bool made = parent.mkpath(QStringLiteral(".")) && parent.mkdir(info.fileName(), kOwnFolder);
        if (!made && !QFileInfo(path).isDir())
            return makeError(ErrorKind::Storage, PrivateFiles::tr("The folder %1 cannot be made.").arg(path));
    }
    return narrow(path, kOwnFolder);
}

Result<Done> makePrivateFile(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnFile) && !QFileInfo::exists(path))
            return makeError(ErrorKind::Storage,
                PrivateFiles::tr("The file %1 cannot be made: %2").arg(path, file.errorString()));
    }
    return narrow(path, kOwnFile);
}

} // namespace NumberDesk
