// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/parser.h"

#include "net/jsonreader.h"
#include "providers/birdcrm/endpoint.h"
#include "providers/birdcrm/price.h"
#include "providers/birdcrm/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace NumberDesk::BirdCrm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BirdCrm)
};

/// What owned numbers and offers have in common.
struct NumberRow
{
    QString id;
    NumberRef ref;
    NumberType type;
};

PhoneNumber readNumber(const JsonObject &row)
{
    const QString digits = row.text(kNumberString, JsonForm::Lenient);
    const auto number = PhoneNumber::fromDigits(digits);
    if (number)
        return *number;
    row.reject(kNumberString, number.error().detail);
    return {};
}

NumberRow readRow(const JsonObject &row, const AccountId &account)
{
    NumberRow read;
    read.id = row.text(u"id"_s);
    read.type = typeFromWire(row.optionalText(u"type"_s));
    read.ref = { account, row.text(u"countryCode"_s).toUpper(), readNumber(row) };
    if (read.ref.country.isEmpty())
        row.reject(u"countryCode"_s, Tr::tr("the country is empty"));
    if (read.id.isEmpty())
        row.reject(u"id"_s, Tr::tr("the ID is empty"));
    return read;
}

NumberOffer readOffer(const JsonObject &row, const AccountId &account)
{
    const NumberRow read = readRow(row, account);
    NumberOffer offer;
    offer.ref = read.ref;
    offer.type = read.type;
    offer.offerId = read.id;
    offer.capabilities = readFlatCapabilities(row);
    offer.monthly = readPrice(row, u"monthlyPrice"_s);
    const bool isBackOrder = row.optionalBoolean(u"backOrderRequired"_s, JsonForm::Lenient).value_or(false);
    if (isBackOrder || !row.optionalText(u"backOrderStockId"_s).isEmpty()) {
        offer.buyable = false;
        offer.remark = Tr::tr("On request");
        offer.help = QUrl(kDashboard);
    }
    offer.raw = row.toJson();
    return offer;
}

/// The words of an order that is through.
bool isSettled(const QString &status)
{
    static constexpr std::array settled{ "completed"_L1, "complete"_L1, "fulfilled"_L1, "active"_L1 };
    return std::any_of(settled.begin(), settled.end(),
        [&](QLatin1StringView word) { return status.compare(word, Qt::CaseInsensitive) == 0; });
}

QStringList readOrder(const JsonObject &row)
{
    const auto order = row.optionalObject(u"order"_s);
    const QString status = order ? order->optionalText(u"status"_s) : QString();
    if (status.isEmpty() || isSettled(status))
        return {};
    if (status == "draft"_L1)
        return { Tr::tr("Its order is still a draft at Bird.") };
    return { Tr::tr("Its order stands at “%1” in Bird's words.").arg(status) };
}

/// When a subscription ends, if it was cancelled: an end in one that goes on may be that of its period.
std::optional<QDateTime> subscriptionEnd(const JsonObject &subscription)
{
    const auto end = readTime(subscription, u"endAt"_s);
    const bool isCancelled = subscription.has(u"canceledAt")
        || subscription.optionalText(u"status"_s).startsWith("cancel"_L1, Qt::CaseInsensitive);
    return isCancelled ? end : std::nullopt;
}

/// The earliest of the ends that a row may tell.
std::optional<QDateTime> readEnd(const JsonObject &row)
{
    std::optional<QDateTime> end = readTime(row, u"deprovisionAt"_s);
    const auto subscription = row.optionalObject(u"subscription"_s);
    const auto other = subscription ? subscriptionEnd(*subscription) : readTime(row, u"endAt"_s);
    return end && other ? std::min(*end, *other) : end ? end : other;
}

