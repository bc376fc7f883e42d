// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "birddesk.h"

#include <QSet>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The long codes of the simulated Bird CRM and their subscriptions, held against the fact sheet.
class TestBirdCrmNumbers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aNewNumberWorksOnlyWhenItHasSettled();
    void capabilitiesHaveThreeStates();
    void ownedNumbersAreListedByAge();
    void anOwnedPageIsNotMovedByWhatGoesMeanwhile();
    void ownedNumbersAreFiltered_data();
    void ownedNumbersAreFiltered();
    void endingTheSubscriptionEndsTheNumber();
    void someNumbersStayUntilTheirEnd();
    void theDocumentedFallbackEndsItToo_data();
    void theDocumentedFallbackEndsItToo();
    void aSubscriptionEndsOnce();
    void othersCanTakeAndChangeNumbers();
    void manyNumbersAreAllDistinctAndFound();
    void theSameSeedGivesTheSame();

private:
    [[nodiscard]] BirdCrmState &state() { return m_desk->state(); }
    [[nodiscard]] QString organization() { return u"/organizations/"_s + state().organizationId(); }
    [[nodiscard]] QString workspace() { return u"/workspaces/"_s + state().workspaceId(); }
    [[nodiscard]] QString stock() { return organization() + u"/numbers-stock-items"_s; }
    [[nodiscard]] QString longCodes() { return workspace() + u"/numbers-long-code"_s; }
    [[nodiscard]] QString subscription(const QString &id)
    {
        return workspace() + u"/endpoints/"_s + id + u"/subscriptions/main"_s;
    }
    [[nodiscard]] QJsonArray all(const QString &target, int limit)
    {
        QJsonArray found;
        QString token;
        do {
            const QString glue = target.contains(u'?') ? u"&"_s : u"?"_s;
            const QString place = token.isEmpty() ? QString() : QString(u"&pageToken="_s + token);
            const BirdAnswer page = m_desk->get(target + glue + u"limit=%1"_s.arg(limit) + place);
            for (const QJsonValue &row : page.rows(u"results"_s))
                found.append(row);
            token = page.text(u"nextPageToken"_s);
        } while (!token.isEmpty());
        return found;
    }
    [[nodiscard]] QJsonObject firstItem(const QString &country = u"GB"_s)
    {
        return m_desk->get(stock() + u"?countryCodes="_s + country).rows(u"results"_s).at(0).toObject();
    }
    [[nodiscard]] BirdAnswer buy(const QStringList &ids)
    {
        return m_desk->post(longCodes(), { { u"numberStockItemIds"_s, QJsonArray::fromStringList(ids) } });
    }
    /// The newest long code.
    [[nodiscard]] QJsonObject owned()
    {
        return m_desk->get(longCodes() + u"?reverse=true&limit=1"_s).rows(u"results"_s).at(0).toObject();
    }

    std::unique_ptr<BirdCrmDesk> m_desk;
};

void TestBirdCrmNumbers::init()
{
    m_desk = std::make_unique<BirdCrmDesk>(BirdCrmState::Setup{ 7, 40, 25000, 3000ms }, "AccessKey");
    m_desk->use(state().accessKey());
}

void TestBirdCrmNumbers::aNewNumberWorksOnlyWhenItHasSettled()
{
    QCOMPARE(buy({ firstItem().value("id"_L1).toString() }).status, 201);
    const auto direction
        = [this] { return owned().value("endpoint"_L1)["capabilities"_L1][0]["inbound"_L1]; };
    QCOMPARE(direction()["status"_L1].toString(), u"inactive"_s);
    QCOMPARE(direction()["issues"_L1][0].toString(), u"subscription-is-not-active"_s);
    state().advance(3000ms);
    QCOMPARE(direction()["status"_L1].toString(), u"active"_s);
    QCOMPARE(buy({ firstItem(u"DE"_s).value("id"_L1).toString() }).status, 201);
    state().advance(3000ms);
    QCOMPARE(direction()["issues"_L1][0].toString(), u"compliance-requirements-not-satisfied"_s);
}

