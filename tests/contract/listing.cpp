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

namespace {

QList<NumberRef> manyNumbers(const Bench &bench, int count, qint64 from = 447700900000)
{
    QList<NumberRef> numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(bench.ref(u"GB"_s, QString::number(from + i)));
    return numbers;
}

} // namespace

class Listing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEverything();
    void listsTheSameInPartsAndAsAWhole();
    void listsNothing();
    void keepsWhatCameBeforeAFault();
    void namesTheRowThatCannotBeRead();
    void keepsOddRows();
    void saysWhatIsWrongWithAPage_data();
    void saysWhatIsWrongWithAPage();
    void refusesBadFiltersWithoutAsking();
    void refusesATokenThatIsNone();
};

void Listing::listsEverything()
{
    Bench bench(250);
    const auto list = readOwned(bench.client());
    QVERIFY(list.outcome.complete);
    QCOMPARE(list.items.size(), 250);
    QCOMPARE(list.outcome.total, bench.table().tellsTotal() ? std::optional<qint64>(250) : std::nullopt);
    for (const OwnedNumber &number : list.items) {
        QCOMPARE(number.ref.account, u"account"_s);
        QVERIFY(!number.ref.country.isEmpty());
        QVERIFY(!number.raw.isEmpty());
    }
}

void Listing::listsTheSameInPartsAndAsAWhole()
{
    Bench bench(2'300);
    const auto digitsOf = [](const WholeList<OwnedNumber> &list) {
        QStringList digits;
        for (const OwnedNumber &number : list.items)
            digits.append(number.ref.number.digits());
        digits.sort();
        return digits;
    };
    const auto parted = readOwned(bench.client());
    QVERIFY2(parted.outcome.complete, qPrintable(wordsOf(parted.outcome.error)));
    const auto whole = readOwned(bench.client(), {}, false);
    QVERIFY2(whole.outcome.complete, qPrintable(wordsOf(whole.outcome.error)));
    QCOMPARE(whole.items.size(), 2'300);
    QCOMPARE(digitsOf(parted), digitsOf(whole));
}

void Listing::listsNothing()
{
    Bench bench(0);
    const auto list = readOwned(bench.client());
    QVERIFY(list.outcome.complete);
    QVERIFY(list.items.isEmpty());
}

void Listing::keepsWhatCameBeforeAFault()
{
    Bench bench(Waits::Cut);
    const auto numbers = manyNumbers(bench, bench.table().pageSize());
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    server.setScript(
        { RawReaction::answer(200, bench.table().ownedPage(numbers, true)), RawReaction::answer(500) });
    const auto client = bench.clientAt(server.url());
    const auto list = readOwned(*client);
    QCOMPARE(list.items.size(), numbers.size());
    if (!bench.table().pagesOwned()) {
        QVERIFY(list.outcome.complete);
        QCOMPARE(server.requests().size(), 1);
        return;
    }
    QVERIFY(!list.outcome.complete);
    QCOMPARE(list.outcome.error->kind, ErrorKind::ProviderDown);
    QVERIFY(list.outcome.rest);
}

void Listing::namesTheRowThatCannotBeRead()
{
    Bench bench;
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    server.setScript({ RawReaction::answer(200, bench.table().ownedPageWithBadRow(manyNumbers(bench, 3))) });
    const auto client = bench.clientAt(server.url());
    const auto list = readOwned(*client);
    QCOMPARE(list.items.size(), 3);
    QCOMPARE(list.outcome.rowErrors.size(), 1);
    QCOMPARE(list.outcome.rowErrors.first().kind, ErrorKind::BadAnswer);
    QVERIFY(list.outcome.rowErrors.first().detail.contains(u'4'));
}

void Listing::keepsOddRows()
{
    Bench bench;
    const NumberRef number = bench.ref(u"GB"_s, u"447700900123"_s);
    const QList<QByteArray> pages = bench.table().oddOwnedPages(number);
    QVERIFY(!pages.isEmpty());
    for (const QByteArray &page : pages) {
        RawServer server(RawServer::Wire::Plain);
        bench.answerAside(server);
        server.setScript({ RawReaction::answer(200, page) });
        const auto client = bench.clientAt(server.url());
        const auto list = readOwned(*client);
        QVERIFY2(!list.outcome.error, qPrintable(wordsOf(list.outcome.error)));
        QVERIFY2(list.outcome.rowErrors.isEmpty(), page.constData());
        QCOMPARE(list.items.size(), 1);
        QCOMPARE(list.items.first().ref, number);
    }
}

void Listing::saysWhatIsWrongWithAPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTML") << "<html><body>maintenance</body></html>"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("cut") << "{\"numbers\": [{\"country\": \"G"_ba;
    QTest::newRow("a wrong type") << makeTable()->ownedPageOfWrongType();
    QTest::newRow("an array") << "[]"_ba;
    QTest::newRow("not UTF-8") << "{\"a\": \"\xff\xfe\"}"_ba;
    QTest::newRow("9 MiB") << QByteArray(9 * 1024 * 1024, ' ');
}

void Listing::saysWhatIsWrongWithAPage()
{
    QFETCH(QByteArray, body);
    Bench bench;
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    server.setScript({ RawReaction::answer(200, body) });
    const auto client = bench.clientAt(server.url());
    Outcome end(client->listOwned({}, {}));
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::BadAnswer);
    QVERIFY(!end.error().detail.isEmpty());
}

void Listing::refusesBadFiltersWithoutAsking()
{
    Bench bench;
    RawServer server(RawServer::Wire::Plain);
    bench.answerAside(server);
    const auto client = bench.clientAt(server.url());
    const QList<SettingField> filters = bench.info().ownedFilters;
    for (const SettingField &filter : filters) {
        using Kind = SettingField::Kind;
        const QList<Kind> checked{ Kind::Digits, Kind::Country, Kind::PhoneNumber };
        if (!checked.contains(filter.kind) && filter.pattern.isEmpty())
            continue;
        Outcome end(client->listOwned({ { { filter.key, u"no such value!"_s } } }, {}));
        QVERIFY(end.wait());
        QVERIFY(!end.isOk());
        QCOMPARE(end.error().kind, ErrorKind::InvalidRequest);
        QCOMPARE(end.error().field, filter.key);
    }
    QCOMPARE(server.connections(), 0);
}

void Listing::refusesATokenThatIsNone()
{
    Bench bench;
    Outcome end(bench.client().listOwned({}, u"no token of this provider"_s));
    QVERIFY(end.wait());
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::InvalidRequest);
}

std::unique_ptr<QObject> makeListing()
{
    return std::make_unique<Listing>();
}

} // namespace NumberDesk::Contract

#include "listing.moc"
