// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdnumber.h"

#include "domain/country.h"

#include <array>

using namespace Qt::StringLiterals;

namespace NumberDesk {

QString birdNumberType(const PoolNumber &number)
{
    if (number.type == "mobile-lvn"_L1)
        return u"mobile"_s;
    // French numbers of this range are not bound to a place.
    if (number.type == "landline"_L1 && number.msisdn.startsWith("33199"_L1))
        return u"national"_s;
    if (number.type == "landline"_L1)
        return u"local"_s;
    return number.type == "landline-toll-free"_L1 ? u"toll_free"_s : number.type;
}

QStringList birdCapabilities(const PoolNumber &number)
{
    QStringList words;
    for (const QString &feature : number.features)
        words.append(feature.toLower());
    return words;
}

bool canBeCalled(const BirdNumber &number)
{
    return number.number.features.contains(u"VOICE"_s);
}

bool isBlocked(BirdPapers papers)
{
    return papers != BirdPapers::None && papers != BirdPapers::Approved && papers != BirdPapers::Outstanding;
}

QString birdStage(BirdOrder::Stage stage)
{
    static constexpr std::array kWords{ "charging", "ordering", "pending", "completed", "failed" };
    return QString::fromLatin1(kWords.at(static_cast<std::size_t>(stage)));
}

QString birdE164(const PoolNumber &number)
{
    return number.type.startsWith("short_code"_L1) ? number.msisdn : QString(u'+' + number.msisdn);
}

QString nationalDigits(const PoolNumber &number)
{
    const QString dialling = diallingCode(number.country);
    return number.msisdn.startsWith(dialling) && !number.type.startsWith("short_code"_L1)
        ? number.msisdn.sliced(dialling.size())
        : QString();
}

} // namespace NumberDesk
