// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int kAnswerMs = 500;

QString nameFor(const QString &folder)
{
    const QByteArray path = QDir::cleanPath(QDir(folder).absolutePath()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(20);
    return QString(u"numberdesk-"_s + QString::fromLatin1(hash));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(folder))
    , m_lock(QDir::temp().filePath(QString(m_name + u".lock"_s)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        if (QLocalSocket *visitor = m_server.nextPendingConnection())
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        Q_EMIT raiseRequested();
    });
}

bool SingleInstance::claim()
{
    if (m_lock.take() == ProcessLock::Taking::HeldByAnother) {
        QLocalSocket first;
        first.connectToServer(m_name);
        first.waitForConnected(kAnswerMs);
        return false;
    }
    // What a crashed one left behind is in the way.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

} // namespace NumberDesk
