// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/changejob.h"

#include "unit/services/lookdesk.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = ChangeState;

namespace {

const QString kHook = u"https://hooks.example/in"_s;

void wantHook(Change &change)
{
    change.edits = { { u"webhook"_s, kHook } };
}

void forSubaccount(Change &change)
{
    change.purchaseTarget = u"sub12345"_s;
    change.edits = { { u"webhook"_s, kHook } };
}

/// A job from its start to its end, which comes once.
class Course final
{
public:
    Course(LookDesk &look, const ChangeRecord &record, const QMap<QString, Secret> &secrets = {})
        : m_look(look)
        , m_job(look.tools(), record, secrets)
    {
        QObject::connect(&m_job, &ChangeJob::finished, &m_job, [this] { ++m_ends; });
        m_job.start();
    }
    [[nodiscard]] bool ends()
    {
        const bool ended = m_look.desk.until([this] { return m_ends > 0; }, 500ms);
        m_look.desk.rest();
        return ended && m_ends == 1;
    }
    [[nodiscard]] const ChangeRecord &record() const { return m_job.record(); }
    [[nodiscard]] bool waits() const { return m_job.waits(); }

private:
    LookDesk &m_look;
    ChangeJob m_job;
    int m_ends = 0;
};

/// Lets the account lose its client as soon as the write is out, before its answer is read.
void loseClientWithTheAnswer(LookDesk &look)
{
    look.forgetSecret();
    look.world().onSend = [&look](const WriteIntent &) {
        QMetaObject::invokeMethod(
            &look.reconciler, [&look] { look.loseClient(); }, Qt::QueuedConnection);
    };
}

} // namespace

/// One write, whose account or journal goes at each of its steps. It ends all the same, once, and says
/// "sent" or "not sent" as it is.
class TestChangeJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountThatBecameReadOnlySendsNothing();
    void anAccountWithoutAClientSendsNothing();
    void anAccountThatGoesBeforeTheMarkSendsNothing();
    void anAccountThatGoesAfterTheMarkSendsNothing();
    void anAccountThatGoesBetweenTwoPartsLeavesADoubt();
    void aPartThatCannotBeWrittenDownIsNotFollowedByTheNext();
    void anAccountThatGoesBeforeItIsReadBackLeavesADoubt();
    void anAccountThatGoesWhileItIsReadBackLeavesADoubt();
    void aNumberThatCannotBeReadBackLeavesADoubt_data();
    void aNumberThatCannotBeReadBackLeavesADoubt();
    void settingsOfASubaccountsNumberAreNotSent();
    void aSubaccountsNumberIsReleasedWithoutASnapshot();
    void anEndThatNobodyTellsIsSaidToBeUntold();
    void withoutASnapshotNothingIsSent();
    void withoutTheLastSettingsNothingIsSent();
    void aReleaseWhoseKitCannotBeKeptIsNotSent();
    void withoutAWordOfTheGateNothingIsSent();
    void aWaitThatCannotBeWrittenDownIsNone();
    void eachReasonToWaitIsNotedOnce();
    void aSettingOfTheAccountThatCannotBeReadBackIsBelieved_data();
    void aSettingOfTheAccountThatCannotBeReadBackIsBelieved();
    void aSettingOfTheAccountNeverWaits();
};

void TestChangeJob::anAccountThatBecameReadOnlySendsNothing()
{
    LookDesk look({}, [](Account &account) { account.readOnly = true; });
    Course course(look, look.journaled(ChangeKind::Buy, S::Journaled));
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::NotSent);
    QCOMPARE(course.record().error->kind, ErrorKind::Forbidden);
    QVERIFY(look.world().sent.isEmpty());
}

void TestChangeJob::anAccountWithoutAClientSendsNothing()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Journaled);
    look.loseClient();
    Course course(look, record);
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::NotSent);
    QCOMPARE(course.record().error->delivery, Delivery::NotSent);
    QVERIFY(!course.record().error->detail.isEmpty());
    QVERIFY(look.world().sent.isEmpty());
}

void TestChangeJob::anAccountThatGoesBeforeTheMarkSendsNothing()
{
    LookDesk look;
    look.forgetSecret();
    look.world().holdsReads = true;
    Course course(look, look.journaled(ChangeKind::Buy, S::Journaled));
    QVERIFY(look.waits());
    look.answer();
    look.loseClient();
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::NotSent);
    QVERIFY(!course.record().sent.isValid());
    QVERIFY(look.world().sent.isEmpty());
}

void TestChangeJob::anAccountThatGoesAfterTheMarkSendsNothing()
{
    LookDesk look;
    look.forgetSecret();
    QObject::connect(
        &look.book(), &ChangeBook::recordChanged, &look.reconciler, [&look](const ChangeRecord &record) {
            if (record.state == S::Sending)
                look.loseClient();
        });
    Course course(look, look.journaled(ChangeKind::Buy, S::Journaled));
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::NotSent);
    QVERIFY(course.record().sent.isValid());
    QVERIFY(look.world().sent.isEmpty());
}

