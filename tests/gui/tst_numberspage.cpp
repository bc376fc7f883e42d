// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/ask.h"
#include "gui/pages/numberrelease.h"
#include "gui/widgets/chipbutton.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/messagebar.h"
#include "numberspagebench.h"
#include "shots.h"
#include "support/locks.h"

#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The Numbers page over the sandbox, driven by the names of its controls.
class NumbersPageTest final : public QObject, private NumbersPageBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theFilterLineTakesAnySpelling();
    void aFilterKeepsTheSelection();
    void aRefreshKeepsSelectionAndScroll();
    void aHeaderClickSorts();
    void chipsNarrowTheTable();
    void nothingThatFitsIsSaid();
    void anAccountWithoutNumbersIsSaid();
    void selectedNumbersAreCopiedAsE164();
    void releaseAndDelAreOfExactlyTheSelected();
    void withNothingSelectedThereIsNothingToDo();
    void theExportHasWhatIsShown();
    void anExportThatFailsIsSaid();
    void aCountThatDoesNotAgreeIsSaid();
    void aRefusedListIsSaidWithTheProvidersWords();
    void whatStandsAboveTheNumbersIsNotMadeAnew();
    void anAnswerStaysWhileAListComesIn();
    void whatCannotBeGivenBackIsNotReleased();
    void whatCannotBeGivenBackIsLeftOutAtOnce();
    void aNumberIsFoundInAMirroredTableToo();
    void columnsSortingAndFilterSurviveARestart();
    void theTableHasItsName();

private:
    void type(const QString &text) { child<QLineEdit>(*m_page, "filter")->setText(text); }
    void select(const QList<int> &rows) { selectRows(*table(), rows); }
    QList<NumberRef> selected() const;
};

void NumbersPageTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void NumbersPageTest::init()
{
    QVERIFY(start(120));
    QVERIFY(open());
    QTRY_COMPARE(numbers()->countAll(), 120);
}

void NumbersPageTest::cleanup()
{
    end();
}

QList<NumberRef> NumbersPageTest::selected() const
{
    QList<NumberRef> refs;
    for (const QModelIndex &index : table()->selectionModel()->selectedRows())
        refs << numbers()->at(index.row()).ref;
    return refs;
}

void NumbersPageTest::theFilterLineTakesAnySpelling()
{
    const NumberRef wanted = numbers()->at(60).ref;
    for (const QString &spelling : { wanted.number.e164(), wanted.number.international(),
             wanted.number.digits(), QString(u"00"_s + wanted.number.digits()) }) {
        type(spelling);
        QTRY_VERIFY(numbers()->filter().line == std::get<FilterQuery>(parseFilter(spelling)));
        QVERIFY2(numbers()->rowOf(wanted) >= 0, qPrintable(spelling));
        QVERIFY(numbers()->rowCount() < 5);
    }
    type(u"vonage ops"_s);
    QTRY_COMPARE(numbers()->rowCount(), 120);
    type(u"hooks.example"_s);
    QTRY_VERIFY(numbers()->rowCount() > 5 && numbers()->rowCount() < 120);
    const int found = numbers()->rowCount();
    QCOMPARE(child<QLabel>(*m_page, "found")->text(), u"%1 found"_s.arg(found));
    type(u"sweden"_s);
    QTRY_VERIFY(numbers()->rowCount() > 0 && numbers()->rowCount() != found);
    for (int row = 0; row < numbers()->rowCount(); ++row)
        QCOMPARE(numbers()->at(row).ref.country, u"SE"_s);
    type({});
    QTRY_COMPARE(numbers()->rowCount(), 120);
    QCOMPARE(child<QLabel>(*m_page, "found")->text(), QString());
}

void NumbersPageTest::aFilterKeepsTheSelection()
{
    select({ 60 });
    const QList<NumberRef> wanted = selected();
    type(wanted.first().number.e164());
    QTRY_VERIFY(numbers()->rowCount() < 5);
    QCOMPARE(selected(), wanted);
    type({});
    QTRY_COMPARE(numbers()->rowCount(), 120);
    QCOMPARE(selected(), wanted);
}

