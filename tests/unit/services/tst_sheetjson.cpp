// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sheetjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

/// A sheet of numbers without anything, but for one of them.
QByteArray sheet(int numbers, int place, int names)
{
    QJsonObject wide;
    for (int name = 0; name < names; ++name)
        wide.insert(u"set:%1"_s.arg(name), u"x"_s);
    QJsonArray list;
    for (int number = 0; number < numbers; ++number)
        list.append(number == place ? wide : QJsonObject());
    return QJsonDocument(
        QJsonObject{ { u"format"_s, u"numberdesk-numbers"_s }, { u"version"_s, 1 }, { u"numbers"_s, list } })
        .toJson();
}

} // namespace

/// A sheet in JSON as the CSV that it stands for.
class TestSheetJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesHaveALimitWhereverTheyStand_data();
    void namesHaveALimitWhereverTheyStand();
};

void TestSheetJson::namesHaveALimitWhereverTheyStand_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("names");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("as many as there may be, first") << 0 << 1000 << true;
    QTest::newRow("as many as there may be, last") << 2 << 1000 << true;
    QTest::newRow("one more, first") << 0 << 1001 << false;
    QTest::newRow("one more, last") << 2 << 1001 << false;
}

// Each name is a cell of each number: very many numbers and one that names very much fill the memory.
void TestSheetJson::namesHaveALimitWhereverTheyStand()
{
    QFETCH(int, place);
    QFETCH(int, names);
    QFETCH(bool, isTaken);
    const auto text = csvFromJson(sheet(3, place, names));
    QCOMPARE(text.isOk(), isTaken);
    if (!isTaken)
        QVERIFY(text.error().detail.contains(u"1000"_s));
    else
        QCOMPARE(text->csv.count(','), 4 * names);
}

QTEST_GUILESS_MAIN(TestSheetJson)
#include "tst_sheetjson.moc"
