// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/providers/birdcrm/birdcrmbench.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::BirdCrmTests;
using namespace NumberDesk::Testing;

class TestBirdCrmClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInWithTheAccessKey();
    void sendsNothingWhileSomethingIsMissing_data();
    void sendsNothingWhileSomethingIsMissing();
    void namesTheWorkspace();
    void saysThatTheOrganizationHasNoSuchWorkspace();
    void takesTheStockForAnAnswerWhereWorkspacesAreForbidden();
    void saysWhatIsWrongWithTheOrganization();
    void findsWithPriceAndEnd();
    void findsWithoutASubscription_data();
    void findsWithoutASubscription();
    void aSubscriptionThatCouldNotBeReadIsAnError_data();
    void aSubscriptionThatCouldNotBeReadIsAnError();
    void asksForNoSubscriptionOfWhatEndsOrIsNotThere();
    void findsAnOffer();
    void refusesToConfigure();
    void refusesWhatHasNoName();
    void showsTheRequestOfAWrite();
    void endsWhenTheClientHasGone();
    void hasTheFieldsOfTheApi();
};

void TestBirdCrmClient::signsInWithTheAccessKey()
{
    Bench bench;
    bench.transport().answer(200, kNothing);
    const auto asked = bench.client();
    Outcome end(asked->listOwned({}, {}));
    QVERIFY(end.wait());
    QCOMPARE(
        headerValue(bench.transport().lastSecretHeaders(), "Authorization"), "AccessKey tide-and-harbour"_ba);
}

void TestBirdCrmClient::sendsNothingWhileSomethingIsMissing_data()
{
    QTest::addColumn<Account>("who");
    QTest::addColumn<AccountSecrets>("with");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no key") << account() << AccountSecrets{} << ErrorKind::SecretsMissing;
    QTest::newRow("an empty key") << account() << secrets("") << ErrorKind::SecretsMissing;
    Account noWorkspace = account();
    noWorkspace.credentials.remove(u"workspaceId"_s);
    QTest::newRow("no workspace") << noWorkspace << secrets() << ErrorKind::InvalidRequest;
    Account astray = account();
    astray.baseUrls.insert(u"api"_s, u"http://api.example"_s);
    QTest::newRow("an open address") << astray << secrets() << ErrorKind::InvalidRequest;
}

void TestBirdCrmClient::sendsNothingWhileSomethingIsMissing()
{
    QFETCH(Account, who);
    QFETCH(AccountSecrets, with);
    Bench bench;
    const auto asked = bench.clientWith(who, with);
    Outcome verified(asked->verify());
    Outcome written(asked->send(intent(ChangeKind::Buy, kItem)));
    QVERIFY(verified.wait() && written.wait());
    QTEST(verified.error().kind, "kind");
    QTEST(written.error().kind, "kind");
    QCOMPARE(written.error().delivery, Delivery::NotSent);
    QVERIFY(bench.transport().requests().isEmpty());
}

void TestBirdCrmClient::namesTheWorkspace()
{
    Bench bench;
    bench.transport().answer(200, fixture(u"birdcrm/workspaces.json"_s));
    bench.transport().answer(200, kNothing);
    const auto asked = bench.client();
    Outcome end(asked->verify());
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QVERIFY(end.value().text.contains(u"Front desk"_s));
    QCOMPARE(bench.transport().requests().last().query.value(u"pageToken"_s), u"more-workspaces"_s);
}

void TestBirdCrmClient::saysThatTheOrganizationHasNoSuchWorkspace()
{
    Bench bench;
    bench.transport().answer(200, R"({"results":[{"id":"other","name":"Night"}]})");
    const auto asked = bench.client();
    Outcome end(asked->verify());
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(end.error().field, u"workspaceId"_s);
    QVERIFY(end.error().causes.value(0).contains(u"Night (other)"_s));
}

