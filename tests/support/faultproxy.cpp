// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultproxy.h"

#include "support/proxyline.h"

using namespace Qt::StringLiterals;

namespace NumberDesk::Testing {

FaultProxy::FaultProxy(const QUrl &target, QObject *parent)
    : FaultProxy(target, Wire::Plain, m_ownClock, parent)
{ }

FaultProxy::FaultProxy(const QUrl &target, Wire wire, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_clock(clock)
    , m_door(std::make_unique<ProxyDoor>(wire))
{
    m_door->onConnection = [this](QTcpSocket *client) { welcome(client); };
}

FaultProxy::~FaultProxy()
{
    const QSet<ProxyLine *> lines = m_lines;
    qDeleteAll(lines);
}

QUrl FaultProxy::url() const
{
    const QString scheme = m_door->wire() == Wire::Tls ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_door->port()));
}

void FaultProxy::welcome(QTcpSocket *client)
{
    auto *line = new ProxyLine(*this, client);
    m_lines.insert(line);
    if (m_road == Road::Silent)
        line->mute();
}

void FaultProxy::setRoad(Road road)
{
    m_road = road;
    const QSet<ProxyLine *> lines = m_lines;
    if (road == Road::Silent) {
        // What was sent on a line that went dead does not come back to life with it.
        for (ProxyLine *line : lines)
            line->mute();
    }
    if (road == Road::Closed) {
        m_door->close();
        resetConnections();
    } else {
        m_door->open();
    }
}

void FaultProxy::resetConnections()
{
    const QSet<ProxyLine *> lines = m_lines;
    for (ProxyLine *line : lines)
        line->reset();
}

Fault FaultProxy::judge(const QByteArray &route)
{
    ++m_counts[route];
    if (onRequest)
        onRequest(route);
    const auto listed = m_faults.find(route);
    if (listed == m_faults.end() || listed->empty())
        return choose ? choose(route) : Fault::None;
    const Fault fault = listed->front();
    listed->pop_front();
    return fault;
}

void FaultProxy::hold(const ProxyLine *line, const QByteArray &tag)
{
    if (!tag.isEmpty())
        m_held.insert(tag, line);
}

void FaultProxy::release(const ProxyLine *line, const QByteArray &tag)
{
    const auto held = m_held.constFind(tag);
    if (held != m_held.cend() && held.value() == line)
        m_held.erase(held);
}

} // namespace NumberDesk::Testing
