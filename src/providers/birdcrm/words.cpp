// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/words.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk::BirdCrm {

namespace {

using Kind = NumberType::Kind;

constexpr std::array kWireTypes{
    std::pair{ "local"_L1, Kind::Local },
    std::pair{ "mobile"_L1, Kind::Mobile },
    std::pair{ "toll-free"_L1, Kind::TollFree },
    std::pair{ "national"_L1, Kind::National },
};

/// Features have a direction. A number is rented to be called; messages are received and answered.
QStringList featuresOf(Capability capability)
{
    switch (capability) {
    case Capability::Sms:
        return { u"sms-inbound"_s, u"sms-outbound"_s };
    case Capability::Mms:
        return { u"mms-inbound"_s, u"mms-outbound"_s };
    case Capability::Voice:
        return { u"voice-inbound"_s };
    case Capability::WhatsApp:
        return { u"whatsapp"_s };
    }
    return {};
}

} // namespace

NumberType typeFromWire(const QString &word)
{
    for (const auto &[wire, kind] : kWireTypes) {
        if (word == wire)
            return kind;
    }
    return word.isEmpty() ? NumberType() : NumberType::unknown(word);
}

QString typeToWire(const NumberType &type)
{
    for (const auto &[wire, kind] : kWireTypes) {
        if (kind == type.kind())
            return wire;
    }
    return {};
}

QStringList featuresToWire(const QList<Capability> &capabilities)
{
    QStringList words;
    for (const Capability capability : capabilities)
        words += featuresOf(capability);
    words.removeDuplicates();
    return words;
}

} // namespace NumberDesk::BirdCrm
