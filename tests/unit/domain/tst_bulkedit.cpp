// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/bulkedit.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

QList<SettingField> fields()
{
    SettingField sms;
    sms.key = u"sms"_s;
    sms.kind = SettingField::Kind::WebhookUrl;
    SettingField voice = sms;
    voice.key = u"voice"_s;
    SettingField name;
    name.key = u"name"_s;
    SettingField hidden = sms;
    hidden.key = u"hidden"_s;
    hidden.readBack = false;
    return { sms, voice, name, hidden };
}

OwnedNumber number(const QString &digits, const SettingValues &settings)
{
    OwnedNumber number;
    number.ref = { u"account-1"_s, u"GB"_s, PhoneNumber::fromDigits(digits).value() };
    number.settings = settings;
    return number;
}

BulkEdit replacing(const QString &find, const QString &replacement, const QString &in = {})
{
    BulkEdit edit;
    edit.find = find;
    edit.replacement = replacement;
    edit.in = in;
    return edit;
}

} // namespace

/// One edit becomes what each number needs of it, and nothing else of the number changes.
class TestBulkEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNumbersShareIsToldApartFromWhatDiffers();
    void whatStandsInBracesIsTheNumbersOwn_data();
    void whatStandsInBracesIsTheNumbersOwn();
    void aWordThatNobodyKnowsIsAProblem();
    void aPieceIsReplacedInEveryAddressAndNowhereElse();
    void aPieceIsReplacedInTheChosenFieldOnly();
    void whatIsEditedIsSearchedAsItWillBe();
    void whatCannotBeReadBackIsNotSearched();
    void whatStaysAsItIsIsNoEdit();
    void anEmptyEditTakesTheValueAway();
    void whatBecomesOfAnAddressIsChecked();
};

void TestBulkEdit::whatNumbersShareIsToldApartFromWhatDiffers()
{
    const CommonValues common = commonValues(
        { { { u"sms"_s, u"a"_s }, { u"voice"_s, u"b"_s } }, { { u"sms"_s, u"a"_s }, { u"voice"_s, {} } } },
        fields());
    QCOMPARE(common.values,
        (SettingValues{ { u"sms"_s, u"a"_s }, { u"name"_s, QString() }, { u"hidden"_s, QString() } }));
    QCOMPARE(common.mixed, QStringList{ u"voice"_s });
    QCOMPARE(commonValues({}, fields()).mixed.size(), fields().size());
}

void TestBulkEdit::whatStandsInBracesIsTheNumbersOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u"https://hooks.example/in"_s << u"https://hooks.example/in"_s;
    QTest::newRow("the number") << u"https://hooks.example/{number}/in"_s
                                << u"https://hooks.example/447700900123/in"_s;
    QTest::newRow("its end") << u"desk-{last4}"_s << u"desk-0123"_s;
    QTest::newRow("one digit of it") << u"{last1}"_s << u"3"_s;
    QTest::newRow("the country") << u"{country}.example"_s << u"gb.example"_s;
    QTest::newRow("several") << u"{country}-{number}-{last2}"_s << u"gb-447700900123-23"_s;
    QTest::newRow("in any case, with spaces") << u"{ Number }"_s << u"447700900123"_s;
}

void TestBulkEdit::whatStandsInBracesIsTheNumbersOwn()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto result = expanded(text, number(u"447700900123"_s, {}).ref);
    QVERIFY(result.isOk());
    QCOMPARE(*result, expected);
    QCOMPARE(hasPattern(text), text.contains(u'{'));
}

void TestBulkEdit::aWordThatNobodyKnowsIsAProblem()
{
    BulkEdit edit;
    edit.edits = { { u"sms"_s, u"https://hooks.example/{label}"_s } };
    const BulkRow row = bulkRow(edit, fields(), number(u"447700900123"_s, {}));
    QVERIFY(!row.isApplicable());
    QCOMPARE(row.problems.size(), 1);
    QCOMPARE(row.problems.first().key, u"sms"_s);
    QVERIFY(row.problems.first().text.contains("{label}"_L1));
    const BulkRow replaced = bulkRow(replacing(u"hooks"_s, u"{last0}"_s), fields(),
        number(u"447700900123"_s, { { u"sms"_s, u"https://hooks.example/in"_s } }));
    QVERIFY(!replaced.isApplicable());
    QCOMPARE(replaced.problems.size(), 1);
}

