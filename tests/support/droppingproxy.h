// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace NumberDesk::Testing {

/// Stands in front of a server and passes bytes both ways, until it drops a write: the request is
/// forwarded whole, and at the first byte of the answer the connection to the client is cut. What the
/// client asked for has been done, and it does not know.
class DroppingProxy final : public QObject
{
    Q_OBJECT

public:
    /// Whether a request, told by verb and target, is a write.
    using IsWrite = std::function<bool(const QByteArray &verb, const QByteArray &target)>;

    explicit DroppingProxy(const QUrl &target, QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    /// What counts as a write; every POST until told otherwise.
    void setWrites(IsWrite isWrite) { m_isWrite = std::move(isWrite); }
    /// Passes that many writes with their answers before it begins to drop.
    void spare(int writes) { m_spared = writes; }
    /// Answers to writes that were cut off.
    [[nodiscard]] int drops() const { return m_drops; }

private:
    void welcome();
    void connectBothWays(QTcpSocket *client);
    /// Whether the request that begins with @p bytes is to lose its answer; the old verdict where no request
    /// begins here.
    [[nodiscard]] bool loses(const QByteArray &bytes, bool before);

    const QUrl m_target;
    QTcpServer m_server;
    IsWrite m_isWrite = [](const QByteArray &verb, const QByteArray &) { return verb == "POST"; };
    int m_spared = 0;
    int m_drops = 0;
};

} // namespace NumberDesk::Testing
