// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/formfields.h"

#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

class TestFormFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void anEmptyFieldIsThere();
    void aListKeepsRepetitions();
};

void TestFormFields::decodes_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<FormFields>("fields");
    QTest::newRow("nothing") << ""_ba << FormFields{};
    QTest::newRow("two") << "a=1&b=2"_ba << FormFields{ { u"a"_s, u"1"_s }, { u"b"_s, u"2"_s } };
    QTest::newRow("percent") << "u=http%3A%2F%2Fx%3Fa%3D1%26b"_ba
                             << FormFields{ { u"u"_s, u"http://x?a=1&b"_s } };
    QTest::newRow("plus is a space") << "n=a+b%2Bc"_ba << FormFields{ { u"n"_s, u"a b+c"_s } };
    QTest::newRow("equals in the value") << "a=b=c"_ba << FormFields{ { u"a"_s, u"b=c"_s } };
    QTest::newRow("UTF-8") << "n=S%C3%BCd"_ba << FormFields{ { u"n"_s, u"Süd"_s } };
    QTest::newRow("the last counts") << "a=1&a=2"_ba << FormFields{ { u"a"_s, u"2"_s } };
    QTest::newRow("stray separators") << "&&a=1&"_ba << FormFields{ { u"a"_s, u"1"_s } };
}

void TestFormFields::decodes()
{
    QFETCH(QByteArray, encoded);
    QFETCH(FormFields, fields);
    QCOMPARE(formFields(encoded), fields);
}

void TestFormFields::anEmptyFieldIsThere()
{
    const FormFields fields = formFields("empty=&bare");
    QVERIFY(fields.contains(u"empty"_s));
    QVERIFY(fields.contains(u"bare"_s));
    QVERIFY(!fields.contains(u"absent"_s));
}

void TestFormFields::aListKeepsRepetitions()
{
    const FieldList expected{ { u"type"_s, u"LOCAL"_s }, { u"token"_s, u"YQ=="_s },
        { u"type"_s, u"MOBILE"_s } };
    QCOMPARE(fieldList("type=LOCAL&token=YQ==&type=MOBILE"), expected);
}

QTEST_APPLESS_MAIN(TestFormFields)
#include "tst_formfields.moc"
