// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "birddesk.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto kNumbers = u"/v1/numbers"_s;
const auto kAvailable = u"/v1/numbers/available"_s;
const auto kOrders = u"/v1/numbers/orders"_s;

} // namespace

/// The simulated Bird platform, held against the fact sheet: lists and search.
class TestBirdApi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theWorkspaceIsTheKeysOwn();
    void theListTellsEveryKindOfNumber();
    void pagesCoverTheListOnceBothWays();
    void aPageIsNotMovedByWhatIsBoughtMeanwhile();
    void cursorsCarryTheirFilters();
    void cursorsGrowOld();
    void theListIsFiltered_data();
    void theListIsFiltered();
    void aWholeNumberIsFoundHoweverItIsSpelled_data();
    void aWholeNumberIsFoundHoweverItIsSpelled();
    void badQueriesAreRefused_data();
    void badQueriesAreRefused();
    void undeclaredParametersAreRefusedEverywhere_data();
    void undeclaredParametersAreRefusedEverywhere();
    void searchFindsByCountryTypePrefixAndCapabilities();
    void suppliersFillTheLastPage();
    void noMoneyAnywhere();
    void manyNumbersAreAllDistinctAndFound();
    void theSameSeedGivesTheSame();

private:
    [[nodiscard]] BirdState &state() { return m_desk->state(); }
    /// Bird's own where @p later is false.
    [[nodiscard]] PoolNumber offer(const QString &country, bool later, bool fails = false)
    {
        for (const PoolNumber &number : state().pool().in(country)) {
            if (BirdState::settlesLater(number.msisdn) == later
                && BirdState::failsLate(number.msisdn) == fails)
                return number;
        }
        qFatal("The pool has no such number");
    }
    [[nodiscard]] BirdAnswer buy(const PoolNumber &number)
    {
        return m_desk->post(kOrders, { { u"number"_s, QString(u'+' + number.msisdn) } });
    }
    [[nodiscard]] QStringList all(const QString &target, const QString &field, int limit = 7)
    {
        QStringList found;
        const QString glue = target.contains(u'?') ? u"&"_s : u"?"_s;
        QString cursor;
        do {
            const QString place = cursor.isEmpty() ? QString() : QString(u"&starting_after="_s + cursor);
            const BirdAnswer page = m_desk->get(target + glue + u"limit=%1"_s.arg(limit) + place);
            for (const QJsonValue &row : page.rows(u"data"_s))
                found.append(row[field].toString());
            cursor = page.text(u"next_cursor"_s);
        } while (!cursor.isEmpty());
        return found;
    }

    std::unique_ptr<BirdPlatformDesk> m_desk;
};

void TestBirdApi::init()
{
    m_desk = std::make_unique<BirdPlatformDesk>(BirdState::Setup{ 7, 40, 25000, 3000ms }, "Bearer");
    m_desk->use(state().apiKey());
}

void TestBirdApi::theWorkspaceIsTheKeysOwn()
{
    const BirdAnswer answer = m_desk->get(u"/v1/workspace"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.text(u"id"_s).startsWith(u"ws_"_s));
    QVERIFY(!answer.text(u"name"_s).isEmpty());
    QVERIFY(!answer.headers.value("X-Request-Id").isEmpty());
}

void TestBirdApi::theListTellsEveryKindOfNumber()
{
    QSet<QString> kinds;
    QSet<QString> states;
    QSet<QString> steps;
    QSet<QString> types;
    int withoutAnswer = 0;
    const BirdAnswer page = m_desk->get(kNumbers + u"?limit=100"_s);
    QCOMPARE(page.rows(u"data"_s).size(), 40);
    for (const QJsonValue &row : page.rows(u"data"_s)) {
        kinds.insert(row["kind"_L1].toString());
        states.insert(row["status"_L1].toString());
        types.insert(row["number_type"_L1].toString());
        withoutAnswer += row["status"_L1] != "active"_L1 && row["ownership"_L1].isNull();
        for (const QJsonValue &step : row["ownership"_L1]["next"_L1].toArray())
            steps.insert(step["kind"_L1].toString());
    }
    QCOMPARE(kinds, (QSet<QString>{ u"dedicated"_s, u"shared"_s }));
    QCOMPARE(
        states, (QSet<QString>{ u"active"_s, u"pending_ownership_registration"_s, u"pending_compliance"_s }));
    QVERIFY(steps.contains({ u"external"_s, u"operation"_s, u"wait"_s, u"terminal"_s, u"telephone"_s }));
    QVERIFY(types.contains({ u"mobile"_s, u"local"_s, u"short_code"_s, u"satellite"_s }));
    QVERIFY(withoutAnswer > 0);
}

