// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/outcome.h"
#include "unit/storage/journaldesk.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the journal tells of what was written.
class TestJournalQueries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void recentPagesFromNewToOld();
    void findSeesOnlyTheNumber();
    void lastSetValuesComeFromDoneConfigures();
    void lastSetValuesEndWithTheTenancy();
    void monthlySpendCountsDoneAndUnsettledBuys();
    void moneyIsSpentInTheMonthOfTheSending_data();
    void moneyIsSpentInTheMonthOfTheSending();
    void whatIsNotSettledCountsInEveryMonthThatItMayBelongTo();
    void unsettledListsWhatBlocksOldestFirst();

private:
    int buysIn(int month)
    {
        Outcome spend(m_desk->journal().monthlySpend(u"account-1"_s, QDate(2026, month, 2)));
        return spend.wait() && spend.isOk() ? spend.value().buys : -1;
    }

    std::unique_ptr<JournalDesk> m_desk;
};

void TestJournalQueries::init()
{
    m_desk = std::make_unique<JournalDesk>();
    QVERIFY(m_desk->open());
}

void TestJournalQueries::recentPagesFromNewToOld()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_desk->appended(buy(QString::number(i), ref(u"44770090000%1"_s.arg(i)))).isOk());
    const auto ids = [](const QList<ChangeRecord> &records) {
        QStringList list;
        for (const ChangeRecord &record : records)
            list << record.change.id;
        return list;
    };
    Outcome first(m_desk->journal().recent(2));
    Outcome second(m_desk->journal().recent(2, u"3"_s));
    Outcome last(m_desk->journal().recent(2, u"1"_s));
    QVERIFY(last.wait());
    QCOMPARE(ids(first.value()), (QStringList{ u"4"_s, u"3"_s }));
    QCOMPARE(ids(second.value()), (QStringList{ u"2"_s, u"1"_s }));
    QCOMPARE(ids(last.value()), QStringList{ u"0"_s });
}

void TestJournalQueries::findSeesOnlyTheNumber()
{
    QVERIFY(m_desk->through(buy(u"a"_s), ChangeState::Done));
    QVERIFY(m_desk->through(configure(u"b"_s, { { u"k"_s, u"v"_s } }), ChangeState::Done));
    QVERIFY(m_desk->appended(buy(u"c"_s, ref(u"447700900999"_s))).isOk());
    Outcome end(m_desk->journal().find(ref()));
    QVERIFY(end.wait() && end.isOk());
    QCOMPARE(end.value().size(), 2);
    QCOMPARE(end.value().constFirst().change.id, u"b"_s);
}

void TestJournalQueries::lastSetValuesComeFromDoneConfigures()
{
    QVERIFY(m_desk->through(
        configure(u"a"_s, { { u"smpp"_s, u"old"_s }, { u"status"_s, u"https://example.com/s"_s } }),
        ChangeState::Done));
    QVERIFY(m_desk->through(configure(u"b"_s, { { u"smpp"_s, u"refused"_s } }), ChangeState::Refused));
    QVERIFY(m_desk->through(configure(u"c"_s, { { u"smpp"_s, u"new"_s } }), ChangeState::Done));
    QVERIFY(m_desk->through(configure(u"d"_s, { { u"status"_s, u""_s } }), ChangeState::Done));
    Outcome end(m_desk->journal().lastSetValues(ref()));
    QVERIFY(end.wait() && end.isOk());
    QCOMPARE(end.value(), (SettingValues{ { u"smpp"_s, u"new"_s }, { u"status"_s, u""_s } }));
    Outcome other(m_desk->journal().lastSetValues(ref(u"447700900999"_s)));
    QVERIFY(other.wait() && other.isOk());
    QVERIFY(other.value().isEmpty());
}

void TestJournalQueries::lastSetValuesEndWithTheTenancy()
{
    QVERIFY(m_desk->through(configure(u"a"_s, { { u"smpp"_s, u"before"_s } }), ChangeState::Done));
    Change release = buy(u"b"_s);
    release.kind = ChangeKind::Release;
    QVERIFY(m_desk->through(release, ChangeState::Done));
    QVERIFY(m_desk->through(buy(u"c"_s), ChangeState::Done));
    Outcome end(m_desk->journal().lastSetValues(ref()));
    QVERIFY(end.wait() && end.isOk());
    QVERIFY(end.value().isEmpty());
}

