// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manynumbers.h"

#include <array>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kApplications = 400;
constexpr quint32 kRare = 10'000;

struct Country
{
    QLatin1StringView code;
    QLatin1StringView prefix;
};

constexpr std::array<Country, 4> kCountries{ Country{ "GB"_L1, "44770090"_L1 }, { "US"_L1, "15555501"_L1 },
    { "DE"_L1, "49152000"_L1 }, { "SE"_L1, "46700000"_L1 } };

/// A bijection of 0 … 9,999,999, so that neighbours in the list are none in the numbering plan.
quint32 scattered(quint32 index)
{
    constexpr quint64 kStep = 7'368'787; // coprime to ten million
    return quint32(index * kStep % 10'000'000);
}

} // namespace

OwnedNumber madeNumber(quint32 index, const AccountId &account)
{
    const quint32 mixed = scattered(index);
    const Country &country = kCountries.at(mixed % kCountries.size());
    OwnedNumber number;
    number.ref.account = account;
    number.ref.country = country.code;
    number.ref.number = *PhoneNumber::fromDigits(country.prefix + u"%1"_s.arg(mixed, 7, 10, QChar(u'0')));
    number.type = NumberType(mixed % 3 == 0 ? NumberType::Kind::Local : NumberType::Kind::Mobile);
    number.capabilities.add(Capability::Sms);
    if (mixed % 5 != 0)
        number.capabilities.add(Capability::Voice);
    if (index % kRare == 77)
        number.label = u"Zephyr desk"_s;
    else if (index % 2 == 0)
        number.label = u"Support line %1"_s.arg(mixed % 20'000);
    const quint32 application = mixed % kApplications;
    number.destination = u"hooks-%1.example.com"_s.arg(application);
    number.settings = { { u"moHttpUrl"_s, u"https://hooks-%1.example.com/sms"_s.arg(application) },
        { u"app_id"_s, u"00000000-0000-4000-8000-%1"_s.arg(application, 12, 10, QChar(u'0')) } };
    number.monthly = Money(90 + mixed % 4, 2, u"EUR"_s);
    return number;
}

QString rareWord()
{
    return u"zephyr"_s;
}

QString halfWord()
{
    return u"support"_s;
}

} // namespace NumberDesk::Bench
