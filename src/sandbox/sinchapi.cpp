// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchapi.h"

#include "sandbox/sinchbodies.h"
#include "sandbox/sinchneighbours.h"
#include "sandbox/sinchparameters.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr auto kTokenPath = "/oauth2/token"_L1;
constexpr auto kRevokePath = "/oauth2/revoke"_L1;

ApiAnswer notFound()
{
    return SinchAnswers::error(404, u"NOT_FOUND"_s, u"Not Found"_s);
}

bool isE164(const QString &text)
{
    static const QRegularExpression kNumber(u"^\\+[0-9]{3,17}$"_s);
    return kNumber.match(text).hasMatch();
}

QStringList maskOf(const FieldList &fields)
{
    QStringList mask;
    for (const auto &[name, value] : fields) {
        if (name == "updateMask"_L1)
            mask.append(value);
    }
    return mask;
}

QString regionName(const QString &code)
{
    return QLocale::territoryToString(QLocale::codeToTerritory(code));
}

} // namespace

SinchApi::SinchApi(const SinchState::Setup &setup)
    : m_state(setup)
    , m_access(m_state)
{ }

const SinchApi::Route *SinchApi::routeOf(const SinchPath &path, const QByteArray &method)
{
    static constexpr std::array kRoutes{
        Route{ "GET availableNumbers", &SinchApi::search, true },
        Route{ "GET availableNumbers/{n}", &SinchApi::check },
        Route{ "POST availableNumbers/{n}:rent", &SinchApi::rent, true },
        Route{ "POST availableNumbers:rentAny", &SinchApi::rentAny },
        Route{ "GET activeNumbers", &SinchApi::listActive, true },
        Route{ "GET activeNumbers/{n}", &SinchApi::active },
        Route{ "PATCH activeNumbers/{n}", &SinchApi::update, true },
        Route{ "POST activeNumbers/{n}:release", &SinchApi::release, true },
        Route{ "GET activeNumbers/{n}/emergencyAddress", &SinchApi::emergencyAddress },
        Route{ "POST activeNumbers/{n}/emergencyAddress:provision", &SinchApi::emergencyAddress },
        Route{ "POST activeNumbers/{n}/emergencyAddress:deprovision", &SinchApi::emergencyAddress },
        Route{ "POST activeNumbers/{n}/emergencyAddress:validate", &SinchApi::emergencyAddress },
        Route{ "GET availableRegions", &SinchApi::regions },
        Route{ "GET callbackConfiguration", &SinchApi::callbackConfiguration },
        Route{ "PATCH callbackConfiguration", &SinchApi::setCallbackConfiguration },
        Route{ "POST numberOrders:lookupNumberRequirements", &SinchApi::requirements },
        Route{ "POST numberOrders:createNumberOrder", &SinchApi::createOrder },
        Route{ "GET numberOrders/{id}", &SinchApi::order },
        Route{ "POST numberOrders/{id}/submit", &SinchApi::submitOrder },
        Route{ "GET numberOrders/{id}/registration", &SinchApi::registration },
        Route{ "PUT numberOrders/{id}/registration", &SinchApi::setRegistration },
        Route{ "POST numberOrders/{id}/attachments/{id}", &SinchApi::attach },
        Route{ "GET apps", &SinchApi::apps },
        Route{ "GET campaignRegistrations", &SinchApi::campaigns },
        Route{ "GET trunks", &SinchApi::trunks },
    };
    static constexpr Route kFaxServices{ "GET services", &SinchApi::faxServices };
    const QByteArray label = method + ' ' + path.pattern.toUtf8();
    if (path.version == "v3"_L1)
        return label == kFaxServices.label ? &kFaxServices : nullptr;
    const bool isOld = path.version == "v1alpha1"_L1;
    if (!isOld && path.version != "v1"_L1)
        return nullptr;
    const auto *route = std::find_if(kRoutes.cbegin(), kRoutes.cend(),
        [&](const Route &candidate) { return label == candidate.label && (!isOld || candidate.isOld); });
    return route == kRoutes.cend() ? nullptr : route;
}

QByteArray SinchApi::route(const ApiRequest &request) const
{
    const SinchPath path = SinchPath::fromText(request.path);
    const bool isAuth = request.path == kTokenPath || request.path == kRevokePath;
    const bool isKnown = isAuth ? request.method == "POST" : routeOf(path, request.method) != nullptr;
    return isKnown ? path.label(request.method) : QByteArray("?");
}

QString SinchApi::caller(const ApiRequest &request) const
{
    // The token endpoint is another host with a limit of its own.
    return request.path.startsWith("/oauth2/"_L1) ? u"oauth2"_s : SinchPath::fromText(request.path).project;
}

ApiAnswer SinchApi::tooFast() const
{
    return SinchAnswers::json(
        { { u"error"_s, QJsonObject{ { u"code"_s, 429 }, { u"message"_s, u"Over limit"_s } } } }, 429);
}

