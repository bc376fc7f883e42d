// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "support/proxydoor.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>

namespace NumberDesk::Testing {

class ProxyLine;

/// What happens to one request.
enum class Fault {
    None,
    // The server never sees it.
    DropUnforwarded, ///< the client is hung up on
    ResetUnforwarded, ///< likewise, by a TCP reset
    Hang, ///< nothing more comes
    TooFast, ///< 429 with Retry-After
    TooFastUntold, ///< 429 without
    Redirect, ///< 307 to another host
    // The server carries it out.
    CommitThenDrop, ///< the client is hung up on at the first byte of the answer
    CommitThenReset, ///< likewise, by a TCP reset
    CommitThenHang, ///< nothing more comes
    CutInStatusLine,
    CutInHeaders,
    CutInBody,
    Garbage, ///< answered with what is no HTTP
    BadGateway, ///< answered with an HTML page and 502
    LateAnswer, ///< answered after a while that every client has the patience for
    LateArrival, ///< carried out when the client has long given up
    Drip, ///< answered in pieces, a second between them
    EndlessDrip, ///< answered in pieces, more slowly than any client has the patience for
};

/// What is between the client and the server.
enum class Road {
    Open,
    Closed, ///< the port refuses connections; those that were there are reset
    Silent, ///< what is sent gets lost, in both directions, without a word
};

/// Stands in front of a server on bytes, plain or TLS, passes on whole requests in order and does to some
/// what it is told. Counts what really arrived. Its waits go by the clock it is given.
class FaultProxy final : public QObject
{
    Q_OBJECT

public:
    /// A header by which a client may name its request: it is not passed on. See isHeld().
    static constexpr auto kTagHeader = "X-NumberDesk-Test-Tag";

    explicit FaultProxy(const QUrl &target, QObject *parent = nullptr);
    /// @p clock has to outlive the proxy.
    FaultProxy(const QUrl &target, Wire wire, Clock &clock, QObject *parent = nullptr);
    ~FaultProxy() override;

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] Wire wire() const { return m_door->wire(); }

    /// The next requests of @p route ("POST /number/buy") meet these, one each.
    void setFaults(const QByteArray &route, std::initializer_list<Fault> faults) { m_faults[route] = faults; }
    /// Chooses for the requests that setFaults() says nothing about; null for none.
    std::function<Fault(const QByteArray &route)> choose;
    void setRoad(Road road);
    /// With false, the TLS of new connections cannot be established.
    void setShakesHands(bool shakes) { m_door->setShakesHands(shakes); }
    /// Every connection is reset, as after a sleep.
    void resetConnections();

    /// Requests of @p route that arrived here.
    [[nodiscard]] int count(const QByteArray &route) const { return m_counts.value(route); }
    /// Told before a request is passed on.
    std::function<void(const QByteArray &route)> onRequest;
    /// Told of a request that goes to the server now, and when the server has answered it.
    std::function<void(const QByteArray &request)> onForward;
    std::function<void(const QByteArray &request)> onAnswer;

    /// Whether the request of that name waits for the clock, or for ever.
    [[nodiscard]] bool isHeld(const QByteArray &tag) const { return m_held.contains(tag); }
    /// Requests that the server has and has not answered.
    [[nodiscard]] int atServer() const { return m_atServer; }

private:
    friend class ProxyLine;

    void welcome(QTcpSocket *client);
    /// What is to happen to a request that has arrived.
    [[nodiscard]] Fault judge(const QByteArray &route);
    void hold(const ProxyLine *line, const QByteArray &tag);
    void release(const ProxyLine *line, const QByteArray &tag);

    const QUrl m_target;
    SystemClock m_ownClock;
    Clock &m_clock;
    std::unique_ptr<ProxyDoor> m_door;
    Road m_road = Road::Open;
    QSet<ProxyLine *> m_lines;
    QHash<QByteArray, std::deque<Fault>> m_faults;
    QHash<QByteArray, int> m_counts;
    QHash<QByteArray, const ProxyLine *> m_held; ///< by the line that has it now: Qt repeats reads
    int m_atServer = 0;
};

} // namespace NumberDesk::Testing
