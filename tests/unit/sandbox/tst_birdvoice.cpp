// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "birddesk.h"

#include <QTest>

#include <algorithm>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto kNumbers = u"/v1/numbers"_s;
const auto kOrders = u"/v1/numbers/orders"_s;
const auto kVoice = u"/v1/voice/numbers"_s;

} // namespace

/// How numbers of the simulated Bird platform are set up for voice.
class TestBirdVoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void voiceNumbersHaveIdsOfTheirOwn();
    void aNewNumberFollowsTheDefault();
    void nameAndRouteAreSetApart();
    void everyRouteIsReadBack_data();
    void everyRouteIsReadBack();
    void badVoiceUpdatesAreRefused_data();
    void badVoiceUpdatesAreRefused();
    void onlyWhatIsCalledHereHasARoute();
    void othersCanSetUpNumbers();
    void numbersAreFoundByTheirDigitsOrTheirName();

private:
    [[nodiscard]] BirdState &state() { return m_desk->state(); }
    [[nodiscard]] PoolNumber offer()
    {
        for (const PoolNumber &number : state().pool().in(u"GB"_s)) {
            if (!BirdState::settlesLater(number.msisdn) && number.features.contains(u"VOICE"_s))
                return number;
        }
        qFatal("The pool has no such number");
    }
    [[nodiscard]] BirdAnswer buy(const PoolNumber &number)
    {
        return m_desk->post(kOrders, { { u"number"_s, QString(u'+' + number.msisdn) } });
    }
    [[nodiscard]] QJsonObject voice(const QString &digits)
    {
        return m_desk->get(kVoice + u"?search="_s + digits).rows(u"data"_s).at(0).toObject();
    }
    /// Where a number of the workspace that can be called is set up.
    [[nodiscard]] QString callable()
    {
        const PoolNumber number = offer();
        if (buy(number).status != 201)
            qFatal("The number could not be bought");
        return kVoice + u'/' + voice(number.msisdn).value("id"_L1).toString();
    }

    std::unique_ptr<BirdPlatformDesk> m_desk;
};

void TestBirdVoice::init()
{
    m_desk = std::make_unique<BirdPlatformDesk>(BirdState::Setup{ 7, 40, 25000, 3000ms }, "Bearer");
    m_desk->use(state().apiKey());
}

void TestBirdVoice::voiceNumbersHaveIdsOfTheirOwn()
{
    const BirdAnswer page = m_desk->get(kVoice + u"?limit=100"_s);
    QStringList numbers;
    int foreign = 0;
    for (const QJsonValue &row : page.rows(u"data"_s)) {
        numbers.append(row["phone_number"_L1].toString());
        QVERIFY(row["id"_L1].toString().startsWith(u"vnu_"_s));
        const QString allocation = row["provider"_L1]["allocation_id"_L1].toString();
        foreign += row["provider"_L1]["type"_L1] == "verified_number"_L1;
        if (!allocation.isEmpty()) {
            const BirdAnswer number = m_desk->get(kNumbers + u'/' + allocation);
            QCOMPARE(number.text(u"number"_s), numbers.constLast());
            QCOMPARE(number.text(u"kind"_s), u"dedicated"_s);
        }
        QCOMPARE(m_desk->get(kVoice + u'/' + row["id"_L1].toString()).json, row.toObject());
    }
    QCOMPARE(foreign, 3);
    QVERIFY(numbers.size() > 30);
    QVERIFY(std::is_sorted(numbers.cbegin(), numbers.cend()));
    QCOMPARE(m_desk->get(kVoice + u"?provider=verified_number"_s).rows(u"data"_s).size(), 3);
}

void TestBirdVoice::aNewNumberFollowsTheDefault()
{
    const QJsonObject number = m_desk->get(callable()).json;
    QVERIFY(number.value("name"_L1).isNull());
    QVERIFY(number.value("inbound_configuration"_L1).isObject());
    QVERIFY(number.value("inbound_configuration"_L1)["route"_L1].isNull());
    QCOMPARE(number.value("directions"_L1)["inbound"_L1].toBool(), true);
}

void TestBirdVoice::nameAndRouteAreSetApart()
{
    const QString target = callable();
    const QJsonObject reject{ { u"route"_s, QJsonObject{ { u"type"_s, u"reject"_s } } } };
    QCOMPARE(m_desk->patch(target, { { u"name"_s, u"Desk"_s } }).status, 200);
    QCOMPARE(m_desk->patch(target, { { u"inbound_configuration"_s, reject } }).status, 200);
    BirdAnswer number = m_desk->get(target);
    QCOMPARE(number.text(u"name"_s), u"Desk"_s);
    QCOMPARE(number.value(u"inbound_configuration"_s)["route"_L1]["type"_L1].toString(), u"reject"_s);
    QCOMPARE(m_desk->patch(target, { { u"name"_s, QJsonValue::Null } }).status, 200);
    number = m_desk->get(target);
    QVERIFY(number.value(u"name"_s).isNull());
    QCOMPARE(number.value(u"inbound_configuration"_s)["route"_L1]["type"_L1].toString(), u"reject"_s);
    QCOMPARE(state().executedCount("configure"), 3);
}

