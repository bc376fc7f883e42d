// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/checks.h"
#include "providers/sinch/client.h"
#include "providers/sinch/dashboard.h"
#include "providers/sinch/words.h"
#include "providers/sinch/writes.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace NumberDesk::Sinch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

constexpr milliseconds kLongestUnlinking = 60s;
constexpr milliseconds kFirstPause = 1s;
constexpr milliseconds kLongestPause = 8s;

Error otherNumber()
{
    return makeError(ErrorKind::BadAnswer, Tr::tr("Sinch answered about another number."));
}

/// What was read before a write, in whose error nothing of the write had been sent.
template <typename T>
OperationPtr<T> beforeSending(OperationPtr<T> read)
{
    return mapped(std::move(read), [](Result<T> end) -> Result<T> {
        if (end)
            return end;
        Error error = end.error();
        error.delivery = Delivery::NotSent;
        return error;
    });
}

OperationPtr<WriteReceipt> refused(const Error &error)
{
    return finishedOperation<WriteReceipt>(error);
}

Error papersNeeded(const Requirements &requirements)
{
    Error error = makeError(ErrorKind::PapersNeeded, wordsOf(requirements));
    error.delivery = Delivery::Answered;
    error.causes = {
        Tr::tr("Order this number in Sinch's dashboard, where all of it can be handed in. It appears here at "
               "the next refresh after Sinch has accepted it."),
        Tr::tr("Or choose a number of another country or type.")
    };
    error.help = Dashboard::numbers();
    return error;
}

Error orderMissing()
{
    return makeError(ErrorKind::InvalidRequest, Tr::tr("The number order to hand in is not known."));
}

Error unlinkingTooLong()
{
    Error error = makeError(ErrorKind::Timeout,
        Tr::tr("Sinch has not finished unlinking the number, so the new link was not asked for. Set it again "
               "when it has."));
    error.delivery = Delivery::NotSent;
    return error;
}

Error unlinkingFailed(const Jobs &jobs)
{
    Error error = makeError(ErrorKind::Refused, noticesOf(jobs).value(0));
    error.delivery = Delivery::Answered;
    error.providerCode = jobs.sms->errorCodes.join(u", "_s);
    for (const QString &code : jobs.sms->errorCodes)
        error.causes.append(adviceFor(code));
    return error;
}

} // namespace

OperationPtr<WriteReceipt> Client::send(const WriteIntent &intent)
{
    if (const auto refusal = refusalOf(intent, m_site))
        return refused(*refusal);
    if (isAboutAccount(intent))
        return configureAccount(intent);
    switch (intent.change.kind) {
    case ChangeKind::Buy:
        return buy(intent);
    case ChangeKind::Release:
        return release(intent);
    case ChangeKind::Configure:
        return configure(intent);
    }
    return refused(makeError(ErrorKind::Unsupported));
}

OperationPtr<WriteReceipt> Client::buy(const WriteIntent &intent)
{
    if (intent.step > 0)
        return submit(intent);
    if (m_site.isAlpha())
        return rent(intent);
    return m_wire.then(beforeSending(offer(intent.change.ref)),
        [this, intent](const Maybe<NumberOffer> &found) { return buyOffer(intent, found); });
}

OperationPtr<WriteReceipt> Client::buyOffer(const WriteIntent &intent, const Maybe<NumberOffer> &offer)
{
    if (!offer)
        return refused(notOnOffer());
    if (!needsOrder(*offer, m_site.version))
        return rent(intent);
    return m_wire.then(
        beforeSending(requirements(*offer)), [this, intent, offer = *offer](const Requirements &needed) {
            return needed.isEmpty() ? order(intent, offer) : refused(papersNeeded(needed));
        });
}

OperationPtr<WriteReceipt> Client::rent(const WriteIntent &intent)
{
    m_favourites.take(intent.change.edits);
    const auto read = [intent, reading = reading()](const HttpResponse &response) -> Result<WriteReceipt> {
        const auto number = parseRented(response.body);
        if (!number)
            return number.error();
        if (number->digits() != intent.change.ref.number.digits())
            return otherNumber();
        WriteReceipt receipt{ requestIdOf(response) };
        // The first version says no more than the number: what was sent along is looked at afterwards.
        const auto whole = parseActiveNumber(response.body, reading);
        receipt.accepted = whole ? whole->jobs.sms || whole->jobs.voice : !intent.change.edits.isEmpty();
        return receipt;
    };
    return m_wire.ask<WriteReceipt>(Call::Rent, rentRequest(m_site, intent), read);
}

OperationPtr<WriteReceipt> Client::order(const WriteIntent &intent, const NumberOffer &offer)
{
    m_favourites.take(intent.change.edits);
    const auto read = [number = offer.ref.number](const HttpResponse &response) -> Result<WriteReceipt> {
        const auto order = parseOrder(response.body);
        if (!order)
            return order.error();
        const auto isOurs = [&](const PhoneNumber &one) { return one.digits() == number.digits(); };
        if (!order->numbers.isEmpty() && std::none_of(order->numbers.begin(), order->numbers.end(), isOurs))
            return otherNumber();
        WriteReceipt receipt{ requestIdOf(response) };
        receipt.orderId = order->id;
        receipt.more = progressOf(*order, {}).stage == Progress::Stage::Unknown;
        receipt.accepted = !receipt.more;
        return receipt;
    };
    return m_wire.ask<WriteReceipt>(
        Call::CreateOrder, createOrderRequest(m_site, intent, typeToWire(offer.type)), read);
}

