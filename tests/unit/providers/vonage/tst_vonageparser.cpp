// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/vonage/parser.h"
#include "support/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace NumberDesk::Vonage;

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

QString headOf(const NumberRef &ref, const NumberType &type, const Capabilities &capabilities)
{
    const QString code = ref.number.isShortCode() ? u" (short code)"_s : QString();
    return u"%1 %2%3 %4 [%5]\n"_s.arg(
        ref.country, ref.number.digits(), code, orDash(type.word()), capabilities.names().join(u", "_s));
}

QString described(const OwnedNumber &number)
{
    QString text = headOf(number.ref, number.type, number.capabilities);
    for (auto setting = number.settings.cbegin(); setting != number.settings.cend(); ++setting)
        text += u"    %1 = %2\n"_s.arg(setting.key(), setting.value());
    if (!number.destination.isEmpty())
        text += u"    goes to %1\n"_s.arg(number.destination);
    for (const QString &limitation : number.limitations)
        text += u"    limited: %1\n"_s.arg(limitation);
    return text;
}

QString described(const NumberOffer &offer)
{
    const auto price = [](const std::optional<Money> &money) {
        return money ? QString(money->decimal() + u' ' + money->currency()) : u"not told"_s;
    };
    QString text = headOf(offer.ref, offer.type, offer.capabilities);
    text += u"    monthly %1, set-up %2\n"_s.arg(price(offer.monthly), price(offer.setUp));
    if (!offer.remark.isEmpty())
        text += u"    remark: %1\n"_s.arg(offer.remark);
    return text;
}

template <typename T>
QString described(const Result<Page<T>> &page)
{
    if (!page)
        return u"error: %1\n"_s.arg(page.error().detail);
    QString text = u"total %1\n"_s.arg(page->total ? QString::number(*page->total) : u"not told"_s);
    for (const T &item : page->items)
        text += described(item);
    for (const Error &error : page->rowErrors)
        text += u"bad row: %1\n"_s.arg(error.detail);
    return text;
}

/// Compares line by line, so that a failure names the first line that differs.
void compareText(const QString &actual, const QString &expected)
{
    const QStringList is = actual.split(u'\n');
    const QStringList should = expected.split(u'\n');
    for (qsizetype line = 0; line < std::max(is.size(), should.size()); ++line)
        QCOMPARE(is.value(line), should.value(line));
}

void listFixtures(const QString &folder)
{
    QTest::addColumn<QString>("path");
    const QStringList names = fixtureNames(folder, u".json"_s);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << QString(folder + u'/' + name);
}

QByteArray rows(int count, const QByteArray &total)
{
    QByteArray body = "{" + total + "\"numbers\":[";
    for (int row = 0; row < count; ++row)
        body += (row > 0 ? "," : "") + QByteArray("{\"country\":\"GB\",\"msisdn\":\"44770090")
            + QByteArray::number(1000 + row) + "\"}";
    return body + "]}";
}

} // namespace

class TestVonageParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOwnedNumbers_data() { listFixtures(u"vonage/owned"_s); }
    void readsOwnedNumbers();
    void readsOffers_data() { listFixtures(u"vonage/offers"_s); }
    void readsOffers();
    void namesTheRowsAccount();
    void keepsTheRawRow();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void tellsWhereTheListGoesOn_data();
    void tellsWhereTheListGoesOn();
    void readsTheBalanceExactly_data();
    void readsTheBalanceExactly();
    void readsApplications();
    void readsNoApplications_data();
    void readsNoApplications();
    void tellsApplicationsApart();
};

void TestVonageParser::readsOwnedNumbers()
{
    QFETCH(QString, path);
    const auto page = parseOwned(fixture(path + u".json"), u"account"_s, {});
    compareText(described(page), QString::fromUtf8(fixture(path + u".expected")));
}

void TestVonageParser::readsOffers()
{
    QFETCH(QString, path);
    const auto page = parseOffers(fixture(path + u".json"), u"account"_s, {});
    compareText(described(page), QString::fromUtf8(fixture(path + u".expected")));
}

void TestVonageParser::namesTheRowsAccount()
{
    const auto owned = parseOwned(rows(1, {}), u"account-1"_s, {});
    QCOMPARE(owned->items.first().ref.account, u"account-1"_s);
    const auto offers = parseOffers(rows(1, {}), u"account-2"_s, {});
    QCOMPARE(offers->items.first().ref.account, u"account-2"_s);
    QVERIFY(offers->items.first().buyable);
}

void TestVonageParser::keepsTheRawRow()
{
    const auto page = parseOwned(fixture(u"vonage/owned/unknown-words.json"_s), {}, {});
    QVERIFY(page->items.first().raw.contains("\"colour\": \"blue\""));
    QVERIFY(page->items.first().raw.contains("2031"));
}

void TestVonageParser::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("HTML") << "<html><body>maintenance</body></html>"_ba;
    QTest::newRow("XML") << "<?xml version='1.0'?><inbound-numbers/>"_ba;
    QTest::newRow("cut") << rows(3, {}).chopped(7);
    QTest::newRow("an array") << "[]"_ba;
    QTest::newRow("numbers is an object") << R"({"numbers":{}})"_ba;
    QTest::newRow("numbers is a text") << R"({"numbers":"none"})"_ba;
    QTest::newRow("count is a word") << R"({"count":"many","numbers":[]})"_ba;
    QTest::newRow("count is negative") << R"({"count":-1,"numbers":[]})"_ba;
    QTest::newRow("9 MiB") << rows(1, "\"padding\":\"" + QByteArray(9 * 1024 * 1024, 'x') + "\",");
}

