// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/ask.h"
#include "gui/models/activitymodel.h"
#include "gui/pages/activitypage.h"
#include "gui/widgets/chipbutton.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/messagebar.h"
#include "pagedesk.h"
#include "shots.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The Activity page over a real journal, a clock that stands still and a provider that does as it is told.
class ActivityPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingSentYetIsSaid();
    void whatWasDoneIsToldInWords();
    void theExactRequestIsShownAndCopied();
    void whatIsUnsettledStandsOnTopAndSaysThatItIsNotSentAgain();
    void theSecondsUntilTheNextLookCountDown();
    void thePageOpensWithWhatIsUnsettled();
    void lookNowLooks();
    void aPersonDecidesWhatCannotBeSettled();
    void whatAPersonHasToDecideStandsAboveAllElse();
    void checkingAgainSettlesWhatNeedsAttention();
    void copyingSaysThatItWorked();
    void theDetailIsAboutTheCurrentOfTheSelected();
    void everyRequestOfAChangeIsCopied();
    void whatWasNeverPreparedCannotBeCopied();
    void aPurchaseThatCouldPassTheLimitSaysForWhatItWaits();
    void aRefusalSaysWhatHappenedAndWhatWasNotDone();
    void theFilterTakesDigitsWordsAndAccounts();
    void onlyTheUnsettledAreShownOnRequest();
    void aChangeIsSelectedEvenIfAFilterHidesIt();
    void theExportIsInUtcAndKeepsPlusSignsInSpreadsheets();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    void open();
    QString apply(ChangeKind kind, const QString &digits, Fate fate = Fate::Answer);
    QString doubtful(const QString &digits);
    QString undecided(const QString &digits);
    [[nodiscard]] QString courseText() const;
    void select(int row) { table()->selectRow(row); }
    [[nodiscard]] QTableView *table() const { return find<QTableView>(u"table"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList numbers() const;
    [[nodiscard]] QWidget *detail() const { return m_page->inspector(); }
    [[nodiscard]] MessageBar *detailNotice() const { return detail()->findChild<MessageBar *>(u"notice"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<PageDesk> m_rest;
    std::unique_ptr<QWidget> m_window;
    ActivityPage *m_page = nullptr;
    AccountId m_account;
};

void ActivityPageTest::init()
{
    applyLook(*qApp, ColourScheme::Light);
    m_desk = std::make_unique<TestDesk>();
    m_rest = std::make_unique<PageDesk>(*m_desk);
    m_account = m_desk->addAccount(u"k1"_s, [](Account &account) {
        account.label = u"Operations EU"_s;
        account.colour = u"#6d4de0"_s;
    });
}

void ActivityPageTest::cleanup()
{
    m_window.reset();
    m_rest.reset();
    m_desk.reset();
}

void ActivityPageTest::open()
{
    m_page = new ActivityPage(m_rest->desk());
    m_window = besideEachOther(m_page, m_page->inspector());
    m_window->show();
    auto *model = table()->model();
    new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
}

QString ActivityPageTest::apply(ChangeKind kind, const QString &digits, Fate fate)
{
    Change change = m_desk->change(kind, m_account, digits);
    if (kind == ChangeKind::Configure)
        change.edits.insert(u"webhook"_s, u"https://hooks.example.test/in"_s);
    if (kind != ChangeKind::Buy && !m_desk->world().find(change.ref))
        m_desk->world().owned << ownedNumber(digits);
    m_desk->world().fates.push_back(fate);
    m_desk->runner().apply({ change });
    const auto isOver = [&] {
        const ChangeState state = m_desk->record(change.id).state;
        return isSettled(state) || state == ChangeState::Doubtful || state == ChangeState::Checking;
    };
    if (!m_desk->until(isOver))
        qFatal("The change does not come to an end.");
    m_desk->rest();
    return change.id;
}

/// Sent without an answer, looked up once without finding it, and waiting for the next look.
QString ActivityPageTest::doubtful(const QString &digits)
{
    const QString id = apply(ChangeKind::Buy, digits, Fate::LoseRequest);
    if (!m_desk->until([&] {
            return m_desk->record(id).looks > 0 && m_desk->record(id).state == ChangeState::Doubtful;
        }))
        qFatal("The change is not looked up.");
    return id;
}

/// Doubtful for a day, in which the provider could not be asked.
QString ActivityPageTest::undecided(const QString &digits)
{
    const QString id = doubtful(digits);
    m_desk->world().readError = makeError(ErrorKind::ProviderDown);
    if (!m_desk->reaches(id, ChangeState::NeedsAttention, std::chrono::minutes(10)))
        qFatal("The change is not left to a person.");
    m_desk->rest();
    return id;
}

QString ActivityPageTest::courseText() const
{
    const auto *course = detail()->findChild<QTableWidget *>(u"course"_s);
    QStringList words;
    for (int row = 0; row < course->rowCount(); ++row)
        words << course->item(row, 1)->text();
    return words.join(u'\n');
}

QStringList ActivityPageTest::numbers() const
{
    QStringList digits;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        digits << static_cast<const ActivityModel *>(table()->model())->at(row).change.ref.number.digits();
    return digits;
}

void ActivityPageTest::nothingSentYetIsSaid()
{
    open();
    QCOMPARE(table()->accessibleName(), u"Activity"_s);
    QCOMPARE(find<QLineEdit>(u"filter"_s)->accessibleName(), u"Filter activity"_s);
    QCOMPARE(m_page->findChild<EmptyState *>(u"empty"_s)->accessibleName(), u"Nothing was sent yet"_s);
    QVERIFY(!button(u"exportButton"_s)->isEnabled());
    shoot(*m_window, u"activity-empty"_s);
}

void ActivityPageTest::whatWasDoneIsToldInWords()
{
    open();
    apply(ChangeKind::Buy, u"447700900123"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, ActivityModel::OutcomeColumn), u"Done"_s);
    QCOMPARE(cell(0, ActivityModel::NumberColumn), u"+44 7700 900123"_s);
    QCOMPARE(cell(0, ActivityModel::WhatColumn), u"Buy"_s);
    QCOMPARE(cell(0, ActivityModel::WordsColumn), u"Bought, and seen in the account."_s);
    QCOMPARE(cell(0, ActivityModel::RequestColumn), u"fake-1"_s);
    apply(ChangeKind::Configure, u"447700900124"_s);
    QCOMPARE(numbers(), QStringList({ u"447700900124"_s, u"447700900123"_s }));
    select(0);
    QCOMPARE(detail()->findChild<QLabel *>(u"heading"_s)->text(), u"+44 7700 900124"_s);
    QVERIFY(
        detail()->findChild<QLabel *>(u"subHeading"_s)->text().startsWith(u"Configure · Operations EU"_s));
    QVERIFY(detail()->findChild<QLabel *>(u"asked"_s)->text().contains(u"hooks.example.test"_s));
    QVERIFY(detail()->findChild<QTableWidget *>(u"course"_s)->rowCount() >= 2);
    QVERIFY(!button(u"lookButton"_s)->isVisible());
}

void ActivityPageTest::theExactRequestIsShownAndCopied()
{
    open();
    apply(ChangeKind::Buy, u"447700900123"_s);
    select(0);
    QCOMPARE(detail()->findChild<QPlainTextEdit *>(u"request"_s)->toPlainText(), u"curl Buy 447700900123"_s);
    QTest::mouseClick(button(u"copyButton"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"curl Buy 447700900123"_s);
    m_page->copySelection();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+447700900123"_s);
}

void ActivityPageTest::whatIsUnsettledStandsOnTopAndSaysThatItIsNotSentAgain()
{
    open();
    doubtful(u"447700900200"_s);
    apply(ChangeKind::Buy, u"447700900123"_s);
    apply(ChangeKind::Buy, u"447700900125"_s, Fate::Refuse);
    apply(ChangeKind::Configure, u"447700900126"_s, Fate::FailUnsent);
    QCOMPARE(numbers().first(), u"447700900200"_s);
    QCOMPARE(cell(0, ActivityModel::OutcomeColumn), u"Checking"_s);
    QVERIFY(cell(0, ActivityModel::WordsColumn).contains("Sent, no answer yet."_L1)
        || cell(0, ActivityModel::WordsColumn).contains("does not have the number so far"_L1));
    QVERIFY(cell(0, ActivityModel::WordsColumn).contains("Look "_L1));
    QCOMPARE(find<ChipButton>(u"unsettledChip"_s)->text(), u"Unsettled 1"_s);
    QCOMPARE(m_page->summary(), u"4 change(s) · 1 unsettled"_s);
    select(0);
    QVERIFY(detailNotice()->isVisible());
    QVERIFY(detailNotice()->text().contains("It will not be sent again."_L1));
    QVERIFY(button(u"lookButton"_s)->isVisible());
    QVERIFY(!button(u"happenedButton"_s)->isVisible());
    shoot(*m_window, u"activity-unsettled"_s);
}

void ActivityPageTest::theSecondsUntilTheNextLookCountDown()
{
    open();
    const QString id = doubtful(u"447700900200"_s);
    QVERIFY(m_desk->until([&] { return m_desk->record(id).looks >= 3; }, std::chrono::seconds(1)));
    m_desk->rest();
    select(0);
    const QString before = cell(0, ActivityModel::WordsColumn);
    auto *outcome = detail()->findChild<QLabel *>(u"outcome"_s);
    QCOMPARE(outcome->text(), before);
    m_desk->clock.advance(std::chrono::seconds(1));
    QTRY_VERIFY(outcome->text() != before);
    QCOMPARE(outcome->text(), cell(0, ActivityModel::WordsColumn));
}

void ActivityPageTest::thePageOpensWithWhatIsUnsettled()
{
    const QString id = doubtful(u"447700900200"_s);
    apply(ChangeKind::Buy, u"447700900123"_s);
    open();
    QCOMPARE(detail()->findChild<QLabel *>(u"heading"_s)->text(), u"+44 7700 900200"_s);
    // What a person chose instead stays chosen.
    select(1);
    m_page->hide();
    m_page->show();
    QCOMPARE(detail()->findChild<QLabel *>(u"heading"_s)->text(), u"+44 7700 900123"_s);
    // And where nothing is open, nothing is shown unasked.
    m_desk->world().owned << ownedNumber(u"447700900200"_s);
    m_desk->activity().lookNow(id);
    QTRY_COMPARE(m_desk->activity().unsettledCount(), 0);
    open();
    QVERIFY(table()->selectionModel()->selectedRows().isEmpty());
}

void ActivityPageTest::lookNowLooks()
{
    open();
    const QString id = doubtful(u"447700900200"_s);
    select(0);
    OwnedNumber bought = ownedNumber(u"447700900200"_s);
    m_desk->world().owned << bought;
    QTest::mouseClick(button(u"lookButton"_s), Qt::LeftButton);
    QTRY_COMPARE(cell(0, ActivityModel::OutcomeColumn), u"Done"_s);
    QVERIFY(!button(u"lookButton"_s)->isVisible());
    QVERIFY(!detailNotice()->isVisible());
    QCOMPARE(m_desk->record(id).state, ChangeState::Done);
}

void ActivityPageTest::aPersonDecidesWhatCannotBeSettled()
{
    open();
    const QString id = undecided(u"447700900200"_s);
    select(0);
    QCOMPARE(cell(0, ActivityModel::OutcomeColumn), u"Needs attention"_s);
    QCOMPARE(button(u"lookButton"_s)->text(), u"Check again"_s);
    QCOMPARE(button(u"happenedButton"_s)->text(), u"It was bought"_s);
    QCOMPARE(button(u"notHappenedButton"_s)->text(), u"It was not bought"_s);
    QVERIFY(detailNotice()->text().contains("one of the two buttons"_L1));
    shoot(*m_window, u"activity-needs-attention"_s);
    Ask::answerNext(false);
    QTest::mouseClick(button(u"notHappenedButton"_s), Qt::LeftButton);
    settle();
    QCOMPARE(m_desk->record(id).state, ChangeState::NeedsAttention);
    QVERIFY(Ask::asked().last().contains(u"“Operations EU” does not have the number"_s));
    Ask::answerNext(true);
    QTest::mouseClick(button(u"notHappenedButton"_s), Qt::LeftButton);
    QTRY_COMPARE(cell(0, ActivityModel::OutcomeColumn), u"Not done"_s);
    QVERIFY(!button(u"happenedButton"_s)->isVisible());
    // The journal keeps who decided.
    Outcome kept(m_desk->journal().record(id));
    QVERIFY(kept.wait() && kept.isOk());
    QVERIFY(kept.value().notes.last().contains(u"A person decided"_s));
    QVERIFY(courseText().contains(u"A person decided"_s));
}

void ActivityPageTest::whatAPersonHasToDecideStandsAboveAllElse()
{
    open();
    undecided(u"447700900200"_s);
    m_desk->world().readError.reset();
    doubtful(u"447700900201"_s);
    apply(ChangeKind::Buy, u"447700900123"_s);
    QCOMPARE(numbers(), QStringList({ u"447700900200"_s, u"447700900201"_s, u"447700900123"_s }));
}

void ActivityPageTest::checkingAgainSettlesWhatNeedsAttention()
{
    open();
    const QString id = undecided(u"447700900200"_s);
    m_desk->world().readError.reset();
    m_desk->world().owned << ownedNumber(u"447700900200"_s);
    select(0);
    QTest::mouseClick(button(u"lookButton"_s), Qt::LeftButton);
    QTRY_COMPARE(cell(0, ActivityModel::OutcomeColumn), u"Done"_s);
    QCOMPARE(m_desk->record(id).state, ChangeState::Done);
}

void ActivityPageTest::theDetailIsAboutTheCurrentOfTheSelected()
{
    open();
    apply(ChangeKind::Buy, u"447700900123"_s);
    apply(ChangeKind::Buy, u"447700900124"_s);
    select(0);
    table()->selectionModel()->setCurrentIndex(
        table()->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(detail()->findChild<QLabel *>(u"heading"_s)->text(), u"+44 7700 900123"_s);
    table()->clearSelection();
    m_desk->activity().load(); // all rows are told anew
    m_desk->rest();
    QVERIFY(!detail()->findChild<QWidget *>(u"head"_s)->isVisible());
}

void ActivityPageTest::copyingSaysThatItWorked()
{
    open();
    apply(ChangeKind::Buy, u"447700900123"_s);
    select(0);
    QPushButton *copy = button(u"copyButton"_s);
    QCOMPARE(copy->text(), u"Copy as cURL"_s);
    const int width = copy->width();
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(copy->text(), u"Copied"_s);
    QVERIFY(copy->minimumWidth() >= width);
    QTRY_COMPARE(copy->text(), u"Copy as cURL"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    // Another row was not copied.
    apply(ChangeKind::Buy, u"447700900124"_s);
    select(0);
    QCOMPARE(copy->text(), u"Copy as cURL"_s);
}

void ActivityPageTest::everyRequestOfAChangeIsCopied()
{
    open();
    m_desk->world().steps = 2;
    apply(ChangeKind::Configure, u"447700900124"_s);
    select(0);
    const QString both = detail()->findChild<QPlainTextEdit *>(u"request"_s)->toPlainText();
    QCOMPARE(both.count(u"curl Configure 447700900124"_s), 2);
    QVERIFY(detail()->findChild<QLabel *>(u"requestLabel"_s)->text().startsWith(u"2 exact request"_s));
    QTest::mouseClick(button(u"copyButton"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), both);
}

void ActivityPageTest::whatWasNeverPreparedCannotBeCopied()
{
    open();
    Change change = m_desk->change(ChangeKind::Configure, m_account, u"447700900124"_s);
    change.edits.insert(u"webhook"_s, u"https://hooks.example.test/in"_s);
    Outcome appended(m_desk->journal().append(change, {}, u"ada"_s));
    QVERIFY(appended.wait() && appended.isOk());
    m_page->refresh();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    select(0);
    QVERIFY(!button(u"copyButton"_s)->isEnabled());
    QVERIFY(button(u"copyButton"_s)->accessibleDescription().contains(u"right before it is sent"_s));
    QVERIFY(!detail()->findChild<QPlainTextEdit *>(u"request"_s)->placeholderText().isEmpty());
    QCOMPARE(cell(0, ActivityModel::WordsColumn),
        u"Nothing was sent yet. It waits for its turn in the account."_s);
}

void ActivityPageTest::aPurchaseThatCouldPassTheLimitSaysForWhatItWaits()
{
    Account account = *m_desk->accounts().find(m_account);
    account.monthlyLimit = euros(150);
    Outcome saved(m_desk->accounts().save(account, {}, SecretKeeping::Keychain));
    QVERIFY(saved.wait() && saved.isOk());
    open();
    doubtful(u"447700900200"_s);
    const Change second = m_desk->change(ChangeKind::Buy, m_account, u"447700900201"_s);
    m_desk->runner().apply({ second });
    QTRY_VERIFY(m_desk->record(second.id).error.has_value());
    QCOMPARE(m_desk->record(second.id).state, ChangeState::Journaled);
    m_page->select(second.id);
    const QString words = cell(table()->currentIndex().row(), ActivityModel::WordsColumn);
    QVERIFY2(words.startsWith(u"Nothing was sent yet."_s), qPrintable(words));
    QVERIFY2(words.contains(u"spending limit"_s), qPrintable(words));
    QVERIFY2(detailNotice()->text().contains(u"€1.50"_s), qPrintable(detailNotice()->text()));
    shoot(*m_window, u"activity-waits"_s);
}

void ActivityPageTest::aRefusalSaysWhatHappenedAndWhatWasNotDone()
{
    open();
    apply(ChangeKind::Buy, u"447700900125"_s, Fate::Refuse);
    select(0);
    QCOMPARE(detailNotice()->kind(), MessageBar::Error);
    QVERIFY(detailNotice()->accessibleName().contains("The fake provider says so."_L1));
    QVERIFY(detailNotice()->text().contains("Nothing was bought."_L1));
    QVERIFY(detailNotice()->details().contains("fake-1"_L1));
    shoot(*m_window, u"activity-refused"_s);
}

void ActivityPageTest::theFilterTakesDigitsWordsAndAccounts()
{
    open();
    apply(ChangeKind::Buy, u"447700900123"_s);
    apply(ChangeKind::Buy, u"447700900125"_s, Fate::Refuse);
    auto *filter = find<QLineEdit>(u"filter"_s);
    const auto shown = [&](const QString &text) {
        filter->setText(text);
        return numbers();
    };
    QCOMPARE(shown(u"07700 900 123"_s), QStringList(u"447700900123"_s));
    QCOMPARE(shown(u"refused"_s), QStringList(u"447700900125"_s));
    QCOMPARE(shown(u"operations buy"_s).size(), 2);
    QCOMPARE(shown(u"nobody"_s).size(), 0);
    QCOMPARE(m_page->findChild<EmptyState *>(u"empty"_s)->accessibleName(), u"Nothing fits this filter"_s);
    filter->clear();
    m_page->showAccount(u"another"_s);
    QCOMPARE(numbers().size(), 0);
    m_page->showAccount(m_account);
    QCOMPARE(numbers().size(), 2);
}

void ActivityPageTest::onlyTheUnsettledAreShownOnRequest()
{
    open();
    const QString id = doubtful(u"447700900200"_s);
    apply(ChangeKind::Buy, u"447700900123"_s);
    auto *chip = find<ChipButton>(u"unsettledChip"_s);
    chip->setChecked(true);
    QCOMPARE(numbers(), QStringList(u"447700900200"_s));
    // Once settled it leaves by itself.
    m_desk->world().owned << ownedNumber(u"447700900200"_s);
    m_desk->activity().lookNow(id);
    QTRY_COMPARE(numbers().size(), 0);
    chip->setChecked(false);
    QCOMPARE(numbers().size(), 2);
    QVERIFY(!chip->isVisible());
}

void ActivityPageTest::aChangeIsSelectedEvenIfAFilterHidesIt()
{
    open();
    const QString id = apply(ChangeKind::Buy, u"447700900123"_s);
    apply(ChangeKind::Buy, u"447700900125"_s);
    find<QLineEdit>(u"filter"_s)->setText(u"900125"_s);
    m_page->select(id);
    QVERIFY(find<QLineEdit>(u"filter"_s)->text().isEmpty());
    QCOMPARE(detail()->findChild<QLabel *>(u"heading"_s)->text(), u"+44 7700 900123"_s);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
}

void ActivityPageTest::theExportIsInUtcAndKeepsPlusSignsInSpreadsheets()
{
    open();
    apply(ChangeKind::Buy, u"447700900123"_s);
    const QString path = m_rest->filePath(u"activity.csv"_s);
    Ask::answerNextFile(path);
    QTest::mouseClick(button(u"exportButton"_s), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(1).contains(u"+44 7700900123"_s));
    QVERIFY(lines.at(1).contains(u"2026-03-01T12:"_s));
    QVERIFY(lines.at(1).contains(u"ada"_s));
}

QTEST_MAIN(ActivityPageTest)
#include "tst_activitypage.moc"