void NumbersPageTest::aRefreshKeepsSelectionAndScroll()
{
    select({ 70 });
    table()->verticalScrollBar()->setValue(50);
    const QList<NumberRef> wanted = selected();
    const NumberRef top = numbers()->refAt(table()->rowAt(0));
    QVERIFY(table()->rowAt(0) > 0);
    // One that comes and one that goes, behind the program's back.
    m_desk->server.takeFromUnder(numbers()->at(10).ref.number.digits());
    QSignalSpy removed(&m_desk->inventory, &Inventory::removed);
    QTest::mouseClick(child<QPushButton>(*m_page, "refreshButton"), Qt::LeftButton);
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(m_desk->waitForInventory());
    QCOMPARE(numbers()->rowCount(), 119);
    QCOMPARE(selected(), wanted);
    QCOMPARE(numbers()->refAt(table()->rowAt(0)), top);
}

void NumbersPageTest::aHeaderClickSorts()
{
    const QHeaderView *header = table()->horizontalHeader();
    const int x = header->sectionViewportPosition(NumberTable::MonthlyColumn) + 20;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    QCOMPARE(header->sortIndicatorSection(), int(NumberTable::MonthlyColumn));
    const bool up = header->sortIndicatorOrder() == Qt::AscendingOrder;
    for (int row = 1; row < numbers()->rowCount(); ++row) {
        const auto &before = numbers()->at(row - 1).monthly;
        const auto &here = numbers()->at(row).monthly;
        if (before && here)
            QVERIFY(up ? before->compare(*here) <= 0 : before->compare(*here) >= 0);
    }
}

void NumbersPageTest::chipsNarrowTheTable()
{
    QTest::mouseClick(child<ChipButton>(*m_page, "notConfiguredChip"), Qt::LeftButton);
    const int bare = numbers()->rowCount();
    QVERIFY(bare > 0 && bare < 120);
    for (int row = 0; row < bare; ++row)
        QVERIFY(!numbers()->at(row).isConfigured());
    QMenu *countries = child<ChipButton>(*m_page, "countryChip")->menu();
    Q_EMIT countries->aboutToShow();
    QCOMPARE(countries->actions().size(), numbers()->countries().size() + 1);
    for (QAction *action : countries->actions()) {
        if (action->text().startsWith(u"GB"_s))
            action->trigger();
    }
    QVERIFY(numbers()->rowCount() < bare);
    QCOMPARE(child<ChipButton>(*m_page, "countryChip")->text(), u"United Kingdom"_s);
    QVERIFY(child<ChipButton>(*m_page, "countryChip")->isActive());
    child<ChipButton>(*m_page, "typeChip")->menu()->actions().at(1)->trigger();
    QCOMPARE(child<ChipButton>(*m_page, "typeChip")->text(), u"Local"_s);
    child<ChipButton>(*m_page, "capabilityChip")->menu()->actions().at(1)->trigger();
    QCOMPARE(child<ChipButton>(*m_page, "capabilityChip")->text(), u"SMS"_s);
    for (const char *chip : { "typeChip", "capabilityChip" })
        child<ChipButton>(*m_page, chip)->menu()->actions().first()->trigger();
    Q_EMIT countries->aboutToShow();
    countries->actions().first()->trigger();
    QCOMPARE(numbers()->rowCount(), bare);
    QTest::mouseClick(child<ChipButton>(*m_page, "notConfiguredChip"), Qt::LeftButton);
    QCOMPARE(numbers()->rowCount(), 120);
}

void NumbersPageTest::nothingThatFitsIsSaid()
{
    type(u"no such thing"_s);
    QTRY_COMPARE(numbers()->rowCount(), 0);
    auto *empty = child<EmptyState>(*m_page, "empty");
    QVERIFY(empty->isVisible());
    QVERIFY(empty->accessibleName().contains(u"Nothing fits this filter"_s));
    QVERIFY(!child<QPushButton>(*m_page, "exportButton")->isEnabled());
}

void NumbersPageTest::anAccountWithoutNumbersIsSaid()
{
    m_page->showAccount(u"another"_s);
    QCOMPARE(numbers()->rowCount(), 0);
    SandboxOptions none;
    none.owned = 0;
    SandboxDesk desk(none);
    desk.addAccount();
    QVERIFY(desk.waitForInventory());
    NumbersPage page(desk.desk());
    const std::unique_ptr<QWidget> panel(page.inspector());
    panel->setParent(nullptr);
    QTRY_VERIFY(child<EmptyState>(page, "empty")->accessibleName().contains(u"No numbers yet"_s));
}

