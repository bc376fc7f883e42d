// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/findingsdialog.h"
#include "gui/models/findingsmodel.h"
#include "gui/pages/numberinspector.h"
#include "gui/pages/numberspage.h"
#include "gui/presenters/findingpresenter.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "shots.h"
#include "support/numbers.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// What a person sees of it when somebody else works on the same account.
class FindingsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutFindingsNothingIsSaid();
    void eachKindOfFindingIsToldInWords();
    void whatBeliesTheJournalStandsOnTopAndLeadsToActivity();
    void theNumberOfARowIsShownOnThePage();
    void whatIsGoneLeadsNowhere();
    void whatWasMarkedAsSeenLeavesWithItsNotice();
    void allOfItCanBeMarkedAtOnce();
    void numbersAreCopiedAsE164();
    void theInspectorTellsWhereANumberComesFrom();
    void everyControlHasANameAndIsReachedByTab();
    void everyStateIsDrawn();
    void aDoubleClickMarksOnlyTheRowThatWasRead();

private:
    [[nodiscard]] std::optional<Holding> origin(const NumberRef &ref);
    [[nodiscard]] NumberRef number(const QString &digits) const
    {
        return { m_account, u"GB"_s, PhoneNumber::fromDigits(digits).value() };
    }
    void buyElsewhere(const QString &digits)
    {
        const FormFields fields{ { u"country"_s, u"GB"_s }, { u"msisdn"_s, digits } };
        QCOMPARE(
            m_desk->server.vonageState().buy(m_desk->server.vonage().apiKey, fields), VonageOutcome::Success);
    }
    void refuseABuyOf(const QString &digits);
    void refresh(int findings);
    void letSomebodyElseDoEverything();
    [[nodiscard]] MessageBar *notice() const { return child<MessageBar>(*m_page, "findingsNotice"); }
    FindingsDialog *open();
    [[nodiscard]] static QString cell(const FindingsDialog &dialog, int row, int column)
    {
        return child<QTableView>(dialog, "table")->model()->index(row, column).data().toString();
    }
    static void select(const FindingsDialog &dialog, int row)
    {
        child<QTableView>(dialog, "table")->selectRow(row);
    }
    static void click(const QWidget &window, const char *name)
    {
        QTest::mouseClick(child<QPushButton>(window, name), Qt::LeftButton);
    }

    std::unique_ptr<SandboxDesk> m_desk;
    AccountId m_account;
    NumbersPage *m_page = nullptr;
    std::unique_ptr<QWidget> m_window;
    QStringList m_offers; ///< digits that can be bought
    QList<OwnedNumber> m_owned;
    QString m_refused; ///< the change that was refused
};

void FindingsDialogTest::initTestCase()
{
    installEnglish();
}

