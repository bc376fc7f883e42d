// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/holdings.h"

#include "support/numbers.h"
#include "unit/storage/journaldesk.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace std::chrono_literals;

namespace {

const QString kAccount = u"account-1"_s;
const QString kOne = u"447700900001"_s;
const QString kTwo = u"447700900002"_s;

OwnedNumber owned(const QString &digits)
{
    OwnedNumber number;
    number.ref = ref(digits);
    return number;
}

QList<OwnedNumber> manyOwned(int count)
{
    QList<OwnedNumber> numbers;
    for (int i = 0; i < count; ++i)
        numbers << owned(u"4477009%1"_s.arg(i, 6, 10, QChar(u'0')));
    return numbers;
}

Change release(const QString &id, const QString &digits = kOne)
{
    Change change;
    change.id = id;
    change.kind = ChangeKind::Release;
    change.ref = ref(digits);
    return change;
}

} // namespace

class TestHoldings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstRefreshIsOnlyWhatLaterOnesAreComparedWith();
    void whatAppearsElsewhereIsToldOnce();
    void accountsAreComparedApart();
    void whatWasBoughtHereIsNoFinding();
    void whatWasBoughtHereForASubaccountIsNoFindingThere();
    void aPurchaseThatIsNotSettledIsLookedUpFirst();
    void aPurchaseThatWasNotDoneIsBelied_data();
    void aPurchaseThatWasNotDoneIsBelied();
    void aPurchaseIsBeliedOnlyOnce();
    void aPurchaseThatNeverLeftIsNotBelied();
    void whatWasBoughtBeforeItWasGivenBackExplainsNothing();
    void whatIsGoneIsTold();
    void whatWasGivenBackHereMayGo();
    void aReleaseThatIsNotSettledIsLookedUpFirst();
    void aReleaseThatWasNotDoneIsBelied();
    void aReleaseBeforeThePurchaseExplainsNothing();
    void whatEndsMayGoOnItsDayOnly();
    void whatIsStillThereAfterItsReleaseIsTold();
    void whatLeavesLaterMayBeThereAfterItsRelease();
    void whatWasBoughtAgainBetweenRefreshesIsOfTheNewPurchase();
    void aFirstRefreshThatWasCutOffIsBegunAnew();
    void aRefreshThatCouldNotBeWrittenIsMadeUpFor();
    void manyDifferencesAreAllTold();
    void whatWasSeenStaysSeen();
    void anAccountThatIsForgottenBeginsAnew();
    void aRefreshEndsTheWaitingAfterADamagedJournal();

private:
    [[nodiscard]] Comparison pass(const QList<OwnedNumber> &numbers, const AccountId &account = kAccount);
    [[nodiscard]] QList<Finding> found(const QList<OwnedNumber> &numbers) { return pass(numbers).findings; }
    [[nodiscard]] std::optional<Holding> holding(const QString &digits, const AccountId &account = kAccount);
    [[nodiscard]] QList<Finding> unseen();

    std::unique_ptr<JournalDesk> m_desk;
    std::unique_ptr<Holdings> m_holdings;
};

void TestHoldings::init()
{
    m_holdings.reset();
    m_desk = std::make_unique<JournalDesk>();
    QVERIFY(m_desk->open());
    m_holdings = std::make_unique<Holdings>(m_desk->database());
}

Comparison TestHoldings::pass(const QList<OwnedNumber> &numbers, const AccountId &account)
{
    m_desk->clock().advance(10min);
    Outcome end(m_holdings->takePass(account, columnsOf(numbers), m_desk->clock().utcNow()));
    if (!end.wait() || !end.isOk())
        qFatal("The refresh could not be taken.");
    return end.value();
}

std::optional<Holding> TestHoldings::holding(const QString &digits, const AccountId &account)
{
    Outcome end(m_holdings->find(ref(digits, account)));
    return end.wait() && end.isOk() ? end.value() : std::nullopt;
}

QList<Finding> TestHoldings::unseen()
{
    Outcome end(m_holdings->unseen());
    return end.wait() && end.isOk() ? end.value() : QList<Finding>();
}

