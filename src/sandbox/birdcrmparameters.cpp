// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdcrmparameters.h"

#include "domain/country.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr qsizetype kLongestToken = 8000;
constexpr qsizetype kLongestPrefix = 250;

const QStringList &typeWords()
{
    static const QStringList kTypes{ u"local"_s, u"mobile"_s, u"toll-free"_s, u"national"_s };
    return kTypes;
}

const QStringList &featureWords()
{
    static const QStringList kFeatures{ u"voice-inbound"_s, u"voice-outbound"_s, u"sms-inbound"_s,
        u"sms-outbound"_s, u"mms-inbound"_s, u"mms-outbound"_s, u"whatsapp"_s };
    return kFeatures;
}

QByteArray digestOf(const QString &question)
{
    return QCryptographicHash::hash(question.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
}

bool isDigits(const QString &text)
{
    static const QRegularExpression kDigits(u"^[0-9]+$"_s);
    return kDigits.match(text).hasMatch();
}

} // namespace

BirdCrmParameters::BirdCrmParameters(const QByteArray &rawQuery)
    : m_list(fieldList(rawQuery))
    , m_fields(formFields(rawQuery))
{ }

void BirdCrmParameters::complain(const QString &name, const QString &message)
{
    m_problems.insert(name, QJsonArray{ message });
}

QStringList BirdCrmParameters::all(const QString &name) const
{
    QStringList values;
    for (const auto &[key, value] : m_list) {
        if (key == name)
            values.append(value);
    }
    return values;
}

QStringList BirdCrmParameters::countries()
{
    const QStringList codes = all(u"countryCodes"_s);
    for (const QString &code : codes) {
        if (!isCountryCode(code))
            complain(u"countryCodes"_s, u"must be ISO 3166-1 alpha-2 codes"_s);
    }
    return codes;
}

QStringList BirdCrmParameters::words(const QString &name, const QStringList &allowed)
{
    const QStringList given = all(name);
    for (const QString &word : given) {
        if (!allowed.contains(word))
            complain(name, u"must be one of %1"_s.arg(allowed.join(u", "_s)));
    }
    return given;
}

// International with a plus, which needs a country beside it, or the bare area code.
void BirdCrmParameters::readPrefix(BirdCrmFilter &filter, BirdCrmState::PrefixMeaning meaning)
{
    if (!m_fields.contains(u"prefix"_s))
        return;
    const QString prefix = m_fields.value(u"prefix"_s);
    const bool isInternational = prefix.startsWith(u'+');
    const QString digits = isInternational ? prefix.sliced(1) : prefix;
    if (!isDigits(digits) || prefix.size() > kLongestPrefix)
        complain(u"prefix"_s, u"must be 1 to 250 digits"_s);
    if (isInternational && filter.countries.isEmpty())
        complain(u"countryCodes"_s, u"is required with an international prefix"_s);
    const bool isUnderstood = meaning == BirdCrmState::PrefixMeaning::Both
        || isInternational == (meaning == BirdCrmState::PrefixMeaning::International);
    // What is not understood is compared with the wrong part of the numbers.
    (isInternational == isUnderstood ? filter.digits : filter.areaCode) = digits;
}

BirdCrmFilter BirdCrmParameters::stockFilter(BirdCrmState::PrefixMeaning meaning)
{
    BirdCrmFilter filter;
    filter.countries = countries();
    filter.types = words(u"types"_s, typeWords());
    filter.features = words(u"features"_s, featureWords());
    readPrefix(filter, meaning);
    return filter;
}

BirdCrmFilter BirdCrmParameters::ownedFilter()
{
    BirdCrmFilter filter;
    filter.countries = countries();
    filter.types = words(u"types"_s, typeWords());
    const QString number = m_fields.value(u"numberString"_s);
    filter.digits = number.startsWith(u'+') ? number.sliced(1) : number;
    if (!number.isEmpty() && !isDigits(filter.digits))
        complain(u"numberString"_s, u"must be digits"_s);
    return filter;
}

QString BirdCrmParameters::token(const QString &question, int after)
{
    const QByteArray plain = digestOf(question) + '.' + QByteArray::number(after);
    return QString::fromLatin1(plain.toBase64());
}

BirdCrmWindow BirdCrmParameters::window(const QString &question, int most)
{
    BirdCrmWindow window;
    if (m_fields.contains(u"limit"_s)) {
        bool isNumber = false;
        window.limit = m_fields.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || window.limit < 1 || window.limit > most)
            complain(u"limit"_s, u"must be from 1 to %1"_s.arg(most));
    }
    const QString token = m_fields.value(u"pageToken"_s);
    if (!token.isEmpty()) {
        const QByteArrayList parts = QByteArray::fromBase64(token.toLatin1()).split('.');
        bool isNumber = false;
        const int after = parts.constLast().toInt(&isNumber);
        if (!isNumber || token.size() > kLongestToken || parts.constFirst() != digestOf(question))
            complain(u"pageToken"_s, u"is not a token of this list"_s);
        window.after = after;
    }
    const QString reverse = m_fields.value(u"reverse"_s, u"false"_s);
    if (reverse != "true"_L1 && reverse != "false"_L1)
        complain(u"reverse"_s, u"must be true or false"_s);
    window.reverse = reverse == "true"_L1;
    return window;
}

} // namespace NumberDesk
