// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sinchdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

const QString kServicePlan = u"957ae16ae12d4942b91b61eda5e4ed6b"_s;
const QString kBirdKey = u"bk_eu1_0123456789abcdef"_s;

AccountSecrets secrets(const QString &secret)
{
    return { { u"keySecret"_s, Secret::fromText(secret) } };
}

} // namespace

class TestSinchCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAValueLooksLike_data();
    void saysWhatAValueLooksLike();
    void hasTheFieldsOfTheApi();
};

void TestSinchCredentials::saysWhatAValueLooksLike_data()
{
    QTest::addColumn<SettingValues>("credentials");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("warning");
    QTest::addColumn<QString>("word");
    const QString good = u"tide.and.harbour"_s;
    const auto project = [](const QString &value) { return SettingValues{ { u"projectId"_s, value } }; };
    const auto key = [](const QString &value) { return SettingValues{ { u"keyId"_s, value } }; };
    QTest::newRow("good") << SettingValues{} << good << QString() << false << QString();
    QTest::newRow("spaces around an id")
        << project(u" %1 "_s.arg(kSinchProject)) << good << QString() << false << QString();
    QTest::newRow("no project") << project(u" "_s) << good << u"projectId"_s << false << u"project ID"_s;
    QTest::newRow("a service plan for a project")
        << project(kServicePlan) << good << u"projectId"_s << true << u"service plan"_s;
    QTest::newRow("a key of Bird for a project")
        << project(kBirdKey) << good << u"projectId"_s << false << u"Bird"_s;
    QTest::newRow("half a project") << project(kSinchProject.left(30)) << good << u"projectId"_s << true
                                    << u"missing"_s;
    QTest::newRow("no key") << key({}) << good << u"keyId"_s << false << u"key ID"_s;
    QTest::newRow("a service plan for a key")
        << key(kServicePlan) << good << u"keyId"_s << true << u"service plan"_s;
    QTest::newRow("the project for a key")
        << key(kSinchProject) << good << u"keyId"_s << false << u"same as the project ID"_s;
    QTest::newRow("no secret") << SettingValues{} << QString() << u"keySecret"_s << false << u"secret"_s;
    QTest::newRow("the key for a secret")
        << SettingValues{} << kSinchKey << u"keySecret"_s << false << u"one of the IDs"_s;
    QTest::newRow("some id for a secret") << SettingValues{} << u"aaaaaaaa-2222-4333-8444-555555555555"_s
                                          << u"keySecret"_s << true << u"project ID or a key ID"_s;
    QTest::newRow("a service plan for a secret")
        << SettingValues{} << kServicePlan << u"keySecret"_s << true << u"service plan"_s;
    QTest::newRow("a key of Bird for a secret")
        << SettingValues{} << kBirdKey << u"keySecret"_s << false << u"Bird"_s;
    QTest::newRow("a secret with a space")
        << SettingValues{} << u"tide.and.harbour "_s << u"keySecret"_s << true << u"space"_s;
    QTest::newRow("an open token URL")
        << SettingValues{ { u"tokenUrl"_s, u"http://sso.example/oauth2/token"_s } } << good << u"tokenUrl"_s
        << false << u"https"_s;
    QTest::newRow("no token URL at all")
        << SettingValues{ { u"tokenUrl"_s, u"sso"_s } } << good << u"tokenUrl"_s << false << u"web address"_s;
    QTest::newRow("a token URL on this machine")
        << SettingValues{ { u"tokenUrl"_s, u"http://127.0.0.1:81/oauth2/token"_s } } << good << QString()
        << false << QString();
}

void TestSinchCredentials::saysWhatAValueLooksLike()
{
    QFETCH(SettingValues, credentials);
    QFETCH(QString, secret);
    QFETCH(QString, field);
    QFETCH(bool, warning);
    QFETCH(QString, word);
    const SinchDesk desk;
    const auto problems
        = desk.provider().credentialProblems(SinchDesk::accountWith(credentials), secrets(secret));
    QCOMPARE(problems.size(), field.isEmpty() ? 0 : 1);
    if (field.isEmpty())
        return;
    QCOMPARE(problems.first().key, field);
    QCOMPARE(problems.first().warning, warning);
    QVERIFY2(problems.first().text.contains(word), qPrintable(problems.first().text));
}

void TestSinchCredentials::hasTheFieldsOfTheApi()
{
    const SinchDesk desk;
    const ProviderInfo info = desk.provider().info();
    QStringList keys;
    QStringList folded;
    for (const SettingField &field : info.credentialFields)
        (field.advanced ? folded : keys).append(field.key);
    QCOMPARE(keys, (QStringList{ u"projectId"_s, u"keyId"_s, u"keySecret"_s }));
    QCOMPARE(folded, (QStringList{ u"apiVersion"_s, u"signIn"_s, u"tokenUrl"_s }));
    QCOMPARE(info.id, u"sinch"_s);
    QVERIFY(!info.keyedWrites && !info.tellsBalance);
    QCOMPARE(info.settingField(u"trunkId"_s)->neededFor, QStringList{ u"EST"_s });
    QVERIFY(info.settingField(u"servicePlanId"_s)->openChoices);
    QVERIFY(info.settingField(u"appId"_s)->openChoices);
    // Facts of an account keep the credentials and the base URLs of the provider.
    const ProviderInfo first = desk.provider().infoFor(SinchDesk::accountWith(SinchDesk::alpha()));
    QCOMPARE(first.credentialFields.size(), info.credentialFields.size());
    QCOMPARE(first.baseUrls.first().url, info.baseUrls.first().url);
}

QTEST_GUILESS_MAIN(TestSinchCredentials)
#include "tst_sinchcredentials.moc"