void TestHoldings::theFirstRefreshIsOnlyWhatLaterOnesAreComparedWith()
{
    QVERIFY(found({ owned(kOne), owned(kTwo) }).isEmpty());
    const auto one = holding(kOne);
    QVERIFY(one);
    QCOMPARE(one->origin, Origin::Before);
    QCOMPARE(one->since, m_desk->clock().utcNow());
    QVERIFY(found({ owned(kOne), owned(kTwo) }).isEmpty());
    QCOMPARE(holding(kOne)->since, one->since);
}

void TestHoldings::whatAppearsElsewhereIsToldOnce()
{
    QVERIFY(found({ owned(kOne) }).isEmpty());
    const QList<Finding> told = found({ owned(kOne), owned(kTwo) });
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).ref, ref(kTwo));
    QCOMPARE(told.at(0).kind, FindingKind::Appeared);
    QCOMPARE(told.at(0).cause, FindingCause::Elsewhere);
    QCOMPARE(told.at(0).found, m_desk->clock().utcNow());
    QVERIFY(!told.at(0).seen.isValid());
    QVERIFY(found({ owned(kOne), owned(kTwo) }).isEmpty());
    QCOMPARE(unseen(), told);
    QCOMPARE(holding(kTwo)->origin, Origin::Elsewhere);
}

void TestHoldings::accountsAreComparedApart()
{
    OwnedNumber there = owned(kTwo);
    there.ref.account = u"account-2"_s;
    QVERIFY(found({ owned(kOne) }).isEmpty());
    QVERIFY(pass({ there }, u"account-2"_s).findings.isEmpty());
    QVERIFY(found({ owned(kOne) }).isEmpty());
    QVERIFY(!holding(kTwo));
    QVERIFY(holding(kTwo, u"account-2"_s));
}

void TestHoldings::whatWasBoughtHereIsNoFinding()
{
    QVERIFY(found({}).isEmpty());
    QVERIFY(m_desk->through(buy(u"a"_s, ref(kOne)), ChangeState::Done));
    const QDateTime bought = m_desk->clock().utcNow();
    QVERIFY(found({ owned(kOne) }).isEmpty());
    const auto one = holding(kOne);
    QCOMPARE(one->origin, Origin::Here);
    QCOMPARE(one->changeId, u"a"_s);
    QCOMPARE(one->since, bought);
}

void TestHoldings::whatWasBoughtHereForASubaccountIsNoFindingThere()
{
    QVERIFY(pass({}, u"account-2"_s).findings.isEmpty());
    Change forOthers = buy(u"a"_s, ref(kOne));
    forOthers.purchaseTarget = u"sub-key"_s;
    QVERIFY(m_desk->through(forOthers, ChangeState::Done));
    QVERIFY(m_desk->through(buy(u"b"_s, ref(kTwo)), ChangeState::Done));
    OwnedNumber one = owned(kOne);
    OwnedNumber two = owned(kTwo);
    one.ref.account = two.ref.account = u"account-2"_s;
    const QList<Finding> told = pass({ one, two }, u"account-2"_s).findings;
    // What another account bought for itself says nothing about this one.
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).ref, two.ref);
    QCOMPARE(holding(kOne, u"account-2"_s)->changeId, u"a"_s);
}

void TestHoldings::aPurchaseThatIsNotSettledIsLookedUpFirst()
{
    QVERIFY(found({}).isEmpty());
    QVERIFY(m_desk->through(buy(u"a"_s, ref(kOne)), ChangeState::Doubtful));
    const Comparison told = pass({ owned(kOne) });
    QVERIFY(told.findings.isEmpty());
    QCOMPARE(told.toLookAt, QStringList{ u"a"_s });
    QVERIFY(!holding(kOne));
    QVERIFY(m_desk->advanced(u"a"_s, ChangeState::Doubtful, ChangeState::Checking).isOk());
    QVERIFY(m_desk->advanced(u"a"_s, ChangeState::Checking, ChangeState::Done).isOk());
    QVERIFY(found({ owned(kOne) }).isEmpty());
    QCOMPARE(holding(kOne)->origin, Origin::Here);
}

