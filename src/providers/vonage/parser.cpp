// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/vonage/parser.h"

#include "net/jsonreader.h"
#include "providers/vonage/errorbody.h"
#include "providers/vonage/numbersettings.h"
#include "providers/vonage/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk::Vonage {

namespace {

constexpr qint64 kMostPages = 20'000; ///< a nonsensical count must not make a list of millions of pages

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
};

/// What owned numbers and offers have in common.
struct NumberRow
{
    NumberRef ref;
    NumberType type;
    Capabilities capabilities;
    QStringList limitations;
};

/// Vonage answers `{}` where nothing was found; `null` means the same.
Result<JsonObject> parseList(const QByteArray &body)
{
    return body.trimmed() == "null" ? JsonObject() : parseObject(body);
}

PhoneNumber readNumber(const JsonObject &row, const NumberType &type)
{
    const QString digits = row.text(kMsisdn, JsonForm::Lenient);
    const auto number = type.kind() == NumberType::Kind::ShortCode ? PhoneNumber::shortCode(digits)
                                                                   : PhoneNumber::fromDigits(digits);
    if (number)
        return *number;
    row.reject(kMsisdn, number.error().detail);
    return {};
}

QStringList readLimitations(const JsonObject &row)
{
    QStringList limitations;
    for (const JsonObject &limitation : row.optionalObjects(u"limitations"_s)) {
        QStringList words{ limitation.optionalText(u"feature"_s), limitation.optionalText(u"type"_s),
            limitation.optionalText(u"reach"_s) };
        words.removeAll(QString());
        limitations.append(words.join(u' '));
    }
    return limitations;
}

NumberRow readRow(const JsonObject &row, const AccountId &account)
{
    NumberRow read;
    read.type = typeFromWire(row.optionalText(u"type"_s));
    read.ref = { account, row.text(kCountry).toUpper(), readNumber(row, read.type) };
    if (read.ref.country.isEmpty())
        row.reject(kCountry, Tr::tr("the country is empty"));
    for (const QString &feature : row.optionalTexts(u"features"_s))
        read.capabilities.addWord(feature);
    read.limitations = readLimitations(row);
    return read;
}

OwnedNumber readOwned(const JsonObject &row, const AccountId &account)
{
    const NumberRow read = readRow(row, account);
    const QString status = row.optionalText(kVoiceStatus);
    OwnedNumber number;
    number.ref = read.ref;
    number.type = read.type;
    number.capabilities = read.capabilities;
    number.limitations = read.limitations;
    number.settings = settingsOf({
        .appId = row.optionalText(kAppId),
        .moHttpUrl = row.optionalText(kMoHttpUrl),
        .moSmppSysType = row.optionalText(kMoSmppSysType),
        .voiceType = row.optionalText(kVoiceType),
        .voiceValue = row.optionalText(kVoiceValue, JsonForm::Lenient),
        // Older answers spell it in two ways; newer ones do not have it at all.
        .voiceStatus = status.isEmpty() ? row.optionalText(u"voiceStatusCallbackUrl"_s) : status,
        .messagesValue = row.optionalText(u"messagesCallbackValue"_s),
    });
    number.destination = destinationOf(number.settings);
    number.raw = row.toJson();
    return number;
}

std::optional<Money> readEuros(const JsonObject &row, const QString &key)
{
    const QString decimal = row.optionalDecimal(key);
    if (decimal.isEmpty())
        return std::nullopt;
    const auto money = Money::fromDecimal(decimal, u"EUR"_s);
    if (money)
        return *money;
    row.reject(key, money.error().detail);
    return std::nullopt;
}

NumberOffer readOffer(const JsonObject &row, const AccountId &account)
{
    const NumberRow read = readRow(row, account);
    NumberOffer offer;
    offer.ref = read.ref;
    offer.type = read.type;
    offer.capabilities = read.capabilities;
    offer.monthly = readEuros(row, u"cost"_s);
    offer.setUp = readEuros(row, u"initialPrice"_s);
    if (!read.limitations.isEmpty())
        offer.remark = Tr::tr("Limited: %1", "what a number cannot do, in the provider's words")
                           .arg(read.limitations.join(u", "));
    offer.raw = row.toJson();
    return offer;
}