void NumbersPageTest::selectedNumbersAreCopiedAsE164()
{
    select({ 3, 5 });
    table()->setFocus();
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QString(numbers()->at(3).ref.number.e164() + u'\n' + numbers()->at(5).ref.number.e164()));
}

void NumbersPageTest::releaseAndDelAreOfExactlyTheSelected()
{
    QSignalSpy asked(m_page.get(), &DeskPage::reviewRequested);
    QSignalSpy planned(m_page.get(), &DeskPage::planRequested);
    select({ 3, 5 });
    const QList<NumberRef> wanted = selected();
    table()->setFocus();
    QTRY_VERIFY(child<QPushButton>(*m_page, "releaseButton")->isEnabled());
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(planned.size(), 1);
    QVERIFY(asked.isEmpty());
    QTest::mouseClick(child<QPushButton>(*m_page, "releaseButton"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    for (const QList<QVariant> &call : { planned.first(), asked.first() }) {
        const auto changes = call.first().value<QList<Change>>();
        QCOMPARE(changes.size(), 2);
        for (const Change &change : changes) {
            QCOMPARE(change.kind, ChangeKind::Release);
            QVERIFY(wanted.contains(change.ref));
            QVERIFY(!change.id.isEmpty());
        }
    }
    QCOMPARE(m_desk->server.requestCount("POST /number/cancel"), 0);
}

void NumbersPageTest::withNothingSelectedThereIsNothingToDo()
{
    QSignalSpy asked(m_page.get(), &DeskPage::reviewRequested);
    m_page->releasing().requestReview();
    m_page->requestReview();
    m_page->copySelection();
    QCOMPARE(asked.size(), 0);
    QVERIFY(!child<QPushButton>(*m_page, "releaseButton")->isEnabled());
    QVERIFY(!child<QPushButton>(*m_page, "configureButton")->isEnabled());
    QCOMPARE(m_page->summary(), u"120 numbers"_s);
    select({ 1 });
    QCOMPARE(m_page->summary(), u"120 numbers · 1 selected"_s);
}

void NumbersPageTest::theExportHasWhatIsShown()
{
    type(u"sweden"_s);
    QTRY_VERIFY(numbers()->rowCount() < 120);
    const QTemporaryDir folder;
    Ask::answerNextFile(folder.filePath(u"numbers.csv"_s));
    QTest::mouseClick(child<QPushButton>(*m_page, "exportButton"), Qt::LeftButton);
    QFile file(folder.filePath(u"numbers.csv"_s));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    const QStringList lines = QString::fromUtf8(bytes.sliced(3)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), numbers()->rowCount() + 1);
    QVERIFY(lines.first().startsWith(u"number,country,account,provider,type,"_s));
    const QString digits = numbers()->at(0).ref.number.digits();
    QVERIFY(digits.startsWith(u"46"_s));
    QVERIFY(lines.at(1).startsWith(QString(u"+46 " + digits.sliced(2) + u",SE,"_s)));
    auto *notice = child<MessageBar>(*m_page, "sheetNotice");
    QTRY_VERIFY(notice->text().contains(u"“numbers.csv”"_s));
}

void NumbersPageTest::anExportThatFailsIsSaid()
{
    Ask::answerNextFile(u"/nowhere/at/all/numbers.csv"_s);
    m_page->exportShown();
    QTRY_VERIFY(openWindow<QMessageBox>());
    auto *box = openWindow<QMessageBox>();
    QVERIFY(box->informativeText().contains(u"/nowhere/at/all/numbers.csv” cannot be written"_s));
    QCOMPARE(box->text(), u"Nothing was exported"_s);
    box->close();
}

void NumbersPageTest::aCountThatDoesNotAgreeIsSaid()
{
    const RefreshStatus status = m_desk->inventory.status(m_account);
    QVERIFY(!status.mismatch());
    const QByteArray one
        = R"({"count":7,"numbers":[{"country":"GB","msisdn":"447700900123","type":"mobile-lvn","features":["SMS"]}]})";
    m_desk->server.failNext("GET /account/numbers", 200, one, 10);
    QTest::mouseClick(child<QPushButton>(*m_page, "refreshButton"), Qt::LeftButton);
    auto *notice = child<MessageBar>(*m_page, "notice");
    QTRY_VERIFY(notice->isVisible());
    QTRY_VERIFY2(notice->text().contains(u"counts 7 numbers"_s), qPrintable(notice->text()));
}

void NumbersPageTest::aRefusedListIsSaidWithTheProvidersWords()
{
    m_desk->server.failNext("GET /account/numbers", 401,
        R"({"error-code":"401","error-code-label":"authentication <b>failed</b>"})", 10);
    QTest::mouseClick(child<QPushButton>(*m_page, "refreshButton"), Qt::LeftButton);
    auto *notice = child<MessageBar>(*m_page, "notice");
    QTRY_VERIFY(notice->isVisible());
    QTRY_VERIFY2(
        notice->text().contains(u"What was already shown stays as it was."_s), qPrintable(notice->text()));
    QVERIFY(notice->details().contains(u"authentication <b>failed</b>"_s));
    QCOMPARE(numbers()->rowCount(), 120);
    QSignalSpy edit(m_page.get(), &DeskPage::editAccountRequested);
    QTest::mouseClick(child<QPushButton>(*notice, "editAccountButton"), Qt::LeftButton);
    QCOMPARE(edit.size(), 1);
    QCOMPARE(edit.first().first().toString(), m_account);
}

void NumbersPageTest::whatStandsAboveTheNumbersIsNotMadeAnew()
{
    m_desk->server.failNext("GET /account/numbers", 401,
        R"({"error-code":"401","error-code-label":"authentication failed"})", 10);
    QTest::mouseClick(child<QPushButton>(*m_page, "refreshButton"), Qt::LeftButton);
    auto *notice = child<MessageBar>(*m_page, "notice");
    QTRY_VERIFY(notice->isVisible());
    const QPointer<QPushButton> edit = child<QPushButton>(*notice, "editAccountButton");
    const auto buttons = notice->findChildren<QPushButton *>();
    const auto details = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const QPushButton *button) { return button->text() == u"Details"_s; });
    QVERIFY(details != buttons.cend());
    (*details)->click();
    QSignalSpy counted(numbers(), &RowTable::countsChanged);
    m_desk->inventory.learn(ownedNumber(m_account, u"447700900999"_s));
    QTRY_VERIFY(!counted.isEmpty());
    settle();
    QCOMPARE((*details)->text(), u"Hide details"_s);
    QVERIFY(edit && edit->isVisible());
    shoot(*m_page, u"numbers-standing-notice"_s);
}

