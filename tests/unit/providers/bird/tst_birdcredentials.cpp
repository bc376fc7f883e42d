// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/bird/credentials.h"
#include "providers/bird/region.h"
#include "providers/provider.h"

#include <QTest>

namespace NumberDesk {
std::unique_ptr<Provider> makeBirdProvider();
} // namespace NumberDesk

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Bird;

class TestBirdCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheRegionOfAKey_data();
    void knowsTheRegionOfAKey();
    void saysWhatAKeyLooksLike_data();
    void saysWhatAKeyLooksLike();
    void findsTheRightRegionInWords_data();
    void findsTheRightRegionInWords();
    void leadsToTheHostOfARegion();
    void asksForAKey();
    void leavesTheKeysOfAnOwnServerAlone();
};

void TestBirdCredentials::knowsTheRegionOfAKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("region");
    QTest::newRow("us1") << "bk_us1_Ab3xKq9mP2wR5tY8"_ba << u"us1"_s;
    QTest::newRow("eu1") << "bk_eu1_Ab3xKq9mP2wR5tY8"_ba << u"eu1"_s;
    QTest::newRow("a region of the future") << "bk_ap12_Ab3xKq9mP2wR5tY8"_ba << u"ap12"_s;
    QTest::newRow("no number") << "bk_eu_Ab3xKq9mP2wR5tY8"_ba << QString();
    QTest::newRow("a word") << "bk_live_Ab3xKq9mP2wR5tY8"_ba << QString();
    QTest::newRow("capitals") << "bk_US1_Ab3xKq9mP2wR5tY8"_ba << QString();
    QTest::newRow("three letters") << "bk_usa1_Ab3xKq9mP2wR5tY8"_ba << QString();
    QTest::newRow("a host") << "bk_us1.evil.example_Ab3xKq"_ba << QString();
    QTest::newRow("nothing behind it") << "bk_us1"_ba << QString();
    QTest::newRow("another beginning") << "sk_us1_Ab3xKq9mP2wR5tY8"_ba << QString();
    QTest::newRow("nothing") << ""_ba << QString();
}

void TestBirdCredentials::knowsTheRegionOfAKey()
{
    QFETCH(QByteArray, key);
    QTEST(regionOfKey(Secret(key)), "region");
}

void TestBirdCredentials::saysWhatAKeyLooksLike_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("word"); // of the sentence; empty: the key is fine
    QTest::newRow("good") << "bk_us1_Ab3xKq9mP2wR5tY8uI1oL4nJ"_ba << QString();
    QTest::newRow("a region of the future") << "bk_ap12_Ab3xKq9mP2wR5tY8uI1oL4nJ"_ba << QString();
    QTest::newRow("no region") << "bk_live_Ab3xKq9mP2wR5tY8uI1oL4nJ"_ba << u"names none"_s;
    QTest::newRow("what the dashboard shows") << "bk_us1_Ab3xK"_ba << u"only the beginning"_s;
    QTest::newRow("cut") << "bk_us1_Ab3"_ba << u"only the beginning"_s;
    QTest::newRow("Bird CRM") << "Ab3xKq9mP2wR5tY8uI1oL4nJAb3xKq9mP2wR5tY8"_ba << u"Bird CRM"_s;
    QTest::newRow("MessageBird") << "Ab3xKq9mP2wR5tY8uI1oL4nJA"_ba << u"MessageBird"_s;
    QTest::newRow("a UUID") << "01234567-89ab-cdef-0123-456789abcdef"_ba << u"workspace ID of Bird CRM"_s;
    QTest::newRow("a workspace") << "ws_01krdgeqcxet5s7t44vh8rt9mg"_ba << u"ID of something in Bird"_s;
    QTest::newRow("a trunk") << "spt_01krdgeqcxet5s7t44vh8rt9mg"_ba << u"ID of something in Bird"_s;
    QTest::newRow("a webhook's secret") << "whsec_01krdgeqcxet5s7t44vh8rt9mg"_ba << u"webhook"_s;
    QTest::newRow("with its scheme") << "Bearer bk_us1_Ab3xKq9mP2wR5tY8"_ba << u"without the word"_s;
    QTest::newRow("a space before") << " bk_us1_Ab3xKq9mP2wR5tY8"_ba << u"space"_s;
    QTest::newRow("a line break behind") << "bk_us1_Ab3xKq9mP2wR5tY8\n"_ba << u"line break"_s;
    QTest::newRow("a space within") << "bk_us1_Ab3xKq9m P2wR5tY8"_ba << u"character"_s;
    QTest::newRow("a word") << "hunter2"_ba << u"begins with bk_"_s;
}

