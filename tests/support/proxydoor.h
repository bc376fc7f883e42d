// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/reservedport.h"

#include <QObject>
#include <QSslCertificate>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace NumberDesk::Testing {

enum class Wire { Plain, Tls };

/// A port of loopback that can be closed and opened again. While it is closed nobody else can get it.
class ProxyDoor final : public QObject
{
    Q_OBJECT

public:
    explicit ProxyDoor(Wire wire, QObject *parent = nullptr);

    void open();
    void close();
    /// With false, whoever comes over TLS hears no TLS.
    void setShakesHands(bool shakes) { m_shakesHands = shakes; }
    [[nodiscard]] Wire wire() const { return m_wire; }
    [[nodiscard]] quint16 port() const { return m_port.number(); }
    /// The certificate that the TLS form shows; nobody trusts it unless told.
    [[nodiscard]] static QSslCertificate certificate();

    /// Gets every connection that is ready to be read. It then belongs to whoever is told.
    std::function<void(QTcpSocket *)> onConnection;

private:
    void welcome();

    const Wire m_wire;
    bool m_shakesHands = true;
    const ReservedPort m_port;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace NumberDesk::Testing
