// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/provider.h"
#include "support/faketransport.h"
#include "support/fixture.h"
#include "support/manualclock.h"
#include "support/outcome.h"

#include <QTest>

namespace NumberDesk {
std::unique_ptr<Provider> makeVonageProvider();
} // namespace NumberDesk

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace std::chrono_literals;

namespace {

const QString kApplication = u"11111111-2222-4333-8444-555555555555"_s;
const QString kOther = u"22222222-2222-4333-8444-555555555555"_s;
const QString kType = u"voiceCallbackType"_s;
const QString kValue = u"voiceCallbackValue"_s;

Account account(const QString &key = u"1a2345b7"_s)
{
    Account made;
    made.id = u"account"_s;
    made.credentials.insert(u"apiKey"_s, key);
    made.requestsPerSecond = 1000;
    return made;
}

AccountSecrets secrets(const char *secret = "tide-and-harbour")
{
    return { { u"apiSecret"_s, Secret(secret) } };
}

NumberRef number(const QString &digits = u"447700900123"_s)
{
    return { u"account"_s, u"GB"_s, *PhoneNumber::fromDigits(digits) };
}

WriteIntent configure(const SettingValues &full, const SettingEdits &edits = {})
{
    WriteIntent intent;
    intent.change.kind = ChangeKind::Configure;
    intent.change.ref = number();
    intent.change.edits = edits;
    intent.full = full;
    return intent;
}

} // namespace

class TestVonageClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsInWithBasic();
    void sendsNothingWhileSomethingIsMissing_data();
    void sendsNothingWhileSomethingIsMissing();
    void goesAtThePaceOfTheAccount();
    void tellsTheBalance();
    void listsEveryApplication();
    void listsNoApplicationsWhenAPageIsMissing();
    void asksForOnlyThePageThatWasWanted();
    void namesThePageThatCannotBeRead();
    void findsPastAFullPage();
    void stopsLookingWhenTheClientHasGone();
    void asksNothingThatVonageCannotSell();
    void expectsWhatARowWillShow_data();
    void expectsWhatARowWillShow();
    void expectsNoSettingsOfOtherWrites();
    void warnsAboutUnusualCredentials_data();
    void warnsAboutUnusualCredentials();
    void hasTheFieldsOfTheApi();

private:
    [[nodiscard]] std::unique_ptr<ProviderClient> client(const Account &who = account()) const
    {
        return m_provider->makeClient(who, secrets(), { *m_transport, *m_clock });
    }

    std::unique_ptr<Provider> m_provider = makeVonageProvider();
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
};

void TestVonageClient::init()
{
    m_clock = std::make_unique<ManualClock>();
    m_transport = std::make_unique<FakeTransport>();
}

void TestVonageClient::signsInWithBasic()
{
    m_transport->answer(200, R"({"value": 1})");
    const auto asked = client();
    Outcome end(asked->balance());
    QVERIFY(end.wait());
    const QByteArray expected = "Basic " + QByteArray("1a2345b7:tide-and-harbour").toBase64();
    QCOMPARE(headerValue(m_transport->lastSecretHeaders(), "Authorization"), expected);
    QVERIFY(m_transport->requests().first().query.isEmpty());
}

void TestVonageClient::sendsNothingWhileSomethingIsMissing_data()
{
    QTest::addColumn<Account>("who");
    QTest::addColumn<AccountSecrets>("with");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no secret") << account() << AccountSecrets{} << ErrorKind::SecretsMissing;
    QTest::newRow("an empty secret") << account() << secrets("") << ErrorKind::SecretsMissing;
    QTest::newRow("no key") << account(u" "_s) << secrets() << ErrorKind::InvalidRequest;
    Account astray = account();
    astray.baseUrls.insert(u"rest"_s, u"http://rest.example"_s);
    QTest::newRow("an open address") << astray << secrets() << ErrorKind::InvalidRequest;
}

void TestVonageClient::sendsNothingWhileSomethingIsMissing()
{
    QFETCH(Account, who);
    QFETCH(AccountSecrets, with);
    const auto asked = m_provider->makeClient(who, with, { *m_transport, *m_clock });
    Outcome verified(asked->verify());
    Outcome written(asked->send(configure({})));
    QVERIFY(verified.wait() && written.wait());
    QTEST(verified.error().kind, "kind");
    QTEST(written.error().kind, "kind");
    QCOMPARE(written.error().delivery, Delivery::NotSent);
    QVERIFY(m_transport->requests().isEmpty());
}

