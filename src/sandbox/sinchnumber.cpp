// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchnumber.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace NumberDesk {

Moment SinchNumber::chargeAfter(Moment now) const
{
    constexpr auto kMonth = 30 * 24h;
    if (released || nextCharge > now)
        return nextCharge;
    return nextCharge + kMonth * ((now - nextCharge) / kMonth + 1);
}

QString sinchType(const PoolNumber &number)
{
    static const QStringList kWithoutMobiles{ u"US"_s, u"CA"_s, u"PR"_s };
    if (number.type == "landline-toll-free"_L1)
        return u"TOLL_FREE"_s;
    const bool isMobile = number.type == "mobile-lvn"_L1 && !kWithoutMobiles.contains(number.country);
    return isMobile ? u"MOBILE"_s : u"LOCAL"_s;
}

QStringList sinchCapabilities(const PoolNumber &number)
{
    QStringList capabilities;
    for (const QString &capability : { u"SMS"_s, u"VOICE"_s }) {
        if (number.features.contains(capability))
            capabilities.append(capability);
    }
    return capabilities;
}

} // namespace NumberDesk