void TestBirdApi::pagesCoverTheListOnceBothWays()
{
    const QStringList forward = all(kNumbers, u"id"_s);
    QCOMPARE(forward.size(), 40);
    QCOMPARE(QSet<QString>(forward.cbegin(), forward.cend()).size(), 40);

    const BirdAnswer first = m_desk->get(kNumbers + u"?limit=30"_s);
    QVERIFY(first.value(u"prev_cursor"_s).isNull());
    const BirdAnswer second
        = m_desk->get(kNumbers + u"?limit=30&starting_after="_s + first.text(u"next_cursor"_s));
    QVERIFY(second.value(u"next_cursor"_s).isNull());
    const BirdAnswer back
        = m_desk->get(kNumbers + u"?limit=30&ending_before="_s + second.text(u"prev_cursor"_s));
    QCOMPARE(back.rows(u"data"_s), first.rows(u"data"_s));
}

void TestBirdApi::aPageIsNotMovedByWhatIsBoughtMeanwhile()
{
    const BirdAnswer first = m_desk->get(kNumbers + u"?limit=10"_s);
    const PoolNumber bought = offer(u"GB"_s, false);
    QCOMPARE(buy(bought).status, 201);
    const BirdAnswer second
        = m_desk->get(kNumbers + u"?limit=100&starting_after="_s + first.text(u"next_cursor"_s));
    QCOMPARE(second.rows(u"data"_s).size(), 30);
    const BirdAnswer fresh = m_desk->get(kNumbers + u"?ending_before="_s + first.text(u"refresh_cursor"_s));
    QCOMPARE(fresh.rows(u"data"_s).size(), 1);
    QCOMPARE(fresh.rows(u"data"_s).at(0)["number"_L1].toString(), u'+' + bought.msisdn);
}

void TestBirdApi::cursorsCarryTheirFilters()
{
    const QString cursor = m_desk->get(kAvailable + u"?country_code=GB&limit=5"_s).text(u"next_cursor"_s);
    const QString place = u"&limit=9&starting_after="_s + cursor;
    QCOMPARE(m_desk->get(kAvailable + u"?country_code=GB"_s + place).status, 200);
    QCOMPARE(m_desk->get(kAvailable + u"?country_code=US"_s + place).code(), u"E01012"_s);
    QCOMPARE(m_desk->get(kAvailable + u"?country_code=GB&number_type=mobile"_s + place).code(), u"E01012"_s);
    QCOMPARE(m_desk->get(kNumbers + u"?country_code=GB"_s + place).code(), u"E01012"_s);
    QCOMPARE(m_desk->get(kNumbers + u"?starting_after=scribble"_s).code(), u"E01012"_s);
}

void TestBirdApi::cursorsGrowOld()
{
    const QString target = kNumbers + u"?starting_after="_s + m_desk->get(kNumbers).text(u"next_cursor"_s);
    QCOMPARE(m_desk->get(target).status, 200);
    state().advance(2h);
    const BirdAnswer answer = m_desk->get(target);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.code(), u"E01012"_s);
}