void FindingsDialogTest::init()
{
    applyLook(*qApp, ColourScheme::Light);
    m_desk = std::make_unique<SandboxDesk>();
    m_account = m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    m_owned = numbersOf(m_desk->inventory.columns(), m_account);
    QTRY_VERIFY(origin(m_owned.last().ref));
    m_offers.clear();
    VonageSearchFilter filter;
    filter.country = u"GB"_s;
    for (const PoolNumber &offer : m_desk->server.vonageState().search(filter, 10, 1).numbers)
        m_offers << offer.msisdn;
    QVERIFY(m_offers.size() >= 3);
    m_page = new NumbersPage(m_desk->desk());
    m_window = besideEachOther(m_page, m_page->inspector());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void FindingsDialogTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

std::optional<Holding> FindingsDialogTest::origin(const NumberRef &ref)
{
    Outcome end(m_desk->findings.origin(ref));
    return end.wait() && end.isOk() ? end.value() : std::nullopt;
}

/// Our own purchase, which the provider seems to refuse.
void FindingsDialogTest::refuseABuyOf(const QString &digits)
{
    m_desk->server.failNext(
        "POST /number/buy", 401, R"({"error-code":"401","error-code-label":"authentication failed"})");
    Change buy;
    buy.id = m_refused = u"refused-buy"_s;
    buy.kind = ChangeKind::Buy;
    buy.ref = number(digits);
    m_desk->runner.apply({ buy });
    QTRY_VERIFY(
        m_desk->activity.find(m_refused) && m_desk->activity.find(m_refused)->state == ChangeState::Refused);
}

void FindingsDialogTest::refresh(int findings)
{
    m_desk->inventory.refresh(m_account);
    QVERIFY(m_desk->waitForInventory());
    QVERIFY(m_desk->waitForFindings(m_account));
    QCOMPARE(m_desk->findings.unseen().size(), findings);
}

/// A second client of the account: one number bought, one given back, one changed, and one bought of which
/// our own purchase was refused.
void FindingsDialogTest::letSomebodyElseDoEverything()
{
    refuseABuyOf(m_offers.at(0));
    buyElsewhere(m_offers.at(0));
    buyElsewhere(m_offers.at(1));
    m_desk->server.takeFromUnder(m_owned.at(0).ref.number.digits());
    VonageConfiguration configuration;
    configuration.moHttpUrl = u"https://elsewhere.example/in"_s;
    m_desk->server.vonageState().changeFromUnder(m_owned.at(1).ref.number.digits(), configuration);
    refresh(4);
}

FindingsDialog *FindingsDialogTest::open()
{
    click(*m_page, "showFindingsButton");
    auto *dialog = openWindow<FindingsDialog>();
    if (!dialog || !QTest::qWaitForWindowExposed(dialog))
        qFatal("The dialog does not come up.");
    return dialog;
}

void FindingsDialogTest::withoutFindingsNothingIsSaid()
{
    QVERIFY(!notice()->isVisible());
    refresh(0);
    QVERIFY(!notice()->isVisible());
}

void FindingsDialogTest::eachKindOfFindingIsToldInWords()
{
    letSomebodyElseDoEverything();
    QTRY_VERIFY(notice()->isVisible());
    QCOMPARE(notice()->kind(), MessageBar::Error);
    FindingsDialog *dialog = open();
    const QAbstractItemModelTester tester(
        child<QTableView>(*dialog, "table")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QHash<QString, QString> words; // by number
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(cell(*dialog, row, FindingsModel::AccountColumn), u"Vonage Ops EU"_s);
        QVERIFY(!cell(*dialog, row, FindingsModel::WhenColumn).isEmpty());
        words.insert(cell(*dialog, row, FindingsModel::NumberColumn),
            QString(cell(*dialog, row, FindingsModel::WhatColumn) + u": "_s
                + cell(*dialog, row, FindingsModel::WordsColumn)));
    }
    const auto said = [&](const NumberRef &ref) { return words.value(ref.number.international()); };
    QCOMPARE(said(number(m_offers.at(0))),
        u"Bought after all: The journal says that this was not bought, but the account owns it."_s);
    QCOMPARE(said(number(m_offers.at(1))),
        u"Not bought here: The account owns it now, and it was not bought here."_s);
    QCOMPARE(said(m_owned.at(0).ref),
        u"Gone: The account does not own it any more, and it was not given back here."_s);
    QVERIFY(said(m_owned.at(1).ref).startsWith(u"Changed elsewhere: Not what was last known here: "_s));
    QVERIFY2(!said(m_owned.at(1).ref).contains("moHttpUrl"_L1), "a field is named by its label");
    for (int row = 0; row < 4; ++row) {
        select(*dialog, row);
        const QStringList lines = child<QLabel>(*dialog, "words")->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0), cell(*dialog, row, FindingsModel::WordsColumn));
        QVERIFY(lines.at(1).endsWith(u'.'));
    }
}

void FindingsDialogTest::whatBeliesTheJournalStandsOnTopAndLeadsToActivity()
{
    letSomebodyElseDoEverything();
    FindingsDialog *dialog = open();
    QCOMPARE(cell(*dialog, 0, FindingsModel::NumberColumn), number(m_offers.at(0)).number.international());
    QSignalSpy asked(m_page, &DeskPage::activityRequested);
    select(*dialog, 1);
    QVERIFY(!child<QPushButton>(*dialog, "activityButton")->isEnabled());
    select(*dialog, 0);
    click(*dialog, "activityButton");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), m_refused);
    QTRY_VERIFY(!openWindow<FindingsDialog>());
}

void FindingsDialogTest::theNumberOfARowIsShownOnThePage()
{
    buyElsewhere(m_offers.at(0));
    refresh(1);
    FindingsDialog *dialog = open();
    QSignalSpy asked(dialog, &FindingsDialog::numberRequested);
    QTest::keyClick(child<QTableView>(*dialog, "table"), Qt::Key_Return);
    QTRY_VERIFY(!openWindow<FindingsDialog>());
    QCOMPARE(asked.size(), 1);
    auto *table = child<QTableView>(*m_page, "table");
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(),
        number(m_offers.at(0)).number.international());
}

void FindingsDialogTest::whatIsGoneLeadsNowhere()
{
    m_desk->server.takeFromUnder(m_owned.at(0).ref.number.digits());
    refresh(1);
    FindingsDialog *dialog = open();
    QVERIFY(!child<QPushButton>(*dialog, "goButton")->isEnabled());
    QTest::keyClick(child<QTableView>(*dialog, "table"), Qt::Key_Return);
    QVERIFY(openWindow<FindingsDialog>());
}

void FindingsDialogTest::whatWasMarkedAsSeenLeavesWithItsNotice()
{
    buyElsewhere(m_offers.at(0));
    buyElsewhere(m_offers.at(1));
    refresh(2);
    FindingsDialog *dialog = open();
    const QString second = cell(*dialog, 1, FindingsModel::NumberColumn);
    select(*dialog, 0);
    click(*dialog, "seenButton");
    QTRY_COMPARE(m_desk->findings.unseen().size(), 1);
    QCOMPARE(cell(*dialog, 0, FindingsModel::NumberColumn), second);
    QVERIFY(notice()->isVisible());
    click(*dialog, "seenButton"); // the next row took its place
    QTRY_VERIFY(child<EmptyState>(*dialog, "empty")->isVisible());
    QVERIFY(!child<QPushButton>(*dialog, "seenButton")->isEnabled());
    QVERIFY(!notice()->isVisible());
    refresh(0);
}

