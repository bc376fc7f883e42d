// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/roles.h"
#include "gui/pages/notespanel.h"
#include "gui/widgets/messagebar.h"
#include "pagedesk.h"
#include "shots.h"
#include "windowbench.h"

#include <QCheckBox>
#include <QCompleter>
#include <QTabWidget>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// Tags, owner and note of one number and of many, in the real window.
class NotesPanelTest final : public QObject, private WindowBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsTypedIsKeptWhenItIsSaved();
    void whatIsKeptShowsInTheTableAndIsFound();
    void undoBeforeSavingBringsBackWhatIsKept();
    void whatWasSavedCanBeTakenBack();
    void ofManyOnlyWhatIsTouchedChanges();
    void whatManyHaveInCommonIsSaid();
    void differentOwnersAreClearedOnlyWhenAskedFor();
    void whatWasTypedIsNotShownAtOtherNumbers();
    void whatWasTypedWaitsForItsNumber();
    void whatWasTypedIsSavedFromElsewhere();
    void whatIsPutAsideDuringASaveStays();
    void whatWasTypedForManyGoesAlongToSomeOfThem();
    void whatIsTypedDuringASaveStays();
    void theAnswerOfASaveIsNotGivenAtAnotherNumber();
    void tagsInUseAreOffered();
    void nothingIsSentToTheProvider();
    void whatCannotBeKeptIsSaid();
    void hostileNotesAreShownAsText();

private:
    [[nodiscard]] NotesPanel *panel() const { return child<NotesPanel>(*m_window, "NotesPanel"); }
    [[nodiscard]] QLineEdit *field(const char *name) const { return child<QLineEdit>(*panel(), name); }
    [[nodiscard]] QPlainTextEdit *note() const { return child<QPlainTextEdit>(*panel(), "note"); }
    [[nodiscard]] QPushButton *saveButton() const { return child<QPushButton>(*panel(), "saveNotesButton"); }
    [[nodiscard]] MessageBar *notice() const { return child<MessageBar>(*panel(), "notice"); }
    [[nodiscard]] MessageBar *drafts() const { return child<MessageBar>(*panel(), "draftNotice"); }
    void keep(int row, const Annotation &annotation);
    void save() { QTest::mouseClick(saveButton(), Qt::LeftButton); }
};

void NotesPanelTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void NotesPanelTest::init()
{
    QVERIFY(begin());
    auto *tabs = child<QTabWidget>(*m_window, "tabs");
    select({ 2 });
    tabs->setCurrentWidget(panel());
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Notes"_s);
}

void NotesPanelTest::cleanup()
{
    end();
}

void NotesPanelTest::keep(int row, const Annotation &annotation)
{
    const NumberRef ref = refAt(row);
    Outcome kept(m_desk->notes.edit({ { ref, editBetween(m_desk->notes.of(ref), annotation) } }));
    QVERIFY(kept.wait() && kept.isOk());
}

void NotesPanelTest::whatIsTypedIsKeptWhenItIsSaved()
{
    QVERIFY(!saveButton()->isEnabled());
    field("tags")->setText(u"vip, night shift,VIP"_s);
    field("owner")->setText(u"Ada"_s);
    note()->setPlainText(u"Ask the night shift first.\nNo fax."_s);
    QVERIFY(saveButton()->isEnabled());
    QVERIFY(m_desk->notes.of(refAt(2)).isEmpty());
    save();
    const Annotation wanted{ { u"night shift"_s, u"vip"_s }, u"Ask the night shift first.\nNo fax."_s,
        u"Ada"_s, false };
    QTRY_COMPARE(m_desk->notes.of(refAt(2)), wanted);
    QTRY_VERIFY(notice()->text().startsWith(u"Kept for 1 number"_s));
    QCOMPARE(field("tags")->text(), u"night shift, vip"_s);
    QVERIFY(!saveButton()->isEnabled());
    shoot(*m_window, u"numbers-notes"_s);
}

