// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/droppingproxy.h"

#include <QTcpSocket>

#include <algorithm>
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
    const auto isLost = std::make_shared<bool>(false);
    connect(client, &QTcpSocket::readyRead, server, [this, client, server, isLost] {
        const QByteArray bytes = client->readAll();
        *isLost = loses(bytes, *isLost);
        server->write(bytes);
    });
    connect(server, &QTcpSocket::readyRead, client, [this, client, server, isLost] {
        const QByteArray bytes = server->readAll();
        if (*isLost) {
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

// A client sends its next request when the last one is answered, so each begins with the bytes of a read.
bool DroppingProxy::loses(const QByteArray &bytes, bool before)
{
    static const QList<QByteArray> kVerbs{ "GET", "POST", "PUT", "PATCH", "DELETE" };
    const QList<QByteArray> words = bytes.first(std::max<qsizetype>(0, bytes.indexOf('\r'))).split(' ');
    if (words.size() != 3 || !kVerbs.contains(words.first()))
        return before;
    if (!m_isWrite(words.at(0), words.at(1)))
        return false;
    return m_spared-- <= 0;
}

} // namespace NumberDesk::Testing
