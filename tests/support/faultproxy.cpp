// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultproxy.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace NumberDesk::Testing {

namespace {

/// How long the HTTP message at the start of @p bytes is; 0 while it is not all there.
qsizetype messageLength(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const QByteArray headers = bytes.first(head + 2).toLower();
    const qsizetype at = headers.indexOf("\r\ncontent-length:");
    const qsizetype from = at + 17;
    const qsizetype body
        = at < 0 ? 0 : headers.mid(from, headers.indexOf("\r\n", from) - from).trimmed().toLongLong();
    const qsizetype whole = head + 4 + body;
    return bytes.size() >= whole ? whole : 0;
}

QByteArray routeOf(const QByteArray &request)
{
    const QList<QByteArray> words = request.first(request.indexOf("\r\n")).split(' ');
    const QByteArray target = words.value(1);
    const qsizetype query = target.indexOf('?');
    return words.value(0) + ' ' + (query < 0 ? target : target.first(query));
}

const QByteArray kBadGateway
    = "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 24\r\n\r\n"
      "<html>Bad Gateway</html>";

} // namespace

/// A connection of a client and the one to the server behind it.
struct FaultProxy::Line
{
    QTcpSocket *client = nullptr;
    QTcpSocket *server = nullptr;
    QByteArray request; ///< what has come of the next one
    QByteArray answer; ///< what has come of the one being answered
    Fault fault = Fault::None;
};

FaultProxy::FaultProxy(const QUrl &target, QObject *parent)
    : QObject(parent)
    , m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::welcome);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("No port for the proxy");
}

QUrl FaultProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void FaultProxy::welcome()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        client->setParent(this);
        const auto line = std::make_shared<Line>();
        line->client = client;
        line->server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, this, [this, line] { takeRequests(line); });
        connect(line->server, &QTcpSocket::readyRead, this, [this, line] { takeAnswer(line); });
        connect(line->server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        line->server->connectToHost(m_target.host(), static_cast<quint16>(m_target.port()));
    }
}

Fault FaultProxy::nextFault(const QByteArray &route)
{
    auto &faults = m_faults[route];
    if (faults.empty())
        return Fault::None;
    const Fault fault = faults.front();
    faults.pop_front();
    return fault;
}

void FaultProxy::takeRequests(const std::shared_ptr<Line> &line)
{
    line->request += line->client->readAll();
    while (const qsizetype length = messageLength(line->request)) {
        const QByteArray request = line->request.first(length);
        line->request.remove(0, length);
        forward(line, request);
    }
}

void FaultProxy::forward(const std::shared_ptr<Line> &line, const QByteArray &request)
{
    const QByteArray route = routeOf(request);
    ++m_counts[route];
    if (onRequest)
        onRequest(route);
    line->fault = nextFault(route);
    if (line->fault == Fault::DropUnforwarded)
        line->client->disconnectFromHost();
    else
        line->server->write(request);
}

void FaultProxy::takeAnswer(const std::shared_ptr<Line> &line)
{
    line->answer += line->server->readAll();
    const qsizetype length = messageLength(line->answer);
    if (length == 0)
        return;
    const QByteArray answer = line->answer.first(length);
    line->answer.remove(0, length);
    switch (line->fault) {
    case Fault::None:
    case Fault::DropUnforwarded:
        line->client->write(answer);
        return;
    case Fault::CommitThenDrop:
        break;
    case Fault::CommitThenReset:
        line->client->abort();
        return;
    case Fault::CutInBody:
        line->client->write(answer.chopped(5));
        break;
    case Fault::Garbage:
        line->client->write("\x01\x02 this is no answer\r\n\r\n");
        break;
    case Fault::BadGateway:
        line->client->write(kBadGateway);
        return;
    }
    line->client->disconnectFromHost();
}

} // namespace NumberDesk::Testing
