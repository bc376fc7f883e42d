// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tokenanswer.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QUrl kUrl(u"https://auth.example.com/oauth2/token"_s);
const QByteArray kClientSecret = "s3cretOfTheKey";

Redactor redactor()
{
    Redactor redactor;
    redactor.add(Secret(kClientSecret));
    return redactor;
}

Result<IssuedToken> read(int status, const QByteArray &body, const QList<HttpHeader> &headers = {})
{
    return readTokenAnswer(HttpResponse{ status, headers, body }, kUrl, redactor());
}

QByteArray revealed(const Secret &secret)
{
    QByteArray bytes;
    secret.reveal([&bytes](QByteArrayView view) { bytes = view.toByteArray(); });
    return bytes;
}

} // namespace

class TokenAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuestionIsAPostedRead();
    void aTokenUrlKeepsItsPath_data();
    void aTokenUrlKeepsItsPath();
    void aRevocationIsAWriteThatEndsSoon();
    void theLifeIsReadAsItIsWritten_data();
    void theLifeIsReadAsItIsWritten();
    void theTypeIsBearerInAnyCase_data();
    void theTypeIsBearerInAnyCase();
    void whatIsNoTokenIsABadAnswer_data();
    void whatIsNoTokenIsABadAnswer();
    void aRefusalHasWords_data();
    void aRefusalHasWords();
    void aQuotedSecretIsMasked();
    void withoutAnAnswerTheTokenAddressIsNamed_data();
    void withoutAnAnswerTheTokenAddressIsNamed();
    void aRevocationIsDoneOrAnError();
    void aUrlThatWouldGiveTheSecretAwayIsNotAsked_data();
    void aUrlThatWouldGiveTheSecretAwayIsNotAsked();
};

void TokenAnswerTest::theQuestionIsAPostedRead()
{
    const HttpRequest request = tokenRequest(kUrl);
    QCOMPARE(request.verb, Verb::Post);
    QVERIFY(!request.isWrite());
    QVERIFY(request.isConfidential);
    QCOMPARE(request.url(), kUrl);
    QCOMPARE(request.body, "grant_type=client_credentials"_ba);
    QCOMPARE(request.contentType, "application/x-www-form-urlencoded"_ba);
    QCOMPARE(request.route, u"oauth2/token"_s);
}

void TokenAnswerTest::aTokenUrlKeepsItsPath_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sent");
    QTest::newRow("port") << u"http://127.0.0.1:8080/oauth2/token"_s
                          << u"http://127.0.0.1:8080/oauth2/token"_s;
    QTest::newRow("no path") << u"https://auth.example.com"_s << u"https://auth.example.com/"_s;
    QTest::newRow("encoded path") << u"https://auth.example.com/a%2Fb/token/"_s
                                  << u"https://auth.example.com/a%2Fb/token/"_s;
}

void TokenAnswerTest::aTokenUrlKeepsItsPath()
{
    QFETCH(const QString, text);
    QFETCH(const QString, sent);
    QCOMPARE(QString::fromUtf8(tokenRequest(QUrl(text)).url().toEncoded()), sent);
}

void TokenAnswerTest::aRevocationIsAWriteThatEndsSoon()
{
    const HttpRequest request
        = revokeRequest(QUrl(u"https://auth.example.com/oauth2/revoke"_s), Secret("a.b+c/d="));
    QCOMPARE(request.verb, Verb::Post);
    QCOMPARE(request.safety, WriteSafety::Once);
    QVERIFY(request.isConfidential);
    QCOMPARE(request.url().toString(), u"https://auth.example.com/oauth2/revoke"_s);
    QCOMPARE(request.body, "token=a.b%2Bc%2Fd%3D&token_type_hint=access_token"_ba);
    QCOMPARE(request.effectiveDeadline(), 5s);
}

void TokenAnswerTest::theLifeIsReadAsItIsWritten_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("life"); // -1: not told
    QTest::newRow("integer") << "3599"_ba << qint64(3'599'000);
    QTest::newRow("decimal") << "3599.5"_ba << qint64(3'599'500);
    QTest::newRow("text") << "\"3599\""_ba << qint64(3'599'000);
    QTest::newRow("decimal text") << "\"12.25\""_ba << qint64(12'250);
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("negative") << "-5"_ba << qint64(0);
    QTest::newRow("longer than any") << "99999999999999999999"_ba << qint64(365) * 24 * 3600 * 1000;
    QTest::newRow("null") << "null"_ba << qint64(-1);
    QTest::newRow("words") << "\"soon\""_ba << qint64(-1);
    QTest::newRow("empty text") << "\"\""_ba << qint64(-1);
    QTest::newRow("another shape") << "{\"seconds\":3599}"_ba << qint64(-1);
}

