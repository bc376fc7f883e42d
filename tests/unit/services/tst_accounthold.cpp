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

/// What the keychain holds of an account.
Secret kept(TestDesk &desk, const AccountId &account)
{
    const QString provider = desk.accounts().find(account)->provider;
    Outcome read(desk.keychain.read({ provider, account, u"secret"_s }, SecretExpectation::Perhaps));
    return read.wait() && read.isOk() ? read.value() : Secret();
}

AccountSecrets secret(const char *text)
{
    return { { u"secret"_s, Secret(QByteArrayView(text)) } };
}

Result<AccountId> saved(TestDesk &desk, const Account &account, const AccountSecrets &secrets = {})
{
    Outcome end(desk.accounts().save(account, secrets, SecretKeeping::Keychain));
    if (!end.wait())
        return makeError(ErrorKind::Internal);
    return end.isOk() ? Result<AccountId>(end.value()) : Result<AccountId>(end.error());
}

/// An account that only its secret, the name of its world, tells from others.
AccountId sealedAccount(TestDesk &desk, const char *secretText)
{
    Account draft;
    draft.provider = u"sealed"_s;
    const auto id = saved(desk, draft, secret(secretText));
    return id.isOk() ? id.value() : AccountId();
}

QString ownerKnown(TestDesk &desk, const AccountId &account)
{
    return desk.accounts().find(account)->learned.value(kOwner);
}

/// Another secret of the owner of "k1": all that is there can be seen with it as well.
void makeSecondSecret(TestDesk &desk, const Change &buy)
{
    FakeWorld &world = desk.world(u"k1-new"_s);
    world.owner = desk.world().owner;
    world.owned = desk.world().owned;
    world.taken = { buy.id };
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
    void whatBeganWhileTheKeychainWaitedHoldsItToo();
    void aMoveThatIsHeldLeavesSecretsOfOneSessionInNoKeychain();
    void aSecretThatMayBeSomebodyElsesIsHeldBack();
    void aRevokedSecretIsReplacedByOneOfTheSameOwner();
    void aSecretThatWorksCanTellWhoseItIs();
    void whoseASecretWasIsKnownWithoutIt();
    void theOwnerIsAskedForOnlyWhereNothingElseTells();
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

void TestAccountHold::whatBeganWhileTheKeychainWaitedHoldsItToo()
{
    TestDesk desk;
    const auto id = desk.addAccount(u"k1"_s);
    const Secret before = kept(desk, id);
    const ProviderClient *client = desk.accounts().client(id);
    Account elsewhere = *desk.accounts().find(id);
    elsewhere.credentials.insert(u"key"_s, u"k2"_s);
    desk.keychain.holdsWrites = true;
    Outcome saving(desk.accounts().save(elsewhere, secret("of k2"), SecretKeeping::Keychain));
    QTRY_VERIFY(desk.keychain.isWaitedFor());
    const Change buy = lostBuy(desk, id);
    QCOMPARE(desk.record(buy.id).state, S::Doubtful);
    desk.keychain.releaseWrites();
    QVERIFY(saving.wait() && !saving.isOk());
    QCOMPARE(saving.error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.accounts().find(id)->credentials.value(u"key"_s), u"k1"_s);
    QCOMPARE(desk.accounts().client(id), client);
    QTRY_VERIFY(kept(desk, id) == before);
    desk.world().staleLooks = 0;
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.world(u"k2"_s).looks, 0);
    QVERIFY(saved(desk, elsewhere, secret("of k2")).isOk());
}

void TestAccountHold::aMoveThatIsHeldLeavesSecretsOfOneSessionInNoKeychain()
{
    TestDesk desk;
    Account draft;
    draft.provider = u"fake"_s;
    draft.credentials.insert(u"key"_s, u"k1"_s);
    Outcome added(desk.accounts().save(draft, secret("once"), SecretKeeping::ThisSession));
    QVERIFY(added.wait() && added.isOk());
    const AccountId id = added.value();
    Account elsewhere = *desk.accounts().find(id);
    elsewhere.credentials.insert(u"key"_s, u"k2"_s);
    desk.keychain.holdsWrites = true;
    Outcome saving(desk.accounts().save(elsewhere, secret("of k2"), SecretKeeping::Keychain));
    QTRY_VERIFY(desk.keychain.isWaitedFor());
    (void)lostBuy(desk, id);
    desk.keychain.releaseWrites();
    QVERIFY(saving.wait() && !saving.isOk());
    QTRY_VERIFY(!desk.keychain.contains({ u"fake"_s, id, u"secret"_s }));
    QVERIFY(!desk.accounts().find(id)->secretsStored);
}

