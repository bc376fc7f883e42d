// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/writeoutcome.h"

#include <QTest>

#include <functional>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using E = ChangeEvent;
using S = ChangeState;

namespace {

const QDateTime kNow(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
const QString kRequest = u"curl -X POST 'https://api.example/orders'"_s;

Error answer(ErrorKind kind, Delivery delivery, bool lookFirst = false)
{
    Error error = makeError(kind, u"The provider says so."_s);
    error.delivery = delivery;
    error.lookFirst = lookFirst;
    error.requestId = u"req-1"_s;
    return error;
}

ProviderInfo keyed()
{
    ProviderInfo info;
    info.keyedWrites = true;
    info.keyLifetime = 24h;
    return info;
}

/// A buy that was sent under a key and is being looked up, because no answer came.
ChangeRecord unanswered()
{
    ChangeRecord record;
    record.change.kind = ChangeKind::Buy;
    record.state = S::Checking;
    record.sent = kNow.addSecs(-60);
    record.error = answer(ErrorKind::Timeout, Delivery::Unknown);
    record.request = kRequest;
    return record;
}

using Alter = std::function<void(ChangeRecord &, ProviderInfo &)>;

} // namespace

/// What an answer to a write means, without a provider and without a journal.
class TestWriteOutcome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failures_data();
    void failures();
    void everyFailureLeadsWhereTheTableAllows();
    void aFailureKeepsItsReasonAndItsNumber();
    void aLaterPartIsNeverCalledUnsentOrRefused();
    void settingsOfABoughtNumberAreTriedAgainForADay();
    void aReceiptIsKept();
    void aBuyWithoutAnAnswerIsAskedAgainUnderItsKey();
    void nothingElseIsSentAgain_data();
    void nothingElseIsSentAgain();
    void aKeyIsUsedUntilShortlyBeforeItsEnd();
    void aReplayThatIsTakenTellsTheOrder();
    void aReplayThatIsRefusedIsStillLookedUp();
    void whatIsNotAboutThePurchaseTeachesNothing_data();
    void whatIsNotAboutThePurchaseTeachesNothing();
};

void TestWriteOutcome::failures_data()
{
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<bool>("lookFirst");
    QTest::addColumn<int>("step");
    QTest::addColumn<E>("event");
    QTest::newRow("nothing left the machine") << Delivery::NotSent << false << 0 << E::ProvenUnsent;
    QTest::newRow("nothing left, whatever the words") << Delivery::NotSent << true << 0 << E::ProvenUnsent;
    QTest::newRow("an understood refusal") << Delivery::Answered << false << 0 << E::Refuse;
    QTest::newRow("a refusal that may hide an effect") << Delivery::Answered << true << 0 << E::Doubt;
    QTest::newRow("no answer") << Delivery::Unknown << false << 0 << E::Doubt;
    QTest::newRow("no answer, whatever the words") << Delivery::Unknown << true << 0 << E::Doubt;
    for (const Delivery delivery : { Delivery::NotSent, Delivery::Answered, Delivery::Unknown }) {
        for (const bool lookFirst : { false, true })
            QTest::addRow("a later part, %d, %d", int(delivery), int(lookFirst))
                << delivery << lookFirst << 1 << E::Doubt;
    }
}

void TestWriteOutcome::failures()
{
    QFETCH(Delivery, delivery);
    QFETCH(bool, lookFirst);
    QFETCH(int, step);
    QFETCH(E, event);
    const WriteOutcome outcome = judgeFailure(answer(ErrorKind::Refused, delivery, lookFirst), step);
    QCOMPARE(outcome.event, event);
    QVERIFY(!outcome.patch.note.isEmpty());
}

void TestWriteOutcome::everyFailureLeadsWhereTheTableAllows()
{
    for (const Delivery delivery : { Delivery::NotSent, Delivery::Answered, Delivery::Unknown }) {
        for (const bool lookFirst : { false, true }) {
            for (const int step : { 0, 1 }) {
                const E event = judgeFailure(answer(ErrorKind::Refused, delivery, lookFirst), step).event;
                QVERIFY(transition(S::Sending, event));
            }
        }
    }
}

void TestWriteOutcome::aFailureKeepsItsReasonAndItsNumber()
{
    const Error refusal = answer(ErrorKind::InsufficientFunds, Delivery::Answered);
    const ChangePatch patch = judgeFailure(refusal, 0).patch;
    QCOMPARE(patch.requestId, std::optional(u"req-1"_s));
    QVERIFY(patch.error);
    QCOMPARE(patch.error->kind, refusal.kind);
    QCOMPARE(patch.error->delivery, refusal.delivery);
    QCOMPARE(patch.error->detail, refusal.detail);
    QVERIFY(!patch.error->lookFirst);
}

void TestWriteOutcome::aLaterPartIsNeverCalledUnsentOrRefused()
{
    for (const Delivery delivery : { Delivery::NotSent, Delivery::Answered }) {
        const ChangePatch patch = judgeFailure(answer(ErrorKind::Offline, delivery), 1).patch;
        QCOMPARE(patch.error->delivery, Delivery::Answered);
        QVERIFY(patch.error->lookFirst);
    }
    const ChangePatch lost = judgeFailure(answer(ErrorKind::Offline, Delivery::Unknown), 1).patch;
    QCOMPARE(lost.error->delivery, Delivery::Unknown);
    QVERIFY(!lost.error->lookFirst);
}

