// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/client.h"

#include "providers/birdcrm/facts.h"
#include "providers/birdcrm/words.h"
#include "providers/clientkit.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::BirdCrm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BirdCrm)
};

constexpr int kReleaseSteps = 2;

Error unnamed()
{
    return makeError(ErrorKind::InvalidRequest, Tr::tr("A number is named by its country and its digits."));
}

/// The last look at what is written: a plan can come from somewhere else than the window.
std::optional<Error> refusalOf(const WriteIntent &intent)
{
    if (intent.change.kind == ChangeKind::Configure)
        return makeError(ErrorKind::Unsupported,
            Tr::tr("Bird's CRM API cannot change anything at a number. Its dashboard can."));
    if (!isNamed(intent.change.ref))
        return unnamed();
    if (intent.step < 0 || intent.step >= (intent.change.kind == ChangeKind::Release ? kReleaseSteps : 1))
        return makeError(ErrorKind::Internal);
    return std::nullopt;
}

/// Asking again would tell no more.
bool isRefusedForGood(ErrorKind kind)
{
    return kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound || kind == ErrorKind::Unsupported
        || kind == ErrorKind::BadAnswer;
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

Error noSuchWorkspace(const QList<Workspace> &all)
{
    Error error = makeError(ErrorKind::InvalidRequest,
        Tr::tr("The access key is good, but the organization has no workspace with this workspace ID."));
    error.delivery = Delivery::Answered;
    error.field = kWorkspaceId;
    QStringList names;
    std::transform(all.begin(), all.end(), std::back_inserter(names),
        [](const Workspace &workspace) { return QString(workspace.name + u" (" + workspace.id + u')'); });
    if (!names.isEmpty())
        error.causes.append(Tr::tr("The workspaces of the organization are: %1").arg(names.join(u", "_s)));
    error.causes.append(
        Tr::tr("It may be the ID of the organization, or of a project at Sinch: they look alike."));
    return error;
}

/// What a write has to find out before it is made did not come: nothing of it has left.
Error unsent(Error error)
{
    error.delivery = Delivery::NotSent;
    error.lookFirst = false;
    return error;
}

Error notInStock()
{
    return makeError(ErrorKind::NotFound,
        Tr::tr("Bird does not have this number in stock any more. Search again and choose another one."));
}

Error onRequest()
{
    Error error = makeError(ErrorKind::Refused,
        Tr::tr("Bird delivers this number only on request, which has to be made in its dashboard."));
    error.help = QUrl(kDashboard);
    return error;
}

Error notOwned()
{
    return makeError(ErrorKind::NotFound, Tr::tr("The workspace does not have this number any more."));
}

/// Stands in a request that is shown for an id that is looked up before it is sent.
QString idOf(const NumberRef &ref)
{
    return Tr::tr("ID-OF-%1", "no spaces").arg(ref.number.e164());
}

} // namespace

Client::Client(const Account &account, const AccountSecrets &secrets, const ClientEnvironment &environment)
    : m_road(account, secrets, environment)
    , m_stock(m_road, account.learned.value(kStockPath), environment.remember)
{ }

template <typename T>
OperationPtr<std::optional<T>> Client::findExactly(const NumberRef &ref, Road::PageOf<T> page)
{
    if (!isNamed(ref))
        return finishedOperation<std::optional<T>>(unnamed());
    const auto found = std::make_shared<QList<T>>();
    const auto key = [](const T &item) { return keyOf(item.ref); };
    return mapped(m_road.readAll<T>(std::move(page), key, found),
        [found, ref](Result<FetchOutcome> end) -> Result<std::optional<T>> {
            return end ? exactlyOne(*found, *end, ref) : Result<std::optional<T>>(end.error());
        });
}

