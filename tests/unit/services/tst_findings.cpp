// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/findings.h"

#include "unit/services/testdesk.h"

#include <QFile>
#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kOne = u"447700900001"_s;
const QString kTwo = u"447700900002"_s;
const QString kThree = u"447700900003"_s;

} // namespace

class TestFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstRefreshFindsNothing();
    void whatCameAndWentElsewhereIsToldUntilItIsSeen();
    void aRefreshWithGapsFindsNothing();
    void whatWasBoughtHereDuringARefreshIsNoFinding();
    void aPurchaseInDoubtIsLookedUpAsSoonAsARefreshShowsIt();
    void whatBeliesTheJournalStandsFirst();
    void settingsChangedElsewhereAreTold();
    void settingsChangedHereAreNoFinding();
    void whatOthersChangedBeforeAWriteIsTold();
    void aWriteInDoubtIsJudgedWhenItIsSettled();
    void aThrownAwayCacheChangesNothing();
    void aProgramThatEndsWhileARefreshIsRecordedLosesNothing();
    void findingsOfARemovedAccountAreNotShown();
    void withoutAJournalItIsSaid();

private:
    void refresh();
    [[nodiscard]] std::optional<Holding> origin(const QString &digits);
    [[nodiscard]] NumberRef number(const QString &digits) const
    {
        return { m_account, u"GB"_s, phone(digits) };
    }
    [[nodiscard]] const QList<Finding> &unseen() { return m_desk->findings().unseen(); }

    std::unique_ptr<TestDesk> m_desk;
    AccountId m_account;
};

/// An account with two numbers that was read whole once.
void TestFindings::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_desk->world().owned
        = { ownedNumber(kOne, { { u"a"_s, u"1"_s }, { u"b"_s, u"1"_s } }), ownedNumber(kTwo) };
    m_account = m_desk->addAccount(u"k1"_s);
    m_desk->findings().load();
    m_desk->inventory().start();
    QVERIFY(m_desk->until([this] { return m_desk->inventory().status(m_account).finished.isValid(); }));
    QTRY_VERIFY(origin(kTwo));
}

void TestFindings::refresh()
{
    m_desk->clock.advance(1min);
    m_desk->inventory().refresh(m_account);
    QVERIFY(m_desk->until([this] { return !m_desk->inventory().status(m_account).running; }));
    m_desk->rest();
}

std::optional<Holding> TestFindings::origin(const QString &digits)
{
    Outcome end(m_desk->findings().origin(number(digits)));
    return end.wait() && end.isOk() ? end.value() : std::nullopt;
}

void TestFindings::theFirstRefreshFindsNothing()
{
    QVERIFY(unseen().isEmpty());
    QCOMPARE(origin(kOne)->origin, Origin::Before);
    QVERIFY(!origin(kThree));
}

void TestFindings::whatCameAndWentElsewhereIsToldUntilItIsSeen()
{
    QSignalSpy found(&m_desk->findings(), &Findings::found);
    m_desk->world().owned
        = { ownedNumber(kOne, { { u"a"_s, u"1"_s }, { u"b"_s, u"1"_s } }), ownedNumber(kThree) };
    refresh();
    QTRY_COMPARE(unseen().size(), 2);
    QCOMPARE(found.size(), 1);
    QCOMPARE(unseen().at(0).kind, FindingKind::Vanished);
    QCOMPARE(unseen().at(0).ref, number(kTwo));
    QCOMPARE(unseen().at(1).kind, FindingKind::Appeared);
    QCOMPARE(unseen().at(1).ref, number(kThree));
    QCOMPARE(origin(kThree)->origin, Origin::Elsewhere);

    m_desk->restart();
    QVERIFY(unseen().isEmpty());
    m_desk->findings().load();
    QTRY_COMPARE(unseen().size(), 2);
    Outcome seen(m_desk->findings().markSeen({ unseen().at(0).id }));
    QVERIFY(seen.wait() && seen.isOk());
    QCOMPARE(unseen().size(), 1);
    QCOMPARE(unseen().at(0).ref, number(kThree));

    m_desk->restart();
    m_desk->findings().load();
    QTRY_COMPARE(unseen().size(), 1);
}

