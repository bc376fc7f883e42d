// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/advice.h"
#include "providers/bird/client.h"
#include "providers/bird/facts.h"
#include "providers/bird/voicesettings.h"
#include "providers/bird/words.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

/// What the client does to change something, and to find out what came of it.
namespace NumberDesk::Bird {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Bird)
};

constexpr auto kUnknownId = "ID"_L1; ///< stands in a shown request for an id that is yet to be looked up

OperationPtr<WriteReceipt> refused(const Error &error)
{
    return finishedOperation<WriteReceipt>(error);
}

OperationPtr<WriteReceipt> gone()
{
    return refused(makeError(ErrorKind::Cancelled));
}

/// The last look at what is written: a plan can come from somewhere else than the editor.
std::optional<Error> refusalOf(const WriteIntent &intent)
{
    const Change &change = intent.change;
    if (change.ref.country.isEmpty() || change.ref.number.isEmpty())
        return makeError(
            ErrorKind::InvalidRequest, Tr::tr("A number is named by its country and its digits."));
    if (change.id.isEmpty())
        return makeError(ErrorKind::Internal, Tr::tr("The change has no id to be known by."));
    if (change.kind != ChangeKind::Configure)
        return std::nullopt;
    for (const FieldProblem &problem :
        validateFields(facts().settingFields, intent.full, change.edits.keys())) {
        if (problem.warning)
            continue;
        Error error = makeError(ErrorKind::InvalidRequest, problem.text);
        error.field = problem.key;
        return error;
    }
    return std::nullopt;
}

/// The error of a read that goes before a write: nothing was written.
template <typename T>
OperationPtr<T> beforeWrite(OperationPtr<T> read)
{
    return mapped(std::move(read), [](Result<T> end) -> Result<T> {
        if (end)
            return end;
        Error error = end.error();
        error.delivery = Delivery::NotSent;
        return error;
    });
}

Error notOwned()
{
    Error error = makeError(ErrorKind::NotFound, Tr::tr("Bird does not know this number in the workspace."));
    error.delivery = Delivery::Answered;
    // Whoever wanted it gone has what they wanted.
    error.lookFirst = true;
    return error;
}

Error withoutVoice()
{
    Error error = makeError(ErrorKind::Refused,
        Tr::tr("This number is not in Bird's list of numbers that can take calls, so it has no name and no "
               "call route that could be set. Nothing was sent."));
    error.causes = { Tr::tr("It cannot do voice."), Tr::tr("It has only just been bought."),
        Tr::tr("The papers that its country asks for are not complete.") };
    error.help = dashboard();
    return error;
}

Error notReleasable(const OwnedNumber &number)
{
    Error error = makeError(ErrorKind::Refused, number.notices.value(0));
    if (error.detail.isEmpty())
        error.detail = Tr::tr("Bird does not let this account release the number.");
    return error;
}

Error mismatch()
{
    Error error = makeError(
        ErrorKind::BadAnswer, Tr::tr("Bird's answer is about another number than the one asked for."));
    error.delivery = Delivery::Unknown;
    return error;
}

Result<WriteReceipt> receiptOf(const Result<Order> &end)
{
    if (!end)
        return end.error();
    if (end->isFailed())
        return failureOf(*end);
    return WriteReceipt{ .requestId = end->requestId, .accepted = !end->isCompleted(), .orderId = end->id };
}

} // namespace

OperationPtr<WriteReceipt> Client::send(const WriteIntent &intent)
{
    if (const auto refusal = refusalOf(intent))
        return refused(*refusal);
    switch (intent.change.kind) {
    case ChangeKind::Buy:
        return buy(intent);
    case ChangeKind::Release:
        return release(intent);
    case ChangeKind::Configure:
        return configure(intent);
    }
    return refused(makeError(ErrorKind::Internal));
}

// A number is not held for anybody between a search and an order, so it is looked at once more.
OperationPtr<WriteReceipt> Client::buy(const WriteIntent &intent)
{
    if (intent.isReplay)
        return placeOrder(intent.change);
    return andThen(beforeWrite(findOffer(intent.change.ref)),
        [this, alive = std::weak_ptr(m_life), change = intent.change](
            const std::optional<NumberOffer> &offer) {
            if (alive.expired())
                return gone();
            return offer ? placeOrder(change) : refused(noLongerOnSale());
        });
}

OperationPtr<WriteReceipt> Client::placeOrder(const Change &change)
{
    auto placed = ask<Order>(Call::PlaceOrder, placeOrderRequest(change),
        [digits = change.ref.number.digits()](const HttpResponse &response) -> Result<Order> {
            const auto order = parseOrder(response);
            return order && order->digits != digits ? Result<Order>(mismatch()) : order;
        });
    return mapped(std::move(placed), receiptOf);
}

OperationPtr<WriteReceipt> Client::release(const WriteIntent &intent)
{
    const Change &change = intent.change;
    if (intent.owned && !intent.owned->releasable)
        return refused(notReleasable(*intent.owned));
    if (intent.owned && !intent.owned->id.isEmpty())
        return releaseById(intent.owned->id, change);
    return andThen(beforeWrite(findBare(change.ref)),
        [this, alive = std::weak_ptr(m_life), change](const std::optional<OwnedNumber> &owned) {
            if (alive.expired())
                return gone();
            if (!owned)
                return refused(notOwned());
            return owned->releasable ? releaseById(owned->id, change) : refused(notReleasable(*owned));
        });
}