void TokenAnswerTest::theLifeIsReadAsItIsWritten()
{
    QFETCH(const QByteArray, json);
    QFETCH(const qint64, life);
    const auto issued
        = read(200, R"({"access_token":"abc.def","token_type":"bearer","expires_in":)" + json + '}');
    QVERIFY(issued.isOk());
    QCOMPARE(revealed(issued->value), "abc.def"_ba);
    QCOMPARE(issued->life.value_or(-1ms).count(), life);
}

void TokenAnswerTest::theTypeIsBearerInAnyCase_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("taken");
    QTest::newRow("bearer") << R"("bearer")"_ba << true;
    QTest::newRow("Bearer") << R"("Bearer")"_ba << true;
    QTest::newRow("BEARER") << R"("BEARER")"_ba << true;
    QTest::newRow("null") << "null"_ba << true;
    QTest::newRow("mac") << R"("mac")"_ba << false;
}

void TokenAnswerTest::theTypeIsBearerInAnyCase()
{
    QFETCH(const QByteArray, type);
    QFETCH(const bool, taken);
    const auto issued = read(200, R"({"access_token":"abc.def","token_type":)" + type + '}');
    QCOMPARE(issued.isOk(), taken);
    if (!taken)
        QCOMPARE(issued.error().kind, ErrorKind::BadAnswer);
}

void TokenAnswerTest::whatIsNoTokenIsABadAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTML") << 200 << "<!DOCTYPE html><html><body>Sign in</body></html>"_ba;
    QTest::newRow("empty") << 200 << QByteArray();
    QTest::newRow("nothing to read") << 204 << QByteArray();
    QTest::newRow("array") << 200 << "[]"_ba;
    QTest::newRow("no token") << 200 << R"({"token_type":"bearer","expires_in":3599})"_ba;
    QTest::newRow("null token") << 200 << R"({"access_token":null})"_ba;
    QTest::newRow("empty token") << 200 << R"({"access_token":""})"_ba;
    QTest::newRow("token of another shape") << 200 << R"({"access_token":12})"_ba;
    QTest::newRow("token that breaks a header") << 200 << R"({"access_token":"abc\r\nX-Evil: 1"})"_ba;
    QTest::newRow("token outside ASCII") << 200 << R"({"access_token":"abc\u00e9"})"_ba;
    QTest::newRow("redirect") << 302 << QByteArray();
    QTest::newRow("not here") << 404 << R"({"error":"not_found"})"_ba;
    QTest::newRow("not that verb") << 405 << QByteArray();
}

void TokenAnswerTest::whatIsNoTokenIsABadAnswer()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const auto issued = read(status, body);
    QVERIFY(!issued.isOk());
    QCOMPARE(issued.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(issued.error().delivery, Delivery::NotSent);
    QCOMPARE(issued.error().httpStatus, status);
    QVERIFY(issued.error().detail.contains(u"auth.example.com"_s));
}

void TokenAnswerTest::aRefusalHasWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("401") << 401 << "invalid_client"_ba << ErrorKind::Unauthorised;
    QTest::newRow("400 client") << 400 << "invalid_client"_ba << ErrorKind::Unauthorised;
    QTest::newRow("400 grant") << 400 << "invalid_grant"_ba << ErrorKind::Unauthorised;
    QTest::newRow("400 never seen") << 400 << "x_unknown"_ba << ErrorKind::Unauthorised;
    QTest::newRow("400 request") << 400 << "invalid_request"_ba << ErrorKind::Refused;
    QTest::newRow("400 type") << 400 << "unsupported_grant_type"_ba << ErrorKind::Refused;
    QTest::newRow("400 scope") << 400 << "invalid_scope"_ba << ErrorKind::Refused;
    QTest::newRow("403") << 403 << "access_denied"_ba << ErrorKind::Forbidden;
    QTest::newRow("429") << 429 << "slow_down"_ba << ErrorKind::RateLimited;
    QTest::newRow("408") << 408 << "timeout"_ba << ErrorKind::ProviderDown;
    QTest::newRow("503") << 503 << "temporarily_unavailable"_ba << ErrorKind::ProviderDown;
}

