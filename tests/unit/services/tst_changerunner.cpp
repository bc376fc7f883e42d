// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/testdesk.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = ChangeState;

namespace {

const QString kNumber = u"447700900123"_s;
const QString kOther = u"447700900124"_s;
const QString kHook = u"https://hooks.example/in"_s;

Change buyWithWebhook(const TestDesk &desk, const AccountId &account)
{
    Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    buy.edits = { { u"webhook"_s, u"https://hooks.example/in"_s } };
    return buy;
}

/// Of all changes of a number, as the journal has them now: newest first.
QList<ChangeState> statesOf(TestDesk &desk, const NumberRef &ref)
{
    Outcome found(desk.journal().find(ref));
    QList<ChangeState> states;
    if (found.wait() && found.isOk()) {
        for (const ChangeRecord &record : found.value())
            states.append(record.state);
    }
    return states;
}

} // namespace

/// Every promise of the write pipeline that does not need a network to be shown.
class TestChangeRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBuyIsDoneWhenTheNumberIsSeenOwned();
    void nothingIsSentBeforeSendingIsDurable();
    void aNumberThatIsOwnedIsNotBoughtAgain();
    void onlyANumberOfTheAccountIsReleased();
    void aReleasedNumberLeavesTheInventory();
    void aConfigureKeepsWhatNobodyTouched();
    void aConflictSendsNothing();
    void aFieldThatDidNotTakeIsNamed();
    void whatCannotBeReadBackIsSentAgain();
    void settingsAreKeptBeforeTheyAreOverwritten();
    void badSettingsAreNotSent();
    void whatIsSetAlreadyIsNotSent();
    void aReadOnlyAccountSendsNothing();
    void aRefusalIsToldWithItsWords();
    void whatProvablyWasNotSentSaysSo();
    void aChangeThatCannotLookFirstIsNotSent();
    void anAccountThatIsNotReadySendsNothing();
    void withoutAJournalNothingIsSent();
    void purchasesOfOneAccountGoOneAfterTheOther();
    void accountsGoSideBySide();
    void twoClicksMakeOneChange();
    void settingsFollowAPurchaseAsAChangeOfTheirOwn();
    void theSettingsOfAPurchaseAreJournaledWithItsEnd();
    void theSettingsOfAPurchaseWaitForBetterTimes();
    void theSettingsOfAPurchaseGoOnAtTheNextStart();
    void aSubaccountsNumberIsBoughtWithoutReadingBack();
    void underWayCountsWhatWaitsAndWhatIsSent();
};

void TestChangeRunner::aBuyIsDoneWhenTheNumberIsSeenOwned()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    const Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.states(buy.id), (QList{ S::Journaled, S::Sending, S::Done }));
    QCOMPARE(desk.world().sent.size(), 1);
    QCOMPARE(desk.record(buy.id).requestId, u"fake-1"_s);
    QCOMPARE(desk.record(buy.id).who, u"ada"_s);
    QVERIFY(desk.record(buy.id).sent.isValid());
    QVERIFY(desk.until([&] { return desk.inventory().find(buy.ref).has_value(); }));
    QCOMPARE(desk.runner().underWay(), 0);
}

void TestChangeRunner::nothingIsSentBeforeSendingIsDurable()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    QList<S> told;
    desk.world().onSend = [&](const WriteIntent &) { told = desk.states(buy.id); };
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Done));
    // The runner only tells of states that are on the disk.
    QCOMPARE(told, (QList{ S::Journaled, S::Sending }));
    QVERIFY(!desk.record(buy.id).request.isEmpty());
}

void TestChangeRunner::aNumberThatIsOwnedIsNotBoughtAgain()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    const Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::NotSent));
    QCOMPARE(desk.record(buy.id).error->kind, ErrorKind::Conflict);
    QCOMPARE(desk.world().sent.size(), 0);
}

void TestChangeRunner::onlyANumberOfTheAccountIsReleased()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kOther) };
    const Change release = desk.change(ChangeKind::Release, account, kNumber);
    desk.runner().apply({ release });
    QVERIFY(desk.reaches(release.id, S::NotSent));
    QCOMPARE(desk.record(release.id).error->kind, ErrorKind::NotFound);
    QCOMPARE(desk.world().sent.size(), 0);
}

void TestChangeRunner::aReleasedNumberLeavesTheInventory()
{
    TestDesk desk;
    desk.world().owned = { ownedNumber(kNumber), ownedNumber(kOther) };
    const auto account = desk.addAccount(u"k1"_s);
    desk.inventory().start();
    QVERIFY(desk.until([&] { return desk.inventory().count(account) == 2; }));
    const Change release = desk.change(ChangeKind::Release, account, kNumber);
    desk.runner().apply({ release });
    QVERIFY(desk.reaches(release.id, S::Done));
    QVERIFY(desk.until([&] { return desk.inventory().count(account) == 1; }));
    QVERIFY(!desk.inventory().find(release.ref));
}

