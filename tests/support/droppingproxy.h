// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace NumberDesk::Testing {

/// Stands in front of a server and passes bytes both ways, until it drops a write: the request is
/// forwarded whole, and at the first byte of the answer the connection to the client is cut. What the
/// client asked for has been done, and it does not know.
class DroppingProxy final : public QObject
{
    Q_OBJECT

public:
    explicit DroppingProxy(const QUrl &target, QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    /// Answers to POST requests that were cut off.
    [[nodiscard]] int drops() const { return m_drops; }

private:
    void welcome();
    void connectBothWays(QTcpSocket *client);

    const QUrl m_target;
    QTcpServer m_server;
    int m_drops = 0;
};

} // namespace NumberDesk::Testing