void TestFindings::aRefreshWithGapsFindsNothing()
{
    m_desk->world().owned = { ownedNumber(kThree) };
    m_desk->world().rowErrors = { makeError(ErrorKind::BadAnswer) };
    refresh();
    QVERIFY(unseen().isEmpty());
    m_desk->world().rowErrors.clear();
    m_desk->world().claimedTotal = 7;
    refresh();
    QVERIFY(unseen().isEmpty());
    m_desk->world().claimedTotal.reset();
    m_desk->world().readError = makeError(ErrorKind::Offline);
    refresh();
    QVERIFY(unseen().isEmpty());
    QVERIFY(!origin(kThree));
    m_desk->world().readError.reset();
    refresh();
    QTRY_COMPARE(unseen().size(), 3);
}

void TestFindings::whatWasBoughtHereDuringARefreshIsNoFinding()
{
    m_desk->world().holdsReads = true;
    m_desk->inventory().refresh(m_account);
    Change buy = m_desk->change(ChangeKind::Buy, m_account, kThree);
    Outcome journaled(m_desk->journal().append(buy, {}, {}));
    Outcome sent(m_desk->journal().advance(buy.id, ChangeState::Journaled, ChangeState::Sending));
    Outcome done(m_desk->journal().advance(buy.id, ChangeState::Sending, ChangeState::Done));
    QVERIFY(done.wait() && done.isOk());
    OwnedNumber bought = ownedNumber(kThree);
    bought.ref.account = m_account;
    m_desk->inventory().learn(bought);
    m_desk->world().releaseReads(); // the list does not show it yet
    QVERIFY(m_desk->until([this] { return !m_desk->inventory().status(m_account).running; }));
    QTRY_VERIFY(origin(kThree));
    QCOMPARE(origin(kThree)->origin, Origin::Here);
    QCOMPARE(origin(kThree)->changeId, buy.id);
    QVERIFY(unseen().isEmpty());
}

void TestFindings::aPurchaseInDoubtIsLookedUpAsSoonAsARefreshShowsIt()
{
    const Change buy = m_desk->change(ChangeKind::Buy, m_account, kThree);
    m_desk->world().fates = { Fate::LoseAnswer };
    m_desk->world().onSend
        = [this](const WriteIntent &) { m_desk->world().readError = makeError(ErrorKind::Offline); };
    m_desk->runner().apply({ buy });
    QVERIFY(m_desk->until([&] { return m_desk->record(buy.id).looks >= 2; }));
    QVERIFY(!isSettled(m_desk->record(buy.id).state));
    m_desk->world().readError.reset();
    m_desk->inventory().refresh(m_account);
    QTRY_COMPARE(m_desk->record(buy.id).state, ChangeState::Done); // the clock stands still
    QVERIFY(unseen().isEmpty());
    refresh();
    QVERIFY(unseen().isEmpty());
    QCOMPARE(origin(kThree)->changeId, buy.id);
}

void TestFindings::whatBeliesTheJournalStandsFirst()
{
    const Change buy = m_desk->change(ChangeKind::Buy, m_account, kThree);
    m_desk->world().fates = { Fate::Refuse };
    m_desk->runner().apply({ buy });
    QVERIFY(m_desk->reaches(buy.id, ChangeState::Refused));
    m_desk->world().owned.append(ownedNumber(kThree));
    refresh();
    m_desk->world().owned.append(ownedNumber(u"447700900004"_s));
    refresh();
    QTRY_COMPARE(unseen().size(), 2);
    QCOMPARE(unseen().at(0).cause, FindingCause::AfterAll);
    QCOMPARE(unseen().at(0).changeId, buy.id);
    QCOMPARE(unseen().at(1).cause, FindingCause::Elsewhere);
}

void TestFindings::settingsChangedElsewhereAreTold()
{
    m_desk->world().owned[0].settings[u"b"_s] = u"2"_s;
    refresh();
    QTRY_COMPARE(unseen().size(), 1);
    QCOMPARE(unseen().at(0).kind, FindingKind::Changed);
    QCOMPARE(unseen().at(0).ref, number(kOne));
    QCOMPARE(unseen().at(0).fields, QStringList{ u"b"_s });
    refresh();
    QCOMPARE(unseen().size(), 1);
}

void TestFindings::settingsChangedHereAreNoFinding()
{
    Change change = m_desk->change(ChangeKind::Configure, m_account, kOne);
    change.seen = m_desk->world().owned.at(0).settings;
    change.edits = { { u"a"_s, u"2"_s } };
    m_desk->runner().apply({ change });
    QVERIFY(m_desk->reaches(change.id, ChangeState::Done));
    m_desk->rest();
    refresh();
    QVERIFY(unseen().isEmpty());
}