void TestBirdCrmNumbers::capabilitiesHaveThreeStates()
{
    QSet<QString> states;
    QSet<QString> issues;
    int dependants = 0;
    for (const QJsonValue &number : all(longCodes(), 99)) {
        dependants += !number["endpoint"_L1]["dependencies"_L1].toArray().isEmpty();
        for (const QJsonValue &capability : number["endpoint"_L1]["capabilities"_L1].toArray()) {
            for (const QString &direction : { u"inbound"_s, u"outbound"_s }) {
                const QJsonValue told = capability[direction];
                states.insert(told.isNull() ? u"null"_s : told["status"_L1].toString());
                for (const QJsonValue &issue : told["issues"_L1].toArray())
                    issues.insert(issue.toString());
            }
        }
    }
    QCOMPARE(states, (QSet<QString>{ u"null"_s, u"active"_s, u"inactive"_s }));
    QCOMPARE(issues.size(), 3);
    QVERIFY(dependants > 0);
}

void TestBirdCrmNumbers::ownedNumbersAreListedByAge()
{
    const QJsonArray ascending = all(longCodes(), 11);
    const QJsonArray descending = all(longCodes() + u"?reverse=true"_s, 11);
    QCOMPARE(ascending.size(), 40);
    QCOMPARE(descending.size(), 40);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(descending.at(39 - i), ascending.at(i));
    QVERIFY(ascending.first()["createdAt"_L1].toString() < ascending.last()["createdAt"_L1].toString());
    QCOMPARE(m_desk->get(longCodes()).rows(u"results"_s).size(), 10);
}

void TestBirdCrmNumbers::anOwnedPageIsNotMovedByWhatGoesMeanwhile()
{
    const QJsonArray whole = all(longCodes(), 99);
    const BirdAnswer first = m_desk->get(longCodes());
    state().takeFromUnder(whole.at(0)["numberString"_L1].toString().mid(1));
    const BirdAnswer second = m_desk->get(longCodes() + u"?pageToken="_s + first.text(u"nextPageToken"_s));
    QCOMPARE(second.rows(u"results"_s).at(0), whole.at(10));
}

void TestBirdCrmNumbers::ownedNumbersAreFiltered_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("start");
    QTest::newRow("country") << u"countryCodes=NL"_s << u"countryCode"_s << u"NL"_s;
    QTest::newRow("type") << u"types=mobile"_s << u"type"_s << u"mobile"_s;
    QTest::newRow("digits") << u"numberString=4477"_s << u"numberString"_s << u"+4477"_s;
    QTest::newRow("plus") << u"numberString=%2B4477"_s << u"numberString"_s << u"+4477"_s;
    QTest::newRow("whole") << u"numberString=%2B447700900463"_s << u"numberString"_s << u"+447700900463"_s;
}

void TestBirdCrmNumbers::ownedNumbersAreFiltered()
{
    QFETCH(QString, query);
    QFETCH(QString, field);
    QFETCH(QString, start);
    const QJsonArray rows = all(longCodes() + u'?' + query, 3);
    QVERIFY(!rows.isEmpty() && rows.size() < 40);
    for (const QJsonValue &row : rows)
        QVERIFY(row[field].toString().startsWith(start));
}

void TestBirdCrmNumbers::endingTheSubscriptionEndsTheNumber()
{
    const QString id = owned().value("id"_L1).toString();
    const QString digits = owned().value("numberString"_L1).toString().mid(1);
    const BirdAnswer list = m_desk->get(workspace() + u"/endpoints/"_s + id + u"/subscriptions"_s);
    QCOMPARE(list.rows(u"results"_s).at(0)["name"_L1].toString(), u"main"_s);
    QVERIFY(owned().value("deprovisionAt"_L1).isUndefined());

    const BirdAnswer ended = m_desk->remove(subscription(id));
    QCOMPARE(ended.status, 200);
    QCOMPARE(ended.text(u"status"_s), u"inactive"_s);
    QVERIFY(!ended.value(u"subscription"_s)["canceledAt"_L1].toString().isEmpty());
    QVERIFY(!owned().value("deprovisionAt"_L1).toString().isEmpty());
    QCOMPARE(state().executedCount("release", digits), 1);

    state().advance(3000ms);
    QCOMPARE(m_desk->get(longCodes() + u'/' + id).status, 404);
    QVERIFY(m_desk->get(longCodes() + u"?numberString="_s + digits).rows(u"results"_s).isEmpty());
}