void NumbersPageTest::anAnswerStaysWhileAListComesIn()
{
    OwnedNumber kept = ownedNumber(m_account, u"447700900999"_s);
    kept.releasable = false;
    m_desk->inventory.learn(kept);
    QTRY_VERIFY(numbers()->rowOf(kept.ref) >= 0);
    select({ numbers()->rowOf(kept.ref) });
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    const auto *answer = child<MessageBar>(*m_page, "answerNotice");
    QVERIFY(answer->isVisible());
    QSignalSpy counted(numbers(), &RowTable::countsChanged);
    m_desk->inventory.learn(ownedNumber(m_account, u"447700900998"_s));
    QTRY_VERIFY(!counted.isEmpty());
    settle();
    QVERIFY(answer->isVisible());
    shoot(*m_page, u"numbers-answer"_s);
    select({ 3 });
    QVERIFY(!answer->isVisible());
}

void NumbersPageTest::whatCannotBeGivenBackIsNotReleased()
{
    OwnedNumber kept = ownedNumber(m_account, u"447700900999"_s);
    kept.releasable = false;
    kept.notices = { u"It is shared with other customers."_s };
    m_desk->inventory.learn(kept);
    QTRY_VERIFY(numbers()->rowOf(kept.ref) >= 0);
    auto *release = child<QPushButton>(*m_page, "releaseButton");
    QSignalSpy asked(m_page.get(), &DeskPage::reviewRequested);
    const int row = numbers()->rowOf(kept.ref);
    for (const QList<int> &rows : { QList<int>{ row }, QList<int>{ row, row == 0 ? 1 : 0 } }) {
        select(rows);
        QVERIFY(!release->isEnabled());
        QVERIFY(!m_page->releasing().whyNot().isEmpty());
        QVERIFY(release->toolTip().contains(m_page->releasing().whyNot().left(20)));
        QCOMPARE(release->accessibleDescription(), m_page->releasing().whyNot());
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(child<MessageBar>(*m_page, "answerNotice")->text(), m_page->releasing().whyNot());
    }
    select({ row });
    QVERIFY(m_page->releasing().whyNot().contains(u"shared with other customers"_s));
    Q_EMIT table()->customContextMenuRequested(QPoint(5, 5));
    const auto *menu = openWindow<QMenu>();
    QVERIFY(menu);
    for (const QAction *action : menu->actions())
        QCOMPARE(action->isEnabled(), !QString(action->text()).remove(u'&').startsWith(u"Release"_s));
    QCOMPARE(asked.size(), 0);
    delete menu;
    select({ row == 0 ? 1 : 0 });
    QVERIFY(release->isEnabled() && release->toolTip().isEmpty());
}

