// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/holdings.h"
#include "storage/snapshots.h"
#include "support/numbers.h"
#include "unit/storage/journaldesk.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace std::chrono_literals;

/// What refreshes tell of settings that are not what they were.
class TestChangedSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatOthersChangedIsToldByItsFields();
    void settingsThatWereEmptyCountAsKnown();
    void whatNoRefreshKnewIsNoFinding();
    void beforeTheFirstCompleteRefreshNothingIsTold();
    void whatWasSetHereIsNoFinding();
    void onlyWhatWasNotSetHereIsTold();
    void anotherValueThanTheOneSetHereIsTold();
    void whatWasSetHereBeforeTheLastRefreshExplainsNothing();
    void aChangeThatIsNotSettledIsLookedUpFirst();
    void aChangeThatIsNotSentYetExplainsNothing();
    void aChangeThatWasNotDoneIsBelied();
    void whatWasKeptBeforeAWriteHidesNothing();
    void aNumberBoughtAgainBeginsAnew();
    void aNumberThatCameBackBeginsAnew();

private:
    [[nodiscard]] OwnedNumber owned(const SettingValues &settings) const;
    [[nodiscard]] Comparison refreshed(const SettingValues &settings);
    void passWith(const QList<OwnedNumber> &numbers);

    std::unique_ptr<JournalDesk> m_desk;
    std::unique_ptr<Holdings> m_holdings;
    std::unique_ptr<Snapshots> m_snapshots;
};

void TestChangedSettings::init()
{
    m_desk = std::make_unique<JournalDesk>();
    QVERIFY(m_desk->open());
    m_holdings = std::make_unique<Holdings>(m_desk->database());
    m_snapshots = std::make_unique<Snapshots>(m_desk->database());
}

OwnedNumber TestChangedSettings::owned(const SettingValues &settings) const
{
    OwnedNumber number;
    number.ref = ref();
    number.settings = settings;
    return number;
}

void TestChangedSettings::passWith(const QList<OwnedNumber> &numbers)
{
    Outcome passed(m_holdings->takePass(ref().account, columnsOf(numbers), m_desk->clock().utcNow()));
    if (!passed.wait() || !passed.isOk())
        qFatal("The refresh could not be taken.");
}

/// What a complete refresh does, in its order.
Comparison TestChangedSettings::refreshed(const SettingValues &settings)
{
    m_desk->clock().advance(10min);
    const QList<OwnedNumber> numbers{ owned(settings) };
    Outcome changed(m_holdings->takeChanged(numbers, m_desk->clock().utcNow()));
    if (!changed.wait() || !changed.isOk())
        qFatal("The changes could not be taken.");
    if (changed.value().waiting.isEmpty()) {
        Outcome kept(m_snapshots->addDifferent(numbers, m_desk->clock().utcNow()));
        if (!kept.wait() || !kept.isOk())
            qFatal("The snapshots could not be kept.");
    }
    passWith(numbers);
    return changed.value();
}

void TestChangedSettings::whatOthersChangedIsToldByItsFields()
{
    QVERIFY(refreshed({ { u"a"_s, u"1"_s }, { u"b"_s, u"1"_s }, { u"c"_s, u"1"_s } }).findings.isEmpty());
    const QList<Finding> told = refreshed({ { u"a"_s, u"2"_s }, { u"b"_s, u"1"_s } }).findings;
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).ref, ref());
    QCOMPARE(told.at(0).kind, FindingKind::Changed);
    QCOMPARE(told.at(0).cause, FindingCause::Elsewhere);
    QCOMPARE(told.at(0).fields, (QStringList{ u"a"_s, u"c"_s }));
    QCOMPARE(told.at(0).found, m_desk->clock().utcNow());
    QVERIFY(refreshed({ { u"a"_s, u"2"_s }, { u"b"_s, u"1"_s } }).findings.isEmpty());
    Outcome unseen(m_holdings->unseen());
    QVERIFY(unseen.wait() && unseen.isOk());
    QCOMPARE(unseen.value(), told);
}

