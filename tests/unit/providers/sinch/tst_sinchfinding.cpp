// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sinchdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

QByteArray offers(int count, int from = 0)
{
    QByteArray rows;
    for (int row = from; row < from + count; ++row) {
        rows += (rows.isEmpty() ? "" : ",")
            + QByteArray(R"({"regionCode":"GB","type":"MOBILE","phoneNumber":"+44770090)")
            + QByteArray::number(1000 + row) + "\"}";
    }
    return R"({"availableNumbers":[)" + rows + "]}";
}

QByteArray error(const char *name)
{
    return fixture(u"sinch/errors/%1.json"_s.arg(QLatin1StringView(name)));
}

SearchQuery inBritain()
{
    SearchQuery query;
    query.country = u"GB"_s;
    return query;
}

} // namespace

class TestSinchFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForMoreOfOneTypeAndThenForTheNext();
    void passesOverATypeThatHasNothing();
    void asksForOnlyTheTypeThatWasWanted();
    void asksForOnlyTheTypesThatTheRegionHas();
    void asksNothingThatSinchCannotSell();
    void followsTheListOfOwnedNumbers();
    void asksForMoreWhereThereAreNoPages();
    void refusesAFilterWithoutAsking();
    void findsExactlyOne();
    void knowsAbsenceFromAWrongProject();
    void doesNotBelieveAnAnswerAboutAnotherNumber();
    void findsInTheListOfTheFirstVersion();
    void tellsWhichPapersAreNeeded();
    void sellsLocalNumbersOfTheUsWithoutAskingForPapers();
    void findsAnOfferInTheListOfTheFirstVersion();
};

void TestSinchFinding::asksForMoreOfOneTypeAndThenForTheNext()
{
    SinchDesk desk;
    desk.transport.answer(200, offers(50));
    desk.transport.answer(200, offers(60));
    desk.transport.answer(200, offers(3, 100));
    desk.transport.answer(200, offers(0));
    Outcome first(desk.client->search(inBritain(), {}));
    QVERIFY(first.wait());
    QCOMPARE(first.value().items.size(), 50);
    Outcome second(desk.client->search(inBritain(), first.value().next));
    QVERIFY(second.wait());
    QCOMPARE(second.value().items.size(), 60);
    Outcome third(desk.client->search(inBritain(), second.value().next));
    QVERIFY(third.wait());
    QCOMPARE(third.value().items.size(), 3);
    Outcome last(desk.client->search(inBritain(), third.value().next));
    QVERIFY(last.wait());
    QVERIFY(last.value().items.isEmpty() && last.value().next.isEmpty());
    QCOMPARE(desk.asked(),
        (QStringList{ u"GET /v1/availableNumbers?regionCode=GB&type=MOBILE&size=50"_s,
            u"GET /v1/availableNumbers?regionCode=GB&type=MOBILE&size=200"_s,
            u"GET /v1/availableNumbers?regionCode=GB&type=LOCAL&size=50"_s,
            u"GET /v1/availableNumbers?regionCode=GB&type=TOLL_FREE&size=50"_s }));
}

// Whoever reads page by page takes a page without anything new for the end.
void TestSinchFinding::passesOverATypeThatHasNothing()
{
    SinchDesk desk;
    desk.transport.answer(200, offers(50));
    desk.transport.answer(200, offers(50)); // all of them were there already
    desk.transport.answer(200, offers(0));
    desk.transport.answer(200, offers(2, 100));
    Outcome first(desk.client->search(inBritain(), {}));
    QVERIFY(first.wait());
    Outcome rest(desk.client->search(inBritain(), first.value().next));
    QVERIFY(rest.wait());
    QCOMPARE(rest.value().items.size(), 52);
    QVERIFY(rest.value().next.isEmpty());
    QCOMPARE(desk.transport.requests().size(), 4);
}

void TestSinchFinding::asksForOnlyTheTypeThatWasWanted()
{
    SinchDesk desk;
    desk.transport.answer(200, offers(4));
    SearchQuery query = inBritain();
    query.type = NumberType::Kind::TollFree;
    Outcome end(desk.client->search(query, {}));
    QVERIFY(end.wait());
    QVERIFY(end.value().next.isEmpty());
    QCOMPARE(desk.asked(), QStringList{ u"GET /v1/availableNumbers?regionCode=GB&type=TOLL_FREE&size=50"_s });
}

