// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/writes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Sinch;

namespace {

const QString kProject = u"11111111-2222-4333-8444-555555555555"_s;
const QString kV1 = u"https://numbers.api.sinch.com/v1/projects/"_s + kProject + u'/';
const QString kAlpha = u"https://numbers.api.sinch.com/v1alpha1/projects/"_s + kProject + u'/';
const QString kPlan = u"servicePlanId"_s;
const QString kCampaign = u"campaignId"_s;
const QString kType = u"voiceType"_s;
const QString kApp = u"appId"_s;
const QString kTrunk = u"trunkId"_s;
const QString kName = u"displayName"_s;
const QString kHook = u"callbackUrl"_s;

Site site(Version version = Version::V1)
{
    return sinchSite(version, kProject);
}

WriteIntent intent(ChangeKind kind, const SettingEdits &edits = {}, const SettingValues &now = {})
{
    WriteIntent made;
    made.change.kind = kind;
    made.change.ref = { u"account"_s, u"US"_s, *PhoneNumber::fromDigits(u"12025550112"_s) };
    made.change.edits = edits;
    made.change.seen = now;
    made.full = mergeSettings(now, now, edits).merged;
    return made;
}

WriteIntent configure(const SettingEdits &edits, const SettingValues &now = {})
{
    return intent(ChangeKind::Configure, edits, now);
}

QString addressOf(const HttpRequest &request)
{
    return request.url().toString(QUrl::FullyEncoded);
}

} // namespace

class TestSinchWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rentsWithWhatIsFilledIn_data();
    void rentsWithWhatIsFilledIn();
    void ordersExactlyOneNumber();
    void handsInAnOrderWithoutABody();
    void releasesWithoutABody();
    void patchesOnlyWhatWasEdited_data();
    void patchesOnlyWhatWasEdited();
    void namesWhatIsMeantInTheFirstVersion_data();
    void namesWhatIsMeantInTheFirstVersion();
    void movesInTwoSteps_data();
    void movesInTwoSteps();
    void movesInOneStepInTheFirstVersion();
    void takesWhatIsThereFromTheNumberItself();
    void changesTheCallbackSecretUnseen();
    void writesOnce();
    void expectsWhatIsReadBack_data();
    void expectsWhatIsReadBack();
};

void TestSinchWrites::rentsWithWhatIsFilledIn_data()
{
    QTest::addColumn<SettingEdits>("edits");
    QTest::addColumn<QByteArray>("v1");
    QTest::addColumn<QByteArray>("alpha");
    const QByteArray plan = R"({"smsConfiguration":{"servicePlanId":"planX"}})";
    QTest::newRow("nothing") << SettingEdits{} << "{}"_ba
                             << "{}"_ba;
    QTest::newRow("a plan") << SettingEdits{ { kPlan, u" planX "_s } } << plan << plan;
    QTest::newRow("a plan and a campaign")
        << SettingEdits{ { kPlan, u"planX"_s }, { kCampaign, u"C0EXMPL"_s } }
        << R"({"smsConfiguration":{"campaignId":"C0EXMPL","servicePlanId":"planX"}})"_ba << plan;
    QTest::newRow("a campaign alone") << SettingEdits{ { kCampaign, u"C0EXMPL"_s } } << "{}"_ba
                                      << "{}"_ba;
    QTest::newRow("voice and callback")
        << SettingEdits{ { kType, u"EST"_s }, { kTrunk, u"01trunk"_s }, { kApp, u"left over"_s },
               { kHook, u"https://h.example"_s } }
        << R"({"callbackUrl":"https://h.example","voiceConfiguration":{"trunkId":"01trunk","type":"EST"}})"_ba
        << "{}"_ba;
    QTest::newRow("half of a voice") << SettingEdits{ { kType, u"RTC"_s } } << "{}"_ba
                                     << "{}"_ba;
    QTest::newRow("a name goes later") << SettingEdits{ { kName, u"Desk"_s } } << "{}"_ba
                                       << "{}"_ba;
    QTest::newRow("emptied fields") << SettingEdits{ { kPlan, {} }, { kType, {} }, { kHook, {} } } << "{}"_ba
                                    << "{}"_ba;
}

