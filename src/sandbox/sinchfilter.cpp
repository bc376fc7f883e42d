// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

bool SinchFilter::accepts(const PoolNumber &number) const
{
    return fits(number, sinchType(number));
}

bool SinchFilter::accepts(const SinchNumber &number) const
{
    return fits(number.number, number.oddType.isEmpty() ? sinchType(number.number) : number.oddType);
}

bool SinchFilter::fits(const PoolNumber &number, const QString &numberType) const
{
    if (!regionCode.isEmpty() && regionCode != number.country)
        return false;
    if (!type.isEmpty() && type != numberType)
        return false;
    const QStringList has = sinchCapabilities(number);
    const auto hasIt = [&has](const QString &capability) { return has.contains(capability); };
    if (!std::all_of(capabilities.cbegin(), capabilities.cend(), hasIt))
        return false;
    const QByteArray digits = number.msisdn.toLatin1();
    return matches(QLatin1StringView(digits));
}

bool SinchFilter::matches(QLatin1StringView digits) const
{
    // The plus can be at the start only.
    const bool hasPlus = pattern.startsWith(u'+');
    const QStringView wanted = QStringView(pattern).mid(hasPlus ? 1 : 0);
    if (place == "CONTAINS"_L1)
        return hasPlus ? digits.startsWith(wanted) : digits.contains(wanted);
    if (place == "END"_L1)
        return hasPlus ? digits == wanted : digits.endsWith(wanted);
    return (hasPlus || pattern.isEmpty()) && digits.startsWith(wanted);
}

bool SinchFilter::isEmpty() const
{
    return regionCode.isEmpty() && type.isEmpty() && pattern.isEmpty() && capabilities.isEmpty();
}

QString SinchFilter::key() const
{
    return QStringList{ regionCode, type, pattern, place, capabilities.join(u',') }.join(u'\n');
}

} // namespace NumberDesk
