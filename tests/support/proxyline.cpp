// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/proxyline.h"

#include <algorithm>

#include <sys/socket.h>

namespace NumberDesk::Testing {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// A read waits for 15 s and a write for 40 s.
constexpr auto kLateAnswer = 6s;
constexpr auto kLateArrival = 100s;
constexpr int kPieces = 6;
constexpr auto kDripPause = 1s;
constexpr auto kEndlessDripPause = 20s;

constexpr auto kBadGateway
    = "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 24\r\n\r\n"
      "<html>Bad Gateway</html>";
constexpr auto kTooFast = "HTTP/1.1 429 Too Many Requests\r\nContent-Type: application/json\r\nRetry-After: "
                          "2\r\nContent-Length: 2\r\n\r\n{}";
constexpr auto kTooFastUntold
    = "HTTP/1.1 429 Too Many Requests\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
constexpr auto kRedirect = "HTTP/1.1 307 Temporary Redirect\r\nLocation: https://elsewhere.example/\r\n"
                           "Content-Length: 0\r\n\r\n";

/// Where the value of the header @p name is in a head; empty where there is none.
QByteArrayView headerIn(const QByteArray &head, QByteArrayView name, qsizetype *line = nullptr)
{
    const QByteArray wanted = "\r\n" + name.toByteArray().toLower() + ':';
    const qsizetype at = head.toLower().indexOf(wanted);
    if (at < 0)
        return {};
    if (line)
        *line = at;
    const qsizetype from = at + wanted.size();
    return QByteArrayView(head).sliced(from, head.indexOf("\r\n", from) - from).trimmed();
}

/// How long the HTTP message at the start of @p bytes is; 0 while it is not all there.
qsizetype messageLength(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const qsizetype whole
        = head + 4 + headerIn(bytes.first(head + 2), "Content-Length").toByteArray().toLongLong();
    return bytes.size() >= whole ? whole : 0;
}

QByteArray routeOf(const QByteArray &request)
{
    const QList<QByteArray> words = request.first(request.indexOf("\r\n")).split(' ');
    const QByteArray target = words.value(1);
    const qsizetype query = target.indexOf('?');
    return words.value(0) + ' ' + (query < 0 ? target : target.first(query));
}

/// Takes the name out of a request.
QByteArray takeTag(QByteArray &request)
{
    qsizetype line = -1;
    const QByteArray tag
        = headerIn(request.first(request.indexOf("\r\n\r\n") + 2), FaultProxy::kTagHeader, &line)
              .toByteArray();
    if (line >= 0)
        request.remove(line, request.indexOf("\r\n", line + 2) - line);
    return tag;
}

void resetSocket(QTcpSocket *socket)
{
    const linger atOnce{ 1, 0 };
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket->abort();
}

} // namespace

ProxyLine::ProxyLine(FaultProxy &proxy, QTcpSocket *client)
    : QObject(&proxy)
    , m_proxy(proxy)
    , m_client(client)
{
    client->setParent(this);
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(client, &QTcpSocket::readyRead, this, &ProxyLine::takeRequests);
    connect(client, &QTcpSocket::disconnected, this, [this, client] {
        client->deleteLater();
        m_client = nullptr;
        endIfOver();
    });
    // Over TLS the first bytes may have come before anyone listened.
    if (client->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &ProxyLine::takeRequests, Qt::QueuedConnection);
}

ProxyLine::~ProxyLine()
{
    if (m_isOver)
        return;
    m_proxy.m_lines.remove(this);
    if (m_atServer)
        --m_proxy.m_atServer;
}

