// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/client.h"

#include "providers/bird/cursor.h"
#include "providers/bird/facts.h"
#include "providers/bird/voicesettings.h"
#include "providers/bird/words.h"
#include "providers/clientkit.h"

#include <QCoreApplication>

#include <chrono>
#include <utility>

namespace NumberDesk::Bird {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Bird)
};

constexpr qsizetype kMostPrefixBesideCountry = 10;
/// After a longer one between two pages, what was read beside them counts as old.
constexpr std::chrono::minutes kLongestPause{ 1 };

Error unnamed()
{
    return makeError(ErrorKind::InvalidRequest, Tr::tr("A number is named by its country and its digits."));
}

std::optional<Error> refusalOf(const QList<FieldProblem> &problems)
{
    for (const FieldProblem &problem : problems) {
        if (problem.warning)
            continue;
        Error error = makeError(ErrorKind::InvalidRequest, problem.text);
        error.field = problem.key;
        return error;
    }
    return std::nullopt;
}

std::optional<Error> refusalOfFilters(const SettingValues &filters)
{
    if (const auto refusal = refusalOf(validateFields(facts().ownedFilters, filters)))
        return refusal;
    if (filters.value(kCountryCode).isEmpty()
        || filters.value(kPrefix).trimmed().size() <= kMostPrefixBesideCountry)
        return std::nullopt;
    Error error = makeError(ErrorKind::InvalidRequest,
        Tr::tr("With a country, Bird takes at most %n digit(s) after the country code.", nullptr,
            static_cast<int>(kMostPrefixBesideCountry)));
    error.field = kPrefix;
    return error;
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

/// The numbers themselves can be listed with a key that may not read how calls are routed.
bool isNotForUs(const Error &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound
        || error.kind == ErrorKind::Unsupported;
}

void keepOnly(Page<NumberOffer> &page, const QString &start)
{
    page.items.removeIf(
        [&start](const NumberOffer &offer) { return !offer.ref.number.digits().startsWith(start); });
}

} // namespace

Client::Client(const Account &account, const AccountSecrets &secrets, const ClientEnvironment &environment)
    : m_account(account.id)
    , m_connection(account, secrets, environment)
{ }

OperationPtr<Identity> Client::verify()
{
    return ask<Identity>(
        Call::Workspace, workspaceRequest(), [](const HttpResponse &response) -> Result<Identity> {
            const auto workspace = parseWorkspace(response.body);
            if (!workspace)
                return workspace.error();
            const QString words = Tr::tr("The API key belongs to the workspace “%1”.").arg(workspace->name);
            return Identity{ words, std::nullopt, workspace->id };
        });
}

OperationPtr<Page<NumberOffer>> Client::search(const SearchQuery &query, const PageToken &page)
{
    if (const auto refusal = refusalOf(query.problems()))
        return finishedOperation<Page<NumberOffer>>(*refusal);
    if (!canSell(query))
        return finishedOperation<Page<NumberOffer>>(Page<NumberOffer>());
    const QueryString filters = searchFilters(query);
    const auto cursor = cursorIn(page, filters);
    if (!cursor)
        return finishedOperation<Page<NumberOffer>>(cursor.error());
    return ask<Page<NumberOffer>>(Call::Search, searchRequest(filters, *cursor),
        [list = ListContext{ m_account, filters }, start = startOf(query)](const HttpResponse &response) {
            auto offers = parseOffers(response.body, list);
            if (offers)
                keepOnly(offers.value(), start);
            return offers;
        });
}

OperationPtr<std::optional<NumberOffer>> Client::findOffer(const NumberRef &ref)
{
    using Found = std::optional<NumberOffer>;
    if (!isNamed(ref))
        return finishedOperation<Found>(unnamed());
    auto asked = ask<Found>(Call::Offer, offerRequest(ref),
        [account = m_account, ref](const HttpResponse &response) -> Result<Found> {
            const auto offer = parseOffer(response.body, account);
            if (!offer)
                return offer.error();
            return isSameNumber(offer->ref, ref) ? Found(*offer) : Found();
        });
    return mapped(std::move(asked), [](Result<Found> end) -> Result<Found> {
        // Only Bird's own word counts: a 404 without it may come from anywhere.
        const bool isGone
            = !end && end.error().kind == ErrorKind::NotFound && !end.error().providerCode.isEmpty();
        return isGone ? Result<Found>(Found()) : end;
    });
}

OperationPtr<Page<OwnedNumber>> Client::askOwned(const QueryString &filters, const PageToken &page)
{
    const auto cursor = cursorIn(page, filters);
    if (!cursor)
        return finishedOperation<Page<OwnedNumber>>(cursor.error());
    return ask<Page<OwnedNumber>>(Call::ListOwned, ownedRequest(filters, *cursor),
        [list = ListContext{ m_account, filters }](
            const HttpResponse &response) { return parseOwned(response.body, list); });
}