void TestBirdCrmNumbers::someNumbersStayUntilTheirEnd()
{
    state().ways().ending = BirdCrmState::Ending::Stays;
    const QString id = owned().value("id"_L1).toString();
    QCOMPARE(m_desk->remove(subscription(id)).status, 200);
    state().advance(24h);
    const BirdAnswer number = m_desk->get(longCodes() + u'/' + id);
    QCOMPARE(number.status, 200);
    QVERIFY(number.text(u"deprovisionAt"_s) > rfc3339(state().now()));
    state().advance(24h * 30);
    QCOMPARE(m_desk->get(longCodes() + u'/' + id).status, 404);
}

void TestBirdCrmNumbers::theDocumentedFallbackEndsItToo_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("not found") << 404;
    QTest::newRow("not allowed") << 405;
}

void TestBirdCrmNumbers::theDocumentedFallbackEndsItToo()
{
    QFETCH(int, status);
    state().ways().endpointDeleteStatus = status;
    const QString id = owned().value("id"_L1).toString();
    QCOMPARE(m_desk->remove(subscription(id)).status, status);
    QVERIFY(state().executed().isEmpty());
    QCOMPARE(m_desk->get(subscription(id)).status, 200);
    const BirdAnswer canceled
        = m_desk->post(workspace() + u"/numbers/"_s + id + u"/cancel-subscription"_s, {});
    QCOMPARE(canceled.status, 200);
    QCOMPARE(canceled.text(u"id"_s), id);
    QVERIFY(!canceled.text(u"deprovisionAt"_s).isEmpty());
    QCOMPARE(state().executedCount("release"), 1);
}

void TestBirdCrmNumbers::aSubscriptionEndsOnce()
{
    const QString id = owned().value("id"_L1).toString();
    QCOMPARE(m_desk->remove(subscription(id)).status, 200);
    QCOMPARE(m_desk->remove(subscription(id)).status, 422);
    state().advance(3000ms);
    QCOMPARE(m_desk->remove(subscription(id)).status, 404);
    QCOMPARE(state().executedCount("release"), 1);
}

void TestBirdCrmNumbers::othersCanTakeAndChangeNumbers()
{
    const QString digits = owned().value("numberString"_L1).toString().mid(1);
    state().changeFromUnder(digits, BirdCrmHindrance::Papers, { u"11111111-2222-4333-8444-555555555555"_s });
    QCOMPARE(owned().value("endpoint"_L1)["dependencies"_L1].toArray().size(), 1);
    state().takeFromUnder(digits);
    QCOMPARE(all(longCodes(), 99).size(), 39);
    const QJsonObject item = firstItem();
    state().takeFromUnder(item.value("numberString"_L1).toString().mid(1));
    QCOMPARE(buy({ item.value("id"_L1).toString() }).status, 404);
}

void TestBirdCrmNumbers::manyNumbersAreAllDistinctAndFound()
{
    m_desk = std::make_unique<BirdCrmDesk>(BirdCrmState::Setup{ 7, 1000, 25000, 3000ms }, "AccessKey");
    m_desk->use(state().accessKey());
    QSet<QString> numbers;
    for (const QJsonValue &row : all(longCodes(), 99))
        numbers.insert(row["numberString"_L1].toString());
    QCOMPARE(numbers.size(), 1000);
    for (const QString &number : { *numbers.cbegin(), owned().value("numberString"_L1).toString() }) {
        const BirdAnswer found = m_desk->get(longCodes() + u"?numberString="_s + number.mid(1));
        QCOMPARE(found.rows(u"results"_s).size(), 1);
    }
}

void TestBirdCrmNumbers::theSameSeedGivesTheSame()
{
    const QJsonArray before = all(longCodes(), 99);
    const QJsonArray stockBefore = all(stock() + u"?countryCodes=GB"_s, 99);
    init();
    QCOMPARE(all(longCodes(), 99), before);
    QCOMPARE(all(stock() + u"?countryCodes=GB"_s, 99), stockBefore);
    m_desk = std::make_unique<BirdCrmDesk>(BirdCrmState::Setup{ 8, 40, 25000, 3000ms }, "AccessKey");
    m_desk->use(state().accessKey());
    QVERIFY(all(longCodes(), 99) != before);
}

QTEST_GUILESS_MAIN(TestBirdCrmNumbers)
#include "tst_birdcrmnumbers.moc"