void ProxyLine::connectToServer()
{
    m_server = new QTcpSocket(this);
    connect(m_server, &QTcpSocket::readyRead, this, &ProxyLine::takeAnswer);
    m_server->connectToHost(m_proxy.m_target.host(), static_cast<quint16>(m_proxy.m_target.port()));
    m_server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void ProxyLine::reset()
{
    if (m_client)
        resetSocket(m_client);
}

void ProxyLine::mute()
{
    m_muted = true;
    if (!m_tag.isEmpty())
        hold();
}

void ProxyLine::takeRequests()
{
    if (!m_client)
        return;
    m_received += m_client->readAll();
    while (const qsizetype length = messageLength(m_received)) {
        const QByteArray request = m_received.first(length);
        m_received.remove(0, length);
        begin(request);
    }
}

void ProxyLine::begin(const QByteArray &request)
{
    m_request = request;
    m_tag = takeTag(m_request);
    m_proxy.m_held.remove(m_tag);
    if (m_muted) {
        hold();
        return;
    }
    m_waiting = true; // whoever is told of it may cut the line
    m_fault = m_proxy.judge(routeOf(m_request));
    m_waiting = false;
    meet();
    endIfOver();
}

/// Does to the request what happens to it before the server.
void ProxyLine::meet()
{
    switch (m_fault) {
    case Fault::DropUnforwarded:
        say({}, true);
        return;
    case Fault::ResetUnforwarded:
        reset();
        return;
    case Fault::Hang:
        hold();
        return;
    case Fault::TooFast:
        say(kTooFast);
        return;
    case Fault::TooFastUntold:
        say(kTooFastUntold);
        return;
    case Fault::Redirect:
        say(kRedirect);
        return;
    case Fault::LateArrival:
        hold();
        m_waiting = true;
        m_proxy.m_clock.after(kLateArrival, this, [this] { forward(); });
        return;
    default:
        forward();
    }
}

void ProxyLine::forward()
{
    m_waiting = false;
    m_atServer = true;
    ++m_proxy.m_atServer;
    if (m_proxy.onForward)
        m_proxy.onForward(m_request);
    if (!m_server)
        connectToServer();
    m_server->write(m_request);
}

void ProxyLine::takeAnswer()
{
    m_answer += m_server->readAll();
    const qsizetype length = messageLength(m_answer);
    if (length == 0)
        return;
    const QByteArray answer = m_answer.first(length);
    m_answer.remove(0, length);
    m_atServer = false;
    --m_proxy.m_atServer;
    if (m_proxy.onAnswer)
        m_proxy.onAnswer(m_request);
    if (m_muted)
        hold();
    else if (m_client)
        react(answer);
    endIfOver();
}

void ProxyLine::react(const QByteArray &answer)
{
    switch (m_fault) {
    case Fault::CommitThenDrop:
        say({}, true);
        return;
    case Fault::CommitThenReset:
        reset();
        return;
    case Fault::CommitThenHang:
        hold();
        return;
    case Fault::CutInStatusLine:
        say(answer.first(7), true);
        return;
    case Fault::CutInHeaders:
        say(answer.first((answer.indexOf("\r\n\r\n") + answer.indexOf("\r\n")) / 2), true);
        return;
    case Fault::CutInBody:
        say(answer.chopped(5), true);
        return;
    case Fault::Garbage:
        say("\x01\x02 this is no answer\r\n\r\n", true);
        return;
    case Fault::BadGateway:
        say(kBadGateway);
        return;
    case Fault::LateAnswer:
        hold();
        m_proxy.m_clock.after(kLateAnswer, this, [this, answer] { say(answer); });
        return;
    case Fault::Drip:
        hold();
        drip(answer, answer.size() / kPieces + 1, kDripPause);
        return;
    case Fault::EndlessDrip:
        hold();
        drip(answer, answer.size() / kPieces + 1, kEndlessDripPause);
        return;
    default:
        say(answer);
    }
}

/// The last thing about a request that comes from here.
void ProxyLine::say(const QByteArray &bytes, bool andHangUp)
{
    if (!m_muted)
        m_proxy.release(this, m_tag);
    if (!m_client || m_muted)
        return;
    m_client->write(bytes);
    if (andHangUp)
        m_client->disconnectFromHost();
    else
        m_client->flush();
}

void ProxyLine::drip(const QByteArray &bytes, qsizetype piece, milliseconds pause)
{
    if (!m_client || m_muted)
        return;
    if (bytes.size() <= piece) {
        say(bytes);
        return;
    }
    m_client->write(bytes.first(piece));
    m_client->flush();
    m_proxy.m_clock.after(pause, this, [=, this] { drip(bytes.sliced(piece), piece, pause); });
}

void ProxyLine::endIfOver()
{
    if (m_client || m_atServer || m_waiting || m_isOver)
        return;
    m_proxy.release(this, m_tag);
    m_proxy.m_lines.remove(this);
    m_isOver = true;
    deleteLater();
}

} // namespace NumberDesk::Testing