void TestFindings::whatOthersChangedBeforeAWriteIsTold()
{
    Change change = m_desk->change(ChangeKind::Configure, m_account, kOne);
    change.seen = m_desk->world().owned.at(0).settings;
    change.edits = { { u"a"_s, u"2"_s } };
    m_desk->clock.advance(1min);
    m_desk->world().owned[0].settings[u"b"_s] = u"2"_s;
    m_desk->runner().apply({ change });
    QVERIFY(m_desk->reaches(change.id, ChangeState::Done));
    QTRY_COMPARE(unseen().size(), 1);
    QCOMPARE(unseen().at(0).fields, QStringList{ u"b"_s });
    refresh();
    QCOMPARE(unseen().size(), 1);
}

void TestFindings::aWriteInDoubtIsJudgedWhenItIsSettled()
{
    Change change = m_desk->change(ChangeKind::Configure, m_account, kOne);
    change.edits = { { u"a"_s, u"2"_s } };
    Outcome journaled(m_desk->journal().append(change, {}, {}));
    Outcome sent(m_desk->journal().advance(change.id, ChangeState::Journaled, ChangeState::Sending));
    Outcome doubtful(m_desk->journal().advance(change.id, ChangeState::Sending, ChangeState::Doubtful));
    QVERIFY(doubtful.wait() && doubtful.isOk());
    QSignalSpy wantsLook(&m_desk->inventory(), &Inventory::wantsLook);
    m_desk->world().owned[0].settings[u"a"_s] = u"2"_s;
    refresh();
    QTRY_COMPARE(wantsLook.size(), 1);
    QCOMPARE(wantsLook.at(0).at(0).toString(), change.id);
    QVERIFY(unseen().isEmpty());
    Outcome denied(m_desk->journal().advance(change.id, ChangeState::Doubtful, ChangeState::NotDone));
    QVERIFY(denied.wait() && denied.isOk());
    refresh();
    QTRY_COMPARE(unseen().size(), 1);
    QCOMPARE(unseen().at(0).cause, FindingCause::AfterAll);
}

void TestFindings::aThrownAwayCacheChangesNothing()
{
    m_desk->rest();
    m_desk->stop();
    QVERIFY(QFile::remove(Profile::at(m_desk->folder() + u"/profile"_s).cacheFile()));
    m_desk->world().owned[0].settings[u"b"_s] = u"2"_s;
    m_desk->world().owned.append(ownedNumber(kThree));
    m_desk->start();
    m_desk->inventory().start();
    QVERIFY(m_desk->until([this] { return m_desk->inventory().status(m_account).finished.isValid(); }));
    QTRY_COMPARE(unseen().size(), 2);
    QCOMPARE(unseen().at(0).ref, number(kThree));
    QCOMPARE(unseen().at(1).ref, number(kOne));
}

void TestFindings::aProgramThatEndsWhileARefreshIsRecordedLosesNothing()
{
    for (int i = 0; i < 1100; ++i)
        m_desk->world().owned.append(ownedNumber(QString::number(447700910000LL + i)));
    m_desk->world().pageSize = 5000;
    for (int turns = 0; turns < 12; turns += 2) {
        m_desk->inventory().refresh(m_account);
        QTRY_VERIFY(!m_desk->inventory().status(m_account).running);
        for (int turn = 0; turn < turns; ++turn)
            settle();
        m_desk->restart();
        m_desk->inventory().start();
        QTRY_VERIFY(!m_desk->inventory().status(m_account).running);
    }
    m_desk->findings().load();
    refresh();
    QTRY_COMPARE_WITH_TIMEOUT(unseen().size(), 1100, 30000);
}

void TestFindings::findingsOfARemovedAccountAreNotShown()
{
    m_desk->world().owned.append(ownedNumber(kThree));
    refresh();
    QTRY_COMPARE(unseen().size(), 1);
    QSignalSpy changed(&m_desk->findings(), &Findings::changed);
    Outcome removed(m_desk->accounts().remove(m_account));
    QVERIFY(removed.wait() && removed.isOk());
    QVERIFY(unseen().isEmpty());
    QVERIFY(!changed.isEmpty());
}

void TestFindings::withoutAJournalItIsSaid()
{
    m_desk->withoutJournal();
    QSignalSpy failed(&m_desk->findings(), &Findings::failed);
    m_desk->findings().load();
    QTRY_COMPARE(failed.size(), 1);
    Outcome seen(m_desk->findings().markSeen({ 1 }));
    QVERIFY(seen.wait() && !seen.isOk());
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
