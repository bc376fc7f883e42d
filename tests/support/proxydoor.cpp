// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/proxydoor.h"

#include "support/rawserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

namespace {

QSslConfiguration serverTls()
{
    QFile file(u"" ND_FIXTURES "/tls/localhost.key"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The key of the TLS fixture cannot be read");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(ProxyDoor::certificate());
    tls.setPrivateKey(QSslKey(file.readAll(), QSsl::Ec));
    return tls;
}

class TlsServer final : public QSslServer
{
public:
    explicit TlsServer(const bool &shakesHands)
        : m_shakesHands(shakesHands)
    {
        static const QSslConfiguration kTls = serverTls();
        setSslConfiguration(kTls);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        if (m_shakesHands) {
            QSslServer::incomingConnection(descriptor);
            return;
        }
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("220 this is no TLS\r\n");
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    const bool &m_shakesHands;
};

} // namespace

ProxyDoor::ProxyDoor(Wire wire, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
{
    open();
}

QSslCertificate ProxyDoor::certificate()
{
    return RawServer::certificate();
}

void ProxyDoor::open()
{
    if (m_server)
        return;
    if (m_wire == Wire::Tls)
        m_server = std::make_unique<TlsServer>(m_shakesHands);
    else
        m_server = std::make_unique<QTcpServer>();
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ProxyDoor::welcome);
    if (!m_server->listen(QHostAddress::LocalHost, port()))
        qFatal("The port of the proxy is lost: %s", qUtf8Printable(m_server->errorString()));
}

void ProxyDoor::close()
{
    if (m_server)
        m_server->close();
    m_server.reset();
}

void ProxyDoor::welcome()
{
    while (QTcpSocket *socket = m_server ? m_server->nextPendingConnection() : nullptr) {
        if (onConnection)
            onConnection(socket);
        else
            socket->deleteLater();
    }
}

} // namespace NumberDesk::Testing
