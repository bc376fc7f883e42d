// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/services/sheetdesk.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// What comes of a sheet of numbers that a person has edited.
class SheetPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anExportChangesNothing_data();
    void anExportChangesNothing();
    void onlyTheChangedCellBecomesAnEdit();
    void anEmptyCellChangesNothing();
    void theWordClears();
    void theWordAsTextIsText();
    void aFieldChangedSinceIsAConflict();
    void aFieldChangedSinceThatNobodyTouchedIsLeftAlone();
    void whatIsThereAlreadyIsNoEdit();
    void valuesGoAsTheProviderTakesThem();
    void aValueThatIsWrongRefusesItsRowAsAWhole();
    void aWarningDoesNotRefuse();
    void whatLosesItsMeaningIsCleared();
    void whatHasNoMeaningIsRefused();
    void aSettingOfAnotherProviderIsRefused();
    void whatCannotBeReadBackIsWrittenWhenItStandsThere();
    void notesAreCompared();
    void aNoteChangedSinceIsLeftAndNamed();
    void aLockThatIsNoneRefuses();
    void whatIsOnlyToldIsNamed();
    void unknownColumnsAreNamedAndIgnored();
    void aSheetMadeByHandIsCompared();
    void aSheetInJsonIsReadToo();
    void tagsInJsonMayBeAList();
    void aJsonSheetCanBeStopped();
    void aRowOfJsonIsNamedByItsLine();
    void aLockIsReadInTheWordsOfColleagues_data();
    void aLockIsReadInTheWordsOfColleagues();
    void readingStopsWhenAsked();

private:
    SheetDesk m_desk;
};

void SheetPlanTest::init()
{
    m_desk = SheetDesk();
    m_desk.addThree();
}

void SheetPlanTest::anExportChangesNothing_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("commas") << int(SheetStyle::Csv) << ',';
    QTest::newRow("semicolons") << int(SheetStyle::Csv) << ';';
    QTest::newRow("tabs") << int(SheetStyle::Csv) << '\t';
    QTest::newRow("JSON") << int(SheetStyle::Json) << ',';
}

void SheetPlanTest::anExportChangesNothing()
{
    QFETCH(int, format);
    QFETCH(char, delimiter);
    const NumberRef noted = m_desk.add(u"a1"_s, u"447700900004"_s, { { u"name"_s, u"=1+1, \"x\";\ty"_s } },
        [](OwnedNumber &number) { number.label = u"May 5"_s; });
    m_desk.world.notes.put(noted, { { u"2024"_s, u"vip"_s }, u"-first\nsecond"_s, u"(clear)"_s, true });
    const SheetPlan plan = planOf(m_desk.exported({ SheetStyle::Format(format), delimiter }), m_desk.world);
    QCOMPARE(plan.rows.size(), 0);
    QCOMPARE(plan.read, 4);
    QCOMPARE(plan.unchanged, 4);
    QCOMPARE(plan.ignoredColumns, QStringList());
    QVERIFY(plan.hasMarks);
}

void SheetPlanTest::onlyTheChangedCellBecomesAnEdit()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"set:hook"_s, kOther);
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.rows.size(), 1);
    QCOMPARE(plan.unchanged, 2);
    QCOMPARE(plan.rows.first().line, 2);
    QCOMPARE(plan.rows.first().outcome, SheetRow::Planned);
    const Change change = plan.changes().first();
    QCOMPARE(change.kind, ChangeKind::Configure);
    QCOMPARE(change.ref.number.digits(), u"447700900001"_s);
    QCOMPARE(change.ref.account, u"a1"_s);
    QCOMPARE(change.edits, SettingEdits({ { u"hook"_s, kOther } }));
    QCOMPARE(change.seen.value(u"hook"_s), kHook);
    QVERIFY(!change.id.isEmpty());
}

void SheetPlanTest::anEmptyCellChangesNothing()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"set:hook"_s, {}).set(0, u"set:name"_s, u"  "_s).set(0, u"country"_s, {});
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.unchanged, 3);
}

void SheetPlanTest::theWordClears()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"set:hook"_s, u" (CLEAR) "_s).set(1, u"set:hook"_s, u"(clear)"_s);
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.rows.size(), 1); // the second number has none
    QCOMPARE(plan.changes().first().edits, SettingEdits({ { u"hook"_s, QString() } }));
}

