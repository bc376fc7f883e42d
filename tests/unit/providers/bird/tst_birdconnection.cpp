// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/providers/bird/birdbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

const QByteArray kWorkspace = R"({"id":"ws_1","name":"Front office"})";

} // namespace

/// Which host the client asks, and with what.
class TestBirdConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<BirdBench>(); }
    void signsInWithTheKey();
    void sendsNothingWhileSomethingIsMissing_data();
    void sendsNothingWhileSomethingIsMissing();
    void asksTheRegionOfTheKey_data();
    void asksTheRegionOfTheKey();
    void followsTheRightRegionOnce();
    void sendsWhatWasUnderWayToTheNewRegionToo();
    void doesNotFollowASecondTime();
    void followsNowhereElse_data();
    void followsNowhereElse();
    void staysAtItsOwnServer();
    void startsWhereItWasSentBefore_data();
    void startsWhereItWasSentBefore();
    void asksAboutARegionThatIsNotThere();
    void goesAtThePaceOfTheAccount();

private:
    [[nodiscard]] FakeTransport &transport() { return m_bench->transport; }

    std::unique_ptr<BirdBench> m_bench;
};

void TestBirdConnection::signsInWithTheKey()
{
    transport().answer(200, kWorkspace);
    const auto asked = m_bench->client();
    Outcome end(asked->verify());
    QVERIFY(end.wait());
    QCOMPARE(headerValue(transport().lastSecretHeaders(), "Authorization"),
        "Bearer " + BirdBench::kKey.toByteArray());
    QVERIFY(transport().requests().first().query.isEmpty());
}

void TestBirdConnection::sendsNothingWhileSomethingIsMissing_data()
{
    QTest::addColumn<Account>("who");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no key") << BirdBench::account() << ""_ba << ErrorKind::SecretsMissing;
    QTest::newRow("a key of nobody's")
        << BirdBench::account() << "tideandharbour0123456789"_ba << ErrorKind::InvalidRequest;
    Account astray = BirdBench::account();
    astray.baseUrls.insert(u"platform"_s, u"http://platform.example"_s);
    QTest::newRow("an open address") << astray << BirdBench::kKey.toByteArray() << ErrorKind::InvalidRequest;
}

void TestBirdConnection::sendsNothingWhileSomethingIsMissing()
{
    QFETCH(Account, who);
    QFETCH(QByteArray, key);
    const auto asked = m_bench->client(who, key);
    Outcome verified(asked->verify());
    Outcome found(asked->findOwned(birdNumber()));
    QVERIFY(verified.wait() && found.wait());
    QTEST(verified.error().kind, "kind");
    QTEST(found.error().kind, "kind");
    QVERIFY(!verified.error().detail.isEmpty());
    QCOMPARE(verified.error().delivery, Delivery::NotSent);
    QVERIFY(transport().requests().isEmpty());
}

void TestBirdConnection::asksTheRegionOfTheKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("host");
    QTest::newRow("us1") << "bk_us1_tideandharbour"_ba << u"us1.platform.bird.com"_s;
    QTest::newRow("eu1") << "bk_eu1_tideandharbour"_ba << u"eu1.platform.bird.com"_s;
    QTest::newRow("ap12") << "bk_ap12_tideandharbour"_ba << u"ap12.platform.bird.com"_s;
}

void TestBirdConnection::asksTheRegionOfTheKey()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, host);
    transport().answer(200, kWorkspace);
    const auto asked = m_bench->client(BirdBench::account(), key);
    Outcome end(asked->verify());
    QVERIFY(end.wait());
    QCOMPARE(m_bench->hosts(), QStringList{ host });
    QCOMPARE(transport().requests().first().base.scheme(), u"https"_s);
}

void TestBirdConnection::followsTheRightRegionOnce()
{
    transport().answer(421, BirdBench::errorBody("misdirected.json"));
    transport().answer(200, kWorkspace);
    transport().answer(200, kWorkspace);
    const auto asked = m_bench->client();
    Outcome end(asked->verify());
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    Outcome again(asked->verify());
    QVERIFY(again.wait());
    QCOMPARE(m_bench->hosts(),
        (QStringList{ u"us1.platform.bird.com"_s, u"eu1.platform.bird.com"_s, u"eu1.platform.bird.com"_s }));
    QCOMPARE(m_bench->remembered, (QList<std::pair<QString, QString>>{ { u"region"_s, u"eu1"_s } }));
}

void TestBirdConnection::sendsWhatWasUnderWayToTheNewRegionToo()
{
    transport().hold(2);
    const auto asked = m_bench->client();
    Outcome first(asked->verify());
    Outcome second(asked->verify());
    QTRY_COMPARE(transport().held(), size_t(2));
    transport().answer(200, kWorkspace);
    transport().answer(200, kWorkspace);
    const HttpResponse elsewhere{ 421, {}, BirdBench::errorBody("misdirected-wrapped.json") };
    transport().finish(0, elsewhere);
    transport().finish(1, elsewhere);
    QVERIFY(first.wait() && second.wait());
    QVERIFY(first.isOk() && second.isOk());
    QCOMPARE(m_bench->hosts().count(u"eu1.platform.bird.com"_s), 2);
    QCOMPARE(m_bench->remembered.size(), 1);
}