void FindingsDialogTest::allOfItCanBeMarkedAtOnce()
{
    letSomebodyElseDoEverything();
    FindingsDialog *dialog = open();
    click(*dialog, "allSeenButton");
    QTRY_VERIFY(m_desk->findings.unseen().isEmpty());
    QVERIFY(!child<QPushButton>(*dialog, "allSeenButton")->isEnabled());
    QVERIFY(!notice()->isVisible());
}

void FindingsDialogTest::numbersAreCopiedAsE164()
{
    buyElsewhere(m_offers.at(0));
    refresh(1);
    FindingsDialog *dialog = open();
    QTest::keySequence(child<QTableView>(*dialog, "table"), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), number(m_offers.at(0)).number.e164());
}

void FindingsDialogTest::theInspectorTellsWhereANumberComesFrom()
{
    letSomebodyElseDoEverything();
    auto *details = child<QTreeWidget>(*m_page->inspector(), "details");
    const auto line = [&](const NumberRef &ref) {
        m_page->select(ref);
        QString text = u"—"_s;
        (void)QTest::qWaitFor([&] {
            const auto found = details->findItems(u"Origin"_s, Qt::MatchExactly);
            text = found.isEmpty() ? QString() : found.first()->text(1);
            return text != u"—"_s;
        });
        return text;
    };
    QVERIFY(line(m_owned.at(1).ref).startsWith("Was there when the account was first read"_L1));
    QVERIFY(line(number(m_offers.at(1))).contains("not bought here"_L1));
    QVERIFY(line(number(m_offers.at(0))).contains("although its purchase here was not done"_L1));

    Change buy;
    buy.id = u"our-buy"_s;
    buy.kind = ChangeKind::Buy;
    buy.ref = number(m_offers.at(2));
    m_desk->runner.apply({ buy });
    QTRY_VERIFY(m_desk->inventory.find(buy.ref));
    refresh(4);
    QTRY_VERIFY(origin(buy.ref));
    const QString ours = line(buy.ref);
    QVERIFY2(ours.startsWith("Bought here on "_L1) && ours.endsWith("by ada"_L1), qPrintable(ours));
}

void FindingsDialogTest::everyControlHasANameAndIsReachedByTab()
{
    letSomebodyElseDoEverything();
    FindingsDialog *dialog = open();
    QCOMPARE(child<QTableView>(*dialog, "table")->accessibleName(), u"What refreshing found"_s);
    QVERIFY(child<QTableView>(*dialog, "table")->hasFocus());
    QStringList reached;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        reached << dialog->focusWidget()->objectName();
    }
    for (const QString &name : { u"goButton"_s, u"activityButton"_s, u"seenButton"_s, u"allSeenButton"_s,
             u"closeButton"_s, u"table"_s })
        QVERIFY2(reached.contains(name), qPrintable(name));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openWindow<FindingsDialog>());
}

void FindingsDialogTest::aDoubleClickMarksOnlyTheRowThatWasRead()
{
    letSomebodyElseDoEverything();
    FindingsDialog *dialog = open();
    auto *seen = child<QPushButton>(*dialog, "seenButton");
    QTest::mouseClick(seen, Qt::LeftButton);
    QTRY_COMPARE(m_desk->findings.unseen().size(), 3);
    QVERIFY(seen->isEnabled()); // the next row is selected
    QTest::mouseDClick(seen, Qt::LeftButton);
    QTest::mouseRelease(seen, Qt::LeftButton);
    QTest::mouseClick(seen, Qt::LeftButton);
    QTRY_COMPARE(m_desk->findings.unseen().size(), 2);
    settle();
    QCOMPARE(m_desk->findings.unseen().size(), 2);
    dialog->reject();
}

void FindingsDialogTest::everyStateIsDrawn()
{
    letSomebodyElseDoEverything();
    m_page->select(m_owned.at(1).ref);
    shoot(*m_window, u"findings-notice"_s);
    FindingsDialog *dialog = open();
    shoot(*dialog, u"findings-dialog"_s);
    QVERIFY(!dialog->grab().isNull());
    click(*dialog, "allSeenButton");
    QTRY_VERIFY(child<EmptyState>(*dialog, "empty")->isVisible());
    shoot(*dialog, u"findings-empty"_s);
    dialog->reject();
    buyElsewhere(m_offers.at(2));
    refresh(1);
    shoot(*m_window, u"findings-one"_s);
    m_desk->server.takeFromUnder(m_owned.at(3).ref.number.digits());
    refresh(2);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    shoot(*open(), u"findings-mirrored"_s);
}

QTEST_MAIN(FindingsDialogTest)
#include "tst_findingsdialog.moc"