void TestJournalQueries::monthlySpendCountsDoneAndUnsettledBuys()
{
    const auto number = [](int i) { return ref(u"44770090000%1"_s.arg(i)); };
    QVERIFY(m_desk->through(buy(u"0"_s, number(0)), ChangeState::Done));
    QVERIFY(m_desk->through(buy(u"1"_s, number(1)), ChangeState::Doubtful));
    QVERIFY(m_desk->through(buy(u"2"_s, number(2)), ChangeState::Refused));
    QVERIFY(m_desk->through(buy(u"3"_s, number(3)), ChangeState::NeedsAttention));
    QVERIFY(m_desk->appended(buy(u"4"_s, ref(u"447700900009"_s, u"account-2"_s))).isOk());
    Change release = buy(u"5"_s, number(5));
    release.kind = ChangeKind::Release;
    QVERIFY(m_desk->through(release, ChangeState::Done));
    m_desk->clock().advance(24h * 31);
    QVERIFY(m_desk->through(buy(u"6"_s, number(6)), ChangeState::Done));
    Outcome march(m_desk->journal().monthlySpend(u"account-1"_s, QDate(2026, 3, 31)));
    Outcome april(m_desk->journal().monthlySpend(u"account-1"_s, QDate(2026, 4, 1)));
    QVERIFY(april.wait());
    QCOMPARE(march.value().buys, 3);
    QCOMPARE(march.value().monthly.sums().size(), 1);
    QCOMPARE(march.value().monthly.sums().constFirst().decimal(), u"3.75"_s);
    QCOMPARE(march.value().setUp.unknown(), 3); // nobody told
    QCOMPARE(april.value().buys, 1);
}

void TestJournalQueries::moneyIsSpentInTheMonthOfTheSending_data()
{
    using std::chrono::milliseconds;
    QTest::addColumn<milliseconds>("written"); // after noon on the first of March
    QTest::addColumn<milliseconds>("waited"); // less than nothing: the clock was set back
    QTest::addColumn<int>("month");
    const milliseconds halfADay = 12h;
    const milliseconds marchLeft = halfADay + 24h * 30;
    QTest::newRow("at once") << 0ms << 0ms << 3;
    QTest::newRow("the last moment of March") << 0ms << marchLeft - 1ms << 3;
    QTest::newRow("the first moment of April") << 0ms << marchLeft << 4;
    QTest::newRow("an hour over the end") << marchLeft - 30min << milliseconds(1h) << 4;
    QTest::newRow("a day over the end") << marchLeft - 1ms << milliseconds(24h) << 4;
    QTest::newRow("a month over the end") << 0ms << marchLeft + 24h * 15 << 4;
    QTest::newRow("a day before the beginning") << 0ms << milliseconds(-24h) << 2;
    QTest::newRow("three days before the beginning") << 0ms << milliseconds(-72h) << 2;
}

void TestJournalQueries::moneyIsSpentInTheMonthOfTheSending()
{
    QFETCH(std::chrono::milliseconds, written);
    QFETCH(std::chrono::milliseconds, waited);
    QFETCH(int, month);
    m_desk->clock().step(written);
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    m_desk->clock().step(waited);
    QVERIFY(m_desk->advanced(u"a"_s, ChangeState::Journaled, ChangeState::Sending).isOk());
    QVERIFY(m_desk->advanced(u"a"_s, ChangeState::Sending, ChangeState::Done).isOk());
    for (int asked = 1; asked <= 6; ++asked)
        QCOMPARE(buysIn(asked), asked == month ? 1 : 0);
}

void TestJournalQueries::whatIsNotSettledCountsInEveryMonthThatItMayBelongTo()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    QCOMPARE(buysIn(2), 0);
    QCOMPARE(buysIn(3), 1);
    QCOMPARE(buysIn(5), 1); // it may be sent then
    m_desk->clock().advance(24h * 31);
    QVERIFY(m_desk->advanced(u"a"_s, ChangeState::Journaled, ChangeState::Sending).isOk());
    QVERIFY(m_desk->advanced(u"a"_s, ChangeState::Sending, ChangeState::Doubtful).isOk());
    QCOMPARE(buysIn(3), 1);
    QCOMPARE(buysIn(4), 1);
    QCOMPARE(buysIn(5), 0);
}

void TestJournalQueries::unsettledListsWhatBlocksOldestFirst()
{
    QVERIFY(m_desk->appended(buy(u"z"_s, ref(u"447700900001"_s))).isOk());
    QVERIFY(m_desk->through(buy(u"y"_s, ref(u"447700900002"_s)), ChangeState::Done));
    QVERIFY(m_desk->through(buy(u"x"_s, ref(u"447700900003"_s)), ChangeState::Doubtful));
    QCOMPARE(m_desk->unsettledIds(), (QStringList{ u"z"_s, u"x"_s }));
}

QTEST_GUILESS_MAIN(TestJournalQueries)
#include "tst_journalqueries.moc"
