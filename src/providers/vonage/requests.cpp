// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/vonage/requests.h"

#include "net/baseurl.h"
#include "providers/vonage/numbersettings.h"
#include "providers/vonage/words.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace NumberDesk::Vonage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
};

QString routeOf(Call call)
{
    switch (call) {
    case Call::ListOwned:
        return u"account/numbers"_s;
    case Call::Search:
        return u"number/search"_s;
    case Call::Buy:
        return u"number/buy"_s;
    case Call::Cancel:
        return u"number/cancel"_s;
    case Call::Update:
        return u"number/update"_s;
    case Call::Balance:
        return u"account/get-balance"_s;
    case Call::Applications:
        return u"v2/applications"_s;
    }
    return {};
}

HttpRequest requestFor(Call call, const Endpoints &endpoints)
{
    HttpRequest request;
    request.base = call == Call::Applications ? endpoints.api : endpoints.rest;
    request.route = routeOf(call);
    request.path = u'/' + request.route;
    request.headers = { { "Accept"_ba, "application/json"_ba } };
    return request;
}

QString matchWord(DigitsMatch match)
{
    switch (match) {
    case DigitsMatch::StartsWith:
        return u"0"_s;
    case DigitsMatch::Contains:
        return u"1"_s;
    case DigitsMatch::EndsWith:
        return u"2"_s;
    }
    return {};
}

QString digitsOf(const QString &pattern)
{
    QString digits;
    for (const QChar character : pattern) {
        if (character.isDigit())
            digits += QChar(u'0' + character.digitValue());
    }
    return digits;
}

// Vonage's own tools disagree about the default of search_pattern, so it is always said.
void addPattern(QueryString &query, const QString &pattern, const QString &match)
{
    const QString digits = digitsOf(pattern);
    if (digits.isEmpty())
        return;
    query.add(kPattern, digits);
    query.add(kSearchPattern, match);
}

void addPage(QueryString &query, const PageAsk &page)
{
    query.add(kSize, QString::number(page.size));
    query.add(kIndex, QString::number(page.index));
}

QString upper(const QString &country)
{
    return country.trimmed().toUpper();
}

/// @p text as a number from 1 to @p most; empty means @p fallback.
std::optional<int> numberIn(const QString &text, int fallback, int most)
{
    if (text.isEmpty())
        return fallback;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return std::nullopt;
    return number;
}

Error outOfRange(QLatin1StringView field, const QString &words)
{
    Error error = makeError(ErrorKind::InvalidRequest, words);
    error.field = field;
    return error;
}

QueryString numberAndCountry(const NumberRef &ref)
{
    return { { kCountry, upper(ref.country) }, { kMsisdn, ref.number.digits() } };
}

HttpRequest exactRequest(Call call, const Endpoints &endpoints, const NumberRef &ref, const PageAsk &page)
{
    HttpRequest request = requestFor(call, endpoints);
    request.query.add(kCountry, upper(ref.country));
    addPattern(request.query, ref.number.digits(), matchWord(DigitsMatch::StartsWith));
    addPage(request.query, page);
    return request;
}

} // namespace

Call callOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Buy:
        return Call::Buy;
    case ChangeKind::Release:
        return Call::Cancel;
    case ChangeKind::Configure:
        return Call::Update;
    }
    return Call::Update;
}

Endpoints defaultEndpoints()
{
    return { QUrl(u"https://rest.nexmo.com"_s), QUrl(u"https://api.nexmo.com"_s) };
}

Result<Endpoints> endpointsOf(const Account &account)
{
    Endpoints endpoints = defaultEndpoints();
    const QString rest = account.baseUrls.value(kRest);
    const QString api = account.baseUrls.value(kApi);
    if (!rest.isEmpty()) {
        const auto url = parseBaseUrl(rest);
        if (!url)
            return url.error();
        endpoints = { url.value(), url.value() };
    }
    if (!api.isEmpty()) {
        const auto url = parseBaseUrl(api);
        if (!url)
            return url.error();
        endpoints.api = url.value();
    }
    return endpoints;
}

