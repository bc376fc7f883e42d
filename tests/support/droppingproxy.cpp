// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/droppingproxy.h"

#include <QTcpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace NumberDesk::Testing {

DroppingProxy::DroppingProxy(const QUrl &target, QObject *parent)
    : QObject(parent)
    , m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &DroppingProxy::welcome);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("No port for the proxy");
}

QUrl DroppingProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void DroppingProxy::welcome()
{
    while (QTcpSocket *client = m_server.nextPendingConnection())
        connectBothWays(client);
}

void DroppingProxy::connectBothWays(QTcpSocket *client)
{
    client->setParent(this);
    auto *server = new QTcpSocket(client);
    const auto isWrite = std::make_shared<bool>(false);
    const auto forward = [client, server, isWrite] {
        const QByteArray bytes = client->readAll();
        if (bytes.startsWith("POST ") || bytes.startsWith("GET "))
            *isWrite = bytes.startsWith("POST ");
        server->write(bytes);
    };
    connect(client, &QTcpSocket::readyRead, server, forward);
    connect(server, &QTcpSocket::readyRead, client, [this, client, server, isWrite] {
        const QByteArray bytes = server->readAll();
        if (*isWrite) {
            ++m_drops;
            client->abort();
        } else {
            client->write(bytes);
        }
    });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    server->connectToHost(m_target.host(), static_cast<quint16>(m_target.port()));
}

} // namespace NumberDesk::Testing
