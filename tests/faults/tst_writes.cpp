// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/faultdesk.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using S = ChangeState;

namespace {

const QByteArray kBuy = "POST /number/buy";
const QByteArray kCancel = "POST /number/cancel";
const QByteArray kUpdate = "POST /number/update";
const QByteArray kList = "GET /account/numbers";
const QString kHook = u"https://hooks.example/in"_s;
const QString kOldHook = u"https://old.example/in"_s;

VonageConfiguration withHook(const QString &hook)
{
    VonageConfiguration configuration;
    configuration.moHttpUrl = hook;
    return configuration;
}

/// Does @p act once, when the next request of @p route arrives at the proxy and before it is passed on.
void onceBefore(FaultDesk &desk, const QByteArray &route, const std::function<void()> &act)
{
    const auto done = std::make_shared<bool>(false);
    desk.proxy->onRequest = [route, act, done](const QByteArray &seen) {
        if (seen == route && !std::exchange(*done, true))
            act();
    };
}

} // namespace

/// Writes over real sockets to the simulated Vonage: whatever happens to the line or to the program, a
/// number is bought once and what became of it is found out.
class TestWrites final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBuyIsDone();
    void aLostAnswerIsLookedUpAndTheNumberBoughtOnce_data();
    void aLostAnswerIsLookedUpAndTheNumberBoughtOnce();
    void aLostRequestBlocksASecondBuyAndIsNotRepeated();
    void methodFailedForANumberThatIsOursNowIsDone();
    void methodFailedForANumberSomebodyElseGotIsRefusedWithCauses();
    void papersNeededLeadToTheDashboard();
    void aReleaseIsDone();
    void aReleaseWhoseAnswerWasLostIsLookedUp();
    void aReleaseOfANumberThatIsGoneSendsNothing();
    void aReleaseThatComesTooLateIsDone();
    void aConfigureKeepsWhatNobodyTouched();
    void aConfigureWhoseAnswerWasLostIsReadBack();
    void aConfigureConflictSendsNothing();
    void aFieldThatDidNotTakeIsNamed();
    void aReadOnlyAccountSendsNothing();
    void theSpendingLimitHolds();
    void theJournalShowsTheRequestWithoutSecrets();
};

void TestWrites::aBuyIsDone()
{
    FaultDesk desk;
    const Change buy = desk.change(ChangeKind::Buy, desk.anOffer());
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.states(buy.id), (QList{ S::Journaled, S::Sending, S::Done }));
    QCOMPARE(desk.executed("buy", buy.ref), 1);
    QVERIFY(desk.owns(buy.ref));
    QVERIFY(!desk.record(buy.id).requestId.isEmpty());
}

void TestWrites::aLostAnswerIsLookedUpAndTheNumberBoughtOnce_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("closed before the answer") << int(Fault::CommitThenDrop);
    QTest::newRow("reset before the answer") << int(Fault::CommitThenReset);
    QTest::newRow("cut inside the body") << int(Fault::CutInBody);
    QTest::newRow("garbage") << int(Fault::Garbage);
    QTest::newRow("502 in HTML") << int(Fault::BadGateway);
}

void TestWrites::aLostAnswerIsLookedUpAndTheNumberBoughtOnce()
{
    QFETCH(int, fault);
    FaultDesk desk;
    desk.proxy->setFaults(kBuy, { static_cast<Fault>(fault) });
    const Change buy = desk.change(ChangeKind::Buy, desk.anOffer());
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.states(buy.id), (QList{ S::Journaled, S::Sending, S::Doubtful, S::Checking, S::Done }));
    QCOMPARE(desk.executed("buy", buy.ref), 1);
    QCOMPARE(desk.proxy->count(kBuy), 1);
}

void TestWrites::aLostRequestBlocksASecondBuyAndIsNotRepeated()
{
    FaultDesk desk;
    desk.proxy->setFaults(kBuy, { Fault::DropUnforwarded });
    const Change buy = desk.change(ChangeKind::Buy, desk.anOffer());
    desk.runner().apply({ buy });
    QVERIFY(desk.until([&] { return desk.record(buy.id).negatives >= 1; }));
    const Change again = desk.change(ChangeKind::Buy, buy.ref);
    desk.runner().apply({ again });
    QVERIFY(desk.until([&] { return !desk.rejections.isEmpty(); }));
    QCOMPARE(desk.rejections.constFirst().second.kind, ErrorKind::Conflict);
    QCOMPARE(desk.proxy->count(kBuy), 1);
    QVERIFY(!isSettled(desk.record(buy.id).state));
    QCOMPARE(desk.activity().unsettledCount(), 1);
}

