// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/vonage/client.h"

#include "providers/clientkit.h"
#include "providers/vonage/facts.h"
#include "providers/vonage/numbersettings.h"
#include "providers/vonage/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <type_traits>
#include <utility>

namespace NumberDesk::Vonage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
};

std::unique_ptr<Authorizer> authorizerFor(const Account &account, const AccountSecrets &secrets)
{
    return std::make_unique<BasicAuthorizer>(
        account.credentials.value(kApiKey).trimmed(), secrets.value(kApiSecret));
}

std::optional<Error> obstacleOf(const Account &account, const AccountSecrets &secrets)
{
    if (const auto endpoints = endpointsOf(account); !endpoints)
        return endpoints.error();
    if (account.credentials.value(kApiKey).trimmed().isEmpty())
        return makeError(ErrorKind::InvalidRequest, Tr::tr("The account has no API key."));
    if (secrets.value(kApiSecret).isEmpty())
        return makeError(ErrorKind::SecretsMissing, Tr::tr("The API secret of the account is missing."));
    return std::nullopt;
}

Error unnamed()
{
    return makeError(ErrorKind::InvalidRequest, Tr::tr("A number is named by its country and its digits."));
}

/// The last look at what is written: a plan can come from somewhere else than the editor.
std::optional<Error> refusalOf(const WriteIntent &intent)
{
    const Change &change = intent.change;
    if (!isNamed(change.ref))
        return unnamed();
    if (change.kind != ChangeKind::Configure || change.edits.isEmpty())
        return std::nullopt;
    return firstRefusal(validateFields(facts().settingFields, intent.full, change.edits.keys()));
}

template <typename T>
Result<std::optional<T>> exactlyOne(const QList<T> &items, const FetchOutcome &outcome, const NumberRef &ref)
{
    for (const T &item : items) {
        if (isSameNumber(item.ref, ref))
            return std::optional<T>(item);
    }
    if (outcome.error)
        return *outcome.error;
    // A row that cannot be read may be the very number: absence would be a guess.
    if (!outcome.rowErrors.isEmpty())
        return outcome.rowErrors.first();
    if (!outcome.reachedEnd)
        return loopingListError();
    return std::optional<T>();
}

} // namespace

Client::Client(const Account &account, const AccountSecrets &secrets, const ClientEnvironment &environment)
    : m_account(account.id)
    , m_obstacle(obstacleOf(account, secrets))
    , m_session(environment.transport, environment.clock, authorizerFor(account, secrets),
          paceOf(account, facts(), environment.remember))
{
    if (const auto endpoints = endpointsOf(account))
        m_endpoints = *endpoints;
}

template <typename T>
OperationPtr<T> Client::ask(Call call, const HttpRequest &request, Parse<T> parse)
{
    if (m_obstacle)
        return finishedOperation<T>(*m_obstacle);
    const Clock &clock = m_session.clock();
    return mapped(
        m_session.send(request), [call, request, parse, &clock](Result<HttpResponse> end) -> Result<T> {
            if (!end)
                return end.error();
            const Exchange exchange{ call, request, *end, end->retryAfter(clock) };
            if (const auto error = errorOf(exchange))
                return *error;
            auto parsed = parse(*end);
            return parsed ? parsed : Result<T>(unreadable(exchange, parsed.error()));
        });
}

template <typename T>
OperationPtr<Page<T>> Client::askPage(Call call, const HttpRequest &request, const PageAsk &page)
{
    auto asked = ask<Page<T>>(call, request, [account = m_account, page](const HttpResponse &response) {
        if constexpr (std::is_same_v<T, OwnedNumber>)
            return parseOwned(response.body, account, page);
        else
            return parseOffers(response.body, account, page);
    });
    return mapped(std::move(asked), [page](Result<Page<T>> end) -> Result<Page<T>> {
        if (end.isOk() || end.error().kind != ErrorKind::BadAnswer)
            return end;
        Error named = end.error();
        named.detail = Tr::tr("Page %1 of the list cannot be read: %2").arg(page.index).arg(named.detail);
        return named;
    });
}

OperationPtr<Identity> Client::verify()
{
    return mapped(balance(), [](Result<Money> end) -> Result<Identity> {
        if (!end)
            return end.error();
        return Identity{ Tr::tr("Vonage knows this account. Its balance is %1.").arg(end->toText()), *end };
    });
}

OperationPtr<Page<NumberOffer>> Client::search(const SearchQuery &query, const PageToken &page)
{
    if (const auto refusal = firstRefusal(query.problems()))
        return finishedOperation<Page<NumberOffer>>(*refusal);
    if (!canSell(query))
        return finishedOperation<Page<NumberOffer>>(Page<NumberOffer>());
    const auto place = pageAsk(page);
    if (!place)
        return finishedOperation<Page<NumberOffer>>(place.error());
    return askPage<NumberOffer>(Call::Search, searchRequest(m_endpoints, query, *place), *place);
}

