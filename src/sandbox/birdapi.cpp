// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdapi.h"

#include "sandbox/birdanswers.h"
#include "sandbox/birdbodies.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr int kNoContent = 204;
constexpr int kMisdirected = 421;
constexpr int kTooMany = 429;

QString bearer(const ApiRequest &request)
{
    const QByteArray header = request.headers.value("authorization");
    return header.toLower().startsWith("bearer ") ? QString::fromLatin1(header.mid(7).trimmed()) : QString();
}

// The place in a list that is newest first.
QString newestFirst(int position)
{
    return QString::number(std::numeric_limits<int>::max() - position).rightJustified(10, u'0');
}

// Nothing where the body is not a JSON object.
BirdReply unreadable()
{
    return birdError(400, u"E01002"_s, u"MalformedRequest"_s, u"The body is not a JSON object."_s);
}

// What is wrong with the query comes before what is wrong with the rest.
std::optional<BirdReply> refusalOf(const BirdParameters &parameters, const BirdDetails &details)
{
    const auto refusal = parameters.refusal();
    return refusal || details.isEmpty() ? refusal : std::optional(birdInvalid(details));
}

bool isWrite(const ApiRequest &request)
{
    return request.method == "POST" || request.method == "PATCH" || request.method == "DELETE";
}

} // namespace

BirdApi::BirdApi(const BirdState::Setup &setup)
    : m_state(setup)
    , m_requestIds(mixed(setup.seed, 30))
{ }

BirdApi::Match BirdApi::match(const ApiRequest &request)
{
    using enum BirdState::Access;
    static constexpr std::array kRoutes{
        Route{ "GET", "/v1/workspace", WorkspaceOnly, &BirdApi::workspace },
        Route{ "GET", "/v1/numbers", Read, &BirdApi::listNumbers },
        Route{ "GET", "/v1/numbers/available", Read, &BirdApi::search },
        Route{ "GET", "/v1/numbers/available/{number}", Read, &BirdApi::available },
        Route{ "GET", "/v1/numbers/orders", Read, &BirdApi::listOrders },
        Route{ "POST", "/v1/numbers/orders", Write, &BirdApi::buy },
        Route{ "GET", "/v1/numbers/orders/{order_id}", Read, &BirdApi::order },
        Route{ "GET", "/v1/numbers/{number_id}", Read, &BirdApi::number },
        Route{ "DELETE", "/v1/numbers/{number_id}", Write, &BirdApi::release },
        Route{ "GET", "/v1/voice/numbers", Read, &BirdApi::listVoice },
        Route{ "GET", "/v1/voice/numbers/{voice_number_id}", Read, &BirdApi::voiceNumber },
        Route{ "PATCH", "/v1/voice/numbers/{voice_number_id}", Write, &BirdApi::configure },
    };
    const QByteArray wanted = request.path.toUtf8();
    const qsizetype slash = wanted.lastIndexOf('/') + 1;
    const QByteArray ofNames = wanted.first(slash) + '{';
    const bool hasName = slash < wanted.size();
    // A fixed name wins over an id.
    const auto fixed = std::find_if(
        kRoutes.cbegin(), kRoutes.cend(), [&](const Route &route) { return wanted == route.path; });
    const auto named = std::find_if(kRoutes.cbegin(), kRoutes.cend(),
        [&](const Route &route) { return hasName && QByteArrayView(route.path).startsWith(ofNames); });
    const auto known = fixed != kRoutes.cend() ? fixed : named;
    if (known == kRoutes.cend())
        return {};
    const auto route = std::find_if(kRoutes.cbegin(), kRoutes.cend(), [&](const Route &candidate) {
        return qstrcmp(candidate.path, known->path) == 0 && request.method == candidate.verb;
    });
    return { route == kRoutes.cend() ? nullptr : route, true,
        fixed == kRoutes.cend() ? QString::fromUtf8(wanted.sliced(slash)) : QString() };
}

QByteArray BirdApi::route(const ApiRequest &request) const
{
    const Match found = match(request);
    return found.route ? QByteArray(found.route->verb) + ' ' + found.route->path : QByteArray("?");
}

