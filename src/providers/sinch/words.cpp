// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/words.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

using Kind = NumberType::Kind;

constexpr std::array kTypes{
    std::pair{ "MOBILE"_L1, Kind::Mobile },
    std::pair{ "LOCAL"_L1, Kind::Local },
    std::pair{ "TOLL_FREE"_L1, Kind::TollFree },
};

} // namespace

QLatin1StringView voiceIdKey(const QString &voiceType)
{
    if (voiceType == kRtc)
        return kAppId;
    if (voiceType == kEst)
        return kTrunkId;
    return voiceType == kFax ? kServiceId : QLatin1StringView();
}

const QStringList &typeWords()
{
    static const QStringList words{ kTypes[0].first, kTypes[1].first, kTypes[2].first };
    return words;
}

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
    return {};
}

QString capabilityToWire(Capability capability)
{
    switch (capability) {
    case Capability::Sms:
        return u"SMS"_s;
    case Capability::Voice:
        return u"VOICE"_s;
    case Capability::Mms:
    case Capability::WhatsApp:
        return {};
    }
    return {};
}

} // namespace NumberDesk::Sinch
