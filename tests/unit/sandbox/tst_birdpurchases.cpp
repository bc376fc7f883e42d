// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "birddesk.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto kNumbers = u"/v1/numbers"_s;
const auto kAvailable = u"/v1/numbers/available"_s;
const auto kOrders = u"/v1/numbers/orders"_s;

QString encoded(const QString &number)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(number));
}

} // namespace

/// Buying and releasing at the simulated Bird platform, held against the fact sheet.
class TestBirdPurchases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void oneOfferCanBeCheckedUntilItIsSold();
    void stockIsBoughtAtOnce();
    void suppliersTakeTheirTime();
    void withoutSettleTimeTheNextRequestSettles();
    void someOrdersFailLate();
    void ordersAreListedNewestFirst();
    void ordersAreRefused_data();
    void ordersAreRefused();
    void papersFollowAPurchase();
    void releaseEndsTheNumberForGood();
    void sharedNumbersCannotBeReleased();
    void othersCanTakeNumbers();

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
    [[nodiscard]] QJsonObject owned(const QString &digits)
    {
        return m_desk->get(kNumbers + u"?number="_s + digits).rows(u"data"_s).at(0).toObject();
    }

    std::unique_ptr<BirdPlatformDesk> m_desk;
};

void TestBirdPurchases::init()
{
    m_desk = std::make_unique<BirdPlatformDesk>(BirdState::Setup{ 7, 40, 25000, 3000ms }, "Bearer");
    m_desk->use(state().apiKey());
}

void TestBirdPurchases::oneOfferCanBeCheckedUntilItIsSold()
{
    const PoolNumber wanted = offer(u"GB"_s, false);
    const QString target = kAvailable + u"/%2B"_s + wanted.msisdn;
    QCOMPARE(m_desk->get(target).text(u"number"_s), u'+' + wanted.msisdn);
    QCOMPARE(m_desk->route(), "GET /v1/numbers/available/{number}"_ba);
    QCOMPARE(m_desk->get(kAvailable + u'/' + wanted.msisdn).status, 404);
    state().takeFromUnder(wanted.msisdn);
    QCOMPARE(m_desk->get(target).status, 404);
    const BirdAnswer stale = buy(wanted);
    QCOMPARE(stale.status, 404);
    QCOMPARE(stale.error().value("type"_L1).toString(), u"not_found_error"_s);
}

void TestBirdPurchases::stockIsBoughtAtOnce()
{
    const PoolNumber wanted = offer(u"NL"_s, false);
    const BirdAnswer answer = buy(wanted);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.text(u"status"_s), u"completed"_s);
    QVERIFY(!answer.text(u"completed_at"_s).isEmpty());
    const BirdAnswer number = m_desk->get(kNumbers + u'/' + answer.text(u"number_id"_s));
    QCOMPARE(number.text(u"number"_s), u'+' + wanted.msisdn);
    QCOMPARE(number.text(u"status"_s), u"active"_s);
    QCOMPARE(state().executedCount("buy", wanted.msisdn), 1);
    QCOMPARE(m_desk->get(kAvailable + u'/' + encoded(u'+' + wanted.msisdn)).status, 404);
}

void TestBirdPurchases::suppliersTakeTheirTime()
{
    const PoolNumber wanted = offer(u"NL"_s, true);
    const BirdAnswer placed = buy(wanted);
    QCOMPARE(placed.status, 202);
    QCOMPARE(placed.text(u"status"_s), u"charging"_s);
    const QString order = kOrders + u'/' + placed.text(u"id"_s);
    for (const QString &status : { u"ordering"_s, u"pending"_s }) {
        state().advance(1000ms);
        QCOMPARE(m_desk->get(order).text(u"status"_s), status);
        QVERIFY(m_desk->get(order).value(u"number_id"_s).isNull());
        QVERIFY(owned(wanted.msisdn).isEmpty());
    }
    state().advance(1000ms);
    const BirdAnswer completed = m_desk->get(order);
    QCOMPARE(completed.text(u"status"_s), u"completed"_s);
    QCOMPARE(owned(wanted.msisdn).value("id"_L1).toString(), completed.text(u"number_id"_s));
    QCOMPARE(state().executedCount("order", wanted.msisdn), 1);
    QCOMPARE(state().executedCount("buy", wanted.msisdn), 1);
}

void TestBirdPurchases::withoutSettleTimeTheNextRequestSettles()
{
    m_desk = std::make_unique<BirdPlatformDesk>(BirdState::Setup{ 7, 5, 25000, 0ms }, "Bearer");
    m_desk->use(state().apiKey());
    const BirdAnswer placed = buy(offer(u"US"_s, true));
    QCOMPARE(placed.text(u"status"_s), u"charging"_s);
    QCOMPARE(m_desk->get(kOrders + u'/' + placed.text(u"id"_s)).text(u"status"_s), u"completed"_s);
}