void TestVonageClient::goesAtThePaceOfTheAccount()
{
    Account slow = account();
    slow.requestsPerSecond = 0; // Vonage's own: one a second
    m_transport->setHandler([](const HttpRequest &) { return HttpResponse{ 200, {}, R"({"value": 1})" }; });
    const auto asked = client(slow);
    Outcome first(asked->balance());
    Outcome second(asked->balance());
    QVERIFY(first.wait());
    settle();
    QVERIFY(!second.hasEnded());
    m_clock->advance(1000ms);
    QVERIFY(second.wait());
    Outcome third(asked->balance());
    asked->setPace(account()); // a thousand a second, for what waits too
    settle();
    m_clock->advance(10ms);
    QVERIFY(third.wait() && third.isOk());
}

void TestVonageClient::tellsTheBalance()
{
    m_transport->answer(200, R"({"value": 41.02570000, "autoReload": false})");
    const auto asked = client();
    Outcome end(asked->verify());
    QVERIFY(end.wait());
    QCOMPARE(*end.value().balance, *Money::fromDecimal(u"41.0257"_s, u"EUR"_s));
    QVERIFY(end.value().text.contains(end.value().balance->toText()));
}

void TestVonageClient::listsEveryApplication()
{
    m_transport->answer(200, fixture(u"vonage/applications.json"_s));
    m_transport->answer(200,
        R"({"page":2,"_embedded":{"applications":[{"id":"44444444-2222-4333-8444-555555555555","name":"Night"}]}})");
    const auto asked = client();
    Outcome end(asked->choices(u"app_id"_s));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(end.value().size(), 4);
    QCOMPARE(end.value().first().text, u"Front desk (11111111…)"_s);
    QCOMPARE(m_transport->requests().last().query.value(u"page"_s), u"2"_s);
}

void TestVonageClient::listsNoApplicationsWhenAPageIsMissing()
{
    m_transport->answer(200, fixture(u"vonage/applications.json"_s));
    m_transport->answer(401, R"({"title":"Unauthorized"})");
    const auto asked = client();
    Outcome end(asked->choices(u"application_id"_s));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::Unauthorised);
}

void TestVonageClient::asksForOnlyThePageThatWasWanted()
{
    m_transport->answer(200, R"({"count":50,"numbers":[{"country":"GB","msisdn":"447700900123"}]})");
    const auto asked = client();
    Outcome end(asked->listOwned({ { { u"index"_s, u"3"_s }, { u"size"_s, u"1"_s } } }, {}));
    QVERIFY(end.wait());
    QVERIFY(end.value().next.isEmpty());
    QCOMPARE(m_transport->requests().first().query.encoded(), "size=1&index=3"_ba);
}

void TestVonageClient::namesThePageThatCannotBeRead()
{
    m_transport->answer(200, "<!doctype html><title>Down</title>");
    const auto asked = client();
    Outcome end(asked->listOwned({}, u"7"_s));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::BadAnswer);
    QVERIFY2(end.error().detail.contains(u"Page 7"_s), qPrintable(end.error().detail));
}

void TestVonageClient::findsPastAFullPage()
{
    QByteArray rows;
    for (int row = 0; row < 100; ++row)
        rows += "{\"country\":\"GB\",\"msisdn\":\"447700900123" + QByteArray::number(10 + row) + "\"},";
    m_transport->answer(200, "{\"count\":101,\"numbers\":[" + rows.chopped(1) + "]}");
    m_transport->answer(200, R"({"count":101,"numbers":[{"country":"GB","msisdn":"447700900123"}]})");
    const auto asked = client();
    Outcome end(asked->findOwned(number()));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QVERIFY(end.value());
    QCOMPARE(m_transport->requests().size(), 2);
}

void TestVonageClient::stopsLookingWhenTheClientHasGone()
{
    m_transport->hold();
    auto asked = client();
    Outcome end(asked->choices(u"app_id"_s));
    settle();
    m_transport->finish(0, HttpResponse{ 200, {}, fixture(u"vonage/applications.json"_s) });
    asked.reset();
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(m_transport->requests().size(), 1);
}

void TestVonageClient::asksNothingThatVonageCannotSell()
{
    SearchQuery query;
    query.country = u"GB"_s;
    query.type = NumberType::Kind::ShortCode;
    const auto asked = client();
    Outcome end(asked->search(query, {}));
    QVERIFY(end.wait());
    QVERIFY(end.value().items.isEmpty());
    QVERIFY(m_transport->requests().isEmpty());
}

