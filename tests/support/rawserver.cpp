// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rawserver.h"

#include <QFile>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(u"" ND_FIXTURES "/tls/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

std::unique_ptr<QTcpServer> makeServer(RawServer::Wire wire)
{
    if (wire == RawServer::Wire::Plain)
        return std::make_unique<QTcpServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(RawServer::certificate());
    tls.setPrivateKey(QSslKey(fixture(u"localhost.key"_s), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

void drip(const QPointer<QTcpSocket> &socket, const QByteArray &bytes, const std::function<void()> &done)
{
    if (!socket)
        return;
    if (bytes.isEmpty()) {
        done();
        return;
    }
    socket->write(bytes.first(1));
    socket->flush();
    QTimer::singleShot(1, socket, [=] { drip(socket, bytes.sliced(1), done); });
}

RawRequest parsedHead(const QByteArray &head)
{
    RawRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.verb = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({ line.first(colon).trimmed(), line.sliced(colon + 1).trimmed() });
    }
    return request;
}

} // namespace

RawReaction RawReaction::answer(int status, const QByteArray &body, const QList<HttpHeader> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const HttpHeader &header : headers)
        bytes += header.name + ": " + header.value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return { bytes };
}

RawReaction RawReaction::redirect(int status, const QUrl &target)
{
    return answer(status, {}, { { "Location", target.toEncoded() } });
}

RawReaction RawReaction::cutAfter(qsizetype length, End how) const
{
    return { bytes.first(length), how, drips };
}

RawReaction RawReaction::dripping() const
{
    return { bytes, end, true };
}

RawServer::RawServer(Wire wire, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
    , m_server(makeServer(wire))
    , m_script{ RawReaction::answer(200) }
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::welcome);
    if (!m_server->listen(QHostAddress::LocalHost, 0))
        qFatal("no port on loopback: %s", qUtf8Printable(m_server->errorString()));
}

RawServer::~RawServer()
{
    for (QTcpSocket *socket : m_streams.keys())
        socket->disconnect(this);
}

QSslCertificate RawServer::certificate()
{
    return QSslCertificate(fixture(u"localhost.crt"_s), QSsl::Pem);
}

QUrl RawServer::url() const
{
    QUrl url;
    url.setScheme(m_wire == Wire::Tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server->serverPort());
    return url;
}

void RawServer::welcome()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_streams[socket].number = ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            ++m_disconnections;
            m_streams.remove(socket);
            socket->deleteLater();
        });
        // Over TLS the first bytes may have come before anyone listened.
        read(socket);
    }
}

void RawServer::read(QTcpSocket *socket)
{
    const auto stream = m_streams.find(socket);
    if (stream == m_streams.end())
        return;
    stream->received += socket->readAll();
    while (const auto reaction = takeRequest(socket))
        react(socket, *reaction);
}

void RawServer::takeHead(Stream &stream, const QByteArray &head)
{
    RawRequest request = parsedHead(head);
    request.connection = stream.number;
    stream.aside = m_aside ? m_aside(request.verb, request.target) : std::nullopt;
    QList<RawRequest> &list = stream.aside ? m_asides : m_requests;
    list.append(request);
    stream.counted = list.size();
}

// Counted as soon as its head is there; reacted to when its body is, too.
std::optional<RawReaction> RawServer::takeRequest(QTcpSocket *socket)
{
    const auto stream = m_streams.find(socket);
    if (stream == m_streams.end())
        return std::nullopt;
    const qsizetype headEnd = stream->received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const qsizetype bodyStart = headEnd + 4;
    if (stream->counted == 0)
        takeHead(*stream, stream->received.first(headEnd));
    RawRequest &request = (stream->aside ? m_asides : m_requests)[stream->counted - 1];
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (stream->received.size() < bodyStart + length)
        return std::nullopt;
    request.body = stream->received.sliced(bodyStart, length);
    stream->received.remove(0, bodyStart + length);
    stream->counted = 0;
    if (stream->aside)
        return std::exchange(stream->aside, {});
    const RawReaction reaction = m_script.front();
    if (m_script.size() > 1)
        m_script.pop_front();
    return reaction;
}

void RawServer::react(QTcpSocket *socket, const RawReaction &reaction)
{
    if (reaction.drips) {
        drip(socket, reaction.bytes, [this, socket, end = reaction.end] { finish(socket, end); });
        return;
    }
    socket->write(reaction.bytes);
    socket->flush();
    finish(socket, reaction.end);
}

void RawServer::finish(QTcpSocket *socket, RawReaction::End end)
{
    if (end == RawReaction::End::Close)
        socket->disconnectFromHost();
    if (end == RawReaction::End::Reset) {
        const linger atOnce{ 1, 0 };
        ::setsockopt(
            static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        socket->abort();
    }
}

} // namespace NumberDesk::Testing