void takeEndpoint(OwnedNumber &number, const JsonObject &endpoint)
{
    const QString name = endpoint.optionalText(u"name"_s);
    // Without a name of its own an endpoint is called by its number.
    if (name != number.ref.number.e164())
        number.label = name;
    number.dependants = readDependants(endpoint);
    const EndpointState state = readEndpoint(endpoint);
    number.notices += state.notices;
    if (state.wantsPapers)
        number.nextSteps.append(
            { Tr::tr("Give the papers for this number in Bird's dashboard."), QUrl(kDashboard) });
    if (endpoint.has(u"capabilities"))
        number.capabilities = state.capabilities;
}

OwnedNumber readOwned(const JsonObject &row, const AccountId &account)
{
    const NumberRow read = readRow(row, account);
    OwnedNumber number;
    number.ref = read.ref;
    number.type = read.type;
    number.id = read.id;
    number.endsAt = readEnd(row);
    number.notices = readOrder(row);
    // Only says what the line could do; the endpoint says what works.
    number.capabilities = readFlatCapabilities(row);
    if (const auto endpoint = row.optionalObject(u"endpoint"_s))
        takeEndpoint(number, *endpoint);
    number.raw = row.toJson();
    return number;
}

Error rowError(const JsonObject &row, qsizetype index)
{
    Error error = row.error();
    error.delivery = Delivery::Answered;
    error.detail = Tr::tr("Row %1 of this page cannot be read: %2").arg(index + 1).arg(error.detail);
    return error;
}

template <typename T, typename ReadRow>
Result<Page<T>> readPage(const QByteArray &body, ReadRow readRow)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    Page<T> page;
    // Missing, null or empty on the last page.
    page.next = object->optionalText(u"nextPageToken"_s);
    const QList<JsonObject> rows = object->rows(u"results"_s);
    if (!object->ok())
        return object->error();
    page.items.reserve(rows.size());
    for (qsizetype index = 0; index < rows.size(); ++index) {
        T item = readRow(rows[index]);
        if (rows[index].ok())
            page.items.append(std::move(item));
        else
            page.rowErrors.append(rowError(rows[index], index));
    }
    return page;
}

} // namespace

Result<Page<OwnedNumber>> parseOwned(const QByteArray &body, const AccountId &account)
{
    return readPage<OwnedNumber>(body, [&](const JsonObject &row) { return readOwned(row, account); });
}

Result<Page<NumberOffer>> parseStock(const QByteArray &body, const AccountId &account, const StockAsk &ask)
{
    auto page = readPage<NumberOffer>(body, [&](const JsonObject &row) { return readOffer(row, account); });
    if (page)
        page.value().next = stockToken(ask, page->next);
    return page;
}

Result<Page<Workspace>> parseWorkspaces(const QByteArray &body)
{
    return readPage<Workspace>(body, [](const JsonObject &row) {
        return Workspace{ row.text(u"id"_s), row.optionalText(u"name"_s) };
    });
}

Result<Subscription> parseSubscription(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    Subscription read;
    read.monthly = readPrice(*object, u"price"_s);
    const auto inner = object->optionalObject(u"subscription"_s).value_or(JsonObject());
    read.endsAt = subscriptionEnd(inner);
    if (!object->ok())
        return object->error();
    return read;
}

NumberIds idsOf(const OwnedNumber &number)
{
    NumberIds ids{ number.id, number.id };
    const auto row = parseObject(number.raw);
    if (!row)
        return ids;
    const auto endpoint = row->optionalObject(u"endpoint"_s).value_or(JsonObject());
    for (const QString &id : { endpoint.optionalText(u"id"_s), row->optionalText(u"endpointId"_s) }) {
        if (!id.isEmpty())
            ids.endpoint = id;
    }
    return ids;
}

Result<Done> parseWritten(const QByteArray &body)
{
    if (body.trimmed().isEmpty() || parseObject(body))
        return Done{};
    Error error = makeError(
        ErrorKind::BadAnswer, Tr::tr("The answer is none of Bird's: it does not say whether it was done."));
    error.delivery = Delivery::Unknown;
    return error;
}

std::optional<QDateTime> endTold(const QByteArray &body)
{
    const auto object = parseObject(body);
    return object ? readEnd(object->isolated()) : std::nullopt;
}

} // namespace NumberDesk::BirdCrm
