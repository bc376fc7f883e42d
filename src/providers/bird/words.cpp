// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/words.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::Bird {

namespace {

using Kind = NumberType::Kind;

// No number with its calling code is as short as the longest short code.
constexpr qsizetype kLongestShortCode = 6;

constexpr std::array kTypes{
    std::pair{ "local"_L1, Kind::Local },
    std::pair{ "mobile"_L1, Kind::Mobile },
    std::pair{ "toll_free"_L1, Kind::TollFree },
    std::pair{ "national"_L1, Kind::National },
    std::pair{ "short_code"_L1, Kind::ShortCode },
};

} // namespace

NumberType typeFromWire(const QString &word)
{
    for (const auto &[wire, kind] : kTypes) {
        if (word == wire)
            return kind;
    }
    return word.isEmpty() ? NumberType() : NumberType::unknown(word);
}

QString typeToWire(const NumberType &type)
{
    for (const auto &[wire, kind] : kTypes) {
        if (kind == type.kind())
            return wire;
    }
    return type.word();
}

bool isShortCodeType(const QString &word)
{
    return word.startsWith("short_code"_L1);
}

QString capabilityToWire(Capability capability)
{
    switch (capability) {
    case Capability::Sms:
        return u"sms"_s;
    case Capability::Mms:
        return u"mms"_s;
    case Capability::Voice:
        return u"voice"_s;
    case Capability::WhatsApp:
        break;
    }
    return {};
}

QString numberToWire(const PhoneNumber &number)
{
    return number.digits().size() <= kLongestShortCode ? number.digits() : number.e164();
}

} // namespace NumberDesk::Bird
