// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/testdesk.h"

#include <QFile>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A keychain that does what it is told.
class ScriptedKeychain final : public SecretStore
{
public:
    std::optional<Error> failure; ///< of reads
    std::optional<Error> writeFailure;
    std::optional<Error> unlockFailure;
    bool hangs = false;
    int writes = 0;
    MemoryStore entries;

    OperationPtr<Secret> read(const SecretKey &key, SecretExpectation expectation) override
    {
        lastExpectation = expectation;
        if (hangs) {
            waiting.emplace_back();
            return waiting.back().operation();
        }
        return failure ? finishedOperation<Secret>(*failure) : entries.read(key, expectation);
    }
    OperationPtr<Done> write(const SecretKey &key, const Secret &secret) override
    {
        if (writeFailure)
            return finishedOperation<Done>(*writeFailure);
        ++writes;
        return entries.write(key, secret);
    }
    OperationPtr<Done> remove(const SecretKey &key) override
    {
        return failure ? finishedOperation<Done>(*failure) : entries.remove(key);
    }
    OperationPtr<Done> unlock() override
    {
        if (unlockFailure)
            return finishedOperation<Done>(*unlockFailure);
        failure.reset();
        return finishedOperation<Done>(Done{});
    }
    SecretExpectation lastExpectation = SecretExpectation::Perhaps;
    std::vector<OperationSource<Secret>> waiting;
};

/// The accounts of a profile; start() is the next start of the program.
struct Bench
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"accounts.json"_s);
    ManualClock clock;
    NoTransport transport;
    ScriptedKeychain keychain;
    std::shared_ptr<FakeProvider::Worlds> worlds = std::make_shared<FakeProvider::Worlds>();
    std::unique_ptr<AccountRepository> repository;
    std::unique_ptr<Accounts> accounts;

    Bench() { start(); }
    void start()
    {
        accounts.reset();
        repository = std::make_unique<AccountRepository>(path);
        std::vector<std::unique_ptr<Provider>> providers;
        providers.push_back(std::make_unique<FakeProvider>(worlds));
        accounts = std::make_unique<Accounts>(
            Accounts::Parts{ *repository, keychain, std::move(providers), { transport, clock } });
        accounts->load();
    }
    static Account draft(const QString &key = u"k1"_s)
    {
        Account account;
        account.provider = u"fake"_s;
        account.credentials.insert(u"key"_s, key);
        return account;
    }
    static AccountSecrets secrets(const char *text = "wide-open-sesame")
    {
        return { { u"secret"_s, Secret(QByteArrayView(text)) } };
    }
    Result<AccountId> save(
        const Account &account, const AccountSecrets &given, SecretKeeping keeping = SecretKeeping::Keychain)
    {
        Outcome saved(accounts->save(account, given, keeping));
        if (!saved.wait())
            return makeError(ErrorKind::Internal);
        return saved.isOk() ? Result<AccountId>(saved.value()) : Result<AccountId>(saved.error());
    }
    AccountId added(const QString &key = u"k1"_s) { return save(draft(key), secrets()).value(); }
    QStringList problemKeys(const Account &account, const AccountSecrets &given) const
    {
        QStringList keys;
        for (const FieldProblem &problem : accounts->problems(account, given))
            keys.append(problem.key);
        return keys;
    }
};

} // namespace

class TestAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSavedAccountIsReadyAndStaysSo();
    void labelsAndColoursAreGivenInTurn();
    void badDraftsAreNamedByField();
    void anAddressWithoutTlsIsOnlyForThisMachine();
    void theSameCredentialsTwiceAreADuplicate();
    void twoSavesAtOnceMakeOneAccount();
    void nothingIsSavedWhenTheKeychainRefuses();
    void nothingIsKeptWhenTheFileCannotBeWritten();
    void secretsOfOneSessionAreInNoKeychain();
    void everyKeychainTroubleIsAStateOfItsOwn_data();
    void everyKeychainTroubleIsAStateOfItsOwn();
    void aFailedReadOverwritesNothing();
    void aSilentKeychainIsSlowAfterAWhile();
    void unlockingHelpsAllAccounts();
    void secretsForThisSessionMakeItReady();
    void changingALabelKeepsTheSecretAndTheClient();
    void anotherPaceIsHandedToTheClientThatIsThere();
    void whatAClientLearnedMakesNoOther();
    void newCredentialsAndANewSecretMakeOneNewClient();
    void newCredentialsMakeANewClient();
    void testingADraftSavesNothing();
    void removingForgetsTheSecrets();
    void removingTellsWhenSecretsStay();
    void anUnreadableFileIsNotOverwritten();
    void anUnknownProviderIsSaidAndNothingElse();
};

