// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tokensource.h"

#include "net/authorizer.h"
#include "net/httptrace.h"
#include "net/redactor.h"
#include "net/tokenanswer.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace NumberDesk {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kRenewBefore = 60s;
constexpr milliseconds kUnstatedLife = 5min;
constexpr milliseconds kShortestUse = 1s; ///< so that a token that is born dead is not asked for in a loop
constexpr std::array<milliseconds, 3> kPauses{ 1s, 4s, 16s };
constexpr milliseconds kSpread = 250ms; ///< after a Retry-After, which everybody else was told too
constexpr milliseconds kLongestPause = 60s;
constexpr milliseconds kLongestQuiet = 10min; ///< a date in a Retry-After is only as good as both clocks

milliseconds anyTimeUpTo(milliseconds most)
{
    return milliseconds(QRandomGenerator::global()->bounded(static_cast<int>(most.count()) + 1));
}

Error cancelled()
{
    Error error = makeError(ErrorKind::Cancelled);
    error.delivery = Delivery::NotSent;
    return error;
}

struct Moment
{
    milliseconds steady{ 0 };
    QDateTime utc;
};

Moment nowOn(const Clock &clock)
{
    return { clock.steadyNow(), clock.utcNow() };
}

void logAttempt(const HttpRequest &request, const Result<HttpResponse> &end, milliseconds elapsed,
    const Redactor &redactor)
{
    HttpExchange exchange;
    exchange.elapsed = elapsed;
    exchange.verb = request.verb;
    exchange.route = request.route;
    exchange.status = end.isOk() ? end->status : 0;
    exchange.errorKind = end.isOk() ? QString() : Error::kindName(end.error().kind);
    exchange.requestId = end.isOk() ? redactor.redacted(end->requestId()) : QString();
    logExchange(exchange);
}

} // namespace

class TokenSource::Private final : public QObject
{
public:
    Private(HttpTransport &transport, Clock &clock, TokenEndpoint endpoint, Jitter jitter);
    ~Private() override;

    OperationPtr<Secret> token();
    void discard(const Secret &stale);
    OperationPtr<Done> revoke();

    const TokenEndpoint m_endpoint;

private:
    [[nodiscard]] bool isFresh() const;
    void begin();
    void ask();
    void takeAnswer(const Result<HttpResponse> &end);
    [[nodiscard]] std::optional<milliseconds> pauseAfter(const Result<HttpResponse> &end) const;
    void pause(milliseconds duration);
    void keep(const IssuedToken &issued);
    void finish(const Result<Secret> &end);
    void leave(int waiter);
    void stop();

    HttpTransport &m_transport;
    Clock &m_clock;
    const Jitter m_jitter;
    const SecretHeader m_basic;
    Redactor m_redactor;

    Secret m_token;
    Moment m_renewAt;
    milliseconds m_quietUntil{ 0 }; ///< as the Retry-After said that was too long to wait for
    Error m_quietReason;

    std::map<int, OperationSource<Secret>> m_waiters;
    int m_lastWaiter = 0;
    bool m_isAsking = false; ///< a request is under way, or will be after a pause
    size_t m_repeats = 0;
    Moment m_askedAt;
    OperationPtr<HttpResponse> m_exchange;
    std::unique_ptr<QObject> m_pause; ///< its going ends the pause
};

TokenSource::Private::Private(HttpTransport &transport, Clock &clock, TokenEndpoint endpoint, Jitter jitter)
    : m_endpoint(std::move(endpoint))
    , m_transport(transport)
    , m_clock(clock)
    , m_jitter(jitter ? std::move(jitter) : anyTimeUpTo)
    , m_basic(basicHeader(m_endpoint.clientId, m_endpoint.clientSecret))
{
    m_redactor.add(m_endpoint.clientSecret);
}

TokenSource::Private::~Private()
{
    stop();
    finish(cancelled());
}

OperationPtr<Secret> TokenSource::Private::token()
{
    if (isFresh())
        return finishedOperation<Secret>(m_token);
    const int number = ++m_lastWaiter;
    OperationSource<Secret> waiter;
    waiter.onCancel([self = QPointer(this), number] {
        if (self)
            self->leave(number);
    });
    auto operation = waiter.operation();
    m_waiters.emplace(number, std::move(waiter));
    if (!m_isAsking)
        begin();
    return operation;
}

// By both clocks: the steady one stands still while the machine sleeps, the other one may be set back.
bool TokenSource::Private::isFresh() const
{
    return !m_token.isEmpty() && m_clock.steadyNow() < m_renewAt.steady && m_clock.utcNow() < m_renewAt.utc;
}