void SheetPlanTest::theWordAsTextIsText()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"set:name"_s, u"'(clear)"_s);
    QCOMPARE(planOf(sheet.bytes(), m_desk.world).changes().first().edits,
        SettingEdits({ { u"name"_s, u"(clear)"_s } }));
}

void SheetPlanTest::aFieldChangedSinceIsAConflict()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"set:hook"_s, kOther);
    m_desk.add(u"a1"_s, u"447700900001"_s, { { u"hook"_s, u"https://elsewhere.example/"_s } });
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.count(SheetRow::Conflict), 1);
    QVERIFY(plan.rows.first().words.first().contains(u"HOOK"_s));
    const Change change = plan.changes().first();
    const MergeResult merged
        = mergeSettings(change.seen, { { u"hook"_s, u"https://elsewhere.example/"_s } }, change.edits);
    QCOMPARE(merged.conflicts,
        QList<MergeConflict>({ { u"hook"_s, kHook, u"https://elsewhere.example/"_s, kOther } }));
}

void SheetPlanTest::aFieldChangedSinceThatNobodyTouchedIsLeftAlone()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"set:name"_s, u"Desk"_s);
    m_desk.add(u"a1"_s, u"447700900001"_s, { { u"hook"_s, kOther }, { u"name"_s, u"0123"_s } });
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.count(SheetRow::Planned), 1);
    QCOMPARE(plan.changes().first().edits, SettingEdits({ { u"name"_s, u"Desk"_s } }));
}

void SheetPlanTest::whatIsThereAlreadyIsNoEdit()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"set:hook"_s, kOther);
    m_desk.add(u"a1"_s, u"447700900001"_s, { { u"hook"_s, kOther }, { u"name"_s, u"0123"_s } });
    QCOMPARE(planOf(sheet.bytes(), m_desk.world).unchanged, 3);
}

void SheetPlanTest::valuesGoAsTheProviderTakesThem()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(1, u"set:target"_s, u"+44 7700 900777"_s);
    QCOMPARE(planOf(sheet.bytes(), m_desk.world).changes().first().edits,
        SettingEdits({ { u"target"_s, u"447700900777"_s } }));
    sheet.set(1, u"set:target"_s, u"+44 7700 900555"_s); // what is there, in another spelling
    QCOMPARE(planOf(sheet.bytes(), m_desk.world).unchanged, 3);
}

void SheetPlanTest::aValueThatIsWrongRefusesItsRowAsAWhole()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"set:hook"_s, u"not a url"_s).set(0, u"set:name"_s, u"Desk"_s).set(0, u"owner"_s, u"Ada"_s);
    sheet.set(1, u"set:kind"_s, u"(clear)"_s); // its partner stays behind
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.count(SheetRow::Refused), 2);
    QVERIFY(plan.changes().isEmpty());
    QVERIFY(plan.notes().isEmpty());
    QVERIFY(plan.rows.first().words.first().startsWith(u"HOOK: "_s));
}

void SheetPlanTest::aWarningDoesNotRefuse()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"set:hook"_s, u"http://hooks.example/in"_s);
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.count(SheetRow::Planned), 1);
    QCOMPARE(plan.rows.first().words.size(), 1);
}

void SheetPlanTest::whatLosesItsMeaningIsCleared()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(2, u"set:mode"_s, u"rtc"_s);
    QCOMPARE(planOf(sheet.bytes(), m_desk.world).changes().first().edits,
        SettingEdits({ { u"mode"_s, u"rtc"_s }, { u"trunk"_s, QString() } }));
}

void SheetPlanTest::whatHasNoMeaningIsRefused()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(2, u"set:mode"_s, u"rtc"_s).set(2, u"set:trunk"_s, u"T2"_s);
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.count(SheetRow::Refused), 1);
    QVERIFY(plan.rows.first().words.first().contains(u"TRUNK"_s));
}

void SheetPlanTest::aSettingOfAnotherProviderIsRefused()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(2, u"set:hook"_s, kHook);
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.count(SheetRow::Refused), 1);
    QVERIFY(plan.rows.first().words.first().contains(u"hook"_s));
}

