// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sinchdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

const auto kOwned
    = R"({"activeNumbers":[)"
      R"({"phoneNumber":"+12025550112","regionCode":"US","smsConfiguration":{"servicePlanId":"planX"},)"
      R"("voiceConfiguration":{"type":"RTC","appId":"app-1"}},)"
      R"({"phoneNumber":"+12025550113","regionCode":"US","smsConfiguration":{"servicePlanId":"planX",)"
      R"("scheduledProvisioning":{"servicePlanId":"planZ","status":"WAITING"}}}],)"
      R"("nextPageToken":"","totalSize":2})"_ba;

const HttpResponse kDenied{ 403, {}, fixture(u"sinch/errors/denied.json"_s) };

HttpResponse listed(const char *name)
{
    return { 200, {}, fixture(u"sinch/lists/%1.json"_s.arg(QLatin1StringView(name))) };
}

/// Answers by the end of the path; everything else is denied.
FakeTransport::Handler answering(const QMap<QString, HttpResponse> &answers)
{
    return [answers](const HttpRequest &request) -> Result<HttpResponse> {
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
            if (QString(request.base.host() + request.path).contains(answer.key()))
                return answer.value();
        }
        return kDenied;
    };
}

QStringList valuesOf(const QList<FieldChoice> &choices)
{
    QStringList values;
    for (const FieldChoice &choice : choices)
        values.append(choice.value);
    return values;
}

} // namespace

class TestSinchChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersServicePlansFromEverywhere();
    void keepsWhatCameWhenASourceFails_data();
    void keepsWhatCameWhenASourceFails();
    void saysWhyNothingWasFound();
    void findsNothingWithoutAnError();
    void neverShowsATokenOfAConversationApp();
    void asksOneServerForAll();
    void picksVoiceAppsFromNumbersAndMemory();
    void listsUsableCampaignsFirst();
    void readsEveryPageOfTrunks();
    void listsFaxServices();
    void listsOnlyPlansInTheFirstVersion();
};

void TestSinchChoices::gathersServicePlansFromEverywhere()
{
    SinchDesk desk;
    Account account = desk.account;
    account.learned.insert(u"sinchServicePlans"_s, u"planX\nplanOld"_s);
    const auto client = desk.provider().makeClient(account, SinchDesk::secrets(), desk.environment());
    desk.transport.setHandler(answering({ { u"activeNumbers"_s, { 200, {}, kOwned } },
        { u"us.conversation"_s, listed("apps") }, { u"eu.conversation"_s, { 200, {}, R"({"apps":[]})" } } }));
    Outcome end(client->choices(u"servicePlanId"_s));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    const QList<FieldChoice> expected{
        { u"planX"_s, u"planX (on 2 number(s), in the Conversation app Order updates)"_s },
        { u"planZ"_s, u"planZ (on 1 number(s))"_s },
        { u"planY"_s, u"planY (in the Conversation app Codes)"_s },
        { u"planOld"_s, u"planOld (used before)"_s }
    };
    QCOMPARE(end.value(), expected);
}

void TestSinchChoices::keepsWhatCameWhenASourceFails_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("plans");
    QTest::newRow("only numbers") << u"activeNumbers"_s << QStringList{ u"planX"_s, u"planZ"_s };
    QTest::newRow("only apps of one region") << u"br.conversation"_s << QStringList{ u"planX"_s, u"planY"_s };
}

void TestSinchChoices::keepsWhatCameWhenASourceFails()
{
    QFETCH(QString, source);
    SinchDesk desk;
    const bool isNumbers = source == u"activeNumbers"_s;
    desk.transport.setHandler(
        answering({ { source, isNumbers ? HttpResponse{ 200, {}, kOwned } : listed("apps") } }));
    Outcome end(desk.client->choices(u"servicePlanId"_s));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QTEST(valuesOf(end.value()), "plans");
}

void TestSinchChoices::saysWhyNothingWasFound()
{
    SinchDesk desk;
    desk.transport.setHandler(answering({}));
    for (const auto &field :
        { u"servicePlanId"_s, u"appId"_s, u"campaignId"_s, u"trunkId"_s, u"serviceId"_s }) {
        Outcome end(desk.client->choices(field));
        QVERIFY(end.wait());
        QCOMPARE(end.error().kind, ErrorKind::Forbidden);
    }
}

void TestSinchChoices::findsNothingWithoutAnError()
{
    SinchDesk desk;
    desk.transport.setHandler(answering({ { u"activeNumbers"_s, { 200, {}, R"({"activeNumbers":[]})" } },
        { u"conversation"_s, { 200, {}, "{}" } } }));
    Outcome end(desk.client->choices(u"servicePlanId"_s));
    QVERIFY(end.wait());
    QVERIFY(end.isOk() && end.value().isEmpty());
}