void TokenSource::Private::begin()
{
    if (const auto problem = tokenUrlProblem(m_endpoint.token)) {
        finish(*problem);
        return;
    }
    if (const milliseconds quiet = m_quietUntil - m_clock.steadyNow(); quiet > 0ms) {
        m_quietReason.retryAfter = quiet;
        finish(m_quietReason);
        return;
    }
    m_isAsking = true;
    m_repeats = 0;
    ask();
}

void TokenSource::Private::ask()
{
    m_askedAt = nowOn(m_clock);
    m_exchange = m_transport.send(tokenRequest(m_endpoint.token), { m_basic });
    m_exchange->whenDone(this, [this](const Result<HttpResponse> &end) { takeAnswer(end); });
}

void TokenSource::Private::takeAnswer(const Result<HttpResponse> &end)
{
    m_exchange.reset();
    logAttempt(tokenRequest(m_endpoint.token), end, m_clock.steadyNow() - m_askedAt.steady, m_redactor);
    if (const auto duration = pauseAfter(end)) {
        ++m_repeats;
        pause(*duration);
        return;
    }
    const auto issued = readTokenAnswer(end, m_endpoint.token, m_redactor);
    if (issued.isOk()) {
        keep(*issued);
        finish(m_token);
        return;
    }
    Error error = issued.error();
    error.retryAfter = end.isOk() ? end->retryAfter(m_clock) : std::nullopt;
    if (error.kind == ErrorKind::RateLimited && error.retryAfter) {
        m_quietUntil = m_clock.steadyNow() + std::min(*error.retryAfter, kLongestQuiet);
        m_quietReason = error;
    }
    finish(error);
}

std::optional<milliseconds> TokenSource::Private::pauseAfter(const Result<HttpResponse> &end) const
{
    if (!end.isOk() || end->status != 429 || m_repeats >= kPauses.size())
        return {};
    const auto told = end->retryAfter(m_clock);
    if (!told)
        return m_jitter(kPauses.at(m_repeats));
    if (*told > kLongestPause)
        return {};
    return *told + m_jitter(kSpread);
}

void TokenSource::Private::pause(milliseconds duration)
{
    m_pause = std::make_unique<QObject>();
    m_clock.after(duration, m_pause.get(), [this] { ask(); });
}

void TokenSource::Private::keep(const IssuedToken &issued)
{
    const milliseconds life = issued.life.value_or(kUnstatedLife);
    const milliseconds use = life - std::min(kRenewBefore, life / 2);
    const Moment now = nowOn(m_clock);
    m_token = issued.value;
    m_renewAt.steady = std::max(m_askedAt.steady + use, now.steady + kShortestUse);
    m_renewAt.utc = std::max(m_askedAt.utc.addMSecs(use.count()), now.utc.addMSecs(kShortestUse.count()));
}

void TokenSource::Private::finish(const Result<Secret> &end)
{
    m_isAsking = false;
    for (const auto &[number, waiter] : std::exchange(m_waiters, {}))
        waiter.finish(end);
}

void TokenSource::Private::leave(int waiter)
{
    const auto left = m_waiters.extract(waiter);
    if (left.empty())
        return;
    left.mapped().finish(cancelled());
    if (m_waiters.empty())
        stop();
}

void TokenSource::Private::stop()
{
    m_exchange.reset();
    m_pause.reset();
    m_isAsking = false;
}

void TokenSource::Private::discard(const Secret &stale)
{
    if (m_token == stale)
        m_token = {};
}

OperationPtr<Done> TokenSource::Private::revoke()
{
    if (m_endpoint.revoke.isEmpty())
        return finishedOperation<Done>(makeError(ErrorKind::Unsupported));
    const Secret token = std::exchange(m_token, {});
    if (token.isEmpty())
        return finishedOperation<Done>(Done{});
    if (const auto problem = tokenUrlProblem(m_endpoint.revoke))
        return finishedOperation<Done>(*problem);
    Redactor redactor = m_redactor;
    redactor.add(token);
    // Nothing of this object: the operation may outlive it.
    return mapped(m_transport.send(revokeRequest(m_endpoint.revoke, token), { m_basic }),
        [url = m_endpoint.revoke, redactor](
            const Result<HttpResponse> &end) { return readRevokeAnswer(end, url, redactor); });
}

TokenSource::TokenSource(HttpTransport &transport, Clock &clock, TokenEndpoint endpoint, Jitter jitter)
    : m_d(std::make_unique<Private>(transport, clock, std::move(endpoint), std::move(jitter)))
{ }

TokenSource::~TokenSource() = default;

OperationPtr<Secret> TokenSource::token()
{
    return m_d->token();
}

void TokenSource::discard(const Secret &stale)
{
    m_d->discard(stale);
}

OperationPtr<Done> TokenSource::revoke()
{
    return m_d->revoke();
}

Secret TokenSource::clientSecret() const
{
    return m_d->m_endpoint.clientSecret;
}

} // namespace NumberDesk