void NotesPanelTest::whatIsKeptShowsInTheTableAndIsFound()
{
    keep(2, { { u"night shift"_s, u"vip"_s }, u"No fax."_s, u"Ada"_s, false });
    const NumberRef ref = refAt(2);
    const auto cell = [&](int column, int role) {
        return numbers()->index(numbers()->rowOf(ref), column).data(role).toString();
    };
    QTRY_COMPARE(cell(NumberTable::TagsColumn, Qt::DisplayRole), u"night shift, vip"_s);
    QCOMPARE(cell(NumberTable::OwnerColumn, Qt::DisplayRole), u"Ada"_s);
    QCOMPARE(cell(NumberTable::OwnerColumn, ExportRole), u"Ada"_s);
    QVERIFY(cell(NumberTable::TagsColumn, Qt::ToolTipRole).contains(u"No fax."_s));
    QCOMPARE(numbers()->index(7, NumberTable::TagsColumn).data(ExportRole).toString(), QString());
    auto *filter = child<QLineEdit>(*child<QWidget>(*m_window, "NumbersPage"), "filter");
    for (const QString &line : { u"tag:vip"_s, u"owner:ada"_s, u"note:fax"_s, u"\"night shift\""_s }) {
        filter->setText(line);
        QTRY_COMPARE(numbers()->rowCount(), 1);
        QCOMPARE(refAt(0), ref);
    }
    // What is kept about another number meanwhile comes in.
    filter->clear();
    QTRY_COMPARE(numbers()->rowCount(), 40);
    const NumberRef other = refAt(9);
    filter->setText(u"tag:vip"_s);
    QTRY_COMPARE(numbers()->rowCount(), 1);
    AnnotationEdit edit;
    edit.addTags = { u"VIP"_s };
    m_desk->notes.edit({ other }, edit).reset();
    QTRY_COMPARE(numbers()->rowCount(), 2);
}

void NotesPanelTest::undoBeforeSavingBringsBackWhatIsKept()
{
    keep(2, { { u"vip"_s }, {}, u"Ada"_s, false });
    QTRY_COMPARE(field("owner")->text(), u"Ada"_s);
    field("owner")->setText(u"Grace"_s);
    note()->setPlainText(u"?"_s);
    QTest::mouseClick(child<QPushButton>(*panel(), "undoNotesButton"), Qt::LeftButton);
    QCOMPARE(field("owner")->text(), u"Ada"_s);
    QCOMPARE(note()->toPlainText(), QString());
    QVERIFY(!saveButton()->isEnabled());
}

void NotesPanelTest::whatWasSavedCanBeTakenBack()
{
    const Annotation before{ { u"vip"_s }, u"Old."_s, u"Ada"_s, true };
    keep(2, before);
    QTRY_COMPARE(field("owner")->text(), u"Ada"_s);
    field("tags")->setText(u"fax"_s);
    field("owner")->clear();
    note()->setPlainText(u"New."_s);
    save();
    QTRY_COMPARE(m_desk->notes.of(refAt(2)), (Annotation{ { u"fax"_s }, u"New."_s, {}, true }));
    QTRY_VERIFY(notice()->isVisible());
    auto *undo = notice()->findChild<QPushButton *>(QString(), Qt::FindChildrenRecursively);
    for (QPushButton *button : notice()->findChildren<QPushButton *>()) {
        if (button->text() == u"Undo"_s)
            undo = button;
    }
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(m_desk->notes.of(refAt(2)), before);
}

void NotesPanelTest::ofManyOnlyWhatIsTouchedChanges()
{
    keep(2, { { u"fax"_s, u"vip"_s }, u"One."_s, u"Ada"_s, true });
    keep(3, { { u"vip"_s }, u"Two."_s, u"Grace"_s, false });
    select({ 2, 3, 4 });
    QCOMPARE(field("owner")->text(), QString());
    QVERIFY(field("owner")->placeholderText().contains(u"stays as it is"_s));
    field("tags")->setText(u"night"_s);
    field("removeTags")->setText(u"FAX"_s);
    save();
    QTRY_COMPARE(m_desk->notes.of(refAt(4)).tags, QStringList{ u"night"_s });
    QCOMPARE(m_desk->notes.of(refAt(2)), (Annotation{ { u"night"_s, u"vip"_s }, u"One."_s, u"Ada"_s, true }));
    QCOMPARE(
        m_desk->notes.of(refAt(3)), (Annotation{ { u"night"_s, u"vip"_s }, u"Two."_s, u"Grace"_s, false }));
    QTRY_VERIFY(notice()->text().startsWith(u"Kept for 3 number"_s));
}

void NotesPanelTest::whatManyHaveInCommonIsSaid()
{
    keep(2, { { u"fax"_s, u"vip"_s }, {}, u"Ada"_s, false });
    keep(3, { { u"VIP"_s, u"night"_s }, {}, u"Ada"_s, false });
    select({ 2, 3 });
    const QString words = child<QLabel>(*panel(), "inUse")->text();
    QVERIFY2(words.contains(u"All of them: vip"_s, Qt::CaseInsensitive), qPrintable(words));
    QVERIFY2(words.contains(u"Some of them: fax, night"_s), qPrintable(words));
    QCOMPARE(field("owner")->text(), u"Ada"_s);
    QVERIFY(!child<QCheckBox>(*panel(), "clearOwner")->isVisible());
    shoot(*m_window, u"numbers-notes-many"_s);
}