/// Fills in where to go on after a page that had @p rows rows, good and bad.
template <typename T>
void setPaging(Page<T> &page, const PageAsk &ask, qsizetype rows)
{
    // A short page is the last one, whatever the count says: numbers can go while they are listed.
    if (ask.single || rows < ask.size)
        return;
    const qint64 last = page.total ? (*page.total + ask.size - 1) / ask.size : ask.index + 1;
    const qint64 next = ask.index + 1;
    if (next > std::min(last, kMostPages))
        return;
    page.next = QString::number(next);
    // Only the first page tells all the others: if each did, long lists would drown in them.
    if (!page.total || ask.index > 1)
        return;
    for (qint64 index = next; index <= std::min(last, kMostPages); ++index)
        page.following.append(QString::number(index));
}

Error rowError(const JsonObject &row, const PageAsk &ask, qsizetype index)
{
    Error error = row.error();
    error.delivery = Delivery::Answered;
    error.detail
        = Tr::tr("Row %1 of page %2 cannot be read: %3").arg(index + 1).arg(ask.index).arg(error.detail);
    return error;
}

template <typename T, typename ReadRow>
Result<Page<T>> readPage(const QByteArray &body, const PageAsk &ask, ReadRow readRow)
{
    const auto object = parseList(body);
    if (!object)
        return object.error();
    Page<T> page;
    page.total = object->optionalInteger(u"count"_s, JsonForm::Lenient);
    const QList<JsonObject> rows = object->rows(u"numbers"_s);
    if (page.total && *page.total < 0)
        object->reject(u"count"_s, Tr::tr("the count is negative"));
    if (!object->ok())
        return object->error();
    page.items.reserve(rows.size());
    for (qsizetype index = 0; index < rows.size(); ++index) {
        T item = readRow(rows[index]);
        if (rows[index].ok())
            page.items.append(std::move(item));
        else
            page.rowErrors.append(rowError(rows[index], ask, index));
    }
    setPaging(page, ask, rows.size());
    return page;
}

} // namespace

Result<Page<OwnedNumber>> parseOwned(const QByteArray &body, const AccountId &account, const PageAsk &ask)
{
    return readPage<OwnedNumber>(body, ask, [&](const JsonObject &row) { return readOwned(row, account); });
}

Result<Page<NumberOffer>> parseOffers(const QByteArray &body, const AccountId &account, const PageAsk &ask)
{
    return readPage<NumberOffer>(body, ask, [&](const JsonObject &row) { return readOffer(row, account); });
}

Result<Money> parseBalance(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    const QString value = object->decimal(u"value"_s);
    const QString currency = object->optionalText(u"currency"_s);
    if (!object->ok())
        return object->error();
    return Money::fromDecimal(value, currency.isEmpty() ? u"EUR"_s : currency);
}

Result<Page<Application>> parseApplications(const QByteArray &body, const PageAsk &ask)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    Page<Application> page;
    page.total = object->optionalInteger(u"total_items"_s, JsonForm::Lenient);
    const auto embedded = object->optionalObject(u"_embedded"_s).value_or(JsonObject());
    for (const JsonObject &row : embedded.optionalObjects(u"applications"_s)) {
        const auto capabilities = row.optionalObject(u"capabilities"_s).value_or(JsonObject());
        page.items.append({ row.text(u"id"_s), row.optionalText(u"name"_s), capabilities.keys() });
    }
    const auto links = object->optionalObject(u"_links"_s).value_or(JsonObject());
    if (links.has(u"next") && !page.items.isEmpty())
        page.next = QString::number(ask.index + 1);
    if (!object->ok())
        return object->error();
    return page;
}

FieldChoice choiceOf(const Application &application)
{
    const QString id = application.id.left(8);
    const bool isIdle
        = !application.capabilities.contains(u"voice"_s) && !application.capabilities.contains(u"messages"_s);
    const QString text = isIdle
        ? Tr::tr("%1 (%2…), takes neither calls nor messages").arg(application.name, id)
        : Tr::tr("%1 (%2…)", "name of an application and the beginning of its id").arg(application.name, id);
    return { application.id, text };
}

Result<Done> parseWritten(const QByteArray &body)
{
    const ErrorBody answer = readErrorBody(body);
    if (answer.code == "200"_L1)
        return Done{};
    Error error
        = makeError(ErrorKind::BadAnswer, Tr::tr("Vonage's answer does not say whether it has done it."));
    error.delivery = Delivery::Unknown;
    return error;
}

} // namespace NumberDesk::Vonage