void TestAccounts::aSavedAccountIsReadyAndStaysSo()
{
    Bench bench;
    const auto id = bench.added();
    QCOMPARE(bench.accounts->state(id), AccountState::Ready);
    QVERIFY(bench.accounts->client(id));
    QVERIFY(bench.accounts->find(id)->secretsStored);
    bench.start();
    QCOMPARE(bench.accounts->state(id), AccountState::Loading);
    QTRY_COMPARE(bench.accounts->state(id), AccountState::Ready);
    QCOMPARE(bench.keychain.lastExpectation, SecretExpectation::Stored);
    QFile file(bench.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("wide-open-sesame"));
}

void TestAccounts::labelsAndColoursAreGivenInTurn()
{
    Bench bench;
    QSet<QString> colours;
    for (const QString &key : { u"k1"_s, u"k2"_s, u"k3"_s })
        colours.insert(bench.accounts->find(bench.added(key))->colour);
    QCOMPARE(colours.size(), 3);
    QStringList labels;
    for (const Account &account : bench.accounts->all())
        labels.append(account.label);
    QCOMPARE(labels, (QStringList{ u"Fake 1"_s, u"Fake 2"_s, u"Fake 3"_s }));
}

void TestAccounts::badDraftsAreNamedByField()
{
    Bench bench;
    QCOMPARE(bench.problemKeys(Account(), {}), QStringList{ u"provider"_s });
    Account account = Bench::draft(u"  "_s);
    account.requestsPerSecond = -1;
    account.monthlyLimit = euros(-1);
    QCOMPARE(bench.problemKeys(account, {}),
        (QStringList{ u"key"_s, u"secret"_s, u"requestsPerSecond"_s, u"monthlyLimit"_s }));
    const auto saved = bench.save(account, {});
    QVERIFY(!saved.isOk());
    QCOMPARE(saved.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(saved.error().field, u"key"_s);
    QVERIFY(bench.accounts->all().isEmpty());
}

void TestAccounts::anAddressWithoutTlsIsOnlyForThisMachine()
{
    Bench bench;
    Account account = Bench::draft();
    account.baseUrls.insert(u"rest"_s, u"http://api.fake.example"_s);
    QCOMPARE(bench.problemKeys(account, Bench::secrets()), QStringList{ u"rest"_s });
    account.baseUrls.insert(u"rest"_s, u"http://127.0.0.1:8080"_s);
    QVERIFY(bench.problemKeys(account, Bench::secrets()).isEmpty());
    account.baseUrls.insert(u"rest"_s, u"  "_s);
    QVERIFY(bench.problemKeys(account, Bench::secrets()).isEmpty());
}

void TestAccounts::theSameCredentialsTwiceAreADuplicate()
{
    Bench bench;
    const auto id = bench.added();
    QCOMPARE(bench.problemKeys(Bench::draft(u" k1 "_s), Bench::secrets()), QStringList{ u"key"_s });
    Account written = Bench::draft();
    written.baseUrls.insert(u"rest"_s, u"https://api.fake.example/"_s);
    QCOMPARE(bench.problemKeys(written, Bench::secrets()), QStringList{ u"key"_s });
    written.baseUrls.insert(u"rest"_s, u"https://other.fake.example"_s);
    QVERIFY(bench.problemKeys(written, Bench::secrets()).isEmpty());
    // An account is no duplicate of itself.
    QVERIFY(bench.problemKeys(*bench.accounts->find(id), {}).isEmpty());
}

void TestAccounts::twoSavesAtOnceMakeOneAccount()
{
    Bench bench;
    Outcome first(bench.accounts->save(Bench::draft(), Bench::secrets(), SecretKeeping::Keychain));
    Outcome second(bench.accounts->save(Bench::draft(), Bench::secrets(), SecretKeeping::Keychain));
    QVERIFY(first.wait() && second.wait());
    QVERIFY(first.isOk());
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(bench.accounts->all().size(), 1);
}

void TestAccounts::nothingIsSavedWhenTheKeychainRefuses()
{
    Bench bench;
    bench.keychain.writeFailure = makeError(ErrorKind::SecretsLocked, u"It is locked."_s);
    const auto saved = bench.save(Bench::draft(), Bench::secrets());
    QCOMPARE(saved.error().kind, ErrorKind::SecretsLocked);
    QVERIFY(bench.accounts->all().isEmpty());
    QVERIFY(!QFile::exists(bench.path));
}

void TestAccounts::nothingIsKeptWhenTheFileCannotBeWritten()
{
    Bench bench;
    bench.path = bench.folder.filePath(u"no/such/folder/accounts.json"_s);
    QFile blocker(bench.folder.filePath(u"no"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    bench.start();
    const auto saved = bench.save(Bench::draft(), Bench::secrets());
    QCOMPARE(saved.error().kind, ErrorKind::Storage);
    QVERIFY(bench.accounts->all().isEmpty());
}

void TestAccounts::secretsOfOneSessionAreInNoKeychain()
{
    Bench bench;
    const auto saved = bench.save(Bench::draft(), Bench::secrets(), SecretKeeping::ThisSession);
    QVERIFY(saved.isOk());
    QCOMPARE(bench.accounts->state(saved.value()), AccountState::Ready);
    QCOMPARE(bench.keychain.writes, 0);
    QVERIFY(!bench.accounts->find(saved.value())->secretsStored);
    bench.start();
    QTRY_COMPARE(bench.accounts->state(saved.value()), AccountState::SecretGone);
    QCOMPARE(bench.keychain.lastExpectation, SecretExpectation::Perhaps);
}

void TestAccounts::everyKeychainTroubleIsAStateOfItsOwn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("state");
    QTest::newRow("locked") << int(ErrorKind::SecretsLocked) << QString() << int(AccountState::Locked);
    QTest::newRow("none") << int(ErrorKind::SecretsMissing) << QString() << int(AccountState::NoKeychain);
    QTest::newRow("entry removed") << int(ErrorKind::SecretsMissing) << u"secret"_s
                                   << int(AccountState::SecretGone);
    QTest::newRow("time-out") << int(ErrorKind::Timeout) << QString() << int(AccountState::Failed);
    QTest::newRow("other") << int(ErrorKind::Storage) << QString() << int(AccountState::Failed);
}

void TestAccounts::everyKeychainTroubleIsAStateOfItsOwn()
{
    QFETCH(int, kind);
    QFETCH(QString, field);
    QFETCH(int, state);
    Bench bench;
    const auto id = bench.added();
    bench.keychain.failure = makeError(static_cast<ErrorKind>(kind));
    bench.keychain.failure->field = field;
    bench.start();
    QTRY_COMPARE(int(bench.accounts->state(id)), state);
    QVERIFY(!bench.accounts->client(id));
    QCOMPARE(int(bench.accounts->error(id)->kind), kind);
    // The way on.
    bench.accounts->unlockAndRetry(id);
    QTRY_COMPARE(bench.accounts->state(id), AccountState::Ready);
}

void TestAccounts::aFailedReadOverwritesNothing()
{
    Bench bench;
    const auto id = bench.added();
    bench.keychain.failure = makeError(ErrorKind::SecretsLocked);
    bench.start();
    QTRY_COMPARE(bench.accounts->state(id), AccountState::Locked);
    const int writes = bench.keychain.writes;
    Account renamed = *bench.accounts->find(id);
    renamed.label = u"Desk"_s;
    QVERIFY(bench.save(renamed, {}).isOk());
    bench.accounts->useForThisSession(id, Bench::secrets("other"));
    QCOMPARE(bench.keychain.writes, writes);
    QVERIFY(bench.accounts->find(id)->secretsStored);
}

void TestAccounts::aSilentKeychainIsSlowAfterAWhile()
{
    Bench bench;
    const auto id = bench.added();
    bench.keychain.hangs = true;
    bench.start();
    bench.clock.advance(299ms);
    QCOMPARE(bench.accounts->state(id), AccountState::Loading);
    bench.clock.advance(1ms);
    QCOMPARE(bench.accounts->state(id), AccountState::Slow);
    bench.keychain.waiting.back().finish(Secret("wide-open-sesame"));
    QTRY_COMPARE(bench.accounts->state(id), AccountState::Ready);
}

void TestAccounts::unlockingHelpsAllAccounts()
{
    Bench bench;
    const auto one = bench.added(u"k1"_s);
    const auto two = bench.added(u"k2"_s);
    bench.keychain.failure = makeError(ErrorKind::SecretsLocked);
    bench.start();
    QTRY_COMPARE(bench.accounts->state(two), AccountState::Locked);
    bench.keychain.unlockFailure = makeError(ErrorKind::SecretsLocked);
    bench.accounts->unlockAndRetry(one);
    QTRY_COMPARE(bench.accounts->state(one), AccountState::Locked);
    bench.keychain.unlockFailure.reset();
    bench.accounts->unlockAndRetry(one);
    QTRY_COMPARE(bench.accounts->state(one), AccountState::Ready);
    QTRY_COMPARE(bench.accounts->state(two), AccountState::Ready);
}

void TestAccounts::secretsForThisSessionMakeItReady()
{
    Bench bench;
    const auto id = bench.added();
    bench.keychain.hangs = true;
    bench.start();
    bench.accounts->useForThisSession(id, Bench::secrets());
    QCOMPARE(bench.accounts->state(id), AccountState::Ready);
    // The keychain's late answer changes nothing any more.
    bench.keychain.waiting.back().finish(makeError(ErrorKind::SecretsLocked));
    settle();
    QCOMPARE(bench.accounts->state(id), AccountState::Ready);
}

void TestAccounts::changingALabelKeepsTheSecretAndTheClient()
{
    Bench bench;
    const auto id = bench.added();
    const ProviderClient *client = bench.accounts->client(id);
    const int writes = bench.keychain.writes;
    Account renamed = *bench.accounts->find(id);
    renamed.label = u" Front desk "_s;
    renamed.readOnly = true;
    QCOMPARE(bench.save(renamed, {}).value(), id);
    QCOMPARE(bench.accounts->find(id)->label, u"Front desk"_s);
    QCOMPARE(bench.accounts->client(id), client);
    QCOMPARE(bench.keychain.writes, writes);
}

void TestAccounts::anotherPaceIsHandedToTheClientThatIsThere()
{
    Bench bench;
    const auto id = bench.added();
    const ProviderClient *client = bench.accounts->client(id);
    Account slower = *bench.accounts->find(id);
    slower.requestsPerSecond = 3;
    QVERIFY(bench.save(slower, {}).isOk());
    QCOMPARE(bench.accounts->client(id), client);
    QCOMPARE(bench.worlds->at(u"k1"_s)->clients, 1);
    QCOMPARE(bench.worlds->at(u"k1"_s)->paces, QList<int>{ 3 });
    QVERIFY(bench.save(slower, {}).isOk());
    QCOMPARE(bench.worlds->at(u"k1"_s)->paces, QList<int>{ 3 });
}

void TestAccounts::whatAClientLearnedMakesNoOther()
{
    Bench bench;
    const auto id = bench.added();
    const ProviderClient *client = bench.accounts->client(id);
    bench.worlds->at(u"k1"_s)->remember(u"pace"_s, u"7.50"_s);
    QCOMPARE(bench.accounts->foundPace(id), 7.5);
    QCOMPARE(bench.accounts->client(id), client);
    QVERIFY(bench.worlds->at(u"k1"_s)->paces.isEmpty());
}

void TestAccounts::newCredentialsAndANewSecretMakeOneNewClient()
{
    Bench bench;
    const auto id = bench.added();
    int told = 0;
    connect(bench.accounts.get(), &Accounts::clientChanged, this, [&] { ++told; });
    Account moved = *bench.accounts->find(id);
    moved.credentials.insert(u"key"_s, u"k2"_s);
    QVERIFY(bench.save(moved, Bench::secrets("new-secret")).isOk());
    QCOMPARE(told, 1);
    QCOMPARE(bench.worlds->at(u"k2"_s)->clients, 1);
    QCOMPARE(bench.worlds->at(u"k1"_s)->clients, 1);
}

void TestAccounts::newCredentialsMakeANewClient()
{
    Bench bench;
    const auto id = bench.added();
    QList<AccountId> told;
    connect(bench.accounts.get(), &Accounts::stateChanged, this,
        [&](const AccountId &changed) { told.append(changed); });
    QVERIFY(bench.save(*bench.accounts->find(id), Bench::secrets("new-secret")).isOk());
    QVERIFY(told.contains(id));
    QCOMPARE(bench.accounts->state(id), AccountState::Ready);
    Outcome kept(bench.keychain.entries.read({ u"fake"_s, id, u"secret"_s }, SecretExpectation::Stored));
    QVERIFY(kept.wait());
    QVERIFY(kept.value() == Secret("new-secret"));
}

void TestAccounts::testingADraftSavesNothing()
{
    Bench bench;
    Outcome tested(bench.accounts->test(Bench::draft(), Bench::secrets()));
    QVERIFY(tested.wait());
    QCOMPARE(tested.value().text, u"Somebody"_s);
    QVERIFY(bench.accounts->all().isEmpty());
    QCOMPARE(bench.keychain.writes, 0);
    // With the secret of the account left empty, the one that is kept is used.
    const auto id = bench.added();
    Outcome again(bench.accounts->test(*bench.accounts->find(id), {}));
    QVERIFY(again.wait() && again.isOk());
}

void TestAccounts::removingForgetsTheSecrets()
{
    Bench bench;
    const auto id = bench.added();
    Outcome removed(bench.accounts->remove(id));
    QVERIFY(removed.wait() && removed.isOk());
    QVERIFY(bench.accounts->all().isEmpty());
    QVERIFY(!bench.keychain.entries.contains({ u"fake"_s, id, u"secret"_s }));
    bench.start();
    QVERIFY(bench.accounts->all().isEmpty());
}

void TestAccounts::removingTellsWhenSecretsStay()
{
    Bench bench;
    const auto id = bench.added();
    bench.keychain.failure = makeError(ErrorKind::SecretsLocked);
    Outcome removed(bench.accounts->remove(id));
    QVERIFY(removed.wait() && !removed.isOk());
    QCOMPARE(removed.error().delivery, Delivery::Answered);
    QVERIFY(bench.accounts->all().isEmpty());
}

void TestAccounts::anUnreadableFileIsNotOverwritten()
{
    Bench bench;
    QFile file(bench.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not what it should be");
    file.close();
    bench.start();
    QCOMPARE(bench.accounts->loadError()->kind, ErrorKind::Storage);
    QCOMPARE(bench.save(Bench::draft(), Bench::secrets()).error().kind, ErrorKind::Storage);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("not what it should be"));
}

void TestAccounts::anUnknownProviderIsSaidAndNothingElse()
{
    Bench bench;
    Account foreign = Bench::draft();
    foreign.id = u"a1"_s;
    foreign.provider = u"elsewhere"_s;
    QVERIFY(bench.repository->save({ foreign }).isOk());
    bench.start();
    QCOMPARE(bench.accounts->state(u"a1"_s), AccountState::Failed);
    QCOMPARE(bench.accounts->error(u"a1"_s)->kind, ErrorKind::Unsupported);
    bench.added();
    QCOMPARE(bench.accounts->all().size(), 2);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