// A purchase would go out again there, under a key that nobody knows, or be looked for in vain.
void TestAccountHold::aSecretThatMayBeSomebodyElsesIsHeldBack()
{
    TestDesk desk;
    desk.world().owner = u"ws-1"_s;
    desk.world(u"k2"_s).owner = u"ws-2"_s;
    const auto id = sealedAccount(desk, "k1");
    const Change buy = lostBuy(desk, id);
    const ProviderClient *client = desk.accounts().client(id);
    const Account account = *desk.accounts().find(id);
    QCOMPARE(saved(desk, account, secret("k2")).error().kind, ErrorKind::Conflict);
    QVERIFY(saved(desk, account, secret("k3")).error().detail.contains(u": wait"_s)); // tells no owner
    QCOMPARE(desk.accounts().client(id), client);
    QVERIFY(kept(desk, id) == Secret("k1"));
    QVERIFY(saved(desk, account, secret("k1")).isOk()); // the same again
    QVERIFY(saved(desk, account).isOk());
    desk.world().staleLooks = 0;
    QVERIFY(desk.reaches(buy.id, S::Done));
    QVERIFY(desk.world(u"k2"_s).sent.isEmpty());
    QCOMPARE(desk.world(u"k2"_s).looks, 0);
    // Nothing is looked for any more.
    QVERIFY(saved(desk, account, secret("k2")).isOk());
    QVERIFY(kept(desk, id) == Secret("k2"));
    QTRY_COMPARE(ownerKnown(desk, id), u"ws-2"_s);
}

void TestAccountHold::aRevokedSecretIsReplacedByOneOfTheSameOwner()
{
    TestDesk desk;
    desk.world().owner = u"ws-1"_s;
    const auto id = sealedAccount(desk, "k1");
    QTRY_COMPARE(ownerKnown(desk, id), u"ws-1"_s);
    const Change buy = lostBuy(desk, id);
    makeSecondSecret(desk, buy);
    desk.world().readError = answeredError(ErrorKind::Unauthorised, Delivery::Answered);
    QVERIFY(saved(desk, *desk.accounts().find(id), secret("k1-new")).isOk());
    QVERIFY(kept(desk, id) == Secret("k1-new"));
    QCOMPARE(ownerKnown(desk, id), u"ws-1"_s);
    QVERIFY(desk.reaches(buy.id, S::Done));
    QCOMPARE(desk.world(u"k1-new"_s).executed, 0);
}

void TestAccountHold::aSecretThatWorksCanTellWhoseItIs()
{
    TestDesk desk;
    desk.world().owner = u"ws-1"_s;
    desk.world().readError = answeredError(ErrorKind::Offline, Delivery::NotSent);
    const auto id = sealedAccount(desk, "k1");
    settle();
    desk.world().readError.reset();
    const Change buy = lostBuy(desk, id);
    makeSecondSecret(desk, buy);
    const Account account = *desk.accounts().find(id);
    desk.world().readError = answeredError(ErrorKind::Offline, Delivery::NotSent);
    QCOMPARE(saved(desk, account, secret("k1-new")).error().kind, ErrorKind::Conflict);
    QVERIFY(account.learned.isEmpty());
    desk.world().readError.reset();
    QVERIFY(saved(desk, account, secret("k1-new")).isOk());
    QCOMPARE(ownerKnown(desk, id), u"ws-1"_s);
}

void TestAccountHold::whoseASecretWasIsKnownWithoutIt()
{
    TestDesk desk;
    desk.world().owner = u"ws-1"_s;
    desk.world(u"k2"_s).owner = u"ws-2"_s;
    const auto id = sealedAccount(desk, "k1");
    QTRY_COMPARE(ownerKnown(desk, id), u"ws-1"_s);
    const Change buy = lostBuy(desk, id);
    makeSecondSecret(desk, buy);
    Outcome removed(desk.keychain.remove({ u"sealed"_s, id, u"secret"_s }));
    QVERIFY(removed.wait());
    desk.accounts().unlockAndRetry(id);
    QTRY_COMPARE(desk.accounts().state(id), AccountState::SecretGone);
    const Account account = *desk.accounts().find(id);
    QCOMPARE(saved(desk, account, secret("k2")).error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.accounts().state(id), AccountState::SecretGone);
    QVERIFY(saved(desk, account, secret("k1-new")).isOk());
    QCOMPARE(desk.accounts().state(id), AccountState::Ready);
}

void TestAccountHold::theOwnerIsAskedForOnlyWhereNothingElseTells()
{
    TestDesk desk;
    desk.world().owner = u"ws-1"_s;
    desk.world(u"named"_s).owner = u"ws-3"_s;
    const auto id = sealedAccount(desk, "k1");
    const auto named = desk.addAccount(u"named"_s);
    QTRY_COMPARE(ownerKnown(desk, id), u"ws-1"_s);
    QCOMPARE(desk.world().verified, 1);
    QCOMPARE(desk.world(u"named"_s).verified, 0);
    QVERIFY(ownerKnown(desk, named).isEmpty());
    // A secret for one session, which is somebody else's, leaves no false owner behind.
    desk.world(u"k2"_s).owner = u"ws-2"_s;
    Outcome once(desk.accounts().save(*desk.accounts().find(id), secret("k2"), SecretKeeping::ThisSession));
    QVERIFY(once.wait() && once.isOk());
    QTRY_COMPARE(ownerKnown(desk, id), u"ws-2"_s);
    desk.restart();
    QTRY_COMPARE(ownerKnown(desk, id), u"ws-1"_s);
    // Another place may have another owner for it.
    Account moved = *desk.accounts().find(id);
    moved.baseUrls.insert(u"rest"_s, u"https://elsewhere.example/"_s);
    desk.world().owner = u"ws-4"_s;
    QVERIFY(saved(desk, moved).isOk());
    QTRY_COMPARE(ownerKnown(desk, id), u"ws-4"_s);
}

QTEST_GUILESS_MAIN(TestAccountHold)
#include "tst_accounthold.moc"
