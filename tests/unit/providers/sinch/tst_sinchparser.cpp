// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/neighbours.h"
#include "providers/sinch/orders.h"
#include "providers/sinch/parser.h"
#include "support/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace NumberDesk::Sinch;

namespace {

const Reading kToday{ u"account"_s, Version::V1 };
const Reading kFirst{ u"account"_s, Version::V1Alpha1 };

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

QString priceOf(const std::optional<Money> &money)
{
    return money ? QString(money->decimal() + u' ' + money->currency()) : u"not told"_s;
}

QString timeOf(const std::optional<QDateTime> &time)
{
    return time ? time->toString(Qt::ISODateWithMs) : u"not told"_s;
}

QString headOf(const NumberRef &ref, const NumberType &type, const Capabilities &capabilities)
{
    return u"%1 %2 %3 [%4]\n"_s.arg(
        ref.country, ref.number.digits(), orDash(type.word()), capabilities.names().join(u", "_s));
}

QString described(const ActiveNumber &active)
{
    const OwnedNumber &number = active.number;
    QString text = headOf(number.ref, number.type, number.capabilities);
    text += u"    monthly %1, next charge %2, ends %3%4\n"_s.arg(priceOf(number.monthly),
        timeOf(number.nextCharge), timeOf(number.endsAt), number.endingTold ? QString() : u" (never told)"_s);
    for (auto setting = number.settings.cbegin(); setting != number.settings.cend(); ++setting)
        text += u"    %1 = %2\n"_s.arg(setting.key(), setting.value());
    if (!number.destination.isEmpty())
        text += u"    goes to %1\n"_s.arg(number.destination);
    for (const QString &notice : number.notices)
        text += u"    notice: %1\n"_s.arg(notice);
    return text;
}

QString described(const NumberOffer &offer)
{
    QString text = headOf(offer.ref, offer.type, offer.capabilities);
    text += u"    monthly %1, set-up %2, for %3 month(s)%4\n"_s.arg(priceOf(offer.monthly),
        priceOf(offer.setUp), QString::number(offer.termMonths),
        offer.buyable ? QString() : u", not to be bought"_s);
    if (!offer.remark.isEmpty())
        text += u"    remark: %1\n"_s.arg(offer.remark);
    return text;
}

template <typename T>
QString described(const Result<Page<T>> &page)
{
    if (!page)
        return u"error: %1\n"_s.arg(page.error().detail);
    QString text = u"total %1, next %2\n"_s.arg(
        page->total ? QString::number(*page->total) : u"not told"_s, orDash(page->next));
    for (const T &item : page->items)
        text += described(item);
    for (const Error &error : page->rowErrors)
        text += u"bad row: %1\n"_s.arg(error.detail);
    return text;
}

/// Compares line by line, so that a failure names the first line that differs.
void compareText(const QString &actual, const QString &path)
{
    const QStringList is = actual.split(u'\n');
    const QStringList should = QString::fromUtf8(fixture(path + u".expected"_s)).split(u'\n');
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

QByteArray json(const QString &path)
{
    return fixture(path + u".json"_s);
}

} // namespace

class TestSinchParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOffers_data() { listFixtures(u"sinch/offers"_s); }
    void readsOffers();
    void readsOwnedNumbers_data() { listFixtures(u"sinch/owned"_s); }
    void readsOwnedNumbers();
    void readsOwnedNumbersOfTheFirstVersion_data() { listFixtures(u"sinch/owned-v1alpha1"_s); }
    void readsOwnedNumbersOfTheFirstVersion();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void keepsTheRawRow();
    void wantsOrdersOnlyToday_data();
    void wantsOrdersOnlyToday();
    void readsTimes_data();
    void readsTimes();
    void believesAReleaseOnlyAsFarAsItIsWrittenDown();
    void readsRegions();
    void readsOrders();
    void readsWhatTheReviewerSaidLast();
    void readsRequirements();
    void readsServicePlansAndNoTokens();
    void readsCampaigns();
    void readsTrunksAndFaxServices();
};

void TestSinchParser::readsOffers()
{
    QFETCH(QString, path);
    compareText(described(parseOffers(json(path), kToday)), path);
}

void TestSinchParser::readsOwnedNumbers()
{
    QFETCH(QString, path);
    compareText(described(parseActiveNumbers(json(path), kToday)), path);
}

void TestSinchParser::readsOwnedNumbersOfTheFirstVersion()
{
    QFETCH(QString, path);
    compareText(described(parseActiveNumbers(json(path), kFirst)), path);
}

void TestSinchParser::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("a web page") << "<html></html>"_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("cut short") << R"({"activeNumbers":[{"phoneNumber")"_ba;
}