void TestBirdConnection::doesNotFollowASecondTime()
{
    transport().answer(421, BirdBench::errorBody("misdirected.json"));
    transport().answer(421,
        R"({"error":{"type":"misdirected_error","code":"E01010","message":"Use us1.platform.bird.com."}})");
    const auto asked = m_bench->client();
    Outcome end(asked->verify());
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().httpStatus, 421);
    QVERIFY(!end.error().detail.isEmpty());
    QCOMPARE(transport().requests().size(), 2);
}

void TestBirdConnection::followsNowhereElse_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a foreign host") << R"({"code":"E01010","message":"Use https://eu1.bird.example."})"_ba;
    QTest::newRow("a longer host")
        << R"({"code":"E01010","message":"Use https://eu1.platform.bird.com.evil.example."})"_ba;
    QTest::newRow("no host") << R"({"code":"E01010","message":"Elsewhere."})"_ba;
    QTest::newRow("a page") << "<html>eu1.platform.bird.com</html>"_ba;
    QTest::newRow("nothing") << ""_ba;
}

void TestBirdConnection::followsNowhereElse()
{
    QFETCH(QByteArray, body);
    transport().answer(421, body);
    const auto asked = m_bench->client();
    Outcome end(asked->verify());
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::Refused);
    QCOMPARE(transport().requests().size(), 1);
    QVERIFY(m_bench->remembered.isEmpty());
}

void TestBirdConnection::staysAtItsOwnServer()
{
    Account own = BirdBench::account();
    own.baseUrls.insert(u"platform"_s, u"https://bird.desk.example/base"_s);
    own.learned.insert(u"region"_s, u"eu1"_s);
    transport().answer(421, BirdBench::errorBody("misdirected.json"));
    const auto asked = m_bench->client(own, "a-key-of-its-own");
    Outcome end(asked->verify());
    QVERIFY(end.wait());
    QCOMPARE(m_bench->hosts(), QStringList{ u"bird.desk.example"_s });
    QCOMPARE(transport().requests().first().url().path(), u"/base/v1/workspace"_s);
    QVERIFY(end.error().detail.contains(u"region"_s));
    QVERIFY(end.error().causes.first().contains(u"base URL"_s));
    QVERIFY(m_bench->remembered.isEmpty());
}

void TestBirdConnection::startsWhereItWasSentBefore_data()
{
    QTest::addColumn<QString>("learned");
    QTest::addColumn<QString>("host");
    QTest::newRow("a region") << u"eu1"_s << u"eu1.platform.bird.com"_s;
    QTest::newRow("nothing") << QString() << u"us1.platform.bird.com"_s;
    QTest::newRow("nonsense") << u"evil.example/"_s << u"us1.platform.bird.com"_s;
}

void TestBirdConnection::startsWhereItWasSentBefore()
{
    QFETCH(QString, learned);
    QFETCH(QString, host);
    Account who = BirdBench::account();
    who.learned.insert(u"region"_s, learned);
    transport().answer(200, kWorkspace);
    const auto asked = m_bench->client(who);
    Outcome end(asked->verify());
    QVERIFY(end.wait());
    QCOMPARE(m_bench->hosts(), QStringList{ host });
}

void TestBirdConnection::asksAboutARegionThatIsNotThere()
{
    transport().setHandler([](const HttpRequest &) -> Result<HttpResponse> {
        return makeError(ErrorKind::Offline, u"Host not found"_s);
    });
    const auto asked = m_bench->client(BirdBench::account(), "bk_zz9_tideandharbour");
    Outcome end(asked->verify());
    while (!end.hasEnded()) {
        settle();
        m_bench->clock.advance(std::chrono::seconds(5));
    }
    QCOMPARE(end.error().kind, ErrorKind::Offline);
    QVERIFY(end.error().causes.last().contains(u"zz9"_s));
}

void TestBirdConnection::goesAtThePaceOfTheAccount()
{
    Account slow = BirdBench::account();
    slow.requestsPerSecond = 0; // the provider's own: five at once, then five a second
    transport().setHandler([](const HttpRequest &) { return HttpResponse{ 200, {}, kWorkspace }; });
    const auto asked = m_bench->client(slow);
    std::vector<std::unique_ptr<Outcome<Identity>>> ends;
    for (int i = 0; i < 6; ++i)
        ends.push_back(std::make_unique<Outcome<Identity>>(asked->verify()));
    QVERIFY(ends[4]->wait());
    settle();
    QVERIFY(!ends[5]->hasEnded());
    m_bench->clock.advance(std::chrono::milliseconds(200));
    QVERIFY(ends[5]->wait());
    Outcome next(asked->verify());
    asked->setPace(BirdBench::account()); // a thousand a second, for what waits too
    settle();
    m_bench->clock.advance(std::chrono::milliseconds(10));
    QVERIFY(next.wait() && next.isOk());
}

QTEST_GUILESS_MAIN(TestBirdConnection)
#include "tst_birdconnection.moc"