void TestVonageClient::expectsWhatARowWillShow_data()
{
    QTest::addColumn<WriteIntent>("intent");
    QTest::addColumn<SettingValues>("expected");
    const QString hook = u"moHttpUrl"_s;
    const SettingValues app{ { u"app_id"_s, kApplication } };
    QTest::newRow("nothing") << configure({}) << SettingValues{};
    QTest::newRow("an emptied field")
        << configure({ { hook, QString() } }, { { hook, QString() } }) << SettingValues{};
    QTest::newRow("readable fields") << configure(
        { { hook, u"https://h.example"_s }, { kType, u"sip"_s }, { kValue, u"sip:a@b"_s } })
                                     << SettingValues{ { hook, u"https://h.example"_s }, { kType, u"sip"_s },
                                            { kValue, u"sip:a@b"_s } };
    QTest::newRow("fields that cannot be read back") << configure(
        { { u"moSmppSysType"_s, u"inbound"_s }, { u"voiceStatusCallback"_s, u"https://s.example"_s } })
                                                     << SettingValues{};
    QTest::newRow("a phone as people write it")
        << configure({ { kType, u"tel"_s }, { kValue, u"+44 7700 900456"_s } })
        << SettingValues{ { kType, u"tel"_s }, { kValue, u"447700900456"_s } };
    QTest::newRow("the older form") << configure({ { kType, u"app"_s }, { kValue, kApplication } },
        { { kType, u"app"_s } }) << app;
    QTest::newRow("the older form, linked the same") << configure(
        { { u"app_id"_s, kApplication }, { kType, u"app"_s }, { kValue, kApplication } },
        { { kType, u"app"_s } }) << app;
    const SettingValues two{ { u"app_id"_s, kOther }, { kType, u"app"_s }, { kValue, kApplication } };
    QTest::newRow("two applications nobody touched") << configure(two) << two;
    QTest::newRow("half a pair") << configure({ { kType, u"sip"_s } }) << SettingValues{};
}

void TestVonageClient::expectsWhatARowWillShow()
{
    QFETCH(WriteIntent, intent);
    QTEST(client()->expectedAfter(intent), "expected");
}

void TestVonageClient::expectsNoSettingsOfOtherWrites()
{
    WriteIntent intent = configure({ { u"app_id"_s, kApplication } });
    intent.change.kind = ChangeKind::Buy;
    QVERIFY(client()->expectedAfter(intent).isEmpty());
}

void TestVonageClient::warnsAboutUnusualCredentials_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<AccountSecrets>("with");
    QTest::addColumn<QStringList>("refused");
    QTest::addColumn<QStringList>("warned");
    const QStringList none;
    QTest::newRow("usual") << u"1a2345b7"_s << secrets() << none << none;
    QTest::newRow("a long key") << u"1a2345b7-long"_s << secrets() << none << QStringList{ u"apiKey"_s };
    QTest::newRow("a secret with a space")
        << u"1a2345b7"_s << secrets("tide ") << none << QStringList{ u"apiSecret"_s };
    QTest::newRow("nothing") << QString() << AccountSecrets{} << QStringList{ u"apiKey"_s, u"apiSecret"_s }
                             << none;
}

void TestVonageClient::warnsAboutUnusualCredentials()
{
    QFETCH(QString, key);
    QFETCH(AccountSecrets, with);
    QStringList refused;
    QStringList warned;
    const auto problems = m_provider->credentialProblems(account(key), with);
    for (const FieldProblem &problem : problems)
        (problem.warning ? warned : refused).append(problem.key);
    QTEST(refused, "refused");
    QTEST(warned, "warned");
}

void TestVonageClient::hasTheFieldsOfTheApi()
{
    const ProviderInfo info = m_provider->info();
    const auto keys = [](const QList<SettingField> &fields, bool readable) {
        QStringList found;
        for (const SettingField &field : fields) {
            if (field.readBack == readable)
                found.append(field.key);
        }
        return found;
    };
    QCOMPARE(info.id, u"vonage"_s);
    QCOMPARE(keys(info.credentialFields, true), (QStringList{ u"apiKey"_s, u"apiSecret"_s }));
    QCOMPARE(keys(info.settingFields, true), (QStringList{ u"moHttpUrl"_s, u"app_id"_s, kType, kValue }));
    QCOMPARE(keys(info.settingFields, false), (QStringList{ u"voiceStatusCallback"_s, u"moSmppSysType"_s }));
    QCOMPARE(keys(info.ownedFilters, true),
        (QStringList{ u"country"_s, u"pattern"_s, u"search_pattern"_s, u"application_id"_s,
            u"has_application"_s, u"index"_s, u"size"_s }));
    QVERIFY(!info.purchaseField.isEmpty());
    QVERIFY(!info.keyedWrites);
    QCOMPARE(info.requestsPerSecond, 1.0);
}

QTEST_GUILESS_MAIN(TestVonageClient)
#include "tst_vonageclient.moc"