void TestBulkEdit::aPieceIsReplacedInEveryAddressAndNowhereElse()
{
    const BulkRow row = bulkRow(replacing(u"OLD.example"_s, u"{country}.example"_s), fields(),
        number(u"447700900123"_s,
            { { u"sms"_s, u"https://old.example/sms"_s }, { u"voice"_s, u"https://old.example/voice"_s },
                { u"name"_s, u"old.example"_s } }));
    QVERIFY(row.isApplicable());
    QCOMPARE(row.edits,
        (SettingEdits{
            { u"sms"_s, u"https://gb.example/sms"_s }, { u"voice"_s, u"https://gb.example/voice"_s } }));
}

void TestBulkEdit::aPieceIsReplacedInTheChosenFieldOnly()
{
    const OwnedNumber given = number(
        u"447700900123"_s, { { u"sms"_s, u"https://old.example/sms"_s }, { u"name"_s, u"old.example"_s } });
    QCOMPARE(bulkRow(replacing(u"old"_s, u"new"_s, u"name"_s), fields(), given).edits,
        (SettingEdits{ { u"name"_s, u"new.example"_s } }));
    QVERIFY(!bulkRow(replacing(u"else"_s, u"new"_s, u"name"_s), fields(), given).isApplicable());
}

void TestBulkEdit::whatIsEditedIsSearchedAsItWillBe()
{
    BulkEdit edit = replacing(u"old"_s, u"new"_s);
    edit.edits = { { u"sms"_s, u"https://old.example/{last4}"_s } };
    QCOMPARE(bulkRow(edit, fields(), number(u"447700900123"_s, {})).edits,
        (SettingEdits{ { u"sms"_s, u"https://new.example/0123"_s } }));
}

void TestBulkEdit::whatCannotBeReadBackIsNotSearched()
{
    const OwnedNumber given = number(u"447700900123"_s, { { u"hidden"_s, u"https://old.example/x"_s } });
    QVERIFY(bulkRow(replacing(u"old"_s, u"new"_s), fields(), given).edits.isEmpty());
    QVERIFY(bulkRow(replacing(u"old"_s, u"new"_s, u"hidden"_s), fields(), given).edits.isEmpty());
    const QList<SettingField> found = replaceableFields(fields());
    QVERIFY(std::none_of(
        found.cbegin(), found.cend(), [](const SettingField &field) { return field.key == "hidden"_L1; }));
    QCOMPARE(found.size(), 3);
}

void TestBulkEdit::whatStaysAsItIsIsNoEdit()
{
    BulkEdit edit;
    edit.edits
        = { { u"sms"_s, u"https://hooks.example/{last4}"_s }, { u"hidden"_s, u"https://hooks.example/h"_s } };
    const OwnedNumber given = number(u"447700900123"_s,
        { { u"sms"_s, u"https://hooks.example/0123"_s }, { u"hidden"_s, u"https://hooks.example/h"_s } });
    // Nobody can tell what a hidden one is now.
    QCOMPARE(bulkRow(edit, fields(), given).edits.keys(), QStringList{ u"hidden"_s });
}

void TestBulkEdit::anEmptyEditTakesTheValueAway()
{
    BulkEdit edit;
    edit.edits = { { u"sms"_s, {} } };
    const BulkRow row
        = bulkRow(edit, fields(), number(u"447700900123"_s, { { u"sms"_s, u"https://hooks.example/in"_s } }));
    QVERIFY(row.isApplicable());
    QCOMPARE(row.edits.keys(), QStringList{ u"sms"_s });
    QVERIFY(row.edits.value(u"sms"_s).isEmpty());
    QVERIFY(!bulkRow(edit, fields(), number(u"447700900123"_s, {})).isApplicable());
}

void TestBulkEdit::whatBecomesOfAnAddressIsChecked()
{
    const OwnedNumber given = number(u"447700900123"_s, { { u"sms"_s, u"https://hooks.example/in"_s } });
    const BulkRow broken = bulkRow(replacing(u"https://"_s, u"ftp://"_s), fields(), given);
    QVERIFY(!broken.isApplicable());
    QCOMPARE(broken.problems.first().key, u"sms"_s);
    const BulkRow warned = bulkRow(replacing(u"https://"_s, u"http://"_s), fields(), given);
    QVERIFY(warned.isApplicable());
    QVERIFY(warned.problems.first().warning);
}

QTEST_GUILESS_MAIN(TestBulkEdit)
#include "tst_bulkedit.moc"