void TestSinchParser::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, body);
    QVERIFY(!parseOffers(body, kToday).isOk());
    QVERIFY(!parseActiveNumbers(body, kToday).isOk());
    QVERIFY(!parseActiveNumber(body, kToday).isOk());
    QVERIFY(!parseOffer(body, kToday).isOk());
    QVERIFY(!parseRented(body).isOk());
    QVERIFY(!parseReleased(body, Version::V1Alpha1).isOk());
    QVERIFY(!parseOrder(body).isOk());
    QVERIFY(!parseRequirements(body).isOk());
    QVERIFY(!parseRegions(body).isOk());
    QVERIFY(!parseCallbackSecret(body).isOk());
    QVERIFY(!parseConversationApps(body).isOk());
    QVERIFY(!parseCampaigns(body).isOk());
    QVERIFY(!parseTrunks(body, 1).isOk());
    QVERIFY(!parseFaxServices(body, 1).isOk());
}

void TestSinchParser::keepsTheRawRow()
{
    const auto page = parseActiveNumbers(json(u"sinch/owned/unknown-words"_s), kToday);
    QVERIFY(page->items.first().number.raw.contains("\"colour\":\"blue\""));
    QCOMPARE(page->items.first().number.ref.account, u"account"_s);
}

void TestSinchParser::wantsOrdersOnlyToday_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("order");
    QTest::newRow("local of the US")
        << R"({"phoneNumber":"+12025550111","regionCode":"US","type":"LOCAL"})"_ba << false;
    QTest::newRow("toll-free of the US")
        << R"({"phoneNumber":"+18005550111","regionCode":"US","type":"TOLL_FREE"})"_ba << true;
    QTest::newRow("local of Canada")
        << R"({"phoneNumber":"+14165550111","regionCode":"CA","type":"LOCAL"})"_ba << true;
    QTest::newRow("no type") << R"({"phoneNumber":"+12025550111","regionCode":"US"})"_ba << true;
}

void TestSinchParser::wantsOrdersOnlyToday()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, order);
    const auto today = parseOffer(row, kToday);
    QVERIFY(today && today->buyable);
    QCOMPARE(needsOrder(*today, Version::V1), order);
    QCOMPARE(today->remark.contains(u"number order"_s), order);
    const auto first = parseOffer(row, kFirst);
    QVERIFY(first && !needsOrder(*first, Version::V1Alpha1));
    QVERIFY(first->remark.isEmpty());
}

void TestSinchParser::readsTimes_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("read");
    QTest::newRow("seconds") << "2026-12-21T10:11:12Z"_ba << u"2026-12-21T10:11:12.000Z"_s;
    QTest::newRow("milliseconds") << "2026-12-21T10:11:12.131Z"_ba << u"2026-12-21T10:11:12.131Z"_s;
    QTest::newRow("a tenth") << "2026-12-21T10:11:12.1Z"_ba << u"2026-12-21T10:11:12.100Z"_s;
    QTest::newRow("microseconds") << "2026-12-21T10:11:12.131415Z"_ba << u"2026-12-21T10:11:12.131Z"_s;
    QTest::newRow("nanoseconds without a zone")
        << "2026-12-21T10:11:12.123456789"_ba << u"2026-12-21T10:11:12.123Z"_s;
    QTest::newRow("another zone") << "2026-12-21T10:11:12+02:00"_ba << u"2026-12-21T08:11:12.000Z"_s;
    QTest::newRow("empty") << ""_ba << u"not told"_s;
    QTest::newRow("words") << "soon"_ba << QString();
    QTest::newRow("no such day") << "2026-02-30T10:11:12Z"_ba << QString();
}

void TestSinchParser::readsTimes()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, read);
    const auto number = parseActiveNumber(
        R"({"phoneNumber":"+12025550111","regionCode":"US","nextChargeDate":")" + sent + "\"}", kToday);
    QCOMPARE(number.isOk(), !read.isEmpty());
    if (number)
        QCOMPARE(timeOf(number->number.nextCharge), read);
}

void TestSinchParser::believesAReleaseOnlyAsFarAsItIsWrittenDown()
{
    const QByteArray whole = R"({"phoneNumber":"+12025550111","expireAt":"2026-12-21T10:11:12Z"})";
    for (const Version version : { Version::V1, Version::V1Alpha1 }) {
        const auto released = parseReleased(whole, version);
        QVERIFY(released.isOk());
        QCOMPARE(released->number.digits(), u"12025550111"_s);
        QCOMPARE(timeOf(released->endsAt), u"2026-12-21T10:11:12.000Z"_s);
    }
    QVERIFY(!parseReleased("{}", Version::V1).isOk());
    QVERIFY(parseReleased("{}", Version::V1Alpha1).isOk());
}

void TestSinchParser::readsRegions()
{
    const auto regions = parseRegions(json(u"sinch/lists/regions"_s));
    const QList<Region> expected{ { u"SE"_s, { NumberType::Kind::Mobile, NumberType::Kind::Local } },
        { u"US"_s, { NumberType::Kind::TollFree, NumberType::unknown(u"ORBITAL"_s) } }, { u"IE"_s, {} } };
    QCOMPARE(*regions, expected);
}

