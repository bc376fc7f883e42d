// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdcrmstart.h"

#include "sandbox/birdinventory.h"
#include "sandbox/birdnames.h"
#include "sandbox/seededrandom.h"

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr int kFirstSerial = 600'000'000;
constexpr std::chrono::sys_days kFirstDay{ std::chrono::year(2024) / 3 / 1 };
constexpr std::chrono::seconds kBetween{ 45 };

// Out of the ranges for fiction. The words for types and features go beyond what is documented.
QList<PoolNumber> oddNumbers()
{
    return {
        { u"GB"_s, u"443069990003"_s, u"national"_s, { u"VOICE"_s }, {}, 90, 0 },
        { u"SE"_s, u"46701740608"_s, u"mobile-iot"_s, { u"SMS"_s }, {}, 310, 0 },
        { u"GB"_s, u"447700900463"_s, u"mobile-lvn"_s, {}, {}, 105, 0 },
    };
}

void setUp(BirdCrmNumber &number, quint64 seed, int index)
{
    static constexpr std::array kHindrances{ BirdCrmHindrance::None, BirdCrmHindrance::None,
        BirdCrmHindrance::None, BirdCrmHindrance::Destinations, BirdCrmHindrance::Papers,
        BirdCrmHindrance::Subscription };
    SeededRandom random(mixed(seed, static_cast<quint64>(index)));
    number.hindrance
        = kHindrances.at(static_cast<std::size_t>(random.below(static_cast<int>(kHindrances.size()))));
    const BirdNames connectors = BirdNames::uuids(mixed(seed, 77));
    for (int left = std::max(0, random.below(5) - 2); left > 0; --left)
        number.connectors.append(connectors.of(random.below(6)));
}

} // namespace

BirdBook<BirdCrmNumber>::Start birdCrmStart(quint64 seed, int count, Pool &pool)
{
    const auto inventory = std::make_shared<const BirdInventory>(
        BirdInventory::Setup{ seed, count, oddNumbers(), kFirstSerial }, pool);
    const auto make = [inventory, seed](int index) {
        BirdCrmNumber number;
        number.number = inventory->at(index);
        number.price = birdCrmPrice(number.number);
        number.createdAt = kFirstDay + index * kBetween;
        setUp(number, seed, index);
        return number;
    };
    return { inventory->size(), make,
        [inventory](const QString &digits) { return inventory->indexOf(digits); },
        [inventory](int index) { return inventory->digitsAt(index); }, inventory->firstMadeUp() };
}

} // namespace NumberDesk