void NotesPanelTest::differentOwnersAreClearedOnlyWhenAskedFor()
{
    keep(2, { {}, u"One."_s, u"Ada"_s, false });
    keep(3, { {}, {}, u"Grace"_s, false });
    select({ 2, 3 });
    auto *clearOwner = child<QCheckBox>(*panel(), "clearOwner");
    QVERIFY(clearOwner->isVisible());
    QVERIFY(!saveButton()->isEnabled());
    clearOwner->setChecked(true);
    save();
    QTRY_COMPARE(m_desk->notes.of(refAt(3)), Annotation());
    QCOMPARE(m_desk->notes.of(refAt(2)), (Annotation{ {}, u"One."_s, {}, false }));
}

void NotesPanelTest::whatWasTypedIsNotShownAtOtherNumbers()
{
    field("owner")->setText(u"Ada"_s);
    select({ 5 });
    QCOMPARE(field("owner")->text(), QString());
    QVERIFY(!saveButton()->isEnabled());
    // What comes in for the number itself does not take it away.
    field("owner")->setText(u"Grace"_s);
    keep(5, { { u"vip"_s }, {}, {}, false });
    QCOMPARE(field("owner")->text(), u"Grace"_s);
}

void NotesPanelTest::whatWasTypedWaitsForItsNumber()
{
    keep(2, { { u"old"_s }, {}, {}, false });
    QTRY_COMPARE(field("tags")->text(), u"old"_s);
    field("tags")->setText(u"vip"_s);
    note()->setPlainText(u"No fax."_s);
    select({ 5 });
    QVERIFY(drafts()->isVisible());
    QCOMPARE(drafts()->text(),
        QString(u"What you typed for %1 is not saved."_s.arg(refAt(2).number.international())));
    shoot(*m_window, u"numbers-notes-draft"_s);
    select({ 2 });
    QVERIFY(!drafts()->isVisible());
    QCOMPARE(field("tags")->text(), u"vip"_s);
    QCOMPARE(note()->toPlainText(), u"No fax."_s);
    save();
    QTRY_COMPARE(m_desk->notes.of(refAt(2)), (Annotation{ { u"vip"_s }, u"No fax."_s, {}, false }));
}

void NotesPanelTest::whatWasTypedIsSavedFromElsewhere()
{
    field("owner")->setText(u"Ada"_s);
    select({ 5 });
    field("owner")->setText(u"Grace"_s);
    select({ 7, 8 });
    QCOMPARE(drafts()->text(), u"What you typed for 2 numbers is not saved."_s);
    field("tags")->setText(u"fax"_s);
    QTest::mouseClick(child<QPushButton>(*drafts(), "saveDraftsButton"), Qt::LeftButton);
    QTRY_COMPARE(m_desk->notes.of(refAt(2)).owner, u"Ada"_s);
    QCOMPARE(m_desk->notes.of(refAt(5)).owner, u"Grace"_s);
    QTRY_VERIFY(!drafts()->isVisible());
    QCOMPARE(field("tags")->text(), u"fax"_s);
    QVERIFY(m_desk->notes.of(refAt(7)).isEmpty());
    select({ 2 });
    QCOMPARE(field("owner")->text(), u"Ada"_s);
}

void NotesPanelTest::whatIsPutAsideDuringASaveStays()
{
    field("owner")->setText(u"Ada"_s);
    select({ 5 });
    field("owner")->setText(u"Grace"_s);
    QTest::mouseClick(child<QPushButton>(*drafts(), "saveDraftsButton"), Qt::LeftButton);
    select({ 7 });
    QVERIFY(m_desk->notes.of(refAt(2)).isEmpty()); // before the commit has ended
    QTRY_COMPARE(m_desk->notes.of(refAt(2)).owner, u"Ada"_s);
    settle();
    QVERIFY(drafts()->isVisible());
    select({ 5 });
    QCOMPARE(field("owner")->text(), u"Grace"_s);
}

void NotesPanelTest::whatWasTypedForManyGoesAlongToSomeOfThem()
{
    keep(3, { { u"old"_s }, {}, {}, false });
    select({ 2, 3, 4 });
    field("tags")->setText(u"night"_s);
    field("owner")->setText(u"Ada"_s);
    table()->selectRow(3);
    QVERIFY(!drafts()->isVisible());
    QCOMPARE(field("tags")->text(), u"night, old"_s);
    QCOMPARE(field("owner")->text(), u"Ada"_s);
    QVERIFY(saveButton()->isEnabled());
}

