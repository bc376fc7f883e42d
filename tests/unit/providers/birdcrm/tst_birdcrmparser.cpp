// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/parser.h"
#include "support/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::BirdCrm;
using namespace NumberDesk::Testing;

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

QString direction(const QString &name, bool supported, bool blocked)
{
    return supported ? QString(u' ' + name + (blocked ? u" blocked" : u"")) : QString();
}

QString described(const Capabilities &capabilities)
{
    QStringList entries;
    for (const Capabilities::Entry &entry : capabilities.entries()) {
        entries.append(entry.word + direction(u"in"_s, entry.inbound, entry.inboundBlocked)
            + direction(u"out"_s, entry.outbound, entry.outboundBlocked));
    }
    return u'[' + entries.join(u", "_s) + u']';
}

QString headOf(const NumberRef &ref, const NumberType &type, const Capabilities &capabilities)
{
    return u"%1 %2 %3 %4\n"_s.arg(
        ref.country, ref.number.digits(), orDash(type.word()), described(capabilities));
}

QString line(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"    %1: %2\n"_s.arg(name, value);
}

QString described(const OwnedNumber &number)
{
    QString text = headOf(number.ref, number.type, number.capabilities);
    text += line(u"id"_s, number.id) + line(u"label"_s, number.label);
    if (number.endsAt)
        text += line(u"ends"_s, number.endsAt->toString(Qt::ISODateWithMs));
    for (const QString &notice : number.notices)
        text += line(u"notice"_s, notice);
    for (const NextStep &step : number.nextSteps)
        text += line(u"next step"_s, QString(step.text + u' ' + step.url.toString()));
    for (const QString &dependant : number.dependants)
        text += line(u"used by"_s, dependant);
    return text;
}

QString described(const NumberOffer &offer)
{
    QString text = headOf(offer.ref, offer.type, offer.capabilities);
    text += line(u"id"_s, offer.offerId);
    text += line(u"monthly"_s,
        offer.monthly ? QString(offer.monthly->decimal() + u' ' + offer.monthly->currency()) : u"not told"_s);
    if (!offer.buyable)
        text += line(u"not buyable"_s, QString(offer.remark + u' ' + offer.help.toString()));
    return text;
}

template <typename T>
QString described(const Result<Page<T>> &page)
{
    if (!page)
        return u"error: %1\n"_s.arg(page.error().detail);
    QString text;
    for (const T &item : page->items)
        text += described(item);
    for (const Error &error : page->rowErrors)
        text += u"bad row: %1\n"_s.arg(error.detail);
    return text + u"next: %1\n"_s.arg(orDash(page->next));
}

/// Compares line by line, so that a failure names the first line that differs.
void compareText(const QString &actual, const QString &expected)
{
    const QStringList is = actual.split(u'\n');
    const QStringList should = expected.split(u'\n');
    for (qsizetype index = 0; index < std::max(is.size(), should.size()); ++index)
        QCOMPARE(is.value(index), should.value(index));
}

void listFixtures(const QString &folder)
{
    QTest::addColumn<QString>("path");
    const QStringList names = fixtureNames(folder, u".json"_s);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << QString(folder + u'/' + name);
}

QString expected(const QString &path)
{
    return QString::fromUtf8(fixture(path + u".expected"));
}

} // namespace

class TestBirdCrmParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOwnedNumbers_data() { listFixtures(u"birdcrm/owned"_s); }
    void readsOwnedNumbers();
    void readsStock_data() { listFixtures(u"birdcrm/stock"_s); }
    void readsStock();
    void namesTheRowsAccountAndKeepsTheRawRow();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void marksItsTokensWithWhatAnswered();
    void readsWorkspaces();
    void readsASubscription();
    void readsASubscriptionWithoutAnything_data();
    void readsASubscriptionWithoutAnything();
    void refusesASubscriptionThatCannotBeRead();
    void knowsTheIdsOfANumber_data();
    void knowsTheIdsOfANumber();
    void takesSuccessWithoutWords_data();
    void takesSuccessWithoutWords();
    void readsTheEndFromARelease_data();
    void readsTheEndFromARelease();
};

void TestBirdCrmParser::readsOwnedNumbers()
{
    QFETCH(QString, path);
    compareText(described(parseOwned(fixture(path + u".json"), u"account"_s)), expected(path));
}

void TestBirdCrmParser::readsStock()
{
    QFETCH(QString, path);
    compareText(described(parseStock(fixture(path + u".json"), u"account"_s, {})), expected(path));
}

void TestBirdCrmParser::namesTheRowsAccountAndKeepsTheRawRow()
{
    const auto page = parseOwned(fixture(u"birdcrm/owned/every-field.json"_s), u"this one"_s);
    QVERIFY(page);
    QCOMPARE(page->items.first().ref.account, u"this one"_s);
    QVERIFY(page->items.first().raw.contains("instanceId"));
    const auto offers = parseStock(fixture(u"birdcrm/stock/exponents.json"_s), u"this one"_s, {});
    QVERIFY(offers);
    QCOMPARE(offers->items.first().ref.account, u"this one"_s);
    QVERIFY(offers->items.first().raw.contains("3500000"));
}

void TestBirdCrmParser::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a web page") << "<html>Welcome</html>"_ba;
    QTest::newRow("an empty answer") << ""_ba;
    QTest::newRow("an array") << "[]"_ba;
    QTest::newRow("a wrong type") << R"({"results": 7})"_ba;
    QTest::newRow("a token of a wrong type") << R"({"results": [], "nextPageToken": {}})"_ba;
}