void NumbersPageTest::whatCannotBeGivenBackIsLeftOutAtOnce()
{
    OwnedNumber kept = ownedNumber(m_account, u"447700900999"_s);
    kept.releasable = false;
    m_desk->inventory.learn(kept);
    QTRY_VERIFY(numbers()->rowOf(kept.ref) >= 0);
    table()->selectAll();
    const QList<NumberRef> all = selected();
    const NumberRef locked = all.first() == kept.ref ? all.last() : all.first();
    m_desk->notes.edit({ locked }, lockEdit()).reset();
    QTRY_VERIFY(m_desk->notes.isLocked(locked));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    auto *notice = child<MessageBar>(*m_page, "answerNotice");
    QTRY_VERIFY(notice->isVisible());
    QSignalSpy planned(m_page.get(), &DeskPage::planRequested);
    const auto buttons = notice->findChildren<QPushButton *>();
    const auto leaveOut = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const QPushButton *button) { return button->text() == u"Leave them out"_s; });
    QVERIFY(leaveOut != buttons.cend());
    QTest::mouseClick(*leaveOut, Qt::LeftButton);
    QVERIFY(!notice->isVisible());
    QCOMPARE(selected().size(), all.size() - 2);
    QVERIFY(!selected().contains(kept.ref) && !selected().contains(locked));
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(planned.size(), 1);
}

void NumbersPageTest::aNumberIsFoundInAMirroredTableToo()
{
    m_page->setLayoutDirection(Qt::RightToLeft);
    m_page->resize(500, 400);
    settle();
    const NumberRef wanted = numbers()->at(60).ref;
    m_page->select(wanted);
    QCOMPARE(selected(), QList<NumberRef>{ wanted });
    table()->clearSelection();
    QTest::keyClick(child<QLineEdit>(*m_page, "filter"), Qt::Key_Down);
    QCOMPARE(selected().size(), 1);
}

void NumbersPageTest::columnsSortingAndFilterSurviveARestart()
{
    table()->setColumnWidth(NumberTable::LabelColumn, 222);
    table()->sortByColumn(NumberTable::CountryColumn, Qt::DescendingOrder);
    type(u"7700"_s);
    QTRY_VERIFY(!numbers()->filter().line.isEmpty());
    const int shown = numbers()->rowCount();
    QVERIFY(reopen());
    QTRY_COMPARE(numbers()->rowCount(), shown);
    QCOMPARE(table()->columnWidth(NumberTable::LabelColumn), 222);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(NumberTable::CountryColumn));
    QCOMPARE(child<QLineEdit>(*m_page, "filter")->text(), u"7700"_s);
    for (int row = 1; row < shown; ++row)
        QVERIFY(numbers()->at(row - 1).ref.country >= numbers()->at(row).ref.country);
}

void NumbersPageTest::theTableHasItsName()
{
    QCOMPARE(table()->accessibleName(), u"Your numbers"_s);
    QCOMPARE(child<QLineEdit>(*m_page, "filter")->accessibleName(), u"Filter numbers"_s);
}

QTEST_MAIN(NumbersPageTest)
#include "tst_numberspage.moc"