void TestBirdVoice::everyRouteIsReadBack_data()
{
    QTest::addColumn<QJsonValue>("route");
    const QString verified = u'+' + BirdVoice::verifiedNumbers().constFirst();
    QTest::newRow("default") << QJsonValue(QJsonValue::Null);
    QTest::newRow("reject") << QJsonValue(QJsonObject{ { u"type"_s, u"reject"_s } });
    QTest::newRow("voicemail") << QJsonValue(QJsonObject{ { u"type"_s, u"voicemail"_s } });
    QTest::newRow("trunk") << QJsonValue(
        QJsonObject{ { u"type"_s, u"trunk"_s }, { u"trunk_id"_s, BirdVoice::trunkIds().constFirst() } });
    QTest::newRow("forward") << QJsonValue(QJsonObject{ { u"type"_s, u"forward"_s },
        { u"forward_to"_s, verified }, { u"forward_as"_s, u"calling_number"_s } });
}

void TestBirdVoice::everyRouteIsReadBack()
{
    QFETCH(QJsonValue, route);
    const QString target = callable();
    const QJsonObject body{ { u"inbound_configuration"_s, QJsonObject{ { u"route"_s, route } } } };
    QCOMPARE(m_desk->patch(target, body).status, 200);
    QCOMPARE(m_desk->get(target).value(u"inbound_configuration"_s)["route"_L1], route);
}

void TestBirdVoice::badVoiceUpdatesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const QString route = u"inbound_configuration.route"_s;
    QTest::newRow("nothing") << "{}"_ba << u"name"_s;
    QTest::newRow("no route") << R"({"inbound_configuration":{}})"_ba << route;
    QTest::newRow("unknown field") << R"({"label":"x"})"_ba << u"label"_s;
    QTest::newRow("empty name") << R"({"name":""})"_ba << u"name"_s;
    QTest::newRow("unknown type") << R"({"inbound_configuration":{"route":{"type":"pigeon"}}})"_ba
                                  << QString(route + u".type"_s);
    QTest::newRow("no trunk") << R"({"inbound_configuration":{"route":{"type":"trunk"}}})"_ba
                              << QString(route + u".trunk_id"_s);
    QTest::newRow("somebody's trunk")
        << R"({"inbound_configuration":{"route":{"type":"trunk","trunk_id":"spt_elsewhere"}}})"_ba << route;
    QTest::newRow("forward without a caller")
        << R"({"inbound_configuration":{"route":{"type":"forward","forward_to":"+442079460018"}}})"_ba
        << QString(route + u".forward_as"_s);
    QTest::newRow("forward to who is not verified")
        << R"({"inbound_configuration":{"route":{"type":"forward","forward_to":"+447700900461","forward_as":"dialed_number"}}})"_ba
        << route;
    QTest::newRow("more than a type needs")
        << R"({"inbound_configuration":{"route":{"type":"reject","trunk_id":"spt_1"}}})"_ba
        << QString(route + u".trunk_id"_s);
}

void TestBirdVoice::badVoiceUpdatesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const BirdAnswer answer = m_desk->send("PATCH", callable(), body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.field(), field);
    QCOMPARE(state().executedCount("configure"), 0);
}

void TestBirdVoice::onlyWhatIsCalledHereHasARoute()
{
    const QString target = kVoice + u'/' + voice(BirdVoice::unverifiedNumber()).value("id"_L1).toString();
    QVERIFY(m_desk->get(target).value(u"inbound_configuration"_s).isNull());
    const QJsonObject reject{ { u"route"_s, QJsonObject{ { u"type"_s, u"reject"_s } } } };
    QCOMPARE(m_desk->patch(target, { { u"inbound_configuration"_s, reject } }).status, 422);
    QCOMPARE(m_desk->patch(kVoice + u"/vnu_0"_s, { { u"name"_s, u"x"_s } }).status, 404);
}

void TestBirdVoice::othersCanSetUpNumbers()
{
    const QString target = callable();
    const QString digits = m_desk->get(target).text(u"phone_number"_s).mid(1);
    state().changeFromUnder(digits, u"Theirs"_s, { u"voicemail"_s, {}, {}, {} });
    QCOMPARE(m_desk->get(target).text(u"name"_s), u"Theirs"_s);
    QCOMPARE(state().executedCount("configure"), 0);
}

void TestBirdVoice::numbersAreFoundByTheirDigitsOrTheirName()
{
    m_desk = std::make_unique<BirdPlatformDesk>(BirdState::Setup{ 7, 2000, 25000, 3000ms }, "Bearer");
    m_desk->use(state().apiKey());
    const auto foundBy = [this](const QString &text) { return state().voice().list(text); };
    const std::vector<int> all = foundBy({});
    const auto at = [this](int position) { return *state().voice().at(position); };
    const QStringList texts{ at(all.at(7)).digits, at(all.at(1500)).digits, at(all.at(1500)).digits.mid(2, 9),
        u"6550000"_s, u"42"_s, u"desk 1"_s, u"a name that is long"_s, u"no such words"_s };
    state().changeFromUnder(at(all.at(1500)).digits, u"A name that is long"_s, {});
    for (const QString &text : texts) {
        std::vector<int> wanted;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(wanted), [&](int position) {
            const BirdVoiceNumber number = at(position);
            return number.digits.contains(text) || number.name.contains(text, Qt::CaseInsensitive);
        });
        QVERIFY2(foundBy(text) == wanted, qPrintable(text));
    }
    QCOMPARE(foundBy(u"A NAME that is long"_s).size(), size_t(1));
    QVERIFY(foundBy(u"no such words"_s).empty());
    QVERIFY(state().release(*at(all.at(1500)).allocation) == BirdRefusal::None);
    QVERIFY(foundBy(u"a name that is long"_s).empty());
    QCOMPARE(foundBy({}).size(), all.size() - 1);
}

QTEST_GUILESS_MAIN(TestBirdVoice)
#include "tst_birdvoice.moc"
