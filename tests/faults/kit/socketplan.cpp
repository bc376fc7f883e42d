// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/socketplan.h"

#include "sandbox/seededrandom.h"

#include <array>

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr std::array kProviders{ "vonage", "sinch", "birdcrm", "bird" };
constexpr int kNumbers = 3; ///< of offers, and of owned ones, that are played with
constexpr int kBeats = 45;

template <typename T, std::size_t size>
T oneOf(SeededRandom &random, const std::array<T, size> &values)
{
    return values[static_cast<std::size_t>(random.below(static_cast<int>(size)))];
}

SocketAction action(SeededRandom &random)
{
    static constexpr std::array<milliseconds, 6> kPauses{ 0s, 0s, 1s, 20s, 90s, 360s };
    static constexpr std::array kKinds{ ChangeKind::Buy, ChangeKind::Buy, ChangeKind::Buy,
        ChangeKind::Release, ChangeKind::Configure, ChangeKind::Configure };
    SocketAction made;
    made.pause = oneOf(random, kPauses);
    made.count = random.oneIn(5) ? 2 + random.below(2) : 1;
    made.kind = oneOf(random, kKinds);
    made.number = random.below(kNumbers);
    made.variant = random.below(12);
    made.withSettings = random.oneIn(3);
    made.ofBought = random.oneIn(4);
    return made;
}

SocketEvent event(SeededRandom &random)
{
    using Kind = SocketEvent::Kind;
    static constexpr std::array kKinds{ Kind::Restart, Kind::Restart, Kind::Restart, Kind::RestartOffline,
        Kind::LoseNetwork, Kind::LoseWord, Kind::RefuseTls, Kind::ResetConnections, Kind::Sleep,
        Kind::BuyElsewhere, Kind::ReleaseElsewhere, Kind::ChangeElsewhere, Kind::ChangeElsewhere,
        Kind::TakeAway };
    static constexpr std::array<milliseconds, 5> kDurations{ 3s, 30s, 120s, 600s, 3h };
    SocketEvent made;
    made.beat = random.below(kBeats);
    made.kind = oneOf(random, kKinds);
    made.number = random.below(kNumbers);
    made.ofOffers = random.oneIn(2);
    made.variant = random.below(12);
    made.duration = made.kind == Kind::Sleep ? milliseconds(8h) : oneOf(random, kDurations);
    return made;
}

// Not qHash(), which differs from run to run.
quint64 placeOf(const QByteArray &route)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const char letter : route)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3ULL;
    return hash;
}

} // namespace

Wire SocketPlan::wireOf(quint64 seed)
{
    return seed / kProviders.size() % 2 == 0 ? Wire::Plain : Wire::Tls;
}

SocketPlan::SocketPlan(quint64 chosen)
    : seed(chosen)
    , provider(QLatin1String(kProviders[chosen % kProviders.size()]))
    , wire(wireOf(chosen))
{
    static constexpr std::array<milliseconds, 5> kSettles{ 0s, 0s, 3s, 40s, 600s };
    static constexpr std::array<milliseconds, 4> kRests{ 0s, 30s, 300s, 1800s };
    SeededRandom random(mixed(chosen, 1));
    settle = oneOf(random, kSettles);
    if (random.oneIn(12))
        balanceCents = 150;
    isLimited = random.oneIn(6);
    // Sinch sells them in another way.
    country = provider == "sinch"_L1 && random.oneIn(2) ? u"US"_s : u"GB"_s;
    const int asked = 1 + random.below(4);
    for (int i = 0; i < asked; ++i)
        actions.append(action(random));
    const int happening = random.below(4);
    for (int i = 0; i < happening; ++i)
        events.append(event(random));
    rest = oneOf(random, kRests);
    writeFaults = oneOf(random, std::array{ 0, 40, 70 });
    readFaults = oneOf(random, std::array{ 0, 8, 20 });
}

Fault SocketPlan::faultOf(const QByteArray &route, int count, bool isWrite) const
{
    static constexpr std::array kFaults{ Fault::DropUnforwarded, Fault::ResetUnforwarded, Fault::Hang,
        Fault::TooFast, Fault::TooFastUntold, Fault::Redirect, Fault::CommitThenDrop, Fault::CommitThenReset,
        Fault::CommitThenHang, Fault::CutInStatusLine, Fault::CutInHeaders, Fault::CutInBody, Fault::Garbage,
        Fault::BadGateway, Fault::LateAnswer, Fault::LateArrival, Fault::Drip, Fault::EndlessDrip };
    SeededRandom random(mixed(seed ^ placeOf(route), static_cast<quint64>(count)));
    if (random.below(100) >= (isWrite ? writeFaults : readFaults))
        return Fault::None;
    return oneOf(random, kFaults);
}

QString wordsOf(const SocketPlan &plan)
{
    QStringList lines{ u"%1 over %2, settles in %3 ms, %4 cents, limit %5, writes %6 %, reads %7 %"_s.arg(
        plan.provider, plan.wire == Wire::Tls ? u"TLS"_s : u"TCP"_s, QString::number(plan.settle.count()),
        QString::number(plan.balanceCents), plan.isLimited ? u"5 EUR"_s : u"none"_s,
        QString::number(plan.writeFaults), QString::number(plan.readFaults)) };
    for (const SocketAction &action : plan.actions)
        lines += u"after %1 ms: %2 of %3 %4, %5 at once"_s.arg(action.pause.count())
                     .arg(changeKindName(action.kind), action.ofBought ? u"offer"_s : u"number"_s)
                     .arg(action.number)
                     .arg(action.count);
    for (const SocketEvent &event : plan.events)
        lines += u"at beat %1: event %2 of %3 %4, %5 ms"_s.arg(event.beat)
                     .arg(int(event.kind))
                     .arg(event.ofOffers ? u"offer"_s : u"number"_s)
                     .arg(event.number)
                     .arg(event.duration.count());
    return lines.join(u"\n  "_s);
}

} // namespace NumberDesk::Testing
