// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/profile.h"

#include "storage/privatefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace NumberDesk {

Profile::Profile(const QString &folder, const QString &service, bool sandbox)
    : m_folder(folder)
    , m_service(service)
    , m_sandbox(sandbox)
{ }

Profile Profile::standard()
{
    return Profile(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), u"numberdesk"_s, false);
}

Profile Profile::at(const QString &folder)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return Profile(path, u"numberdesk-"_s + QString::fromLatin1(digest.first(12)), false);
}

Profile Profile::sandbox() const
{
    return m_sandbox ? *this : Profile(m_folder + u"/sandbox"_s, m_service + u"-sandbox"_s, true);
}

Result<Done> Profile::prepare() const
{
    return makePrivateFolder(m_folder);
}

QString Profile::journalFile() const
{
    return m_folder + u"/journal.db"_s;
}

QString Profile::cacheFile() const
{
    return m_folder + u"/cache.db"_s;
}

QString Profile::accountsFile() const
{
    return m_folder + u"/accounts.json"_s;
}

QString Profile::settingsFile() const
{
    return m_folder + u"/settings.ini"_s;
}

QString Profile::keychainService() const
{
    return m_service;
}

} // namespace NumberDesk