void TestWriteOutcome::settingsOfABoughtNumberAreTriedAgainForADay()
{
    ChangeRecord settings;
    settings.change.kind = ChangeKind::Configure;
    settings.change.follows = u"buy-1"_s;
    settings.created = kNow;
    const Error offline = makeError(ErrorKind::Offline);
    QVERIFY(isTriedAgain(settings, offline, kNow));
    QVERIFY(isTriedAgain(settings, offline, kNow.addDuration(24h - 1s)));
    QVERIFY(!isTriedAgain(settings, offline, kNow.addDuration(24h)));
    QVERIFY(!isTriedAgain(settings, makeError(ErrorKind::Forbidden), kNow)); // will not pass by itself
    QVERIFY(isTriedAgain(settings, makeError(ErrorKind::NotFound), kNow)); // the list may lag behind
    QVERIFY(!isPassing(ErrorKind::NotFound));
    settings.change.follows.clear();
    QVERIFY(!isTriedAgain(settings, offline, kNow)); // a person asked for it and can ask again
}

void TestWriteOutcome::aReceiptIsKept()
{
    WriteReceipt receipt{ u"req-2"_s };
    QCOMPARE(receiptPatch(receipt).requestId, std::optional(u"req-2"_s));
    QVERIFY(!receiptPatch(receipt).orderId); // an order that was told before stays
    receipt.orderId = u"order-17"_s;
    QCOMPARE(receiptPatch(receipt).orderId, std::optional(u"order-17"_s));
}

void TestWriteOutcome::aBuyWithoutAnAnswerIsAskedAgainUnderItsKey()
{
    QVERIFY(mayReplay(unanswered(), keyed(), kRequest, kNow));
}

void TestWriteOutcome::nothingElseIsSentAgain_data()
{
    QTest::addColumn<Alter>("alter");
    const auto row = [](const char *name, const Alter &alter) { QTest::newRow(name) << alter; };
    row("without keys", [](ChangeRecord &, ProviderInfo &info) { info.keyedWrites = false; });
    row("a release", [](ChangeRecord &record, ProviderInfo &) { record.change.kind = ChangeKind::Release; });
    row("settings", [](ChangeRecord &record, ProviderInfo &) { record.change.kind = ChangeKind::Configure; });
    row("what is not being looked up",
        [](ChangeRecord &record, ProviderInfo &) { record.state = S::Accepted; });
    row("what had no error", [](ChangeRecord &record, ProviderInfo &) { record.error.reset(); });
    row("what was answered",
        [](ChangeRecord &record, ProviderInfo &) { record.error->delivery = Delivery::Answered; });
    row("what never left",
        [](ChangeRecord &record, ProviderInfo &) { record.error->delivery = Delivery::NotSent; });
    row("what was sent nobody knows when",
        [](ChangeRecord &record, ProviderInfo &) { record.sent = QDateTime(); });
    row("what was sent in the future, by this clock",
        [](ChangeRecord &record, ProviderInfo &) { record.sent = kNow.addSecs(1); });
    row("an old key", [](ChangeRecord &record, ProviderInfo &) { record.sent = kNow.addDays(-1); });
    row("an order that is known",
        [](ChangeRecord &record, ProviderInfo &) { record.orderId = u"order-17"_s; });
    row("another request", [](ChangeRecord &record, ProviderInfo &) { record.request += u" -d more"_s; });
}

void TestWriteOutcome::nothingElseIsSentAgain()
{
    QFETCH(Alter, alter);
    ChangeRecord record = unanswered();
    ProviderInfo info = keyed();
    alter(record, info);
    QVERIFY(!mayReplay(record, info, kRequest, kNow));
}

void TestWriteOutcome::aKeyIsUsedUntilShortlyBeforeItsEnd()
{
    ChangeRecord record = unanswered();
    record.sent = kNow;
    QVERIFY(mayReplay(record, keyed(), kRequest, kNow));
    QVERIFY(mayReplay(record, keyed(), kRequest, kNow.addDuration(24h - 16min)));
    QVERIFY(!mayReplay(record, keyed(), kRequest, kNow.addDuration(24h - 15min)));
}

void TestWriteOutcome::aReplayThatIsTakenTellsTheOrder()
{
    WriteReceipt receipt{ u"req-3"_s, true };
    receipt.orderId = u"order-17"_s;
    const auto patch = judgeReplay(receipt);
    QVERIFY(patch);
    QCOMPARE(patch->orderId, std::optional(u"order-17"_s));
    QCOMPARE(patch->requestId, std::optional(u"req-3"_s));
    QVERIFY(!patch->error);
    QVERIFY(!patch->note.isEmpty());
}

void TestWriteOutcome::aReplayThatIsRefusedIsStillLookedUp()
{
    const auto patch = judgeReplay(answer(ErrorKind::InsufficientFunds, Delivery::Answered));
    QVERIFY(patch && patch->error);
    QCOMPARE(patch->error->kind, ErrorKind::InsufficientFunds);
    QVERIFY(patch->error->lookFirst);
    QCOMPARE(patch->requestId, std::optional(u"req-1"_s));
    QVERIFY(!patch->note.isEmpty());
}

void TestWriteOutcome::whatIsNotAboutThePurchaseTeachesNothing_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("no answer") << ErrorKind::Timeout << Delivery::Unknown;
    QTest::newRow("nothing left") << ErrorKind::Offline << Delivery::NotSent;
    QTest::newRow("other credentials") << ErrorKind::Unauthorised << Delivery::Answered;
    QTest::newRow("not for this key") << ErrorKind::Forbidden << Delivery::Answered;
    QTest::newRow("too fast") << ErrorKind::RateLimited << Delivery::Answered;
    QTest::newRow("the first is still running") << ErrorKind::Conflict << Delivery::Answered;
}

void TestWriteOutcome::whatIsNotAboutThePurchaseTeachesNothing()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Delivery, delivery);
    QVERIFY(!judgeReplay(answer(kind, delivery)));
}

QTEST_GUILESS_MAIN(TestWriteOutcome)
#include "tst_writeoutcome.moc"
