// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/requests.h"

#include "domain/country.h"
#include "providers/bird/voicesettings.h"
#include "providers/bird/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk::Bird {

namespace {

constexpr qsizetype kMostPrefix = 10; ///< digits beside a country

QString routeOf(Call call)
{
    switch (call) {
    case Call::Workspace:
        return u"workspace"_s;
    case Call::Search:
    case Call::Offer:
        return u"numbers/available"_s;
    case Call::PlaceOrder:
    case Call::Order:
    case Call::Orders:
        return u"numbers/orders"_s;
    case Call::ListOwned:
    case Call::Release:
        return u"numbers"_s;
    case Call::VoiceNumbers:
    case Call::UpdateVoice:
        return u"voice/numbers"_s;
    }
    return {};
}

HttpRequest requestFor(Call call, const QString &id = {})
{
    HttpRequest request;
    request.route = routeOf(call);
    request.path = u"/v1/"_s + request.route;
    if (!id.isEmpty())
        request.path += u'/' + QString::fromLatin1(percentEncoded(id));
    request.headers = { { "Accept"_ba, "application/json"_ba } };
    return request;
}

/// A change keeps its key for ever, so that Bird knows it again if it is ever sent twice.
HttpRequest writeFor(Call call, Verb verb, const Change &change, const QString &id = {})
{
    HttpRequest request = requestFor(call, id);
    request.verb = verb;
    request.safety = WriteSafety::Keyed;
    request.headers.append({ "Idempotency-Key"_ba, change.id.toUtf8() });
    return request;
}

HttpRequest pageRequest(Call call, const QueryString &filters, const QString &cursor)
{
    HttpRequest request = requestFor(call);
    request.query = filters;
    request.query.add(u"limit"_s, QString::number(kPageSize));
    request.query.addUnlessEmpty(u"starting_after"_s, cursor);
    return request;
}

QString upper(const QString &country)
{
    return country.trimmed().toUpper();
}

/// The digits after the calling code; they may be typed with it, or with the zero that is dialled inland.
QString nationalDigits(const QString &digits, const QString &country)
{
    const QString code = diallingCode(upper(country));
    if (digits.startsWith(code))
        return digits.sliced(code.size());
    // Not yet the whole calling code: every number of the country begins so.
    if (code.startsWith(digits))
        return {};
    return digits.startsWith(u'0') ? digits.sliced(1) : digits;
}

QString prefixOf(const SearchQuery &query)
{
    if (query.digits.isEmpty() || query.match != DigitsMatch::StartsWith)
        return {};
    return nationalDigits(query.digits, query.country);
}

void addCapabilities(QueryString &filters, const QStringList &words)
{
    for (const QString &word : words)
        filters.addUnlessEmpty(kCapabilities, word);
}

/// As Bird knows it: a person may have spelled it in any way.
QString filteredNumber(const QString &typed, const QString &country)
{
    const auto number = PhoneNumber::fromTyped(typed, country);
    return number ? number->e164() : typed.trimmed();
}

} // namespace

HttpRequest workspaceRequest()
{
    return requestFor(Call::Workspace);
}

QueryString searchFilters(const SearchQuery &query)
{
    QueryString filters{ { kCountryCode, upper(query.country) } };
    if (query.type)
        filters.addUnlessEmpty(kNumberType, typeToWire(*query.type));
    filters.addUnlessEmpty(kPrefix, prefixOf(query).left(kMostPrefix));
    QStringList capabilities;
    std::transform(query.capabilities.begin(), query.capabilities.end(), std::back_inserter(capabilities),
        capabilityToWire);
    addCapabilities(filters, capabilities);
    return filters;
}

QString startOf(const SearchQuery &query)
{
    const QString prefix = prefixOf(query);
    const QString code = diallingCode(upper(query.country));
    return prefix.isEmpty() || code.isEmpty() ? QString() : QString(code + prefix);
}

bool canSell(const SearchQuery &query)
{
    return std::none_of(query.capabilities.begin(), query.capabilities.end(),
        [](Capability capability) { return capabilityToWire(capability).isEmpty(); });
}

HttpRequest searchRequest(const QueryString &filters, const QString &cursor)
{
    return pageRequest(Call::Search, filters, cursor);
}

HttpRequest offerRequest(const NumberRef &ref)
{
    return requestFor(Call::Offer, numberToWire(ref.number));
}

HttpRequest placeOrderRequest(const Change &change)
{
    HttpRequest request = writeFor(Call::PlaceOrder, Verb::Post, change);
    request.setJson({ { kNumber, numberToWire(change.ref.number) } });
    return request;
}

HttpRequest orderRequest(const QString &orderId)
{
    return requestFor(Call::Order, orderId);
}

HttpRequest ordersRequest(const QString &cursor)
{
    return pageRequest(Call::Orders, {}, cursor);
}

QueryString ownedFilters(const SettingValues &values)
{
    const QString country = upper(values.value(kCountryCode));
    const QString number = values.value(kNumber);
    QueryString filters;
    if (!number.trimmed().isEmpty())
        filters.add(kNumber, filteredNumber(number, country));
    filters.addUnlessEmpty(kCountryCode, country);
    filters.addUnlessEmpty(kNumberType, values.value(kNumberType));
    filters.addUnlessEmpty(kPrefix, values.value(kPrefix).trimmed());
    addCapabilities(filters, values.value(kCapabilities).split(u',', Qt::SkipEmptyParts));
    return filters;
}

QueryString exactFilters(const NumberRef &ref)
{
    const QString number = numberToWire(ref.number);
    QueryString filters{ { kNumber, number } };
    if (!number.startsWith(u'+'))
        filters.add(kCountryCode, upper(ref.country));
    return filters;
}

HttpRequest ownedRequest(const QueryString &filters, const QString &cursor)
{
    HttpRequest request = pageRequest(Call::ListOwned, filters, cursor);
    request.lane = filters.isEmpty() ? Lane::Background : Lane::Interactive;
    return request;
}

HttpRequest releaseRequest(const QString &numberId, const Change &change)
{
    return writeFor(Call::Release, Verb::Delete, change, numberId);
}

HttpRequest voiceNumbersRequest(const QString &cursor, const QString &digits)
{
    QueryString filters;
    filters.addUnlessEmpty(u"search"_s, digits);
    HttpRequest request = pageRequest(Call::VoiceNumbers, filters, cursor);
    request.lane = digits.isEmpty() ? Lane::Background : Lane::Interactive;
    return request;
}

HttpRequest updateVoiceRequest(const QString &voiceId, const WriteIntent &intent)
{
    HttpRequest request = writeFor(Call::UpdateVoice, Verb::Patch, intent.change, voiceId);
    request.setJson(patchOf(intent));
    return request;
}

} // namespace NumberDesk::Bird
