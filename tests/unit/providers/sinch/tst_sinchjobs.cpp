// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/orders.h"
#include "providers/sinch/provisioning.h"
#include "support/fixture.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace NumberDesk::Sinch;

namespace {

const QString kPlan = u"servicePlanId"_s;
const QString kCampaign = u"campaignId"_s;
const QString kType = u"voiceType"_s;
const QString kApp = u"appId"_s;

Job smsJob(const QString &status, const QString &plan = u"planX"_s, const QStringList &codes = {})
{
    return { status, { { kPlan, plan } }, codes };
}

Job voiceJob(const QString &status)
{
    return { status, { { kType, u"RTC"_s }, { kApp, u"app-1"_s } }, {} };
}

NumberOrder order(const QString &name)
{
    return *parseOrder(fixture(u"sinch/orders/%1.json"_s.arg(name)));
}

} // namespace

Q_DECLARE_METATYPE(NumberDesk::Sinch::Jobs)

class TestSinchJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advisesAboutEveryCode_data();
    void advisesAboutEveryCode();
    void advisesDifferentlyAboutEachCode();
    void saysWhereAWriteStands_data();
    void saysWhereAWriteStands();
    void saysWhyALinkFailed();
    void tellsWhatIsUnderWay();
    void saysWhereAnOrderStands_data();
    void saysWhereAnOrderStands();
    void passesOnWhatTheReviewerWrote();
};

void TestSinchJobs::advisesAboutEveryCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *code, const char *word) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(word);
    };
    row("ERROR_CODE_UNSPECIFIED", "no reason");
    row("INTERNAL_ERROR", "support");
    row("SMS_PROVISIONING_FAILED", "another service plan");
    row("CAMPAIGN_PROVISIONING_FAILED", "support");
    row("CAMPAIGN_NOT_AVAILABLE", "connectivity partner");
    row("EXCEEDED_10DLC_LIMIT", "50");
    row("10DLC_LIMIT_EXCEEDED", "50");
    row("NUMBER_PROVISIONING_FAILED", "another number");
    row("PARTNER_SERVICE_UNAVAILABLE", "later");
    row("CAMPAIGN_PENDING_ACCEPTANCE", "24 hours");
    row("MNO_SHARING_ERROR", "carriers");
    row("CAMPAIGN_EXPIRED", "expired");
    row("CAMPAIGN_MNO_REJECTED", "rejected");
    row("CAMPAIGN_MNO_SUSPENDED", "suspended");
    row("CAMPAIGN_MNO_REVIEW", "review");
    row("INSUFFICIENT_BALANCE", "Top it up");
    row("MOCK_CAMPAIGN_NOT_ALLOWED", "mock");
    row("TFN_NOT_ALLOWED", "toll-free");
    row("INVALID_NNID", "network ID");
    row("PROVISIONING_TO_VOICE_PLATFORM_FAILED", "voice service");
    row("CRS0018", "CRS0018"); // shown as it came
}

void TestSinchJobs::advisesAboutEveryCode()
{
    QFETCH(QString, code);
    QFETCH(QString, word);
    QVERIFY2(adviceFor(code).contains(word), qPrintable(adviceFor(code)));
}

void TestSinchJobs::advisesDifferentlyAboutEachCode()
{
    QSet<QString> words;
    const QStringList codes{ u"INTERNAL_ERROR"_s, u"SMS_PROVISIONING_FAILED"_s,
        u"CAMPAIGN_PROVISIONING_FAILED"_s, u"CAMPAIGN_NOT_AVAILABLE"_s, u"EXCEEDED_10DLC_LIMIT"_s,
        u"NUMBER_PROVISIONING_FAILED"_s, u"PARTNER_SERVICE_UNAVAILABLE"_s, u"CAMPAIGN_PENDING_ACCEPTANCE"_s,
        u"MNO_SHARING_ERROR"_s, u"CAMPAIGN_EXPIRED"_s, u"CAMPAIGN_MNO_REJECTED"_s,
        u"CAMPAIGN_MNO_SUSPENDED"_s, u"CAMPAIGN_MNO_REVIEW"_s, u"INSUFFICIENT_BALANCE"_s,
        u"MOCK_CAMPAIGN_NOT_ALLOWED"_s, u"TFN_NOT_ALLOWED"_s, u"INVALID_NNID"_s };
    for (const QString &code : codes)
        words.insert(adviceFor(code));
    QCOMPARE(words.size(), codes.size());
}

