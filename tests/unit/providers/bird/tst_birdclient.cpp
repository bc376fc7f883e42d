// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/providers/bird/birdbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

const QByteArray kWorkspace = R"({"id":"ws_1","name":"Front office"})";
const QByteArray kNothing = R"({"data":[],"next_cursor":null})";
const QByteArray kOwned
    = R"({"data":[{"id":"nda_1","kind":"dedicated","number":"+447700900123","country_code":"GB","status":"active"}],"next_cursor":null})";
const QByteArray kVoice
    = R"({"data":[{"id":"vnu_1","phone_number":"+447700900123","name":"Desk","inbound_configuration":{"route":{"type":"reject"}}}],"next_cursor":null})";

QByteArray offers(int from, int count, const QByteArray &cursor)
{
    QByteArray rows;
    for (int i = from; i < from + count; ++i)
        rows += (i > from ? "," : "") + QByteArray("{\"number\":\"+44770090") + QByteArray::number(1000 + i)
            + "\",\"country_code\":\"GB\"}";
    return "{\"data\":[" + rows + "],\"next_cursor\":" + cursor + "}";
}

SearchQuery query(const QString &digits = {})
{
    SearchQuery made;
    made.country = u"GB"_s;
    made.digits = digits;
    made.match = DigitsMatch::StartsWith;
    return made;
}

} // namespace

class TestBirdClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_answers.clear();
        m_bench = std::make_unique<BirdBench>();
    }
    void namesTheWorkspace();
    void pagesThroughASearch();
    void asksForNoPlaceOfAnotherSearch();
    void saysThatAPlaceInTheListHasExpired();
    void keepsOnlyWhatBeginsAsWanted();
    void joinsTheRoutesOnceForAllPages();
    void readsTheRoutesAnewAfterALongPause();
    void stopsReadingAheadWhenTheListingIsCancelled();
    void listsNumbersThatItMayNotReadTheRoutesOf_data();
    void listsNumbersThatItMayNotReadTheRoutesOf();
    void tellsOfRoutesThatItCannotRead();
    void listsNothingWhileTheRoutesCannotBeRead();
    void refusesFiltersThatBirdDoesNotTake();
    void findsANumberWithItsRoute();
    void doesNotFindWhatWasReleased();
    void findsAnOffer_data();
    void findsAnOffer();
    void stopsLookingWhenTheClientHasGone();
    void hasTheFieldsOfTheApi();

private:
    [[nodiscard]] FakeTransport &transport() { return m_bench->transport; }

    /// The next answer of that route; for requests whose order does not matter.
    void answerByRoute(const QString &route, int status, const QByteArray &body)
    {
        m_answers[route].append(HttpResponse{ status, {}, body });
        transport().setHandler([this](const HttpRequest &request) -> Result<HttpResponse> {
            QList<HttpResponse> &left = m_answers[request.route];
            return left.isEmpty() ? Result<HttpResponse>(makeError(ErrorKind::Internal)) : left.takeFirst();
        });
    }

    std::unique_ptr<BirdBench> m_bench;
    QMap<QString, QList<HttpResponse>> m_answers;
};

void TestBirdClient::namesTheWorkspace()
{
    transport().answer(200, kWorkspace);
    const auto asked = m_bench->client();
    Outcome end(asked->verify());
    QVERIFY(end.wait());
    QVERIFY(end.value().text.contains(u"Front office"_s));
    QVERIFY(!end.value().balance);
    // The only thing that tells one API key from another of the same workspace and from a foreign one.
    QCOMPARE(end.value().owner, u"ws_1"_s);
}

void TestBirdClient::pagesThroughASearch()
{
    transport().answer(200, offers(0, 100, "\"second/page=\""));
    transport().answer(200, offers(100, 3, "null"));
    const auto asked = m_bench->client();
    Outcome first(asked->search(query(), {}));
    QVERIFY(first.wait());
    QCOMPARE(first.value().items.size(), 100);
    QVERIFY(!first.value().total);
    Outcome second(asked->search(query(), first.value().next));
    QVERIFY(second.wait());
    QCOMPARE(second.value().items.size(), 3);
    QVERIFY(second.value().next.isEmpty());
    QCOMPARE(transport().requests().last().query.encoded(),
        "country_code=GB&limit=100&starting_after=second%2Fpage%3D"_ba);
}