void TestWrites::methodFailedForANumberThatIsOursNowIsDone()
{
    FaultDesk desk;
    const Change buy = desk.change(ChangeKind::Buy, desk.anOffer());
    // A colleague with the same account was a moment quicker.
    onceBefore(desk, kBuy, [&] {
        (void)desk.vonage().buy(desk.server.vonage().apiKey,
            { { u"country"_s, buy.ref.country }, { u"msisdn"_s, buy.ref.number.digits() } });
    });
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Done));
    QVERIFY(desk.states(buy.id).contains(S::Checking));
    QCOMPARE(desk.executed("buy", buy.ref), 1);
}

void TestWrites::methodFailedForANumberSomebodyElseGotIsRefusedWithCauses()
{
    FaultDesk desk;
    const Change buy = desk.change(ChangeKind::Buy, desk.anOffer());
    onceBefore(desk, kBuy, [&] { desk.vonage().takeFromUnder(buy.ref.number.digits()); });
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Refused));
    QVERIFY(!desk.record(buy.id).error->causes.isEmpty());
    QVERIFY(desk.states(buy.id).contains(S::Checking));
    QCOMPARE(desk.proxy->count(kBuy), 1);
}

void TestWrites::papersNeededLeadToTheDashboard()
{
    FaultDesk desk;
    desk.server.failNext(kBuy, 420,
        R"({"error-code":"420","error-code-label":"Numbers from this country can be requested from the Dashboard (https://dashboard.nexmo.com/buy-numbers) as they require a valid local address to be provided before being purchased."})");
    const Change buy = desk.change(ChangeKind::Buy, desk.anOffer());
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Refused));
    QCOMPARE(desk.record(buy.id).error->kind, ErrorKind::PapersNeeded);
    QVERIFY(!desk.record(buy.id).error->help.isEmpty());
    QCOMPARE(desk.executed("buy", buy.ref), 0);
}

void TestWrites::aReleaseIsDone()
{
    FaultDesk desk;
    const Change release = desk.change(ChangeKind::Release, desk.anOwnedNumber());
    desk.runner().apply({ release });
    QVERIFY(desk.reaches(release.id, S::Done));
    QVERIFY(!desk.owns(release.ref));
    QCOMPARE(desk.proxy->count(kCancel), 1);
}

void TestWrites::aReleaseWhoseAnswerWasLostIsLookedUp()
{
    FaultDesk desk;
    desk.proxy->setFaults(kCancel, { Fault::CommitThenDrop });
    const Change release = desk.change(ChangeKind::Release, desk.anOwnedNumber());
    desk.runner().apply({ release });
    QVERIFY(desk.reaches(release.id, S::Done));
    QCOMPARE(desk.proxy->count(kCancel), 1);
    QVERIFY(!desk.owns(release.ref));
}

void TestWrites::aReleaseOfANumberThatIsGoneSendsNothing()
{
    FaultDesk desk;
    const Change release = desk.change(ChangeKind::Release, desk.anOwnedNumber());
    desk.vonage().takeFromUnder(release.ref.number.digits());
    desk.runner().apply({ release });
    QVERIFY(desk.reaches(release.id, S::NotSent));
    QCOMPARE(desk.record(release.id).error->kind, ErrorKind::NotFound);
    QCOMPARE(desk.proxy->count(kCancel), 0);
}

void TestWrites::aReleaseThatComesTooLateIsDone()
{
    FaultDesk desk;
    const Change release = desk.change(ChangeKind::Release, desk.anOwnedNumber());
    onceBefore(desk, kCancel, [&] { desk.vonage().takeFromUnder(release.ref.number.digits()); });
    desk.runner().apply({ release });
    QVERIFY(desk.reaches(release.id, S::Done));
    QVERIFY(desk.states(release.id).contains(S::Checking));
}

