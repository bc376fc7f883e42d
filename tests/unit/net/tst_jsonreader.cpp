// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/jsonreader.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

JsonObject parsed(const QByteArray &text)
{
    const auto result = parseObject(text);
    Q_ASSERT(result.isOk());
    return *result;
}

} // namespace

class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoObjectIsABadAnswer_data();
    void whatIsNoObjectIsABadAnswer();
    void anAnswerOverTheCapIsRefused();
    void numbersKeepEveryDigit();
    void exactFormsAreExact();
    void lenientFormsTakeTheOther();
    void decimalsAreTextFromEitherForm();
    void aMissingKeyIsNamedWithItsPlace();
    void theFirstNoteStays();
    void nullAndMissingAreAbsent();
    void aBadRowDoesNotLoseThePage();
    void isolatedHasANoteOfItsOwn();
    void listsOfTexts();
    void escapesAndPairsSurvive();
    void jsonTextIsGivenBackWithItsNumbers();
    void rowsAreGivenBackToTheLetter();
    void aRowIsNeverGivenBackAsAnother_data();
    void aRowIsNeverGivenBackAsAnother();
};

void JsonReaderTest::whatIsNoObjectIsABadAnswer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << ""_ba << u"empty"_s;
    QTest::newRow("blank") << " \n\t"_ba << u"empty"_s;
    QTest::newRow("HTML") << "\n<!DOCTYPE html><html></html>"_ba << u"an HTML page instead of JSON"_s;
    QTest::newRow("XML") << "<?xml version=\"1.0\"?><a/>"_ba << u"XML instead of JSON"_s;
    QTest::newRow("words") << "Service unavailable"_ba << u"not JSON"_s;
    QTest::newRow("array") << "[{}]"_ba << u"list"_s;
    QTest::newRow("cut in an object") << "{\"count\":1,\"numbers\":[{\"country\":"_ba << QString();
    QTest::newRow("cut in a text") << "{\"count\":\"1"_ba << u"cut short"_s;
    QTest::newRow("cut in an array") << "{\"numbers\":[1,2"_ba << QString();
    QTest::newRow("cut in an escape") << "{\"a\":\"\\u12"_ba << QString();
    QTest::newRow("cut after a backslash") << "{\"a\":\"\\"_ba << QString();
    QTest::newRow("two objects") << "{}{}"_ba << u"not JSON"_s;
    QTest::newRow("invalid UTF-8") << "{\"a\":\"\xff\"}"_ba << u"UTF-8"_s;
    QTest::newRow("surrogate in UTF-8") << "{\"a\":\"\xed\xa0\x80\"}"_ba << u"UTF-8"_s;
    QTest::newRow("raw NUL") << QByteArray("{\"a\":\"\0\"}", 9) << u"NUL"_s;
    QTest::newRow("escaped NUL") << "{\"a\":\"\\u0000\"}"_ba << u"NUL"_s;
    QTest::newRow("high half") << "{\"a\":\"\\ud83d\"}"_ba << u"half a character"_s;
    QTest::newRow("low half") << "{\"a\":\"\\ude00\"}"_ba << u"half a character"_s;
    QTest::newRow("bad number") << "{\"a\":01}"_ba << u"not JSON"_s;
    for (const char *number : { "1.", "-", "-.5", "1e", "1e+", "-01", "1.5.2", "1-2", "2E5e" }) {
        QTest::addRow("bad number %s", number)
            << QByteArray("{\"a\":" + QByteArray(number) + '}') << u"not JSON"_s;
    }
    QTest::newRow("number as a key") << "{1:1}"_ba << QString();
    QTest::newRow("a bare number") << "1"_ba << QString();
}

void JsonReaderTest::whatIsNoObjectIsABadAnswer()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, word);
    const auto result = parseObject(text);
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(result.error().delivery, Delivery::Unknown);
    QVERIFY2(result.error().detail.contains(word), qPrintable(result.error().detail));
    QVERIFY(!result.error().detail.isEmpty());
}

void JsonReaderTest::anAnswerOverTheCapIsRefused()
{
    QVERIFY(parseObject("{\"a\":1}", 7).isOk());
    QVERIFY(!parseObject("{\"a\":1}", 6).isOk());
    QVERIFY(!parseObject(QByteArray(kJsonCap, ' ') + "{}").isOk());
}

void JsonReaderTest::numbersKeepEveryDigit()
{
    const JsonObject object = parsed(R"({"cost":0.100000000000000005551115123125,"id":9223372036854775807,
                                         "big":12345678901234567890123,"minus":-0.50,"exp":1e3})");
    QCOMPARE(object.decimal(u"cost"_s), u"0.100000000000000005551115123125"_s);
    QCOMPARE(object.integer(u"id"_s), std::numeric_limits<qint64>::max());
    QCOMPARE(object.decimal(u"minus"_s), u"-0.50"_s);
    QCOMPARE(object.decimal(u"big"_s), u"12345678901234567890123"_s);
    QCOMPARE(object.text(u"big"_s, JsonForm::Lenient), u"12345678901234567890123"_s);
}