OperationPtr<WriteReceipt> Client::submit(const WriteIntent &intent)
{
    if (intent.orderId.isEmpty())
        return refused(orderMissing());
    const auto read = [orderId = intent.orderId](const HttpResponse &response) -> Result<WriteReceipt> {
        const auto order = parseOrder(response.body);
        if (!order)
            return order.error();
        if (order->id != orderId)
            return makeError(ErrorKind::BadAnswer, Tr::tr("Sinch answered about another number order."));
        WriteReceipt receipt{ requestIdOf(response), true };
        receipt.orderId = order->id;
        return receipt;
    };
    return m_wire.ask<WriteReceipt>(Call::SubmitOrder, submitOrderRequest(m_site, intent.orderId), read);
}

OperationPtr<WriteReceipt> Client::release(const WriteIntent &intent)
{
    const auto read = [digits = intent.change.ref.number.digits(), version = m_site.version](
                          const HttpResponse &response) -> Result<WriteReceipt> {
        const auto released = parseReleased(response.body, version);
        if (!released)
            return released.error();
        if (!released->number.isEmpty() && released->number.digits() != digits)
            return otherNumber();
        WriteReceipt receipt{ requestIdOf(response) };
        receipt.endsAt = released->endsAt;
        return receipt;
    };
    return m_wire.ask<WriteReceipt>(Call::Release, releaseRequest(m_site, intent.change.ref), read);
}

OperationPtr<WriteReceipt> Client::configure(const WriteIntent &intent)
{
    if (intent.step == 0 && moves(m_site, intent)) {
        return mapped(patch(intent, unlinkRequest(m_site, intent)), [](Result<WriteReceipt> end) {
            if (end) {
                end.value().more = true;
                end.value().accepted = false;
            }
            return end;
        });
    }
    m_favourites.take(intent.change.edits);
    if (intent.step == 0)
        return patch(intent, configureRequest(m_site, intent));
    const auto deadline = m_wire.clock().steadyNow() + kLongestUnlinking;
    return m_wire.then(beforeSending(untilUnlinked(intent, deadline, kFirstPause)),
        [this, intent](Done) { return patch(intent, configureRequest(m_site, intent)); });
}

OperationPtr<WriteReceipt> Client::patch(const WriteIntent &intent, const HttpRequest &request)
{
    const auto read = [change = intent.change, reading = reading()](
                          const HttpResponse &response) -> Result<WriteReceipt> {
        const auto active = parseActiveNumber(response.body, reading);
        if (!active)
            return active.error();
        if (active->number.ref.number.digits() != change.ref.number.digits())
            return otherNumber();
        const bool isThrough = progressOf(active->jobs, change.edits).stage == Progress::Stage::Done;
        return WriteReceipt{ requestIdOf(response), !isThrough };
    };
    return m_wire.ask<WriteReceipt>(Call::Configure, request, read);
}

OperationPtr<Done> Client::untilUnlinked(
    const WriteIntent &intent, std::chrono::milliseconds deadline, std::chrono::milliseconds pause)
{
    return m_wire.then(active(intent.change.ref), [=, this](const Maybe<ActiveNumber> &found) {
        if (!found || !found->jobs.sms)
            return finishedOperation<Done>(Done{}); // a number that is gone is the next request's to find
        // The failure of an earlier link may stay there until the next one.
        if (found->jobs.sms->hasFailed() && !isAbout(*found->jobs.sms, unlinkEdits(intent)))
            return finishedOperation<Done>(Done{});
        if (found->jobs.sms->hasFailed())
            return finishedOperation<Done>(unlinkingFailed(found->jobs));
        if (m_wire.clock().steadyNow() + pause > deadline)
            return finishedOperation<Done>(unlinkingTooLong());
        return m_wire.then(m_wire.pause(pause),
            [=, this](Done) { return untilUnlinked(intent, deadline, std::min(pause * 2, kLongestPause)); });
    });
}

OperationPtr<WriteReceipt> Client::configureAccount(const WriteIntent &intent)
{
    QByteArray secret;
    intent.secrets.value(kHmacSecret).reveal([&](QByteArrayView bytes) { secret = bytes.toByteArray(); });
    const HttpRequest request = callbackSecretRequest(m_site, secret);
    wipe(secret.data(), secret.size());
    const auto read = [](const HttpResponse &response) -> Result<WriteReceipt> {
        const auto kept = parseCallbackSecret(response.body);
        if (!kept)
            return kept.error();
        return WriteReceipt{ requestIdOf(response) };
    };
    return m_wire.ask<WriteReceipt>(Call::WriteCallback, request, read);
}

HttpRequest Client::requestFor(const WriteIntent &intent) const
{
    const NumberRef &ref = intent.change.ref;
    if (isAboutAccount(intent) || ref.number.isEmpty())
        return callbackSecretRequest(m_site, "masked");
    switch (intent.change.kind) {
    case ChangeKind::Buy: {
        if (intent.step > 0)
            return submitOrderRequest(m_site, intent.orderId);
        // A type that was never seen stands for what the country sells at once, if it does.
        NumberOffer assumed;
        assumed.ref = ref;
        assumed.type = m_types.value(ref, NumberType::Kind::Local);
        return needsOrder(assumed, m_site.version)
            ? createOrderRequest(m_site, intent, typeToWire(assumed.type))
            : rentRequest(m_site, intent);
    }
    case ChangeKind::Release:
        return releaseRequest(m_site, ref);
    case ChangeKind::Configure:
        break;
    }
    return intent.step == 0 && moves(m_site, intent) ? unlinkRequest(m_site, intent)
                                                     : configureRequest(m_site, intent);
}

QString Client::requestText(const WriteIntent &intent) const
{
    return curlFor(requestFor(intent), m_wire.redactor());
}

SettingValues Client::expectedAfter(const WriteIntent &intent) const
{
    return intent.change.kind == ChangeKind::Configure ? readableAfter(m_site, intent) : SettingValues();
}

} // namespace NumberDesk::Sinch