void TestWrites::aConfigureKeepsWhatNobodyTouched()
{
    FaultDesk desk;
    VonageConfiguration before = withHook(kOldHook);
    before.voiceCallbackType = u"sip"_s;
    before.voiceCallbackValue = u"sip:desk@pbx.example"_s;
    Change configure = desk.change(ChangeKind::Configure, desk.anOwnedNumber(before));
    configure.seen = { { u"moHttpUrl"_s, kOldHook } };
    configure.edits = { { u"moHttpUrl"_s, kHook } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::Done));
    VonageConfiguration wanted = before;
    wanted.moHttpUrl = kHook;
    QVERIFY(desk.configuration(configure.ref) == wanted);
}

void TestWrites::aConfigureWhoseAnswerWasLostIsReadBack()
{
    FaultDesk desk;
    desk.proxy->setFaults(kUpdate, { Fault::CommitThenDrop });
    Change configure = desk.change(ChangeKind::Configure, desk.anOwnedNumber(withHook(kOldHook)));
    configure.seen = { { u"moHttpUrl"_s, kOldHook } };
    configure.edits = { { u"moHttpUrl"_s, kHook } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::Done));
    QCOMPARE(desk.configuration(configure.ref).moHttpUrl, kHook);
    QCOMPARE(desk.proxy->count(kUpdate), 1);
}

void TestWrites::aConfigureConflictSendsNothing()
{
    FaultDesk desk;
    Change configure
        = desk.change(ChangeKind::Configure, desk.anOwnedNumber(withHook(u"https://theirs.example/in"_s)));
    configure.seen = { { u"moHttpUrl"_s, kOldHook } };
    configure.edits = { { u"moHttpUrl"_s, kHook } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::Conflict));
    QCOMPARE(desk.record(configure.id).error->field, u"moHttpUrl"_s);
    QCOMPARE(desk.proxy->count(kUpdate), 0);
}

void TestWrites::aFieldThatDidNotTakeIsNamed()
{
    FaultDesk desk;
    Change configure = desk.change(ChangeKind::Configure, desk.anOwnedNumber());
    configure.edits = { { u"moHttpUrl"_s, kHook } };
    // Vonage says yes, but what is read back is something else.
    desk.proxy->onRequest = [&](const QByteArray &route) {
        if (route == kList && desk.proxy->count(kUpdate) == 1)
            desk.vonage().changeFromUnder(configure.ref.number.digits(), withHook(kOldHook));
    };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::NeedsAttention));
    QCOMPARE(desk.record(configure.id).error->field, u"moHttpUrl"_s);
    QCOMPARE(desk.proxy->count(kUpdate), 1);
}

void TestWrites::aReadOnlyAccountSendsNothing()
{
    FaultDesk desk;
    desk.alterAccount([](Account &account) { account.readOnly = true; });
    desk.runner().apply({ desk.change(ChangeKind::Buy, desk.anOffer()) });
    QVERIFY(desk.until([&] { return !desk.rejections.isEmpty(); }));
    QCOMPARE(desk.rejections.constFirst().second.kind, ErrorKind::Forbidden);
    QCOMPARE(desk.proxy->count(kBuy), 0);
}

void TestWrites::theSpendingLimitHolds()
{
    FaultDesk desk;
    desk.alterAccount([](Account &account) { account.monthlyLimit = Money(15, 1, u"EUR"_s); });
    const Change first = desk.change(ChangeKind::Buy, desk.anOffer(0));
    const Change second = desk.change(ChangeKind::Buy, desk.anOffer(1));
    desk.runner().apply({ first, second });
    QVERIFY(desk.reaches(first.id, S::Done));
    // What the first comes to is known only when it is settled.
    QVERIFY(desk.reaches(second.id, S::NotSent));
    QCOMPARE(desk.record(second.id).error->kind, ErrorKind::Forbidden);
    QCOMPARE(desk.proxy->count(kBuy), 1);
}

void TestWrites::theJournalShowsTheRequestWithoutSecrets()
{
    FaultDesk desk;
    const Change buy = desk.change(ChangeKind::Buy, desk.anOffer());
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Done));
    const QString request = desk.record(buy.id).request;
    QVERIFY(request.contains(buy.ref.number.digits()));
    QVERIFY(!request.contains(desk.server.vonage().apiSecret));
}

QTEST_GUILESS_MAIN(TestWrites)
#include "tst_writes.moc"