void SheetPlanTest::whatCannotBeReadBackIsWrittenWhenItStandsThere()
{
    EditedSheet sheet(m_desk.exported());
    QCOMPARE(sheet.cell(0, u"set:status"_s), QString());
    sheet.set(0, u"set:status"_s, u"on"_s).set(1, u"set:status"_s, u"(clear)"_s);
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.changes().first().edits, SettingEdits({ { u"status"_s, u"on"_s } }));
}

void SheetPlanTest::notesAreCompared()
{
    const NumberRef ref = m_desk.add(u"a1"_s, u"447700900004"_s);
    m_desk.world.notes.put(ref, { { u"eu"_s, u"vip"_s }, u"Call Ada."_s, u"Ada"_s, true });
    EditedSheet sheet(m_desk.exported());
    QCOMPARE(sheet.cell(3, u"tags"_s), u"eu, vip"_s);
    QCOMPARE(sheet.cell(3, u"locked"_s), u"yes"_s);
    sheet.set(3, u"tags"_s, u"Vip,new , eu"_s).set(3, u"owner"_s, u"(clear)"_s).set(3, u"locked"_s, u"No"_s);
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QVERIFY(plan.changes().isEmpty());
    QCOMPARE(plan.notes().size(), 1);
    const Annotation after = edited(m_desk.world.notes.of(ref), plan.notes().first().edit);
    QCOMPARE(tagLine(after.tags).toLower(), u"eu, new, vip"_s);
    QCOMPARE(after.owner, QString());
    QCOMPARE(after.note, u"Call Ada."_s);
    QVERIFY(!after.locked);
}

void SheetPlanTest::aNoteChangedSinceIsLeftAndNamed()
{
    const NumberRef ref = m_desk.add(u"a1"_s, u"447700900004"_s);
    EditedSheet sheet(m_desk.exported());
    m_desk.world.notes.put(ref, { {}, {}, u"Grace"_s, false });
    QCOMPARE(planOf(sheet.bytes(), m_desk.world).unchanged, 4); // nobody touched the sheet's empty cell
    sheet.set(3, u"owner"_s, u"Ada"_s).set(3, u"note"_s, u"New"_s);
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.notes().first().edit.note, u"New"_s);
    QVERIFY(!plan.notes().first().edit.owner);
    QVERIFY(plan.rows.first().words.first().startsWith(u"Owner: "_s));
}

void SheetPlanTest::aLockThatIsNoneRefuses()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"locked"_s, u"perhaps"_s);
    QCOMPARE(planOf(sheet.bytes(), m_desk.world).count(SheetRow::Refused), 1);
}

void SheetPlanTest::whatIsOnlyToldIsNamed()
{
    EditedSheet sheet(m_desk.exported());
    sheet.set(0, u"label"_s, u"Mine"_s).set(1, u"type"_s, u"local"_s);
    sheet.set(1, u"set:hook"_s, kHook);
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.rows.at(0).outcome, SheetRow::Remarked);
    QVERIFY(plan.rows.at(0).words.first().contains(u"label"_s));
    QCOMPARE(plan.rows.at(1).outcome, SheetRow::Planned);
    QVERIFY(plan.rows.at(1).words.first().contains(u"type"_s));
    // What has moved since the export is nobody's edit.
    const EditedSheet old(m_desk.exported());
    m_desk.add(u"a1"_s, u"447700900001"_s, { { u"hook"_s, kHook }, { u"name"_s, u"0123"_s } },
        [](OwnedNumber &number) { number.label = u"Moved"_s; });
    QCOMPARE(planOf(old.bytes(), m_desk.world).unchanged, 3);
}

void SheetPlanTest::unknownColumnsAreNamedAndIgnored()
{
    EditedSheet sheet(m_desk.exported());
    sheet.rename(u"set:name"_s, u"set:nmae"_s)
        .rename(u"monthly"_s, u"My remarks"_s)
        .set(0, u"My remarks"_s, u"?"_s);
    const SheetPlan plan = planOf(sheet.bytes(), m_desk.world);
    QCOMPARE(plan.ignoredColumns, QStringList({ u"My remarks"_s, u"set:nmae"_s }));
    QCOMPARE(plan.unchanged, 3);
}

void SheetPlanTest::aSheetMadeByHandIsCompared()
{
    const SheetPlan plan
        = planOf("number,set:hook,owner\n+44 7700900001,https://hooks.example/in,Ada\n", m_desk.world);
    QVERIFY(!plan.hasMarks);
    QVERIFY(plan.changes().isEmpty()); // that is what is there
    QCOMPARE(plan.notes().first().edit.owner, u"Ada"_s);
}

