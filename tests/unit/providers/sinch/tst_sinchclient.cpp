// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sinchdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

const auto kToken = R"({"access_token":"token-1","expires_in":3599,"scope":"","token_type":"bearer"})"_ba;
const auto kNobody = R"({"activeNumbers":[],"nextPageToken":"","totalSize":0})"_ba;

} // namespace

class TestSinchClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsNothingWhileSomethingIsMissing_data();
    void sendsNothingWhileSomethingIsMissing();
    void signsInWithAToken();
    void signsInWithBasic();
    void namesTheTokenHostThatCannotBeReached();
    void saysWhyTheTokenHostRefusesTheKey();
    void renewsAnExpiredToken();
    void givesTheTokenBack();
    void saysWhichProjectAnswered();
    void listsRegions();
    void readsTheCallbackSecret();
    void hasLessInTheFirstVersion();
};

void TestSinchClient::sendsNothingWhileSomethingIsMissing_data()
{
    QTest::addColumn<SettingValues>("credentials");
    QTest::addColumn<bool>("secret");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no secret") << SettingValues{} << false << ErrorKind::SecretsMissing;
    QTest::newRow("no project") << SettingValues{ { u"projectId"_s, u" "_s } } << true
                                << ErrorKind::InvalidRequest;
    QTest::newRow("no key") << SettingValues{ { u"keyId"_s, {} } } << true << ErrorKind::InvalidRequest;
    QTest::newRow("an open token URL")
        << SettingValues{ { u"tokenUrl"_s, u"http://sso.example/oauth2/token"_s }, { u"signIn"_s, {} } }
        << true << ErrorKind::InvalidRequest;
}

void TestSinchClient::sendsNothingWhileSomethingIsMissing()
{
    QFETCH(SettingValues, credentials);
    QFETCH(bool, secret);
    SinchDesk desk;
    const auto client = desk.provider().makeClient(SinchDesk::accountWith(credentials),
        secret ? SinchDesk::secrets() : AccountSecrets(), desk.environment());
    Outcome verified(client->verify());
    WriteIntent release;
    release.change.kind = ChangeKind::Release;
    release.change.ref = SinchDesk::number("US", "12025550112");
    Outcome written(client->send(release));
    QVERIFY(verified.wait() && written.wait());
    QTEST(verified.error().kind, "kind");
    QTEST(written.error().kind, "kind");
    QCOMPARE(written.error().delivery, Delivery::NotSent);
    QVERIFY(desk.transport.requests().isEmpty());
}

void TestSinchClient::signsInWithAToken()
{
    SinchDesk desk({ { u"signIn"_s, {} } });
    desk.transport.answer(200, kToken);
    desk.transport.answer(200, kNobody);
    Outcome end(desk.client->verify());
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(desk.transport.requests().first().url().toString(), u"https://auth.sinch.com/oauth2/token"_s);
    QCOMPARE(headerValue(desk.transport.lastSecretHeaders(), "Authorization"), "Bearer token-1"_ba);
}

void TestSinchClient::signsInWithBasic()
{
    SinchDesk desk;
    desk.transport.answer(200, kNobody);
    Outcome end(desk.client->verify());
    QVERIFY(end.wait());
    const QByteArray expected = "Basic " + QByteArray(kSinchKey.toLatin1() + ":tide-and-harbour").toBase64();
    QCOMPARE(headerValue(desk.transport.lastSecretHeaders(), "Authorization"), expected);
    QCOMPARE(desk.asked(), QStringList{ u"GET /v1/activeNumbers?pageSize=1"_s });
}

void TestSinchClient::namesTheTokenHostThatCannotBeReached()
{
    SinchDesk desk({ { u"signIn"_s, {} } });
    desk.transport.fail(ErrorKind::Offline, Delivery::NotSent);
    Outcome end(desk.client->verify());
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::Offline);
    QVERIFY2(end.error().detail.contains(u"auth.sinch.com"_s), qPrintable(end.error().detail));
}

void TestSinchClient::saysWhyTheTokenHostRefusesTheKey()
{
    SinchDesk desk({ { u"signIn"_s, {} } });
    desk.transport.answer(401, fixture(u"sinch/errors/oauth.json"_s));
    Outcome end(desk.client->verify());
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::Unauthorised);
    QVERIFY(end.error().detail.contains(u"auth.sinch.com"_s));
    QVERIFY(!end.error().causes.isEmpty());
    QCOMPARE(end.error().help.host(), u"dashboard.sinch.com"_s);
}

