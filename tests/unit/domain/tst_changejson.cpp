// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/changejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

Change wholeBuy()
{
    Change change;
    change.id = u"one"_s;
    change.kind = ChangeKind::Buy;
    change.ref = { u"account-1"_s, u"GB"_s, PhoneNumber::fromDigits(u"447700900123"_s).value() };
    change.offerId = u"offer-7"_s;
    change.purchaseTarget = u"desk-two"_s;
    change.setUp = Money(0, 2, u"EUR"_s);
    change.monthly = Money(1250, 3, u"EUR"_s);
    change.seen = { { u"hook"_s, u"https://old.example/in"_s } };
    change.edits = { { u"hook"_s, u"https://new.example/in"_s }, { u"app"_s, u""_s } };
    change.follows = u"none"_s;
    return change;
}

/// Compared member by member, because a Change has no equality of its own.
void compare(const Change &found, const Change &expected)
{
    QCOMPARE(found.id, expected.id);
    QCOMPARE(found.kind, expected.kind);
    QCOMPARE(found.ref, expected.ref);
    QCOMPARE(found.ref.number.isShortCode(), expected.ref.number.isShortCode());
    QCOMPARE(found.offerId, expected.offerId);
    QCOMPARE(found.purchaseTarget, expected.purchaseTarget);
    QVERIFY(found.setUp == expected.setUp);
    QVERIFY(found.monthly == expected.monthly);
    QCOMPARE(found.seen, expected.seen);
    QCOMPARE(found.edits, expected.edits);
    QCOMPARE(found.follows, expected.follows);
}

/// Through bytes, as it lies in a file.
Result<Change> again(const QJsonObject &object)
{
    return changeFromJson(QJsonDocument::fromJson(QJsonDocument(object).toJson()).object());
}

} // namespace

class TestChangeJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberComesBack();
    void aFieldThatIsClearedStaysInTheEdits();
    void aShortCodeStaysOne();
    void aChangeOfAnAccountNeedsNoNumber();
    void membersOfANewerVersionArePassedOver();
    void whatIsMissingOrMakesNoSenseIsNamed_data();
    void whatIsMissingOrMakesNoSenseIsNamed();
};

void TestChangeJson::everyMemberComesBack()
{
    const auto found = again(changeToJson(wholeBuy()));
    QVERIFY(found.isOk());
    compare(*found, wholeBuy());
}

void TestChangeJson::aFieldThatIsClearedStaysInTheEdits()
{
    const auto found = again(changeToJson(wholeBuy()));
    QVERIFY(found.isOk());
    QVERIFY(found->edits.contains(u"app"_s));
    QVERIFY(found->edits.value(u"app"_s).isEmpty());
}

void TestChangeJson::aShortCodeStaysOne()
{
    Change change = wholeBuy();
    change.kind = ChangeKind::Release;
    change.ref.number = PhoneNumber::shortCode(u"60123"_s).value();
    const auto found = again(changeToJson(change));
    QVERIFY(found.isOk());
    compare(*found, change);
}

void TestChangeJson::aChangeOfAnAccountNeedsNoNumber()
{
    Change change;
    change.id = u"two"_s;
    change.ref.account = u"account-1"_s;
    change.edits = { { u"callback"_s, u"https://new.example"_s } };
    const auto found = again(changeToJson(change));
    QVERIFY(found.isOk());
    QVERIFY(isForAccount(*found));
}

void TestChangeJson::membersOfANewerVersionArePassedOver()
{
    QJsonObject object = changeToJson(wholeBuy());
    object.insert(u"colour"_s, QJsonObject{ { u"of"_s, 7 } });
    const auto found = again(object);
    QVERIFY(found.isOk());
    compare(*found, wholeBuy());
}

void TestChangeJson::whatIsMissingOrMakesNoSenseIsNamed_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named");
    QTest::newRow("no id") << u"id"_s << QJsonValue() << u"id"_s;
    QTest::newRow("no kind") << u"kind"_s << QJsonValue() << u"kind"_s;
    QTest::newRow("a kind of another version") << u"kind"_s << QJsonValue(u"Lend"_s) << u"Lend"_s;
    QTest::newRow("no account") << u"account"_s << QJsonValue() << u"account"_s;
    QTest::newRow("no digits") << u"digits"_s << QJsonValue() << u"digits"_s;
    QTest::newRow("letters for digits") << u"digits"_s << QJsonValue(u"four"_s) << u"four"_s;
    QTest::newRow("a price without a currency")
        << u"monthly"_s << QJsonValue(QJsonObject{ { u"amount"_s, u"1.25"_s } }) << u"monthly"_s;
    QTest::newRow("a price as a number") << u"setUp"_s << QJsonValue(1.25) << u"setUp"_s;
    QTest::newRow("edits as a list") << u"edits"_s << QJsonValue(QJsonArray{ u"hook"_s }) << u"edits"_s;
    QTest::newRow("a setting that is no text")
        << u"seen"_s << QJsonValue(QJsonObject{ { u"hook"_s, 7 } }) << u"hook"_s;
    QTest::newRow("an offer that is no text") << u"offerId"_s << QJsonValue(7) << u"offerId"_s;
}

void TestChangeJson::whatIsMissingOrMakesNoSenseIsNamed()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, named);
    QJsonObject object = changeToJson(wholeBuy());
    if (value.isNull())
        object.remove(member);
    else
        object.insert(member, value);
    const auto found = again(object);
    QVERIFY(!found.isOk());
    QCOMPARE(found.error().kind, ErrorKind::BadAnswer);
    QVERIFY2(found.error().detail.contains(named), qPrintable(found.error().detail));
}

QTEST_GUILESS_MAIN(TestChangeJson)
#include "tst_changejson.moc"
