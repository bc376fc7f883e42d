// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sinchdesk.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kForm = "application/x-www-form-urlencoded";

SinchReply askForToken(SinchDesk &desk, const QByteArray &form = "grant_type=client_credentials")
{
    return desk.send("POST", u"/oauth2/token"_s, form, kForm);
}

QByteArray bearer(const SinchReply &reply)
{
    return "Bearer " + reply.json.value("access_token"_L1).toString().toLatin1();
}

} // namespace

class TestSinchAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsGoodForATokenAndTheTokenForCalls();
    void theKeyIsGoodForCallsAsWell();
    void whatTheTokenEndpointRefuses_data();
    void whatTheTokenEndpointRefuses();
    void aTokenThatRanOutIsSaidToHaveExpired();
    void anUnknownTokenIsNotSaidToHaveExpired();
    void tokensAreSharedOutThirtyAtOnceAndTenASecond();
    void aRevokedTokenIsUnknown();
    void anotherProjectIsForbiddenWithoutAWord();
    void whatDoesNotExistIsNotFound_data();
    void whatDoesNotExistIsNotFound();
    void whatIsNotJsonIsRefused();
    void theSeedMakesTheKey();
};

void TestSinchAccess::theKeyIsGoodForATokenAndTheTokenForCalls()
{
    SinchDesk desk;
    const SinchReply reply = askForToken(desk);
    QCOMPARE(reply.status, 200);
    QCOMPARE(
        reply.json.keys(), (QStringList{ u"access_token"_s, u"expires_in"_s, u"scope"_s, u"token_type"_s }));
    QCOMPARE(reply.json.value("expires_in"_L1).toInt(), 3599);
    QCOMPARE(reply.json.value("token_type"_L1).toString(), u"bearer"_s);
    const QString claims = reply.json.value("access_token"_L1).toString().section(u'.', 1, 1);
    const QByteArray plain = QByteArray::fromBase64(claims.toLatin1(), QByteArray::Base64UrlEncoding);
    QVERIFY(QJsonDocument::fromJson(plain).object().value("exp"_L1).toInteger() > 0);

    desk.sign(bearer(reply));
    QCOMPARE(desk.get(u"activeNumbers"_s).status, 200);
}

void TestSinchAccess::theKeyIsGoodForCallsAsWell()
{
    SinchDesk desk;
    QCOMPARE(desk.get(u"activeNumbers"_s).status, 200);
    desk.sign("Basic " + QByteArray("someone:else").toBase64());
    const SinchReply reply = desk.get(u"activeNumbers"_s);
    QCOMPARE(reply.status, 401);
    QVERIFY(reply.headers.contains("www-authenticate"));
}

void TestSinchAccess::whatTheTokenEndpointRefuses_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QByteArray good = "grant_type=client_credentials";
    QTest::newRow("no key") << ""_ba << good << 401 << u"invalid_client"_s;
    QTest::newRow("wrong key") << "Basic " + "a:b"_ba.toBase64() << good << 401 << u"invalid_client"_s;
    QTest::newRow("other grant") << ""_ba
                                 << "grant_type=password"_ba << 401 << u"invalid_client"_s;
    QTest::newRow("other grant, good key") << "own"_ba
                                           << "grant_type=password"_ba << 400 << u"unsupported_grant_type"_s;
    QTest::newRow("more than the grant")
        << "own"_ba << good + "&scope=all" << 400 << u"unsupported_grant_type"_s;
}

void TestSinchAccess::whatTheTokenEndpointRefuses()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, form);
    QFETCH(int, status);
    QFETCH(QString, error);
    SinchDesk desk;
    if (authorization != "own")
        desk.sign(authorization);
    const SinchReply reply = askForToken(desk, form);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.json.value("error"_L1).toString(), error);
    QVERIFY(reply.json.value("error_description"_L1).isString());
}

void TestSinchAccess::aTokenThatRanOutIsSaidToHaveExpired()
{
    SinchDesk desk;
    desk.state().tokens().setLifetime(120s);
    const SinchReply first = askForToken(desk);
    QCOMPARE(first.json.value("expires_in"_L1).toInt(), 120);
    const SinchReply second = askForToken(desk);
    desk.sign(bearer(first));
    desk.state().clock().advance(121s);
    const SinchReply late = desk.get(u"activeNumbers"_s);
    QCOMPARE(late.status, 401);
    const QByteArray challenge = late.headers.value("www-authenticate");
    QVERIFY2(challenge.startsWith("Bearer error=\"invalid_token\""), challenge.constData());
    QVERIFY2(challenge.contains("expired"), challenge.constData());

    desk.sign(bearer(second));
    QVERIFY(desk.get(u"activeNumbers"_s).headers.value("www-authenticate").contains("expired"));
}

void TestSinchAccess::anUnknownTokenIsNotSaidToHaveExpired()
{
    SinchDesk desk;
    desk.sign("Bearer made.up.token");
    const SinchReply reply = desk.get(u"activeNumbers"_s);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.errorStatus(), u"UNAUTHENTICATED"_s);
    QVERIFY(!reply.headers.value("www-authenticate").contains("expired"));
    desk.sign({});
    QCOMPARE(desk.get(u"activeNumbers"_s).headers.value("www-authenticate"), "Bearer"_ba);
}