void TestBirdApi::theListIsFiltered_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("country") << u"country_code=NL"_s << u"country_code"_s << u"NL"_s;
    QTest::newRow("type") << u"number_type=short_code"_s << u"number_type"_s << u"short_code"_s;
    QTest::newRow("unknown type") << u"number_type=satellite"_s << u"number_type"_s << u"satellite"_s;
    QTest::newRow("both") << u"country_code=GB&number_type=mobile"_s << u"country_code"_s << u"GB"_s;
    QTest::newRow("national prefix") << u"country_code=GB&prefix=7700900"_s << u"country_code"_s << u"GB"_s;
    QTest::newRow("prefix of all") << u"prefix=447700900"_s << u"country_code"_s << u"GB"_s;
}

void TestBirdApi::theListIsFiltered()
{
    QFETCH(QString, query);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const QStringList found = all(kNumbers + u'?' + query, field);
    QVERIFY(!found.isEmpty() && found.size() < 40);
    QCOMPARE(found, QStringList(found.size(), value));
}

void TestBirdApi::aWholeNumberIsFoundHoweverItIsSpelled_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("rows");
    QTest::newRow("plus") << u"number=%2B447700900462"_s << 1;
    QTest::newRow("digits") << u"number=447700900462"_s << 1;
    QTest::newRow("two zeros") << u"number=00447700900462"_s << 1;
    QTest::newRow("grouped") << u"number=%2B44%207700%20900%20462"_s << 1;
    QTest::newRow("national") << u"number=07700%20900%20462&country_code=GB"_s << 1;
    QTest::newRow("short code") << u"number=05556&country_code=GB"_s << 1;
    QTest::newRow("other country") << u"number=%2B447700900462&country_code=US"_s << 0;
    QTest::newRow("not owned") << u"number=%2B447700900999"_s << 0;
    QTest::newRow("grouped without a country") << u"number=07700%20900%20462"_s << -1;
}

void TestBirdApi::aWholeNumberIsFoundHoweverItIsSpelled()
{
    QFETCH(QString, query);
    QFETCH(int, rows);
    const BirdAnswer answer = m_desk->get(kNumbers + u'?' + query);
    QCOMPARE(answer.status, rows < 0 ? 422 : 200);
    QCOMPARE(answer.rows(u"data"_s).size(), std::max(rows, 0));
    if (rows < 0)
        QCOMPARE(answer.field(), u"number"_s);
}

void TestBirdApi::badQueriesAreRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("field");
    QTest::newRow("limit 0") << u"/v1/numbers?limit=0"_s << u"limit"_s;
    QTest::newRow("limit 101") << u"/v1/numbers?limit=101"_s << u"limit"_s;
    QTest::newRow("limit a lot") << u"/v1/numbers/orders?limit=many"_s << u"limit"_s;
    QTest::newRow("country missing") << u"/v1/numbers/available"_s << u"country_code"_s;
    QTest::newRow("no country") << u"/v1/numbers/available?country_code=UK"_s << u"country_code"_s;
    QTest::newRow("prefix with plus")
        << u"/v1/numbers/available?country_code=GB&prefix=%2B44"_s << u"prefix"_s;
    QTest::newRow("prefix of 11") << u"/v1/numbers?country_code=GB&prefix=12345678901"_s << u"prefix"_s;
    QTest::newRow("prefix of 16") << u"/v1/numbers?prefix=1234567890123456"_s << u"prefix"_s;
    QTest::newRow("status") << u"/v1/numbers/orders?status=done"_s << u"status"_s;
}

void TestBirdApi::badQueriesAreRefused()
{
    QFETCH(QString, target);
    QFETCH(QString, field);
    const BirdAnswer answer = m_desk->get(target);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.code(), u"E01001"_s);
    QCOMPARE(answer.field(), field);
    QCOMPARE(
        answer.error().value("request_id"_L1).toString().toLatin1(), answer.headers.value("X-Request-Id"));
}

void TestBirdApi::undeclaredParametersAreRefusedEverywhere_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("workspace") << u"/v1/workspace?_=1"_s;
    QTest::newRow("list") << u"/v1/numbers?include_total=true"_s;
    QTest::newRow("search") << u"/v1/numbers/available?country_code=GB&features=sms"_s;
    QTest::newRow("offer") << u"/v1/numbers/available/%2B447700900123?x=1"_s;
    QTest::newRow("orders") << u"/v1/numbers/orders?number=1"_s;
    QTest::newRow("voice") << u"/v1/voice/numbers?country_code=GB"_s;
}

