// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/faultproxy.h"

#include <QPointer>
#include <QTcpSocket>

namespace NumberDesk::Testing {

/// A connection of a client to a FaultProxy, and the one to the server behind it. Lives on without its
/// client for as long as a request of it is on its way to the server.
class ProxyLine final : public QObject
{
    Q_OBJECT

public:
    ProxyLine(FaultProxy &proxy, QTcpSocket *client);
    ~ProxyLine() override;

    /// The client hears a reset; what is at the server goes on.
    void reset();
    /// Nothing of it is passed on from now on.
    void mute();

private:
    void connectToServer();
    void takeRequests();
    void begin(const QByteArray &request);
    void meet();
    void forward();
    void takeAnswer();
    void react(const QByteArray &answer);
    void say(const QByteArray &bytes, bool andHangUp = false);
    void drip(const QByteArray &bytes, qsizetype piece, std::chrono::milliseconds pause);
    void hold() { m_proxy.hold(this, m_tag); }
    void endIfOver();

    FaultProxy &m_proxy;
    QPointer<QTcpSocket> m_client;
    QTcpSocket *m_server = nullptr;
    QByteArray m_received; ///< of the next request
    QByteArray m_request; ///< the one that is under way
    QByteArray m_tag;
    QByteArray m_answer; ///< what has come of it
    Fault m_fault = Fault::None;
    bool m_atServer = false;
    bool m_waiting = false; ///< for the clock, to be passed on
    bool m_muted = false;
    bool m_isOver = false; ///< the proxy may be gone before this
};

} // namespace NumberDesk::Testing