void TestBirdCrmClient::takesTheStockForAnAnswerWhereWorkspacesAreForbidden()
{
    Bench bench;
    bench.transport().answer(403, kForbidden);
    bench.transport().answer(200, offers());
    const auto asked = bench.client();
    Outcome end(asked->verify());
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QVERIFY(!end.value().text.isEmpty());
    QCOMPARE(bench.transport().requests().last().query.encoded(), "limit=1"_ba);
}

void TestBirdCrmClient::saysWhatIsWrongWithTheOrganization()
{
    Bench bench;
    bench.transport().answer(404, kMissing);
    const auto asked = bench.client();
    Outcome end(asked->verify());
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::NotFound);
    QVERIFY(end.error().detail.contains(u"organization ID"_s));
    QCOMPARE(bench.transport().requests().size(), 1);
}

void TestBirdCrmClient::findsWithPriceAndEnd()
{
    Bench bench;
    bench.transport().answer(200, owned());
    bench.transport().answer(200, fixture(u"birdcrm/subscription.json"_s));
    const auto asked = bench.client();
    Outcome end(asked->findOwned(number()));
    QVERIFY(end.wait());
    QVERIFY(end.isOk() && end.value());
    QCOMPARE(end.value()->id, u"num-1"_s);
    QCOMPARE(*end.value()->monthly, *Money::fromDecimal(u"3.50"_s, u"EUR"_s));
    QVERIFY(end.value()->endsAt);
    QCOMPARE(bench.transport().routes(), (QStringList{ kOwned, kSubscription }));
    QVERIFY(bench.transport().requests().last().path.contains(u"/end-1/"_s));
}

void TestBirdCrmClient::findsWithoutASubscription_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << 404 << kMissing;
    QTest::newRow("forbidden") << 403 << kForbidden;
    QTest::newRow("strange") << 200 << "<html></html>"_ba;
}

void TestBirdCrmClient::findsWithoutASubscription()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Bench bench;
    bench.transport().answer(200, owned());
    bench.transport().answer(status, body);
    const auto asked = bench.client();
    Outcome end(asked->findOwned(number()));
    QVERIFY(end.wait());
    QVERIFY(end.isOk() && end.value());
    QVERIFY(!end.value()->endsAt);
    QVERIFY(!end.value()->monthly);
}

void TestBirdCrmClient::aSubscriptionThatCouldNotBeReadIsAnError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a fault of the provider") << 500 << ErrorKind::ProviderDown;
    QTest::newRow("refused credentials") << 401 << ErrorKind::Unauthorised;
    QTest::newRow("a conflict") << 409 << ErrorKind::Conflict;
}

/// That nothing says that it ends would pass for a release that did not happen.
void TestBirdCrmClient::aSubscriptionThatCouldNotBeReadIsAnError()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    Bench bench;
    bench.transport().answer(200, owned());
    bench.transport().setHandler([status](const HttpRequest &) {
        HttpResponse response;
        response.status = status;
        response.body = "{}";
        return Result<HttpResponse>(response);
    });
    const auto asked = bench.client();
    Outcome end(asked->findOwned(number()));
    // What may be a passing fault is asked for again.
    const auto later = [&] {
        bench.clock().advance(std::chrono::seconds(1));
        return end.hasEnded();
    };
    QVERIFY(QTest::qWaitFor(later));
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, kind);
}

void TestBirdCrmClient::asksForNoSubscriptionOfWhatEndsOrIsNotThere()
{
    Bench bench;
    bench.transport().answer(200, owned(R"(,"deprovisionAt":"2026-12-01T00:00:00Z")"));
    bench.transport().answer(200, kNothing);
    const auto asked = bench.client();
    Outcome ending(asked->findOwned(number()));
    QVERIFY(ending.wait());
    QVERIFY(ending.isOk() && ending.value() && ending.value()->endsAt);
    Outcome absent(asked->findOwned(number()));
    QVERIFY(absent.wait());
    QVERIFY(absent.isOk() && !absent.value());
    QCOMPARE(bench.transport().routes(), (QStringList{ kOwned, kOwned }));
}