void TestBirdCredentials::saysWhatAKeyLooksLike()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, word);
    const QString problem = keyProblem(Secret(key));
    QCOMPARE(problem.isEmpty(), word.isEmpty());
    QVERIFY2(problem.contains(word), qPrintable(problem));
    QVERIFY(!problem.contains(QString::fromLatin1(key.trimmed().mid(7, 12))) || key.size() < 12);
}

void TestBirdCredentials::findsTheRightRegionInWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("region");
    QTest::newRow("the host") << u"Send it to eu1.platform.bird.com."_s << u"eu1"_s;
    QTest::newRow("an address") << u"Use https://eu1.platform.bird.com/v1/numbers"_s << u"eu1"_s;
    QTest::newRow("both hosts") << u"Not us1.platform.bird.com but eu1.platform.bird.com"_s << u"eu1"_s;
    QTest::newRow("the same twice") << u"eu1.platform.bird.com, eu1.platform.bird.com"_s << u"eu1"_s;
    QTest::newRow("only where it went") << u"This is us1.platform.bird.com."_s << QString();
    QTest::newRow("two others") << u"eu1.platform.bird.com or ap1.platform.bird.com"_s << QString();
    QTest::newRow("only a region") << u"It lives in eu1."_s << QString();
    QTest::newRow("a longer host") << u"eu1.platform.bird.com.evil.example"_s << QString();
    QTest::newRow("a host behind it") << u"evil.eu1.platform.bird.com"_s << QString();
    QTest::newRow("a host that ends so") << u"eu1.platform.bird.community"_s << QString();
    QTest::newRow("a user before it") << u"https://me@eu1.platform.bird.com"_s << QString();
    QTest::newRow("no region") << u"https://platform.bird.com"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestBirdCredentials::findsTheRightRegionInWords()
{
    QFETCH(QString, words);
    QTEST(regionNamedIn(words, hostOf(u"us1"_s)), "region");
}

void TestBirdCredentials::leadsToTheHostOfARegion()
{
    QCOMPARE(hostOf(u"eu1"_s), QUrl(u"https://eu1.platform.bird.com"_s));
    QVERIFY(isRegion("us1"));
    for (const char *wrong : { "", "us", "1us", "us1x", "us123456789", "u1", "us-1", "US1" })
        QVERIFY2(!isRegion(wrong), wrong);
}

void TestBirdCredentials::asksForAKey()
{
    const auto provider = makeBirdProvider();
    const auto problems = provider->credentialProblems({}, {});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().key, u"apiKey"_s);
    QVERIFY(!problems.first().warning);
    QVERIFY(
        provider->credentialProblems({}, { { u"apiKey"_s, Secret("bk_us1_Ab3xKq9mP2wR5tY8") } }).isEmpty());
}

void TestBirdCredentials::leavesTheKeysOfAnOwnServerAlone()
{
    const auto provider = makeBirdProvider();
    const AccountSecrets secrets{ { u"apiKey"_s, Secret("hunter2") } };
    Account account;
    QVERIFY(!provider->credentialProblems(account, secrets).first().warning);
    account.baseUrls.insert(u"platform"_s, u"https://desk.example"_s);
    QVERIFY(provider->credentialProblems(account, secrets).first().warning);
}

QTEST_GUILESS_MAIN(TestBirdCredentials)
#include "tst_birdcredentials.moc"
