// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/client.h"

#include "net/tokenauthorizer.h"
#include "providers/clientkit.h"
#include "providers/sinch/checks.h"
#include "providers/sinch/dashboard.h"
#include "providers/sinch/facts.h"
#include "providers/sinch/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

constexpr qsizetype kMostTypes = 20'000; ///< offers whose type is remembered

std::optional<Error> obstacleOf(const Account &account, const AccountSecrets &secrets)
{
    if (const auto site = siteOf(account); !site)
        return site.error();
    if (const auto url = tokenUrlOf(account); !url)
        return url.error();
    if (account.credentials.value(kProjectId).trimmed().isEmpty())
        return makeError(ErrorKind::InvalidRequest, Tr::tr("The account has no project ID."));
    if (account.credentials.value(kKeyId).trimmed().isEmpty())
        return makeError(ErrorKind::InvalidRequest, Tr::tr("The account has no key ID."));
    if (secrets.value(kKeySecret).isEmpty())
        return makeError(ErrorKind::SecretsMissing, Tr::tr("The key secret of the account is missing."));
    return std::nullopt;
}

std::shared_ptr<TokenSource> tokensFor(
    const Account &account, const AccountSecrets &secrets, const ClientEnvironment &environment)
{
    const auto url = tokenUrlOf(account);
    if (!url || account.credentials.value(kSignIn) == kBasic)
        return nullptr;
    TokenEndpoint endpoint;
    endpoint.token = *url;
    endpoint.revoke = revokeUrlFor(*url);
    endpoint.clientId = account.credentials.value(kKeyId).trimmed();
    endpoint.clientSecret = secrets.value(kKeySecret);
    return std::make_shared<TokenSource>(environment.transport, environment.clock, std::move(endpoint));
}

std::unique_ptr<Authorizer> authorizerFor(
    const Account &account, const AccountSecrets &secrets, const std::shared_ptr<TokenSource> &tokens)
{
    if (tokens)
        return std::make_unique<TokenAuthorizer>(tokens);
    return std::make_unique<BasicAuthorizer>(
        account.credentials.value(kKeyId).trimmed(), secrets.value(kKeySecret));
}

/// The types that @p regions name for the country, in the order in which they are asked for; all of them
/// where nothing is known.
QStringList typesSoldIn(const QString &country, const QList<Region> &regions)
{
    QStringList sold;
    for (const Region &region : regions) {
        if (region.country != country.toUpper())
            continue;
        for (const QString &word : typeWords()) {
            if (region.types.contains(typeFromWire(word)))
                sold.append(word);
        }
    }
    return sold.isEmpty() ? typeWords() : sold;
}

QStringList typesFor(const SearchQuery &query, const Site &site, const QList<Region> &regions)
{
    if (query.type)
        return { typeToWire(*query.type) };
    return site.isAlpha() ? QStringList{ QString() } : typesSoldIn(query.country, regions);
}

template <typename T>
Result<std::optional<T>> exactly(
    const std::optional<T> &found, const NumberRef &answered, const NumberRef &ref)
{
    if (answered.number.digits() != ref.number.digits())
        return makeError(ErrorKind::BadAnswer, Tr::tr("Sinch answered about another number."));
    return isSameNumber(answered, ref) ? found : std::optional<T>();
}

Page<NumberOffer> joined(const Page<NumberOffer> &first, Page<NumberOffer> rest)
{
    rest.items = first.items + rest.items;
    rest.rowErrors = first.rowErrors + rest.rowErrors;
    return rest;
}

/// A part is told from the others by a filter, and Sinch passes over a parameter that it does not know.
bool isWithin(const OwnedPlace &place, const Page<ActiveNumber> &page)
{
    return std::all_of(page.items.begin(), page.items.end(), [&place](const ActiveNumber &active) {
        return active.number.ref.number.digits().endsWith(place.ending);
    });
}

/// @p offer with what has to be handed in for it, which can be done in the dashboard only.
NumberOffer withPapers(NumberOffer offer, const Requirements &requirements)
{
    if (requirements.isEmpty())
        return offer;
    offer.buyable = false;
    offer.remark = wordsOf(requirements);
    offer.help = Dashboard::numbers();
    return offer;
}

} // namespace

