// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/parser.h"

#include "providers/bird/cursor.h"
#include "providers/bird/listreader.h"
#include "providers/bird/papers.h"
#include "providers/bird/voicesettings.h"
#include "providers/bird/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk::Bird {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Bird)
};

/// What owned numbers and offers have in common.
struct NumberRow
{
    NumberRef ref;
    NumberType type;
    Capabilities capabilities;
};

NumberRow readRow(const JsonObject &row, const AccountId &account, bool isBlocked = false)
{
    NumberRow read;
    const QString type = row.optionalText(kNumberType);
    read.type = typeFromWire(type);
    read.ref = { account, row.text(kCountryCode).toUpper(), readNumber(row, kNumber, type) };
    if (row.ok() && read.ref.country.isEmpty())
        row.reject(kCountryCode, Tr::tr("the country is empty"));
    for (const QString &word : row.optionalTexts(kCapabilities))
        read.capabilities.add({ word, true, true, isBlocked, isBlocked });
    return read;
}

std::optional<OwnedNumber> readOwned(const JsonObject &row, const AccountId &account)
{
    const State state = readState(row);
    const NumberRow read = readRow(row, account, state.isBlocked);
    OwnedNumber number;
    number.id = readId(row);
    number.ref = read.ref;
    number.type = read.type;
    number.capabilities = read.capabilities;
    number.releasable = state.isReleasable;
    number.notices = state.notices;
    number.nextSteps = state.nextSteps;
    number.raw = row.toJson();
    return state.isReleased ? std::nullopt : std::optional(number);
}

NumberOffer readOffer(const JsonObject &row, const AccountId &account)
{
    const NumberRow read = readRow(row, account);
    NumberOffer offer;
    offer.ref = read.ref;
    offer.type = read.type;
    offer.capabilities = read.capabilities;
    // Newer servers tell it; where it is absent it is not known.
    if (row.optionalBoolean(u"ownership_registration_required"_s).value_or(false))
        offer.remark
            = Tr::tr("Papers needed: it is billed at once, but carries no traffic until its ownership "
                     "is registered in Bird's dashboard.");
    offer.raw = row.toJson();
    return offer;
}

VoiceNumber readVoiceNumber(const JsonObject &row)
{
    VoiceNumber number;
    number.id = readId(row);
    number.digits = readNumber(row, u"phone_number"_s).digits();
    number.settings = settingsOf(row);
    const auto provider = row.isolated().optionalObject(u"provider"_s).value_or(JsonObject());
    number.takesCalls = provider.optionalText(u"type"_s) != "verified_number"_L1;
    const auto inbound = row.isolated().optionalObject(u"inbound_configuration"_s).value_or(JsonObject());
    number.isFaulty = inbound.has(u"configuration_error") || row.has(u"configuration_error");
    return number;
}

/// Exactly one object, which is read as a row is.
template <typename T, typename Read>
Result<T> readOne(const QByteArray &body, Read read)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    T value = read(*object);
    return object->ok() ? Result<T>(std::move(value)) : Result<T>(object->error());
}

template <typename T>
Result<Page<T>> withTokens(Result<Page<T>> page, const QueryString &filters)
{
    if (page)
        page.value().next = tokenFor(page->next, filters);
    return page;
}

} // namespace

Result<Page<OwnedNumber>> parseOwned(const QByteArray &body, const ListContext &list)
{
    return withTokens(
        readPage<OwnedNumber>(body, [&](const JsonObject &row) { return readOwned(row, list.account); }),
        list.filters);
}

Result<Page<NumberOffer>> parseOffers(const QByteArray &body, const ListContext &list)
{
    return withTokens(readPage<NumberOffer>(body,
                          [&](const JsonObject &row) { return std::optional(readOffer(row, list.account)); }),
        list.filters);
}

Result<NumberOffer> parseOffer(const QByteArray &body, const AccountId &account)
{
    return readOne<NumberOffer>(body, [&](const JsonObject &row) { return readOffer(row, account); });
}

Result<Page<VoiceNumber>> parseVoiceNumbers(const QByteArray &body)
{
    return readPage<VoiceNumber>(
        body, [](const JsonObject &row) { return std::optional(readVoiceNumber(row)); });
}

Result<VoiceNumber> parseVoiceNumber(const QByteArray &body)
{
    return readOne<VoiceNumber>(body, readVoiceNumber);
}

void VoiceBook::add(const VoiceNumber &number)
{
    if (number.takesCalls)
        byDigits.insert(number.digits, number);
}

OwnedNumber withVoice(OwnedNumber number, const VoiceBook &book)
{
    if (book.obstacle) {
        number.notices.append(book.obstacle->kind == ErrorKind::Forbidden
                ? Tr::tr("Its name and call route are not known: the API key lacks the scope voice (read).")
                : Tr::tr("Its name and call route are not known: Bird does not tell them for this account."));
        return number;
    }
    const auto voice = book.byDigits.constFind(number.ref.number.digits());
    if (voice == book.byDigits.cend())
        return number;
    number.settings = voice->settings;
    number.label = voice->settings.value(kName);
    number.destination = destinationOf(voice->settings);
    if (voice->isFaulty)
        number.notices.append(Tr::tr("Bird reports that its call route does not work as it is set."));
    return number;
}

Result<Workspace> parseWorkspace(const QByteArray &body)
{
    return readOne<Workspace>(body, [](const JsonObject &workspace) {
        const QString id = readId(workspace);
        const QString name = workspace.optionalText(u"name"_s).trimmed();
        return Workspace{ id, name.isEmpty() ? id : name };
    });
}

Result<Done> parseReleased(int status, const QByteArray &body, const QString &numberId)
{
    if (status == 204)
        return Done{};
    const auto says = readOne<bool>(body,
        [&](const JsonObject &row) { return row.text(u"id"_s) == numberId && readState(row).isReleased; });
    if (!says)
        return says.error();
    if (*says)
        return Done{};
    Error error = makeError(
        ErrorKind::BadAnswer, Tr::tr("Bird's answer does not say whether the number is released."));
    error.delivery = Delivery::Unknown;
    return error;
}

} // namespace NumberDesk::Bird