void TestHoldings::aPurchaseThatWasNotDoneIsBelied_data()
{
    QTest::addColumn<ChangeState>("state");
    QTest::newRow("looked up in vain") << ChangeState::NotDone;
    QTest::newRow("refused") << ChangeState::Refused;
    QTest::newRow("taken for unsent") << ChangeState::NotSent;
}

void TestHoldings::aPurchaseThatWasNotDoneIsBelied()
{
    QFETCH(ChangeState, state);
    QVERIFY(found({}).isEmpty());
    QVERIFY(m_desk->through(buy(u"a"_s, ref(kOne)), state));
    const QList<Finding> told = found({ owned(kOne) });
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).kind, FindingKind::Appeared);
    QCOMPARE(told.at(0).cause, FindingCause::AfterAll);
    QCOMPARE(told.at(0).changeId, u"a"_s);
    QCOMPARE(holding(kOne)->origin, Origin::Elsewhere);
    QCOMPARE(holding(kOne)->changeId, u"a"_s);
}

void TestHoldings::aPurchaseIsBeliedOnlyOnce()
{
    QVERIFY(found({}).isEmpty());
    QVERIFY(m_desk->through(buy(u"a"_s, ref(kOne)), ChangeState::NotDone));
    QCOMPARE(found({ owned(kOne) }).at(0).cause, FindingCause::AfterAll);
    QCOMPARE(found({}).at(0).kind, FindingKind::Vanished);
    QCOMPARE(found({ owned(kOne) }).at(0).cause, FindingCause::Elsewhere);
}

void TestHoldings::aPurchaseThatNeverLeftIsNotBelied()
{
    QVERIFY(found({}).isEmpty());
    QVERIFY(m_desk->appended(buy(u"a"_s, ref(kOne))).isOk());
    QVERIFY(m_desk->advanced(u"a"_s, ChangeState::Journaled, ChangeState::NotSent).isOk());
    const QList<Finding> told = found({ owned(kOne) });
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).cause, FindingCause::Elsewhere);
}

void TestHoldings::whatWasBoughtBeforeItWasGivenBackExplainsNothing()
{
    QVERIFY(found({}).isEmpty());
    QVERIFY(m_desk->through(buy(u"a"_s, ref(kOne)), ChangeState::Done));
    QVERIFY(m_desk->through(release(u"b"_s), ChangeState::Done));
    QVERIFY(found({}).isEmpty());
    QCOMPARE(found({ owned(kOne) }).at(0).cause, FindingCause::Elsewhere);
}

void TestHoldings::whatIsGoneIsTold()
{
    QVERIFY(found({ owned(kOne), owned(kTwo) }).isEmpty());
    const QList<Finding> told = found({ owned(kTwo) });
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).ref, ref(kOne));
    QCOMPARE(told.at(0).kind, FindingKind::Vanished);
    QCOMPARE(told.at(0).cause, FindingCause::Elsewhere);
    QVERIFY(!holding(kOne));
    QVERIFY(found({ owned(kTwo) }).isEmpty());
}

void TestHoldings::whatWasGivenBackHereMayGo()
{
    QVERIFY(found({ owned(kOne) }).isEmpty());
    QVERIFY(m_desk->through(release(u"a"_s), ChangeState::Done));
    QVERIFY(found({}).isEmpty());
    QVERIFY(!holding(kOne));
}

void TestHoldings::aReleaseThatIsNotSettledIsLookedUpFirst()
{
    QVERIFY(found({ owned(kOne) }).isEmpty());
    QVERIFY(m_desk->through(release(u"a"_s), ChangeState::Doubtful));
    const Comparison told = pass({});
    QVERIFY(told.findings.isEmpty());
    QCOMPARE(told.toLookAt, QStringList{ u"a"_s });
    QVERIFY(holding(kOne));
    QVERIFY(m_desk->advanced(u"a"_s, ChangeState::Doubtful, ChangeState::NotDone).isOk());
    QCOMPARE(found({}).at(0).cause, FindingCause::AfterAll);
}