Result<PageAsk> pageAsk(const PageToken &token, const SettingValues &filters)
{
    const QString index = token.isEmpty() ? filters.value(kIndex).trimmed() : token;
    const QString size = filters.value(kSize).trimmed();
    const auto page = numberIn(index, 1, 1'000'000);
    if (!page)
        return outOfRange(kIndex, Tr::tr("Pages are numbered from 1."));
    const auto rows = numberIn(size, kPageSize, kPageSize);
    if (!rows)
        return outOfRange(kSize, Tr::tr("A page has 1 to %1 numbers.").arg(kPageSize));
    const bool isSingle = token.isEmpty() && !(index.isEmpty() && size.isEmpty());
    return PageAsk{ *page, *rows, isSingle };
}

HttpRequest ownedRequest(const Endpoints &endpoints, const SettingValues &filters, const PageAsk &page)
{
    HttpRequest request = requestFor(Call::ListOwned, endpoints);
    request.lane = filters.isEmpty() ? Lane::Background : Lane::Interactive;
    QueryString &query = request.query;
    query.addUnlessEmpty(kCountry, upper(filters.value(kCountry)));
    query.addUnlessEmpty(kApplicationId, filters.value(kApplicationId).trimmed());
    query.addUnlessEmpty(kHasApplication, filters.value(kHasApplication));
    const QString match = filters.value(kSearchPattern);
    addPattern(query, filters.value(kPattern), match.isEmpty() ? matchWord(DigitsMatch::StartsWith) : match);
    addPage(query, page);
    return request;
}

HttpRequest searchRequest(const Endpoints &endpoints, const SearchQuery &query, const PageAsk &page)
{
    HttpRequest request = requestFor(Call::Search, endpoints);
    request.query.add(kCountry, upper(query.country));
    if (query.type)
        request.query.addUnlessEmpty(u"type"_s, typeToWire(*query.type));
    request.query.addUnlessEmpty(u"features"_s, featuresToWire(query.capabilities).value_or(QString()));
    addPattern(request.query, query.digits, matchWord(query.match));
    addPage(request.query, page);
    return request;
}

bool canSell(const SearchQuery &query)
{
    const bool isKnownType = !query.type || !typeToWire(*query.type).isEmpty();
    return isKnownType && featuresToWire(query.capabilities).has_value();
}

HttpRequest exactOwnedRequest(const Endpoints &endpoints, const NumberRef &ref, const PageAsk &page)
{
    return exactRequest(Call::ListOwned, endpoints, ref, page);
}

HttpRequest exactOfferRequest(const Endpoints &endpoints, const NumberRef &ref, const PageAsk &page)
{
    return exactRequest(Call::Search, endpoints, ref, page);
}

HttpRequest writeRequest(const Endpoints &endpoints, const WriteIntent &intent)
{
    const Change &change = intent.change;
    HttpRequest request = requestFor(callOf(change.kind), endpoints);
    request.verb = Verb::Post;
    request.safety = WriteSafety::Once;
    QueryString form = numberAndCountry(change.ref);
    if (change.kind == ChangeKind::Configure) {
        const QueryString record = recordOf(intent);
        for (const auto &[name, value] : record.items())
            form.add(name, value);
    } else {
        form.addUnlessEmpty(u"target_api_key"_s, change.purchaseTarget.trimmed());
    }
    request.setForm(form);
    return request;
}

HttpRequest balanceRequest(const Endpoints &endpoints)
{
    return requestFor(Call::Balance, endpoints);
}

HttpRequest applicationsRequest(const Endpoints &endpoints, const PageAsk &page)
{
    HttpRequest request = requestFor(Call::Applications, endpoints);
    request.query
        = { { u"page_size"_s, QString::number(page.size) }, { u"page"_s, QString::number(page.index) } };
    return request;
}

} // namespace NumberDesk::Vonage
