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
}

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
{
    const QByteArray path = QDir(folder).absolutePath().toUtf8();
    m_name = u"numberdesk-"_s
        + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(20));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        if (QLocalSocket *visitor = m_server.nextPendingConnection())
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        Q_EMIT raiseRequested();
    });
}

bool SingleInstance::claim()
{
    QLocalSocket first;
    first.connectToServer(m_name);
    if (first.waitForConnected(kAnswerMs))
        return false;
    // Nobody answers: what a crashed one left behind is in the way.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

} // namespace NumberDesk
