// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sinchdesk.h"

#include <QRegularExpression>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject plan(const QString &servicePlanId)
{
    return { { u"smsConfiguration"_s, QJsonObject{ { u"servicePlanId"_s, servicePlanId } } } };
}

QJsonObject rowOf(SinchDesk &desk, const QString &number)
{
    for (const QJsonValue &row : desk.get(u"activeNumbers"_s).rows(u"activeNumbers"_s)) {
        if (row["phoneNumber"_L1] == number)
            return row.toObject();
    }
    return {};
}

} // namespace

/// The Numbers API of 2020, v1alpha1, on the same state.
class TestSinchOld final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unsetFiltersAreSentInWords();
    void searchKnowsCapabilityInTheSingular();
    void everythingCanBeRentedAndOnlyTheNumberIsAnswered();
    void theListIsOnePage();
    void rowsLackWhatCameLater();
    void aNumberMovesStraightToAnotherPlan();
    void theMaskDecidesWhatIsUpdated();
    void updateRefuses_data();
    void updateRefuses();
    void releasedNumbersLookLikeOthers();
};

void TestSinchOld::unsetFiltersAreSentInWords()
{
    SinchDesk desk;
    desk.useVersion(u"v1alpha1"_s);
    const QString unset = u"?numberPattern.searchPattern=SEARCH_PATTERN_UNSPECIFIED"
                          "&type=NUMBER_TYPE_UNSPECIFIED&capability=NUMBER_CAPABILITY_UNSPECIFIED"_s;
    QCOMPARE(desk.get(u"availableNumbers"_s + unset).status, 200);
    QCOMPARE(desk.get(u"activeNumbers"_s + unset).rows(u"activeNumbers"_s).size(), 40);
    QCOMPARE(desk.get(u"availableNumbers?type=FIXED"_s).status, 400);
}

void TestSinchOld::searchKnowsCapabilityInTheSingular()
{
    SinchDesk desk;
    desk.useVersion(u"v1alpha1"_s);
    const SinchReply reply = desk.get(u"availableNumbers?regionCode=US&capability=SMS&size=300"_s);
    QCOMPARE(reply.rows(u"availableNumbers"_s).size(), 300);
    for (const QJsonValue &row : reply.rows(u"availableNumbers"_s))
        QVERIFY(row["capability"_L1].toArray().contains(u"SMS"_s));
}

void TestSinchOld::everythingCanBeRentedAndOnlyTheNumberIsAnswered()
{
    SinchDesk desk({ 7, 40, 25000, 0ms });
    desk.useVersion(u"v1alpha1"_s);
    const QString number = desk.offered(u"SE"_s, u"MOBILE"_s);
    const QString id = desk.state().catalog().servicePlans().at(0);
    const SinchReply reply = desk.post(u"availableNumbers/%1:rent"_s.arg(number), plan(id));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json, (QJsonObject{ { u"phoneNumber"_s, number } }));
    QCOMPARE(rowOf(desk, number)["smsConfiguration"_L1]["servicePlanId"_L1].toString(), id);
    // As the guide of then shows it: without a body.
    const QString other = desk.offered(u"US"_s, u"TOLL_FREE"_s);
    QCOMPARE(desk.post(u"availableNumbers/%1:rent"_s.arg(other)).status, 200);
    QCOMPARE(desk.state().executedCount("buy"), 2);
}

void TestSinchOld::theListIsOnePage()
{
    SinchDesk desk({ 7, 150, 25000, 0ms });
    desk.useVersion(u"v1alpha1"_s);
    const SinchReply all = desk.get(u"activeNumbers?pageSize=5"_s);
    QCOMPARE(all.json.keys(), QStringList{ u"activeNumbers"_s });
    QCOMPARE(all.rows(u"activeNumbers"_s).size(), 150);
    QCOMPARE(desk.get(u"activeNumbers?size=7"_s).rows(u"activeNumbers"_s).size(), 7);
}

