// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/parser.h"

#include "net/jsonreader.h"
#include "providers/sinch/readers.h"
#include "providers/sinch/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

struct NumberRow
{
    NumberRef ref;
    NumberType type;
    Capabilities capabilities;
};

NumberRow readRow(const JsonObject &row, const AccountId &account)
{
    NumberRow read;
    read.type = typeFromWire(row.optionalText(kType));
    read.ref = { account, row.text(kRegionCode).toUpper(), readNumber(row) };
    if (read.ref.country.isEmpty())
        row.reject(kRegionCode, Tr::tr("the country is empty"));
    for (const QString &word : row.optionalTexts(kCapability))
        read.capabilities.addWord(word);
    return read;
}

QString remarkOf(const NumberOffer &offer, bool mayNeedPapers, Version version)
{
    QStringList remarks;
    if (needsOrder(offer, version))
        remarks.append(Tr::tr("Bought with a number order, which Sinch may review."));
    // Sinch says so of every number of the United States and rents them all the same.
    if (mayNeedPapers)
        remarks.append(Tr::tr("Papers may be needed."));
    return remarks.join(u' ');
}

NumberOffer readOffer(const JsonObject &row, const Reading &reading)
{
    const NumberRow read = readRow(row, reading.account);
    NumberOffer offer;
    offer.ref = read.ref;
    offer.type = read.type;
    offer.capabilities = read.capabilities;
    offer.setUp = readMoney(row, u"setupPrice"_s);
    offer.monthly = readMoney(row, u"monthlyPrice"_s);
    offer.termMonths = readMonths(row);
    const bool mayNeedPapers = row.optionalBoolean(u"supportingDocumentationRequired"_s).value_or(false);
    offer.remark = remarkOf(offer, mayNeedPapers, reading.version);
    offer.raw = row.toJson();
    return offer;
}

void putUnlessEmpty(SettingValues &values, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        values.insert(key, value);
}

/// Kept also when it is empty: a job that unlinks.
void putIfTold(SettingValues &values, QLatin1StringView key, const JsonObject &object)
{
    const QString name = key;
    if (object.has(name))
        values.insert(name, object.optionalText(name, JsonForm::Lenient));
}

/// `null` and `{}` are no job.
std::optional<JsonObject> jobObject(const JsonObject &parent, const QString &key)
{
    auto object = parent.optionalObject(key);
    return object && !object->isEmpty() ? object : std::nullopt;
}

Job readSmsJob(const JsonObject &object)
{
    Job job;
    job.status = object.optionalText(u"status"_s);
    putIfTold(job.wanted, kServicePlanId, object);
    putIfTold(job.wanted, kCampaignId, object);
    job.errorCodes = object.optionalTexts(u"errorCodes"_s);
    return job;
}

struct Voice
{
    QString type;
    QLatin1StringView key; ///< where its id stands; empty for a type that is not known
    QString id;
};

/// Servers send all three ids, the unused ones empty; a type that is left out means RTC.
Voice readVoice(const JsonObject &object)
{
    Voice voice;
    voice.type = object.optionalText(kType);
    if (voice.type.isEmpty())
        voice.type = kRtc;
    voice.key = voiceIdKey(voice.type);
    if (!voice.key.isEmpty())
        voice.id = object.optionalText(voice.key, JsonForm::Lenient);
    return voice;
}

Job readVoiceJob(const JsonObject &object)
{
    const Voice voice = readVoice(object);
    const bool unlinks = !voice.key.isEmpty() && voice.id.isEmpty();
    Job job;
    job.status = object.optionalText(u"status"_s);
    job.wanted.insert(kVoiceType, unlinks ? QString() : voice.type);
    if (!voice.key.isEmpty())
        job.wanted.insert(voice.key, voice.id);
    return job;
}

void readSms(const JsonObject &row, ActiveNumber &read)
{
    const auto sms = row.optionalObject(u"smsConfiguration"_s);
    if (!sms)
        return;
    putUnlessEmpty(read.number.settings, kServicePlanId, sms->optionalText(kServicePlanId));
    putUnlessEmpty(read.number.settings, kCampaignId, sms->optionalText(kCampaignId));
    if (const auto job = jobObject(*sms, u"scheduledProvisioning"_s))
        read.jobs.sms = readSmsJob(*job);
}

void readVoiceOf(const JsonObject &row, ActiveNumber &read)
{
    const auto object = row.optionalObject(u"voiceConfiguration"_s);
    if (!object)
        return;
    const Voice voice = readVoice(*object);
    // A kind without its id links nothing; a kind that is not known is shown.
    if (!voice.id.isEmpty() || voice.key.isEmpty())
        putUnlessEmpty(read.number.settings, kVoiceType, voice.type);
    if (!voice.id.isEmpty())
        read.number.settings.insert(voice.key, voice.id);
    if (const auto job = jobObject(*object, u"scheduledVoiceProvisioning"_s))
        read.jobs.voice = readVoiceJob(*job);
}

QString destinationOf(const SettingValues &settings)
{
    QStringList parts;
    if (const QString id = settings.value(kAppId); !id.isEmpty())
        parts.append(Tr::tr("Voice app %1").arg(id.left(8)));
    if (const QString id = settings.value(kTrunkId); !id.isEmpty())
        parts.append(Tr::tr("SIP trunk %1").arg(id.left(8)));
    if (const QString id = settings.value(kServiceId); !id.isEmpty())
        parts.append(Tr::tr("Fax service %1").arg(id.left(8)));
    if (const QString id = settings.value(kServicePlanId); !id.isEmpty())
        parts.append(Tr::tr("Service plan %1").arg(id.left(8)));
    if (const QUrl webhook(settings.value(kCallbackUrl)); !webhook.host().isEmpty())
        parts.append(webhook.host());
    return parts.join(u" · "_s);
}