void TestSinchWrites::rentsWithWhatIsFilledIn()
{
    QFETCH(SettingEdits, edits);
    const HttpRequest today = rentRequest(site(), intent(ChangeKind::Buy, edits));
    QCOMPARE(addressOf(today), kV1 + u"availableNumbers/%2B12025550112:rent"_s);
    QCOMPARE(today.verb, Verb::Post);
    QCOMPARE(today.contentType, "application/json"_ba);
    QTEST(today.body, "v1");
    const HttpRequest first = rentRequest(site(Version::V1Alpha1), intent(ChangeKind::Buy, edits));
    QCOMPARE(addressOf(first), kAlpha + u"availableNumbers/%2B12025550112:rent"_s);
    QTEST(first.body, "alpha");
}

void TestSinchWrites::ordersExactlyOneNumber()
{
    const SettingEdits edits{ { kPlan, u"planX"_s }, { kType, u"RTC"_s }, { kApp, u"app-1"_s } };
    const HttpRequest request = createOrderRequest(site(), intent(ChangeKind::Buy, edits), u"TOLL_FREE"_s);
    QCOMPARE(addressOf(request), kV1 + u"numberOrders:createNumberOrder"_s);
    QCOMPARE(request.verb, Verb::Post);
    QCOMPARE(request.body,
        R"({"numberOrderOption":{"phoneNumbers":["+12025550112"]},"numberType":"TOLL_FREE",)"
        R"("regionCode":"US","smsConfiguration":{"servicePlanId":"planX"},)"
        R"("voiceConfiguration":{"appId":"app-1","type":"RTC"}})"_ba);
}

void TestSinchWrites::handsInAnOrderWithoutABody()
{
    const HttpRequest request = submitOrderRequest(site(), u"01order"_s);
    QCOMPARE(addressOf(request), kV1 + u"numberOrders/01order/submit"_s);
    QCOMPARE(request.verb, Verb::Post);
    QVERIFY(request.body.isEmpty() && request.contentType.isEmpty());
}

void TestSinchWrites::releasesWithoutABody()
{
    const HttpRequest request = releaseRequest(site(), intent(ChangeKind::Release).change.ref);
    QCOMPARE(addressOf(request), kV1 + u"activeNumbers/%2B12025550112:release"_s);
    QCOMPARE(request.verb, Verb::Post);
    QVERIFY(request.body.isEmpty() && request.contentType.isEmpty());
}

void TestSinchWrites::patchesOnlyWhatWasEdited_data()
{
    QTest::addColumn<WriteIntent>("wanted");
    QTest::addColumn<QByteArray>("body");
    const SettingValues linked{ { kName, u"Desk"_s }, { kPlan, u"planX"_s }, { kCampaign, u"C0EXMPL"_s },
        { kType, u"RTC"_s }, { kApp, u"app-1"_s }, { kHook, u"https://h.example"_s } };
    QTest::newRow("nothing") << configure({}, linked) << "{}"_ba;
    QTest::newRow("a name") << configure({ { kName, u"Front desk"_s } }, linked)
                            << R"({"displayName":"Front desk"})"_ba;
    QTest::newRow("no name") << configure({ { kName, {} } }, linked) << R"({"displayName":""})"_ba;
    QTest::newRow("a plan") << configure({ { kPlan, u"planX"_s } })
                            << R"({"smsConfiguration":{"servicePlanId":"planX"}})"_ba;
    QTest::newRow("a campaign carries the plan")
        << configure({ { kCampaign, u"C1EXMPL"_s } }, { { kPlan, u"planX"_s } })
        << R"({"smsConfiguration":{"campaignId":"C1EXMPL","servicePlanId":"planX"}})"_ba;
    QTest::newRow("unlinked campaign") << configure({ { kCampaign, {} } },
        linked) << R"({"smsConfiguration":{"campaignId":"","servicePlanId":"planX"}})"_ba;
    QTest::newRow("unlinked plan and campaign") << configure({ { kPlan, {} }, { kCampaign, {} } },
        linked) << R"({"smsConfiguration":{"campaignId":"","servicePlanId":""}})"_ba;
    QTest::newRow("another app") << configure({ { kApp, u"app-2"_s } }, linked)
                                 << R"({"voiceConfiguration":{"appId":"app-2","type":"RTC"}})"_ba;
    QTest::newRow("another kind of voice") << configure({ { kType, u"EST"_s }, { kTrunk, u"01trunk"_s } },
        linked) << R"({"voiceConfiguration":{"trunkId":"01trunk","type":"EST"}})"_ba;
    QTest::newRow("no voice") << configure({ { kType, {} } }, linked)
                              << R"({"voiceConfiguration":{"appId":"","type":"RTC"}})"_ba;
    QTest::newRow("no voice after a trunk")
        << configure({ { kType, {} }, { kTrunk, {} } }, { { kType, u"EST"_s }, { kTrunk, u"01trunk"_s } })
        << R"({"voiceConfiguration":{"trunkId":"","type":"EST"}})"_ba;
    QTest::newRow("no voice after a kind nobody knows") << configure({ { kType, {} } },
        { { kType, u"PIGEON"_s } }) << R"({"voiceConfiguration":{"appId":"","type":"RTC"}})"_ba;
    QTest::newRow("no callback") << configure({ { kHook, {} } }, linked) << R"({"callbackUrl":""})"_ba;
    QTest::newRow("what cannot be written is not echoed")
        << configure({ { u"money"_s, u"1"_s }, { u"expireAt"_s, u"x"_s } }, linked) << "{}"_ba;
}

