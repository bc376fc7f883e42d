// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/ask.h"
#include "gui/dialogs/viewnamedialog.h"
#include "gui/theme/style.h"
#include "gui/widgets/chipbutton.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/notelist.h"
#include "numberspagebench.h"
#include "shots.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The filter line, the chips and the saved views of the Numbers page.
class FilterLineTest final : public QObject, private NumbersPageBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aWrongLineIsSaidAndLeavesTheTable();
    void theWrongPartCanBeShown();
    void whatIsBeingTypedIsNotCalledWrong();
    void lineAndChipsNarrowTogether();
    void theChipsLeaveTheLineAlone();
    void theAccountIsAChipWhereThereAreSeveral();
    void clearTakesBothBack();
    void nothingFoundOffersToClear();
    void theHelpWritesIntoTheLine();
    void columnsAreHiddenAndShown();
    void theTableIsSortedByTheMenu();
    void aSavedViewBringsEverythingBack();
    void viewsSurviveARestart();
    void aViewIsReplacedOnlyWhenThatIsWanted();
    void aViewNeedsAName();
    void viewsAreRenamedAndDeleted();
    void aViewOfAnAccountThatIsGoneShowsAll();
    void hostileNamesAreOnlyShown();

private:
    QLineEdit *line() const { return child<QLineEdit>(*m_page, "filter"); }
    NoteList *note() const { return child<NoteList>(*m_page, "filterNote"); }
    ChipButton *chip(const char *name) const { return child<ChipButton>(*m_page, name); }
    void click(const char *name) { QTest::mouseClick(child<QPushButton>(*m_page, name), Qt::LeftButton); }
    static QAction *actionOf(QMenu *menu, const QString &text);
    QMenu *views() const;
    void save(const QString &name);
    QStringList viewNames() const;
};

void FilterLineTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void FilterLineTest::init()
{
    QVERIFY(start(60));
    QVERIFY(open());
    QTRY_COMPARE(numbers()->rowCount(), 60);
}

void FilterLineTest::cleanup()
{
    end();
}

QAction *FilterLineTest::actionOf(QMenu *menu, const QString &text)
{
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(text))
            return action;
    }
    qFatal("There is no %s in the menu.", qPrintable(text));
    return nullptr;
}

QMenu *FilterLineTest::views() const
{
    QMenu *menu = child<QPushButton>(*m_page, "viewsButton")->menu();
    Q_EMIT menu->aboutToShow();
    return menu;
}

void FilterLineTest::save(const QString &name)
{
    actionOf(views(), u"Save view"_s)->trigger();
    auto *dialog = openWindow<ViewNameDialog>();
    QVERIFY(dialog);
    child<QLineEdit>(*dialog, "viewName")->setText(name);
    QTest::mouseClick(child<QPushButton>(*dialog, "saveButton"), Qt::LeftButton);
}

QStringList FilterLineTest::viewNames() const
{
    QStringList names;
    for (const QAction *action : views()->actions()) {
        if (action->isCheckable())
            names << action->text();
    }
    return names;
}

void FilterLineTest::aWrongLineIsSaidAndLeavesTheTable()
{
    line()->setText(u"country:SE"_s);
    QTRY_VERIFY(numbers()->rowCount() < 60);
    const int shown = numbers()->rowCount();
    QVERIFY(!note()->isVisible());
    line()->setText(u"country:SE lable:sales"_s);
    QTRY_VERIFY(note()->isVisible());
    QCOMPARE(note()->notes().size(), 1);
    QCOMPARE(note()->notes().first().sign, StateSign::Refused);
    QVERIFY(note()->notes().first().words.contains(u"no field “lable”"_s));
    QCOMPARE(line()->accessibleDescription(), note()->notes().first().words);
    QVERIFY(line()->property(Style::kInvalid).toBool());
    QCOMPARE(numbers()->rowCount(), shown);
    shoot(*m_page, u"numbers-filter-wrong"_s);
    line()->setText(u"country:SE label:zzz"_s);
    QTRY_COMPARE(numbers()->rowCount(), 0);
    QVERIFY(!note()->isVisible());
    QVERIFY(line()->accessibleDescription().isEmpty());
    QVERIFY(!line()->property(Style::kInvalid).toBool());
}