void NotesPanelTest::whatIsTypedDuringASaveStays()
{
    field("tags")->setText(u"vip"_s);
    QTest::keyClick(field("tags"), Qt::Key_Return);
    note()->setPlainText(u"No fax."_s); // before the commit has ended
    QVERIFY(m_desk->notes.of(refAt(2)).isEmpty());
    QTRY_COMPARE(m_desk->notes.of(refAt(2)).tags, QStringList{ u"vip"_s });
    QTRY_VERIFY(notice()->isVisible());
    QCOMPARE(note()->toPlainText(), u"No fax."_s);
    QVERIFY(saveButton()->isEnabled());
    save();
    QTRY_COMPARE(m_desk->notes.of(refAt(2)).note, u"No fax."_s);
    QTRY_VERIFY(!saveButton()->isEnabled());
}

void NotesPanelTest::theAnswerOfASaveIsNotGivenAtAnotherNumber()
{
    field("tags")->setText(u"vip"_s);
    QTest::keyClick(field("tags"), Qt::Key_Return);
    select({ 5 });
    field("owner")->setText(u"Ada"_s);
    QTRY_COMPARE(m_desk->notes.of(refAt(2)).tags, QStringList{ u"vip"_s });
    settle();
    QVERIFY(!notice()->isVisible());
    QVERIFY(!drafts()->isVisible());
    QCOMPARE(field("owner")->text(), u"Ada"_s);
}

void NotesPanelTest::tagsInUseAreOffered()
{
    keep(9, { { u"night shift"_s, u"vip"_s }, {}, u"Ada"_s, false });
    QCompleter *tags = field("tags")->completer();
    QVERIFY(tags);
    field("tags")->setText(u"fax, ni"_s);
    tags->setCompletionPrefix(tags->splitPath(field("tags")->text()).constFirst());
    QCOMPARE(tags->completionCount(), 1);
    QCOMPARE(tags->currentCompletion(), u"fax, night shift"_s);
    QCOMPARE(field("owner")->completer()->model()->rowCount(), 1);
}

void NotesPanelTest::nothingIsSentToTheProvider()
{
    field("tags")->setText(u"vip"_s);
    save();
    QTRY_COMPARE(m_desk->notes.of(refAt(2)).tags, QStringList{ u"vip"_s });
    for (const char *write : { "POST /number/buy", "POST /number/update", "POST /number/cancel" })
        QCOMPARE(m_desk->server.requestCount(write), 0);
    QCOMPARE(m_desk->runner.underWay(), 0);
    QVERIFY(m_desk->activity.records().isEmpty());
}

void NotesPanelTest::whatCannotBeKeptIsSaid()
{
    TestDesk bench;
    (void)bench.addAccount(u"k1"_s);
    bench.withoutJournal();
    PageDesk desk(bench);
    NotesPanel panel(desk.desk());
    panel.showNumbers({ 1, { { u"a"_s, u"GB"_s, phone(u"447700900001"_s) } }, {} });
    panel.show();
    child<QLineEdit>(panel, "owner")->setText(u"Ada"_s);
    QTest::mouseClick(child<QPushButton>(panel, "saveNotesButton"), Qt::LeftButton);
    auto *notice = child<MessageBar>(panel, "notice");
    QTRY_COMPARE(notice->kind(), MessageBar::Error);
    QCOMPARE(child<QLineEdit>(panel, "owner")->text(), u"Ada"_s);
    QVERIFY(child<QPushButton>(panel, "saveNotesButton")->isEnabled());
}

void NotesPanelTest::hostileNotesAreShownAsText()
{
    const QString markup = u"<b>bold</b>"_s;
    const QString turned = u"\u202eabc"_s;
    keep(2, { { QString(markup + turned) }, markup + turned, QString(markup + turned), false });
    for (const int column : { int(NumberTable::TagsColumn), int(NumberTable::OwnerColumn) }) {
        const QModelIndex cell = numbers()->index(2, column);
        QTRY_VERIFY(cell.data().toString().contains(markup));
        QVERIFY(!cell.data().toString().contains(QChar(0x202e)));
        const QString tip = cell.data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(markup) && !tip.contains(QChar(0x202e)), qPrintable(tip));
    }
    keep(3, { { markup }, {}, {}, false });
    select({ 2, 3 });
    const auto *words = child<QLabel>(*panel(), "inUse");
    QVERIFY(words->text().contains(markup) && !words->text().contains(QChar(0x202e)));
    QCOMPARE(words->textFormat(), Qt::PlainText);
}

QTEST_MAIN(NotesPanelTest)
#include "tst_notespanel.moc"