void TestSinchParser::readsOrders()
{
    const auto order = parseOrder(json(u"sinch/orders/in-review"_s));
    QVERIFY(order.isOk());
    QCOMPARE(order->id, u"01exampleulid000000000000"_s);
    QCOMPARE(order->state, u"IN_REVIEW"_s);
    QCOMPARE(order->numbers.value(0).digits(), u"61491570156"_s);
    QCOMPARE(timeOf(order->expires), u"2026-11-23T10:00:00.100Z"_s);
    QVERIFY(!parseOrder(R"({"state":"CREATED"})").isOk()); // without an id it is lost
    QVERIFY(!parseOrder(R"({"idNumberOrder":""})").isOk());
    QVERIFY(parseOrder(R"({"idNumberOrder":"01order"})").isOk());
}

void TestSinchParser::readsWhatTheReviewerSaidLast()
{
    QCOMPARE(*parseLastLog(json(u"sinch/orders/registration"_s)), u"The postcode is missing."_s);
    QCOMPARE(*parseLastLog(R"({"logs":[]})"), QString());
    QCOMPARE(*parseLastLog("{}"), QString());
}

void TestSinchParser::readsRequirements()
{
    const auto needed = parseRequirements(json(u"sinch/orders/requirements"_s));
    QCOMPARE(needed->fields, (QStringList{ u"companyName"_s, u"postalCode"_s }));
    QCOMPARE(needed->attachments, QStringList{ u"Proof of address"_s });
    const QString words = wordsOf(*needed);
    for (const auto &name : { u"companyName"_s, u"postalCode"_s, u"Proof of address"_s })
        QVERIFY2(words.contains(name), qPrintable(words));
    QVERIFY(parseRequirements(json(u"sinch/orders/no-requirements"_s))->isEmpty());
    QVERIFY(parseRequirements("{}")->isEmpty());
    QVERIFY(
        parseRequirements(R"({"fields":{"required":[]},"attachments":[{"mandatory":false}]})")->isEmpty());
    // Forms that are written down nowhere are still no yes.
    for (const char *fields : { R"({"properties":{"vat":{}}})", R"({"rules":[{"name":"vat"}]})",
             R"({"vat":{"type":"string"}})", R"({"schema":{"required":["vat"]}})" }) {
        const auto odd = parseRequirements("{\"fields\":" + QByteArray(fields) + "}");
        QCOMPARE(odd->fields, QStringList{ u"vat"_s });
    }
}

void TestSinchParser::readsServicePlansAndNoTokens()
{
    const auto plans = parseConversationApps(json(u"sinch/lists/apps"_s));
    QVERIFY(plans.isOk());
    QCOMPARE(plans->size(), 2);
    QCOMPARE(plans->at(0).id, u"planX"_s);
    QCOMPARE(plans->at(0).name, u"Order updates"_s);
    QCOMPARE(plans->at(1).id, u"planY"_s);
    for (const Named &plan : *plans)
        QVERIFY(!QString(plan.id + plan.name).contains(u"canary"_s));
}

void TestSinchParser::readsCampaigns()
{
    const auto page = parseCampaigns(json(u"sinch/lists/campaigns"_s));
    QVERIFY(page.isOk());
    QCOMPARE(page->items.size(), 4);
    QVERIFY(!page->items.at(0).isUsable() && page->items.at(1).isUsable() && !page->items.at(3).isUsable());
    QCOMPARE(choiceOf(page->items.at(1)).text, u"Codes (C1EXMPL)"_s);
    QVERIFY(choiceOf(page->items.at(0)).text.contains(u"SINCH_REVIEW"_s));
    QVERIFY(choiceOf(page->items.at(3)).text.contains(u"mock"_s));
}

void TestSinchParser::readsTrunksAndFaxServices()
{
    const auto trunks = parseTrunks(json(u"sinch/lists/trunks"_s), 1);
    QCOMPARE(trunks->items.size(), 2);
    QCOMPARE(trunks->next, u"2"_s);
    QCOMPARE(parseTrunks(json(u"sinch/lists/trunks"_s), 2)->next, QString());
    QCOMPARE(choiceOf(trunks->items.at(0)).text, u"Head office (01trunk1)"_s);
    QCOMPARE(choiceOf(trunks->items.at(1)).text, u"01trunk2"_s);
    QCOMPARE(parseTrunks("{}", 1)->next, QString());
    const auto fax = parseFaxServices(json(u"sinch/lists/fax-services"_s), 1);
    QCOMPARE(fax->items.size(), 2);
    QCOMPARE(fax->next, QString());
}

QTEST_GUILESS_MAIN(TestSinchParser)
#include "tst_sinchparser.moc"