void TestSinchJobs::saysWhereAWriteStands_data()
{
    using Stage = Progress::Stage;
    QTest::addColumn<Jobs>("jobs");
    QTest::addColumn<SettingEdits>("edits");
    QTest::addColumn<Stage>("stage");
    const SettingEdits plan{ { kPlan, u"planX"_s } };
    const SettingEdits voice{ { kType, u"RTC"_s }, { kApp, u"app-1"_s } };
    const SettingEdits name{ { u"displayName"_s, u"Desk"_s } };
    QTest::newRow("nothing under way") << Jobs{} << plan << Stage::Done;
    QTest::newRow("waiting") << Jobs{ smsJob(u"WAITING"_s), {} } << plan << Stage::Working;
    QTest::newRow("under way") << Jobs{ smsJob(u"IN_PROGRESS"_s), {} } << plan << Stage::Working;
    QTest::newRow("a state nobody knows") << Jobs{ smsJob(u"PONDERING"_s), {} } << plan << Stage::Working;
    QTest::newRow("no state") << Jobs{ smsJob({}), {} } << plan << Stage::Working;
    QTest::newRow("failed") << Jobs{ smsJob(u"FAILED"_s), {} } << plan << Stage::Failed;
    QTest::newRow("something else failed before")
        << Jobs{ smsJob(u"FAILED"_s, u"planY"_s), {} } << plan << Stage::Unknown;
    QTest::newRow("a failure that does not say of what")
        << Jobs{ Job{ u"FAILED"_s, {}, {} }, {} } << plan << Stage::Failed;
    QTest::newRow("somebody else's job") << Jobs{ smsJob(u"WAITING"_s), {} } << voice << Stage::Done;
    QTest::newRow("a name waits for nothing")
        << Jobs{ smsJob(u"FAILED"_s), voiceJob(u"WAITING"_s) } << name << Stage::Done;
    QTest::newRow("voice") << Jobs{ {}, voiceJob(u"WAITING"_s) } << voice << Stage::Working;
    QTest::newRow("voice failed") << Jobs{ {}, voiceJob(u"FAILED"_s) } << voice << Stage::Failed;
    SettingEdits both = plan;
    both.insert(voice);
    QTest::newRow("one failed, the other goes on")
        << Jobs{ smsJob(u"FAILED"_s), voiceJob(u"IN_PROGRESS"_s) } << both << Stage::Working;
    QTest::newRow("unlinking failed") << Jobs{ smsJob(u"FAILED"_s, QString()), {} }
                                      << SettingEdits{ { kPlan, QString() } } << Stage::Failed;
    QTest::newRow("a campaign of the same job")
        << Jobs{ Job{ u"WAITING"_s, { { kPlan, u"planX"_s }, { kCampaign, u"C0EXMPL"_s } }, {} }, {} }
        << SettingEdits{ { kCampaign, u"C0EXMPL"_s } } << Stage::Working;
}

void TestSinchJobs::saysWhereAWriteStands()
{
    QFETCH(Jobs, jobs);
    QFETCH(SettingEdits, edits);
    const Progress progress = progressOf(jobs, edits);
    QTEST(progress.stage, "stage");
    QCOMPARE(progress.words.isEmpty(), progress.stage == Progress::Stage::Done);
    QCOMPARE(progress.failure.has_value(), progress.stage == Progress::Stage::Failed);
}