OperationPtr<WriteReceipt> Client::releaseById(const QString &id, const Change &change)
{
    return ask<WriteReceipt>(Call::Release, releaseRequest(id, change),
        [id](const HttpResponse &response) -> Result<WriteReceipt> {
            const auto released = parseReleased(response.status, response.body, id);
            if (!released)
                return released.error();
            return WriteReceipt{ .requestId = response.requestId() };
        });
}

OperationPtr<std::optional<VoiceNumber>> Client::findVoice(const NumberRef &ref)
{
    using Found = std::optional<VoiceNumber>;
    using Book = std::shared_ptr<const VoiceBook>;
    return mapped(readVoice(ref.number.digits()), [ref](Result<Book> end) -> Result<Found> {
        if (!end)
            return end.error();
        const VoiceBook &book = **end;
        const auto voice = book.byDigits.constFind(ref.number.digits());
        if (voice != book.byDigits.cend())
            return Found(*voice);
        if (book.obstacle)
            return *book.obstacle;
        return book.rowErrors.isEmpty() ? Result<Found>(Found()) : book.rowErrors.first();
    });
}

OperationPtr<WriteReceipt> Client::configure(const WriteIntent &intent)
{
    return andThen(beforeWrite(findVoice(intent.change.ref)),
        [this, alive = std::weak_ptr(m_life), intent](const std::optional<VoiceNumber> &voice) {
            if (alive.expired())
                return gone();
            return voice ? configureById(voice->id, intent) : refused(withoutVoice());
        });
}

OperationPtr<WriteReceipt> Client::configureById(const QString &id, const WriteIntent &intent)
{
    return ask<WriteReceipt>(Call::UpdateVoice, updateVoiceRequest(id, intent),
        [digits = intent.change.ref.number.digits()](const HttpResponse &response) -> Result<WriteReceipt> {
            const auto voice = parseVoiceNumber(response.body);
            if (!voice)
                return voice.error();
            if (voice->digits != digits)
                return mismatch();
            return WriteReceipt{ .requestId = response.requestId() };
        });
}

QString Client::requestText(const WriteIntent &intent) const
{
    const Change &change = intent.change;
    const QString digits = change.ref.number.digits();
    QString id;
    switch (change.kind) {
    case ChangeKind::Buy:
        return m_connection.textOf(placeOrderRequest(change));
    case ChangeKind::Release:
        id = intent.owned ? intent.owned->id : QString();
        if (!id.isEmpty())
            return m_connection.textOf(releaseRequest(id, change));
        return m_connection.textOf(ownedRequest(exactFilters(change.ref), {})) + u'\n'
            + m_connection.textOf(releaseRequest(kUnknownId, change));
    case ChangeKind::Configure:
        id = m_voiceIds.value(digits, kUnknownId);
        return m_connection.textOf(voiceNumbersRequest({}, digits)) + u'\n'
            + m_connection.textOf(updateVoiceRequest(id, intent));
    }
    return {};
}

OperationPtr<Progress> Client::follow(const SentWrite &write)
{
    if (write.change.kind != ChangeKind::Buy)
        return ProviderClient::follow(write);
    if (write.orderId.isEmpty())
        return followByNumber(write.change.ref);
    auto asked = ask<Order>(Call::Order, orderRequest(write.orderId), parseOrder);
    return mapped(std::move(asked), [](Result<Order> end) -> Result<Progress> {
        if (end)
            return progressOf(*end);
        // An order that Bird has forgotten tells nothing; the number itself does.
        return end.error().kind == ErrorKind::NotFound ? Result<Progress>(Progress())
                                                       : Result<Progress>(end.error());
    });
}

OperationPtr<Progress> Client::followByNumber(const NumberRef &ref)
{
    const auto newest = std::make_shared<std::optional<Order>>();
    PagedFetch<Order>::Plan plan;
    plan.page = [this, alive = std::weak_ptr(m_life), newest](const PageToken &cursor) {
        if (alive.expired())
            return finishedOperation<Page<Order>>(makeError(ErrorKind::Cancelled));
        // Newest first: what comes after the first one is older.
        if (*newest)
            return finishedOperation<Page<Order>>(Page<Order>());
        return ask<Page<Order>>(Call::Orders, ordersRequest(cursor),
            [](const HttpResponse &response) { return parseOrders(response.body); });
    };
    plan.key = [](const Order &order) { return order.id; };
    plan.batch = [newest, digits = ref.number.digits()](const QList<Order> &orders) {
        for (const Order &order : orders) {
            if (!*newest && order.digits == digits)
                *newest = order;
        }
    };
    return mapped(
        PagedFetch<Order>::start(std::move(plan)), [newest](Result<FetchOutcome> end) -> Result<Progress> {
            if (*newest)
                return likelyProgressOf(**newest);
            if (!end)
                return end.error();
            return end->error ? Result<Progress>(*end->error) : Result<Progress>(Progress());
        });
}

} // namespace NumberDesk::Bird