QString SinchApi::key() const
{
    return u"sinch"_s;
}

QJsonObject SinchApi::credentials(const QString &url) const
{
    const SinchState::Credentials &key = m_state.credentials();
    return { { u"url"_s, url }, { u"tokenUrl"_s, QString(url + kTokenPath) },
        { u"projectId"_s, key.projectId }, { u"keyId"_s, key.keyId }, { u"keySecret"_s, key.keySecret } };
}

SandboxAccount SinchApi::account(const QString &url) const
{
    const SinchState::Credentials &key = m_state.credentials();
    return { u"sinch"_s, QCoreApplication::translate("NumberDesk::Sandbox", "Sinch sandbox"),
        { { u"projectId"_s, key.projectId }, { u"keyId"_s, key.keyId },
            { u"tokenUrl"_s, QString(url + kTokenPath) } },
        { { u"keySecret"_s, key.keySecret } }, { { u"numbers"_s, url } } };
}

ApiAnswer SinchApi::answer(const ApiRequest &request)
{
    m_state.settle();
    if (request.method == "POST" && request.path == kTokenPath)
        return m_access.token(request);
    if (request.method == "POST" && request.path == kRevokePath)
        return m_access.revoke(request);
    const SinchPath path = SinchPath::fromText(request.path);
    const Route *route = routeOf(path, request.method);
    if (!route)
        return notFound();
    if (auto refusal = m_access.refusal(request))
        return *refusal;
    return letIn(request, path, *route);
}

ApiAnswer SinchApi::letIn(const ApiRequest &request, const SinchPath &path, const Route &route)
{
    if (path.project != m_state.credentials().projectId)
        return SinchAnswers::error(403, u"PERMISSION_DENIED"_s);
    if (path.pattern.contains(u"{n}"_s) && !isE164(path.id))
        return SinchAnswers::invalid({ {}, { { u"phone_number"_s, u"Invalid phone number"_s } } });
    const bool isJson = request.headers.value("content-type").startsWith("application/json");
    const bool isUpload = path.pattern.contains(u"/attachments/"_s);
    const auto body = request.json();
    if (!request.body.isEmpty() && !isUpload && (!isJson || !body))
        return SinchAnswers::invalid({ u"invalid JSON"_s, {} });
    const bool isOld = path.version == "v1alpha1"_L1;
    return (this->*route.handler)(
        { request, path, isOld ? SinchVersion::V1alpha1 : SinchVersion::V1, body.value_or(QJsonObject{}) });
}

SinchObjects::Context SinchApi::context(SinchVersion version) const
{
    return { version, m_state.credentials().projectId, m_state.now(), m_state.settleTime() };
}

ApiAnswer SinchApi::written(const SinchState::Outcome &outcome, const Call &call) const
{
    if (outcome.refusal)
        return SinchAnswers::refused(*outcome.refusal, call.path.id);
    return SinchAnswers::json(SinchObjects::active(*outcome.number, context(call.version)));
}

ApiAnswer SinchApi::search(const Call &call)
{
    SinchParameters parameters(fieldList(call.request.rawQuery), call.version);
    const SinchFilter filter = parameters.search();
    const int size = parameters.searchSize();
    if (!parameters.problems().isEmpty())
        return SinchAnswers::invalid(parameters.problems());
    QJsonArray rows;
    for (const PoolNumber &number : m_state.search(filter, size))
        rows.append(SinchObjects::offer(number));
    return SinchAnswers::json({ { u"availableNumbers"_s, rows } });
}

ApiAnswer SinchApi::check(const Call &call)
{
    if (const auto offer = m_state.offer(call.msisdn()))
        return SinchAnswers::json(SinchObjects::offer(*offer));
    return SinchAnswers::refused(SinchRefusal::NotAvailable, call.path.id);
}

ApiAnswer SinchApi::rent(const Call &call)
{
    const bool isOld = call.version == SinchVersion::V1alpha1;
    if (!isOld && call.request.body.isEmpty())
        return SinchAnswers::invalid({ u"the request body is missing"_s, {} });
    SinchBodies bodies(call.version);
    const SinchEdits edits = bodies.rent(call.body);
    if (!bodies.problems().isEmpty())
        return SinchAnswers::invalid(bodies.problems());
    const SinchState::Outcome outcome = m_state.rent(call.msisdn(), edits, call.version);
    if (isOld && outcome.number)
        return SinchAnswers::json({ { u"phoneNumber"_s, call.path.id } });
    return written(outcome, call);
}

ApiAnswer SinchApi::rentAny(const Call &call)
{
    SinchBodies bodies(call.version);
    const SinchFilter filter = bodies.rentAnyFilter(call.body);
    QJsonObject links = call.body;
    for (const QString &key : { u"regionCode"_s, u"type"_s, u"numberPattern"_s, u"capabilities"_s })
        links.remove(key);
    const SinchEdits edits = bodies.rent(links);
    if (!bodies.problems().isEmpty())
        return SinchAnswers::invalid(bodies.problems());
    return written(m_state.rentAny(filter, edits), call);
}

