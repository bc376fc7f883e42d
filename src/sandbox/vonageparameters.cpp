// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vonageparameters.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr int kDefaultSize = 10;
constexpr int kLargestSize = 100;

bool isAscii(QChar c, char first, char last)
{
    return c >= QLatin1Char(first) && c <= QLatin1Char(last);
}

bool isCountryCode(const QString &text)
{
    return text.size() == 2
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isAscii(c.toUpper(), 'A', 'Z'); });
}

bool isDigits(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isAscii(c, '0', '9'); });
}

} // namespace

QString VonageParameters::country()
{
    const QString country = text(u"country"_s);
    if (!country.isEmpty() && !isCountryCode(country))
        m_problems.insert(u"country"_s, u"Must be a two character country code."_s);
    return country.toUpper();
}

QString VonageParameters::pattern()
{
    const QString pattern = text(u"pattern"_s);
    if (!isDigits(pattern))
        m_problems.insert(u"pattern"_s, u"Must contain only digits."_s);
    return pattern;
}

int VonageParameters::searchPattern()
{
    return integer(u"search_pattern"_s, 0, 0, 2);
}

int VonageParameters::integer(const QString &name, int fallback, int least, int most)
{
    const QString given = text(name);
    if (given.isEmpty())
        return fallback;
    bool isNumber = false;
    const int value = given.toInt(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    const bool isOpen = most == std::numeric_limits<int>::max();
    m_problems.insert(name,
        isOpen ? u"Must be %1 or more."_s.arg(least) : u"Must be between %1 and %2."_s.arg(least).arg(most));
    return fallback;
}

QString VonageParameters::word(const QString &name, const QStringList &allowed)
{
    const QString given = text(name);
    if (!given.isEmpty() && !allowed.contains(given))
        m_problems.insert(name, u"Is not a valid value."_s);
    return given;
}

int VonageParameters::size()
{
    return integer(u"size"_s, kDefaultSize, 1, kLargestSize);
}

int VonageParameters::index()
{
    return integer(u"index"_s, 1, 1, std::numeric_limits<int>::max());
}

VonageListFilter VonageParameters::listFilter()
{
    VonageListFilter filter{ country(), pattern(), searchPattern(), text(u"application_id"_s), {} };
    // Only the literal words are understood, not 1 or TRUE.
    const QString linked = word(u"has_application"_s, { u"true"_s, u"false"_s });
    if (!linked.isEmpty())
        filter.hasApplication = linked == "true"_L1;
    return filter;
}

VonageSearchFilter VonageParameters::searchFilter()
{
    static const QStringList kTypes{ u"landline"_s, u"mobile-lvn"_s, u"landline-toll-free"_s };
    // The order within is fixed. The last spelling is not documented, but an official SDK sends it.
    static const QStringList kFeatures{ u"SMS"_s, u"VOICE"_s, u"MMS"_s, u"SMS,VOICE"_s, u"SMS,MMS"_s,
        u"VOICE,MMS"_s, u"SMS,MMS,VOICE"_s, u"SMS,VOICE,MMS"_s };
    VonageSearchFilter filter;
    filter.country = country();
    if (filter.country.isEmpty())
        m_problems.insert(u"country"_s, u"Is required."_s);
    filter.type = word(u"type"_s, kTypes);
    filter.features = word(u"features"_s, kFeatures).split(u',', Qt::SkipEmptyParts);
    filter.pattern = pattern();
    filter.searchPattern = searchPattern();
    return filter;
}

void VonageParameters::requireNumber()
{
    if (country().isEmpty())
        m_problems.insert(u"country"_s, u"Is required."_s);
    else if (text(u"msisdn"_s).isEmpty())
        m_problems.insert(u"msisdn"_s, u"Is required."_s);
}

} // namespace NumberDesk
