// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/apisession.h"

#include "net/requestqueue.h"
#include "net/retrypolicy.h"

#include <QHash>
#include <QPointer>

#include <algorithm>
#include <unordered_set>

namespace NumberDesk {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kUsualPause = 1s;
constexpr milliseconds kLongestPause = 60s;
constexpr qsizetype kTracedBody = 16 * 1024;
// Longer than any answer may be under way that still shows what it was asked with.
constexpr milliseconds kReplacedIsMasked = 600s;

/// What to look for where @p value was sent.
QList<Secret> spellingsOf(const Secret &value)
{
    QList<Secret> spellings{ value };
    // "Basic" or "Bearer" may be left out where the value turns up again.
    value.reveal([&spellings](QByteArrayView bytes) {
        const qsizetype space = bytes.indexOf(' ');
        if (space > 0)
            spellings.append(Secret(bytes.sliced(space + 1)));
    });
    return spellings;
}

Error cancelled(Delivery delivery)
{
    Error error = makeError(ErrorKind::Cancelled);
    error.delivery = delivery;
    return error;
}

// Of a request that is not under way at the moment.
Delivery deliverySoFar(const Pending &pending)
{
    if (pending.attempt == 0)
        return Delivery::NotSent;
    // Its only attempt was refused before anything was done.
    return pending.renewed && pending.attempt == 1 ? Delivery::Answered : Delivery::Unknown;
}

} // namespace

class ApiSession::Private final : public QObject
{
public:
    Private(HttpTransport &transport, Clock &clock, std::unique_ptr<Authorizer> authorizer, PacePlan plan);
    ~Private() override;

    OperationPtr<HttpResponse> submit(const HttpRequest &request);
    void schedulePump();

    Clock &m_clock;
    SessionPace m_pace;
    Redactor m_redactor;
    HttpTrace m_trace;

private:
    void pump();
    [[nodiscard]] bool hasRoom(bool background) const;
    void wakeAfter(milliseconds wait);
    void start(const PendingPtr &pending);
    void exchange(const PendingPtr &pending, const QList<SecretHeader> &headers);
    void settle(const PendingPtr &pending, Result<HttpResponse> end);
    void finish(const PendingPtr &pending, Result<HttpResponse> end);
    void cancel(const PendingPtr &pending);
    void backOff(const PendingPtr &pending, milliseconds delay);
    [[nodiscard]] bool takesRenewal(Pending &pending, const Result<HttpResponse> &end);
    void repeatRenewed(const PendingPtr &pending);
    void free(const PendingPtr &pending);
    void heed(const Pending &pending, const HttpResponse &response, std::optional<milliseconds> retryAfter);
    void remember(const SecretHeader &header);
    void record(const Pending &pending, const Result<HttpResponse> &end);

    HttpTransport &m_transport;
    std::unique_ptr<Authorizer> m_authorizer;
    RequestQueue m_queue;
    std::unordered_set<PendingPtr> m_busy; ///< being authorised or under way; each holds a slot
    std::unordered_set<PendingPtr> m_resting; ///< waiting to be repeated
    QHash<QByteArray, Secret> m_sent; ///< the newest value of each secret header
    std::optional<milliseconds> m_wakeAt;
    bool m_pumpScheduled = false;
};

ApiSession::Private::Private(
    HttpTransport &transport, Clock &clock, std::unique_ptr<Authorizer> authorizer, PacePlan plan)
    : m_clock(clock)
    , m_pace(clock, std::move(plan))
    , m_transport(transport)
    , m_authorizer(std::move(authorizer))
{
    for (const Secret &secret : m_authorizer->secrets())
        m_redactor.add(secret);
}

ApiSession::Private::~Private()
{
    while (const PendingPtr pending = m_queue.takeFirst())
        pending->source.finish(cancelled(deliverySoFar(*pending)));
    for (const PendingPtr &pending : m_resting)
        pending->source.finish(cancelled(Delivery::Unknown));
    for (const PendingPtr &pending : m_busy)
        pending->source.finish(cancelled(pending->exchange ? Delivery::Unknown : deliverySoFar(*pending)));
}

