// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/requests.h"

#include "domain/country.h"
#include "providers/sinch/words.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

/// What the first version wants to be told where nothing is wanted.
constexpr auto kAnyType = "NUMBER_TYPE_UNSPECIFIED"_L1;
constexpr auto kAnyPlace = "SEARCH_PATTERN_UNSPECIFIED"_L1;
constexpr auto kAnyCapability = "NUMBER_CAPABILITY_UNSPECIFIED"_L1;

struct Filter
{
    QString country = {};
    QString type = {};
    QStringList capabilities = {};
    QString digits = {};
    QString place = {}; ///< wire word
};

QString placeWord(DigitsMatch match)
{
    switch (match) {
    case DigitsMatch::StartsWith:
        return kStart;
    case DigitsMatch::Contains:
        return kContains;
    case DigitsMatch::EndsWith:
        return kEnd;
    }
    return {};
}

QString upper(const QString &country)
{
    return country.trimmed().toUpper();
}

/// Patterns are matched against the whole number from its plus on, so what numbers start with needs the
/// country's code: "212" at the start finds nothing in the United States.
QString patternOf(const Filter &filter)
{
    if (filter.place != kStart)
        return filter.digits;
    const QString code = diallingCode(filter.country);
    return filter.digits.startsWith(code) ? QString(u'+' + filter.digits)
                                          : QString(u'+' + code + filter.digits);
}

void addPattern(QueryString &query, const Filter &filter, bool alpha)
{
    if (!filter.digits.isEmpty()) {
        query.add(kPattern, patternOf(filter));
        query.add(kSearchPattern, filter.place);
    } else if (alpha) {
        query.add(kSearchPattern, kAnyPlace);
    }
}

/// Everything but how many. @p capabilityName differs between offers and owned numbers in v1.
QueryString queryFor(const Site &site, const Filter &filter, QLatin1StringView capabilityName)
{
    const bool alpha = site.isAlpha();
    QueryString query;
    query.addUnlessEmpty(kRegionCode, filter.country);
    query.addUnlessEmpty(kType, filter.type.isEmpty() && alpha ? QString(kAnyType) : filter.type);
    addPattern(query, filter, alpha);
    for (const QString &capability : filter.capabilities)
        query.add(capabilityName, capability);
    if (filter.capabilities.isEmpty() && alpha)
        query.add(capabilityName, kAnyCapability);
    return query;
}

HttpRequest offersRequest(const Site &site, const Filter &filter, const OfferPlace &place)
{
    HttpRequest request = site.numbersRequest(u"availableNumbers"_s, u"availableNumbers"_s);
    // The one list calls it "capabilities", the other "capability"; a wrong name is silently ignored.
    request.query = queryFor(site, filter, site.isAlpha() ? kCapability : "capabilities"_L1);
    request.query.add(u"size"_s, QString::number(place.size));
    return request;
}

HttpRequest ownedListRequest(const Site &site, const Filter &filter, const OwnedPlace &place)
{
    HttpRequest request = site.numbersRequest(u"activeNumbers"_s, u"activeNumbers"_s);
    request.query = queryFor(site, filter, kCapability);
    request.query.add(site.isAlpha() ? u"size"_s : u"pageSize"_s, QString::number(place.size));
    request.query.addUnlessEmpty(u"pageToken"_s, place.token);
    return request;
}

Filter exactly(const NumberRef &ref)
{
    return { .country = upper(ref.country), .digits = ref.number.digits(), .place = kStart };
}

/// A list of a service beside Numbers; their versions differ from that of Numbers.
HttpRequest neighbourRequest(const Site &site, const QUrl &base, const QString &version, const QString &list)
{
    HttpRequest request;
    request.base = base;
    request.route = list;
    request.path
        = u'/' + version + u"/projects/"_s + QString::fromLatin1(percentEncoded(site.project)) + u'/' + list;
    request.headers = { { "Accept"_ba, "application/json"_ba } };
    return request;
}

/// What number the first page has is written down nowhere, so that one goes without.
HttpRequest onPage(HttpRequest request, const QString &sizeName, int page)
{
    request.query.add(sizeName, u"100"_s);
    if (page > 1)
        request.query.add(u"page"_s, QString::number(page));
    return request;
}

QString orderPath(const QString &orderId)
{
    return u"numberOrders/"_s + QString::fromLatin1(percentEncoded(orderId));
}

} // namespace

QString numberSegment(const NumberRef &ref)
{
    return QString::fromLatin1(percentEncoded(ref.number.e164()));
}

bool canSell(const SearchQuery &query)
{
    const bool isKnownType = !query.type || !typeToWire(*query.type).isEmpty();
    return isKnownType
        && std::none_of(query.capabilities.begin(), query.capabilities.end(),
            [](Capability capability) { return capabilityToWire(capability).isEmpty(); });
}

