// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/secret.h"
#include "storage/accountrepository.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

// Whoever adds a way to hand it a secret has to remove this line first.
template <typename T>
concept TakesSecret = requires(T repository, Secret secret)
{
    repository.save(secret);
};
static_assert(!TakesSecret<AccountRepository>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QVariant>);

Account account()
{
    Account given;
    given.id = u"0b0e6d0e-7d1f-4a3c-9a51-000000000001"_s;
    given.provider = u"simulated"_s;
    given.label = u"Müller & Söhne \"EU\""_s;
    given.colour = u"#336699"_s;
    given.credentials = { { u"apiKey"_s, u"abcd1234"_s } };
    given.baseUrls = { { u"rest"_s, u"http://127.0.0.1:8080"_s } };
    given.requestsPerSecond = 3;
    given.readOnly = true;
    given.monthlyLimit = Money(5000, 2, u"EUR"_s);
    given.learned = { { u"pace"_s, u"14.25"_s } };
    given.secretsStored = true;
    return given;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestAccountRepository final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void noFileMeansNoAccounts();
    void everyFieldSurvivesInAPrivateFile();
    void savingReplacesTheWholeList();
    void whatIsSavedSoonIsThereAtTheEnd();
    void whatIsSavedAfterwardsWins();
    void whatCannotBeUnderstoodIsAnErrorAndStays_data();
    void whatCannotBeUnderstoodIsAnErrorAndStays();
    void folderThatCannotBeWrittenIsAnError();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"desk/accounts.json"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestAccountRepository::noFileMeansNoAccounts()
{
    const auto loaded = AccountRepository(path()).load();
    QVERIFY(loaded.isOk());
    QVERIFY(loaded->isEmpty());
}

void TestAccountRepository::everyFieldSurvivesInAPrivateFile()
{
    Account plain;
    plain.id = u"two"_s;
    plain.provider = u"simulated"_s;
    const QList<Account> given{ account(), plain };
    QVERIFY(AccountRepository(path()).save(given).isOk());
    QCOMPARE(QFile::permissions(path()) & QFile::Permissions(0x7077), QFile::ReadOwner | QFile::WriteOwner);
    const auto loaded = AccountRepository(path()).load();
    QVERIFY(loaded.isOk());
    QCOMPARE(*loaded, given);
}

void TestAccountRepository::savingReplacesTheWholeList()
{
    const AccountRepository repository(path());
    QVERIFY(repository.save({ account() }).isOk());
    QVERIFY(repository.save({}).isOk());
    QVERIFY(repository.load().value().isEmpty());
    QCOMPARE(QDir(m_dir->filePath(u"desk"_s)).entryList(QDir::Files), QStringList{ u"accounts.json"_s });
}

void TestAccountRepository::whatIsSavedSoonIsThereAtTheEnd()
{
    {
        const AccountRepository repository(path());
        repository.saveSoon({});
        repository.saveSoon({ account() });
    }
    QCOMPARE(*AccountRepository(path()).load(), QList<Account>({ account() }));
}

void TestAccountRepository::whatIsSavedAfterwardsWins()
{
    for (int round = 0; round < 50; ++round) {
        Account changed = account();
        changed.requestsPerSecond = round;
        {
            const AccountRepository repository(path());
            repository.saveSoon({});
            QVERIFY(repository.save({ changed }).isOk());
        }
        QCOMPARE(*AccountRepository(path()).load(), QList<Account>({ changed }));
    }
}

void TestAccountRepository::whatCannotBeUnderstoodIsAnErrorAndStays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("cut") << QByteArray("{\"version\":1,\"accounts\":[{\"id\":");
    QTest::newRow("other") << QByteArray("[1,2]");
    QTest::newRow("newer") << QByteArray("{\"version\":2,\"accounts\":[]}");
    QTest::newRow("no id") << QByteArray("{\"version\":1,\"accounts\":[{\"provider\":\"p\"}]}");
    QTest::newRow("limit that cannot be read")
        << QByteArray("{\"version\":1,\"accounts\":[{\"id\":\"i\",\"provider\":\"p\",\"monthlyLimit\":{"
                      "\"amount\":\"?\"}}]}");
}

void TestAccountRepository::whatCannotBeUnderstoodIsAnErrorAndStays()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir(m_dir->path()).mkdir(u"desk"_s));
    write(path(), bytes);
    const auto loaded = AccountRepository(path()).load();
    QVERIFY(!loaded.isOk());
    QCOMPARE(loaded.error().kind, ErrorKind::Storage);
    QVERIFY(loaded.error().detail.contains(u"accounts.json"_s));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestAccountRepository::folderThatCannotBeWrittenIsAnError()
{
    write(m_dir->filePath(u"desk"_s), "a file where the folder should be");
    const auto saved = AccountRepository(path()).save({ account() });
    QVERIFY(!saved.isOk());
    QCOMPARE(saved.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(TestAccountRepository)
#include "tst_accountrepository.moc"