void TokenAnswerTest::aRefusalHasWords()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    QFETCH(const ErrorKind, kind);
    const auto issued
        = read(status, R"({"error":")" + code + R"(","error_description":"Client authentication failed"})",
            { { "X-Request-Id", "id-7" } });
    QVERIFY(!issued.isOk());
    const Error &error = issued.error();
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.delivery, Delivery::NotSent);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.providerCode, QString::fromUtf8(code));
    QCOMPARE(error.providerWords, u"Client authentication failed"_s);
    QCOMPARE(error.requestId, u"id-7"_s);
    QVERIFY(error.detail.contains(u"auth.example.com"_s));
    QCOMPARE(error.causes.isEmpty(), kind != ErrorKind::Unauthorised);
}

void TokenAnswerTest::aQuotedSecretIsMasked()
{
    const QByteArray basic = QByteArray("key-id:" + kClientSecret).toBase64();
    const auto issued = read(401,
        R"({"error":"s3cretOfTheKey","error_description":"no client s3cretOfTheKey in )" + basic + "\"}",
        { { "X-Request-Id", "s3cretOfTheKey" } });
    QVERIFY(!issued.isOk());
    const Error &error = issued.error();
    const QString shown
        = error.providerCode + u' ' + error.providerWords + u' ' + error.detail + u' ' + error.requestId;
    QVERIFY(!shown.contains(QString::fromUtf8(kClientSecret)));
    QVERIFY(!shown.contains(QString::fromUtf8(basic)));
    QVERIFY(error.providerWords.startsWith(u"no client "_s));
}

void TokenAnswerTest::withoutAnAnswerTheTokenAddressIsNamed_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const auto kind :
        { ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::TlsFailed, ErrorKind::BadAnswer })
        QTest::addRow("%s", qPrintable(Error::kindName(kind))) << kind;
}

void TokenAnswerTest::withoutAnAnswerTheTokenAddressIsNamed()
{
    QFETCH(const ErrorKind, kind);
    Error cause = makeError(kind, u"The reason."_s);
    cause.delivery = Delivery::Unknown;
    const auto issued = readTokenAnswer(cause, QUrl(u"http://127.0.0.1:4711/oauth2/token"_s), redactor());
    QVERIFY(!issued.isOk());
    QCOMPARE(issued.error().kind, kind);
    QCOMPARE(issued.error().delivery, Delivery::NotSent);
    QVERIFY(issued.error().detail.contains(u"127.0.0.1:4711"_s));
    QCOMPARE(issued.error().detail.endsWith(u"The reason."_s), kind != ErrorKind::Timeout);
}

void TokenAnswerTest::aRevocationIsDoneOrAnError()
{
    const auto revoked = [](int status) {
        return readRevokeAnswer(HttpResponse{ status, {}, "{}" }, kUrl, redactor());
    };
    QVERIFY(revoked(200).isOk());
    QVERIFY(revoked(204).isOk());
    QCOMPARE(revoked(401).error().kind, ErrorKind::Unauthorised);
    QCOMPARE(revoked(503).error().kind, ErrorKind::ProviderDown);
    QCOMPARE(
        readRevokeAnswer(makeError(ErrorKind::Timeout), kUrl, redactor()).error().kind, ErrorKind::Timeout);
}

void TokenAnswerTest::aUrlThatWouldGiveTheSecretAwayIsNotAsked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << u"https://auth.example.com/oauth2/token"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:99/oauth2/token"_s << true;
    QTest::newRow("plain http") << u"http://auth.example.com/oauth2/token"_s << false;
    QTest::newRow("user info") << u"https://me:secret@auth.example.com/oauth2/token"_s << false;
    QTest::newRow("query") << u"https://auth.example.com/oauth2/token?a=b"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TokenAnswerTest::aUrlThatWouldGiveTheSecretAwayIsNotAsked()
{
    QFETCH(const QString, url);
    QFETCH(const bool, allowed);
    const auto problem = tokenUrlProblem(QUrl(url));
    QCOMPARE(!problem.has_value(), allowed);
    if (problem) {
        QCOMPARE(problem->kind, ErrorKind::InvalidRequest);
        QCOMPARE(problem->delivery, Delivery::NotSent);
        QVERIFY(!problem->detail.contains(u"me:secret"_s));
    }
}

QTEST_GUILESS_MAIN(TokenAnswerTest)
#include "tst_tokenanswer.moc"
