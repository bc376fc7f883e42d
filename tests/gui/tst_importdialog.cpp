// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/ask.h"
#include "gui/dialogs/importdialog.h"
#include "gui/models/numbertable.h"
#include "gui/models/sheetmodel.h"
#include "gui/pages/numberspage.h"
#include "gui/theme/look.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "shots.h"
#include "unit/services/sheetdesk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// A sheet that goes out of the Numbers page and comes in again.
class ImportDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSheetThatNobodyEditedChangesNothing();
    void whatAPersonEditedIsShownAndHandedOn();
    void tagsAndOwnersAreKeptAtOnce();
    void whatWasTakenOverCanBeUndone();
    void aCancelledSheetChangesNothing();
    void aSheetThatIsBeingTakenOverIsNotLeftHalf();
    void aFileThatIsNoneIsSaidAndClosed();
    void whatCannotBeReadIsSaid();
    void whatIsIgnoredIsNamed();
    void theReportIsCopied();

private:
    [[nodiscard]] EditedSheet exported();
    /// Opens the dialog as the Numbers page does and waits until it has read the sheet.
    ImportDialog *opened(const QByteArray &sheet);
    [[nodiscard]] static QPushButton *take(const ImportDialog &dialog)
    {
        return child<QPushButton>(dialog, "takeButton");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxDesk> m_desk;
    std::unique_ptr<NumbersPage> m_page;
    std::unique_ptr<QWidget> m_panel;
};

void ImportDialogTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void ImportDialogTest::init()
{
    SandboxOptions options;
    options.owned = 30;
    m_desk = std::make_unique<SandboxDesk>(options);
    (void)m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    m_page = std::make_unique<NumbersPage>(m_desk->desk());
    m_panel.reset(m_page->inspector());
    m_page->resize(1100, 600);
    m_page->show();
    QTRY_COMPARE(child<QTableView>(*m_page, "table")->model()->rowCount(), 30);
}

void ImportDialogTest::cleanup()
{
    m_panel.reset();
    m_page.reset();
    m_desk.reset();
}

EditedSheet ImportDialogTest::exported()
{
    const QString path = m_folder.filePath(u"out.csv"_s);
    QFile::remove(path);
    Ask::answerNextFile(path);
    m_page->exportShown();
    (void)QTest::qWaitFor([&path] { return QFile::exists(path); });
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Nothing was exported.");
    return EditedSheet(file.readAll());
}

ImportDialog *ImportDialogTest::opened(const QByteArray &sheet)
{
    QFile file(m_folder.filePath(u"in.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(sheet) != sheet.size())
        qFatal("The sheet cannot be written.");
    file.close();
    Ask::answerNextFile(file.fileName());
    QTest::mouseClick(child<QPushButton>(*m_page, "importButton"), Qt::LeftButton);
    if (!QTest::qWaitFor([] { return openWindow<ImportDialog>() != nullptr; }))
        qFatal("No dialog opens.");
    auto *dialog = openWindow<ImportDialog>();
    if (!QTest::qWaitFor([dialog] { return !child<QWidget>(*dialog, "progress")->isVisible(); }))
        qFatal("The sheet is not read.");
    return dialog;
}

void ImportDialogTest::aSheetThatNobodyEditedChangesNothing()
{
    ImportDialog *dialog = opened(exported().bytes());
    QVERIFY(!take(*dialog)->isVisible());
    QVERIFY(child<MessageBar>(*dialog, "notice")->text().contains(u"changes nothing"_s));
    QCOMPARE(child<QLabel>(*dialog, "subHeading")->text(), u"30 stay as they are"_s);
    QCOMPARE(child<QPushButton>(*dialog, "cancelButton")->text(), u"Close"_s);
    dialog->reject();
}

void ImportDialogTest::whatAPersonEditedIsShownAndHandedOn()
{
    EditedSheet sheet = exported();
    sheet.set(3, u"set:moHttpUrl"_s, u"https://sheet.example/in"_s);
    sheet.set(5, u"set:moHttpUrl"_s, u"not a url"_s).set(7, u"label"_s, u"Mine"_s);
    ImportDialog *dialog = opened(sheet.bytes());
    QSignalSpy taken(dialog, &ImportDialog::taken);
    QSignalSpy planned(m_page.get(), &DeskPage::planRequested);
    auto *table = child<QTableView>(*dialog, "table");
    const QAbstractItemModelTester tester(
        table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(table->accessibleName(), u"Rows of the sheet"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, SheetModel::LineColumn).data().toString(), u"5"_s);
    QCOMPARE(table->model()->index(0, SheetModel::WhatColumn).data().toString(), u"Changes"_s);
    QVERIFY(table->model()
                ->index(0, SheetModel::ChangeColumn)
                .data()
                .toString()
                .contains(u"https://sheet.example/in"_s));
    QCOMPARE(table->model()->index(1, SheetModel::WhatColumn).data().toString(), u"Refused"_s);
    QCOMPARE(table->model()->index(2, SheetModel::WhatColumn).data().toString(), u"Left alone"_s);
    QVERIFY(child<QLabel>(*dialog, "subHeading")
                ->text()
                .endsWith(u" · 1 refused · 1 left alone · 27 stay as they are"_s));
    QVERIFY(take(*dialog)->text().startsWith(u"Take over 1 row"_s));
    QTest::mouseClick(take(*dialog), Qt::LeftButton);
    QTRY_COMPARE(taken.size(), 1);
    const auto changes = taken.first().first().value<QList<Change>>();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().edits, SettingEdits({ { u"moHttpUrl"_s, u"https://sheet.example/in"_s } }));
    QVERIFY(!dialog->isVisible());
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned.first().first().value<QList<Change>>().size(), 1);
}