void TestHoldings::aReleaseThatWasNotDoneIsBelied()
{
    QVERIFY(found({ owned(kOne) }).isEmpty());
    QVERIFY(m_desk->through(release(u"a"_s), ChangeState::Refused));
    const QList<Finding> told = found({});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).kind, FindingKind::Vanished);
    QCOMPARE(told.at(0).cause, FindingCause::AfterAll);
    QCOMPARE(told.at(0).changeId, u"a"_s);
}

void TestHoldings::aReleaseBeforeThePurchaseExplainsNothing()
{
    QVERIFY(found({ owned(kOne) }).isEmpty());
    QVERIFY(m_desk->through(release(u"a"_s), ChangeState::Done));
    QVERIFY(m_desk->through(buy(u"b"_s, ref(kOne)), ChangeState::Done));
    QVERIFY(found({ owned(kOne) }).isEmpty());
    QCOMPARE(found({}).at(0).cause, FindingCause::Elsewhere);
}

void TestHoldings::whatEndsMayGoOnItsDayOnly()
{
    QVERIFY(found({ owned(kOne), owned(kTwo) }).isEmpty());
    OwnedNumber one = owned(kOne);
    OwnedNumber two = owned(kTwo);
    one.endsAt = m_desk->clock().utcNow().addSecs(15 * 60);
    two.endsAt = m_desk->clock().utcNow().addDays(1);
    QVERIFY(found({ one, two }).isEmpty());
    QCOMPARE(holding(kOne)->endsAt, *one.endsAt);
    const QList<Finding> told = found({});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).ref, two.ref);
}

void TestHoldings::whatIsStillThereAfterItsReleaseIsTold()
{
    QVERIFY(found({ owned(kOne) }).isEmpty());
    QVERIFY(m_desk->through(release(u"a"_s), ChangeState::Done));
    QVERIFY(found({ owned(kOne) }).isEmpty()); // the list may lag behind
    m_desk->clock().advance(1h);
    const QList<Finding> told = found({ owned(kOne) });
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).kind, FindingKind::Stayed);
    QCOMPARE(told.at(0).cause, FindingCause::AfterAll);
    QCOMPARE(told.at(0).changeId, u"a"_s);
    QVERIFY(found({ owned(kOne) }).isEmpty());
}

void TestHoldings::whatLeavesLaterMayBeThereAfterItsRelease()
{
    OwnedNumber ending = owned(kOne);
    OwnedNumber silent = owned(kTwo);
    silent.endingTold = false;
    QVERIFY(found({ ending, silent }).isEmpty());
    QVERIFY(m_desk->through(release(u"a"_s, kOne), ChangeState::Done));
    QVERIFY(m_desk->through(release(u"b"_s, kTwo), ChangeState::Done));
    m_desk->clock().advance(2h);
    ending.endsAt = m_desk->clock().utcNow().addDays(9);
    QVERIFY(found({ ending, silent }).isEmpty());
}

void TestHoldings::whatWasBoughtAgainBetweenRefreshesIsOfTheNewPurchase()
{
    QVERIFY(found({ owned(kOne) }).isEmpty());
    QVERIFY(m_desk->through(release(u"a"_s), ChangeState::Done));
    m_desk->clock().advance(2h);
    QVERIFY(m_desk->through(buy(u"b"_s, ref(kOne)), ChangeState::Done));
    QVERIFY(found({ owned(kOne) }).isEmpty());
    QCOMPARE(holding(kOne)->origin, Origin::Here);
    QCOMPARE(holding(kOne)->changeId, u"b"_s);
}

void TestHoldings::aFirstRefreshThatWasCutOffIsBegunAnew()
{
    QVERIFY(found({ owned(kOne), owned(kTwo) }).isEmpty());
    QVERIFY(m_desk->execute(u"DELETE FROM passes"_s));
    QVERIFY(m_desk->execute(u"DELETE FROM holdings WHERE digits = '447700900002'"_s));
    QVERIFY(found({ owned(kTwo) }).isEmpty());
    QVERIFY(!holding(kOne));
    QCOMPARE(holding(kTwo)->origin, Origin::Before);
    QCOMPARE(found({}).size(), 1);
}