void TestChangeRunner::aConfigureKeepsWhatNobodyTouched()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned
        = { ownedNumber(kNumber, { { u"app"_s, u"11"_s }, { u"webhook"_s, u"https://old.example/"_s } }) };
    Change configure = desk.change(ChangeKind::Configure, account, kNumber);
    configure.seen = { { u"webhook"_s, u"https://old.example/"_s } };
    configure.edits = { { u"webhook"_s, kHook } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::Done));
    QCOMPARE(desk.world().sent.constFirst().full,
        (SettingValues{ { u"app"_s, u"11"_s }, { u"webhook"_s, kHook } }));
}

void TestChangeRunner::aConflictSendsNothing()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber, { { u"webhook"_s, u"https://theirs.example/"_s } }) };
    Change configure = desk.change(ChangeKind::Configure, account, kNumber);
    configure.seen = { { u"webhook"_s, u"https://old.example/"_s } };
    configure.edits = { { u"webhook"_s, kHook } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::Conflict));
    QCOMPARE(desk.world().sent.size(), 0);
    QCOMPARE(desk.record(configure.id).error->field, u"webhook"_s);
    QVERIFY(desk.record(configure.id).error->detail.contains(u"Webhook"_s));
}

void TestChangeRunner::aFieldThatDidNotTakeIsNamed()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    desk.world().fates = { Fate::IgnoreFields };
    Change configure = desk.change(ChangeKind::Configure, account, kNumber);
    configure.edits = { { u"webhook"_s, kHook } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::NeedsAttention));
    QCOMPARE(desk.record(configure.id).error->field, u"webhook"_s);
    QVERIFY(desk.record(configure.id).error->detail.contains(u"Webhook"_s));
    QCOMPARE(desk.world().sent.size(), 1);
    // Field by field, also at the next start and when a person has decided.
    desk.restart();
    Outcome reopened(desk.journal().record(configure.id));
    QVERIFY(reopened.wait() && reopened.isOk());
    QCOMPARE(reopened.value().error->untaken, QStringList{ u"webhook"_s });
    desk.runner().resume();
    desk.rest();
    desk.runner().decide(configure.id, false);
    QVERIFY(desk.reaches(configure.id, S::NotDone));
    QCOMPARE(desk.record(configure.id).error->untaken, QStringList{ u"webhook"_s });
}

void TestChangeRunner::whatCannotBeReadBackIsSentAgain()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    Change first = desk.change(ChangeKind::Configure, account, kNumber);
    first.edits = { { u"system"_s, u"inbound"_s }, { u"webhook"_s, kHook } };
    desk.runner().apply({ first });
    QVERIFY(desk.reaches(first.id, S::Done));
    Change second = desk.change(ChangeKind::Configure, account, kNumber);
    second.seen = { { u"webhook"_s, kHook } };
    second.edits = { { u"webhook"_s, u"https://new.example/"_s } };
    desk.runner().apply({ second });
    QVERIFY(desk.reaches(second.id, S::Done));
    QCOMPARE(desk.world().sent.constLast().full.value(u"system"_s), u"inbound"_s);
}

void TestChangeRunner::settingsAreKeptBeforeTheyAreOverwritten()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const SettingValues before{ { u"webhook"_s, u"https://old.example/"_s } };
    desk.world().owned = { ownedNumber(kNumber, before) };
    Change configure = desk.change(ChangeKind::Configure, account, kNumber);
    configure.seen = before;
    configure.edits = { { u"webhook"_s, kHook } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::Done));
    Outcome history(desk.snapshots().history(configure.ref));
    QVERIFY(history.wait() && history.isOk());
    QVERIFY(std::any_of(history.value().begin(), history.value().end(), [&](const Snapshot &each) {
        return each.settings == before && each.reason == SnapshotReason::BeforeWrite;
    }));
}

void TestChangeRunner::badSettingsAreNotSent()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber) };
    Change configure = desk.change(ChangeKind::Configure, account, kNumber);
    configure.edits = { { u"webhook"_s, u"gopher://old"_s } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::NotSent));
    QCOMPARE(desk.record(configure.id).error->field, u"webhook"_s);
    QCOMPARE(desk.world().sent.size(), 0);
}

// Late, it would take back what was set after it.
void TestChangeRunner::whatIsSetAlreadyIsNotSent()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kNumber, { { u"webhook"_s, u"https://hooks.example/in"_s } }) };
    Change configure = desk.change(ChangeKind::Configure, account, kNumber);
    configure.edits = { { u"webhook"_s, u"https://hooks.example/in"_s }, { u"app"_s, QString() } };
    desk.runner().apply({ configure });
    QVERIFY(desk.reaches(configure.id, S::NotSent));
    QCOMPARE(desk.record(configure.id).error->kind, ErrorKind::InvalidRequest);
    QCOMPARE(desk.world().sent.size(), 0);
}