void TestSinchClient::renewsAnExpiredToken()
{
    SinchDesk desk({ { u"signIn"_s, {} } });
    desk.transport.answer(200, kToken);
    desk.transport.answer(
        401, {}, { { "WWW-Authenticate"_ba, "Bearer error=\"invalid_token\", expired"_ba } });
    desk.transport.answer(200, R"({"access_token":"token-2","expires_in":3599,"token_type":"Bearer"})");
    desk.transport.answer(200, kNobody);
    Outcome end(desk.client->verify());
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(headerValue(desk.transport.lastSecretHeaders(), "Authorization"), "Bearer token-2"_ba);
}

void TestSinchClient::givesTheTokenBack()
{
    SinchDesk desk({ { u"signIn"_s, {} }, { u"apiVersion"_s, u"v1alpha1"_s } });
    desk.transport.answer(200, kToken);
    desk.transport.answer(200, R"({"activeNumbers":[]})");
    desk.transport.answer(200, "{}");
    Outcome verified(desk.client->verify());
    QVERIFY(verified.wait() && verified.isOk());
    Outcome end(desk.client->signOut());
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(desk.transport.requests().last().url().toString(), u"https://eu.auth.sinch.com/oauth2/revoke"_s);
    SinchDesk withBasic;
    Outcome basic(withBasic.client->signOut());
    QVERIFY(basic.wait());
    QVERIFY(basic.isOk());
}

void TestSinchClient::saysWhichProjectAnswered()
{
    SinchDesk desk;
    desk.transport.answer(200, fixture(u"sinch/owned/every-field.json"_s));
    desk.transport.answer(200, R"({"activeNumbers":[]})");
    Outcome told(desk.client->verify());
    QVERIFY(told.wait());
    QVERIFY(told.value().text.contains(kSinchProject));
    QVERIFY(told.value().text.contains(u'7'));
    Outcome empty(desk.client->verify());
    QVERIFY(empty.wait());
    QVERIFY(empty.value().text.contains(kSinchProject));
}

void TestSinchClient::listsRegions()
{
    SinchDesk desk;
    desk.transport.answer(200, fixture(u"sinch/lists/regions.json"_s));
    Outcome end(desk.client->regions());
    QVERIFY(end.wait());
    QCOMPARE(end.value().size(), 3);
    QCOMPARE(desk.asked(), QStringList{ u"GET /v1/availableRegions"_s });
}

void TestSinchClient::readsTheCallbackSecret()
{
    SinchDesk desk;
    desk.transport.answer(200, R"({"projectId":"x","hmacSecret":"older secrets are shorter"})");
    Outcome end(desk.client->accountSettings());
    QVERIFY(end.wait());
    QCOMPARE(end.value().value(u"hmacSecret"_s), Secret("older secrets are shorter"));
}

void TestSinchClient::hasLessInTheFirstVersion()
{
    SinchDesk desk(SinchDesk::alpha());
    const auto keys = [](const QList<SettingField> &fields) {
        QStringList found;
        for (const SettingField &field : fields)
            found.append(field.key);
        return found;
    };
    const ProviderInfo today = desk.provider().info();
    const ProviderInfo first = desk.provider().infoFor(desk.account);
    QCOMPARE(keys(today.settingFields),
        (QStringList{ u"displayName"_s, u"servicePlanId"_s, u"campaignId"_s, u"voiceType"_s, u"appId"_s,
            u"trunkId"_s, u"serviceId"_s, u"callbackUrl"_s }));
    QCOMPARE(keys(first.settingFields), (QStringList{ u"displayName"_s, u"servicePlanId"_s }));
    QCOMPARE(keys(today.accountFields), QStringList{ u"hmacSecret"_s });
    QVERIFY(first.accountFields.isEmpty());
    QVERIFY(today.tellsRegions && !first.tellsRegions);
    QVERIFY(
        keys(today.ownedFilters).contains(u"orderBy"_s) && !keys(first.ownedFilters).contains(u"orderBy"_s));
    QVERIFY(first.releaseConsequence.size() > today.releaseConsequence.size());
    Outcome regions(desk.client->regions());
    Outcome settings(desk.client->accountSettings());
    QVERIFY(regions.wait() && settings.wait());
    QCOMPARE(regions.error().kind, ErrorKind::Unsupported);
    QCOMPARE(settings.error().kind, ErrorKind::Unsupported);
}

QTEST_GUILESS_MAIN(TestSinchClient)
#include "tst_sinchclient.moc"
