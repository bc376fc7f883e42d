// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"
#include "deskunderload.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kRtt = 80ms;
constexpr int kUpdates = 1000;
constexpr int kRate = 50;
// More than the account sends at once: a limit without any slack refuses now and then, which is what B3 is
// about.
constexpr int kBurst = 8;
constexpr auto kLongest = 5min;

struct Shop
{
    const char *provider;
    const char *name;
    const char *field; ///< a setting that every number of it has
    const char *words; ///< what one update asks of the provider
};
constexpr Shop kShops[] = {
    { "vonage", "Vonage", "moHttpUrl", "look, write, read back" },
    { "sinch", "Sinch", "callbackUrl", "look, write, read back" },
};

QList<Change> updatesOf(DeskUnderLoad &load, const QString &field)
{
    QList<Change> changes;
    const NumberColumns &columns = load.desk().inventory.columns();
    for (quint32 row = 0; row < columns.span() && changes.size() < kUpdates; ++row) {
        if (!columns.isUsed(row))
            continue;
        const OwnedNumber number = columns.at(row);
        Change change;
        change.id = u"update-%1"_s.arg(number.ref.number.digits());
        change.ref = number.ref;
        change.seen = number.settings;
        change.edits.insert(field, u"https://hooks.example/%1"_s.arg(number.ref.number.digits()));
        changes << change;
    }
    return changes;
}

struct Course
{
    double seconds = 0;
    int done = 0;
    double longestGap = 0; ///< milliseconds in which the window could not have answered
};

/// Of the provider's port; refused for being too fast.
int throttled(DeskUnderLoad &load, const QString &provider)
{
    int count = 0;
    load.visit([&](SandboxServer &server) {
        count = provider == u"vonage" ? server.vonagePort().throttledCount()
                                      : server.sinchPort().throttledCount();
    });
    return count;
}

/// From the yes to the end of the last row.
Course applyAll(DeskUnderLoad &load, const QList<Change> &changes)
{
    ChangeRunner &runner = load.desk().runner;
    Course course;
    QObject context;
    QObject::connect(&runner, &ChangeRunner::recordChanged, &context,
        [&](const ChangeRecord &record) { course.done += record.state == ChangeState::Done ? 1 : 0; });
    QElapsedTimer timer;
    QElapsedTimer beat;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &context, [&] {
        course.longestGap = std::max(course.longestGap, double(beat.nsecsElapsed()) / 1e6);
        beat.start();
    });
    QEventLoop loop;
    QObject::connect(&runner, &ChangeRunner::progressChanged, &loop, [&] {
        if (runner.underWay() == 0)
            loop.quit();
    });
    QTimer::singleShot(kLongest, &loop, [] { qFatal("the updates do not come to an end"); });
    timer.start();
    beat.start();
    heart.start(1ms);
    runner.apply(changes);
    loop.exec();
    course.seconds = double(timer.nsecsElapsed()) / 1e9;
    return course;
}

Row rowOf(const Shop &shop)
{
    const QString provider = QString::fromLatin1(shop.provider);
    SandboxOptions options;
    options.owned = kUpdates;
    options.settle = 0ms;
    options.pace = { kRtt, double(kRate), kBurst };
    DeskUnderLoad load(options);
    load.addAccount(kRate, provider);
    DeskUnderLoad::waitFor(
        [&] {
            const RefreshStatus status = load.desk().inventory.status(load.account());
            return !status.running && status.finished.isValid();
        },
        "the first refresh");
    const QList<Change> changes = updatesOf(load, QString::fromLatin1(shop.field));
    const int before = load.requestCount(provider);
    const int refusedBefore = throttled(load, provider);
    const Course course = applyAll(load, changes);
    const int refused = throttled(load, provider) - refusedBefore;
    const int requests = load.requestCount(provider) - before - refused;
    const double used = requests / course.seconds / kRate;
    return { u"B14"_s,
        u"%1 updates at %2/s, %3: share of the pace used"_s.arg(changes.size())
            .arg(kRate)
            .arg(QLatin1StringView(shop.name)),
        used, 0.95, {},
        u"%1 requests (%2) and %6 refused in %3 s, %4 done; the window's thread was held for %5 ms at most"_s
            .arg(requests)
            .arg(QLatin1StringView(shop.words))
            .arg(course.seconds, 0, 'f', 1)
            .arg(course.done)
            .arg(course.longestGap, 0, 'f', 0)
            .arg(refused),
        Row::AtLeast };
}

} // namespace

QList<Row> benchApply()
{
    QList<Row> rows;
    for (const Shop &shop : kShops)
        rows << rowOf(shop);
    return rows;
}

} // namespace NumberDesk::Bench