void TestChangeRunner::aReadOnlyAccountSendsNothing()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s, [](Account &draft) { draft.readOnly = true; });
    desk.runner().apply({ desk.change(ChangeKind::Buy, account, kNumber) });
    QTRY_COMPARE(desk.rejections.size(), 1);
    QCOMPARE(desk.rejections.constFirst().second.kind, ErrorKind::Forbidden);
    QCOMPARE(desk.world().sent.size(), 0);
    QVERIFY(desk.steps.isEmpty());
}

void TestChangeRunner::aRefusalIsToldWithItsWords()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::Refuse };
    const Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Refused));
    QCOMPARE(desk.record(buy.id).error->kind, ErrorKind::InsufficientFunds);
    QCOMPARE(desk.record(buy.id).requestId, u"fake-1"_s);
}

void TestChangeRunner::whatProvablyWasNotSentSaysSo()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::FailUnsent };
    const Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::NotSent));
    // It may be tried again, as a new change.
    const Change again = desk.change(ChangeKind::Buy, account, kNumber);
    desk.runner().apply({ again });
    QVERIFY(desk.reaches(again.id, S::Done));
}

void TestChangeRunner::aChangeThatCannotLookFirstIsNotSent()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().readError = answeredError(ErrorKind::ProviderDown, Delivery::Answered);
    const Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::NotSent));
    QCOMPARE(desk.record(buy.id).error->kind, ErrorKind::ProviderDown);
    QCOMPARE(desk.world().sent.size(), 0);
}

void TestChangeRunner::anAccountThatIsNotReadySendsNothing()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    Outcome removed(desk.keychain.remove({ u"fake"_s, account, u"secret"_s }));
    QVERIFY(removed.wait());
    desk.restart();
    QCOMPARE(desk.accounts().state(account), AccountState::SecretGone);
    const Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::NotSent));
    QCOMPARE(desk.world().sent.size(), 0);
}

void TestChangeRunner::withoutAJournalNothingIsSent()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().owned = { ownedNumber(kOther) };
    desk.withoutJournal();
    QList<Error> failures;
    connect(&desk.activity(), &Activity::failed, this, [&](const Error &error) { failures.append(error); });
    desk.runner().apply({ desk.change(ChangeKind::Buy, account, kNumber),
        desk.change(ChangeKind::Release, account, kOther) });
    QTRY_COMPARE(desk.rejections.size(), 2);
    QCOMPARE(desk.rejections.at(0).second.kind, ErrorKind::Storage);
    QCOMPARE(desk.rejections.at(1).second.kind, ErrorKind::Storage);
    QCOMPARE(desk.world().sent.size(), 0);
    QVERIFY(!failures.isEmpty());
    QCOMPARE(desk.runner().underWay(), 0);
}

void TestChangeRunner::purchasesOfOneAccountGoOneAfterTheOther()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    const Change first = desk.change(ChangeKind::Buy, account, kNumber);
    const Change second = desk.change(ChangeKind::Buy, account, kOther);
    desk.world().fates = { Fate::Hold };
    desk.runner().apply({ first, second });
    QTRY_COMPARE(desk.world().sent.size(), 1);
    QTRY_COMPARE(desk.record(second.id).state, S::Journaled);
    desk.rest();
    QCOMPARE(desk.record(second.id).state, S::Journaled);
    desk.world().held.front().finish(answeredError(ErrorKind::Refused, Delivery::Answered));
    QVERIFY(desk.reaches(second.id, S::Done));
    QCOMPARE(desk.record(first.id).state, S::Refused);
}

void TestChangeRunner::accountsGoSideBySide()
{
    TestDesk desk;
    const auto one = desk.addAccount(u"k1"_s);
    const auto two = desk.addAccount(u"k2"_s);
    desk.world(u"k1"_s).fates = { Fate::Hold };
    const Change first = desk.change(ChangeKind::Buy, one, kNumber);
    const Change second = desk.change(ChangeKind::Buy, two, kNumber);
    desk.runner().apply({ first, second });
    QVERIFY(desk.reaches(second.id, S::Done));
    QCOMPARE(desk.record(first.id).state, S::Sending);
}

void TestChangeRunner::twoClicksMakeOneChange()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::Hold };
    const Change first = desk.change(ChangeKind::Buy, account, kNumber);
    const Change second = desk.change(ChangeKind::Buy, account, kNumber);
    desk.runner().apply({ first });
    desk.runner().apply({ second });
    QTRY_COMPARE(desk.rejections.size(), 1);
    QCOMPARE(desk.rejections.constFirst().first.id, second.id);
    QCOMPARE(desk.rejections.constFirst().second.kind, ErrorKind::Conflict);
    QTRY_COMPARE(desk.world().sent.size(), 1);
}