void TestSinchFinding::asksForOnlyTheTypesThatTheRegionHas()
{
    SinchDesk desk;
    desk.transport.answer(200, fixture(u"sinch/lists/regions.json"_s));
    desk.transport.setHandler([](const HttpRequest &) { return HttpResponse{ 200, {}, offers(0) }; });
    Outcome regions(desk.client->regions());
    QVERIFY(regions.wait());
    SearchQuery query;
    for (const auto &country : { u"SE"_s, u"US"_s, u"IE"_s }) { // the last does not tell its types
        query.country = country;
        Outcome end(desk.client->search(query, {}));
        QVERIFY(end.wait());
    }
    QStringList types;
    for (const HttpRequest &request : desk.transport.requests().mid(1))
        types.append(request.query.value(u"type"_s));
    QCOMPARE(types.join(u' '), u"MOBILE LOCAL TOLL_FREE MOBILE LOCAL TOLL_FREE"_s);
}

void TestSinchFinding::asksNothingThatSinchCannotSell()
{
    SinchDesk desk;
    SearchQuery query = inBritain();
    query.capabilities = { Capability::WhatsApp };
    Outcome end(desk.client->search(query, {}));
    QVERIFY(end.wait());
    QVERIFY(end.value().items.isEmpty());
    QVERIFY(desk.transport.requests().isEmpty());
}

void TestSinchFinding::followsTheListOfOwnedNumbers()
{
    SinchDesk desk;
    desk.transport.answer(200, fixture(u"sinch/owned/every-field.json"_s));
    desk.transport.answer(200, R"({"activeNumbers":[],"nextPageToken":"","totalSize":0})");
    Outcome first(desk.client->listOwned({}, {}));
    QVERIFY(first.wait());
    QCOMPARE(first.value().total, std::optional<qint64>(7));
    QCOMPARE(first.value().items.first().settings.value(u"campaignId"_s), u"C0EXMPL"_s);
    Outcome second(desk.client->listOwned({}, first.value().next));
    QVERIFY(second.wait());
    QVERIFY(second.value().next.isEmpty());
    QCOMPARE(desk.asked(),
        (QStringList{ u"GET /v1/activeNumbers?pageSize=100"_s,
            u"GET /v1/activeNumbers?pageSize=100&pageToken=bmV4dA%3D%3D"_s }));
}

void TestSinchFinding::asksForMoreWhereThereAreNoPages()
{
    QByteArray rows;
    for (int row = 0; row < 1000; ++row) {
        rows += (row > 0 ? "," : "") + QByteArray(R"({"regionCode":"GB","phoneNumber":"+44770090)")
            + QByteArray::number(1000 + row) + "\"}";
    }
    SinchDesk desk(SinchDesk::alpha());
    desk.transport.answer(200, R"({"activeNumbers":[)" + rows + "]}");
    Outcome end(desk.client->listOwned({}, {}));
    QVERIFY(end.wait());
    QVERIFY(!end.value().total);
    QCOMPARE(end.value().next, u"10000"_s);
    QVERIFY(!end.value().items.first().endingTold);
}

void TestSinchFinding::refusesAFilterWithoutAsking()
{
    SinchDesk desk;
    for (const SettingValues &filters : { SettingValues{ { u"type"_s, u"HOUSE"_s } },
             SettingValues{ { u"regionCode"_s, u"UK"_s } }, SettingValues{ { u"orderBy"_s, u"colour"_s } },
             SettingValues{ { u"numberPattern.pattern"_s, u"12a"_s } } }) {
        Outcome end(desk.client->listOwned({ filters }, {}));
        QVERIFY(end.wait());
        QCOMPARE(end.error().kind, ErrorKind::InvalidRequest);
        QCOMPARE(end.error().field, filters.firstKey());
    }
    QVERIFY(desk.transport.requests().isEmpty());
}

void TestSinchFinding::findsExactlyOne()
{
    SinchDesk desk;
    desk.transport.answer(200, R"({"phoneNumber":"+12025550112","regionCode":"US"})");
    desk.transport.answer(200, R"({"phoneNumber":"+12025550112","regionCode":"CA"})");
    const NumberRef ref = SinchDesk::number("US", "12025550112");
    Outcome found(desk.client->findOwned(ref));
    QVERIFY(found.wait());
    QCOMPARE(found.value()->ref, ref);
    Outcome other(desk.client->findOwned(ref));
    QVERIFY(other.wait());
    QVERIFY(other.isOk() && !other.value()); // a number of another country
    QCOMPARE(desk.asked().first(), u"GET /v1/activeNumbers/%2B12025550112"_s);
}