OperationPtr<Identity> Client::verify()
{
    const auto found = std::make_shared<QList<Workspace>>();
    const auto page = [this](const PageToken &token) {
        return m_road.ask<Page<Workspace>>(Call::Workspaces, workspacesRequest(m_road.scope(), token),
            [](const HttpResponse &response) { return parseWorkspaces(response.body); });
    };
    const auto key = [](const Workspace &workspace) { return workspace.id; };
    return m_road.fromEnd(
        m_road.readAll<Workspace>(page, key, found), [this, found](const Result<FetchOutcome> &end) {
            return end ? identify(*end, *found) : finishedOperation<Identity>(end.error());
        });
}

OperationPtr<Identity> Client::identify(const FetchOutcome &outcome, const QList<Workspace> &all)
{
    for (const Workspace &workspace : all) {
        if (workspace.id.compare(m_road.scope().workspace, Qt::CaseInsensitive) == 0) {
            const QString words = Tr::tr("Bird knows the workspace “%1”.").arg(workspace.name);
            return finishedOperation<Identity>(Identity{ words, {} });
        }
    }
    if (!outcome.error)
        return finishedOperation<Identity>(outcome.reachedEnd ? noSuchWorkspace(all) : loopingListError());
    if (outcome.error->kind != ErrorKind::Forbidden)
        return finishedOperation<Identity>(*outcome.error);
    // A key that may buy numbers need not be one that may list workspaces.
    return mapped(m_stock.sample(), [](Result<Page<NumberOffer>> end) -> Result<Identity> {
        if (!end)
            return end.error();
        return Identity{ Tr::tr("Bird knows this access key, which may see numbers but not the names of "
                                "workspaces."),
            {} };
    });
}

OperationPtr<Page<NumberOffer>> Client::search(const SearchQuery &query, const PageToken &page)
{
    if (const auto refusal = firstRefusal(query.problems()))
        return finishedOperation<Page<NumberOffer>>(*refusal);
    if (!canSell(query))
        return finishedOperation<Page<NumberOffer>>(Page<NumberOffer>());
    return m_stock.search(query, page);
}

OperationPtr<Page<OwnedNumber>> Client::ownedPage(const HttpRequest &request)
{
    return m_road.ask<Page<OwnedNumber>>(
        Call::ListOwned, request, [account = m_road.account()](const HttpResponse &response) {
            return parseOwned(response.body, account);
        });
}

OperationPtr<Page<OwnedNumber>> Client::listOwned(const OwnedQuery &query, const PageToken &page)
{
    if (const auto refusal = firstRefusal(validateFields(facts().ownedFilters, query.filters)))
        return finishedOperation<Page<OwnedNumber>>(*refusal);
    return ownedPage(ownedRequest(m_road.scope(), query.filters, page));
}

OperationPtr<std::optional<OwnedNumber>> Client::withSubscription(const OwnedNumber &number)
{
    auto asked = m_road.ask<Subscription>(Call::Subscription,
        subscriptionRequest(m_road.scope(), idsOf(number).endpoint),
        [](const HttpResponse &response) { return parseSubscription(response.body); });
    return mapped(std::move(asked), [number](Result<Subscription> end) -> Result<FoundOwned> {
        if (!end && !isRefusedForGood(end.error().kind))
            return end.error();
        // The number is there, and that is all that this account will ever be told.
        FoundOwned found = number;
        if (end) {
            found->monthly = end->monthly;
            found->endsAt = end->endsAt;
        }
        return found;
    });
}

OperationPtr<std::optional<OwnedNumber>> Client::findOwned(const NumberRef &ref)
{
    auto looked = findExactly<OwnedNumber>(ref, [this, ref](const PageToken &token) {
        return ownedPage(exactOwnedRequest(m_road.scope(), ref, token));
    });
    return m_road.fromEnd(std::move(looked), [this](const Result<FoundOwned> &end) {
        // The end of its subscription can be the only sign that a number was given back.
        const bool isOpen = end && *end && !(*end)->endsAt;
        return isOpen ? withSubscription(**end) : finishedOperation<FoundOwned>(end);
    });
}

OperationPtr<std::optional<NumberOffer>> Client::findOffer(const NumberRef &ref)
{
    return findExactly<NumberOffer>(
        ref, [this, query = exactQuery(ref)](const PageToken &token) { return search(query, token); });
}

