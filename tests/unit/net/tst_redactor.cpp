// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/authorizer.h"
#include "net/redactor.h"
#include "support/outcome.h"

#include <QTest>
#include <QUrl>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "Canary+/=&' 42\xc3\xa9";

Redactor redactor()
{
    Redactor redactor;
    redactor.add(Secret(kSecret));
    return redactor;
}

} // namespace

class RedactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksEverySpelling_data();
    void masksEverySpelling();
    void masksItInTheMiddleOfBase64();
    void leavesTheRestAlone();
    void doesNotLookForWhatIsTooShort();
    void basicAuthorisationIsMaskedWhole();
    void curlCanBePastedIntoAShellAndHasNoSecret();
    void curlMasksASecretThatQuotingWouldSplit();
    void curlMasksABodyThatIsASecret();
};

void RedactorTest::masksEverySpelling_data()
{
    QTest::addColumn<QByteArray>("spelling");
    QTest::newRow("raw") << kSecret;
    QTest::newRow("percent") << kSecret.toPercentEncoding();
    QTest::newRow("percent, lower case")
        << kSecret.toPercentEncoding().replace("%2B", "%2b").replace("%C3", "%c3");
    QTest::newRow("percent, every byte") << ("%" + kSecret.toHex('%'));
    QTest::newRow("percent, lenient") << kSecret.toPercentEncoding("+/=&'");
    QTest::newRow("form") << kSecret.toPercentEncoding().replace("%20", "+");
    QTest::newRow("Base64") << kSecret.toBase64();
    QTest::newRow("Base64 for URLs") << kSecret.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("hex") << kSecret.toHex();
    QTest::newRow("hex, upper case") << kSecret.toHex().toUpper();
}

void RedactorTest::masksEverySpelling()
{
    QFETCH(const QByteArray, spelling);
    const QByteArray masked = redactor().redacted("before " + spelling + " after");
    QVERIFY(masked.startsWith("before \u2026masked\u2026"));
    QVERIFY(masked.endsWith(" after"));
    QVERIFY(!masked.contains(spelling.first(spelling.size() - 3)));
}

void RedactorTest::masksItInTheMiddleOfBase64()
{
    for (const QByteArray &user : { "k"_ba, "ke"_ba, "key"_ba, "abcd1234"_ba }) {
        const QByteArray basic = QByteArray(user + ':' + kSecret).toBase64();
        const QByteArray masked = redactor().redacted("Authorization: Basic " + basic);
        QVERIFY(masked.contains("\u2026masked\u2026"));
        QVERIFY(!QByteArray::fromBase64(masked.sliced(21)).contains(kSecret.first(6)));
    }
}

void RedactorTest::leavesTheRestAlone()
{
    const QByteArray text = "{\"msisdn\":\"447700900123\",\"words\":\"Canary+\"}";
    QCOMPARE(redactor().redacted(text), text);
    QCOMPARE(Redactor().redacted(u"caf\u00e9"_s), u"caf\u00e9"_s);
}

void RedactorTest::doesNotLookForWhatIsTooShort()
{
    Redactor redactor;
    redactor.add(Secret("abc"));
    redactor.add(Secret());
    QCOMPARE(redactor.redacted("abcabc"_ba), "abcabc"_ba);
}

void RedactorTest::basicAuthorisationIsMaskedWhole()
{
    BasicAuthorizer authorizer(u"abcd1234"_s, Secret("hunter2hunter2"));
    Outcome outcome(authorizer.headersFor(HttpRequest()));
    QVERIFY(outcome.wait() && outcome.isOk());
    QCOMPARE(outcome.value().size(), 1);
    QCOMPARE(outcome.value().first().name, "Authorization"_ba);
    QCOMPARE(outcome.value().first().value, Secret("Basic YWJjZDEyMzQ6aHVudGVyMmh1bnRlcjI="));
    QCOMPARE(authorizer.secrets(), QList<Secret>{ Secret("hunter2hunter2") });
}

void RedactorTest::curlCanBePastedIntoAShellAndHasNoSecret()
{
    HttpRequest request;
    request.verb = Verb::Post;
    request.base = QUrl(u"https://rest.example.com"_s);
    request.path = u"/number/update"_s;
    request.headers = { { "Accept", "application/json" } };
    request.setForm(
        { { u"moHttpUrl"_s, u"https://example.com/it's"_s }, { u"key"_s, QString::fromUtf8(kSecret) } });
    request.safety = WriteSafety::Once;
    QCOMPARE(curlFor(request, redactor()),
        u"curl --globoff --request POST 'https://rest.example.com/number/update' \\\n"
        "  --header 'Authorization: \u2026masked\u2026' \\\n"
        "  --header 'Accept: application/json' \\\n"
        "  --header 'Content-Type: application/x-www-form-urlencoded' \\\n"
        "  --data-raw 'moHttpUrl=https%3A%2F%2Fexample.com%2Fit%27s&key=\u2026masked\u2026'"_s);
}

void RedactorTest::curlMasksASecretThatQuotingWouldSplit()
{
    HttpRequest request;
    request.verb = Verb::Post;
    request.base = QUrl(u"https://rest.example.com"_s);
    request.path = u"/x"_s;
    request.body = "{\"it's\":\"" + kSecret + "\"}";
    const QString text = curlFor(request, redactor());
    QVERIFY(text.endsWith(u"--data-raw '{\"it'\\''s\":\"\u2026masked\u2026\"}'"_s));
}

void RedactorTest::curlMasksABodyThatIsASecret()
{
    HttpRequest request;
    request.verb = Verb::Patch;
    request.base = QUrl(u"https://rest.example.com"_s);
    request.path = u"/x"_s;
    request.setJson({ { u"new"_s, u"never seen before"_s } });
    request.isConfidential = true;
    const QString text = curlFor(request, redactor());
    QVERIFY(text.endsWith(u"--data-raw '\u2026masked\u2026'"_s));
    QVERIFY(!text.contains(u"never seen"_s));
}

QTEST_GUILESS_MAIN(RedactorTest)
#include "tst_redactor.moc"
