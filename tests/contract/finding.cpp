// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/bench.h"
#include "contract/questions.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace NumberDesk::Contract {

using Testing::Outcome;
using Testing::RawReaction;
using Testing::RawServer;

class Finding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsOwned();
    void doesNotFindWhatIsNotOwned();
    void isNotFooledByNearMisses();
    void findsTheOneAmongNearMisses();
    void neverGuesses_data();
    void neverGuesses();
    void doesNotTakeABadRowForAbsence();
    void knowsAnOddRow();
    void refusesANumberWithoutAName();
    void findsWhatIsOnOffer();

private:
    [[nodiscard]] static RawReaction lookUp(
        const Bench &bench, const NumberRef &wanted, const QByteArray &page)
    {
        const Table::Reply reply = bench.table().lookUp(wanted, page);
        return RawReaction::answer(reply.status, reply.body);
    }

    [[nodiscard]] static QList<NumberRef> nearMisses(const Bench &bench)
    {
        return { bench.ref(u"GB"_s, u"4477009001230"_s), bench.ref(u"GB"_s, u"44770090012"_s),
            bench.ref(u"IE"_s, u"447700900123"_s), bench.ref(u"GB"_s, u"144770090012"_s) };
    }
};

void Finding::findsWhatIsOwned()
{
    Bench bench(150);
    const auto list = readOwned(bench.client());
    for (const OwnedNumber &number : { list.items.first(), list.items.at(70), list.items.last() }) {
        Outcome end(bench.client().findOwned(number.ref));
        QVERIFY(end.wait());
        QVERIFY(end.isOk());
        QVERIFY(end.value());
        QCOMPARE(end.value()->ref, number.ref);
        QCOMPARE(end.value()->settings, number.settings);
    }
}

void Finding::doesNotFindWhatIsNotOwned()
{
    Bench bench;
    Outcome end(bench.client().findOwned(bench.anOffer().ref));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QVERIFY(!end.value());
}

void Finding::isNotFooledByNearMisses()
{
    Bench bench;
    const NumberRef wanted = bench.ref(u"GB"_s, u"447700900123"_s);
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    server.setScript({ lookUp(bench, wanted, bench.table().ownedPage(nearMisses(bench), false)) });
    const auto client = bench.clientAt(server.url());
    Outcome end(client->findOwned(wanted));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QVERIFY(!end.value());
}

void Finding::findsTheOneAmongNearMisses()
{
    Bench bench;
    const NumberRef wanted = bench.ref(u"GB"_s, u"447700900123"_s);
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    server.setScript(
        { lookUp(bench, wanted, bench.table().ownedPage(nearMisses(bench) + QList{ wanted }, false)) });
    const auto client = bench.clientAt(server.url());
    Outcome end(client->findOwned(wanted));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QVERIFY(end.value());
    QCOMPARE(end.value()->ref, wanted);
}

void Finding::neverGuesses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a web page") << 200 << "<html></html>"_ba;
    QTest::newRow("an empty answer") << 200 << ""_ba;
    QTest::newRow("a cut answer") << 200 << "{\"count\": 1, \"numbers\": [{"_ba;
    QTest::newRow("a fault") << 500 << "{}"_ba;
    QTest::newRow("nothing there") << 404 << "{}"_ba;
    QTest::newRow("refused") << 401 << "{}"_ba;
    QTest::newRow("a redirect") << 302 << ""_ba;
}

void Finding::neverGuesses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Bench bench(Waits::Cut);
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    server.setScript({ RawReaction::answer(status, body) });
    const auto client = bench.clientAt(server.url());
    Outcome end(client->findOwned(bench.ref(u"GB"_s, u"447700900123"_s)));
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
}

void Finding::doesNotTakeABadRowForAbsence()
{
    Bench bench;
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    const NumberRef wanted = bench.ref(u"GB"_s, u"447700900123"_s);
    server.setScript({ lookUp(bench, wanted, bench.table().ownedPageWithBadRow({})) });
    const auto client = bench.clientAt(server.url());
    Outcome end(client->findOwned(wanted));
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::BadAnswer);
}

void Finding::knowsAnOddRow()
{
    Bench bench;
    const NumberRef wanted = bench.ref(u"GB"_s, u"447700900123"_s);
    for (const QByteArray &page : bench.table().oddOwnedPages(wanted)) {
        RawServer server(RawServer::Wire::Plain);
        bench.answerAside(server);
        server.setScript({ lookUp(bench, wanted, page) });
        const auto client = bench.clientAt(server.url());
        Outcome end(client->findOwned(wanted));
        QVERIFY(end.wait());
        QVERIFY2(end.isOk(), page.constData());
        QVERIFY2(end.value(), page.constData());
        QCOMPARE(end.value()->ref, wanted);
    }
}

void Finding::refusesANumberWithoutAName()
{
    Bench bench;
    Outcome end(bench.client().findOwned({}));
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::InvalidRequest);
}

void Finding::findsWhatIsOnOffer()
{
    Bench bench;
    const NumberOffer offer = bench.anOffer();
    Outcome there(bench.client().findOffer(offer.ref));
    QVERIFY(there.wait());
    if (!there.isOk()) {
        QCOMPARE(there.error().kind, ErrorKind::Unsupported);
        return;
    }
    QVERIFY(there.value());
    QCOMPARE(there.value()->ref, offer.ref);
    QCOMPARE(there.value()->monthly, offer.monthly);
    bench.simulation().takeFromUnder(offer.ref);
    Outcome gone(bench.client().findOffer(offer.ref));
    QVERIFY(gone.wait());
    QVERIFY(gone.isOk());
    QVERIFY(!gone.value());
}

std::unique_ptr<QObject> makeFinding()
{
    return std::make_unique<Finding>();
}

} // namespace NumberDesk::Contract

#include "finding.moc"
