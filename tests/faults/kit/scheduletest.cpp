// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/scheduletest.h"

#include "faults/kit/simloop.h"
#include "faults/kit/simschedule.h"

#include <QCoreApplication>
#include <QHashSeed>
#include <QLoggingCategory>
#include <QTest>

#include <cstdio>

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSchedules = 10'000; ///< over all four providers
constexpr int kProviders = 4;
constexpr int kMostReports = 3;
/// From so many schedules on each interesting thing has to have happened.
constexpr int kEnoughToCount = 1000;

void print(const QString &provider, quint64 seed, const SimResult &result)
{
    const QByteArray text
        = u"\n%1, seed %2:\n%3\n%4\n"_s
              .arg(provider, QString::number(seed), result.course.join(u'\n'), result.breaches.join(u'\n'))
              .toUtf8();
    std::fputs(text.constData(), stderr);
}

} // namespace

ScheduleTest::ScheduleTest(const QString &provider)
    : m_provider(provider)
{ }

void ScheduleTest::replay(quint64 seed)
{
    const SimResult result = runSchedule(m_files, m_provider, seed);
    print(m_provider, seed, result);
    QCOMPARE(result.breaches, QStringList());
}

void ScheduleTest::everyScheduleHoldsTheInvariants()
{
    if (qEnvironmentVariableIsSet("NUMBERDESK_SEED")) {
        replay(qEnvironmentVariable("NUMBERDESK_SEED").toULongLong());
        return;
    }
    bool isNumber = false;
    const int wanted = qEnvironmentVariable("NUMBERDESK_SCHEDULES").toInt(&isNumber);
    const int schedules = std::max(1, (isNumber ? wanted : kSchedules) / kProviders);
    QMap<QString, int> counts;
    QStringList broken;
    for (int seed = 1; seed <= schedules; ++seed) {
        const SimResult result = runSchedule(m_files, m_provider, static_cast<quint64>(seed));
        for (auto count = result.counts.cbegin(); count != result.counts.cend(); ++count)
            counts[count.key()] += count.value();
        if (result.breaches.isEmpty())
            continue;
        if (broken.size() < kMostReports)
            print(m_provider, static_cast<quint64>(seed), result);
        broken.append(u"%1: %2"_s.arg(QString::number(seed), result.breaches.constFirst()));
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        qInfo("%-24s %d", qUtf8Printable(count.key()), count.value());
    QVERIFY2(broken.isEmpty(),
        qPrintable(
            QString(u"%1 of %2 schedules: "_s.arg(broken.size()).arg(schedules) + broken.join(u"; "))));
    if (schedules >= kEnoughToCount)
        checkCoverage(counts);
}

/// Schedules that stop exercising what they are for prove nothing.
void ScheduleTest::checkCoverage(const QMap<QString, int> &counts)
{
    QStringList things{ u"Done"_s, u"Refused"_s, u"NotSent"_s, u"NotDone"_s, u"Doubtful"_s, u"Checking"_s,
        u"NeedsAttention"_s, u"restart"_s, u"sleep"_s, u"no network"_s, u"rejected"_s, u"asked twice"_s,
        u"second client"_s, u"decided"_s };
    for (const char *fate :
        { "through", "refused", "no TLS", "lost", "answer lost", "hung", "answer hung", "late", "cut", "half",
            "garbage", "bad gateway", "server error", "request timeout", "too many", "redirected" })
        things.append(QString(u"write "_s + QLatin1StringView(fate)));
    if (m_provider == "bird"_L1)
        things.append(u"replay"_s);
    if (m_provider == "bird"_L1 || m_provider == "sinch"_L1)
        things.append(u"Accepted"_s);
    // Bird CRM has no settings, so there is neither a conflict nor anything that only a person can tell.
    if (m_provider == "birdcrm"_L1)
        things.removeIf(
            [](const QString &thing) { return thing == "decided"_L1 || thing == "NeedsAttention"_L1; });
    else
        things.append(u"Conflict"_s);
    things.removeIf([&counts](const QString &thing) { return counts.value(thing) > 0; });
    QVERIFY2(things.isEmpty(), qPrintable(QString(u"never happened: "_s + things.join(u", "))));
}

void ScheduleTest::theSameSeedGivesTheSameCourse()
{
    for (quint64 seed = 1; seed <= 5; ++seed)
        QCOMPARE(
            runSchedule(m_files, m_provider, seed).course, runSchedule(m_files, m_provider, seed).course);
}

int runScheduleTest(const QString &provider, int argc, char **argv)
{
    // So that a seed gives the same course in every run.
    QHashSeed::setDeterministicGlobalSeed();
    SimLoop::install();
    QCoreApplication application(argc, argv);
    // Every request would be told of.
    QLoggingCategory::setFilterRules(u"numberdesk.*=false"_s);
    ScheduleTest test(provider);
    return QTest::qExec(&test, argc, argv);
}

} // namespace NumberDesk::Testing
