// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpport.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace NumberDesk {

namespace {

QByteArray verb(QHttpServerRequest::Method method)
{
    const char *name = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method));
    return QByteArray(name).toUpper();
}

ApiRequest readRequest(const QHttpServerRequest &request)
{
    ApiRequest read;
    read.method = verb(request.method());
    read.path = request.url().path();
    read.rawQuery = request.url().query(QUrl::FullyEncoded).toLatin1();
    read.query = formFields(read.rawQuery);
    for (const auto &[name, value] : request.headers())
        read.headers.insert(name.toLower(), value);
    read.body = request.body();
    return read;
}

void send(QHttpServerResponder &responder, const ApiAnswer &answer)
{
    // 420 is not in the enumeration; the responder writes any number.
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.status));
    responder.writeHeader("Content-Type", answer.contentType);
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body);
}

} // namespace

HttpPort::HttpPort(SimulatedApi &api, const Pace &pace, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_api(api)
    , m_pace(pace)
{
    m_uptime.start();
}

bool HttpPort::open(quint16 port)
{
    // Not listen(): it writes to the standard error by itself when the port is taken.
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress(QHostAddress::LocalHost), port))
        return false;
    m_port = server->serverPort();
    bind(server.release()); // takes it over
    return true;
}

void HttpPort::setPace(const Pace &pace)
{
    m_pace = pace;
    m_buckets.clear();
}

void HttpPort::failNext(const QByteArray &route, const ApiAnswer &answer, int times)
{
    m_faults.insert(route, { answer, times });
}

int HttpPort::requestCount(const QByteArray &route) const
{
    return route.isEmpty() ? std::accumulate(m_counts.cbegin(), m_counts.cend(), 0) : m_counts.value(route);
}

void HttpPort::resetCounts()
{
    m_counts.clear();
    m_throttled = 0;
}

std::optional<ApiAnswer> HttpPort::overLimit(const ApiRequest &request)
{
    const QString caller = m_api.caller(request);
    auto bucket = m_buckets.find(caller);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(caller, TokenBucket(m_pace.rate, m_pace.burst));
    const auto wait = bucket->take(std::chrono::milliseconds(m_uptime.elapsed()));
    if (!wait)
        return std::nullopt;
    ++m_throttled;
    ApiAnswer answer = m_api.tooFast();
    const auto seconds = std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(*wait).count());
    if (m_pace.tellsRetryAfter)
        answer.headers.append({ "Retry-After", QByteArray::number(seconds) });
    return answer;
}

ApiAnswer HttpPort::decide(const ApiRequest &request)
{
    const QByteArray route = m_api.route(request);
    ++m_counts[route];
    if (auto refusal = overLimit(request))
        return *refusal;
    const auto fault = m_faults.find(route);
    if (fault != m_faults.end() && fault->left > 0) {
        --fault->left;
        return fault->answer;
    }
    return m_api.answer(request);
}

bool HttpPort::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    // A large answer goes out in pieces, and the last one would wait for word that the others arrived.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QElapsedTimer since;
    since.start();
    const ApiAnswer answer = decide(readRequest(request));
    const auto responder = std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
    // The latency is that of the whole answer, the making of it included.
    const auto left = m_pace.latency - std::chrono::milliseconds(since.elapsed());
    if (left.count() <= 0) {
        send(*responder, answer);
        return true;
    }
    // The socket is the context: the responder does not notice when it goes away.
    QTimer::singleShot(left, Qt::PreciseTimer, socket, [responder, answer] { send(*responder, answer); });
    return true;
}

void HttpPort::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // Never reached: handleRequest() answers everything.
}

} // namespace NumberDesk
