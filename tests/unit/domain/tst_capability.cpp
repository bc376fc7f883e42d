// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/capability.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace NumberDesk;

class TestCapability final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStandInOneOrder();
    void theSameTwiceIsListedOnce();
    void directionsAddUp();
    void orderOfArrivalOfKnownOnesDoesNotMatter();
    void unknownWordsAreKeptAsTheyCame();
    void wireWordsAreKnownInAnyCase();
    void typesGoToFilesAndBack_data();
    void typesGoToFilesAndBack();
    void anUnknownTypeKeepsTheProvidersWord();
    void aTypeThatWasNotToldHasNoName();
};

void TestCapability::namesStandInOneOrder()
{
    Capabilities all;
    all.addWord(u"FAX"_s);
    all.add(Capability::WhatsApp);
    all.add(Capability::Voice);
    all.add(Capability::Mms);
    all.add(Capability::Sms);
    QCOMPARE(all.names(), (QStringList{ u"SMS"_s, u"MMS"_s, u"Voice"_s, u"WhatsApp"_s, u"FAX"_s }));
}

void TestCapability::theSameTwiceIsListedOnce()
{
    Capabilities twice;
    twice.add(Capability::Sms);
    twice.addWord(u"sms"_s);
    twice.addUnknown(u"SMS"_s);
    twice.addUnknown(u"Fax"_s);
    twice.addUnknown(u"FAX"_s);
    QCOMPARE(twice.names(), (QStringList{ u"SMS"_s, u"Fax"_s }));
}

void TestCapability::directionsAddUp()
{
    Capabilities voice;
    voice.add(Capability::Voice, true, false);
    QVERIFY(!voice.entries().first().outbound);
    voice.add(Capability::Voice, false, true);
    QCOMPARE(voice.entries().size(), 1);
    QVERIFY(voice.entries().first().inbound);
    QVERIFY(voice.entries().first().outbound);
}

void TestCapability::orderOfArrivalOfKnownOnesDoesNotMatter()
{
    Capabilities a;
    a.addWord(u"VOICE"_s);
    a.addWord(u"SMS"_s);
    Capabilities b;
    b.add(Capability::Sms);
    b.add(Capability::Voice);
    QCOMPARE(a, b);
}

void TestCapability::unknownWordsAreKeptAsTheyCame()
{
    Capabilities odd;
    odd.addWord(u" Rich Cards "_s);
    odd.addWord(u"  "_s);
    odd.addWord({});
    QCOMPARE(odd.names(), QStringList{ u"Rich Cards"_s });
    QVERIFY(!odd.has(Capability::Sms));
    QVERIFY(Capabilities().isEmpty());
}

void TestCapability::wireWordsAreKnownInAnyCase()
{
    Capabilities words;
    for (const QString &word : { u"SMS"_s, u"mms"_s, u"Voice"_s, u"WhatsApp"_s })
        words.addWord(word);
    for (const Capability capability :
        { Capability::Sms, Capability::Mms, Capability::Voice, Capability::WhatsApp }) {
        QVERIFY(words.has(capability));
        QVERIFY(words.names().contains(capabilityName(capability)));
    }
}

void TestCapability::typesGoToFilesAndBack_data()
{
    QTest::addColumn<NumberType::Kind>("kind");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");
    QTest::newRow("local") << NumberType::Kind::Local << u"local"_s << u"Local"_s;
    QTest::newRow("mobile") << NumberType::Kind::Mobile << u"mobile"_s << u"Mobile"_s;
    QTest::newRow("toll-free") << NumberType::Kind::TollFree << u"toll-free"_s << u"Toll-free"_s;
    QTest::newRow("national") << NumberType::Kind::National << u"national"_s << u"National"_s;
    QTest::newRow("short code") << NumberType::Kind::ShortCode << u"short-code"_s << u"Short code"_s;
}

void TestCapability::typesGoToFilesAndBack()
{
    QFETCH(const NumberType::Kind, kind);
    QFETCH(const QString, word);
    QFETCH(const QString, name);
    const NumberType type(kind);
    QCOMPARE(type.word(), word);
    QCOMPARE(type.name(), name);
    QCOMPARE(NumberType::fromWord(word), type);
}

void TestCapability::anUnknownTypeKeepsTheProvidersWord()
{
    const NumberType type = NumberType::fromWord(u"satellite"_s);
    QCOMPARE(type.kind(), NumberType::Kind::Unknown);
    QCOMPARE(type.name(), u"satellite"_s);
    QCOMPARE(type.word(), u"satellite"_s);
    QCOMPARE(type, NumberType::unknown(u"satellite"_s));
    QVERIFY(type != NumberType::unknown(u"lunar"_s));
}

void TestCapability::aTypeThatWasNotToldHasNoName()
{
    QCOMPARE(NumberType().name(), QString());
    QCOMPARE(NumberType().word(), QString());
    QCOMPARE(NumberType::fromWord({}), NumberType());
}

QTEST_GUILESS_MAIN(TestCapability)
#include "tst_capability.moc"