OperationPtr<HttpResponse> ApiSession::Private::submit(const HttpRequest &request)
{
    const auto pending = std::make_shared<Pending>();
    pending->request = request;
    pending->source.onCancel([self = QPointer(this), weak = std::weak_ptr(pending)] {
        const PendingPtr alive = weak.lock();
        if (self && alive)
            self->cancel(alive);
    });
    auto operation = pending->source.operation();
    m_queue.append(pending);
    schedulePump();
    return operation;
}

// Through the event loop, so that everything asked for in one go is ordered before the first is sent.
void ApiSession::Private::schedulePump()
{
    if (m_pumpScheduled)
        return;
    m_pumpScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpScheduled = false;
            pump();
        },
        Qt::QueuedConnection);
}

// Each lane has connections of its own, so that a list that is being read never keeps a person waiting.
bool ApiSession::Private::hasRoom(bool background) const
{
    const auto busy = std::count_if(m_busy.begin(), m_busy.end(),
        [background](const PendingPtr &each) { return each->request.isBackground() == background; });
    return busy < kMaxInFlight;
}

void ApiSession::Private::pump()
{
    for (;;) {
        const Room room{ hasRoom(false), hasRoom(true) };
        if (!m_queue.hasNext(room))
            return;
        const milliseconds wait = m_pace.take();
        if (wait > 0ms) {
            wakeAfter(wait);
            return;
        }
        const PendingPtr next = m_queue.takeFirst(room);
        next->sent = m_pace.sent();
        start(next);
    }
}

void ApiSession::Private::wakeAfter(milliseconds wait)
{
    const milliseconds at = m_clock.steadyNow() + wait;
    if (m_wakeAt && *m_wakeAt <= at)
        return;
    m_wakeAt = at;
    m_clock.after(wait, this, [this, at] {
        if (m_wakeAt == at)
            m_wakeAt.reset();
        pump();
    });
}

void ApiSession::Private::start(const PendingPtr &pending)
{
    m_busy.insert(pending);
    pending->authorization = m_authorizer->headersFor(pending->request);
    pending->authorization->whenDone(
        this, [this, weak = std::weak_ptr(pending)](Result<QList<SecretHeader>> end) {
            const PendingPtr alive = weak.lock();
            if (!alive)
                return;
            if (end.isOk()) {
                exchange(alive, *end);
                return;
            }
            Error error = end.error();
            error.delivery = deliverySoFar(*alive);
            finish(alive, std::move(error));
        });
}

void ApiSession::Private::exchange(const PendingPtr &pending, const QList<SecretHeader> &headers)
{
    for (const SecretHeader &header : headers)
        remember(header);
    pending->headers = headers;
    ++pending->attempt;
    pending->startedAt = m_clock.utcNow();
    pending->startedSteady = m_clock.steadyNow();
    pending->exchange = m_transport.send(pending->request, headers);
    pending->exchange->whenDone(this, [this, weak = std::weak_ptr(pending)](Result<HttpResponse> end) {
        if (const PendingPtr alive = weak.lock())
            settle(alive, std::move(end));
    });
}

void ApiSession::Private::settle(const PendingPtr &pending, Result<HttpResponse> end)
{
    record(*pending, end);
    std::optional<milliseconds> retryAfter;
    if (end.isOk()) {
        retryAfter = end->retryAfter(m_clock);
        heed(*pending, *end, retryAfter);
    }
    if (takesRenewal(*pending, end)) {
        repeatRenewed(pending);
        return;
    }
    const int attempt = pending->renewed ? pending->attempt - 1 : pending->attempt;
    const auto delay = retryDelay(pending->request, attempt, end, retryAfter);
    if (delay && !pending->source.isCancelled())
        backOff(pending, *delay);
    else
        finish(pending, std::move(end));
}

// A write learns nothing for itself, since it is never repeated, but those after it do.
void ApiSession::Private::heed(
    const Pending &pending, const HttpResponse &response, std::optional<milliseconds> retryAfter)
{
    if (isTooFast(response))
        m_pace.refused(pending.sent, std::min(retryAfter.value_or(kUsualPause), kLongestPause));
    else if (response.status < 500)
        m_pace.accepted(pending.sent);
}