void TestBirdClient::asksForNoPlaceOfAnotherSearch()
{
    transport().answer(200, offers(0, 100, "\"more\""));
    const auto asked = m_bench->client();
    Outcome first(asked->search(query(), {}));
    QVERIFY(first.wait());
    SearchQuery other = query();
    other.capabilities = { Capability::Voice };
    Outcome second(asked->search(other, first.value().next));
    Outcome owned(asked->listOwned({}, first.value().next));
    QVERIFY(second.wait() && owned.wait());
    QCOMPARE(second.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(owned.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(transport().requests().size(), 1);
}

void TestBirdClient::saysThatAPlaceInTheListHasExpired()
{
    transport().answer(200, offers(0, 100, "\"more\""));
    transport().answer(422, BirdBench::errorBody("cursor.json"));
    const auto asked = m_bench->client();
    Outcome first(asked->search(query(), {}));
    QVERIFY(first.wait());
    Outcome second(asked->search(query(), first.value().next));
    QVERIFY(second.wait());
    QCOMPARE(second.error().providerCode, u"E01012"_s);
    QVERIFY2(second.error().detail.contains(u"expired"_s), qPrintable(second.error().detail));
}

void TestBirdClient::keepsOnlyWhatBeginsAsWanted()
{
    transport().answer(200, offers(0, 20, "null"));
    const auto asked = m_bench->client();
    Outcome end(asked->search(query(u"4477009010010"_s), {}));
    QVERIFY(end.wait());
    QVERIFY(end.value().items.isEmpty());
    QCOMPARE(transport().requests().first().query.value(u"prefix"_s), u"7700901001"_s);
}

void TestBirdClient::joinsTheRoutesOnceForAllPages()
{
    answerByRoute(u"voice/numbers"_s, 200,
        R"({"data":[{"id":"vnu_9","phone_number":"+447700900999"}],"next_cursor":"routes"})");
    answerByRoute(u"voice/numbers"_s, 200, kVoice);
    answerByRoute(u"numbers"_s, 200,
        R"({"data":[{"id":"nda_1","number":"+447700900123","country_code":"GB"}],"next_cursor":"more"})");
    answerByRoute(u"numbers"_s, 200,
        R"({"data":[{"id":"nda_2","number":"+447700900124","country_code":"GB"}],"next_cursor":null})");
    const auto asked = m_bench->client();
    Outcome page(asked->listOwned({}, {}));
    QVERIFY(page.wait());
    QVERIFY(page.isOk());
    QCOMPARE(page.value().items.first().label, u"Desk"_s);
    QCOMPARE(page.value().items.first().destination, u"Rejects calls"_s);
    Outcome next(asked->listOwned({}, page.value().next));
    QVERIFY(next.wait());
    QVERIFY(next.value().items.first().settings.isEmpty());
    QVERIFY(next.value().next.isEmpty());
    // The one list comes in while the other is read.
    QCOMPARE(transport().routes(),
        (QStringList{ u"numbers"_s, u"voice/numbers"_s, u"numbers"_s, u"voice/numbers"_s }));
}

void TestBirdClient::readsTheRoutesAnewAfterALongPause()
{
    const QByteArray owned
        = R"({"data":[{"id":"nda_1","number":"+447700900123","country_code":"GB"}],"next_cursor":"more"})";
    for (int i = 0; i < 2; ++i)
        answerByRoute(u"voice/numbers"_s, 200, kVoice);
    for (int i = 0; i < 4; ++i)
        answerByRoute(u"numbers"_s, 200, owned);
    const auto asked = m_bench->client();
    Outcome first(asked->listOwned({}, {}));
    QVERIFY(first.wait());
    m_bench->clock.advance(std::chrono::minutes(10));
    Outcome second(asked->listOwned({}, first.value().next));
    QVERIFY(second.wait());
    QCOMPARE(transport().routes().count(u"voice/numbers"_s), 2);
    QCOMPARE(second.value().items.first().label, u"Desk"_s);
}

void TestBirdClient::stopsReadingAheadWhenTheListingIsCancelled()
{
    transport().hold(2);
    const auto asked = m_bench->client();
    Outcome end(asked->listOwned({}, {}));
    QTRY_COMPARE(transport().held(), size_t(2));
    end.cancel();
    QVERIFY(end.wait());
    const qsizetype numbers = transport().routes().indexOf(u"numbers"_s);
    transport().finish(static_cast<size_t>(numbers),
        HttpResponse{ 200, {},
            R"({"data":[{"id":"nda_1","number":"+447700900123","country_code":"GB"}],"next_cursor":"more"})" });
    settle();
    QCOMPARE(transport().requests().size(), 2);
}

void TestBirdClient::listsNumbersThatItMayNotReadTheRoutesOf_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("not allowed") << 403 << BirdBench::errorBody("scope.json");
    QTest::newRow("not there") << 404 << BirdBench::errorBody("notfound.json");
    QTest::newRow("not built") << 501 << BirdBench::errorBody("internal.json");
}

void TestBirdClient::listsNumbersThatItMayNotReadTheRoutesOf()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    for (int i = 0; i < 2; ++i) {
        answerByRoute(u"voice/numbers"_s, status, answer);
        answerByRoute(u"numbers"_s, 200, kOwned);
    }
    const auto asked = m_bench->client();
    Outcome list(asked->listOwned({}, {}));
    QVERIFY(list.wait());
    QVERIFY(list.isOk());
    QCOMPARE(list.value().items.size(), 1);
    QCOMPARE(list.value().items.first().notices.size(), 1);
    Outcome found(asked->findOwned(birdNumber()));
    QVERIFY(found.wait());
    QVERIFY(found.value());
    QCOMPARE(found.value()->notices.size(), 1);
}