void SheetPlanTest::aSheetInJsonIsReadToo()
{
    const SheetPlan plan = planOf(
        R"json({"format":"numberdesk-numbers","version":1,"numbers":[
            {"number":"+447700900001","set:hook":"(clear)","locked":true,"extra":1},
            {"number":"+447700900002","note":"0123"}]})json",
        m_desk.world);
    QCOMPARE(plan.changes().first().edits, SettingEdits({ { u"hook"_s, QString() } }));
    QCOMPARE(plan.notes().at(0).edit.locked, true);
    QCOMPARE(plan.notes().at(1).edit.note, u"0123"_s);
    QCOMPARE(plan.ignoredColumns, QStringList(u"extra"_s));
}

void SheetPlanTest::tagsInJsonMayBeAList()
{
    const SheetPlan plan = planOf(
        R"json({"format":"numberdesk-numbers","version":1,"numbers":[
            {"number":"+447700900001","tags":["spare","north"]}]})json",
        m_desk.world);
    QCOMPARE(plan.notes().constFirst().edit.addTags, QStringList({ u"north"_s, u"spare"_s }));
}

void SheetPlanTest::aJsonSheetCanBeStopped()
{
    QByteArray file(R"json({"format":"numberdesk-numbers","version":1,"numbers":[{})json");
    for (int row = 0; row < 600; ++row)
        file += ",{}";
    for (const int most : { 0, 1, 2, 3 }) {
        int asked = 0;
        const auto plan = planSheet(QByteArray(file + "]}"), m_desk.world, [&] { return asked++ == most; });
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::Cancelled);
        QCOMPARE(asked, most + 1);
    }
}

void SheetPlanTest::aRowOfJsonIsNamedByItsLine()
{
    // Line breaks, brackets, quotation marks and the like in texts are none of the file.
    const SheetPlan plan = planOf(R"json({
  "more": [ { "numbers": [] } ],
  "note": "\" numbers [{",
  "format": "numberdesk-numbers", "version": 1,
  "numbers": [
    { "number": "+447700900001", "note": "One\nTwo\nThree \\" },
    { },
    {
      "number": "+447700900099",
      "note": "]}\" {["
    },
    { "number": "+447700900002", "owner": "Ada" }, { "number": "twelve" }
  ]
})json",
        m_desk.world);
    QList<qsizetype> lines;
    for (const SheetRow &row : plan.rows)
        lines << row.line;
    QCOMPARE(lines, QList<qsizetype>({ 6, 8, 12, 12 }));
    QCOMPARE(plan.notes().constFirst().edit.note, u"One\nTwo\nThree \\"_s);
}

void SheetPlanTest::aLockIsReadInTheWordsOfColleagues_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("locked");
    for (const char *word : { "yes", "TRUE", "x", "1", "Ja", "WAHR", "نعم" })
        QTest::newRow(word) << QString::fromUtf8(word) << true;
    for (const char *word : { "No", "false", "0", "nein", "Falsch", "لا" })
        QTest::newRow(word) << QString::fromUtf8(word) << false;
}

void SheetPlanTest::aLockIsReadInTheWordsOfColleagues()
{
    QFETCH(QString, word);
    QFETCH(bool, locked);
    const NumberRef ref = m_desk.world.columns.refAt(0);
    m_desk.world.notes.put(ref, { {}, {}, {}, !locked });
    const QByteArray row = '+' + ref.number.digits().toLatin1() + ',' + word.toUtf8();
    const SheetPlan plan = planOf("number,locked\n" + row + '\n', m_desk.world);
    QCOMPARE(plan.notes().size(), 1);
    QCOMPARE(plan.notes().constFirst().edit.locked, locked);
}

void SheetPlanTest::readingStopsWhenAsked()
{
    QByteArray sheet = "number\n";
    for (int row = 0; row < 2000; ++row)
        sheet += QByteArray::number(447700900000 + row) + '\n';
    int asked = 0;
    const auto plan = planSheet(sheet, m_desk.world, [&asked] { return ++asked == 2; });
    QCOMPARE(asked, 2);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(SheetPlanTest)
#include "tst_sheetplan.moc"
