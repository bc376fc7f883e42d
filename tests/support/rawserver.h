// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpheader.h"

#include <QHash>
#include <QObject>
#include <QSslCertificate>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace NumberDesk::Testing {

/// A request as it came over the wire.
struct RawRequest
{
    int connection = 0; ///< which of the server's connections it came on, from 1
    QByteArray verb;
    QByteArray target;
    QList<HttpHeader> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
};

/// What to do with a request, down to the byte.
struct RawReaction
{
    enum class End {
        KeepOpen, ///< keep-alive, or hang if no bytes are given
        Close, ///< an orderly close
        Reset, ///< a TCP reset
    };

    QByteArray bytes;
    End end = End::KeepOpen;
    bool drips = false; ///< a byte at a time, each in a packet of its own

    static RawReaction answer(
        int status, const QByteArray &body = "{}", const QList<HttpHeader> &headers = {});
    static RawReaction redirect(int status, const QUrl &target);
    static RawReaction hang() { return {}; }
    static RawReaction closeSilently() { return { {}, End::Close }; }
    static RawReaction reset() { return { {}, End::Reset }; }
    /// The first @p length bytes of this one, then @p how.
    [[nodiscard]] RawReaction cutAfter(qsizetype length, End how = End::Close) const;
    [[nodiscard]] RawReaction dripping() const;
};

/// An HTTP server on bytes, plain or TLS, on loopback. It does to each request what its script says, the
/// last entry over and over, and keeps everything that really arrived.
class RawServer final : public QObject
{
    Q_OBJECT

public:
    enum class Wire { Plain, Tls };

    explicit RawServer(Wire wire, QObject *parent = nullptr);
    ~RawServer() override;

    /// The certificate that the TLS form shows; nobody trusts it unless told.
    [[nodiscard]] static QSslCertificate certificate();
    [[nodiscard]] QUrl url() const;

    void setScript(std::initializer_list<RawReaction> script) { m_script = script; }
    /// What stands beside the script: a request with a reaction here gets that at once, takes nothing of the
    /// script and is kept in asides() instead of requests().
    using Aside = std::function<std::optional<RawReaction>(const QByteArray &verb, const QByteArray &target)>;
    void setAside(Aside aside) { m_aside = std::move(aside); }
    [[nodiscard]] const QList<RawRequest> &requests() const { return m_requests; }
    [[nodiscard]] const QList<RawRequest> &asides() const { return m_asides; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Connections that the other side has left.
    [[nodiscard]] int disconnections() const { return m_disconnections; }

private:
    struct Stream
    {
        int number = 0;
        QByteArray received;
        qsizetype counted = 0; ///< where the request under way is in its list, from 1
        std::optional<RawReaction> aside; ///< of the request under way
    };

    void welcome();
    void read(QTcpSocket *socket);
    void takeHead(Stream &stream, const QByteArray &head);
    /// The reaction to a request that is there whole.
    [[nodiscard]] std::optional<RawReaction> takeRequest(QTcpSocket *socket);
    void react(QTcpSocket *socket, const RawReaction &reaction);
    void finish(QTcpSocket *socket, RawReaction::End end);

    const Wire m_wire;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, Stream> m_streams;
    std::deque<RawReaction> m_script;
    Aside m_aside;
    QList<RawRequest> m_requests;
    QList<RawRequest> m_asides;
    int m_connections = 0;
    int m_disconnections = 0;
};

} // namespace NumberDesk::Testing