void TestBirdApi::undeclaredParametersAreRefusedEverywhere()
{
    QFETCH(QString, target);
    const BirdAnswer answer = m_desk->get(target);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.code(), u"E01029"_s);
}

void TestBirdApi::searchFindsByCountryTypePrefixAndCapabilities()
{
    const BirdAnswer page = m_desk->get(kAvailable
        + u"?country_code=GB&number_type=mobile&prefix=7700900&capabilities=sms&capabilities=voice&limit=100"_s);
    const QJsonArray rows = page.rows(u"data"_s);
    QVERIFY(rows.size() > 50);
    for (const QJsonValue &row : rows) {
        QVERIFY(row["number"_L1].toString().startsWith(u"+447700900"_s));
        QCOMPARE(row["number_type"_L1].toString(), u"mobile"_s);
        const QJsonArray capabilities = row["capabilities"_L1].toArray();
        QVERIFY(capabilities.contains(u"sms"_s) && capabilities.contains(u"voice"_s));
    }
    // The dialling code is no part of the prefix.
    QVERIFY(m_desk->get(kAvailable + u"?country_code=GB&prefix=447700"_s).rows(u"data"_s).isEmpty());
    QVERIFY(m_desk->get(kAvailable + u"?country_code=AQ"_s).rows(u"data"_s).isEmpty());
}

void TestBirdApi::suppliersFillTheLastPage()
{
    const QStringList numbers = all(kAvailable + u"?country_code=GB&prefix=7700900"_s, u"number"_s, 100);
    const auto isSuppliers = [](const QString &number) { return BirdState::settlesLater(number); };
    QVERIFY(std::is_partitioned(
        numbers.cbegin(), numbers.cend(), [&](const QString &number) { return !isSuppliers(number); }));
    QVERIFY(std::any_of(numbers.cbegin(), numbers.cend(), isSuppliers));
    QCOMPARE(QSet<QString>(numbers.cbegin(), numbers.cend()).size(), numbers.size());
}

void TestBirdApi::noMoneyAnywhere()
{
    QByteArray everything = m_desk->get(kAvailable + u"?country_code=GB"_s).body + m_desk->get(kNumbers).body;
    everything += buy(offer(u"GB"_s, false)).body + m_desk->get(kOrders).body;
    for (const char *word : { "price", "cost", "currency", "amount", "EUR" })
        QVERIFY2(!everything.contains(word), word);
}

void TestBirdApi::manyNumbersAreAllDistinctAndFound()
{
    m_desk = std::make_unique<BirdPlatformDesk>(BirdState::Setup{ 7, 1000, 25000, 3000ms }, "Bearer");
    m_desk->use(state().apiKey());
    const QStringList numbers = all(kNumbers, u"number"_s, 100);
    QCOMPARE(QSet<QString>(numbers.cbegin(), numbers.cend()).size(), 1000);
    for (const QString &number : { numbers.constFirst(), numbers.at(500) }) {
        const BirdAnswer found = m_desk->get(kNumbers + u"?number="_s + number.mid(1));
        QCOMPARE(found.rows(u"data"_s).size(), 1);
    }
}

void TestBirdApi::theSameSeedGivesTheSame()
{
    const BirdAnswer before = m_desk->get(kNumbers);
    const BirdAnswer offers = m_desk->get(kAvailable + u"?country_code=SE"_s);
    const QString key = state().apiKey();
    init();
    QCOMPARE(state().apiKey(), key);
    QCOMPARE(m_desk->get(kNumbers).rows(u"data"_s), before.rows(u"data"_s));
    QCOMPARE(m_desk->get(kAvailable + u"?country_code=SE"_s).rows(u"data"_s), offers.rows(u"data"_s));
    QVERIFY(BirdState({ 8, 40, 25000, 3000ms }).apiKey() != key);
}

QTEST_GUILESS_MAIN(TestBirdApi)
#include "tst_birdapi.moc"