void TestBirdClient::tellsOfRoutesThatItCannotRead()
{
    const QByteArray badRow = R"({"data":[{"id":"vnu_1"}],"next_cursor":null})";
    for (int i = 0; i < 2; ++i) {
        answerByRoute(u"voice/numbers"_s, 200, badRow);
        answerByRoute(u"numbers"_s, 200, kOwned);
    }
    const auto asked = m_bench->client();
    Outcome list(asked->listOwned({}, {}));
    QVERIFY(list.wait());
    QCOMPARE(list.value().items.size(), 1);
    QCOMPARE(list.value().rowErrors.size(), 1);
    // Of one number it would be a guess that it has no route.
    Outcome found(asked->findOwned(birdNumber()));
    QVERIFY(found.wait());
    QCOMPARE(found.error().kind, ErrorKind::BadAnswer);
}

void TestBirdClient::listsNothingWhileTheRoutesCannotBeRead()
{
    answerByRoute(u"voice/numbers"_s, 200, "<html>");
    answerByRoute(u"numbers"_s, 200, kOwned);
    const auto asked = m_bench->client();
    Outcome end(asked->listOwned({}, {}));
    QVERIFY(end.wait());
    QCOMPARE(end.error().kind, ErrorKind::BadAnswer);
    QCOMPARE(transport().routes().count(u"voice/numbers"_s), 1);
}

void TestBirdClient::refusesFiltersThatBirdDoesNotTake()
{
    const auto asked = m_bench->client();
    for (const SettingValues &filters :
        { SettingValues{ { u"country_code"_s, u"UK"_s } }, SettingValues{ { u"prefix"_s, u"7a"_s } },
            SettingValues{ { u"number_type"_s, u"orbital"_s } }, SettingValues{ { u"number"_s, u"desk"_s } },
            SettingValues{ { u"country_code"_s, u"GB"_s }, { u"prefix"_s, u"77009001234"_s } } }) {
        Outcome end(asked->listOwned({ filters }, {}));
        QVERIFY(end.wait());
        QCOMPARE(end.error().kind, ErrorKind::InvalidRequest);
        QVERIFY(filters.contains(end.error().field));
    }
    QVERIFY(transport().requests().isEmpty());
}