void TestBirdCrmParser::refusesWhatIsNoList()
{
    QFETCH(QByteArray, body);
    const auto owned = parseOwned(body, u"account"_s);
    QVERIFY(!owned);
    QCOMPARE(owned.error().kind, ErrorKind::BadAnswer);
    QVERIFY(!parseStock(body, u"account"_s, {}));
    QVERIFY(!parseWorkspaces(body));
}

void TestBirdCrmParser::marksItsTokensWithWhatAnswered()
{
    StockAsk ask;
    ask.path = StockPath::Organization;
    ask.form = PrefixForm::AreaCode;
    const auto page = parseStock(R"({"results": [], "nextPageToken": "abc:def"})", u"account"_s, ask);
    QVERIFY(page);
    const auto again = stockAsk(page->next);
    QVERIFY(again);
    QCOMPARE(again->path, StockPath::Organization);
    QCOMPARE(again->form, PrefixForm::AreaCode);
    QCOMPARE(again->token, u"abc:def"_s);
}

void TestBirdCrmParser::readsWorkspaces()
{
    const auto page = parseWorkspaces(fixture(u"birdcrm/workspaces.json"_s));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items.first().id, u"22222222-2222-4333-8444-555555555555"_s);
    QCOMPARE(page->items.last().name, u"Night"_s);
    QCOMPARE(page->next, u"more-workspaces"_s);
}

void TestBirdCrmParser::readsASubscription()
{
    const auto read = parseSubscription(fixture(u"birdcrm/subscription.json"_s));
    QVERIFY(read);
    QCOMPARE(*read->monthly, *Money::fromDecimal(u"3.50"_s, u"EUR"_s));
    QCOMPARE(*read->endsAt, QDateTime(QDate(2026, 12, 2), QTime(8, 0), Qt::UTC));
}

void TestBirdCrmParser::readsASubscriptionWithoutAnything_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nulls") << R"({"name":"main","price":null,"subscription":{"endAt":null}})"_ba;
    QTest::newRow("the end of a period")
        << R"({"name":"main","subscription":{"status":"active","endAt":"2026-12-31T00:00:00Z"}})"_ba;
    QTest::newRow("no subscription") << R"({"name":"main","subscription":null})"_ba;
    QTest::newRow("nothing") << "{}"_ba;
}

void TestBirdCrmParser::readsASubscriptionWithoutAnything()
{
    QFETCH(QByteArray, body);
    const auto read = parseSubscription(body);
    QVERIFY(read);
    QVERIFY(!read->monthly);
    QVERIFY(!read->endsAt);
}

void TestBirdCrmParser::refusesASubscriptionThatCannotBeRead()
{
    QVERIFY(!parseSubscription("<html></html>"));
    QVERIFY(!parseSubscription(R"({"subscription":{"endAt":"one day"}})"));
    QVERIFY(!parseSubscription(R"({"price":{"currencyCode":"EUR","amount":1,"exponent":-12}})"));
}

void TestBirdCrmParser::knowsTheIdsOfANumber_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("of the endpoint") << R"({"id":"n","endpoint":{"id":"e"}})"_ba << u"e"_s;
    QTest::newRow("beside the endpoint")
        << R"({"id":"n","endpointId":"f","endpoint":{"id":"e"}})"_ba << u"f"_s;
    QTest::newRow("the number's own") << R"({"id":"n"})"_ba << u"n"_s;
    QTest::newRow("no row at all") << ""_ba << u"n"_s;
}

void TestBirdCrmParser::knowsTheIdsOfANumber()
{
    QFETCH(QByteArray, raw);
    OwnedNumber number;
    number.id = u"n"_s;
    number.raw = raw;
    const NumberIds ids = idsOf(number);
    QCOMPARE(ids.number, u"n"_s);
    QTEST(ids.endpoint, "endpoint");
}

void TestBirdCrmParser::takesSuccessWithoutWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("taken");
    QTest::newRow("nothing") << ""_ba << true;
    QTest::newRow("an empty object") << "{}"_ba << true;
    QTest::newRow("an object") << R"({"id":"n"})"_ba << true;
    QTest::newRow("an array") << "[1, 2]"_ba << false;
    QTest::newRow("a web page") << "<html>Welcome</html>"_ba << false;
    QTest::newRow("cut") << "{\"id\""_ba << false;
}

void TestBirdCrmParser::takesSuccessWithoutWords()
{
    QFETCH(QByteArray, body);
    const auto written = parseWritten(body);
    QTEST(written.isOk(), "taken");
    if (!written)
        QCOMPARE(written.error().delivery, Delivery::Unknown);
}

void TestBirdCrmParser::readsTheEndFromARelease_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("end");
    QTest::newRow("a number") << R"({"deprovisionAt":"2026-12-01T00:00:00Z"})"_ba
                              << u"2026-12-01T00:00:00Z"_s;
    QTest::newRow("a subscription") << fixture(u"birdcrm/subscription.json"_s) << u"2026-12-02T08:00:00Z"_s;
    QTest::newRow("nothing") << ""_ba << QString();
    QTest::newRow("an empty object") << "{}"_ba << QString();
    QTest::newRow("nonsense") << R"({"deprovisionAt":"soon"})"_ba << QString();
}

void TestBirdCrmParser::readsTheEndFromARelease()
{
    QFETCH(QByteArray, body);
    const auto end = endTold(body);
    QTEST(end ? end->toString(Qt::ISODate) : QString(), "end");
}

QTEST_GUILESS_MAIN(TestBirdCrmParser)
#include "tst_birdcrmparser.moc"