void readNotices(const JsonObject &row, ActiveNumber &read)
{
    read.number.notices = noticesOf(read.jobs);
    if (const int months = readMonths(row); months > 1)
        read.number.notices.append(Tr::tr("It is charged for %n month(s) at a time.", nullptr, months));
}

ActiveNumber readActiveNumber(const JsonObject &row, const Reading &reading)
{
    const NumberRow read = readRow(row, reading.account);
    ActiveNumber active;
    OwnedNumber &number = active.number;
    number.ref = read.ref;
    number.type = read.type;
    number.capabilities = read.capabilities;
    number.label = row.optionalText(kDisplayName);
    putUnlessEmpty(number.settings, kDisplayName, number.label);
    readSms(row, active);
    readVoiceOf(row, active);
    putUnlessEmpty(number.settings, kCallbackUrl, row.optionalText(kCallbackUrl));
    number.destination = destinationOf(number.settings);
    number.monthly = readMoney(row, u"money"_s);
    number.nextCharge = readTime(row, u"nextChargeDate"_s);
    // In the first version a number that nobody released has an end too: its next charge.
    number.endingTold = reading.version == Version::V1;
    if (number.endingTold)
        number.endsAt = readTime(row, u"expireAt"_s);
    active.project = row.optionalText(u"projectId"_s);
    readNotices(row, active);
    number.raw = row.toJson();
    return active;
}

template <typename T, typename ReadRow>
Result<Page<T>> readPage(const JsonObject &object, const QString &key, ReadRow readOne)
{
    const bool isList = object.has(key) || object.has(u"nextPageToken") || object.has(u"totalSize");
    if (!isList && !object.isEmpty())
        object.reject(key, Tr::tr("the list is missing"));
    const QList<JsonObject> rows = object.rows(key);
    if (!object.ok())
        return object.error();
    Page<T> page;
    page.items.reserve(rows.size());
    for (qsizetype index = 0; index < rows.size(); ++index) {
        T item = readOne(rows[index]);
        if (rows[index].ok()) {
            page.items.append(std::move(item));
            continue;
        }
        Error error = rows[index].error();
        error.delivery = Delivery::Answered;
        error.detail = Tr::tr("Row %1 of a page cannot be read: %2").arg(index + 1).arg(error.detail);
        page.rowErrors.append(error);
    }
    return page;
}

} // namespace

Result<Page<NumberOffer>> parseOffers(const QByteArray &body, const Reading &reading)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    return readPage<NumberOffer>(
        *object, u"availableNumbers"_s, [&](const JsonObject &row) { return readOffer(row, reading); });
}

Result<NumberOffer> parseOffer(const QByteArray &body, const Reading &reading)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    NumberOffer offer = readOffer(*object, reading);
    return object->ok() ? Result<NumberOffer>(std::move(offer)) : object->error();
}

Result<Page<ActiveNumber>> parseActiveNumbers(const QByteArray &body, const Reading &reading)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    auto page = readPage<ActiveNumber>(
        *object, u"activeNumbers"_s, [&](const JsonObject &row) { return readActiveNumber(row, reading); });
    if (!page)
        return page;
    page.value().next = object->optionalText(u"nextPageToken"_s);
    page.value().total = object->optionalInteger(u"totalSize"_s, JsonForm::Lenient);
    if (page->total && *page->total < 0)
        object->reject(u"totalSize"_s, Tr::tr("the count is negative"));
    return object->ok() ? page : object->error();
}

Result<ActiveNumber> parseActiveNumber(const QByteArray &body, const Reading &reading)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    ActiveNumber number = readActiveNumber(*object, reading);
    return object->ok() ? Result<ActiveNumber>(std::move(number)) : object->error();
}

Result<PhoneNumber> parseRented(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    const PhoneNumber number = readNumber(*object);
    return object->ok() ? Result<PhoneNumber>(number) : object->error();
}

Result<Released> parseReleased(const QByteArray &body, Version version)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    Released released;
    const bool tells = version == Version::V1 || object->has(QString(kPhoneNumber));
    if (tells)
        released.number = readNumber(*object);
    released.endsAt = readTime(*object, u"expireAt"_s);
    return object->ok() ? Result<Released>(released) : object->error();
}

Result<Secret> parseCallbackSecret(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return object.error();
    const Secret secret = Secret::fromText(object->optionalText(kHmacSecret));
    return object->ok() ? Result<Secret>(secret) : object->error();
}

bool needsOrder(const NumberOffer &offer, Version version)
{
    const bool isUsLocal = offer.ref.country == "US"_L1 && offer.type.kind() == NumberType::Kind::Local;
    return version == Version::V1 && !isUsLocal;
}

QList<OwnedNumber> ownedOf(const QList<ActiveNumber> &numbers)
{
    QList<OwnedNumber> owned;
    owned.reserve(numbers.size());
    std::transform(numbers.begin(), numbers.end(), std::back_inserter(owned),
        [](const ActiveNumber &active) { return active.number; });
    return owned;
}

} // namespace NumberDesk::Sinch
