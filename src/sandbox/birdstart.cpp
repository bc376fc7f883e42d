// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdstart.h"

#include "sandbox/birdinventory.h"
#include "sandbox/birdvoice.h"
#include "sandbox/seededrandom.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr int kFirstSerial = 300'000'000;
constexpr std::chrono::sys_days kFirstDay{ std::chrono::year(2025) / 1 / 1 };
constexpr std::chrono::seconds kBetween{ 30 };

struct OddCase
{
    PoolNumber number;
    bool shared = false;
    BirdPapers papers = BirdPapers::None;
    bool oldWord = false;
};

PoolNumber odd(const char *country, const char *digits, const char *type, const QStringList &features)
{
    return { QString::fromLatin1(country), QString::fromLatin1(digits), QString::fromLatin1(type), features,
        {}, 240, 0 };
}

const QList<OddCase> &oddCases()
{
    const QStringList both{ u"VOICE"_s, u"SMS"_s };
    // No real short code starts with 1 in the US or with 0 in Great Britain.
    static const QList<OddCase> kCases{
        { odd("US", "10556", "short_code_fteu", { u"SMS"_s, u"MMS"_s }), true },
        { odd("GB", "05556", "short_code", { u"SMS"_s }), true },
        { odd("DE", "491713920077", "mobile-lvn", both), false, BirdPapers::Needed },
        { odd("DE", "493023125771", "landline", { u"VOICE"_s }), false, BirdPapers::InReview, true },
        { odd("DE", "494066969773", "landline", both), false, BirdPapers::Unclear, true },
        { odd("SE", "46701740607", "mobile-lvn", both), false, BirdPapers::Outstanding },
        { odd("DE", "492214710772", "landline", both), false, BirdPapers::CorrectionsNeeded },
        { odd("DE", "498999998775", "landline", both), false, BirdPapers::Rejected },
        { odd("GB", "443069990002", "satellite", { u"VOICE"_s, u"SMS"_s, u"RCS"_s }) },
        { odd("GB", "447700900462", "mobile-lvn", { u"SMS"_s }), false, BirdPapers::Approved },
    };
    return kCases;
}

QList<PoolNumber> oddNumbers()
{
    QList<PoolNumber> numbers;
    for (const OddCase &one : oddCases())
        numbers.append(one.number);
    return numbers;
}

void setUp(BirdNumber &number, quint64 seed, int index)
{
    SeededRandom random(mixed(seed, static_cast<quint64>(index)));
    if (random.oneIn(2))
        number.name = u"Desk %1"_s.arg(random.below(40) + 1);
    if (!canBeCalled(number))
        return;
    switch (random.below(8)) {
    case 0:
        number.route.type = u"reject"_s;
        break;
    case 1:
        number.route = { u"trunk"_s, BirdVoice::trunkIds().at(random.below(2)), {}, {} };
        break;
    case 2:
        number.route = { u"forward"_s, {}, QString(u'+' + BirdVoice::verifiedNumbers().constFirst()),
            u"dialed_number"_s };
        break;
    case 3:
        number.route.type = u"voicemail"_s;
        break;
    default: // as the workspace's default says
        break;
    }
}

} // namespace

BirdBook<BirdNumber>::Start birdStart(quint64 seed, int count, Pool &pool)
{
    const auto inventory = std::make_shared<const BirdInventory>(
        BirdInventory::Setup{ seed, count, oddNumbers(), kFirstSerial }, pool);
    const auto make = [inventory, seed](int index) {
        BirdNumber number;
        number.number = inventory->at(index);
        number.allocatedAt = kFirstDay + index * kBetween;
        if (index < inventory->oddCount()) {
            const OddCase &one = oddCases().at(index);
            number.shared = one.shared;
            number.papers = one.papers;
            number.oldWord = one.oldWord;
        } else {
            setUp(number, seed, index);
        }
        return number;
    };
    return { inventory->size(), make,
        [inventory](const QString &digits) { return inventory->indexOf(digits); },
        [inventory](int index) { return inventory->digitsAt(index); }, inventory->firstMadeUp() };
}

} // namespace NumberDesk