void TestHoldings::aRefreshThatCouldNotBeWrittenIsMadeUpFor()
{
    QVERIFY(found({}).isEmpty());
    // In the second of the pieces.
    QVERIFY(m_desk->execute(u"CREATE TRIGGER blocked BEFORE INSERT ON holdings "
                            "WHEN NEW.digits = '4477009000700' BEGIN SELECT RAISE(ABORT, 'blocked'); END"_s));
    const QList<OwnedNumber> numbers = manyOwned(1200);
    Outcome failed(m_holdings->takePass(kAccount, columnsOf(numbers), m_desk->clock().utcNow()));
    QVERIFY(failed.wait() && !failed.isOk());
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QCOMPARE(unseen().size(), 500);
    QVERIFY(m_desk->execute(u"DROP TRIGGER blocked"_s));
    QCOMPARE(found(numbers).size(), 700);
    QCOMPARE(unseen().size(), 1200);
}

void TestHoldings::manyDifferencesAreAllTold()
{
    const QList<OwnedNumber> numbers = manyOwned(5000);
    QVERIFY(found(numbers).isEmpty());
    const QList<Finding> gone = found({});
    QCOMPARE(gone.size(), 5000);
    QVERIFY(gone.constFirst().id > gone.constLast().id);
    QCOMPARE(unseen(), gone);
}

void TestHoldings::whatWasSeenStaysSeen()
{
    QVERIFY(found({}).isEmpty());
    const QList<Finding> told = found({ owned(kOne), owned(kTwo) });
    QCOMPARE(told.size(), 2);
    Outcome marked(m_holdings->markSeen({ told.at(0).id }, m_desk->clock().utcNow()));
    QVERIFY(marked.wait() && marked.isOk());
    QCOMPARE(unseen(), QList<Finding>{ told.at(1) });
    m_holdings.reset();
    QVERIFY(m_desk->open());
    m_holdings = std::make_unique<Holdings>(m_desk->database());
    QCOMPARE(unseen(), QList<Finding>{ told.at(1) });
    QVERIFY(found({ owned(kOne), owned(kTwo) }).isEmpty());
}

void TestHoldings::anAccountThatIsForgottenBeginsAnew()
{
    QVERIFY(found({ owned(kOne) }).isEmpty());
    QCOMPARE(found({ owned(kTwo) }).size(), 2);
    OwnedNumber there = owned(kOne);
    there.ref.account = u"account-2"_s;
    QVERIFY(pass({}, u"account-2"_s).findings.isEmpty());
    QCOMPARE(pass({ there }, u"account-2"_s).findings.size(), 1);
    Outcome forgotten(m_holdings->forget(kAccount, m_desk->clock().utcNow()));
    QVERIFY(forgotten.wait() && forgotten.isOk());
    QCOMPARE(unseen().size(), 1);
    QCOMPARE(unseen().at(0).ref, there.ref);
    QVERIFY(!holding(kTwo));
    QVERIFY(found({ owned(kOne) }).isEmpty());
    QCOMPARE(holding(kOne)->origin, Origin::Before);
}

void TestHoldings::aRefreshEndsTheWaitingAfterADamagedJournal()
{
    const auto waits = [this] {
        Outcome end(m_holdings->awaitsPass(kAccount));
        return end.wait() && end.isOk() && end.value();
    };
    QVERIFY(!waits());
    QVERIFY(m_desk->execute(u"INSERT INTO facts (name, value) VALUES ('set_aside', '1')"_s));
    QVERIFY(waits());
    QVERIFY(pass({}, u"account-2"_s).findings.isEmpty());
    QVERIFY(waits());
    QVERIFY(found({ owned(kOne) }).isEmpty());
    QVERIFY(!waits());
}

QTEST_GUILESS_MAIN(TestHoldings)
#include "tst_holdings.moc"
