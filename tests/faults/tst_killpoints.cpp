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
    int m_unsure = 0; ///< kills during a recovery that may also come to its end
};

void TestKillPoints::initTestCase()
{
    m_matrix.explore();
}

void TestKillPoints::everyHistoryEndsWellWithoutAKillAndAfterOneHalfWay()
{
    QVERIFY2(m_matrix.problems().isEmpty(), qPrintable(m_matrix.problems().join(u'\n')));
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
    std::vector<std::unique_ptr<KillCase>> cases;
    for (quint64 seed = first; seed < first + static_cast<quint64>(seeds); ++seed)
        cases.push_back(std::make_unique<KillCase>(m_matrix.script(point, seed)));
    runAll(cases);
    QStringList problems;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const KillCase &each = *cases.at(i);
        ++m_histories;
        m_deaths += each.deaths();
        m_unsure += each.script().kills.constLast().isSure ? 0 : 1;
        for (const QString &problem : each.problems())
            problems.append(u"seed %1: %2: %3"_s.arg(QString::number(first + i), each.text(), problem));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestKillPoints::cleanupTestCase()
{
    qInfo("%d failpoints, %d histories with %d deaths (%d more kills tried during a recovery), %d explored",
        int(failpointsInSources().size()), m_histories, m_deaths, m_unsure, m_matrix.histories());
}

QTEST_GUILESS_MAIN(TestKillPoints)
#include "tst_killpoints.moc"
