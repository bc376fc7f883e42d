// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>

class QTcpSocket;

namespace NumberDesk::Testing {

/// What happens to one request.
enum class Fault {
    None,
    DropUnforwarded, ///< the server never sees it, the client is hung up on
    CommitThenDrop, ///< the server carries it out; the client is hung up on at the first byte of the answer
    CommitThenReset, ///< likewise, by a TCP reset
    CutInBody, ///< all but the last bytes of the answer arrive
    Garbage, ///< carried out, and answered with what is no HTTP
    BadGateway, ///< carried out, and answered with an HTML page and 502
};

/// Stands in front of a server on bytes, passes on whole requests in order and does to some what it is
/// told. Counts what really arrived.
class FaultProxy final : public QObject
{
    Q_OBJECT

public:
    explicit FaultProxy(const QUrl &target, QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    /// The next requests of @p route ("POST /number/buy") meet these, one each.
    void setFaults(const QByteArray &route, std::initializer_list<Fault> faults) { m_faults[route] = faults; }
    /// Requests of @p route that arrived here.
    [[nodiscard]] int count(const QByteArray &route) const { return m_counts.value(route); }
    /// Told before a request is passed on.
    std::function<void(const QByteArray &route)> onRequest;

private:
    struct Line;

    void welcome();
    void takeRequests(const std::shared_ptr<Line> &line);
    void forward(const std::shared_ptr<Line> &line, const QByteArray &request);
    void takeAnswer(const std::shared_ptr<Line> &line);
    [[nodiscard]] Fault nextFault(const QByteArray &route);

    const QUrl m_target;
    QTcpServer m_server;
    QHash<QByteArray, std::deque<Fault>> m_faults;
    QHash<QByteArray, int> m_counts;
};

} // namespace NumberDesk::Testing
