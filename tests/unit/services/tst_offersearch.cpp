// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/offersearch.h"
#include "unit/services/testdesk.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = AccountSearchStatus::Phase;

namespace {

QList<NumberOffer> many(int count)
{
    QList<NumberOffer> offers;
    for (int i = 0; i < count; ++i)
        offers.append(offer(QString::number(447700900000LL + i), 100 + i));
    return offers;
}

/// A search and everything it found.
struct Bench
{
    TestDesk desk;
    OfferSearch search{ desk.accounts() };
    QList<NumberOffer> found;
    QSignalSpy finished{ &search, &OfferSearch::finished };
    AccountId account = desk.addAccount(u"k1"_s);

    Bench()
    {
        QObject::connect(&search, &OfferSearch::found, &search,
            [this](const QList<NumberOffer> &offers) { found += offers; });
    }
    static SearchQuery query()
    {
        SearchQuery asked;
        asked.country = u"GB"_s;
        return asked;
    }
    [[nodiscard]] AccountSearchStatus status() const { return search.status(account); }
};

} // namespace

class TestOfferSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersOfAllAccountsStreamIn();
    void fivePagesComeAtOnceAndThenMore();
    void anOfferComesOnlyOnce();
    void filtersAProviderLacksAreAppliedHereAndNamed();
    void pricesInAnotherCurrencyAreNotHidden();
    void oneAccountsFailureDoesNotTouchTheOthers();
    void anAccountThatIsNotReadyFailsWithItsReason();
    void aSlowAccountSaysSo();
    void cancellingKeepsWhatWasFound();
    void aNewSearchEndsTheOneBefore();
    void noOfferIsAnEndToo();
};

void TestOfferSearch::offersOfAllAccountsStreamIn()
{
    Bench bench;
    const auto two = bench.desk.addAccount(u"k2"_s);
    bench.desk.world(u"k1"_s).offers = many(3);
    bench.desk.world(u"k2"_s).offers = many(2);
    bench.search.start(Bench::query(), { bench.account, two });
    QVERIFY(bench.search.isRunning());
    QTRY_COMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.found.size(), 5);
    QCOMPARE(bench.status().phase, Phase::Complete);
    QCOMPARE(bench.status().found, 3);
    QCOMPARE(bench.search.status(two).total, std::optional<qint64>(2));
    QVERIFY(!bench.search.hasMore());
    QCOMPARE(bench.search.accounts(), (QList<AccountId>{ bench.account, two }));
}

void TestOfferSearch::fivePagesComeAtOnceAndThenMore()
{
    Bench bench;
    bench.desk.world().offers = many(120);
    bench.desk.world().pageSize = 10;
    bench.search.start(Bench::query(), { bench.account });
    QTRY_COMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.found.size(), 50);
    QCOMPARE(bench.status().phase, Phase::More);
    QVERIFY(bench.search.hasMore());
    bench.search.loadMore();
    QTRY_COMPARE(bench.finished.size(), 2);
    QCOMPARE(bench.found.size(), 100);
    bench.search.loadMore();
    QTRY_COMPARE(bench.finished.size(), 3);
    QCOMPARE(bench.found.size(), 120);
    QCOMPARE(bench.status().phase, Phase::Complete);
}

void TestOfferSearch::anOfferComesOnlyOnce()
{
    Bench bench;
    bench.desk.world().offers = many(20) + many(25);
    bench.desk.world().pageSize = 20;
    bench.search.start(Bench::query(), { bench.account, bench.account });
    QTRY_COMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.found.size(), 25);
}

void TestOfferSearch::filtersAProviderLacksAreAppliedHereAndNamed()
{
    Bench bench;
    bench.desk.world().offers = many(4);
    bench.desk.world().offers[1].capabilities.add(Capability::WhatsApp);
    bench.desk.world().offers[1].type = NumberType::Kind::Mobile;
    bench.desk.world().offers[2].capabilities.add(Capability::WhatsApp);
    bench.desk.world().offers[2].type = NumberType::Kind::Mobile;
    SearchQuery query = Bench::query();
    query.capabilities = { Capability::Sms, Capability::WhatsApp };
    query.type = NumberType::Kind::Mobile;
    query.digits = u"7700"_s;
    query.highestMonthly = euros(101);
    bench.search.start(query, { bench.account });
    QTRY_COMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.found.size(), 1);
    QCOMPARE(bench.status().seen, 4);
    QCOMPARE(
        bench.status().localFilters, (QStringList{ u"Type"_s, u"WhatsApp"_s, u"Highest monthly price"_s }));
    const SearchQuery asked = bench.desk.world().searched.constFirst();
    QCOMPARE(asked.capabilities, QList<Capability>{ Capability::Sms });
    QCOMPARE(asked.digits, u"7700"_s);
    QVERIFY(!asked.type && !asked.highestMonthly);
}