OperationPtr<Page<OwnedNumber>> Client::listOwned(const OwnedQuery &query, const PageToken &page)
{
    if (const auto refusal = firstRefusal(validateFields(facts().ownedFilters, query.filters)))
        return finishedOperation<Page<OwnedNumber>>(*refusal);
    const auto place = pageAsk(page, query.filters);
    if (!place)
        return finishedOperation<Page<OwnedNumber>>(place.error());
    return askPage<OwnedNumber>(Call::ListOwned, ownedRequest(m_endpoints, query.filters, *place), *place);
}

template <typename T>
OperationPtr<std::optional<T>> Client::findExactly(const NumberRef &ref)
{
    if (!isNamed(ref))
        return finishedOperation<std::optional<T>>(unnamed());
    constexpr bool isOwned = std::is_same_v<T, OwnedNumber>;
    const auto found = std::make_shared<QList<T>>();
    typename PagedFetch<T>::Plan plan;
    plan.page = [this, alive = std::weak_ptr(m_life), ref](const PageToken &token) {
        const auto place = pageAsk(token);
        if (alive.expired() || !place)
            return finishedOperation<Page<T>>(place ? makeError(ErrorKind::Cancelled) : place.error());
        const HttpRequest request = isOwned ? exactOwnedRequest(m_endpoints, ref, *place)
                                            : exactOfferRequest(m_endpoints, ref, *place);
        return askPage<T>(isOwned ? Call::ListOwned : Call::Search, request, *place);
    };
    plan.key = [](const T &item) { return keyOf(item.ref); };
    plan.batch = [found](const QList<T> &items) { *found += items; };
    return mapped(PagedFetch<T>::start(std::move(plan)),
        [found, ref](Result<FetchOutcome> end) -> Result<std::optional<T>> {
            return end ? exactlyOne(*found, *end, ref) : Result<std::optional<T>>(end.error());
        });
}

OperationPtr<std::optional<OwnedNumber>> Client::findOwned(const NumberRef &ref)
{
    return findExactly<OwnedNumber>(ref);
}

OperationPtr<std::optional<NumberOffer>> Client::findOffer(const NumberRef &ref)
{
    return findExactly<NumberOffer>(ref);
}

OperationPtr<WriteReceipt> Client::send(const WriteIntent &intent)
{
    if (const auto refusal = refusalOf(intent))
        return finishedOperation<WriteReceipt>(*refusal);
    const auto read = [](const HttpResponse &response) -> Result<WriteReceipt> {
        const auto written = parseWritten(response.body);
        if (!written)
            return written.error();
        return WriteReceipt{ requestIdOf(response), false };
    };
    return ask<WriteReceipt>(callOf(intent.change.kind), writeRequest(m_endpoints, intent), read);
}

QString Client::requestText(const WriteIntent &intent) const
{
    return curlFor(writeRequest(m_endpoints, intent), m_session.redactor());
}

SettingValues Client::expectedAfter(const WriteIntent &intent) const
{
    return intent.change.kind == ChangeKind::Configure ? readableAfter(intent) : SettingValues();
}

OperationPtr<Page<Application>> Client::applications(const PageToken &token)
{
    const auto place = pageAsk(token);
    if (!place)
        return finishedOperation<Page<Application>>(place.error());
    return ask<Page<Application>>(Call::Applications, applicationsRequest(m_endpoints, *place),
        [page = *place](const HttpResponse &response) { return parseApplications(response.body, page); });
}

OperationPtr<QList<FieldChoice>> Client::choices(const QString &fieldKey)
{
    if (fieldKey != kAppId && fieldKey != kApplicationId)
        return ProviderClient::choices(fieldKey);
    const auto found = std::make_shared<QList<FieldChoice>>();
    PagedFetch<Application>::Plan plan;
    plan.page = [this, alive = std::weak_ptr(m_life)](const PageToken &token) {
        return alive.expired() ? finishedOperation<Page<Application>>(makeError(ErrorKind::Cancelled))
                               : applications(token);
    };
    plan.key = [](const Application &application) { return application.id; };
    plan.batch = [found](const QList<Application> &items) {
        std::transform(items.begin(), items.end(), std::back_inserter(*found), choiceOf);
    };
    return mapped(PagedFetch<Application>::start(std::move(plan)),
        [found](Result<FetchOutcome> end) -> Result<QList<FieldChoice>> {
            if (!end)
                return end.error();
            return end->error ? Result<QList<FieldChoice>>(*end->error) : Result<QList<FieldChoice>>(*found);
        });
}

OperationPtr<Money> Client::balance()
{
    return ask<Money>(Call::Balance, balanceRequest(m_endpoints),
        [](const HttpResponse &response) { return parseBalance(response.body); });
}

void Client::setPace(const Account &account)
{
    m_session.setPace(paceOf(account, facts()));
}

} // namespace NumberDesk::Vonage