void TestChangedSettings::settingsThatWereEmptyCountAsKnown()
{
    QVERIFY(refreshed({}).findings.isEmpty());
    QCOMPARE(refreshed({ { u"a"_s, u"1"_s } }).findings.size(), 1);
}

void TestChangedSettings::whatNoRefreshKnewIsNoFinding()
{
    passWith({});
    QVERIFY(refreshed({ { u"a"_s, u"1"_s } }).findings.isEmpty());
}

void TestChangedSettings::beforeTheFirstCompleteRefreshNothingIsTold()
{
    Outcome kept(
        m_snapshots->add(ref(), { { u"a"_s, u"1"_s } }, m_desk->clock().utcNow(), SnapshotReason::Refresh));
    QVERIFY(kept.wait() && kept.isOk());
    QVERIFY(refreshed({ { u"a"_s, u"2"_s } }).findings.isEmpty());
    QCOMPARE(refreshed({ { u"a"_s, u"3"_s } }).findings.size(), 1);
}

void TestChangedSettings::whatWasSetHereIsNoFinding()
{
    QVERIFY(refreshed({ { u"a"_s, u"1"_s }, { u"b"_s, u"1"_s } }).findings.isEmpty());
    QVERIFY(m_desk->through(configure(u"c1"_s, { { u"a"_s, u"2"_s } }), ChangeState::Done));
    QVERIFY(m_desk->through(configure(u"c2"_s, { { u"b"_s, u""_s } }), ChangeState::Done));
    QVERIFY(refreshed({ { u"a"_s, u"2"_s } }).findings.isEmpty());
}

void TestChangedSettings::onlyWhatWasNotSetHereIsTold()
{
    QVERIFY(refreshed({ { u"a"_s, u"1"_s }, { u"b"_s, u"1"_s } }).findings.isEmpty());
    QVERIFY(m_desk->through(configure(u"c"_s, { { u"a"_s, u"2"_s } }), ChangeState::Done));
    const QList<Finding> told = refreshed({ { u"a"_s, u"2"_s }, { u"b"_s, u"2"_s } }).findings;
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).fields, QStringList{ u"b"_s });
    QCOMPARE(told.at(0).cause, FindingCause::Elsewhere);
}

void TestChangedSettings::anotherValueThanTheOneSetHereIsTold()
{
    QVERIFY(refreshed({ { u"a"_s, u"1"_s } }).findings.isEmpty());
    QVERIFY(m_desk->through(configure(u"c1"_s, { { u"a"_s, u"3"_s } }), ChangeState::Done));
    QVERIFY(m_desk->through(configure(u"c2"_s, { { u"a"_s, u"2"_s } }), ChangeState::Done));
    // What was set first was overwritten by ourselves: that it is there again is not our doing.
    QCOMPARE(refreshed({ { u"a"_s, u"3"_s } }).findings.size(), 1);
}

void TestChangedSettings::whatWasSetHereBeforeTheLastRefreshExplainsNothing()
{
    QVERIFY(refreshed({ { u"a"_s, u"1"_s } }).findings.isEmpty());
    QVERIFY(m_desk->through(configure(u"c"_s, { { u"a"_s, u"2"_s } }), ChangeState::Done));
    QVERIFY(refreshed({ { u"a"_s, u"2"_s } }).findings.isEmpty());
    QCOMPARE(refreshed({ { u"a"_s, u"1"_s } }).findings.size(), 1);
    QCOMPARE(refreshed({ { u"a"_s, u"2"_s } }).findings.size(), 1);
}