void TestChangeJob::anAccountThatGoesBetweenTwoPartsLeavesADoubt()
{
    LookDesk look;
    look.world().steps = 2;
    look.world().orderId = u"order-17"_s;
    loseClientWithTheAnswer(look);
    Course course(look, look.journaled(ChangeKind::Buy, S::Journaled));
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::Doubtful);
    QVERIFY(course.record().error->lookFirst);
    QCOMPARE(look.world().sent.size(), 1);
}

void TestChangeJob::aPartThatCannotBeWrittenDownIsNotFollowedByTheNext()
{
    LookDesk look;
    look.world().steps = 2;
    look.world().onSend = [&look](const WriteIntent &) { look.desk.blockJournal(); };
    Course course(look, look.journaled(ChangeKind::Buy, S::Journaled));
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::Sending); // the reconciler takes it from there
    QCOMPARE(look.world().sent.size(), 1);
}

void TestChangeJob::anAccountThatGoesBeforeItIsReadBackLeavesADoubt()
{
    LookDesk look;
    loseClientWithTheAnswer(look);
    Course course(look, look.journaled(ChangeKind::Buy, S::Journaled));
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::Doubtful);
    QVERIFY(!course.record().error); // the provider said yes
    QCOMPARE(look.world().looks, 1);
}

void TestChangeJob::anAccountThatGoesWhileItIsReadBackLeavesADoubt()
{
    LookDesk look;
    look.forgetSecret();
    look.world().onSend = [&look](const WriteIntent &) { look.world().holdsReads = true; };
    Course course(look, look.journaled(ChangeKind::Buy, S::Journaled));
    QVERIFY(look.waits());
    look.answer();
    look.loseClient();
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::Doubtful);
    QCOMPARE(look.world().looks, 2);
}

void TestChangeJob::aNumberThatCannotBeReadBackLeavesADoubt_data()
{
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<bool>("endingTold");
    QTest::newRow("release") << ChangeKind::Release << true;
    QTest::newRow("release whose end nobody tells") << ChangeKind::Release << false;
    QTest::newRow("settings") << ChangeKind::Configure << true;
}

void TestChangeJob::aNumberThatCannotBeReadBackLeavesADoubt()
{
    QFETCH(ChangeKind, kind);
    QFETCH(bool, endingTold);
    LookDesk look;
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    look.world().owned.first().endingTold = endingTold;
    look.world().onSend = [&look](const WriteIntent &) {
        look.world().readError = answeredError(ErrorKind::ProviderDown, Delivery::Answered);
    };
    Course course(look, look.journaled(kind, S::Journaled, {}, wantHook));
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::Doubtful);
    QCOMPARE(look.world().looks, 4);
}

void TestChangeJob::settingsOfASubaccountsNumberAreNotSent()
{
    LookDesk look;
    Course course(look, look.journaled(ChangeKind::Configure, S::Journaled, {}, forSubaccount));
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::NotSent);
    QCOMPARE(course.record().error->kind, ErrorKind::Unsupported);
    QVERIFY(look.world().sent.isEmpty());
}

void TestChangeJob::aSubaccountsNumberIsReleasedWithoutASnapshot()
{
    LookDesk look;
    Course course(look, look.journaled(ChangeKind::Release, S::Journaled, {}, forSubaccount));
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::Done);
    QCOMPARE(look.world().sent.size(), 1);
    QCOMPARE(look.world().looks, 1); // there is nothing to be read back
}

void TestChangeJob::anEndThatNobodyTellsIsSaidToBeUntold()
{
    LookDesk look;
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    look.world().owned.first().endingTold = false;
    look.world().lag = 1;
    Course course(look, look.journaled(ChangeKind::Release, S::Journaled));
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::Done);
    QVERIFY(course.record().notes.constLast().contains(u"does not show until when"_s));
}

void TestChangeJob::withoutASnapshotNothingIsSent()
{
    LookDesk look;
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    look.desk.executeInJournal(u"ALTER TABLE snapshots RENAME TO elsewhere"_s);
    Course course(look, look.journaled(ChangeKind::Release, S::Journaled));
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::NotSent);
    QCOMPARE(course.record().error->kind, ErrorKind::Storage);
    QVERIFY(look.world().sent.isEmpty());
}

void TestChangeJob::withoutTheLastSettingsNothingIsSent()
{
    LookDesk look;
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    const ChangeRecord record = look.journaled(ChangeKind::Configure, S::Journaled, {}, wantHook);
    look.desk.executeInJournal(u"ALTER TABLE changes RENAME TO elsewhere"_s);
    Course course(look, record);
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::Journaled);
    QVERIFY(look.world().sent.isEmpty());
}