void JsonReaderTest::exactFormsAreExact()
{
    const QByteArray text = R"({"text":"7","number":7,"yes":true,"list":[],"object":{}})";
    const JsonObject good = parsed(text);
    QCOMPARE(good.text(u"text"_s), u"7"_s);
    QCOMPARE(good.integer(u"number"_s), 7);
    QCOMPARE(good.boolean(u"yes"_s), true);
    QVERIFY(good.objects(u"list"_s).isEmpty());
    QVERIFY(good.object(u"object"_s).isEmpty());
    QVERIFY(good.ok());

    const auto noted = [&text](auto read) {
        const JsonObject object = parsed(text);
        read(object);
        return object.ok() ? QString() : object.error().detail;
    };
    QCOMPARE(noted([](const JsonObject &o) { (void)o.text(u"number"_s); }), u"number should be a text"_s);
    QCOMPARE(
        noted([](const JsonObject &o) { (void)o.integer(u"text"_s); }), u"text should be a whole number"_s);
    QCOMPARE(noted([](const JsonObject &o) { (void)o.boolean(u"number"_s); }),
        u"number should be true or false"_s);
    QCOMPARE(noted([](const JsonObject &o) { (void)o.object(u"list"_s); }), u"list should be an object"_s);
    QCOMPARE(noted([](const JsonObject &o) { (void)o.objects(u"object"_s); }), u"object should be a list"_s);
    QCOMPARE(
        noted([](const JsonObject &o) { (void)o.decimal(u"yes"_s); }), u"yes should be a decimal number"_s);
    QCOMPARE(noted([](const JsonObject &o) { (void)o.text(u"object"_s); }), u"object should be a text"_s);
}

void JsonReaderTest::lenientFormsTakeTheOther()
{
    const JsonObject object = parsed(R"({"count":"12","code":200,"flag":"true","one":1,"text":"x"})");
    QCOMPARE(object.integer(u"count"_s, JsonForm::Lenient), 12);
    QCOMPARE(object.text(u"code"_s, JsonForm::Lenient), u"200"_s);
    QCOMPARE(object.boolean(u"flag"_s, JsonForm::Lenient), true);
    QCOMPARE(object.boolean(u"one"_s, JsonForm::Lenient), true);
    QVERIFY(object.ok());
    QCOMPARE(object.integer(u"text"_s, JsonForm::Lenient), 0);
    QVERIFY(!object.ok());
}

void JsonReaderTest::decimalsAreTextFromEitherForm()
{
    const JsonObject object = parsed(R"({"a":"0.90","b":0.90,"c":3,"d":"1,50"})");
    QCOMPARE(object.decimal(u"a"_s), u"0.90"_s);
    QCOMPARE(object.decimal(u"b"_s), u"0.90"_s);
    QCOMPARE(object.decimal(u"c"_s), u"3"_s);
    QVERIFY(object.ok());
    QVERIFY(object.decimal(u"d"_s).isNull());
    QVERIFY(!object.ok());
    QVERIFY(!parsed(R"({"e":1e2})").optionalDecimal(u"e"_s).startsWith(u'1'));
}

void JsonReaderTest::aMissingKeyIsNamedWithItsPlace()
{
    const JsonObject page
        = parsed(R"({"numbers":[{"msisdn":"447700900123"},{"country":"GB"}],"owner":{"plan":{}}})");
    for (const JsonObject &row : page.objects(u"numbers"_s))
        (void)row.text(u"msisdn"_s);
    QVERIFY(!page.ok());
    QCOMPARE(page.error().detail, u"numbers[1].msisdn is missing"_s);
    QCOMPARE(page.error().kind, ErrorKind::BadAnswer);

    const JsonObject other = page.isolated();
    (void)other.object(u"owner"_s).object(u"plan"_s).integer(u"id"_s);
    QCOMPARE(other.error().detail, u"owner.plan.id is missing"_s);
}

void JsonReaderTest::theFirstNoteStays()
{
    const JsonObject object = parsed("{}");
    (void)object.text(u"first"_s);
    (void)object.object(u"second"_s).text(u"third"_s);
    object.reject(u"fourth"_s, u"no such country"_s);
    QCOMPARE(object.error().detail, u"first is missing"_s);

    const JsonObject rejected = parsed("{}");
    rejected.reject(u"country"_s, u"no such country"_s);
    QCOMPARE(rejected.error().detail, u"country: no such country"_s);
}

void JsonReaderTest::nullAndMissingAreAbsent()
{
    const JsonObject object = parsed(R"({"a":null})");
    QVERIFY(!object.has(u"a") && !object.has(u"b"));
    QVERIFY(object.optionalText(u"a"_s).isNull());
    QVERIFY(!object.optionalInteger(u"b"_s));
    QVERIFY(!object.optionalBoolean(u"a"_s));
    QVERIFY(object.optionalDecimal(u"a"_s).isNull());
    QVERIFY(!object.optionalObject(u"a"_s));
    QVERIFY(object.optionalObjects(u"a"_s).isEmpty());
    QVERIFY(object.optionalTexts(u"b"_s).isEmpty());
    QVERIFY(object.rows(u"a"_s).isEmpty());
    QVERIFY(object.ok());
    (void)object.text(u"a"_s);
    QCOMPARE(object.error().detail, u"a is missing"_s);
}