void TestSinchChoices::neverShowsATokenOfAConversationApp()
{
    SinchDesk desk;
    desk.transport.setHandler(answering({ { u"conversation"_s, listed("apps") } }));
    Outcome end(desk.client->choices(u"servicePlanId"_s));
    QVERIFY(end.wait());
    QVERIFY(!end.value().isEmpty());
    for (const FieldChoice &choice : end.value())
        QVERIFY(!QString(choice.value + choice.text).contains(u"canary"_s));
    for (const HttpRequest &request : desk.transport.requests())
        QCOMPARE(request.isConfidential, request.base.host().contains(u"conversation"_s));
}

void TestSinchChoices::asksOneServerForAll()
{
    SinchDesk desk;
    Account account = desk.account;
    account.baseUrls.insert(u"numbers"_s, u"http://127.0.0.1:81"_s);
    const auto client = desk.provider().makeClient(account, SinchDesk::secrets(), desk.environment());
    desk.transport.setHandler(answering({ { u"activeNumbers"_s, { 200, {}, kOwned } } }));
    Outcome end(client->choices(u"servicePlanId"_s));
    QVERIFY(end.wait());
    QCOMPARE(desk.transport.requests().size(), 2); // the numbers, and one region of apps
    for (const HttpRequest &request : desk.transport.requests())
        QCOMPARE(request.base.host(), u"127.0.0.1"_s);
}

void TestSinchChoices::picksVoiceAppsFromNumbersAndMemory()
{
    SinchDesk desk;
    Account account = desk.account;
    account.learned.insert(u"sinchVoiceApps"_s, u"app-2"_s);
    const auto client = desk.provider().makeClient(account, SinchDesk::secrets(), desk.environment());
    desk.transport.answer(200, kOwned);
    desk.transport.answer(403, fixture(u"sinch/errors/denied.json"_s));
    Outcome both(client->choices(u"appId"_s));
    QVERIFY(both.wait());
    QCOMPARE(valuesOf(both.value()), (QStringList{ u"app-1"_s, u"app-2"_s }));
    Outcome memory(client->choices(u"appId"_s));
    QVERIFY(memory.wait());
    QCOMPARE(valuesOf(memory.value()), QStringList{ u"app-2"_s });
}

void TestSinchChoices::listsUsableCampaignsFirst()
{
    SinchDesk desk;
    desk.transport.setHandler(answering({ { u"us10dlc"_s, listed("campaigns") } }));
    Outcome end(desk.client->choices(u"campaignId"_s));
    QVERIFY(end.wait());
    // One has no id yet.
    QCOMPARE(valuesOf(end.value()), (QStringList{ u"C1EXMPL"_s, u"C0EXMPL"_s, u"C2EXMPL"_s }));
}

void TestSinchChoices::readsEveryPageOfTrunks()
{
    SinchDesk desk;
    desk.transport.answer(200, fixture(u"sinch/lists/trunks.json"_s));
    desk.transport.answer(
        200, R"({"trunks":[{"id":"01trunk3","name":"Depot"}],"totalItems":150,"pageSize":100})");
    Outcome end(desk.client->choices(u"trunkId"_s));
    QVERIFY(end.wait());
    QCOMPARE(valuesOf(end.value()), (QStringList{ u"01trunk1"_s, u"01trunk2"_s, u"01trunk3"_s }));
    QCOMPARE(
        desk.asked(), (QStringList{ u"GET /v1/trunks?size=100"_s, u"GET /v1/trunks?size=100&page=2"_s }));
}

void TestSinchChoices::listsFaxServices()
{
    SinchDesk desk;
    desk.transport.answer(200, fixture(u"sinch/lists/fax-services.json"_s));
    Outcome end(desk.client->choices(u"serviceId"_s));
    QVERIFY(end.wait());
    QCOMPARE(valuesOf(end.value()), (QStringList{ u"01fax1"_s, u"01fax2"_s }));
    QCOMPARE(desk.asked(), QStringList{ u"GET /v3/services?pageSize=100"_s });
}

void TestSinchChoices::listsOnlyPlansInTheFirstVersion()
{
    SinchDesk desk(SinchDesk::alpha());
    desk.transport.setHandler(answering({ { u"v1alpha1"_s, { 200, {}, kOwned } } }));
    Outcome plans(desk.client->choices(u"servicePlanId"_s));
    Outcome trunks(desk.client->choices(u"trunkId"_s));
    QVERIFY(plans.wait() && trunks.wait());
    QCOMPARE(valuesOf(plans.value()), (QStringList{ u"planX"_s, u"planZ"_s }));
    QCOMPARE(trunks.error().kind, ErrorKind::Unsupported);
}

QTEST_GUILESS_MAIN(TestSinchChoices)
#include "tst_sinchchoices.moc"
