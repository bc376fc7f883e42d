// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/newchange.h"

#include <QTest>
#include <QUuid>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

NumberRef ref()
{
    return { u"account-1"_s, u"GB"_s, PhoneNumber::fromDigits(u"447700900123"_s).value() };
}

class TestNewChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasAnIdOfItsOwn();
    void aPurchaseNamesTheOfferAndItsPrices();
    void aReleaseKeepsWhatTheNumberHad();
    void settingsAreMergedWithWhatWasSeen();
};

void TestNewChange::eachHasAnIdOfItsOwn()
{
    const SettingEdits edits{ { u"voice_url"_s, u"https://example.com"_s } };
    const Change one = configureChange(ref(), {}, edits);
    const Change two = configureChange(ref(), {}, edits);
    QVERIFY(one.id != two.id);
    QVERIFY(!QUuid::fromString(one.id).isNull());
    QVERIFY(!one.id.contains(u'{'));
}

void TestNewChange::aPurchaseNamesTheOfferAndItsPrices()
{
    NumberOffer offer;
    offer.ref = ref();
    offer.offerId = u"offer-7"_s;
    offer.setUp = Money(100, 2, u"EUR"_s);
    offer.monthly = Money(250, 2, u"EUR"_s);
    const Change buy = buyChange(offer);
    QCOMPARE(buy.kind, ChangeKind::Buy);
    QCOMPARE(buy.ref, ref());
    QCOMPARE(buy.offerId, offer.offerId);
    QCOMPARE(buy.setUp, offer.setUp);
    QCOMPARE(buy.monthly, offer.monthly);
}

void TestNewChange::aReleaseKeepsWhatTheNumberHad()
{
    OwnedNumber number;
    number.ref = ref();
    number.monthly = Money(250, 2, u"EUR"_s);
    number.settings = { { u"voice_url"_s, u"https://example.com"_s } };
    const Change release = releaseChange(number);
    QCOMPARE(release.kind, ChangeKind::Release);
    QCOMPARE(release.ref, ref());
    QCOMPARE(release.monthly, number.monthly);
    QCOMPARE(release.seen, number.settings);
    QVERIFY(release.edits.isEmpty());
}

void TestNewChange::settingsAreMergedWithWhatWasSeen()
{
    const SettingValues seen{ { u"voice_url"_s, u"https://example.com"_s } };
    const SettingEdits edits{ { u"voice_url"_s, u"https://example.org"_s } };
    const Change change = configureChange(ref(), seen, edits);
    QCOMPARE(change.kind, ChangeKind::Configure);
    QCOMPARE(change.ref, ref());
    QCOMPARE(change.seen, seen);
    QCOMPARE(change.edits, edits);
}

} // namespace

QTEST_GUILESS_MAIN(TestNewChange)
#include "tst_newchange.moc"