void FilterLineTest::theWrongPartCanBeShown()
{
    auto *mark = child<QAction>(*m_page, "markProblem");
    QVERIFY(!mark->isVisible());
    line()->setText(u"desk lable:sales x"_s);
    QTRY_VERIFY(mark->isVisible());
    mark->trigger();
    QCOMPARE(line()->selectedText(), u"lable:"_s);
}

void FilterLineTest::whatIsBeingTypedIsNotCalledWrong()
{
    line()->setFocus();
    QTest::keyClicks(line(), u"label"_s);
    QElapsedTimer typed; // from before the last key, so that it tells no less than the pause after it
    typed.start();
    QTest::keyClick(line(), ':');
    // Somebody who stops there is told, but nobody who is still typing.
    QTRY_VERIFY(note()->isVisible());
    QVERIFY(typed.elapsed() > 500);
    QCOMPARE(numbers()->rowCount(), 60);
    // So is one who goes on to something else at once.
    line()->setText(u"\"sales"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(note()->notes().value(0).words.contains(u"has no end"_s));
}

void FilterLineTest::lineAndChipsNarrowTogether()
{
    actionOf(chip("countryChip")->menu(), u"GB"_s)->trigger();
    QTRY_VERIFY(numbers()->rowCount() < 60);
    const int british = numbers()->rowCount();
    QVERIFY(british > 0);
    line()->setText(u"-is:configured"_s);
    QTRY_VERIFY(numbers()->rowCount() < british);
    const int bare = numbers()->rowCount();
    QVERIFY(bare > 0);
    line()->clear();
    QTRY_COMPARE(numbers()->rowCount(), british);
    click("notConfiguredChip");
    QTRY_COMPARE(numbers()->rowCount(), bare);
    actionOf(chip("stateChip")->menu(), u"Needs attention"_s)->trigger();
    QTRY_COMPARE(numbers()->rowCount(), bare);
    QCOMPARE(chip("stateChip")->text(), u"Needs attention"_s);
    shoot(*m_page, u"numbers-filter-chips"_s);
    actionOf(chip("stateChip")->menu(), u"Ready"_s)->trigger();
    QTRY_COMPARE(numbers()->rowCount(), 0);
    actionOf(chip("stateChip")->menu(), u"Any state"_s)->trigger();
    QTRY_COMPARE(numbers()->rowCount(), bare);
    QVERIFY(!chip("stateChip")->isActive());
}

void FilterLineTest::theChipsLeaveTheLineAlone()
{
    line()->setText(u"country:DE,GB -label:zzz"_s);
    QTRY_VERIFY(numbers()->rowCount() < 60);
    actionOf(chip("typeChip")->menu(), u"Mobile"_s)->trigger();
    click("notConfiguredChip");
    QCOMPARE(line()->text(), u"country:DE,GB -label:zzz"_s);
    QVERIFY(!chip("countryChip")->isActive());
}

void FilterLineTest::theAccountIsAChipWhereThereAreSeveral()
{
    QVERIFY(!chip("accountChip")->isVisible());
    const AccountId other = m_desk->addSandboxAccount(u"sinch"_s);
    QVERIFY(m_desk->waitForInventory());
    QTRY_VERIFY(chip("accountChip")->isVisible());
    QTRY_VERIFY(numbers()->rowCount() > 60);
    QSignalSpy chosen(m_page.get(), &NumbersPage::accountChosen);
    const QString label = m_desk->accounts.find(m_account)->label;
    actionOf(chip("accountChip")->menu(), label)->trigger();
    QTRY_COMPARE(numbers()->rowCount(), 60);
    QCOMPARE(chosen.takeFirst().first().toString(), m_account);
    QCOMPARE(chip("accountChip")->text(), label);
    QVERIFY(chip("accountChip")->isActive());
    m_page->showAccount(other);
    QCOMPARE(chip("accountChip")->text(), m_desk->accounts.find(other)->label);
    actionOf(chip("accountChip")->menu(), u"All accounts"_s)->trigger();
    QTRY_VERIFY(numbers()->rowCount() > 60);
    QVERIFY(!chip("accountChip")->isActive());
}

void FilterLineTest::clearTakesBothBack()
{
    auto *clear = child<QPushButton>(*m_page, "clearFilterButton");
    QVERIFY(!clear->isVisible());
    line()->setText(u"07"_s);
    QTRY_VERIFY(clear->isVisible());
    click("endingChip");
    actionOf(chip("countryChip")->menu(), u"GB"_s)->trigger();
    actionOf(chip("capabilityChip")->menu(), u"SMS"_s)->trigger();
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_COMPARE(numbers()->rowCount(), 60);
    QVERIFY(line()->text().isEmpty());
    for (const char *name : { "countryChip", "capabilityChip", "endingChip" })
        QVERIFY(!chip(name)->isActive());
    QVERIFY(!clear->isVisible());
}

void FilterLineTest::nothingFoundOffersToClear()
{
    line()->setText(u"label:zzz"_s);
    QTRY_COMPARE(numbers()->rowCount(), 0);
    auto *empty = child<QWidget>(*m_page, "empty");
    QTRY_VERIFY(empty->isVisible());
    for (QPushButton *button : empty->findChildren<QPushButton *>()) {
        if (button->text() == u"Clear the filter"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(numbers()->rowCount(), 60);
}

void FilterLineTest::theHelpWritesIntoTheLine()
{
    auto *button = child<QToolButton>(*m_page, "filterHelpButton");
    QVERIFY(!button->accessibleName().isEmpty());
    auto *help = child<QMenu>(*m_page, "filterHelp");
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(help->isVisible());
    help->close();
    QStringList examples;
    for (const QAction *action : help->actions()) {
        if (action->isSeparator())
            continue;
        const QString example = action->text().section(u'\t', 1);
        examples << example;
        QVERIFY2(std::holds_alternative<FilterQuery>(parseFilter(example)), qPrintable(example));
    }
    for (const QString &word : filterFields() + filterStates() + filterMarks())
        QVERIFY2(examples.join(u' ').contains(word), qPrintable(word));
    line()->setText(u"desk"_s);
    actionOf(help, u"Not this"_s)->trigger();
    actionOf(help, u"Label"_s)->trigger();
    QCOMPARE(line()->text(), u"desk -label:"_s);
}

void FilterLineTest::columnsAreHiddenAndShown()
{
    QMenu *columns = actionOf(views(), u"Columns"_s)->menu();
    QVERIFY(!actionOf(columns, u"Number"_s)->isEnabled());
    actionOf(columns, u"Type"_s)->trigger();
    QVERIFY(table()->isColumnHidden(NumberTable::TypeColumn));
    QHeaderView *header = table()->horizontalHeader();
    Q_EMIT header->customContextMenuRequested(QPoint(5, 5));
    auto *menu = openWindow<QMenu>();
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        QCOMPARE(action->isChecked(), action->text() != u"Type"_s);
        if (action->text() == u"Type"_s)
            action->trigger();
    }
    QVERIFY(!table()->isColumnHidden(NumberTable::TypeColumn));
    menu->close();
}

void FilterLineTest::theTableIsSortedByTheMenu()
{
    const auto sorting = [this]() -> QMenu * {
        for (QAction *action : views()->actions()) {
            if (action->text() == u"Sort by"_s)
                return action->menu();
        }
        return nullptr;
    };
    QVERIFY(sorting());
    actionOf(sorting(), u"Country"_s)->trigger();
    const QHeaderView *header = table()->horizontalHeader();
    QCOMPARE(header->sortIndicatorSection(), int(NumberTable::CountryColumn));
    QVERIFY(actionOf(sorting(), u"Country"_s)->isChecked());
    QVERIFY(actionOf(sorting(), u"Ascending"_s)->isChecked());
    actionOf(sorting(), u"Descending"_s)->trigger();
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QTRY_VERIFY(!numbers()->engine().isBusy());
    for (int row = 1; row < numbers()->rowCount(); ++row)
        QVERIFY(numbers()->at(row - 1).ref.country >= numbers()->at(row).ref.country);
    // Opened again and again it is made of as much as before.
    const auto menus
        = [this] { return child<QPushButton>(*m_page, "viewsButton")->findChildren<QMenu *>().size(); };
    const qsizetype before = menus();
    for (int time = 0; time < 5; ++time)
        (void)views();
    QCOMPARE(menus(), before);
}

void FilterLineTest::aSavedViewBringsEverythingBack()
{
    line()->setText(u"country:GB,SE"_s);
    QTRY_VERIFY(numbers()->rowCount() < 60);
    click("notConfiguredChip");
    table()->sortByColumn(NumberTable::CountryColumn, Qt::DescendingOrder);
    table()->setColumnHidden(NumberTable::MonthlyColumn, true);
    table()->horizontalHeader()->moveSection(0, 2);
    const int shown = numbers()->rowCount();
    QVERIFY(shown > 0);
    save(u"  Nordic   & island "_s);
    QCOMPARE(viewNames(), QStringList{ u"Nordic && island"_s });
    QVERIFY(views()->actions().first()->isChecked());

    click("clearFilterButton");
    table()->setColumnHidden(NumberTable::MonthlyColumn, false);
    table()->horizontalHeader()->moveSection(2, 0);
    table()->sortByColumn(NumberTable::NumberColumn, Qt::AscendingOrder);
    QTRY_COMPARE(numbers()->rowCount(), 60);
    QVERIFY(!views()->actions().first()->isChecked());

    views()->actions().first()->trigger();
    QTRY_COMPARE(numbers()->rowCount(), shown);
    QCOMPARE(line()->text(), u"country:GB,SE"_s);
    QVERIFY(chip("notConfiguredChip")->isChecked());
    QVERIFY(table()->isColumnHidden(NumberTable::MonthlyColumn));
    QCOMPARE(table()->horizontalHeader()->visualIndex(NumberTable::NumberColumn), 2);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(NumberTable::CountryColumn));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    for (int row = 1; row < shown; ++row)
        QVERIFY(numbers()->at(row - 1).ref.country >= numbers()->at(row).ref.country);
}

void FilterLineTest::viewsSurviveARestart()
{
    actionOf(chip("typeChip")->menu(), u"Mobile"_s)->trigger();
    actionOf(chip("stateChip")->menu(), u"Needs attention"_s)->trigger();
    save(u"Mobiles"_s);
    line()->setText(u"label:\"not finished"_s);
    QVERIFY(reopen());
    // What was on the line and on the chips is there again, right or wrong.
    QCOMPARE(line()->text(), u"label:\"not finished"_s);
    QVERIFY(note()->isVisible());
    QCOMPARE(chip("typeChip")->text(), u"Mobile"_s);
    QCOMPARE(chip("stateChip")->text(), u"Needs attention"_s);
    click("clearFilterButton");
    QCOMPARE(viewNames(), QStringList{ u"Mobiles"_s });
    views()->actions().first()->trigger();
    QTRY_VERIFY(numbers()->rowCount() < 60);
    QCOMPARE(chip("typeChip")->text(), u"Mobile"_s);
    QVERIFY(line()->text().isEmpty());
}

void FilterLineTest::aViewIsReplacedOnlyWhenThatIsWanted()
{
    line()->setText(u"country:GB"_s);
    save(u"Mine"_s);
    line()->setText(u"country:SE"_s);
    Ask::answerNext(false);
    save(u"mine"_s);
    auto *dialog = openWindow<ViewNameDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(Ask::asked().last().contains(u"“Mine”"_s));
    dialog->reject();
    views()->actions().first()->trigger();
    QCOMPARE(line()->text(), u"country:GB"_s);
    line()->setText(u"country:SE"_s);
    Ask::answerNext(true);
    save(u"mine"_s);
    QTRY_VERIFY(!openWindow<ViewNameDialog>());
    QCOMPARE(viewNames(), QStringList{ u"mine"_s });
    line()->clear();
    views()->actions().first()->trigger();
    QCOMPARE(line()->text(), u"country:SE"_s);
}

void FilterLineTest::aViewNeedsAName()
{
    save(u"   "_s);
    auto *dialog = openWindow<ViewNameDialog>();
    QVERIFY(dialog);
    QVERIFY(child<FormField>(*dialog, "nameField")->hasError());
    QCOMPARE(child<QLineEdit>(*dialog, "viewName")->accessibleName(), u"Name"_s);
    shoot(*dialog, u"view-name"_s);
    dialog->reject();
    QVERIFY(viewNames().isEmpty());
    QVERIFY(!actionOf(views(), u"Rename"_s)->isEnabled());
    QVERIFY(!actionOf(views(), u"Delete"_s)->isEnabled());
}

void FilterLineTest::viewsAreRenamedAndDeleted()
{
    save(u"One"_s);
    save(u"Two"_s);
    actionOf(actionOf(views(), u"Rename"_s)->menu(), u"One"_s)->trigger();
    auto *dialog = openWindow<ViewNameDialog>();
    QVERIFY(dialog);
    QCOMPARE(child<QLineEdit>(*dialog, "viewName")->text(), u"One"_s);
    child<QLineEdit>(*dialog, "viewName")->setText(u"Zebra"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, "saveButton"), Qt::LeftButton);
    QCOMPARE(viewNames(), QStringList({ u"Two"_s, u"Zebra"_s }));
    Ask::answerNext(false);
    actionOf(actionOf(views(), u"Delete"_s)->menu(), u"Two"_s)->trigger();
    settle();
    QCOMPARE(viewNames().size(), 2);
    Ask::answerNext(true);
    actionOf(actionOf(views(), u"Delete"_s)->menu(), u"Two"_s)->trigger();
    QTRY_COMPARE(viewNames(), QStringList{ u"Zebra"_s });
}

