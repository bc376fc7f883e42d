// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"
#include "deskunderload.h"
#include "sequentialclient.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <functional>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kOwned = 10'000;
constexpr int kPages = kOwned / 100;
constexpr int kConnections = 6;
constexpr double kRttMs = 80;
constexpr double kBar = 1.15;
constexpr int kNoLimit = 1000;

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

/// From the first request to the end of the first refresh.
double listOnce(DeskUnderLoad &load, const QString &provider, int rate)
{
    Inventory &inventory = load.desk().inventory;
    QElapsedTimer timer;
    timer.start();
    load.addAccount(rate > 0 ? rate : kNoLimit, provider);
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

SandboxOptions sandboxWith(const Pacing &pacing)
{
    SandboxOptions options;
    options.owned = kOwned;
    options.pace = { std::chrono::milliseconds(int(kRttMs)), double(pacing.rate), std::max(pacing.burst, 1) };
    return options;
}

int pagesOf(qsizetype rows, int pageSize)
{
    return int((rows + pageSize - 1) / pageSize);
}

struct Chain
{
    double trips = 0; ///< requests of which each has to wait for the one before
    QString words;
};

/// The token, the first page, and then the parts side by side: the longest of them, or as many pages one
/// after the other as the connections make of all of them.
Chain sinchChain(DeskUnderLoad &load)
{
    int longest = 0;
    int all = 0;
    load.visit([&](SandboxServer &server) {
        for (int digit = 0; digit < 10; ++digit) {
            SinchFilter filter;
            filter.pattern = QString::number(digit);
            filter.place = u"END"_s;
            const int pages = pagesOf(server.sinchState().owned(filter, {}, 0, 1).total, 100);
            longest = std::max(longest, pages);
            all += pages;
        }
    });
    const double trips = 2 + std::max(double(longest), std::ceil(double(all) / kConnections));
    return { trips, u"%1 pages in ten parts, %2 in the longest"_s.arg(all).arg(longest) };
}

Chain plainChain(int pageSize, const QString &words)
{
    const int pages = pagesOf(kOwned, pageSize);
    return { double(pages), words.arg(pages) };
}

Row tokenRow(
    const QString &provider, const QString &name, const std::function<Chain(DeskUnderLoad &)> &chainOf)
{
    DeskUnderLoad load(sandboxWith({ "no limit", 0, 0 }));
    const Chain chain = chainOf(load);
    const double time = listOnce(load, provider, 0);
    const double floor = chain.trips * kRttMs;
    return { u"B2"_s, u"list 10,000 owned of %1 at 80 ms ÷ RTT × longest chain"_s.arg(name), time / floor,
        kBar, u"×"_s,
        u"%1 ms against a floor of %2 ms: %3"_s.arg(qRound(time)).arg(qRound(floor)).arg(chain.words) };
}

/// What it is worth to ask for pages side by side.
Row sequentialRow(double ours)
{
    DeskUnderLoad load(sandboxWith({ "no limit", 0, 0 }));
    VonageEndpoint endpoint;
    load.visit([&endpoint](SandboxServer &server) { endpoint = server.vonage(); });
    SequentialClient client(endpoint);
    QElapsedTimer timer;
    timer.start();
    const int numbers = client.readOwned();
    const auto theirs = double(timer.nsecsElapsed()) / 1e6;
    if (numbers != kOwned)
        qFatal("%d numbers came instead of %d", numbers, kOwned);
    return Row{ u"B1"_s, u"a client that reads page after page ÷ ours, no limit"_s, theirs / ours, 4, u"×"_s,
        u"%1 ms against %2 ms"_s.arg(qRound(theirs)).arg(qRound(ours)), Row::AtLeast };
}

} // namespace

QList<Row> benchListing()
{
    QList<Row> rows;
    // The bursts are a little more than what a client that keeps to the pace asks at once.
    for (const Pacing &pacing :
        { Pacing{ "no limit", 0, 0 }, Pacing{ "50/s", 50, 8 }, Pacing{ "15/s", 15, 4 } }) {
        QList<double> times;
        for (int round = 0; round < (pacing.rate == 15 ? 1 : 3); ++round) {
            DeskUnderLoad load(sandboxWith(pacing));
            times << listOnce(load, u"vonage"_s, pacing.rate);
        }
        const double time = median(times);
        const double floor = floorMs(pacing);
        rows << Row{ u"B1"_s,
            u"list 10,000 owned at 80 ms, %1 ÷ floor"_s.arg(QLatin1StringView(pacing.words)), time / floor,
            kBar, u"×"_s, u"%1 ms against a floor of %2 ms"_s.arg(qRound(time)).arg(qRound(floor)) };
        if (pacing.rate == 0)
            rows << sequentialRow(time);
    }
    return rows;
}

QList<Row> benchTokenListing()
{
    // Neither Bird tells how many there are, so that nothing would show what parts had left out.
    return { tokenRow(u"sinch"_s, u"Sinch"_s, sinchChain),
        tokenRow(u"birdcrm"_s, u"Bird CRM"_s,
            [](DeskUnderLoad &) { return plainChain(99, u"%1 pages, one after the other"_s); }),
        tokenRow(u"bird"_s, u"Bird"_s, [](DeskUnderLoad &) {
            return plainChain(100, u"%1 pages, one after the other, beside as many of the voice list"_s);
        }) };
}

} // namespace NumberDesk::Bench
