// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/credentials.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;
using namespace NumberDesk::BirdCrm;

namespace {

const QString kOrganization = u"11111111-2222-4333-8444-555555555555"_s;
const QString kWorkspace = u"22222222-2222-4333-8444-555555555555"_s;

struct Found
{
    QStringList refused;
    QStringList warned;
    QString words;
};

Found found(const QByteArray &key, const QString &organization, const QString &workspace)
{
    Account account;
    account.credentials = { { u"organizationId"_s, organization }, { u"workspaceId"_s, workspace } };
    Found found;
    const auto problems = problemsOf(account, { { u"accessKey"_s, Secret(key) } });
    for (const FieldProblem &problem : problems) {
        (problem.warning ? found.warned : found.refused).append(problem.key);
        found.words += problem.text + u'\n';
    }
    return found;
}

} // namespace

class TestBirdCrmCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesGoodOnes();
    void asksForWhatIsMissing();
    void saysWhatAKeyLooksLike_data();
    void saysWhatAKeyLooksLike();
    void saysWhatAnIdLooksLike_data();
    void saysWhatAnIdLooksLike();
    void tellsOneIdInBothFields();
};

void TestBirdCrmCredentials::takesGoodOnes()
{
    const Found good = found("a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0", kOrganization, kWorkspace);
    QVERIFY2(good.words.isEmpty(), qPrintable(good.words));
}

void TestBirdCrmCredentials::asksForWhatIsMissing()
{
    const Found nothing = found({}, {}, u" "_s);
    QCOMPARE(nothing.refused, (QStringList{ u"accessKey"_s, u"organizationId"_s, u"workspaceId"_s }));
    QVERIFY(nothing.warned.isEmpty());
}

void TestBirdCrmCredentials::saysWhatAKeyLooksLike_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<QString>("word");
    QTest::newRow("a key of the platform") << "bk_us1_abcdefghijk"_ba << true << u"newer platform"_s;
    QTest::newRow("an ID") << kOrganization.toLatin1() << true << u"looks like an ID"_s;
    QTest::newRow("a service plan") << "0123456789abcdef0123456789abcdef"_ba << false << u"Sinch"_s;
    QTest::newRow("with its scheme") << "AccessKey tide-and-harbour"_ba << true << u"without the word"_s;
    QTest::newRow("a space at the end") << "tide-and-harbour "_ba << false << u"space"_s;
    QTest::newRow("a space inside") << "tide and harbour"_ba << false << u"space"_s;
    QTest::newRow("blank") << "   "_ba << true << u"Enter"_s;
}

void TestBirdCrmCredentials::saysWhatAKeyLooksLike()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, isRefused);
    QFETCH(QString, word);
    const Found told = found(key, kOrganization, kWorkspace);
    QCOMPARE(isRefused ? told.refused : told.warned, QStringList{ u"accessKey"_s });
    QVERIFY((isRefused ? told.warned : told.refused).isEmpty());
    QVERIFY2(told.words.contains(word), qPrintable(told.words));
}

void TestBirdCrmCredentials::saysWhatAnIdLooksLike_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("word");
    QTest::newRow("a key of the platform") << u"bk_eu1_abcdefghijk"_s << u"API key"_s;
    QTest::newRow("an ID of the platform") << u"ws_abc123"_s << u"newer platform"_s;
    QTest::newRow("a service plan") << u"0123456789abcdef0123456789abcdef"_s << u"Sinch"_s;
    QTest::newRow("anything else") << u"front desk"_s << u"no such ID"_s;
}

void TestBirdCrmCredentials::saysWhatAnIdLooksLike()
{
    QFETCH(QString, id);
    QFETCH(QString, word);
    for (const bool isWorkspace : { false, true }) {
        const Found told = isWorkspace ? found("tide-and-harbour", kOrganization, id)
                                       : found("tide-and-harbour", id, kWorkspace);
        QCOMPARE(told.refused, QStringList{ isWorkspace ? u"workspaceId"_s : u"organizationId"_s });
        QVERIFY2(told.words.contains(word), qPrintable(told.words));
    }
}

void TestBirdCrmCredentials::tellsOneIdInBothFields()
{
    const Found same = found("tide-and-harbour", kOrganization, kOrganization.toUpper());
    QCOMPARE(same.refused, QStringList{ u"workspaceId"_s });
    QVERIFY(same.words.contains(u"the same"_s));
}

QTEST_GUILESS_MAIN(TestBirdCrmCredentials)
#include "tst_birdcrmcredentials.moc"