// All keys of an organization share its quota.
QString BirdApi::caller(const ApiRequest &request) const
{
    const QString key = bearer(request);
    return m_state.access(key) == BirdState::Access::None ? key : m_state.organizationId();
}

QString BirdApi::key() const
{
    return u"bird"_s;
}

QJsonObject BirdApi::credentials(const QString &url) const
{
    return { { u"url"_s, url }, { u"apiKey"_s, m_state.apiKey() } };
}

SandboxAccount BirdApi::account(const QString &url) const
{
    return { u"bird"_s, QCoreApplication::translate("NumberDesk::Sandbox", "Bird sandbox"), {},
        { { u"apiKey"_s, m_state.apiKey() } }, { { u"platform"_s, url } } };
}

ApiAnswer BirdApi::finished(const BirdReply &reply) const
{
    const QByteArray id = "req_" + QByteArray::number(m_requestIds.next(), 32).rightJustified(13, '0');
    ApiAnswer answer;
    answer.status = reply.status;
    answer.headers.append({ "X-Request-Id", id });
    if (reply.isReplay)
        answer.headers.append(qMakePair(QByteArray("Idempotency-Replay"), QByteArray("true")));
    if (reply.status == kNoContent)
        return answer;
    QJsonObject body = reply.body;
    if (reply.isError) {
        body.insert(u"request_id"_s, QString::fromLatin1(id));
        // The one that tells of another region comes from in front of the API, without the envelope.
        if (reply.status != kMisdirected)
            body = { { u"error"_s, body } };
    }
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

ApiAnswer BirdApi::tooFast() const
{
    return finished(birdError(
        kTooMany, u"E01007"_s, u"RateLimited"_s, u"The organization has used up its quota for now."_s));
}

ApiAnswer BirdApi::answer(const ApiRequest &request)
{
    m_state.settle();
    return finished(decide(request));
}

std::optional<BirdReply> BirdApi::strangerRefused(const ApiRequest &request) const
{
    static const QRegularExpression kShape(u"^bk_([a-z]{2}[0-9]+)_[A-Za-z0-9]+$"_s);
    const QString key = bearer(request);
    const QString region = kShape.match(key).captured(1);
    if (!region.isEmpty() && region != m_state.region()) {
        return birdError(kMisdirected, u"E01010"_s, u"MisdirectedRequest"_s,
            u"This key belongs to another region. Send the request to https://%1.platform.bird.com."_s.arg(
                region));
    }
    if (m_state.access(key) == BirdState::Access::None) {
        return birdError(
            401, u"E01000"_s, u"Unauthenticated"_s, u"The API key is missing, malformed or not known."_s);
    }
    const QByteArray workspace = request.headers.value("x-workspace-id", m_state.workspaceId().toLatin1());
    if (workspace != m_state.workspaceId().toLatin1()) {
        return birdError(
            403, u"E01008"_s, u"WorkspaceMismatch"_s, u"The API key belongs to another workspace."_s);
    }
    return std::nullopt;
}

BirdReply BirdApi::decide(const ApiRequest &request)
{
    if (const auto refusal = strangerRefused(request))
        return *refusal;
    const Match found = match(request);
    if (!found.knowsPath)
        return birdNotFound(u"This path"_s);
    if (!found.route)
        return birdError(405, u"E01006"_s, u"MethodNotAllowed"_s, u"This path has no such method."_s);
    // Which scope it takes is not told.
    if (m_state.access(bearer(request)) < found.route->access)
        return birdError(403, u"E01009"_s, u"Forbidden"_s, u"The API key is not allowed to do this."_s);
    const auto carryOut = [&] { return (this->*found.route->handler)({ request, found.id }); };
    if (!isWrite(request) || !request.headers.contains("idempotency-key"))
        return carryOut();
    const QByteArray fingerprint
        = request.method + ' ' + request.path.toUtf8() + '?' + request.rawQuery + '\n' + request.body;
    return m_replays.once(request.headers.value("idempotency-key"), fingerprint, m_state.now(), carryOut);
}

BirdReply BirdApi::workspace(const Call &call)
{
    const BirdParameters parameters(call.request.rawQuery, {});
    return parameters.refusal().value_or(birdReply(BirdAnswers::workspace(m_state)));
}

BirdReply BirdApi::listNumbers(const Call &call)
{
    BirdParameters parameters(call.request.rawQuery,
        BirdParameters::ofList(
            { u"number"_s, u"country_code"_s, u"number_type"_s, u"prefix"_s, u"capabilities"_s }));
    const BirdFilter filter = parameters.listFilter();
    const QString question = u"numbers\n"_s + filter.key();
    const BirdWindow window = parameters.window(question, m_state.now());
    if (const auto refusal = parameters.refusal())
        return *refusal;
    const auto slice = sliceOf(m_state.owned(filter), window, newestFirst);
    QJsonArray rows;
    for (const int position : slice.items)
        rows.append(BirdAnswers::number(m_state, position, *m_state.number(position)));
    return BirdAnswers::page(rows, slice, question, m_state.now());
}

BirdReply BirdApi::number(const Call &call)
{
    const BirdParameters parameters(call.request.rawQuery, {});
    if (const auto refusal = parameters.refusal())
        return *refusal;
    const auto position = m_state.numberNames().positionOf(call.id);
    const auto number = position ? m_state.number(*position) : std::nullopt;
    return number ? birdReply(BirdAnswers::number(m_state, *position, *number))
                  : birdNotFound(u"The number"_s);
}

BirdReply BirdApi::release(const Call &call)
{
    const BirdParameters parameters(call.request.rawQuery, {});
    if (const auto refusal = parameters.refusal())
        return *refusal;
    const auto position = m_state.numberNames().positionOf(call.id);
    const BirdRefusal refusal = m_state.release(position.value_or(-1));
    return refusal == BirdRefusal::None ? birdReply({}, kNoContent) : BirdAnswers::refused(refusal);
}

BirdReply BirdApi::search(const Call &call)
{
    BirdParameters parameters(call.request.rawQuery,
        BirdParameters::ofList({ u"country_code"_s, u"number_type"_s, u"prefix"_s, u"capabilities"_s }));
    const BirdFilter filter = parameters.searchFilter();
    const QString question = u"available\n"_s + filter.key();
    const BirdWindow window = parameters.window(question, m_state.now());
    const BirdDetails missing
        = filter.country.isEmpty() ? BirdDetails{ { u"country_code"_s, u"Is required."_s } } : BirdDetails{};
    if (const auto refusal = refusalOf(parameters, missing))
        return *refusal;
    const auto slice = sliceOf(m_state.stock(filter), window, [this](const PoolNumber &number) {
        return QString::number(m_state.rank(number)).rightJustified(20, u'0');
    });
    QList<PoolNumber> numbers = slice.items;
    // The last page is filled up with what suppliers have right now.
    if (!slice.hasMore && window.before.isEmpty())
        numbers += m_state.suppliers(filter).mid(0, window.limit - numbers.size());
    QJsonArray rows;
    for (const PoolNumber &number : std::as_const(numbers))
        rows.append(BirdAnswers::available(number));
    return BirdAnswers::page(rows, slice, question, m_state.now());
}

BirdReply BirdApi::available(const Call &call)
{
    const BirdParameters parameters(call.request.rawQuery, {});
    if (const auto refusal = parameters.refusal())
        return *refusal;
    const auto offer = call.id.startsWith(u'+') ? m_state.offer(call.id.sliced(1)) : std::nullopt;
    return offer ? birdReply(BirdAnswers::available(*offer)) : BirdAnswers::refused(BirdRefusal::NotForSale);
}

BirdReply BirdApi::listOrders(const Call &call)
{
    BirdParameters parameters(call.request.rawQuery, BirdParameters::ofList({ u"status"_s }));
    const QString status = parameters.text(u"status"_s);
    const auto stage = status.isEmpty() ? std::nullopt : std::optional(parameters.stage());
    const QString question = u"orders\n"_s + status;
    const BirdWindow window = parameters.window(question, m_state.now());
    if (const auto refusal = parameters.refusal())
        return *refusal;
    QList<BirdOrder> orders = m_state.orders();
    std::reverse(orders.begin(), orders.end());
    orders.removeIf([stage](const BirdOrder &order) { return stage && order.stage != *stage; });
    const auto slice
        = sliceOf(orders, window, [](const BirdOrder &order) { return newestFirst(order.position); });
    QJsonArray rows;
    for (const BirdOrder &order : slice.items)
        rows.append(BirdAnswers::order(m_state, order));
    return BirdAnswers::page(rows, slice, question, m_state.now());
}

BirdReply BirdApi::order(const Call &call)
{
    const BirdParameters parameters(call.request.rawQuery, {});
    if (const auto refusal = parameters.refusal())
        return *refusal;
    const int position = m_state.orderNames().positionOf(call.id).value_or(-1);
    if (position < 0 || position >= m_state.orders().size())
        return birdNotFound(u"The order"_s);
    return birdReply(BirdAnswers::order(m_state, m_state.orders().at(position)));
}

BirdReply BirdApi::buy(const Call &call)
{
    const BirdParameters parameters(call.request.rawQuery, {});
    const auto body = call.request.json();
    if (!body)
        return unreadable();
    BirdDetails details;
    const QString digits = readOrder(*body, details);
    if (const auto refused = refusalOf(parameters, details))
        return *refused;
    const BirdState::Purchase purchase = m_state.buy(digits);
    if (purchase.refusal != BirdRefusal::None)
        return BirdAnswers::refused(purchase.refusal);
    const BirdOrder order = m_state.orders().at(purchase.order);
    const bool isSettled = order.stage == BirdOrder::Stage::Completed;
    return birdReply(BirdAnswers::order(m_state, order), isSettled ? 201 : 202);
}

BirdReply BirdApi::listVoice(const Call &call)
{
    BirdParameters parameters(call.request.rawQuery, BirdParameters::ofList({ u"search"_s, u"provider"_s }));
    const QString text = parameters.text(u"search"_s);
    const QString provider = parameters.text(u"provider"_s);
    const QString question = u"voice\n"_s + text + u'\n' + provider;
    const BirdWindow window = parameters.window(question, m_state.now());
    if (const auto refusal = parameters.refusal())
        return *refusal;
    const BirdVoice &voice = m_state.voice();
    std::vector<int> positions = voice.list(text.startsWith(u'+') ? text.sliced(1) : text);
    if (!provider.isEmpty()) {
        std::erase_if(positions, [&](int position) {
            const bool isOwn = voice.at(position)->allocation.has_value();
            return provider != (isOwn ? "allocation"_L1 : "verified_number"_L1);
        });
    }
    const auto slice
        = sliceOf(positions, window, [&voice](int position) { return voice.at(position)->digits; });
    QJsonArray rows;
    for (const int position : slice.items)
        rows.append(BirdAnswers::voiceNumber(m_state, position, *voice.at(position)));
    return BirdAnswers::page(rows, slice, question, m_state.now());
}

BirdReply BirdApi::voiceNumber(const Call &call)
{
    const BirdParameters parameters(call.request.rawQuery, {});
    if (const auto refusal = parameters.refusal())
        return *refusal;
    const auto position = m_state.voice().names().positionOf(call.id);
    const auto number = position ? m_state.voice().at(*position) : std::nullopt;
    return number ? birdReply(BirdAnswers::voiceNumber(m_state, *position, *number))
                  : birdNotFound(u"The number"_s);
}

BirdReply BirdApi::configure(const Call &call)
{
    const BirdParameters parameters(call.request.rawQuery, {});
    const auto body = call.request.json();
    if (!body)
        return unreadable();
    BirdDetails details;
    const BirdVoiceUpdate update = readVoiceUpdate(*body, details);
    if (const auto refused = refusalOf(parameters, details))
        return *refused;
    const int position = m_state.voice().names().positionOf(call.id).value_or(-1);
    const BirdRefusal refusal = m_state.configure(position, update);
    if (refusal != BirdRefusal::None)
        return BirdAnswers::refused(refusal);
    return birdReply(BirdAnswers::voiceNumber(m_state, position, *m_state.voice().at(position)));
}

} // namespace NumberDesk
