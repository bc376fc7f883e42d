// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/simtransport.h"

#include <array>

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// Together with the longest lag less than what lies between two negatives: a provider that carries a write
// out, or shows it, later than that could not be told from one that never did.
constexpr int kLatestArrival = 120'000;

constexpr std::array kFateNames{ "through", "refused", "no TLS", "lost", "answer lost", "hung", "answer hung",
    "late", "cut", "half", "garbage", "bad gateway", "server error", "request timeout", "too many",
    "redirected" };

ApiRequest asked(const HttpRequest &request, const QList<SecretHeader> &secretHeaders)
{
    const QUrl url = request.url();
    ApiRequest made;
    made.method = verbName(request.verb);
    made.path = url.path();
    made.rawQuery = url.query(QUrl::FullyEncoded).toLatin1();
    made.query = formFields(made.rawQuery);
    made.headers.insert("host", url.authority().toLatin1());
    for (const HttpHeader &header : request.headers)
        made.headers.insert(header.name.toLower(), header.value);
    if (!request.contentType.isEmpty())
        made.headers.insert("content-type", request.contentType);
    for (const SecretHeader &header : secretHeaders) {
        header.value.reveal(
            [&](QByteArrayView bytes) { made.headers.insert(header.name.toLower(), bytes.toByteArray()); });
    }
    made.body = request.body;
    return made;
}

HttpResponse response(const ApiAnswer &answer)
{
    HttpResponse made{ answer.status, {}, answer.body };
    made.headers.append({ "Content-Type", answer.contentType });
    for (const auto &[name, value] : answer.headers)
        made.headers.append({ name, value });
    return made;
}

ApiAnswer plainAnswer(int status, const QByteArray &body, const QByteArray &contentType)
{
    ApiAnswer made;
    made.status = status;
    made.body = body;
    made.contentType = contentType;
    return made;
}

} // namespace

SimTransport::SimTransport(const Parts &parts)
    : m_parts(parts)
    , m_random(parts.seed)
{ }

milliseconds SimTransport::between(int least, int most)
{
    return milliseconds(least + m_random.below(most - least + 1));
}

void SimTransport::setFaults(int ofWrites, int ofReads)
{
    m_ofWrites = ofWrites;
    m_ofReads = ofReads;
}

bool SimTransport::isIdle() const
{
    return std::all_of(m_underWay.begin(), m_underWay.end(), [](const auto &weak) {
        const auto exchange = weak.lock();
        return !exchange || exchange->source.isFinished();
    });
}

void SimTransport::cutAll()
{
    for (const auto &weak : std::exchange(m_underWay, {})) {
        if (const auto exchange = weak.lock())
            fail(exchange, 0ms, ErrorKind::Offline);
    }
}

OperationPtr<HttpResponse> SimTransport::send(
    const HttpRequest &request, const QList<SecretHeader> &secretHeaders)
{
    const auto exchange = std::make_shared<Exchange>();
    exchange->request = request;
    exchange->asked = asked(request, secretHeaders);
    for (const auto &world : m_parts.worlds) {
        if (world->port() == request.base.port())
            exchange->world = world.get();
    }
    if (!exchange->world)
        return finishedOperation<HttpResponse>(makeError(ErrorKind::Internal, u"nobody lives there"_s));
    exchange->sent = exchange->world->leave(exchange->asked, m_parts.journal);
    exchange->there = between(5, 150);
    exchange->back = between(5, 400);
    exchange->source.onCancel([this, weak = std::weak_ptr(exchange)] {
        if (const auto alive = weak.lock())
            fail(alive, 0ms, ErrorKind::Cancelled);
    });
    auto operation = exchange->source.operation();
    std::erase_if(m_underWay, [](const auto &weak) { return weak.expired(); });
    m_underWay.push_back(exchange);
    const Fate fate = draw(*exchange);
    if (exchange->sent.isWrite || fate != Fate::Through) {
        const QLatin1StringView name(kFateNames.at(static_cast<size_t>(fate)));
        m_parts.course.note(u"  %1 %2 %3 [%4]"_s.arg(QString::fromLatin1(exchange->asked.method),
            request.route, exchange->sent.changeId, m_isDown ? u"no network"_s : QString(name)));
        m_parts.course.count(QString((exchange->sent.isWrite ? u"write "_s : u"read "_s) + name));
    }
    meet(exchange, fate);
    return operation;
}

SimTransport::Fate SimTransport::draw(const Exchange &exchange)
{
    static constexpr std::array kFates{ Fate::Refused, Fate::NoTls, Fate::Lost, Fate::Lost, Fate::AnswerLost,
        Fate::AnswerLost, Fate::AnswerLost, Fate::Hung, Fate::AnswerHung, Fate::AnswerHung, Fate::Late,
        Fate::Late, Fate::Cut, Fate::Half, Fate::Garbage, Fate::BadGateway, Fate::BadGateway,
        Fate::ServerError, Fate::RequestTimeout, Fate::TooMany, Fate::TooMany, Fate::Redirected };
    // Its pauses after a 429 are drawn by itself, so that no seed could repeat them.
    const bool isToken = exchange.asked.path.startsWith("/oauth2/"_L1);
    if (m_isDown)
        return m_random.oneIn(4) ? Fate::Hung : Fate::Refused;
    if (m_random.below(100) >= (exchange.sent.isWrite ? m_ofWrites : m_ofReads))
        return Fate::Through;
    const Fate fate = kFates.at(static_cast<size_t>(m_random.below(int(kFates.size()))));
    return isToken && fate == Fate::TooMany ? Fate::Refused : fate;
}