void JsonReaderTest::aBadRowDoesNotLoseThePage()
{
    const JsonObject page
        = parsed(R"({"numbers":[{"msisdn":"447700900123"},7,{"msisdn":9},{"msisdn":"447700900124"}]})");
    QStringList good;
    QStringList bad;
    for (const JsonObject &row : page.rows(u"numbers"_s)) {
        const QString msisdn = row.text(u"msisdn"_s);
        if (row.ok())
            good.append(msisdn);
        else
            bad.append(row.error().detail);
    }
    QCOMPARE(good, QStringList({ u"447700900123"_s, u"447700900124"_s }));
    QCOMPARE(
        bad, QStringList({ u"numbers[1] should be an object"_s, u"numbers[2].msisdn should be a text"_s }));
    QVERIFY(page.ok());
}

void JsonReaderTest::isolatedHasANoteOfItsOwn()
{
    const JsonObject object = parsed("{}");
    (void)object.isolated().text(u"a"_s);
    QVERIFY(object.ok());
}

void JsonReaderTest::listsOfTexts()
{
    const JsonObject object = parsed(R"({"features":["SMS","VOICE"],"mixed":["SMS",{}]})");
    QCOMPARE(object.texts(u"features"_s), QStringList({ u"SMS"_s, u"VOICE"_s }));
    QVERIFY(object.ok());
    QVERIFY(object.texts(u"mixed"_s).isEmpty());
    QCOMPARE(object.error().detail, u"mixed should be a list of texts"_s);
}

void JsonReaderTest::escapesAndPairsSurvive()
{
    const JsonObject object = parsed(R"({"a":"\ud83d\ude00 \"12\" \\ -3 \u00e9","12\"":"x"})");
    QCOMPARE(object.text(u"a"_s), u"\U0001F600 \"12\" \\ -3 \u00e9"_s);
    QCOMPARE(object.text(u"12\""_s), u"x"_s);
}

void JsonReaderTest::jsonTextIsGivenBackWithItsNumbers()
{
    const JsonObject object = parsed(R"({"cost":0.900,"count":12345678901234567890,"text":"7"})");
    const QByteArray text = object.toJson();
    QVERIFY(text.contains("\"cost\":0.900"));
    QVERIFY(text.contains("\"count\":12345678901234567890"));
    QVERIFY(text.contains("\"text\":\"7\""));
    const JsonObject outer = parsed(R"({ "inner": {"cost": 1.50, "exp": -0e0} })");
    QCOMPARE(outer.object(u"inner"_s).toJson(), R"({"cost":1.50,"exp":-0e0})"_ba);
}

void JsonReaderTest::rowsAreGivenBackToTheLetter()
{
    const JsonObject object = parsed(R"({"count":2,"ids":[1,[{"a":1}]],"page":{"numbers":[{"inner":1}]},
        "numbers":[ {"b": 1.50, "a":"}]\" \u00fc", "numbers":[{"c":[]}]} ,{ },{"a":[{}]}],"more":[{"m":1}]})");
    const QList<JsonObject> rows = object.rows(u"numbers"_s);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].toJson(), R"({"b": 1.50, "a":"}]\" \u00fc", "numbers":[{"c":[]}]})"_ba);
    QCOMPARE(rows[0].isolated().toJson(), rows[0].toJson());
    QCOMPARE(rows[0].objects(u"numbers"_s).first().toJson(), R"({"c":[]})"_ba);
    QCOMPARE(rows[1].toJson(), "{ }"_ba);
    QCOMPARE(rows[2].toJson(), R"({"a":[{}]})"_ba);
    QCOMPARE(object.rows(u"more"_s).first().toJson(), R"({"m":1})"_ba);
    QCOMPARE(object.object(u"page"_s).rows(u"numbers"_s).first().toJson(), R"({"inner":1})"_ba);
}

void JsonReaderTest::aRowIsNeverGivenBackAsAnother_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("key twice") << R"({"a":[{"x":1}],"a":[{"x":2}]})"_ba;
    QTest::newRow("key twice, once with an escape") << R"({"a":[{"x":1}],"\u0061":[{"x":2}]})"_ba;
    QTest::newRow("no object among them") << R"({"a":[7,{"x":1},[{"y":1}]]})"_ba;
}

void JsonReaderTest::aRowIsNeverGivenBackAsAnother()
{
    QFETCH(const QByteArray, text);
    const QList<JsonObject> rows = parsed(text).rows(u"a"_s);
    QVERIFY(!rows.isEmpty());
    for (const JsonObject &row : rows) {
        const JsonObject again = parsed(row.toJson());
        QCOMPARE(again.keys(), row.keys());
        QCOMPARE(again.optionalInteger(u"x"_s), row.optionalInteger(u"x"_s));
    }
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "tst_jsonreader.moc"
