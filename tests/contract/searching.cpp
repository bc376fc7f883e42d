// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/bench.h"
#include "contract/questions.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk::Contract {

using Testing::Outcome;
using Testing::RawReaction;
using Testing::RawServer;

class Searching final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothing();
    void findsOne();
    void findsManyPages();
    void namesCountryAccountAndPrice();
    void keepsOddRows();
    void endsAListThatLeadsInACircle();
    void refusesBadQuestionsWithoutAsking_data();
    void refusesBadQuestionsWithoutAsking();
    void refusesATokenThatIsNone();

private:
    /// Whether it looks for digits at the start by itself; otherwise whoever asks picks from the answer.
    [[nodiscard]] static bool filtersByStart(const Bench &bench)
    {
        const QStringList filters = bench.info().searchFilters;
        return filters.contains(u"digits"_s) || filters.contains(u"digitsStart"_s);
    }
};

void Searching::findsNothing()
{
    Bench bench;
    SearchQuery query = bench.query();
    query.digits = u"000000000000000"_s;
    query.match = DigitsMatch::StartsWith;
    Outcome end(bench.client().search(query, {}));
    QVERIFY(end.wait());
    QVERIFY2(end.isOk(), qPrintable(wordsOf(end)));
    QCOMPARE(end.value().items.isEmpty(), filtersByStart(bench));
    QVERIFY(end.value().next.isEmpty() || !filtersByStart(bench));
}

void Searching::findsOne()
{
    Bench bench;
    const NumberOffer offer = bench.anOffer();
    SearchQuery query = bench.query();
    query.digits = offer.ref.number.digits();
    query.match = DigitsMatch::StartsWith;
    const auto list = readOffers(bench.client(), query);
    QVERIFY2(list.outcome.complete, qPrintable(wordsOf(list.outcome.error)));
    QCOMPARE(list.items.size() == 1, filtersByStart(bench));
    const bool isThere = std::any_of(
        list.items.begin(), list.items.end(), [&](const NumberOffer &each) { return each.ref == offer.ref; });
    QVERIFY(isThere);
}

void Searching::findsManyPages()
{
    Bench bench;
    const auto list = readOffers(bench.client(), bench.query());
    QVERIFY(list.outcome.complete);
    QVERIFY(list.items.size() > bench.table().offerPageSize());
    if (list.outcome.total)
        QCOMPARE(list.items.size(), *list.outcome.total);
}

void Searching::namesCountryAccountAndPrice()
{
    Bench bench;
    const NumberOffer offer = bench.anOffer();
    QCOMPARE(offer.ref.account, u"account"_s);
    QCOMPARE(offer.ref.country, bench.table().country());
    QVERIFY(!offer.raw.isEmpty());
    QCOMPARE(offer.monthly.has_value(), bench.table().tellsPrices());
    if (offer.monthly)
        QVERIFY(!offer.monthly->currency().isEmpty());
    else
        QVERIFY(!bench.info().purchaseConsent.isEmpty()); // a person agrees to what is not told
}

void Searching::keepsOddRows()
{
    Bench bench;
    const NumberRef number = bench.ref(bench.table().country(), bench.anOffer().ref.number.digits());
    const QList<QByteArray> pages = bench.table().oddOfferPages(number);
    QVERIFY(!pages.isEmpty());
    for (const QByteArray &page : pages) {
        RawServer server(RawServer::Wire::Plain);
        bench.answerAside(server);
        server.setScript({ RawReaction::answer(200, page) });
        const auto client = bench.clientAt(server.url());
        const auto list = readOffers(*client, bench.query());
        QVERIFY2(!list.outcome.error, qPrintable(wordsOf(list.outcome.error)));
        QVERIFY2(list.outcome.rowErrors.isEmpty(), page.constData());
        QCOMPARE(list.items.size(), 1);
        QCOMPARE(list.items.first().ref, number);
    }
}

void Searching::endsAListThatLeadsInACircle()
{
    Bench bench;
    QList<NumberRef> numbers;
    for (int i = 0; i < bench.table().offerPageSize(); ++i)
        numbers.append(bench.ref(bench.table().country(), QString::number(447700900000 + i)));
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    server.setScript({ RawReaction::answer(200, bench.table().offerPage(numbers, true)) });
    const auto client = bench.clientAt(server.url());
    const auto list = readOffers(*client, bench.query());
    QCOMPARE(list.items.size(), numbers.size());
    if (!bench.table().pagesOffers()) {
        QVERIFY(list.outcome.complete); // asked for more, and got no more
        QCOMPARE(server.requests().size(), 2);
        return;
    }
    QVERIFY(!list.outcome.complete);
    QVERIFY(list.outcome.error);
    QCOMPARE(list.outcome.error->kind, ErrorKind::BadAnswer);
}

void Searching::refusesBadQuestionsWithoutAsking_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("field");
    QTest::newRow("no country") << QString() << QString() << u"country"_s;
    QTest::newRow("no such country") << u"UK"_s << QString() << u"country"_s;
    QTest::newRow("letters") << u"GB"_s << u"12a"_s << u"digits"_s;
}

void Searching::refusesBadQuestionsWithoutAsking()
{
    QFETCH(QString, country);
    QFETCH(QString, digits);
    Bench bench;
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    const auto client = bench.clientAt(server.url());
    SearchQuery query;
    query.country = country;
    query.digits = digits;
    Outcome end(client->search(query, {}));
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::InvalidRequest);
    QTEST(end.error().field, "field");
    QVERIFY(!end.error().detail.isEmpty());
    QCOMPARE(server.connections(), 0);
}

void Searching::refusesATokenThatIsNone()
{
    Bench bench;
    Outcome end(bench.client().search(bench.query(), u"no token of this provider"_s));
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::InvalidRequest);
}

std::unique_ptr<QObject> makeSearching()
{
    return std::make_unique<Searching>();
}

} // namespace NumberDesk::Contract

#include "searching.moc"