// Reads and writes alike: a 401 refuses a request before anything is done.
bool ApiSession::Private::takesRenewal(Pending &pending, const Result<HttpResponse> &end)
{
    if (!end.isOk() || end->status != 401)
        return false;
    const bool stale = m_authorizer->refused(*end, pending.headers);
    if (!stale || pending.renewed || pending.source.isCancelled())
        return false;
    pending.renewed = true;
    return true;
}

void ApiSession::Private::repeatRenewed(const PendingPtr &pending)
{
    free(pending);
    m_queue.prepend(pending);
    schedulePump();
}

// Gives its place to the next; what it holds of the attempt that is over goes.
void ApiSession::Private::free(const PendingPtr &pending)
{
    pending->exchange.reset();
    pending->authorization.reset();
    pending->headers.clear();
    m_busy.erase(pending);
}

void ApiSession::Private::backOff(const PendingPtr &pending, milliseconds delay)
{
    free(pending);
    m_resting.insert(pending);
    m_clock.after(delay, this, [this, weak = std::weak_ptr(pending)] {
        const PendingPtr alive = weak.lock();
        if (!alive || m_resting.erase(alive) == 0)
            return;
        m_queue.prepend(alive);
        pump();
    });
    schedulePump();
}

void ApiSession::Private::finish(const PendingPtr &pending, Result<HttpResponse> end)
{
    m_busy.erase(pending);
    m_resting.erase(pending);
    pending->source.finish(std::move(end));
    schedulePump();
}

void ApiSession::Private::cancel(const PendingPtr &pending)
{
    if (pending->exchange) {
        // The transport ends it, and knows how far it got.
        pending->exchange->cancel();
        return;
    }
    m_queue.remove(pending);
    pending->authorization.reset();
    finish(pending, cancelled(deliverySoFar(*pending)));
}

void ApiSession::Private::remember(const SecretHeader &header)
{
    const Secret before = m_sent.value(header.name);
    if (before == header.value)
        return;
    m_sent.insert(header.name, header.value);
    for (const Secret &spelling : spellingsOf(header.value))
        m_redactor.add(spelling);
    if (before.isEmpty())
        return;
    m_clock.after(kReplacedIsMasked, this, [this, name = header.name, before] {
        if (m_sent.value(name) == before)
            return;
        for (const Secret &spelling : spellingsOf(before))
            m_redactor.forget(spelling);
    });
}

void ApiSession::Private::record(const Pending &pending, const Result<HttpResponse> &end)
{
    HttpExchange exchange;
    exchange.startedAt = pending.startedAt;
    exchange.elapsed = m_clock.steadyNow() - pending.startedSteady;
    exchange.verb = pending.request.verb;
    exchange.route = pending.request.route;
    exchange.attempt = pending.attempt;
    exchange.status = end.isOk() ? end->status : end.error().httpStatus;
    exchange.errorKind = end.isOk() ? QString() : Error::kindName(end.error().kind);
    exchange.requestId = end.isOk() ? m_redactor.redacted(end->requestId()) : QString();
    logExchange(exchange);
    if (m_trace.keepsBodies()) {
        exchange.curl = curlFor(pending.request, m_redactor);
        // Cut only after masking, or the half of a secret at the edge would be missed.
        if (end.isOk() && !pending.request.isConfidential) {
            const QByteArray start = end->body.left(kTracedBody + m_redactor.longestSpelling());
            exchange.answer = QString::fromUtf8(m_redactor.redacted(start).left(kTracedBody));
        }
    }
    m_trace.add(std::move(exchange));
}

ApiSession::ApiSession(
    HttpTransport &transport, Clock &clock, std::unique_ptr<Authorizer> authorizer, PacePlan plan)
    : m_d(std::make_unique<Private>(transport, clock, std::move(authorizer), std::move(plan)))
{ }

ApiSession::~ApiSession() = default;

OperationPtr<HttpResponse> ApiSession::send(const HttpRequest &request)
{
    return m_d->submit(request);
}

void ApiSession::setPace(PacePlan plan)
{
    m_d->m_pace.setPlan(std::move(plan));
    m_d->schedulePump();
}

const Redactor &ApiSession::redactor() const
{
    return m_d->m_redactor;
}

HttpTrace &ApiSession::trace()
{
    return m_d->m_trace;
}

const Clock &ApiSession::clock() const
{
    return m_d->m_clock;
}

} // namespace NumberDesk