void TestSinchFinding::knowsAbsenceFromAWrongProject()
{
    SinchDesk desk;
    desk.transport.answer(404, error("no-active-number"));
    desk.transport.answer(404, error("no-project"));
    desk.transport.answer(404, error("no-path"));
    const NumberRef ref = SinchDesk::number("US", "12025550112");
    Outcome absent(desk.client->findOwned(ref));
    QVERIFY(absent.wait());
    QVERIFY(absent.isOk() && !absent.value());
    for (int i = 0; i < 2; ++i) {
        Outcome unknown(desk.client->findOwned(ref));
        QVERIFY(unknown.wait());
        QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    }
}

void TestSinchFinding::doesNotBelieveAnAnswerAboutAnotherNumber()
{
    SinchDesk desk;
    desk.transport.answer(200, R"({"phoneNumber":"+12025550113","regionCode":"US"})");
    Outcome end(desk.client->findOwned(SinchDesk::number("US", "12025550112")));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::BadAnswer);
}

void TestSinchFinding::findsInTheListOfTheFirstVersion()
{
    SinchDesk desk(SinchDesk::alpha());
    const QByteArray list = R"({"activeNumbers":[{"phoneNumber":"+120255501129","regionCode":"US"},)"
                            R"({"phoneNumber":"+12025550112","regionCode":"US"}]})";
    desk.transport.answer(200, list);
    desk.transport.answer(200, R"({"activeNumbers":[{"phoneNumber":"+120255501129","regionCode":"US"}]})");
    desk.transport.answer(200, R"({"activeNumbers":[{"regionCode":"US"}]})");
    const NumberRef ref = SinchDesk::number("US", "12025550112");
    Outcome found(desk.client->findOwned(ref));
    QVERIFY(found.wait());
    QCOMPARE(found.value()->ref, ref);
    Outcome absent(desk.client->findOwned(ref));
    QVERIFY(absent.wait());
    QVERIFY(absent.isOk() && !absent.value());
    Outcome unreadable(desk.client->findOwned(ref));
    QVERIFY(unreadable.wait());
    QVERIFY(!unreadable.isOk());
    QVERIFY(desk.asked().first().startsWith(u"GET /v1alpha1/activeNumbers?regionCode=US&"_s));
}

void TestSinchFinding::tellsWhichPapersAreNeeded()
{
    SinchDesk desk;
    const QByteArray offer = R"({"phoneNumber":"+61491570156","regionCode":"AU","type":"MOBILE"})";
    desk.transport.answer(200, offer);
    desk.transport.answer(200, fixture(u"sinch/orders/requirements.json"_s));
    desk.transport.answer(200, offer);
    desk.transport.answer(404, error("no-requirements"));
    const NumberRef ref = SinchDesk::number("AU", "61491570156");
    Outcome papers(desk.client->findOffer(ref));
    QVERIFY(papers.wait());
    QVERIFY(!papers.value()->buyable);
    QVERIFY(papers.value()->remark.contains(u"Proof of address"_s));
    QCOMPARE(papers.value()->help.host(), u"dashboard.sinch.com"_s);
    Outcome none(desk.client->findOffer(ref));
    QVERIFY(none.wait());
    QVERIFY(none.value()->buyable);
    QCOMPARE(desk.asked().mid(0, 2),
        (QStringList{ u"GET /v1/availableNumbers/%2B61491570156"_s,
            u"POST /v1/numberOrders:lookupNumberRequirements"_s }));
}

void TestSinchFinding::sellsLocalNumbersOfTheUsWithoutAskingForPapers()
{
    SinchDesk desk;
    desk.transport.answer(200,
        R"({"phoneNumber":"+12025550111","regionCode":"US","type":"LOCAL","supportingDocumentationRequired":true})");
    desk.transport.answer(404, error("no-available-number"));
    const NumberRef ref = SinchDesk::number("US", "12025550111");
    Outcome end(desk.client->findOffer(ref));
    QVERIFY(end.wait());
    QVERIFY(end.value()->buyable);
    QVERIFY(end.value()->remark.contains(u"Papers"_s));
    Outcome gone(desk.client->findOffer(ref));
    QVERIFY(gone.wait());
    QVERIFY(gone.isOk() && !gone.value());
}

void TestSinchFinding::findsAnOfferInTheListOfTheFirstVersion()
{
    SinchDesk desk(SinchDesk::alpha());
    desk.transport.answer(200, R"({"availableNumbers":[{"phoneNumber":"+447700900123","regionCode":"GB"}]})");
    Outcome end(desk.client->findOffer(SinchDesk::number("GB", "447700900123")));
    QVERIFY(end.wait());
    QVERIFY(end.value()->buyable);
    QCOMPARE(desk.transport.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestSinchFinding)
#include "tst_sinchfinding.moc"
