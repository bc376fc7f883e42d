// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchparameters.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr int kDefaultSize = 10;
constexpr int kDefaultPage = 20;
constexpr int kLargestPage = 100;

QStringList typeWords()
{
    return { u"MOBILE"_s, u"LOCAL"_s, u"TOLL_FREE"_s };
}

QByteArray fingerprint(const SinchParameters::Listing &listing)
{
    const QByteArray text = (listing.filter.key() + u'\n' + listing.orderBy).toUtf8();
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex().first(8);
}

// Always padded, so that clients get to see a token that ends in an equals sign.
QString token(const QByteArray &fingerprint, int offset)
{
    QByteArray plain = fingerprint + ':' + QByteArray::number(offset);
    while (plain.size() % 3 != 1)
        plain.append(' ');
    return QString::fromLatin1(plain.toBase64());
}

} // namespace

QString SinchParameters::tokenFor(const Listing &listing, int offset)
{
    return token(fingerprint(listing), offset);
}

QStringList SinchParameters::texts(const QString &name) const
{
    QStringList values;
    for (const auto &[key, value] : m_fields) {
        if (key == name && !value.isEmpty())
            values.append(value);
    }
    return values;
}

QString SinchParameters::text(const QString &name) const
{
    const QStringList values = texts(name);
    return values.isEmpty() ? QString() : values.constLast();
}

QStringList SinchParameters::words(const QString &name, const QStringList &allowed, const QString &unset)
{
    QStringList given = texts(name);
    if (m_version == SinchVersion::V1alpha1)
        given.removeAll(unset);
    for (const QString &word : std::as_const(given)) {
        if (!allowed.contains(word))
            m_problems.message = u"parsing field \"%1\": \"%2\" is not a valid value"_s.arg(name, word);
    }
    return given;
}

QString SinchParameters::word(const QString &name, const QStringList &allowed, const QString &unset)
{
    const QStringList given = words(name, allowed, unset);
    return given.isEmpty() ? QString() : given.constLast();
}

QStringList SinchParameters::types()
{
    return words(u"types"_s, typeWords(), {});
}

SinchFilter SinchParameters::filter(const QString &capabilityName)
{
    static const QRegularExpression kRegion(u"^[A-Z]{2}$"_s);
    static const QRegularExpression kPattern(u"^\\+?[0-9]*$"_s);
    SinchFilter filter;
    filter.regionCode = text(u"regionCode"_s);
    if (!filter.regionCode.isEmpty() && !kRegion.match(filter.regionCode).hasMatch())
        m_problems.violations.insert(u"region_code"_s, u"Invalid region code"_s);
    filter.type = word(u"type"_s, typeWords(), u"NUMBER_TYPE_UNSPECIFIED"_s);
    filter.pattern = text(u"numberPattern.pattern"_s);
    if (!kPattern.match(filter.pattern).hasMatch())
        m_problems.violations.insert(u"number_pattern.pattern"_s, u"Invalid pattern"_s);
    filter.place = word(u"numberPattern.searchPattern"_s, { u"START"_s, u"CONTAINS"_s, u"END"_s },
        u"SEARCH_PATTERN_UNSPECIFIED"_s);
    filter.capabilities = words(capabilityName, { u"SMS"_s, u"VOICE"_s }, u"NUMBER_CAPABILITY_UNSPECIFIED"_s);
    return filter;
}

void SinchParameters::require(const QString &name, const QString &field)
{
    if (text(name).isEmpty())
        m_problems.violations.insert(field, u"must be specified"_s);
}

SinchFilter SinchParameters::search()
{
    const bool isOld = m_version == SinchVersion::V1alpha1;
    if (!isOld) {
        require(u"regionCode"_s, u"region_code"_s);
        require(u"type"_s, u"type"_s);
    }
    return filter(isOld ? u"capability"_s : u"capabilities"_s);
}

int SinchParameters::searchSize()
{
    return size(u"size"_s, kDefaultSize);
}

int SinchParameters::size(const QString &name, int fallback)
{
    const QString given = text(name);
    bool isNumber = false;
    const int value = given.isEmpty() ? fallback : given.toInt(&isNumber);
    if (given.isEmpty() || (isNumber && value > 0))
        return value;
    m_problems.message = u"parsing field \"%1\": \"%2\" is not a valid value"_s.arg(name, given);
    return fallback;
}

SinchParameters::Listing SinchParameters::listing()
{
    Listing listing;
    listing.filter = filter(u"capability"_s);
    if (m_version == SinchVersion::V1alpha1) {
        listing.size = size(u"size"_s, std::numeric_limits<int>::max());
        return listing;
    }
    listing.size = std::min(size(u"pageSize"_s, kDefaultPage), kLargestPage);
    listing.orderBy = text(u"orderBy"_s);
    if (!QStringList{ QString(), u"phoneNumber"_s, u"displayName"_s }.contains(listing.orderBy))
        m_problems.violations.insert(u"order_by"_s, u"Invalid order_by %1"_s.arg(listing.orderBy));
    const QString given = text(u"pageToken"_s);
    const QByteArray plain = QByteArray::fromBase64(given.toLatin1());
    listing.offset = plain.mid(plain.indexOf(':') + 1).trimmed().toInt();
    if (!given.isEmpty() && given != tokenFor(listing, listing.offset))
        m_problems.violations.insert(u"page_token"_s, u"Invalid page_token"_s);
    return listing;
}

} // namespace NumberDesk