void TestOfferSearch::pricesInAnotherCurrencyAreNotHidden()
{
    Bench bench;
    bench.desk.world().offers = many(3);
    bench.desk.world().offers[0].monthly = Money(900, 2, u"USD"_s);
    bench.desk.world().offers[1].monthly.reset();
    SearchQuery query = Bench::query();
    query.highestMonthly = euros(50);
    bench.search.start(query, { bench.account });
    QTRY_COMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.found.size(), 2);
}

void TestOfferSearch::oneAccountsFailureDoesNotTouchTheOthers()
{
    Bench bench;
    const auto two = bench.desk.addAccount(u"k2"_s);
    bench.desk.world(u"k1"_s).readError = answeredError(ErrorKind::Unauthorised, Delivery::Answered);
    bench.desk.world(u"k2"_s).offers = many(2);
    bench.search.start(Bench::query(), { bench.account, two });
    QTRY_COMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.status().phase, Phase::Failed);
    QCOMPARE(bench.status().error->kind, ErrorKind::Unauthorised);
    QCOMPARE(bench.search.status(two).phase, Phase::Complete);
    QCOMPARE(bench.found.size(), 2);
}

void TestOfferSearch::anAccountThatIsNotReadyFailsWithItsReason()
{
    Bench bench;
    Outcome removed(bench.desk.keychain.remove({ u"fake"_s, bench.account, u"secret"_s }));
    QVERIFY(removed.wait());
    bench.desk.accounts().unlockAndRetry(bench.account);
    QTRY_COMPARE(bench.desk.accounts().state(bench.account), AccountState::SecretGone);
    bench.search.start(Bench::query(), { bench.account });
    QTRY_COMPARE(bench.status().phase, Phase::Failed);
    QCOMPARE(bench.status().error->kind, ErrorKind::SecretsMissing);
}

void TestOfferSearch::aSlowAccountSaysSo()
{
    Bench bench;
    bench.desk.world().offers = many(2);
    bench.desk.world().holdsReads = true;
    bench.search.start(Bench::query(), { bench.account });
    bench.desk.clock.advance(2999ms);
    QCOMPARE(bench.status().phase, Phase::Searching);
    bench.desk.clock.advance(1ms);
    QCOMPARE(bench.status().phase, Phase::Slow);
    bench.desk.world().releaseReads();
    QTRY_COMPARE(bench.status().phase, Phase::Complete);
}

void TestOfferSearch::cancellingKeepsWhatWasFound()
{
    Bench bench;
    bench.desk.world().offers = many(20);
    bench.desk.world().pageSize = 10;
    QObject::connect(
        &bench.search, &OfferSearch::found, &bench.search, [&] { bench.desk.world().holdsReads = true; });
    bench.search.start(Bench::query(), { bench.account });
    QTRY_COMPARE(bench.found.size(), 10);
    bench.search.cancel();
    QTRY_COMPARE(bench.status().phase, Phase::Cancelled);
    QVERIFY(!bench.search.isRunning());
    QCOMPARE(bench.status().found, 10);
}

void TestOfferSearch::aNewSearchEndsTheOneBefore()
{
    Bench bench;
    bench.desk.world().offers = many(3);
    bench.desk.world().holdsReads = true;
    bench.search.start(Bench::query(), { bench.account });
    bench.search.start(Bench::query(), { bench.account });
    settle();
    bench.desk.world().releaseReads();
    QTRY_COMPARE(bench.finished.size(), 1);
    settle();
    QCOMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.found.size(), 3);
}

void TestOfferSearch::noOfferIsAnEndToo()
{
    Bench bench;
    bench.search.start(Bench::query(), { bench.account });
    QTRY_COMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.status().phase, Phase::Complete);
    QCOMPARE(bench.status().found, 0);
    bench.search.start(Bench::query(), {});
    QCOMPARE(bench.finished.size(), 2);
}

QTEST_GUILESS_MAIN(TestOfferSearch)
#include "tst_offersearch.moc"