void TestChangeJob::aReleaseWhoseKitCannotBeKeptIsNotSent()
{
    LookDesk look;
    look.world().owned = { ownedNumber(LookDesk::kNumber) };
    look.desk.executeInJournal(u"ALTER TABLE annotations RENAME TO elsewhere"_s);
    Course course(look, look.journaled(ChangeKind::Release, S::Journaled));
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::NotSent);
    QCOMPARE(course.record().error->kind, ErrorKind::Storage);
    QVERIFY(look.world().sent.isEmpty());
}

void TestChangeJob::withoutAWordOfTheGateNothingIsSent()
{
    LookDesk look;
    const ChangeRecord record = look.journaled(ChangeKind::Buy, S::Journaled);
    look.desk.executeInJournal(u"ALTER TABLE facts RENAME TO lost"_s);
    Course course(look, record);
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::NotSent);
    QCOMPARE(course.record().error->kind, ErrorKind::Storage);
    QVERIFY(look.world().sent.isEmpty());
}

void TestChangeJob::aWaitThatCannotBeWrittenDownIsNone()
{
    LookDesk look;
    look.world().readError = answeredError(ErrorKind::Offline, Delivery::NotSent);
    const ChangeRecord record = look.journaled(ChangeKind::Configure, S::Journaled, {}, [](Change &change) {
        wantHook(change);
        change.follows = u"buy-1"_s;
    });
    look.desk.blockJournal();
    Course course(look, record);
    QVERIFY(course.ends());
    QVERIFY(!course.waits());
    look.desk.unblockJournal();
    Course again(look, record);
    QVERIFY(again.ends());
    QVERIFY(again.waits());
    QCOMPARE(again.record().state, S::Journaled);
    QVERIFY(look.world().sent.isEmpty());
}

void TestChangeJob::eachReasonToWaitIsNotedOnce()
{
    LookDesk look;
    ChangeRecord record = look.journaled(ChangeKind::Configure, S::Journaled, {}, [](Change &change) {
        wantHook(change);
        change.follows = u"buy-1"_s;
    });
    for (const auto &[kind, notes] : { std::pair(ErrorKind::Offline, 1), std::pair(ErrorKind::Offline, 1),
             std::pair(ErrorKind::ProviderDown, 2) }) {
        look.world().readError = answeredError(kind, Delivery::NotSent);
        Course course(look, record);
        QVERIFY(course.ends());
        QVERIFY(course.waits());
        record = course.record();
        QCOMPARE(record.error->kind, kind);
        QCOMPARE(record.notes.size(), notes);
    }
}

void TestChangeJob::aSettingOfTheAccountThatCannotBeReadBackIsBelieved_data()
{
    QTest::addColumn<bool>("losesClient");
    QTest::newRow("the account goes") << true;
    QTest::newRow("the provider does not tell") << false;
}

void TestChangeJob::aSettingOfTheAccountThatCannotBeReadBackIsBelieved()
{
    QFETCH(bool, losesClient);
    LookDesk look;
    if (losesClient)
        loseClientWithTheAnswer(look);
    else
        look.world().onSend = [&look](const WriteIntent &) {
            look.world().readError = answeredError(ErrorKind::ProviderDown, Delivery::Answered);
        };
    const ChangeRecord record = look.journaled(ChangeKind::Configure, S::Journaled, {}, [](Change &change) {
        change.ref.country.clear();
        change.ref.number = {};
        change.edits = { { u"hmac"_s, kHiddenValue.toString() } };
    });
    Course course(look, record, { { u"hmac"_s, Secret("open-sesame") } });
    QVERIFY(course.ends());
    QCOMPARE(course.record().state, S::Done);
    QVERIFY(course.record().notes.constLast().contains(u"could not be read back"_s));
}

void TestChangeJob::aSettingOfTheAccountNeverWaits()
{
    LookDesk look;
    for (int failure = 0; failure < OutageWatch::kFailures + 2; ++failure) {
        QVERIFY(look.desk.until([&look] { return look.desk.accounts().client(look.account) != nullptr; }));
        const ChangeRecord record
            = look.journaled(ChangeKind::Configure, S::Journaled, {}, [](Change &change) {
                  change.ref.country.clear();
                  change.ref.number = {};
                  change.edits = { { u"hmac"_s, kHiddenValue.toString() } };
              });
        look.forgetSecret();
        look.loseClient();
        Course course(look, record, { { u"hmac"_s, Secret("open-sesame") } });
        QVERIFY(course.ends());
        QVERIFY(!course.waits());
        QCOMPARE(course.record().state, S::NotSent);
        look.useAccount();
    }
}

QTEST_GUILESS_MAIN(TestChangeJob)
#include "tst_changejob.moc"