void TestSinchOld::rowsLackWhatCameLater()
{
    SinchDesk desk;
    desk.useVersion(u"v1alpha1"_s);
    static const QRegularExpression kMilliseconds(u"^20[0-9-]{8}T[0-9:]{8}\\.[0-9]{3}Z$"_s);
    for (const QJsonValue &row : desk.get(u"activeNumbers"_s).rows(u"activeNumbers"_s)) {
        QCOMPARE(row.toObject().keys(),
            (QStringList{ u"capability"_s, u"displayName"_s, u"expireAt"_s, u"money"_s, u"nextChargeDate"_s,
                u"paymentIntervalMonths"_s, u"phoneNumber"_s, u"projectId"_s, u"regionCode"_s,
                u"smsConfiguration"_s, u"type"_s }));
        QVERIFY(row["nextChargeDate"_L1].toString().contains(kMilliseconds));
        const QJsonObject sms = row["smsConfiguration"_L1].toObject();
        QCOMPARE(sms.keys(), (QStringList{ u"scheduledProvisioning"_s, u"servicePlanId"_s }));
        const QJsonValue job = sms.value("scheduledProvisioning"_L1);
        if (job.isObject())
            QCOMPARE(job.toObject().keys(),
                (QStringList{ u"lastUpdatedTime"_s, u"servicePlanId"_s, u"status"_s }));
    }
}

void TestSinchOld::aNumberMovesStraightToAnotherPlan()
{
    SinchDesk desk({ 7, 40, 25000, 0ms });
    desk.useVersion(u"v1alpha1"_s);
    const QString number = desk.rented();
    for (const QString &id : desk.state().catalog().servicePlans()) {
        QCOMPARE(desk.patch(u"activeNumbers/"_s + number, plan(id)).status, 200);
        QCOMPARE(rowOf(desk, number)["smsConfiguration"_L1]["servicePlanId"_L1].toString(), id);
    }
}

void TestSinchOld::theMaskDecidesWhatIsUpdated()
{
    SinchDesk desk({ 7, 40, 25000, 0ms });
    desk.useVersion(u"v1alpha1"_s);
    const QString number = desk.rented();
    const QString path = u"activeNumbers/"_s + number;
    const QString id = desk.state().catalog().servicePlans().at(0);
    QJsonObject both = plan(id);
    both.insert(u"displayName"_s, u"Desk"_s);
    QCOMPARE(desk.patch(path + u"?updateMask=displayName"_s, both).status, 200);
    QCOMPARE(rowOf(desk, number)["displayName"_L1].toString(), u"Desk"_s);
    QCOMPARE(rowOf(desk, number)["smsConfiguration"_L1]["servicePlanId"_L1].toString(), QString());
    const QString mask = u"?updateMask=displayName&updateMask=smsConfiguration.servicePlanId"_s;
    QCOMPARE(desk.patch(path + mask, plan(id)).status, 200);
    QCOMPARE(rowOf(desk, number)["displayName"_L1].toString(), QString());
    QCOMPARE(rowOf(desk, number)["smsConfiguration"_L1]["servicePlanId"_L1].toString(), id);
}

void TestSinchOld::updateRefuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("mask") << u"?updateMask=callbackUrl"_s << R"({"displayName":"x"})"_ba;
    QTest::newRow("voice") << QString() << R"({"voiceConfiguration":{"type":"RTC","appId":"x"}})"_ba;
    QTest::newRow("campaign") << QString()
                              << R"({"smsConfiguration":{"servicePlanId":"x","campaignId":"C1"}})"_ba;
    QTest::newRow("webhook") << QString() << R"({"callbackUrl":"https://hooks.example.com/in"})"_ba;
}

void TestSinchOld::updateRefuses()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, body);
    SinchDesk desk;
    desk.useVersion(u"v1alpha1"_s);
    const QString path = u"activeNumbers/"_s + desk.rented() + query;
    QCOMPARE(desk.send("PATCH", desk.at(path), body).status, 400);
    QCOMPARE(desk.state().executedCount("update"), 0);
}

void TestSinchOld::releasedNumbersLookLikeOthers()
{
    SinchDesk desk;
    desk.useVersion(u"v1alpha1"_s);
    const QString number = desk.rented();
    const QJsonObject before = rowOf(desk, number);
    QCOMPARE(before["expireAt"_L1].toString(), before["nextChargeDate"_L1].toString());
    QCOMPARE(desk.post(u"activeNumbers/%1:release"_s.arg(number)).status, 200);
    QCOMPARE(rowOf(desk, number), before);
    QCOMPARE(desk.state().executedCount("release", number.mid(1)), 1);
}

QTEST_APPLESS_MAIN(TestSinchOld)
#include "tst_sinchold.moc"