ApiAnswer SinchApi::listActive(const Call &call)
{
    SinchParameters parameters(fieldList(call.request.rawQuery), call.version);
    const SinchParameters::Listing listing = parameters.listing();
    if (!parameters.problems().isEmpty())
        return SinchAnswers::invalid(parameters.problems());
    const SinchState::Page page
        = m_state.owned(listing.filter, listing.orderBy, listing.offset, listing.size);
    QJsonArray rows;
    for (const SinchNumber &number : page.numbers)
        rows.append(SinchObjects::active(number, context(call.version)));
    QJsonObject body{ { u"activeNumbers"_s, rows } };
    if (call.version == SinchVersion::V1) {
        const int next = listing.offset + static_cast<int>(page.numbers.size());
        body.insert(
            u"nextPageToken"_s, next < page.total ? SinchParameters::tokenFor(listing, next) : QString());
        body.insert(u"totalSize"_s, page.total);
    }
    return SinchAnswers::json(body);
}

ApiAnswer SinchApi::active(const Call &call)
{
    if (const auto number = m_state.find(call.msisdn()))
        return SinchAnswers::json(SinchObjects::active(*number, context(call.version)));
    return SinchAnswers::refused(SinchRefusal::NotActive, call.path.id);
}

ApiAnswer SinchApi::update(const Call &call)
{
    SinchBodies bodies(call.version);
    const QStringList mask = maskOf(fieldList(call.request.rawQuery));
    const bool isMasked = call.version == SinchVersion::V1alpha1 && !mask.isEmpty();
    const SinchEdits edits = isMasked ? bodies.maskedUpdate(call.body, mask) : bodies.update(call.body);
    if (!bodies.problems().isEmpty())
        return SinchAnswers::invalid(bodies.problems());
    return written(m_state.update(call.msisdn(), edits, call.version), call);
}

ApiAnswer SinchApi::release(const Call &call)
{
    if (!call.body.isEmpty())
        return SinchAnswers::invalid({ u"the request body has to be empty"_s, {} });
    return written(m_state.release(call.msisdn()), call);
}

ApiAnswer SinchApi::emergencyAddress(const Call &call)
{
    if (!m_state.find(call.msisdn()))
        return SinchAnswers::refused(SinchRefusal::NotActive, call.path.id);
    return SinchAnswers::missing(u"EmergencyAddress"_s, {}, u"Missing E911 feature"_s);
}

ApiAnswer SinchApi::regions(const Call &call)
{
    SinchParameters parameters(fieldList(call.request.rawQuery), call.version);
    const QStringList asked = parameters.types();
    if (!parameters.problems().isEmpty())
        return SinchAnswers::invalid(parameters.problems());
    QJsonArray rows;
    for (const QString &country : m_state.pool().countries()) {
        QStringList types;
        for (const PoolNumber &number : m_state.pool().in(country))
            types.append(sinchType(number));
        types.removeDuplicates();
        types.removeIf([&asked](const QString &type) { return !asked.isEmpty() && !asked.contains(type); });
        types.sort();
        if (!types.isEmpty()) {
            rows.append(QJsonObject{ { u"regionCode"_s, country }, { u"regionName"_s, regionName(country) },
                { u"types"_s, QJsonArray::fromStringList(types) } });
        }
    }
    return SinchAnswers::json({ { u"availableRegions"_s, rows } });
}

ApiAnswer SinchApi::callbackConfiguration(const Call &)
{
    return SinchAnswers::json({ { u"projectId"_s, m_state.credentials().projectId },
        { u"hmacSecret"_s, m_state.callbackSecret() } });
}

ApiAnswer SinchApi::setCallbackConfiguration(const Call &call)
{
    static const QRegularExpression kSecret(u"^[a-zA-Z0-9-]{32,64}$"_s);
    const QString secret = call.body.value("hmacSecret"_L1).toString();
    if (!kSecret.match(secret).hasMatch())
        return SinchAnswers::invalid({ {}, { { u"hmac_secret"_s, u"Invalid hmac_secret"_s } } });
    m_state.setCallbackSecret(secret);
    return callbackConfiguration(call);
}

ApiAnswer SinchApi::apps(const Call &)
{
    return SinchNeighbours::apps(m_state.catalog());
}

ApiAnswer SinchApi::campaigns(const Call &call)
{
    return SinchNeighbours::campaigns(m_state.catalog(), call.request.query);
}

ApiAnswer SinchApi::trunks(const Call &call)
{
    return SinchNeighbours::trunks(m_state.catalog(), call.request.query);
}

ApiAnswer SinchApi::faxServices(const Call &call)
{
    return SinchNeighbours::faxServices(m_state.catalog(), call.request.query);
}

} // namespace NumberDesk