void TestVonageParser::refusesWhatIsNoList()
{
    QFETCH(QByteArray, body);
    const auto owned = parseOwned(body, {}, {});
    QVERIFY(!owned);
    QCOMPARE(owned.error().kind, ErrorKind::BadAnswer);
    QVERIFY(!owned.error().detail.isEmpty());
    const auto offers = parseOffers(body, {}, {});
    QVERIFY(!offers);
    QCOMPARE(offers.error().kind, ErrorKind::BadAnswer);
}

void TestVonageParser::tellsWhereTheListGoesOn_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("total");
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("single");
    QTest::addColumn<QStringList>("following");
    QTest::addColumn<QString>("next");
    const QByteArray total = "\"count\":250,";
    QTest::newRow("first of three") << 100 << total << 1 << false << QStringList{ u"2"_s, u"3"_s } << u"2"_s;
    QTest::newRow("second of three") << 100 << total << 2 << false << QStringList{} << u"3"_s;
    QTest::newRow("last") << 50 << total << 3 << false << QStringList{} << QString();
    QTest::newRow("exactly full") << 100 << "\"count\":100,"_ba << 1 << false << QStringList{} << QString();
    QTest::newRow("a short page ends it") << 99 << total << 1 << false << QStringList{} << QString();
    QTest::newRow("full without a count") << 100 << ""_ba << 4 << false << QStringList{} << u"5"_s;
    QTest::newRow("short without a count") << 3 << ""_ba << 4 << false << QStringList{} << QString();
    QTest::newRow("one page was asked for") << 100 << total << 1 << true << QStringList{} << QString();
}

void TestVonageParser::tellsWhereTheListGoesOn()
{
    QFETCH(int, count);
    QFETCH(QByteArray, total);
    QFETCH(int, index);
    QFETCH(bool, single);
    const auto page = parseOwned(rows(count, total), {}, { .index = index, .single = single });
    QVERIFY(page);
    QTEST(QStringList(page->following), "following");
    QTEST(page->next, "next");
}

void TestVonageParser::readsTheBalanceExactly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("decimal");
    QTest::newRow("as a number") << R"({"value": 41.02570000, "autoReload": false})"_ba << u"41.0257"_s;
    QTest::newRow("as a text") << R"({"value": "3.10"})"_ba << u"3.10"_s;
    QTest::newRow("whole") << R"({"value": 12})"_ba << u"12.00"_s;
    QTest::newRow("owed") << R"({"value": -0.5})"_ba << u"-0.50"_s;
    QTest::newRow("nothing that binary numbers round") << R"({"value": 0.1})"_ba << u"0.10"_s;
    QTest::newRow("missing") << "{}"_ba << QString();
    QTest::newRow("null") << R"({"value": null})"_ba << QString();
    QTest::newRow("a word") << R"({"value": "much"})"_ba << QString();
    QTest::newRow("HTML") << "<html>"_ba << QString();
}

void TestVonageParser::readsTheBalanceExactly()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, decimal);
    const auto balance = parseBalance(body);
    QCOMPARE(balance.isOk(), !decimal.isEmpty());
    if (!balance)
        return;
    QCOMPARE(*balance, *Money::fromDecimal(decimal, u"EUR"_s));
}

void TestVonageParser::readsApplications()
{
    const auto page = parseApplications(fixture(u"vonage/applications.json"_s), { .index = 1 });
    QVERIFY(page);
    QCOMPARE(page->total, std::optional<qint64>(4));
    QCOMPARE(page->next, u"2"_s);
    QCOMPARE(page->items.size(), 3);
    QCOMPARE(page->items.first().id, u"11111111-2222-4333-8444-555555555555"_s);
    QCOMPARE(page->items.first().name, u"Front desk"_s);
    QCOMPARE(page->items.first().capabilities, (QStringList{ u"messages"_s, u"voice"_s }));
    QVERIFY(page->items.last().capabilities.isEmpty());
}

void TestVonageParser::readsNoApplications_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("no list") << R"({"page":1,"total_items":0,"_embedded":{}})"_ba;
    QTest::newRow("an empty list with a link")
        << R"({"_embedded":{"applications":[]},"_links":{"next":{"href":"x"}}})"_ba;
}

void TestVonageParser::readsNoApplications()
{
    QFETCH(QByteArray, body);
    const auto page = parseApplications(body, {});
    QVERIFY(page);
    QVERIFY(page->items.isEmpty());
    QVERIFY(page->next.isEmpty());
}

void TestVonageParser::tellsApplicationsApart()
{
    const QString id = u"11111111-2222-4333-8444-555555555555"_s;
    const FieldChoice voice = choiceOf({ id, u"Desk"_s, { u"voice"_s } });
    QCOMPARE(voice.value, id);
    QCOMPARE(voice.text, u"Desk (11111111…)"_s);
    const FieldChoice idle = choiceOf({ id, u"Desk"_s, { u"verify"_s } });
    QVERIFY(idle.text.startsWith(u"Desk (11111111…)"_s));
    QVERIFY(idle.text.size() > voice.text.size());
}

QTEST_GUILESS_MAIN(TestVonageParser)
#include "tst_vonageparser.moc"