void TestSinchWrites::patchesOnlyWhatWasEdited()
{
    QFETCH(WriteIntent, wanted);
    const HttpRequest request = configureRequest(site(), wanted);
    QCOMPARE(addressOf(request), kV1 + u"activeNumbers/%2B12025550112"_s); // and no mask in the query
    QCOMPARE(request.verb, Verb::Patch);
    QTEST(request.body, "body");
}

void TestSinchWrites::namesWhatIsMeantInTheFirstVersion_data()
{
    QTest::addColumn<SettingEdits>("edits");
    QTest::addColumn<QString>("mask");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("both") << SettingEdits{ { kName, u"Desk"_s }, { kPlan, u"planX"_s } }
                          << u"?updateMask=displayName&updateMask=smsConfiguration.servicePlanId"_s
                          << R"({"displayName":"Desk","smsConfiguration":{"servicePlanId":"planX"}})"_ba;
    QTest::newRow("the name") << SettingEdits{ { kName, {} } } << u"?updateMask=displayName"_s
                              << R"({"displayName":""})"_ba;
    QTest::newRow("the plan") << SettingEdits{ { kPlan, {} } }
                              << u"?updateMask=smsConfiguration.servicePlanId"_s
                              << R"({"smsConfiguration":{"servicePlanId":""}})"_ba;
    QTest::newRow("what it does not have")
        << SettingEdits{ { kHook, u"https://h.example"_s } } << QString() << "{}"_ba;
}

void TestSinchWrites::namesWhatIsMeantInTheFirstVersion()
{
    QFETCH(SettingEdits, edits);
    QFETCH(QString, mask);
    const HttpRequest request = configureRequest(site(Version::V1Alpha1), configure(edits));
    QCOMPARE(addressOf(request), kAlpha + u"activeNumbers/%2B12025550112"_s + mask);
    QTEST(request.body, "body");
}

void TestSinchWrites::movesInTwoSteps_data()
{
    QTest::addColumn<WriteIntent>("wanted");
    QTest::addColumn<QByteArray>("unlink");
    QTest::addColumn<QByteArray>("link");
    const SettingValues linked{ { kPlan, u"planX"_s }, { kCampaign, u"C0EXMPL"_s } };
    QTest::newRow("plan") << configure({ { kPlan, u"planY"_s } }, { { kPlan, u"planX"_s } })
                          << R"({"smsConfiguration":{"servicePlanId":""}})"_ba
                          << R"({"smsConfiguration":{"servicePlanId":"planY"}})"_ba;
    QTest::newRow("plan, and the campaign comes back")
        << configure({ { kPlan, u"planY"_s } }, linked) << R"({"smsConfiguration":{"servicePlanId":""}})"_ba
        << R"({"smsConfiguration":{"campaignId":"C0EXMPL","servicePlanId":"planY"}})"_ba;
    QTest::newRow("campaign")
        << configure({ { kCampaign, u"C1EXMPL"_s } }, linked)
        << R"({"smsConfiguration":{"campaignId":"","servicePlanId":"planX"}})"_ba
        << R"({"smsConfiguration":{"campaignId":"C1EXMPL","servicePlanId":"planX"}})"_ba;
    QTest::newRow("both, and a name")
        << configure({ { kPlan, u"planY"_s }, { kCampaign, u"C1EXMPL"_s }, { kName, u"Desk"_s } }, linked)
        << R"({"smsConfiguration":{"campaignId":"","servicePlanId":""}})"_ba
        << R"({"displayName":"Desk","smsConfiguration":)"
           R"({"campaignId":"C1EXMPL","servicePlanId":"planY"}})"_ba;
    QTest::newRow("plan, leaving the campaign")
        << configure({ { kPlan, u"planY"_s }, { kCampaign, {} } }, linked)
        << R"({"smsConfiguration":{"campaignId":"","servicePlanId":""}})"_ba
        << R"({"smsConfiguration":{"campaignId":"","servicePlanId":"planY"}})"_ba;
    QTest::newRow("first link") << configure({ { kPlan, u"planX"_s } }) << QByteArray() << QByteArray();
    QTest::newRow("the same again") << configure({ { kPlan, u"planX"_s } }, linked) << QByteArray()
                                    << QByteArray();
    QTest::newRow("unlink") << configure({ { kPlan, {} }, { kCampaign, {} } }, linked) << QByteArray()
                            << QByteArray();
    QTest::newRow("voice") << configure(
        { { kApp, u"app-2"_s } }, { { kType, u"RTC"_s }, { kApp, u"app-1"_s } })
                           << QByteArray() << QByteArray();
}

