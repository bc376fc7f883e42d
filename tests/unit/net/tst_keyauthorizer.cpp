// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/keyauthorizer.h"
#include "support/outcome.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;

class TestKeyAuthorizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInWithItsScheme_data();
    void signsInWithItsScheme();
    void namesTheKeyForMasking();
};

void TestKeyAuthorizer::signsInWithItsScheme_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("Bearer") << QByteArray("Bearer") << QByteArray("Bearer tide-and-harbour");
    QTest::newRow("AccessKey") << QByteArray("AccessKey") << QByteArray("AccessKey tide-and-harbour");
}

void TestKeyAuthorizer::signsInWithItsScheme()
{
    QFETCH(QByteArray, scheme);
    QFETCH(QByteArray, header);
    KeyAuthorizer authorizer(scheme, Secret("tide-and-harbour"));
    Outcome end(authorizer.headersFor({}));
    QVERIFY(end.wait());
    QCOMPARE(end.value().size(), 1);
    QCOMPARE(end.value().first().name, QByteArray("Authorization"));
    end.value().first().value.reveal([&](QByteArrayView value) { QCOMPARE(value.toByteArray(), header); });
}

void TestKeyAuthorizer::namesTheKeyForMasking()
{
    const KeyAuthorizer authorizer("Bearer", Secret("tide-and-harbour"));
    QCOMPARE(authorizer.secrets().size(), 1);
    QCOMPARE(authorizer.secrets().first(), Secret("tide-and-harbour"));
}

QTEST_GUILESS_MAIN(TestKeyAuthorizer)
#include "tst_keyauthorizer.moc"
