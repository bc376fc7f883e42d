// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"
#include "deskunderload.h"

#include <QElapsedTimer>

#include <cmath>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kOwned = 10'000;
constexpr int kPages = kOwned / 100;
constexpr int kConnections = 6;
constexpr double kRttMs = 80;

struct Pacing
{
    const char *words;
    int rate; ///< permitted requests a second; 0 = no limit
    int burst;
};

/// No client can be quicker: the first page tells how many there are, then as many at once as there are
/// connections; or as many as are permitted.
double floorMs(const Pacing &pacing)
{
    const double byTrips = kRttMs * (1 + std::ceil(double(kPages - 1) / kConnections));
    const double byRate = pacing.rate > 0 ? 1000.0 * (kPages - pacing.burst) / pacing.rate : 0;
    return std::max(byTrips, byRate);
}

double listOnce(const Pacing &pacing)
{
    SandboxOptions options;
    options.owned = kOwned;
    options.pace = { std::chrono::milliseconds(int(kRttMs)), double(pacing.rate), std::max(pacing.burst, 1) };
    DeskUnderLoad load(options);
    Inventory &inventory = load.desk().inventory;
    QElapsedTimer timer;
    timer.start();
    load.addAccount(pacing.rate > 0 ? pacing.rate : 1000);
    const AccountId id = load.account();
    DeskUnderLoad::waitFor(
        [&] {
            const RefreshStatus status = inventory.status(id);
            return !status.running && (status.error || status.finished.isValid());
        },
        "the list to end");
    const auto elapsed = double(timer.nsecsElapsed()) / 1e6;
    if (const auto error = inventory.status(id).error)
        qFatal("the list ended early: %s", qUtf8Printable(Error::kindName(error->kind)));
    if (inventory.count(id) != kOwned)
        qFatal("%lld numbers came instead of %d", static_cast<long long>(inventory.count(id)), kOwned);
    return elapsed;
}

} // namespace

QList<Row> benchListing()
{
    QList<Row> rows;
    // The bursts are a little more than what a client that keeps to the pace asks at once.
    for (const Pacing &pacing :
        { Pacing{ "no limit", 0, 0 }, Pacing{ "50/s", 50, 8 }, Pacing{ "15/s", 15, 4 } }) {
        QList<double> times;
        for (int round = 0; round < (pacing.rate == 15 ? 1 : 3); ++round)
            times << listOnce(pacing);
        const double time = median(times);
        const double floor = floorMs(pacing);
        rows << Row{ u"B1"_s,
            u"list 10,000 owned at 80 ms, %1 ÷ floor"_s.arg(QLatin1StringView(pacing.words)), time / floor,
            1.3, u"×"_s, u"%1 ms against a floor of %2 ms"_s.arg(qRound(time)).arg(qRound(floor)) };
    }
    return rows;
}

} // namespace NumberDesk::Bench
