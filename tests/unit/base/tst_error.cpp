// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"
#include "base/result.h"

#include <QSet>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnNameAndComesBackFromIt();
    void anUnknownNameIsInternal();
    void anErrorOfOursWasNotSent();
    void aResultIsOneOrTheOther();
};

void ErrorTest::everyKindHasItsOwnNameAndComesBackFromIt()
{
    QSet<QString> names;
    const int last = static_cast<int>(ErrorKind::Internal);
    for (int i = 0; i <= last; ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        QCOMPARE(Error::kindFromName(Error::kindName(kind)), kind);
        names.insert(Error::kindName(kind));
    }
    QCOMPARE(names.size(), last + 1);
}

void ErrorTest::anUnknownNameIsInternal()
{
    QCOMPARE(Error::kindFromName(u"Sunspots"_s), ErrorKind::Internal);
}

void ErrorTest::anErrorOfOursWasNotSent()
{
    const Error error = makeError(ErrorKind::InvalidRequest, u"no country"_s);
    QCOMPARE(error.delivery, Delivery::NotSent);
    QCOMPARE(error.detail, u"no country"_s);
}

void ErrorTest::aResultIsOneOrTheOther()
{
    const Result<int> good = 3;
    const Result<int> bad = makeError(ErrorKind::NotFound);
    QVERIFY(good && good.isOk());
    QCOMPARE(*good, 3);
    QVERIFY(!bad && !bad.isOk());
    QCOMPARE(bad.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "tst_error.moc"
