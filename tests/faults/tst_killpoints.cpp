// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/killmatrix.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The program dies by SIGKILL at every failpoint that its sources name, in the middle of every kind of
/// write: whatever was under way is found out at the next start, nothing is sent twice and nothing is lost.
/// NUMBERDESK_KILL_SEEDS sets how many histories there are of each failpoint, NUMBERDESK_KILL_SEED the first.
class TestKillPoints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyHistoryEndsWellWithoutAKillAndAfterOneHalfWay();
    void thereAreManyFailpointsAndEachNameOccursOnce();
    void nothingIsBoughtTwiceOrLostWhenKilledAt_data();
    void nothingIsBoughtTwiceOrLostWhenKilledAt();
    void cleanupTestCase();

private:
    KillMatrix m_matrix;
    int m_histories = 0;
    int m_deaths = 0;
};

void TestKillPoints::initTestCase()
{
    m_matrix.explore();
}

void TestKillPoints::everyHistoryEndsWellWithoutAKillAndAfterOneHalfWay()
{
    for (const QString &problem : m_matrix.problems())
        qWarning("%s", qPrintable(problem));
    QVERIFY2(m_matrix.problems().isEmpty(), "see above");
}

void TestKillPoints::thereAreManyFailpointsAndEachNameOccursOnce()
{
    QStringList names = failpointsInSources();
    QVERIFY2(names.size() >= 25, qPrintable(names.join(u'\n')));
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestKillPoints::nothingIsBoughtTwiceOrLostWhenKilledAt_data()
{
    QTest::addColumn<QString>("point");
    for (const QString &name : failpointsInSources())
        QTest::newRow(qPrintable(name)) << name;
}

void TestKillPoints::nothingIsBoughtTwiceOrLostWhenKilledAt()
{
    QFETCH(QString, point);
    QVERIFY2(m_matrix.reaches(point), "no history of these tests passes it");
    const int seeds = std::max(1, qEnvironmentVariable("NUMBERDESK_KILL_SEEDS", u"4"_s).toInt());
    const quint64 first = qEnvironmentVariable("NUMBERDESK_KILL_SEED", u"1"_s).toULongLong();
    const KillMatrix::Lived lived = m_matrix.live(point, first, seeds);
    m_histories += lived.histories;
    m_deaths += lived.deaths;
    for (const QString &problem : lived.problems)
        qWarning("%s", qPrintable(problem));
    QVERIFY2(lived.problems.isEmpty(), "see above");
}

void TestKillPoints::cleanupTestCase()
{
    qInfo("%d failpoints, %d histories with %d deaths, %d explored", int(failpointsInSources().size()),
        m_histories, m_deaths, m_matrix.histories());
}

QTEST_GUILESS_MAIN(TestKillPoints)
#include "tst_killpoints.moc"