void TestSinchAccess::tokensAreSharedOutThirtyAtOnceAndTenASecond()
{
    SinchDesk desk;
    int good = 0;
    // Real time goes on meanwhile, so a few more than thirty may come.
    while (good < 200 && askForToken(desk).status == 200)
        ++good;
    QVERIFY2(good >= 30 && good < 200, qPrintable(QString::number(good)));
    const SinchReply refused = askForToken(desk);
    QCOMPARE(refused.status, 429);
    QVERIFY(!refused.headers.contains("retry-after"));
    desk.state().clock().advance(1s);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(askForToken(desk).status, 200);
}

void TestSinchAccess::aRevokedTokenIsUnknown()
{
    SinchDesk desk;
    const SinchReply reply = askForToken(desk);
    const QByteArray token = reply.json.value("access_token"_L1).toString().toLatin1();
    QCOMPARE(desk.send("POST", u"/oauth2/revoke"_s, "token=" + token, kForm).status, 200);
    QCOMPARE(desk.state().tokens().revokedCount(), 1);
    QCOMPARE(desk.send("POST", u"/oauth2/revoke"_s, "token=never", kForm).status, 200);
    QCOMPARE(desk.send("POST", u"/oauth2/revoke"_s, "", kForm).status, 400);
    desk.sign(bearer(reply));
    QCOMPARE(desk.get(u"activeNumbers"_s).status, 401);
    QCOMPARE(desk.send("POST", u"/oauth2/revoke"_s, "token=" + token, kForm).status, 401);
}

void TestSinchAccess::anotherProjectIsForbiddenWithoutAWord()
{
    SinchDesk desk;
    desk.useProject(u"11111111-2222-4333-8444-555555555555"_s);
    const SinchReply reply = desk.get(u"activeNumbers"_s);
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.errorStatus(), u"PERMISSION_DENIED"_s);
    QCOMPARE(reply.error().value("message"_L1).toString(), QString());
    QCOMPARE(reply.error().value("details"_L1).toArray(), QJsonArray());
}

void TestSinchAccess::whatDoesNotExistIsNotFound_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("rest");
    QTest::newRow("invented list") << "GET"_ba << u"v1"_s << u"activePhoneNumbers"_s;
    QTest::newRow("invented release") << "DELETE"_ba << u"v1"_s << u"activeNumbers/+12025550142"_s;
    QTest::newRow("invented rent") << "POST"_ba << u"v1"_s << u"activeNumbers"_s;
    QTest::newRow("other version") << "GET"_ba << u"v2"_s << u"activeNumbers"_s;
    QTest::newRow("list of orders") << "GET"_ba << u"v1"_s << u"numberOrders"_s;
    QTest::newRow("one number, in 2020") << "GET"_ba << u"v1alpha1"_s << u"activeNumbers/+12025550142"_s;
    QTest::newRow("regions, in 2020") << "GET"_ba << u"v1alpha1"_s << u"availableRegions"_s;
    QTest::newRow("fax services, elsewhere") << "GET"_ba << u"v1"_s << u"services"_s;
}

void TestSinchAccess::whatDoesNotExistIsNotFound()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, version);
    QFETCH(QString, rest);
    SinchDesk desk;
    desk.useVersion(version);
    const SinchReply reply = desk.send(method, desk.at(rest), {});
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.error().value("message"_L1).toString(), u"Not Found"_s);
    ApiRequest request;
    request.method = method;
    request.path = desk.at(rest);
    QCOMPARE(desk.api().route(request), "?"_ba);
}

void TestSinchAccess::whatIsNotJsonIsRefused()
{
    SinchDesk desk;
    const QString path = u"availableNumbers/%1:rent"_s.arg(desk.offered(u"US"_s, u"LOCAL"_s));
    QCOMPARE(desk.post(path, "{").status, 400);
    QCOMPARE(desk.post(path, "[]").status, 400);
    QCOMPARE(desk.send("POST", desk.at(path), "{}", "text/plain").status, 400);
    QCOMPARE(desk.state().executedCount("buy"), 0);
}

void TestSinchAccess::theSeedMakesTheKey()
{
    SinchDesk first;
    SinchDesk second;
    SinchDesk other({ 8, 40, 25000, 0ms });
    QCOMPARE(first.state().credentials().keySecret, second.state().credentials().keySecret);
    QCOMPARE(first.state().credentials().projectId, second.state().credentials().projectId);
    QVERIFY(first.state().credentials().keySecret != other.state().credentials().keySecret);
    const SandboxAccount account = first.api().account(u"http://127.0.0.1:1"_s);
    QCOMPARE(account.provider, u"sinch"_s);
    QCOMPARE(account.credentials.keys(), (QStringList{ u"keyId"_s, u"projectId"_s, u"tokenUrl"_s }));
    QCOMPARE(account.secrets.keys(), QStringList{ u"keySecret"_s });
    QCOMPARE(account.baseUrls, (SettingValues{ { u"numbers"_s, u"http://127.0.0.1:1"_s } }));
    QCOMPARE(first.api().credentials(u"http://127.0.0.1:1"_s).keys(),
        (QStringList{ u"keyId"_s, u"keySecret"_s, u"projectId"_s, u"tokenUrl"_s, u"url"_s }));
}

QTEST_APPLESS_MAIN(TestSinchAccess)
#include "tst_sinchaccess.moc"
