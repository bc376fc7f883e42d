// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/operation.h"
#include "net/httprequest.h"
#include "net/httpresponse.h"
#include "net/oneshotbody.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>

#include <functional>

namespace NumberDesk {

/// One request under way over QNetworkAccessManager. Made, started and owned by the transport; deletes
/// itself when it has ended. Deleting it earlier ends it as Cancelled.
class HttpCall final : public QObject
{
    Q_OBJECT

public:
    /// Sends the request to an address: its own, or where a GET was redirected to. @p body is null for
    /// a GET and has to be used for every other verb.
    using Launch = std::function<QNetworkReply *(const QUrl &url, OneShotBody *body)>;

    HttpCall(Clock &clock, HttpRequest request, qint64 maxBody, Launch launch, QObject *parent);
    ~HttpCall() override;

    /// Called once.
    [[nodiscard]] OperationPtr<HttpResponse> start();

private:
    void launch(const QUrl &url);
    void attach(QNetworkReply *reply);
    void readMore();
    void replyFinished();
    void follow(int status, const QUrl &target);
    [[nodiscard]] bool wasCut(const QList<HttpHeader> &headers) const;
    /// Ends without an answer on our own wish, while the reply is still open.
    void stop(ErrorKind kind, const QString &detail = {});
    /// Ends without an answer because the reply did.
    void fail(ErrorKind kind, const QString &detail);
    void end(Result<HttpResponse> result);
    void detach();
    [[nodiscard]] Delivery deliveryWhenStopped() const;
    [[nodiscard]] Delivery deliveryWhenFailed() const;
    [[nodiscard]] bool neverConnected() const;

    Clock &m_clock;
    const HttpRequest m_request;
    const qint64 m_maxBody;
    const Launch m_launch;
    OperationSource<HttpResponse> m_source;
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body; ///< belongs to the reply
    QByteArray m_received;
    QString m_tlsProblem;
    int m_timesSent = 0;
    bool m_startedConnecting = false;
    bool m_encrypted = false;
    int m_redirects = 0;
};

} // namespace NumberDesk