void ImportDialogTest::tagsAndOwnersAreKeptAtOnce()
{
    const NumberRef ref = static_cast<NumberTable *>(child<QTableView>(*m_page, "table")->model())->refAt(2);
    EditedSheet sheet = exported();
    sheet.set(2, u"tags"_s, u"vip, eu"_s).set(2, u"owner"_s, u"Ada"_s).set(2, u"locked"_s, u"yes"_s);
    ImportDialog *dialog = opened(sheet.bytes());
    QSignalSpy taken(dialog, &ImportDialog::taken);
    QTest::mouseClick(take(*dialog), Qt::LeftButton);
    QTRY_COMPARE(taken.size(), 1);
    QVERIFY(taken.first().first().value<QList<Change>>().isEmpty());
    QCOMPARE(m_desk->notes.of(ref), (Annotation{ { u"eu"_s, u"vip"_s }, {}, u"Ada"_s, true }));
    QCOMPARE(exported().cell(2, u"tags"_s), u"eu, vip"_s);
}

void ImportDialogTest::whatWasTakenOverCanBeUndone()
{
    const NumberRef ref = static_cast<NumberTable *>(child<QTableView>(*m_page, "table")->model())->refAt(2);
    EditedSheet sheet = exported();
    sheet.set(2, u"tags"_s, u"vip, eu"_s).set(2, u"owner"_s, u"Ada"_s);
    ImportDialog *dialog = opened(sheet.bytes());
    QTest::mouseClick(take(*dialog), Qt::LeftButton);
    QTRY_COMPARE(m_desk->notes.of(ref).owner, u"Ada"_s);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"undoImportedNotesButton"_s));
    QTest::mouseClick(child<QPushButton>(*m_page, "undoImportedNotesButton"), Qt::LeftButton);
    QTRY_VERIFY(m_desk->notes.of(ref).isEmpty());
    QTRY_VERIFY(!m_page->findChild<QPushButton *>(u"undoImportedNotesButton"_s));
}

void ImportDialogTest::aCancelledSheetChangesNothing()
{
    const NumberRef ref = static_cast<NumberTable *>(child<QTableView>(*m_page, "table")->model())->refAt(2);
    EditedSheet sheet = exported();
    sheet.set(2, u"owner"_s, u"Ada"_s);
    ImportDialog *dialog = opened(sheet.bytes());
    QSignalSpy taken(dialog, &ImportDialog::taken);
    QTest::mouseClick(child<QPushButton>(*dialog, "cancelButton"), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(taken.size(), 0);
    QCOMPARE(m_desk->notes.of(ref), Annotation());
}

void ImportDialogTest::aSheetThatIsBeingTakenOverIsNotLeftHalf()
{
    EditedSheet sheet = exported();
    sheet.set(2, u"owner"_s, u"Ada"_s).set(3, u"set:moHttpUrl"_s, u"https://sheet.example/in"_s);
    ImportDialog *dialog = opened(sheet.bytes());
    QSignalSpy taken(dialog, &ImportDialog::taken);
    take(*dialog)->click();
    QCOMPARE(taken.size(), 0); // the notes are on their way to the disk
    QVERIFY(!child<QPushButton>(*dialog, "cancelButton")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    dialog->close();
    QVERIFY(dialog->isVisible());
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first().value<QList<Change>>().size(), 1);
    QCOMPARE(taken.first().last().value<QList<NumberNotes::Step>>().size(), 1);
    QVERIFY(!dialog->isVisible());
}

void ImportDialogTest::aFileThatIsNoneIsSaidAndClosed()
{
    ImportDialog *dialog = opened("number,owner\n+44 7700900123,\"Ada\n");
    auto *notice = child<MessageBar>(*dialog, "notice");
    QCOMPARE(notice->kind(), MessageBar::Error);
    QVERIFY(notice->text().contains(u"Line 2"_s));
    QVERIFY(!take(*dialog)->isVisible());
    QVERIFY(!child<QTableView>(*dialog, "table")->isVisible());
    dialog->reject();
}

void ImportDialogTest::whatCannotBeReadIsSaid()
{
    Ask::answerNextFile(m_folder.filePath(u"absent.csv"_s));
    m_page->importSheet();
    QTRY_VERIFY(openWindow<ImportDialog>());
    auto *dialog = openWindow<ImportDialog>();
    QTRY_VERIFY(child<MessageBar>(*dialog, "notice")->text().contains(u"absent.csv” cannot be read"_s));
    dialog->reject();
}

void ImportDialogTest::whatIsIgnoredIsNamed()
{
    EditedSheet sheet = exported();
    sheet.rename(u"ends"_s, u"<b>Mine</b>"_s).drop(u"row"_s);
    ImportDialog *dialog = opened(sheet.bytes());
    const QString told = child<MessageBar>(*dialog, "notice")->text();
    QVERIFY(told.contains(u"<b>Mine</b>"_s));
    QVERIFY(told.contains(u"column “row”"_s));
    dialog->reject();
}

void ImportDialogTest::theReportIsCopied()
{
    EditedSheet sheet = exported();
    sheet.set(3, u"set:moHttpUrl"_s, u"https://sheet.example/in"_s).set(4, u"number"_s, u"+44 7700900999"_s);
    ImportDialog *dialog = opened(sheet.bytes());
    shoot(*dialog, u"import"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, "copyButton"), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(child<QLabel>(*dialog, "words")->text().contains(u"https://sheet.example/in"_s));
    child<QTableView>(*dialog, "table")->selectRow(1);
    QVERIFY(child<QLabel>(*dialog, "words")->text().contains(u"belong together"_s));
    QVERIFY(lines.first().startsWith(u"5\t"_s));
    QVERIFY(lines.last().contains(u"belong together"_s));
    dialog->reject();
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