HttpRequest searchRequest(const Site &site, const SearchQuery &query, const OfferPlace &place)
{
    Filter filter{ .country = upper(query.country),
        .type = place.type(),
        .digits = query.digits,
        .place = placeWord(query.match) };
    for (const Capability capability : query.capabilities) {
        if (const QString word = capabilityToWire(capability); !filter.capabilities.contains(word))
            filter.capabilities.append(word);
    }
    return offersRequest(site, filter, place);
}

HttpRequest ownedRequest(const Site &site, const SettingValues &filters, const OwnedPlace &place)
{
    const QString where = filters.value(kSearchPattern);
    Filter filter{ .country = upper(filters.value(kRegionCode)),
        .type = filters.value(kType),
        .digits = filters.value(kPattern).trimmed(),
        .place = where.isEmpty() ? QString(kStart) : where };
    if (const QString capability = filters.value(kCapability); !capability.isEmpty())
        filter.capabilities.append(capability);
    if (!place.ending.isEmpty()) {
        filter.digits = place.ending;
        filter.place = kEnd;
    }
    HttpRequest request = ownedListRequest(site, filter, place);
    request.lane = filters.isEmpty() ? Lane::Background : Lane::Interactive;
    if (!site.isAlpha())
        request.query.addUnlessEmpty(kOrderBy, filters.value(kOrderBy));
    return request;
}

HttpRequest offerRequest(const Site &site, const NumberRef &ref)
{
    return site.numbersRequest(u"availableNumbers/"_s + numberSegment(ref), u"availableNumbers/get"_s);
}

HttpRequest numberRequest(const Site &site, const NumberRef &ref)
{
    return site.numbersRequest(u"activeNumbers/"_s + numberSegment(ref), u"activeNumbers/get"_s);
}

HttpRequest exactOffersRequest(const Site &site, const NumberRef &ref, const OfferPlace &place)
{
    return offersRequest(site, exactly(ref), place);
}

HttpRequest exactOwnedRequest(const Site &site, const NumberRef &ref, const OwnedPlace &place)
{
    return ownedListRequest(site, exactly(ref), place);
}

HttpRequest verifyRequest(const Site &site)
{
    OwnedPlace one = pagedPlace({});
    one.size = 1;
    return ownedListRequest(site, {}, one);
}

HttpRequest regionsRequest(const Site &site)
{
    return site.numbersRequest(u"availableRegions"_s, u"availableRegions"_s);
}

HttpRequest requirementsRequest(const Site &site, const QString &country, const QString &type)
{
    HttpRequest request = site.numbersRequest(
        u"numberOrders:lookupNumberRequirements"_s, u"numberOrders:lookupNumberRequirements"_s);
    request.verb = Verb::Post;
    request.setJson({ { kRegionCode, upper(country) }, { "numberType"_L1, type } });
    return request;
}

HttpRequest orderRequest(const Site &site, const QString &orderId)
{
    return site.numbersRequest(orderPath(orderId), u"numberOrders/get"_s);
}

HttpRequest registrationRequest(const Site &site, const QString &orderId)
{
    return site.numbersRequest(orderPath(orderId) + u"/registration"_s, u"numberOrders/registration"_s);
}

HttpRequest callbackRequest(const Site &site)
{
    HttpRequest request = site.numbersRequest(u"callbackConfiguration"_s, u"callbackConfiguration"_s);
    request.isConfidential = true;
    return request;
}

HttpRequest conversationAppsRequest(const Site &site, const QUrl &region)
{
    HttpRequest request = neighbourRequest(site, region, u"v1"_s, u"apps"_s);
    // The tokens of the apps' channels come along.
    request.isConfidential = true;
    return request;
}

HttpRequest campaignsRequest(const Site &site, const PageToken &token)
{
    HttpRequest request = neighbourRequest(site, site.campaigns, u"v1"_s, u"campaignRegistrations"_s);
    request.query = { { u"pageSize"_s, u"100"_s } };
    request.query.addUnlessEmpty(u"pageToken"_s, token);
    return request;
}

HttpRequest trunksRequest(const Site &site, int page)
{
    const HttpRequest request = neighbourRequest(site, site.trunks, u"v1"_s, u"trunks"_s);
    return onPage(request, u"size"_s, page);
}

HttpRequest faxServicesRequest(const Site &site, int page)
{
    const HttpRequest request = neighbourRequest(site, site.fax, u"v3"_s, u"services"_s);
    return onPage(request, u"pageSize"_s, page);
}

} // namespace NumberDesk::Sinch
