// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/schemeauthorizer.h"
#include "support/outcome.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

QByteArray revealed(const Secret &secret)
{
    QByteArray bytes;
    secret.reveal([&bytes](QByteArrayView view) { bytes = view.toByteArray(); });
    return bytes;
}

} // namespace

class TestSchemeAuthorizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheKeyAfterItsScheme_data();
    void sendsTheKeyAfterItsScheme();
    void namesTheKeyForMasking();
};

void TestSchemeAuthorizer::sendsTheKeyAfterItsScheme_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("Bearer") << QByteArray("Bearer") << QByteArray("Bearer tide-and-harbour");
    QTest::newRow("AccessKey") << QByteArray("AccessKey") << QByteArray("AccessKey tide-and-harbour");
}

void TestSchemeAuthorizer::sendsTheKeyAfterItsScheme()
{
    QFETCH(QByteArray, scheme);
    SchemeAuthorizer authorizer(scheme, Secret("tide-and-harbour"));
    Outcome end(authorizer.headersFor({}));
    QVERIFY(end.wait());
    QVERIFY(end.isOk());
    QCOMPARE(end.value().size(), 1);
    QCOMPARE(end.value().first().name, QByteArray("Authorization"));
    QTEST(revealed(end.value().first().value), "value");
}

void TestSchemeAuthorizer::namesTheKeyForMasking()
{
    const SchemeAuthorizer authorizer("Bearer", Secret("tide-and-harbour"));
    QCOMPARE(authorizer.secrets().size(), 1);
    QCOMPARE(revealed(authorizer.secrets().first()), QByteArray("tide-and-harbour"));
}

QTEST_GUILESS_MAIN(TestSchemeAuthorizer)
#include "tst_schemeauthorizer.moc"