OperationPtr<WriteReceipt> Client::send(const WriteIntent &intent)
{
    if (const auto refusal = refusalOf(intent))
        return finishedOperation<WriteReceipt>(*refusal);
    const Change &change = intent.change;
    if (change.kind == ChangeKind::Buy)
        return change.offerId.isEmpty() ? buyFromStock(change.ref) : buy(change.offerId);
    const bool isKnown = intent.owned && !intent.owned->id.isEmpty();
    return isKnown ? release(idsOf(*intent.owned), intent.step) : releaseOwned(change.ref, intent.step);
}

OperationPtr<WriteReceipt> Client::buy(const QString &stockItem)
{
    return m_road.ask<WriteReceipt>(Call::Buy, buyRequest(m_road.scope(), stockItem),
        [](const HttpResponse &response) -> Result<WriteReceipt> {
            const auto written = parseWritten(response.body);
            if (!written)
                return written.error();
            WriteReceipt receipt;
            receipt.requestId = requestIdOf(response);
            // What else the answer says is not documented; the list of numbers decides.
            receipt.accepted = true;
            return receipt;
        });
}

OperationPtr<WriteReceipt> Client::buyFromStock(const NumberRef &ref)
{
    return m_road.fromEnd(findOffer(ref), [this](const Result<FoundOffer> &end) {
        if (!end)
            return finishedOperation<WriteReceipt>(unsent(end.error()));
        if (!*end)
            return finishedOperation<WriteReceipt>(notInStock());
        return (*end)->buyable ? buy((*end)->offerId) : finishedOperation<WriteReceipt>(onRequest());
    });
}

OperationPtr<WriteReceipt> Client::release(const NumberIds &ids, int step)
{
    auto asked = m_road.ask<WriteReceipt>(releaseCall(step), releaseRequest(m_road.scope(), ids, step),
        [](const HttpResponse &response) -> Result<WriteReceipt> {
            const auto written = parseWritten(response.body);
            if (!written)
                return written.error();
            WriteReceipt receipt;
            receipt.requestId = requestIdOf(response);
            receipt.endsAt = endTold(response.body);
            return receipt;
        });
    return mapped(std::move(asked), [step](Result<WriteReceipt> end) -> Result<WriteReceipt> {
        const bool isLast = step + 1 >= kReleaseSteps;
        if (end || isLast || !isNoSuchOperation(end.error()))
            return end;
        // The verb of today's way is inferred, so its absence leads on to the older, documented one.
        WriteReceipt receipt;
        receipt.requestId = end.error().requestId;
        receipt.more = true;
        return receipt;
    });
}

OperationPtr<WriteReceipt> Client::releaseOwned(const NumberRef &ref, int step)
{
    return m_road.fromEnd(findOwned(ref), [this, step](const Result<FoundOwned> &end) {
        if (!end)
            return finishedOperation<WriteReceipt>(unsent(end.error()));
        return *end ? release(idsOf(**end), step) : finishedOperation<WriteReceipt>(notOwned());
    });
}

QString Client::requestText(const WriteIntent &intent) const
{
    const Change &change = intent.change;
    if (change.kind == ChangeKind::Configure)
        return {};
    HttpRequest request;
    if (change.kind == ChangeKind::Buy) {
        request = buyRequest(m_road.scope(), change.offerId.isEmpty() ? idOf(change.ref) : change.offerId);
    } else {
        const QString stand = idOf(change.ref);
        const NumberIds ids
            = intent.owned && !intent.owned->id.isEmpty() ? idsOf(*intent.owned) : NumberIds{ stand, stand };
        request = releaseRequest(m_road.scope(), ids, intent.step);
    }
    return curlFor(request, m_road.redactor());
}

SettingValues Client::expectedAfter(const WriteIntent &) const
{
    return {};
}

void Client::setPace(const Account &account)
{
    m_road.setPace(paceOf(account, facts()));
}

} // namespace NumberDesk::BirdCrm