void TestChangedSettings::aChangeThatIsNotSettledIsLookedUpFirst()
{
    QVERIFY(refreshed({ { u"a"_s, u"1"_s } }).findings.isEmpty());
    QVERIFY(m_desk->through(configure(u"c"_s, { { u"a"_s, u"2"_s } }), ChangeState::Doubtful));
    const Comparison told = refreshed({ { u"a"_s, u"2"_s } });
    QVERIFY(told.findings.isEmpty());
    QCOMPARE(told.waiting, QList<NumberRef>{ ref() });
    QCOMPARE(told.toLookAt, QStringList{ u"c"_s });
    QVERIFY(m_desk->advanced(u"c"_s, ChangeState::Doubtful, ChangeState::NotDone).isOk());
    const QList<Finding> later = refreshed({ { u"a"_s, u"2"_s } }).findings;
    QCOMPARE(later.size(), 1);
    QCOMPARE(later.at(0).cause, FindingCause::AfterAll);
}

void TestChangedSettings::aChangeThatIsNotSentYetExplainsNothing()
{
    QVERIFY(refreshed({ { u"a"_s, u"1"_s } }).findings.isEmpty());
    QVERIFY(m_desk->appended(configure(u"c"_s, { { u"a"_s, u"2"_s } })).isOk());
    const Comparison told = refreshed({ { u"a"_s, u"2"_s } });
    QVERIFY(told.waiting.isEmpty());
    QCOMPARE(told.findings.size(), 1);
    QCOMPARE(told.findings.at(0).cause, FindingCause::Elsewhere);
}

void TestChangedSettings::aChangeThatWasNotDoneIsBelied()
{
    QVERIFY(refreshed({ { u"a"_s, u"1"_s } }).findings.isEmpty());
    QVERIFY(m_desk->through(configure(u"c"_s, { { u"a"_s, u"2"_s } }), ChangeState::Refused));
    const QList<Finding> told = refreshed({ { u"a"_s, u"2"_s } }).findings;
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).cause, FindingCause::AfterAll);
    QCOMPARE(told.at(0).changeId, u"c"_s);
}

void TestChangedSettings::whatWasKeptBeforeAWriteHidesNothing()
{
    QVERIFY(refreshed({ { u"a"_s, u"1"_s }, { u"b"_s, u"1"_s } }).findings.isEmpty());
    m_desk->clock().advance(1min);
    Outcome kept(m_snapshots->add(ref(), { { u"a"_s, u"1"_s }, { u"b"_s, u"2"_s } }, m_desk->clock().utcNow(),
        SnapshotReason::BeforeWrite));
    QVERIFY(kept.wait() && kept.isOk());
    QVERIFY(m_desk->through(configure(u"c"_s, { { u"a"_s, u"2"_s } }), ChangeState::Done));
    const QList<Finding> told = refreshed({ { u"a"_s, u"2"_s }, { u"b"_s, u"2"_s } }).findings;
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).fields, QStringList{ u"b"_s });
    QVERIFY(refreshed({ { u"a"_s, u"2"_s }, { u"b"_s, u"2"_s } }).findings.isEmpty());
}

void TestChangedSettings::aNumberBoughtAgainBeginsAnew()
{
    QVERIFY(refreshed({ { u"a"_s, u"1"_s } }).findings.isEmpty());
    Change givenBack = buy(u"r"_s);
    givenBack.kind = ChangeKind::Release;
    QVERIFY(m_desk->through(givenBack, ChangeState::Done));
    m_desk->clock().advance(1min);
    QVERIFY(m_desk->through(buy(u"b"_s), ChangeState::Done));
    QVERIFY(refreshed({}).findings.isEmpty());
    QCOMPARE(refreshed({ { u"a"_s, u"1"_s } }).findings.size(), 1);
}

void TestChangedSettings::aNumberThatCameBackBeginsAnew()
{
    QVERIFY(refreshed({ { u"a"_s, u"1"_s } }).findings.isEmpty());
    m_desk->clock().advance(1min);
    passWith({});
    QVERIFY(refreshed({ { u"a"_s, u"2"_s } }).findings.isEmpty());
    QCOMPARE(refreshed({}).findings.size(), 1);
}

QTEST_GUILESS_MAIN(TestChangedSettings)
#include "tst_changedsettings.moc"
