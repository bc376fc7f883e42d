// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/vonage/words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::Vonage {

namespace {

using Kind = NumberType::Kind;

constexpr std::array kTypes{
    std::pair{ "landline"_L1, Kind::Local },
    std::pair{ "mobile-lvn"_L1, Kind::Mobile },
    std::pair{ "landline-toll-free"_L1, Kind::TollFree },
    std::pair{ "mobile-shortcode"_L1, Kind::ShortCode },
};

constexpr std::array kFeatures{
    std::pair{ "SMS"_L1, Capability::Sms },
    std::pair{ "MMS"_L1, Capability::Mms },
    std::pair{ "VOICE"_L1, Capability::Voice },
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
    // Short codes are seen among owned numbers, but are not sold through the API.
    for (const auto &[wire, kind] : kTypes) {
        if (kind == type.kind() && kind != Kind::ShortCode)
            return wire;
    }
    return {};
}

std::optional<QString> featuresToWire(const QList<Capability> &capabilities)
{
    QStringList words;
    for (const auto &[wire, capability] : kFeatures) {
        if (capabilities.contains(capability))
            words.append(wire);
    }
    const auto isForeign = [](Capability asked) {
        return std::none_of(
            kFeatures.begin(), kFeatures.end(), [asked](const auto &known) { return known.second == asked; });
    };
    if (std::any_of(capabilities.begin(), capabilities.end(), isForeign))
        return {};
    const QString wire = words.join(u',');
    // The API takes only the spellings that its reference lists, and this pair stands there the other way
    // round.
    return wire == "MMS,VOICE"_L1 ? u"VOICE,MMS"_s : wire;
}

} // namespace NumberDesk::Vonage