void FilterLineTest::aViewOfAnAccountThatIsGoneShowsAll()
{
    const AccountId other = m_desk->addRefusedAccount(u"Audit"_s);
    m_page->showAccount(other);
    QTRY_COMPARE(numbers()->rowCount(), 0);
    save(u"Audit"_s);
    m_page->showAccount({});
    Outcome removed(m_desk->accounts.remove(other));
    QVERIFY(removed.wait() && removed.isOk());
    line()->setText(u"zzz"_s);
    QTRY_COMPARE(numbers()->rowCount(), 0);
    QSignalSpy chosen(m_page.get(), &NumbersPage::accountChosen);
    views()->actions().first()->trigger();
    QTRY_COMPARE(numbers()->rowCount(), 60);
    QCOMPARE(chosen.takeFirst().first().toString(), QString());
}

void FilterLineTest::hostileNamesAreOnlyShown()
{
    save(u"<b>a\u202Eb</b>"_s);
    QCOMPARE(viewNames(), QStringList{ u"<b>a\uFFFDb</b>"_s });
    line()->setText(u"<img/src=x>:y <b>:z"_s);
    settle();
    line()->setText(u"\u0430\u0431\u202E:x <i>"_s);
    settle();
    QVERIFY(!note()->notes().value(0).words.contains(QChar(0x202E)));
}

QTEST_MAIN(FilterLineTest)
#include "tst_filterline.moc"
