// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"
#include "deskunderload.h"

#include "providers/providerclient.h"

#include <QElapsedTimer>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kRtt = 80ms;
constexpr int kRounds = 9;

/// Which requests a buy cannot do without, one after the other, because each one needs the answer of the
/// one before. The connection is open and a token is there, as they are after a search; there is no TLS.
struct Protocol
{
    const char *provider;
    const char *name;
    int trips;
    const char *words;
};
constexpr Protocol kProtocols[] = {
    { "vonage", "Vonage", 3, "owned already?, buy, read back" },
    { "sinch", "Sinch", 4, "owned already?, how it is sold, rent, read back" },
    // Its yes only says that it goes on working, so the list has to be looked at for the outcome.
    { "birdcrm", "Bird CRM", 4, "owned already?, buy, read back, its subscription" },
    { "bird", "Bird", 5, "owned already?, still on offer?, order, read back, its voice" },
};

QList<NumberOffer> offersOf(DeskUnderLoad &load, const QString &country)
{
    SearchQuery query;
    query.country = country;
    QList<NumberOffer> offers;
    bool ended = false;
    QObject context;
    const auto searching = load.desk().accounts.client(load.account())->search(query, {});
    searching->whenDone(&context, [&](const Result<Page<NumberOffer>> &end) {
        if (!end.isOk())
            qFatal("the search: %s", qPrintable(end.error().detail));
        for (const NumberOffer &offer : end->items) {
            if (offer.buyable)
                offers << offer;
        }
        ended = true;
    });
    DeskUnderLoad::waitFor([&] { return ended; }, "the search");
    return offers;
}

Change purchaseOf(const NumberOffer &offer)
{
    Change change;
    change.id = u"buy-%1"_s.arg(offer.ref.number.digits());
    change.kind = ChangeKind::Buy;
    change.ref = offer.ref;
    change.offerId = offer.offerId;
    change.setUp = offer.setUp;
    change.monthly = offer.monthly;
    return change;
}

/// Milliseconds from the click to the record that says Done, which is on the disk by then.
double buy(DeskUnderLoad &load, const NumberOffer &offer)
{
    ChangeRunner &runner = load.desk().runner;
    const Change change = purchaseOf(offer);
    double elapsed = 0;
    QElapsedTimer timer;
    QObject context;
    QObject::connect(&runner, &ChangeRunner::recordChanged, &context, [&](const ChangeRecord &record) {
        if (record.change.id != change.id || !isSettled(record.state))
            return;
        if (record.state != ChangeState::Done)
            qFatal("the buy: %s", qPrintable(changeStateName(record.state)));
        elapsed = double(timer.nsecsElapsed()) / 1e6;
    });
    QObject::connect(&runner, &ChangeRunner::rejected, &context,
        [](const Change &, const Error &error) { qFatal("the buy: %s", qPrintable(error.detail)); });
    timer.start();
    runner.apply({ change });
    DeskUnderLoad::waitFor([&] { return elapsed > 0; }, "the buy");
    return elapsed;
}

Row rowOf(const Protocol &protocol)
{
    const QString provider = QString::fromLatin1(protocol.provider);
    SandboxOptions options;
    options.pace.latency = kRtt;
    options.settle = 0ms; // what the provider itself takes is not ours
    options.balanceCents = 10'000'000;
    DeskUnderLoad load(options);
    load.addAccount(1000, provider);
    Inventory &inventory = load.desk().inventory;
    const auto isIdle = [&] {
        const RefreshStatus status = inventory.status(load.account());
        return !status.running && status.finished.isValid();
    };
    DeskUnderLoad::waitFor(isIdle, "the first refresh");
    const QList<NumberOffer> offers = offersOf(load, u"US"_s);
    QList<double> times;
    QList<double> requests;
    for (int round = 0; round < kRounds && round < offers.size(); ++round) {
        const int before = load.requestCount(provider);
        times << buy(load, offers.at(round));
        requests << load.requestCount(provider) - before;
        DeskUnderLoad::waitFor(isIdle, "what follows a buy");
    }
    const double time = median(times);
    const double floor = protocol.trips * double(kRtt.count());
    return { u"B13"_s,
        u"click to outcome of a buy at 80 ms, %1 ÷ floor"_s.arg(QLatin1StringView(protocol.name)),
        time / floor, 1.2, u"×"_s,
        u"%1 ms against %2 round trips (%3); %4 requests were made, median of %5"_s.arg(qRound(time))
            .arg(protocol.trips)
            .arg(QLatin1StringView(protocol.words))
            .arg(median(requests))
            .arg(times.size()) };
}

} // namespace

QList<Row> benchPurchase()
{
    QList<Row> rows;
    for (const Protocol &protocol : kProtocols)
        rows << rowOf(protocol);
    return rows;
}

} // namespace NumberDesk::Bench
