// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpcall.h"

#include "net/baseurl.h"

#include <QSslError>

namespace NumberDesk {

namespace {

constexpr int kMaxRedirects = 5;

struct Failure
{
    ErrorKind kind;
    QString detail;
};

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port
        = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

QList<HttpHeader> headersOf(const QNetworkReply &reply)
{
    QList<HttpHeader> headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.append({ name, value });
    return headers;
}

// Qt reports a status of 400 and more as an error, although the answer came in full.
bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return status > 0;
    // For 307 and 308 Qt tries to rewind the body even though it was told not to follow.
    if (error == QNetworkReply::ContentReSendError)
        return isRedirect(status);
    const bool aboutStatus = (error > 200 && error < 300) || (error > 400 && error < 500)
        || error == QNetworkReply::ProtocolInvalidOperationError;
    return aboutStatus && status >= 400;
}

// QNetworkReply::errorString() is no use here: it may contain the whole URL.
Failure failureOf(QNetworkReply::NetworkError error, const QString &tlsProblem)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return { ErrorKind::Offline, HttpCall::tr("The server refused the connection.") };
    case QNetworkReply::HostNotFoundError:
        return { ErrorKind::Offline, HttpCall::tr("The server\u2019s name could not be found.") };
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return { ErrorKind::Offline, HttpCall::tr("The proxy wants a name and a password.") };
    case QNetworkReply::SslHandshakeFailedError:
        return { ErrorKind::TlsFailed, tlsProblem };
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return { ErrorKind::Offline, HttpCall::tr("The connection broke before the answer had come.") };
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        return { ErrorKind::BadAnswer, HttpCall::tr("The answer is not proper HTTP.") };
    default:
        return { ErrorKind::Offline, HttpCall::tr("No connection to the server could be made or kept.") };
    }
}

} // namespace

HttpCall::HttpCall(Clock &clock, HttpRequest request, qint64 maxBody, Launch launch, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_request(std::move(request))
    , m_maxBody(maxBody)
    , m_launch(std::move(launch))
{ }

HttpCall::~HttpCall()
{
    if (!m_source.isFinished())
        stop(ErrorKind::Cancelled);
}

OperationPtr<HttpResponse> HttpCall::start()
{
    m_source.onCancel([this, self = QPointer(this)] {
        if (self)
            stop(ErrorKind::Cancelled);
    });
    // Not setTransferTimeout(): that counts idle time and cannot be told from a cancel afterwards.
    m_clock.after(m_request.effectiveDeadline(), this, [this] { stop(ErrorKind::Timeout); });
    auto operation = m_source.operation();
    launch(m_request.url());
    return operation;
}

void HttpCall::launch(const QUrl &url)
{
    auto body = m_request.verb == Verb::Get ? nullptr : std::make_unique<OneShotBody>(m_request.body);
    QNetworkReply *reply = m_launch(url, body.get());
    if (body) {
        body->setParent(reply);
        m_body = body.release();
    }
    attach(reply);
}

void HttpCall::attach(QNetworkReply *reply)
{
    m_reply = reply;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_startedConnecting = true; });
    connect(reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(reply, &QNetworkReply::requestSent, this, [this] { ++m_timesSent; });
    connect(reply, &QNetworkReply::readyRead, this, &HttpCall::readMore);
    connect(reply, &QNetworkReply::finished, this, &HttpCall::replyFinished);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsProblem = errors.first().errorString();
    });
}

void HttpCall::readMore()
{
    m_received += m_reply->readAll();
    if (m_received.size() > m_maxBody) {
        const auto mebibytes = m_maxBody / (1024 * 1024);
        stop(ErrorKind::BadAnswer, tr("The answer is longer than %1 MiB.").arg(mebibytes));
    }
}

void HttpCall::replyFinished()
{
    readMore();
    if (m_source.isFinished())
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isAnswer(m_reply->error(), status)) {
        const auto [kind, detail] = failureOf(m_reply->error(), m_tlsProblem);
        fail(kind, detail);
        return;
    }
    HttpResponse response{ status, headersOf(*m_reply), m_received };
    if (wasCut(response.headers)) {
        fail(ErrorKind::BadAnswer, tr("The answer was cut short."));
        return;
    }
    if (isRedirect(status) && !m_request.isWrite()) {
        const QUrl location = QUrl::fromEncoded(response.header("Location"), QUrl::StrictMode);
        follow(status, m_reply->url().resolved(location));
        return;
    }
    end(std::move(response));
}

void HttpCall::follow(int status, const QUrl &target)
{
    // What a POST carries is for the address that was asked, even when it changes nothing.
    const bool staysHere = m_request.verb == Verb::Get
        && isAllowedBaseUrl(target.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment))
        && sameOrigin(m_reply->url(), target);
    if (staysHere && m_redirects < kMaxRedirects) {
        ++m_redirects;
        detach();
        m_received.clear();
        launch(target.adjusted(QUrl::RemoveFragment));
        return;
    }
    Error error = makeError(ErrorKind::BadAnswer,
        staysHere ? tr("The server sends the request round in a circle.")
                  : tr("The server sends the request on to another address."));
    error.delivery = Delivery::Answered;
    error.httpStatus = status;
    end(std::move(error));
}

// Qt reports most cuts itself; the length is compared because a cut must never pass for an answer.
bool HttpCall::wasCut(const QList<HttpHeader> &headers) const
{
    bool isNumber = false;
    const qint64 length = headerValue(headers, "Content-Length").toLongLong(&isNumber);
    return isNumber && length != m_received.size();
}

void HttpCall::stop(ErrorKind kind, const QString &detail)
{
    if (m_source.isFinished())
        return;
    if (m_body)
        m_body->shut();
    Error error = makeError(kind, detail);
    error.delivery = deliveryWhenStopped();
    end(std::move(error));
}

void HttpCall::fail(ErrorKind kind, const QString &detail)
{
    Error error = makeError(kind, detail);
    error.delivery = deliveryWhenFailed();
    end(std::move(error));
}

// requestSent comes over from Qt's network thread, so when we stop of our own accord it may still be on
// its way and its absence proves nothing. The body is read in our thread: untouched is proof, if there
// is one.
Delivery HttpCall::deliveryWhenStopped() const
{
    const bool bodyIsUntouched = m_body && !m_request.body.isEmpty() && !m_body->wasTouched();
    return m_timesSent == 0 && bodyIsUntouched ? Delivery::NotSent : Delivery::Unknown;
}

// Here finished has come, and requestSent always comes before it. But Qt does not emit it at all for an
// upload of length 0, so an empty one needs other proof.
Delivery HttpCall::deliveryWhenFailed() const
{
    const bool signalIsReliable = m_request.verb == Verb::Get || !m_request.body.isEmpty();
    const bool notSent = m_timesSent == 0 && (signalIsReliable || neverConnected());
    return notSent ? Delivery::NotSent : Delivery::Unknown;
}

bool HttpCall::neverConnected() const
{
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TimeoutError: // of the connection: 30 s, which Qt gives the TCP handshake
        return true;
    default:
        // On a connection that was open already there is no handshake, hence no proof.
        return m_request.base.scheme() == QLatin1String("https") && m_startedConnecting && !m_encrypted;
    }
}

void HttpCall::end(Result<HttpResponse> result)
{
    detach();
    m_source.finish(std::move(result));
    deleteLater();
}

void HttpCall::detach()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace NumberDesk
