// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounthold.h"
#include "unit/services/testdesk.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = ChangeState;

namespace {

ChangeRecord recordIn(const AccountId &account, S state)
{
    ChangeRecord record;
    record.change.ref.account = account;
    record.state = state;
    return record;
}

/// A buy that its provider has executed and whose answer was lost; nobody has looked yet.
Change lostBuy(TestDesk &desk, const AccountId &account)
{
    desk.world().fates = { Fate::LoseAnswer };
    desk.world().lag = 1'000;
    const Change buy = desk.change(ChangeKind::Buy, account, u"447700900123"_s);
    desk.runner().apply({ buy });
    (void)QTest::qWaitFor([&] { return desk.states(buy.id).contains(S::Doubtful); });
    return buy;
}

Result<AccountId> saved(TestDesk &desk, const Account &account, const AccountSecrets &secrets = {})
{
    Outcome end(desk.accounts().save(account, secrets, SecretKeeping::Keychain));
    if (!end.wait())
        return makeError(ErrorKind::Internal);
    return end.isOk() ? Result<AccountId>(end.value()) : Result<AccountId>(end.error());
}

} // namespace

/// What is looked for in an account is looked for nowhere else.
class TestAccountHold final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSaidHowManyHoldItAndWhatToDo();
    void anAccountDoesNotMoveFromUnderWhatIsLookedFor();
    void anAccountDoesNotLeaveWhatIsLookedForBehind();
    void onceAllIsSettledItMayMoveAndGo();
    void whileNobodyCanTellItStays();
};

void TestAccountHold::itIsSaidHowManyHoldItAndWhatToDo()
{
    const QList<ChangeRecord> unsettled{ recordIn(u"a"_s, S::Doubtful), recordIn(u"a"_s, S::Journaled),
        recordIn(u"a"_s, S::NeedsAttention), recordIn(u"b"_s, S::NeedsAttention) };
    const auto both = holdOf(unsettled, u"a"_s);
    QVERIFY(both);
    QCOMPARE(both->kind, ErrorKind::Conflict);
    QVERIFY(both->detail.startsWith(u"2 "_s));
    QVERIFY(both->detail.contains(u": wait"_s));
    QVERIFY(both->detail.contains(u"1 "_s));
    QVERIFY(both->detail.contains(u": decide"_s));
    const auto decision = holdOf(unsettled, u"b"_s);
    QVERIFY(decision);
    QVERIFY(!decision->detail.contains(u": wait"_s));
    QVERIFY(!holdOf(unsettled, u"c"_s));
}

void TestAccountHold::anAccountDoesNotMoveFromUnderWhatIsLookedFor()
{
    TestDesk desk;
    const auto id = desk.addAccount(u"k1"_s);
    const Change buy = lostBuy(desk, id);
    const Account before = *desk.accounts().find(id);
    Account elsewhere = before;
    elsewhere.credentials.insert(u"key"_s, u"k2"_s);
    QCOMPARE(saved(desk, elsewhere).error().kind, ErrorKind::Conflict);
    elsewhere = before;
    elsewhere.baseUrls.insert(u"rest"_s, u"https://elsewhere.example/"_s);
    const ProviderClient *client = desk.accounts().client(id);
    QCOMPARE(saved(desk, elsewhere).error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.accounts().client(id), client);
    QVERIFY(desk.accounts().find(id)->baseUrls.isEmpty());
    // Everything else may change.
    Account renamed = before;
    renamed.label = u"Front desk"_s;
    renamed.requestsPerSecond = 2;
    renamed.monthlyLimit = euros(500);
    QVERIFY(saved(desk, renamed).isOk());
    QVERIFY(saved(desk, renamed, { { u"secret"_s, Secret("a newer one") } }).isOk());
    desk.world().staleLooks = 0;
    QVERIFY(desk.reaches(buy.id, S::Done));
}

void TestAccountHold::anAccountDoesNotLeaveWhatIsLookedForBehind()
{
    TestDesk desk;
    const auto id = desk.addAccount(u"k1"_s);
    const Change buy = lostBuy(desk, id);
    Outcome removed(desk.accounts().remove(id));
    QVERIFY(removed.wait() && !removed.isOk());
    QCOMPARE(removed.error().kind, ErrorKind::Conflict);
    QVERIFY(desk.accounts().find(id));
    desk.world().staleLooks = 0;
    QVERIFY(desk.reaches(buy.id, S::Done));
}

void TestAccountHold::onceAllIsSettledItMayMoveAndGo()
{
    TestDesk desk;
    const auto id = desk.addAccount(u"k1"_s);
    const auto other = desk.addAccount(u"k3"_s);
    (void)lostBuy(desk, id);
    desk.world().staleLooks = 0;
    QVERIFY(desk.until([&] { return desk.steps.constLast().state == S::Done; }));
    Account elsewhere = *desk.accounts().find(id);
    elsewhere.credentials.insert(u"key"_s, u"k2"_s);
    QVERIFY(saved(desk, elsewhere).isOk());
    QCOMPARE(desk.accounts().find(id)->credentials.value(u"key"_s), u"k2"_s);
    Outcome removed(desk.accounts().remove(id));
    QVERIFY(removed.wait() && removed.isOk());
    QVERIFY(!desk.accounts().find(id));
    QVERIFY(desk.accounts().isGone(id));
    QVERIFY(!desk.accounts().isGone(other));
}

void TestAccountHold::whileNobodyCanTellItStays()
{
    TestDesk desk;
    const auto id = desk.addAccount(u"k1"_s);
    desk.withoutJournal();
    Account elsewhere = *desk.accounts().find(id);
    elsewhere.credentials.insert(u"key"_s, u"k2"_s);
    QCOMPARE(saved(desk, elsewhere).error().kind, ErrorKind::Storage);
    Outcome removed(desk.accounts().remove(id));
    QVERIFY(removed.wait() && !removed.isOk());
    QCOMPARE(removed.error().kind, ErrorKind::Storage);
    QVERIFY(desk.accounts().find(id));
}

QTEST_GUILESS_MAIN(TestAccountHold)
#include "tst_accounthold.moc"