void TestBirdCrmClient::findsAnOffer()
{
    Bench bench;
    bench.transport().answer(200, kNothing);
    bench.transport().answer(200, offers());
    const auto asked = bench.client();
    Outcome end(asked->findOffer(number()));
    QVERIFY(end.wait());
    QVERIFY(end.isOk() && end.value());
    QCOMPARE(end.value()->offerId, kItem);
    QCOMPARE(bench.transport().requests().first().query.value(u"prefix"_s), u"+447700900123"_s);
    QCOMPARE(bench.transport().requests().last().query.value(u"prefix"_s), u"7700900123"_s);
}

void TestBirdCrmClient::refusesToConfigure()
{
    Bench bench;
    const auto asked = bench.client();
    const WriteIntent configure = intent(ChangeKind::Configure);
    Outcome end(asked->send(configure));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::Unsupported);
    QCOMPARE(end.error().delivery, Delivery::NotSent);
    QVERIFY(asked->expectedAfter(configure).isEmpty());
    QVERIFY(asked->requestText(configure).isEmpty());
    QVERIFY(bench.transport().requests().isEmpty());
}

void TestBirdCrmClient::refusesWhatHasNoName()
{
    Bench bench;
    const auto asked = bench.client();
    WriteIntent nameless = intent(ChangeKind::Buy, kItem);
    nameless.change.ref.country.clear();
    Outcome bought(asked->send(nameless));
    Outcome found(asked->findOwned({}));
    QVERIFY(bought.wait() && found.wait());
    QCOMPARE(bought.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(found.error().kind, ErrorKind::InvalidRequest);
    QVERIFY(bench.transport().requests().isEmpty());
}

void TestBirdCrmClient::showsTheRequestOfAWrite()
{
    Bench bench;
    const auto asked = bench.client();
    QVERIFY(asked->requestText(intent(ChangeKind::Buy, kItem)).contains(kItem));
    QVERIFY(asked->requestText(intent(ChangeKind::Buy)).contains(u"447700900123"_s));
    QVERIFY(asked->requestText(release()).contains(u"end-1"_s));
    QVERIFY(asked->requestText(release(1)).contains(u"num-1"_s));
    QVERIFY(asked->requestText(intent(ChangeKind::Release)).contains(u"447700900123"_s));
}

void TestBirdCrmClient::endsWhenTheClientHasGone()
{
    Bench bench;
    bench.transport().hold();
    auto asked = bench.client();
    Outcome end(asked->search(query(u"4477"_s), {}));
    settle();
    bench.transport().finish(0, HttpResponse{ 404, {}, kMissing });
    asked.reset();
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(bench.transport().requests().size(), 1);
}

void TestBirdCrmClient::hasTheFieldsOfTheApi()
{
    Bench bench;
    const ProviderInfo info = bench.info();
    QStringList credentials;
    for (const SettingField &field : info.credentialFields)
        credentials.append(field.key);
    QStringList filters;
    for (const SettingField &field : info.ownedFilters)
        filters.append(field.key);
    QCOMPARE(info.id, u"birdcrm"_s);
    QCOMPARE(credentials, (QStringList{ u"accessKey"_s, u"organizationId"_s, u"workspaceId"_s }));
    QCOMPARE(filters, (QStringList{ u"countryCodes"_s, u"types"_s, u"numberString"_s, u"reverse"_s }));
    QVERIFY(info.settingFields.isEmpty());
    QVERIFY(!info.keyedWrites);
    QVERIFY(!info.tellsRegions);
    QVERIFY(!info.purchaseConsent.isEmpty());
}

QTEST_GUILESS_MAIN(TestBirdCrmClient)
#include "tst_birdcrmclient.moc"
