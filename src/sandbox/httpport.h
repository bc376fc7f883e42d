// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/simulatedapi.h"
#include "sandbox/tokenbucket.h"

#include <QAbstractHttpServer>
#include <QElapsedTimer>
#include <QHash>

#include <chrono>
#include <memory>

namespace NumberDesk {

/// How a port treats its callers.
struct Pace
{
    std::chrono::milliseconds latency{ 0 }; ///< each answer waits that long, none holds up another
    double rate = 0; ///< requests a second for each caller; 0 for no limit
    int burst = 1;
    bool tellsRetryAfter = true;
};

/// Serves one simulated provider on a port of 127.0.0.1. A request takes effect when it arrives; only
/// its answer is delayed.
class HttpPort final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    /// @p api has to outlive the port.
    HttpPort(SimulatedApi &api, const Pace &pace, QObject *parent = nullptr);

    /// Port 0 picks a free one. False where it cannot be had.
    [[nodiscard]] bool open(quint16 port);
    [[nodiscard]] quint16 port() const { return m_port; }
    void setPace(const Pace &pace);

    /// The next @p times requests of @p route get @p answer and are not carried out.
    void failNext(const QByteArray &route, const ApiAnswer &answer, int times);
    /// Requests that arrived, refused ones included; all routes together where @p route is empty.
    [[nodiscard]] int requestCount(const QByteArray &route = {}) const;
    /// Requests refused by the rate limit.
    [[nodiscard]] int throttledCount() const { return m_throttled; }
    void resetCounts();

protected:
    [[nodiscard]] bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    struct Fault
    {
        ApiAnswer answer;
        int left = 0;
    };
    [[nodiscard]] ApiAnswer decide(const ApiRequest &request);
    [[nodiscard]] std::optional<ApiAnswer> overLimit(const ApiRequest &request);

    SimulatedApi &m_api;
    Pace m_pace;
    quint16 m_port = 0;
    QElapsedTimer m_uptime;
    QHash<QString, TokenBucket> m_buckets;
    QHash<QByteArray, Fault> m_faults;
    QHash<QByteArray, int> m_counts;
    int m_throttled = 0;
};

} // namespace NumberDesk