void TestSinchJobs::saysWhyALinkFailed()
{
    const Jobs jobs{ smsJob(u"FAILED"_s, u"planX"_s, { u"CAMPAIGN_EXPIRED"_s, u"TFN_NOT_ALLOWED"_s }), {} };
    const Progress progress = progressOf(jobs, { { kPlan, u"planX"_s } });
    QCOMPARE(progress.failure->kind, ErrorKind::Refused);
    QCOMPARE(progress.failure->delivery, Delivery::Answered);
    QCOMPARE(progress.failure->providerCode, u"CAMPAIGN_EXPIRED, TFN_NOT_ALLOWED"_s);
    QCOMPARE(progress.failure->causes,
        (QStringList{ adviceFor(u"CAMPAIGN_EXPIRED"_s), adviceFor(u"TFN_NOT_ALLOWED"_s) }));
    QVERIFY(progress.failure->detail.contains(u"planX"_s));
}

void TestSinchJobs::tellsWhatIsUnderWay()
{
    QVERIFY(noticesOf({}).isEmpty());
    const QStringList notices = noticesOf({ smsJob(u"WAITING"_s), voiceJob(u"PONDERING"_s) });
    QCOMPARE(notices.size(), 2);
    QVERIFY(notices.at(0).contains(u"planX"_s) && notices.at(0).contains(u"waits"_s));
    QVERIFY(notices.at(1).contains(u"app-1"_s) && notices.at(1).contains(u"PONDERING"_s));
}

void TestSinchJobs::saysWhereAnOrderStands_data()
{
    using Stage = Progress::Stage;
    QTest::addColumn<QString>("state");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("asks");
    QTest::newRow("created") << u"created"_s << Stage::Unknown << false;
    QTest::newRow("in review") << u"in-review"_s << Stage::Working << false;
    QTest::newRow("blocked") << u"blocked"_s << Stage::Working << true;
    QTest::newRow("rejected") << u"rejected"_s << Stage::Failed << true;
    QTest::newRow("expired") << u"expired"_s << Stage::Failed << false;
    QTest::newRow("completed") << u"completed"_s << Stage::Done << false;
}

void TestSinchJobs::saysWhereAnOrderStands()
{
    QFETCH(QString, state);
    const Progress progress = progressOf(order(state), {});
    QTEST(progress.stage, "stage");
    QTEST(asksForAnswer(order(state)), "asks");
    QCOMPARE(progress.orderId, u"01exampleulid000000000000"_s);
    QCOMPARE(progress.failure.has_value(), progress.stage == Progress::Stage::Failed);
    if (progress.stage == Progress::Stage::Working)
        QVERIFY(progress.words.contains(progress.orderId));
    if (progress.failure)
        QVERIFY(progress.failure->detail.contains(u"nothing was bought"_s));
    NumberOrder odd = order(state);
    odd.state = u"PONDERING"_s;
    QVERIFY(progressOf(odd, {}).words.contains(u"PONDERING"_s));
    QCOMPARE(progressOf(odd, {}).stage, Progress::Stage::Working);
}

void TestSinchJobs::passesOnWhatTheReviewerWrote()
{
    const QString words = u"The postcode is missing."_s;
    const Progress blocked = progressOf(order(u"blocked"_s), words);
    QVERIFY(blocked.words.contains(words));
    QVERIFY(blocked.words.contains(u"dashboard"_s));
    const QString deadline
        = QLocale().toString(order(u"blocked"_s).expires->toLocalTime(), QLocale::ShortFormat);
    QVERIFY2(blocked.words.contains(deadline), qPrintable(blocked.words));
    QVERIFY(progressOf(order(u"rejected"_s), words).failure->detail.contains(words));
}

QTEST_GUILESS_MAIN(TestSinchJobs)
#include "tst_sinchjobs.moc"