OperationPtr<Page<OwnedNumber>> Client::listOwned(const OwnedQuery &query, const PageToken &page)
{
    using Owned = Page<OwnedNumber>;
    if (const auto refusal = refusalOfFilters(query.filters))
        return finishedOperation<Owned>(*refusal);
    const QueryString filters = ownedFilters(query.filters);
    if (const auto cursor = cursorIn(page, filters); !cursor)
        return finishedOperation<Owned>(cursor.error());
    const bool isUnderWay
        = m_book && !page.isEmpty() && m_bookUsed.addDuration(kLongestPause) > m_connection.clock().utcNow();
    if (isUnderWay)
        return joinedPage(filters, page, m_book);
    using Book = std::shared_ptr<const VoiceBook>;
    // Two lists of the same length: the one comes in while the other is waited for.
    const auto reason = std::make_shared<const Done>();
    m_ahead = std::make_unique<ReadAhead>(
        page, [this, filters](const PageToken &token) { return askOwned(filters, token); }, reason);
    return andThen(
        readVoice(), [this, alive = std::weak_ptr(m_life), filters, page, reason](const Book &book) {
            if (alive.expired())
                return finishedOperation<Owned>(makeError(ErrorKind::Cancelled));
            m_book = book;
            return joinedPage(filters, page, book);
        });
}

OperationPtr<Page<OwnedNumber>> Client::joinedPage(
    const QueryString &filters, const PageToken &page, const std::shared_ptr<const VoiceBook> &book)
{
    m_bookUsed = m_connection.clock().utcNow();
    auto asked = m_ahead ? m_ahead->take(page) : nullptr;
    if (!asked)
        asked = askOwned(filters, page);
    return mapped(
        std::move(asked), [this, alive = std::weak_ptr(m_life), book, page](Result<Page<OwnedNumber>> end) {
            if (!end || alive.expired())
                return end;
            for (OwnedNumber &number : end.value().items)
                number = joined(number, *book);
            if (page.isEmpty())
                end.value().rowErrors += book->rowErrors;
            return end;
        });
}

OperationPtr<std::shared_ptr<const VoiceBook>> Client::readVoice(const QString &digits)
{
    using Book = std::shared_ptr<const VoiceBook>;
    const auto book = std::make_shared<VoiceBook>();
    PagedFetch<VoiceNumber>::Plan plan;
    plan.page = [this, alive = std::weak_ptr(m_life), digits](const PageToken &cursor) {
        if (alive.expired())
            return finishedOperation<Page<VoiceNumber>>(makeError(ErrorKind::Cancelled));
        return ask<Page<VoiceNumber>>(Call::VoiceNumbers, voiceNumbersRequest(cursor, digits),
            [](const HttpResponse &response) { return parseVoiceNumbers(response.body); });
    };
    plan.key = [](const VoiceNumber &number) { return number.id; };
    plan.batch = [book](const QList<VoiceNumber> &numbers) {
        for (const VoiceNumber &number : numbers)
            book->add(number);
    };
    return mapped(
        PagedFetch<VoiceNumber>::start(std::move(plan)), [book](Result<FetchOutcome> end) -> Result<Book> {
            if (!end)
                return end.error();
            if (end->error && isNotForUs(*end->error))
                book->obstacle = end->error;
            else if (end->error)
                return *end->error;
            else if (!end->reachedEnd)
                return loopingListError();
            book->rowErrors = end->rowErrors;
            return Book(book);
        });
}

OwnedNumber Client::joined(const OwnedNumber &number, const VoiceBook &book)
{
    const auto voice = book.byDigits.constFind(number.ref.number.digits());
    if (voice != book.byDigits.cend())
        m_voiceIds.insert(voice.key(), voice->id);
    return withVoice(number, book);
}

OperationPtr<std::optional<OwnedNumber>> Client::findBare(const NumberRef &ref)
{
    using Found = std::optional<OwnedNumber>;
    if (!isNamed(ref))
        return finishedOperation<Found>(unnamed());
    const auto found = std::make_shared<QList<OwnedNumber>>();
    PagedFetch<OwnedNumber>::Plan plan;
    plan.page = [this, alive = std::weak_ptr(m_life), ref](const PageToken &token) {
        return alive.expired() ? finishedOperation<Page<OwnedNumber>>(makeError(ErrorKind::Cancelled))
                               : askOwned(exactFilters(ref), token);
    };
    plan.key = [](const OwnedNumber &number) { return keyOf(number.ref); };
    plan.batch = [found](const QList<OwnedNumber> &numbers) { *found += numbers; };
    return mapped(PagedFetch<OwnedNumber>::start(std::move(plan)),
        [found, ref](Result<FetchOutcome> end) -> Result<Found> {
            return end ? exactlyOne(*found, *end, ref) : Result<Found>(end.error());
        });
}

OperationPtr<std::optional<OwnedNumber>> Client::findOwned(const NumberRef &ref)
{
    using Found = std::optional<OwnedNumber>;
    return andThen(findBare(ref), [this, alive = std::weak_ptr(m_life)](const Found &found) {
        if (alive.expired())
            return finishedOperation<Found>(makeError(ErrorKind::Cancelled));
        if (!found)
            return finishedOperation<Found>(Found());
        using Book = std::shared_ptr<const VoiceBook>;
        return mapped(
            readVoice(found->ref.number.digits()), [this, alive, found](Result<Book> book) -> Result<Found> {
                if (!book || alive.expired())
                    return book ? makeError(ErrorKind::Cancelled) : book.error();
                if (!(*book)->rowErrors.isEmpty())
                    return (*book)->rowErrors.first();
                return Found(joined(*found, **book));
            });
    });
}

SettingValues Client::expectedAfter(const WriteIntent &intent) const
{
    return intent.change.kind == ChangeKind::Configure ? readableAfter(intent) : SettingValues();
}

void Client::setPace(const Account &account)
{
    m_connection.setPace(paceOf(account, facts()));
}

} // namespace NumberDesk::Bird