void TestChangeRunner::settingsFollowAPurchaseAsAChangeOfTheirOwn()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    buy.edits = { { u"webhook"_s, kHook } };
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Done));
    QVERIFY(desk.until([&] { return desk.world().sent.size() == 2; }));
    const QString followUp = desk.world().sent.constLast().change.id;
    QVERIFY(followUp != buy.id);
    QVERIFY(desk.reaches(followUp, S::Done));
    QCOMPARE(desk.world().owned.constFirst().settings.value(u"webhook"_s), kHook);
}

void TestChangeRunner::theSettingsOfAPurchaseAreJournaledWithItsEnd()
{
    TestDesk desk;
    const Change buy = buyWithWebhook(desk, desk.addAccount(u"k1"_s));
    QList<ChangeState> seen;
    connect(&desk.runner(), &ChangeRunner::recordChanged, this, [&](const ChangeRecord &record) {
        if (record.state == S::Done && record.change.id == buy.id)
            seen = statesOf(desk, buy.ref);
    });
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(seen, (QList{ S::Journaled, S::Done }));
    QVERIFY(desk.reaches(followUpOf(buy, {})->id, S::Done));
}

void TestChangeRunner::theSettingsOfAPurchaseWaitForBetterTimes()
{
    TestDesk desk;
    const Change buy = buyWithWebhook(desk, desk.addAccount(u"k1"_s));
    const QString settings = followUpOf(buy, {})->id;
    connect(&desk.runner(), &ChangeRunner::recordChanged, this, [&](const ChangeRecord &record) {
        if (record.state == S::Done && record.change.id == buy.id)
            desk.world().readError = answeredError(ErrorKind::ProviderDown, Delivery::Answered);
    });
    desk.runner().apply({ buy });
    QVERIFY(desk.until([&] { return desk.record(settings).error.has_value(); }));
    QCOMPARE(desk.record(settings).state, S::Journaled);
    QCOMPARE(desk.runner().underWay(), 1);
    desk.world().readError.reset();
    QVERIFY(desk.reaches(settings, S::Done, 5s));
    QCOMPARE(desk.world().find(buy.ref)->settings, buy.edits);
}

void TestChangeRunner::theSettingsOfAPurchaseGoOnAtTheNextStart()
{
    TestDesk desk;
    const Change buy = buyWithWebhook(desk, desk.addAccount(u"k1"_s));
    const QString settings = followUpOf(buy, {})->id;
    connect(&desk.runner(), &ChangeRunner::recordChanged, this, [&](const ChangeRecord &record) {
        if (record.state == S::Done && record.change.id == buy.id)
            desk.world().readError = answeredError(ErrorKind::ProviderDown, Delivery::Answered);
    });
    desk.runner().apply({ buy });
    QVERIFY(desk.until([&] { return desk.record(settings).error.has_value(); }));
    desk.world().readError.reset();
    desk.restart();
    QSignalSpy resumed(&desk.runner(), &ChangeRunner::resumed);
    desk.runner().resume();
    QVERIFY(desk.reaches(settings, S::Done, 5s));
    QCOMPARE(resumed.constFirst().constFirst().toStringList(), QStringList{ settings });
    QCOMPARE(desk.world().find(buy.ref)->settings, buy.edits);
}

void TestChangeRunner::aSubaccountsNumberIsBoughtWithoutReadingBack()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    Change buy = desk.change(ChangeKind::Buy, account, kNumber);
    buy.purchaseTarget = u"sub12345"_s;
    desk.world().fates = { Fate::IgnoreFields }; // yes, but not in this account's list
    desk.runner().apply({ buy });
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.world().looks, 1);
}

void TestChangeRunner::underWayCountsWhatWaitsAndWhatIsSent()
{
    TestDesk desk;
    const auto account = desk.addAccount(u"k1"_s);
    desk.world().fates = { Fate::Hold };
    QList<int> counts;
    connect(&desk.runner(), &ChangeRunner::progressChanged, this,
        [&] { counts.append(desk.runner().underWay()); });
    desk.runner().apply(
        { desk.change(ChangeKind::Buy, account, kNumber), desk.change(ChangeKind::Buy, account, kOther) });
    QCOMPARE(desk.runner().underWay(), 2);
    QTRY_COMPARE(desk.world().sent.size(), 1);
    desk.rest();
    QCOMPARE(desk.runner().underWay(), 2);
    desk.world().held.front().finish(answeredError(ErrorKind::Refused, Delivery::Answered));
    QVERIFY(desk.until([&] { return desk.runner().underWay() == 0; }));
    QCOMPARE(counts.constLast(), 0);
}

QTEST_GUILESS_MAIN(TestChangeRunner)
#include "tst_changerunner.moc"