void TestBirdPurchases::someOrdersFailLate()
{
    const PoolNumber wanted = offer(u"GB"_s, true, true);
    const BirdAnswer placed = buy(wanted);
    QCOMPARE(placed.status, 202);
    state().advance(3000ms);
    const BirdAnswer failed = m_desk->get(kOrders + u'/' + placed.text(u"id"_s));
    QCOMPARE(failed.text(u"status"_s), u"failed"_s);
    QVERIFY(!failed.text(u"failure_reason"_s).isEmpty());
    QVERIFY(failed.value(u"number_id"_s).isNull());
    QVERIFY(failed.text(u"updated_at"_s) > failed.text(u"created_at"_s));
    QVERIFY(owned(wanted.msisdn).isEmpty());
    QCOMPARE(state().executedCount("buy", wanted.msisdn), 0);
}

void TestBirdPurchases::ordersAreListedNewestFirst()
{
    QStringList bought;
    for (int i = 0; i < 5; ++i) {
        const PoolNumber wanted = offer(u"US"_s, i == 2);
        bought.prepend(u'+' + wanted.msisdn);
        QVERIFY(buy(wanted).status < 300);
    }
    QCOMPARE(all(kOrders, u"number"_s, 2), bought);
    QCOMPARE(all(kOrders + u"?status=charging"_s, u"number"_s), QStringList{ bought.at(2) });
    QVERIFY(all(kOrders + u"?status=failed"_s, u"number"_s).isEmpty());
    QCOMPARE(m_desk->get(kOrders + u"/nor_0"_s).status, 404);
}

void TestBirdPurchases::ordersAreRefused_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    QTest::newRow("funds") << u"funds"_s << 402 << u"billing_error"_s;
    QTest::newRow("gate") << u"gate"_s << 412 << u"precondition_error"_s;
    QTest::newRow("gate of a country") << u"country"_s << 412 << u"precondition_error"_s;
    QTest::newRow("national number") << u"body"_s << 422 << u"validation_error"_s;
}

void TestBirdPurchases::ordersAreRefused()
{
    QFETCH(QString, why);
    QFETCH(int, status);
    QFETCH(QString, type);
    PoolNumber wanted = offer(why == "country"_L1 ? u"JP"_s : u"GB"_s, false);
    if (why == "funds"_L1)
        state().emptyBalance();
    if (why == "gate"_L1)
        state().setGateMet(false);
    if (why == "body"_L1)
        wanted.msisdn = u"07700900123"_s;
    const BirdAnswer answer = buy(wanted);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.error().value("type"_L1).toString(), type);
    if (status == 412)
        QCOMPARE(answer.code(), u"E16000"_s);
    QVERIFY(state().executed().isEmpty());
    QVERIFY(m_desk->get(kOrders).rows(u"data"_s).isEmpty());
}

void TestBirdPurchases::papersFollowAPurchase()
{
    const PoolNumber wanted = offer(u"DE"_s, false);
    const BirdAnswer shown = m_desk->get(kAvailable + u"/%2B"_s + wanted.msisdn);
    QCOMPARE(shown.value(u"ownership_registration_required"_s).toBool(), true);
    QCOMPARE(buy(wanted).status, 201);
    QCOMPARE(owned(wanted.msisdn).value("status"_L1).toString(), u"pending_ownership_registration"_s);
    QCOMPARE(owned(wanted.msisdn).value("ownership"_L1)["satisfied"_L1].toBool(), false);
    state().setPapers(wanted.msisdn, BirdPapers::Approved);
    QCOMPARE(owned(wanted.msisdn).value("status"_L1).toString(), u"active"_s);
    QCOMPARE(owned(wanted.msisdn).value("ownership"_L1)["satisfied"_L1].toBool(), true);
}

void TestBirdPurchases::releaseEndsTheNumberForGood()
{
    const QJsonObject first = m_desk->get(kNumbers + u"?limit=1"_s).rows(u"data"_s).at(0).toObject();
    const QString target = kNumbers + u'/' + first.value("id"_L1).toString();
    const QString digits = first.value("number"_L1).toString().mid(1);
    const BirdAnswer released = m_desk->remove(target);
    QCOMPARE(released.status, 204);
    QVERIFY(released.body.isEmpty());
    QCOMPARE(state().executedCount("release", digits), 1);
    QCOMPARE(m_desk->get(target).status, 404);
    QCOMPARE(m_desk->remove(target).status, 404);
    QVERIFY(owned(digits).isEmpty());
    QCOMPARE(m_desk->get(kAvailable + u"/%2B"_s + digits).status, 200);
}

void TestBirdPurchases::sharedNumbersCannotBeReleased()
{
    const BirdAnswer found = m_desk->get(kNumbers + u"?number_type=short_code"_s);
    const QJsonObject shared = found.rows(u"data"_s).at(0).toObject();
    QCOMPARE(shared.value("kind"_L1).toString(), u"shared"_s);
    QCOMPARE(m_desk->remove(kNumbers + u'/' + shared.value("id"_L1).toString()).code(), u"E14002"_s);
    QVERIFY(state().executed().isEmpty());
}

void TestBirdPurchases::othersCanTakeNumbers()
{
    const QJsonObject first = m_desk->get(kNumbers + u"?limit=1"_s).rows(u"data"_s).at(0).toObject();
    state().takeFromUnder(first.value("number"_L1).toString().mid(1));
    QCOMPARE(all(kNumbers, u"id"_s).size(), 39);
    QCOMPARE(m_desk->get(kNumbers + u'/' + first.value("id"_L1).toString()).status, 404);
}

QTEST_GUILESS_MAIN(TestBirdPurchases)
#include "tst_birdpurchases.moc"