void TestSinchWrites::movesInTwoSteps()
{
    QFETCH(WriteIntent, wanted);
    QFETCH(QByteArray, unlink);
    QFETCH(QByteArray, link);
    QCOMPARE(moves(site(), wanted), !unlink.isEmpty());
    if (unlink.isEmpty())
        return;
    QCOMPARE(unlinkRequest(site(), wanted).body, unlink);
    QCOMPARE(configureRequest(site(), wanted).body, link);
}

void TestSinchWrites::movesInOneStepInTheFirstVersion()
{
    const WriteIntent wanted = configure({ { kPlan, u"planY"_s } }, { { kPlan, u"planX"_s } });
    QVERIFY(!moves(site(Version::V1Alpha1), wanted));
    QCOMPARE(configureRequest(site(Version::V1Alpha1), wanted).body,
        R"({"smsConfiguration":{"servicePlanId":"planY"}})"_ba);
}

void TestSinchWrites::takesWhatIsThereFromTheNumberItself()
{
    WriteIntent wanted = configure({ { kPlan, u"planY"_s } }); // when it was edited, no plan was seen
    wanted.owned.emplace();
    wanted.owned->settings = { { kPlan, u"planX"_s } };
    QVERIFY(moves(site(), wanted));
}

void TestSinchWrites::changesTheCallbackSecretUnseen()
{
    const HttpRequest request = callbackSecretRequest(site(), "invented-callback-secret-0123456789");
    QCOMPARE(addressOf(request), kV1 + u"callbackConfiguration"_s);
    QCOMPARE(request.verb, Verb::Patch);
    QCOMPARE(request.body, R"({"hmacSecret":"invented-callback-secret-0123456789"})"_ba);
    QVERIFY(request.isConfidential);
}

void TestSinchWrites::writesOnce()
{
    const WriteIntent any = configure({ { kName, u"Desk"_s } }, { { kPlan, u"planX"_s } });
    for (const HttpRequest &request : { rentRequest(site(), any), createOrderRequest(site(), any, u"LOCAL"_s),
             submitOrderRequest(site(), u"01order"_s), releaseRequest(site(), any.change.ref),
             configureRequest(site(), any), unlinkRequest(site(), any), callbackSecretRequest(site(), "x") })
        QCOMPARE(request.safety, WriteSafety::Once);
}

void TestSinchWrites::expectsWhatIsReadBack_data()
{
    QTest::addColumn<WriteIntent>("wanted");
    QTest::addColumn<SettingValues>("expected");
    const SettingValues voice{ { kType, u"RTC"_s }, { kApp, u"app-1"_s } };
    QTest::newRow("an emptied field") << configure({ { kName, {} } }, voice) << voice;
    QTest::newRow("a field with spaces around")
        << configure({ { kName, u" Desk "_s } }) << SettingValues{ { kName, u"Desk"_s } };
    QTest::newRow("another kind of voice") << configure({ { kType, u"EST"_s }, { kTrunk, u"01trunk"_s } },
        voice) << SettingValues{ { kType, u"EST"_s }, { kTrunk, u"01trunk"_s } };
    QTest::newRow("no voice") << configure({ { kType, {} } }, voice) << SettingValues{};
    QTest::newRow("what it does not have") << configure({ { u"money"_s, u"1"_s } }, voice) << voice;
}

void TestSinchWrites::expectsWhatIsReadBack()
{
    QFETCH(WriteIntent, wanted);
    QTEST(readableAfter(site(), wanted), "expected");
}

QTEST_GUILESS_MAIN(TestSinchWrites)
#include "tst_sinchwrites.moc"
