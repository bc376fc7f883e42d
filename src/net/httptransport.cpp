// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httptransport.h"

#include "net/answerqueue.h"
#include "net/baseurl.h"
#include "net/httpcall.h"
#include "net/oneshotbody.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <vector>

namespace NumberDesk {

namespace {

using namespace std::chrono_literals;

class ProxyChoice final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return { QNetworkProxy(QNetworkProxy::NoProxy) };
        return systemProxyForQuery(query);
    }
};

bool breaksHeader(QByteArrayView text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

// Only a POST may be either: some providers search with one.
bool safetyFits(const HttpRequest &request)
{
    if (request.verb == Verb::Get)
        return !request.isWrite();
    return request.verb == Verb::Post || request.isWrite();
}

bool isWellFormed(const HttpRequest &request)
{
    for (const HttpHeader &header : request.headers) {
        if (header.name.isEmpty() || breaksHeader(header.name) || breaksHeader(header.value))
            return false;
    }
    return request.path.startsWith(u'/') && !breaksHeader(request.contentType)
        && isAllowedBaseUrl(request.base) && request.url().isValid() && safetyFits(request);
}

/// Connections to servers that are kept for the next request, six to each. Where no request went over them
/// for a while, by either clock, they are given up: after a sleep, or behind a router that forgets, a line
/// can be dead without anybody having said so, and a purchase that is sent down such a line is in doubt.
class Connections final
{
public:
    explicit Connections(const Clock &clock)
        : m_clock(clock)
    { }

    /// To send one request with, now. It is there until the last reply of it has gone.
    [[nodiscard]] QNetworkAccessManager &manager();

private:
    static constexpr auto kTrusted = 30s; // routers forget after minutes

    [[nodiscard]] bool wereUsedLately();

    const Clock &m_clock;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_givenUp; ///< as long as they have replies
    std::chrono::milliseconds m_used{ 0 }; ///< by the steady clock, which may stand still in a sleep
    QDateTime m_usedAt; ///< by the other one, which may be set back
};

bool Connections::wereUsedLately()
{
    const auto since = m_clock.steadyNow() - std::exchange(m_used, m_clock.steadyNow());
    const QDateTime usedAt = std::exchange(m_usedAt, m_clock.utcNow());
    return since <= kTrusted && usedAt.msecsTo(m_usedAt) <= std::chrono::milliseconds(kTrusted).count();
}

QNetworkAccessManager &Connections::manager()
{
    if (wereUsedLately() && m_manager)
        return *m_manager;
    if (m_manager)
        m_givenUp.push_back(std::move(m_manager));
    std::erase_if(m_givenUp, [](const std::unique_ptr<QNetworkAccessManager> &each) {
        return each->findChildren<QNetworkReply *>().isEmpty();
    });
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setProxyFactory(new ProxyChoice);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return *m_manager;
}

class QtHttpTransport final : public HttpTransport
{
    Q_DECLARE_TR_FUNCTIONS(HttpTransport)

public:
    QtHttpTransport(Clock &clock, HttpTransportOptions options);
    ~QtHttpTransport() override;

    [[nodiscard]] OperationPtr<HttpResponse> send(
        const HttpRequest &request, const QList<SecretHeader> &secretHeaders) override;

private:
    [[nodiscard]] QNetworkRequest prepared(
        const HttpRequest &request, const QList<SecretHeader> &secretHeaders, const QUrl &url);
    [[nodiscard]] const QSslConfiguration &tls();
    [[nodiscard]] QNetworkReply *launch(
        const HttpRequest &request, const QNetworkRequest &prepared, OneShotBody *body);

    Clock &m_clock;
    const HttpTransportOptions m_options;
    std::optional<QSslConfiguration>
        m_tls; ///< made when first needed: reading the system's certificates takes its time
    // Two, so that a list that is read behind never holds up a person.
    Connections m_front;
    Connections m_background;
    AnswerQueue m_answers; ///< of reads; the end of a write waits for nothing
    std::unique_ptr<QObject> m_calls = std::make_unique<QObject>();
};

QtHttpTransport::QtHttpTransport(Clock &clock, HttpTransportOptions options)
    : m_clock(clock)
    , m_options(std::move(options))
    , m_front(clock)
    , m_background(clock)
{ }

const QSslConfiguration &QtHttpTransport::tls()
{
    if (!m_tls) {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
        m_tls->setProtocol(QSsl::TlsV1_2OrLater);
        if (!m_options.extraTrusted.isEmpty())
            m_tls->addCaCertificates(m_options.extraTrusted);
    }
    return *m_tls;
}

QtHttpTransport::~QtHttpTransport()
{
    // While the replies that the calls hold are still there.
    m_calls.reset();
}

OperationPtr<HttpResponse> QtHttpTransport::send(
    const HttpRequest &request, const QList<SecretHeader> &secretHeaders)
{
    if (!isWellFormed(request)) {
        return finishedOperation<HttpResponse>(
            makeError(ErrorKind::InvalidRequest, tr("The request is not well-formed, so it was not sent.")));
    }
    auto *call = new HttpCall(
        m_clock, request, m_options.maxBody,
        [this, request, secretHeaders](const QUrl &url, OneShotBody *body) {
            return launch(request, prepared(request, secretHeaders, url), body);
        },
        m_calls.get());
    auto operation = call->start();
    return request.isWrite() ? std::move(operation) : m_answers.inTurn(std::move(operation));
}

QNetworkRequest QtHttpTransport::prepared(
    const HttpRequest &request, const QList<SecretHeader> &secretHeaders, const QUrl &url)
{
    QNetworkRequest prepared(url);
    if (url.scheme() == QLatin1StringView("https"))
        prepared.setSslConfiguration(tls());
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Qt 6.4's HTTP/2 lacks later fixes, and repeats requests on its own after GOAWAY.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setHeader(QNetworkRequest::UserAgentHeader, m_options.userAgent);
    for (const HttpHeader &header : request.headers)
        prepared.setRawHeader(header.name, header.value);
    if (!request.contentType.isEmpty())
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    if (request.verb != Verb::Get) {
        // These two, and the sequential body, are what keeps Qt from sending it twice: see OneShotBody.
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    for (const SecretHeader &header : secretHeaders) {
        header.value.reveal(
            [&](QByteArrayView bytes) { prepared.setRawHeader(header.name, bytes.toByteArray()); });
    }
    return prepared;
}

QNetworkReply *QtHttpTransport::launch(
    const HttpRequest &request, const QNetworkRequest &prepared, OneShotBody *body)
{
    QNetworkAccessManager &manager = (request.isBackground() ? m_background : m_front).manager();
    if (request.verb == Verb::Get)
        return manager.get(prepared);
    return manager.sendCustomRequest(prepared, verbName(request.verb), body);
}

} // namespace

std::unique_ptr<HttpTransport> makeHttpTransport(Clock &clock, HttpTransportOptions options)
{
    return std::make_unique<QtHttpTransport>(clock, std::move(options));
}

} // namespace NumberDesk