Client::Client(const Account &account, const AccountSecrets &secrets, const ClientEnvironment &environment)
    : m_account(account.id)
    , m_favourites(account.learned, environment.remember)
    , m_tokens(tokensFor(account, secrets, environment))
    , m_wire(environment.transport, environment.clock, authorizerFor(account, secrets, m_tokens),
          paceOf(account, facts(versionOf(account)), environment.remember), obstacleOf(account, secrets))
{
    if (const auto site = siteOf(account))
        m_site = *site;
}

OperationPtr<Identity> Client::verify()
{
    auto asked = m_wire.ask<Page<ActiveNumber>>(
        Call::Verify, verifyRequest(m_site), [reading = reading()](const HttpResponse &response) {
            return parseActiveNumbers(response.body, reading);
        });
    return mapped(
        std::move(asked), [project = m_site.project](Result<Page<ActiveNumber>> end) -> Result<Identity> {
            if (!end)
                return end.error();
            const QString told = end->items.isEmpty() ? QString() : end->items.first().project;
            const QString name = told.isEmpty() ? project : told;
            if (!end->total)
                return Identity{ Tr::tr("Sinch knows project %1.").arg(name), {} };
            const int count = static_cast<int>(std::min<qint64>(*end->total, 1'000'000'000));
            return Identity{ Tr::tr("Sinch knows project %1. It has %n number(s).", nullptr, count).arg(name),
                {} };
        });
}

OperationPtr<Page<NumberOffer>> Client::search(const SearchQuery &query, const PageToken &page)
{
    if (const auto refusal = firstRefusal(query.problems()))
        return finishedOperation<Page<NumberOffer>>(*refusal);
    if (!canSell(query))
        return finishedOperation<Page<NumberOffer>>(Page<NumberOffer>());
    const auto place = page.isEmpty() ? Result<OfferPlace>(firstPlace(typesFor(query, m_site, m_regions)))
                                      : offerPlace(page);
    if (!place)
        return finishedOperation<Page<NumberOffer>>(place.error());
    return offersAt(query, *place);
}

// Whoever reads page by page takes a page without anything new for the end. So a type that has nothing, or
// nothing more, is passed over within the same page.
OperationPtr<Page<NumberOffer>> Client::offersAt(const SearchQuery &query, const OfferPlace &place)
{
    auto asked = m_wire.ask<Page<NumberOffer>>(Call::Search, searchRequest(m_site, query, place),
        [reading = reading()](const HttpResponse &response) { return parseOffers(response.body, reading); });
    return m_wire.then(std::move(asked), [this, query, place](Page<NumberOffer> page) {
        if (m_types.size() > kMostTypes)
            m_types.clear();
        for (const NumberOffer &offer : std::as_const(page.items))
            m_types.insert(offer.ref, offer.type);
        const qsizetype rows = page.items.size() + page.rowErrors.size();
        const auto next = placeAfter(place, rows);
        if (next)
            page.next = tokenOf(*next);
        if (!next || bringsMore(place, rows))
            return finishedOperation<Page<NumberOffer>>(page);
        return mapped(offersAt(query, *next), [page](Result<Page<NumberOffer>> rest) {
            return rest ? Result<Page<NumberOffer>>(joined(page, *rest)) : rest;
        });
    });
}

OperationPtr<Page<ActiveNumber>> Client::ownedPage(const SettingValues &filters, const PageToken &token)
{
    const auto place = m_site.isAlpha() ? unpagedPlace(token) : Result<OwnedPlace>(pagedPlace(token));
    if (!place)
        return finishedOperation<Page<ActiveNumber>>(place.error());
    auto asked = m_wire.ask<Page<ActiveNumber>>(Call::ListOwned, ownedRequest(m_site, filters, *place),
        [reading = reading()](
            const HttpResponse &response) { return parseActiveNumbers(response.body, reading); });
    return mapped(std::move(asked),
        [isAlpha = m_site.isAlpha(), hasParts = m_hasParts, place = *place](Result<Page<ActiveNumber>> end) {
            if (!end)
                return end;
            Page<ActiveNumber> &page = end.value();
            if (isAlpha) {
                page.next = unpagedNext(place, page.items.size() + page.rowErrors.size());
            } else if (!place.ending.isEmpty()) {
                // What is no part ends at once, and the count of the list shows that something is missing.
                *hasParts = *hasParts && isWithin(place, page);
                page.next = *hasParts ? tokenWithin(place, page.next) : PageToken();
                page.total.reset();
            }
            return end;
        });
}

OperationPtr<Page<OwnedNumber>> Client::listOwned(const OwnedQuery &query, const PageToken &page)
{
    const QList<SettingField> filters = facts(m_site.version).ownedFilters;
    if (const auto refusal = firstRefusal(validateFields(filters, query.filters)))
        return finishedOperation<Page<OwnedNumber>>(*refusal);
    const bool mayPart = *m_hasParts && query.filters.isEmpty() && page.isEmpty() && !m_site.isAlpha();
    return mapped(ownedPage(query.filters, page),
        [mayPart](Result<Page<ActiveNumber>> end) -> Result<Page<OwnedNumber>> {
            if (!end)
                return end.error();
            Page<OwnedNumber> owned{ ownedOf(end->items), end->next, end->total, {}, end->rowErrors };
            if (mayPart && owned.total && !owned.next.isEmpty())
                owned.parts = ownedParts(*owned.total);
            return owned;
        });
}

OperationPtr<QList<ActiveNumber>> Client::everyOwned()
{
    return m_wire.readAll<ActiveNumber>([this](const PageToken &token) { return ownedPage({}, token); },
        [](const ActiveNumber &active) { return keyOf(active.number.ref); });
}

OperationPtr<std::optional<ActiveNumber>> Client::active(const NumberRef &ref)
{
    if (m_site.isAlpha())
        return activeFromList(ref);
    auto asked = m_wire.askIfThere<ActiveNumber>(
        Call::FindOwned, numberRequest(m_site, ref), [reading = reading()](const HttpResponse &response) {
            return parseActiveNumber(response.body, reading);
        });
    return mapped(std::move(asked), [ref](Result<Maybe<ActiveNumber>> end) -> Result<Maybe<ActiveNumber>> {
        return end && *end ? exactly(*end, (*end)->number.ref, ref) : end;
    });
}

OperationPtr<std::optional<ActiveNumber>> Client::activeFromList(const NumberRef &ref)
{
    const auto page = [this, ref](const PageToken &token) {
        const auto place = unpagedPlace(token);
        if (!place)
            return finishedOperation<Page<ActiveNumber>>(place.error());
        auto asked = m_wire.ask<Page<ActiveNumber>>(Call::ListOwned, exactOwnedRequest(m_site, ref, *place),
            [reading = reading()](
                const HttpResponse &response) { return parseActiveNumbers(response.body, reading); });
        return mapped(std::move(asked), [place = *place](Result<Page<ActiveNumber>> end) {
            if (end)
                end.value().next = unpagedNext(place, end->items.size() + end->rowErrors.size());
            return end;
        });
    };
    auto all = m_wire.readAll<ActiveNumber>(
        page, [](const ActiveNumber &active) { return keyOf(active.number.ref); });
    return mapped(std::move(all), [ref](Result<QList<ActiveNumber>> end) -> Result<Maybe<ActiveNumber>> {
        if (!end)
            return end.error();
        const auto found = std::find_if(end->begin(), end->end(),
            [&](const ActiveNumber &active) { return isSameNumber(active.number.ref, ref); });
        return found == end->end() ? Maybe<ActiveNumber>() : Maybe<ActiveNumber>(*found);
    });
}

OperationPtr<std::optional<OwnedNumber>> Client::findOwned(const NumberRef &ref)
{
    if (!isNamed(ref))
        return finishedOperation<Maybe<OwnedNumber>>(unnamed());
    return mapped(active(ref), [](Result<Maybe<ActiveNumber>> end) -> Result<Maybe<OwnedNumber>> {
        if (!end)
            return end.error();
        return *end ? Maybe<OwnedNumber>((*end)->number) : Maybe<OwnedNumber>();
    });
}

OperationPtr<std::optional<NumberOffer>> Client::offer(const NumberRef &ref)
{
    if (m_site.isAlpha())
        return offerFromList(ref);
    auto asked = m_wire.askIfThere<NumberOffer>(Call::FindOffer, offerRequest(m_site, ref),
        [reading = reading()](const HttpResponse &response) { return parseOffer(response.body, reading); });
    return mapped(std::move(asked), [ref](Result<Maybe<NumberOffer>> end) -> Result<Maybe<NumberOffer>> {
        return end && *end ? exactly(*end, (*end)->ref, ref) : end;
    });
}

OperationPtr<std::optional<NumberOffer>> Client::offerFromList(const NumberRef &ref)
{
    auto asked = m_wire.ask<Page<NumberOffer>>(Call::FindOffer,
        exactOffersRequest(m_site, ref, firstPlace({ QString() })),
        [reading = reading()](const HttpResponse &response) { return parseOffers(response.body, reading); });
    return mapped(std::move(asked), [ref](Result<Page<NumberOffer>> end) -> Result<Maybe<NumberOffer>> {
        if (!end)
            return end.error();
        for (const NumberOffer &offer : end->items) {
            if (isSameNumber(offer.ref, ref))
                return Maybe<NumberOffer>(offer);
        }
        return end->rowErrors.isEmpty() ? Result<Maybe<NumberOffer>>(Maybe<NumberOffer>())
                                        : end->rowErrors.first();
    });
}

OperationPtr<Requirements> Client::requirements(const NumberOffer &offer)
{
    auto asked = m_wire.askIfThere<Requirements>(Call::Requirements,
        requirementsRequest(m_site, offer.ref.country, typeToWire(offer.type)),
        [](const HttpResponse &response) { return parseRequirements(response.body); });
    return mapped(std::move(asked), [](Result<Maybe<Requirements>> end) -> Result<Requirements> {
        if (!end)
            return end.error();
        return (*end).value_or(Requirements());
    });
}

OperationPtr<std::optional<NumberOffer>> Client::findOffer(const NumberRef &ref)
{
    if (!isNamed(ref))
        return finishedOperation<Maybe<NumberOffer>>(unnamed());
    return m_wire.then(offer(ref), [this](const Maybe<NumberOffer> &found) {
        if (!found || !needsOrder(*found, m_site.version))
            return finishedOperation<Maybe<NumberOffer>>(found);
        return mapped(requirements(*found), [found](Result<Requirements> end) -> Result<Maybe<NumberOffer>> {
            return end ? Result<Maybe<NumberOffer>>(withPapers(*found, *end)) : end.error();
        });
    });
}

OperationPtr<QList<Region>> Client::regions()
{
    if (m_site.isAlpha())
        return ProviderClient::regions();
    auto asked = m_wire.ask<QList<Region>>(Call::Regions, regionsRequest(m_site),
        [](const HttpResponse &response) { return parseRegions(response.body); });
    return m_wire.then(std::move(asked), [this](const QList<Region> &regions) {
        m_regions = regions;
        return finishedOperation<QList<Region>>(regions);
    });
}

OperationPtr<QMap<QString, Secret>> Client::accountSettings()
{
    if (m_site.isAlpha())
        return ProviderClient::accountSettings();
    auto asked = m_wire.ask<Secret>(Call::ReadCallback, callbackRequest(m_site),
        [](const HttpResponse &response) { return parseCallbackSecret(response.body); });
    return mapped(std::move(asked), [](Result<Secret> end) -> Result<QMap<QString, Secret>> {
        if (!end)
            return end.error();
        return QMap<QString, Secret>{ { kHmacSecret, *end } };
    });
}

OperationPtr<Done> Client::signOut()
{
    return m_tokens ? m_tokens->revoke() : ProviderClient::signOut();
}

void Client::setPace(const Account &account)
{
    m_wire.setPace(paceOf(account, facts(m_site.version)));
}

} // namespace NumberDesk::Sinch