void SimTransport::meet(const ExchangePtr &exchange, Fate fate)
{
    const milliseconds deadline = exchange->request.effectiveDeadline();
    const milliseconds round = exchange->there + exchange->back;
    switch (fate) {
    case Fate::Through:
    case Fate::Half:
        arrive(exchange, exchange->there, [this, exchange, fate](ApiAnswer got) {
            if (fate == Fate::Half)
                got.body.chop((got.body.size() + 1) / 2);
            answer(exchange, got);
        });
        return;
    case Fate::Refused:
    case Fate::NoTls:
        endUnsent(exchange, fate == Fate::NoTls ? ErrorKind::TlsFailed : ErrorKind::Offline);
        return;
    case Fate::Lost:
        fail(exchange, exchange->there, ErrorKind::Offline);
        return;
    case Fate::AnswerLost:
    case Fate::Cut:
        arrive(exchange, exchange->there);
        fail(exchange, round, fate == Fate::Cut ? ErrorKind::BadAnswer : ErrorKind::Offline);
        return;
    case Fate::Hung:
        fail(exchange, deadline, ErrorKind::Timeout);
        return;
    case Fate::AnswerHung:
        arrive(exchange, exchange->there);
        fail(exchange, deadline, ErrorKind::Timeout);
        return;
    case Fate::Late:
        arrive(exchange, between(0, kLatestArrival));
        if (m_random.oneIn(2))
            fail(exchange, exchange->there, ErrorKind::Offline);
        else
            fail(exchange, deadline, ErrorKind::Timeout);
        return;
    default:
        meetStranger(exchange, fate);
    }
}

/// Somebody else answers: whether the request arrived nevertheless is anybody's guess, but after a 429.
void SimTransport::meetStranger(const ExchangePtr &exchange, Fate fate)
{
    if (fate != Fate::TooMany && m_random.oneIn(2))
        arrive(exchange, exchange->there);
    switch (fate) {
    case Fate::Garbage:
        answerInstead(exchange, plainAnswer(200, "{\"a\":[\xff\xfe", "application/json"));
        return;
    case Fate::BadGateway:
        answerInstead(exchange, plainAnswer(502, "<html><h1>502 Bad Gateway</h1></html>", "text/html"));
        return;
    case Fate::ServerError:
        answerInstead(exchange, plainAnswer(500, "{}", "application/json"));
        return;
    case Fate::RequestTimeout:
        answerInstead(exchange, plainAnswer(408, "", "text/plain"));
        return;
    case Fate::TooMany:
        answerInstead(exchange, throttled(*exchange));
        return;
    default:
        break;
    }
    // A read that is sent on to another address is the transport's own affair.
    if (exchange->request.isWrite())
        answerInstead(exchange, plainAnswer(307, "", "text/html"));
    else
        fail(exchange, exchange->there + exchange->back, ErrorKind::BadAnswer);
}

ApiAnswer SimTransport::throttled(const Exchange &exchange)
{
    ApiAnswer made = exchange.world->tooFast();
    if (m_random.oneIn(2))
        made.headers.append({ "Retry-After", QByteArray::number(1 + m_random.below(30)) });
    return made;
}

void SimTransport::endUnsent(const ExchangePtr &exchange, ErrorKind kind)
{
    Error error = makeError(kind, u"simulated"_s);
    error.delivery = Delivery::NotSent;
    m_parts.clock.after(exchange->there, &m_context, [exchange, error] { exchange->source.finish(error); });
}

void SimTransport::fail(const ExchangePtr &exchange, milliseconds when, ErrorKind kind)
{
    Error error = makeError(kind, u"simulated"_s);
    error.delivery = Delivery::Unknown;
    if (when <= 0ms)
        exchange->source.finish(error);
    else
        m_parts.clock.after(when, &m_context, [exchange, error] { exchange->source.finish(error); });
}

void SimTransport::arrive(
    const ExchangePtr &exchange, milliseconds when, std::function<void(const ApiAnswer &)> then)
{
    // It arrives even if nobody waits for the answer any more.
    exchange->world->later(when, [exchange, then = std::move(then)] {
        const ApiAnswer got = exchange->world->carryOut(exchange->asked, exchange->sent);
        if (then)
            then(got);
    });
}

void SimTransport::answer(const ExchangePtr &exchange, const ApiAnswer &answer)
{
    m_parts.clock.after(
        exchange->back, &m_context, [exchange, made = response(answer)] { exchange->source.finish(made); });
}

void SimTransport::answerInstead(const ExchangePtr &exchange, const ApiAnswer &instead)
{
    m_parts.clock.after(exchange->there + exchange->back, &m_context,
        [exchange, made = response(instead)] { exchange->source.finish(made); });
}

} // namespace NumberDesk::Testing