void TestBirdClient::findsANumberWithItsRoute()
{
    transport().answer(200, kOwned);
    transport().answer(200, kVoice);
    const auto asked = m_bench->client();
    Outcome end(asked->findOwned(birdNumber()));
    QVERIFY(end.wait());
    QVERIFY(end.value());
    QCOMPARE(end.value()->id, u"nda_1"_s);
    QCOMPARE(
        end.value()->settings, (SettingValues{ { u"name"_s, u"Desk"_s }, { u"routeType"_s, u"reject"_s } }));
    QCOMPARE(transport().requests().at(1).query.encoded(), "search=447700900123&limit=100"_ba);
}

void TestBirdClient::doesNotFindWhatWasReleased()
{
    transport().answer(200,
        R"({"data":[{"id":"nda_1","number":"+447700900123","country_code":"GB","status":"released"}],"next_cursor":null})");
    const auto asked = m_bench->client();
    Outcome end(asked->findOwned(birdNumber()));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QVERIFY(!end.value());
    QCOMPARE(transport().requests().size(), 1);
}

void TestBirdClient::findsAnOffer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<bool>("found");
    const QByteArray there = R"({"number":"+447700900123","country_code":"GB"})";
    QTest::newRow("on sale") << 200 << there << true << true;
    QTest::newRow("no longer on sale") << 404 << BirdBench::errorBody("notfound.json") << true << false;
    QTest::newRow("sold in another country")
        << 200 << R"({"number":"+447700900123","country_code":"IM"})"_ba << true << false;
    QTest::newRow("a 404 of somebody else's") << 404 << "<html>Not here</html>"_ba << false << false;
    QTest::newRow("nothing") << 200 << "{}"_ba << false << false;
    QTest::newRow("not allowed") << 403 << BirdBench::errorBody("scope.json") << false << false;
}

void TestBirdClient::findsAnOffer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    transport().answer(status, body);
    const auto asked = m_bench->client();
    Outcome end(asked->findOffer(birdNumber()));
    QVERIFY(end.wait());
    QTEST(end.isOk(), "ok");
    if (end.isOk())
        QTEST(end.value().has_value(), "found");
}

void TestBirdClient::stopsLookingWhenTheClientHasGone()
{
    transport().hold();
    auto asked = m_bench->client();
    Outcome end(asked->findOwned(birdNumber()));
    QTRY_COMPARE(transport().held(), size_t(1));
    transport().finish(0, HttpResponse{ 200, {}, kOwned });
    asked.reset();
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(transport().requests().size(), 1);
}

void TestBirdClient::hasTheFieldsOfTheApi()
{
    const ProviderInfo info = makeBirdProvider()->info();
    const auto keys = [](const QList<SettingField> &fields) {
        QStringList found;
        for (const SettingField &field : fields)
            found.append(field.key);
        return found;
    };
    QCOMPARE(info.id, u"bird"_s);
    QCOMPARE(keys(info.credentialFields), QStringList{ u"apiKey"_s });
    QCOMPARE(keys(info.settingFields),
        (QStringList{ u"name"_s, u"routeType"_s, u"trunkId"_s, u"forwardTo"_s, u"forwardAs"_s }));
    QCOMPARE(keys(info.ownedFilters),
        (QStringList{ u"number"_s, u"country_code"_s, u"number_type"_s, u"prefix"_s, u"capabilities"_s }));
    QCOMPARE(info.searchFilters, (QStringList{ u"type"_s, u"capabilities"_s, u"digitsStart"_s }));
    QVERIFY(info.keyedWrites);
    QCOMPARE(info.keyLifetime, std::chrono::hours(3));
    QVERIFY(!info.purchaseConsent.isEmpty());
    QVERIFY(info.purchaseField.isEmpty());
}

QTEST_GUILESS_MAIN(TestBirdClient)
#include "tst_birdclient.moc"
