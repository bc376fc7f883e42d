// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeaccounts.h"
#include "gui/ask.h"
#include "gui/dialogs/reviewdialog.h"
#include "gui/models/reviewmodel.h"
#include "gui/widgets/applybar.h"
#include "gui/widgets/conflictpanel.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/statusline.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "shots.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString kOld = u"https://old.example/in"_s;
const QString kTheirs = u"https://theirs.example/in"_s;
const QString kMine = u"https://mine.example/in"_s;

} // namespace

/// What a person decides in a review, and what it shows of the rows once they are applied.
class ReviewDecisionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aConflictIsNotWrittenUntilItIsDecided();
    void keepingTheirsWritesNothingOfIt();
    void eachFieldIsDecidedByItself();
    void oneDecisionMayHoldForTheRest();
    void aDecisionLeavesTheFocusWhereItIs();
    void theNextNumberToDecideOnIsShown();
    void withoutAConflictThereIsNothingToDecide();
    void leavingWithDecisionsAsksFirst();
    void thePlanGetsTheDecisions();
    void aPlanIsOfferedOnlyWhereThereIsOne();
    void writtenFieldsAreTicked();
    void aFieldThatDidNotTakeIsNamed();
    void theSettingsOfAPurchaseStandInItsRow();
    void whatIsAppliedCanBePausedAndCancelled();
    void theStatusLineShowsWhatIsApplied();
    void whatDidNotGoWellIsCountedAndReadRowByRow();

private:
    [[nodiscard]] FakeWorld &world() { return *m_world; }
    /// A change of the number's webhook, which the person saw as it was at first.
    [[nodiscard]] Change webhook(int number) const;
    void open(const QList<Change> &changes);
    void apply() { QTest::mouseClick(child<QPushButton>(*m_dialog, "verbButton"), Qt::LeftButton); }
    [[nodiscard]] ConflictPanel &panel() const { return *child<ConflictPanel>(*m_dialog, "conflicts"); }
    void choose(const char *button) { child<QRadioButton>(panel(), button)->click(); }
    [[nodiscard]] ReviewModel &rows() const
    {
        return *static_cast<ReviewModel *>(child<QTableView>(*m_dialog, "table")->model());
    }
    [[nodiscard]] QString cell(int row) const
    {
        return rows().index(row, ReviewModel::ChangeColumn).data().toString();
    }
    [[nodiscard]] QList<StateSign> marks(int row) const
    {
        QList<StateSign> found;
        const QModelIndex index = rows().index(row, ReviewModel::ChangeColumn);
        for (const FieldDifference &field : index.data(DifferenceRole).value<QList<FieldDifference>>())
            found << field.mark;
        return found;
    }
    [[nodiscard]] bool isVerbEnabled() const
    {
        return child<QPushButton>(*m_dialog, "verbButton")->isEnabled();
    }

    std::unique_ptr<SandboxDesk> m_desk;
    std::shared_ptr<FakeWorld> m_world;
    AccountId m_account;
    QPointer<ReviewDialog> m_dialog;
};

void ReviewDecisionsTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void ReviewDecisionsTest::init()
{
    auto worlds = std::make_shared<FakeProvider::Worlds>();
    m_world = (*worlds)[u"fake-key"_s] = std::make_shared<FakeWorld>();
    for (int i = 0; i < 20; ++i) {
        world().owned << ownedNumber(
            {}, QString::number(447700900000 + i), { { u"webhook"_s, kTheirs }, { u"plan"_s, u"gold"_s } });
    }
    m_desk = std::make_unique<SandboxDesk>(
        SandboxOptions(), std::make_unique<MemoryStore>(), fakeProviders(worlds));
    m_account = addFakeAccount(*m_desk);
    QVERIFY(m_desk->waitForInventory());
}

void ReviewDecisionsTest::cleanup()
{
    delete m_dialog;
    m_desk.reset();
}

Change ReviewDecisionsTest::webhook(int number) const
{
    Change made;
    made.id = u"change-%1"_s.arg(number);
    made.ref = m_world->owned.at(number).ref;
    made.ref.account = m_account;
    made.seen = { { u"webhook"_s, kOld }, { u"plan"_s, u"gold"_s } };
    made.edits = { { u"webhook"_s, kMine } };
    return made;
}

void ReviewDecisionsTest::open(const QList<Change> &changes)
{
    if (!m_dialog)
        m_dialog = new ReviewDialog(m_desk->desk(), changes);
    new QAbstractItemModelTester(&rows(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_dialog);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTRY_VERIFY(child<QLabel>(*m_dialog, "subHeading")->text().startsWith(u"Read again"_s));
}

void ReviewDecisionsTest::aConflictIsNotWrittenUntilItIsDecided()
{
    open({ webhook(0) });
    QVERIFY(panel().isVisible());
    QVERIFY(!isVerbEnabled());
    const QString shown = textsOf(panel()).join(u'\n');
    for (const QString &value : { kOld, kTheirs, kMine })
        QVERIFY2(shown.contains(value), qPrintable(value));
    QVERIFY(!child<QRadioButton>(panel(), "keepButton0")->isChecked());
    QVERIFY(!child<QRadioButton>(panel(), "writeButton0")->isChecked());
    shoot(*m_dialog, u"review-conflict"_s);
    choose("writeButton0");
    QVERIFY(isVerbEnabled());
    QCOMPARE(rows().index(0, ReviewModel::ChangeColumn).data(DifferenceRole).value<QList<FieldDifference>>(),
        (QList<FieldDifference>{ { u"Webhook"_s, kTheirs, kMine } }));
    apply();
    QVERIFY(!panel().isVisible());
    QTRY_VERIFY2(cell(0).startsWith(u"Done"_s), qPrintable(cell(0)));
    QCOMPARE(world().owned.constFirst().settings.value(u"webhook"_s), kMine);
    QCOMPARE(world().owned.constFirst().settings.value(u"plan"_s), u"gold"_s);
}

void ReviewDecisionsTest::keepingTheirsWritesNothingOfIt()
{
    open({ webhook(0), webhook(1) });
    choose("keepButton0");
    QVERIFY(!isVerbEnabled());
    QVERIFY2(cell(0).contains(u"You keep what is there"_s), qPrintable(cell(0)));
    child<QPushButton>(panel(), "nextConflictButton")->click();
    choose("writeButton0");
    QVERIFY(isVerbEnabled());
    apply();
    QTRY_VERIFY(cell(1).startsWith(u"Done"_s));
    QCOMPARE(world().sent.size(), 1);
    QCOMPARE(world().owned.at(0).settings.value(u"webhook"_s), kTheirs);
    QCOMPARE(world().owned.at(1).settings.value(u"webhook"_s), kMine);
}

void ReviewDecisionsTest::eachFieldIsDecidedByItself()
{
    Change change = webhook(0);
    change.seen[u"plan"_s] = u"silver"_s;
    change.edits[u"plan"_s] = u"platinum"_s;
    open({ change });
    // By key: first the plan, then the webhook.
    choose("keepButton0");
    QVERIFY(!isVerbEnabled());
    choose("writeButton1");
    QVERIFY(isVerbEnabled());
    // A mind may be changed until it is applied.
    choose("writeButton0");
    choose("keepButton0");
    apply();
    QTRY_VERIFY2(cell(0).startsWith(u"Done"_s), qPrintable(cell(0)));
    QCOMPARE(world().owned.constFirst().settings.value(u"plan"_s), u"gold"_s);
    QCOMPARE(world().owned.constFirst().settings.value(u"webhook"_s), kMine);
}

void ReviewDecisionsTest::oneDecisionMayHoldForTheRest()
{
    open({ webhook(0), webhook(1), webhook(2) });
    choose("keepButton0");
    child<QPushButton>(panel(), "writeRestButton")->click();
    QVERIFY(rows().undecided().isEmpty());
    apply();
    QTRY_VERIFY(cell(1).startsWith(u"Done"_s) && cell(2).startsWith(u"Done"_s));
    QCOMPARE(world().owned.at(0).settings.value(u"webhook"_s), kTheirs);
    QCOMPARE(world().sent.size(), 2);
}

void ReviewDecisionsTest::aDecisionLeavesTheFocusWhereItIs()
{
    Change release = webhook(1);
    release.kind = ChangeKind::Release;
    release.edits.clear();
    open({ webhook(0), release });
    QVERIFY(child<QLineEdit>(*m_dialog, "confirmation")->hasFocus());
    auto *button = child<QRadioButton>(panel(), "writeButton0");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(button->isChecked() && button->hasFocus());
}

void ReviewDecisionsTest::theNextNumberToDecideOnIsShown()
{
    world().owned[1].settings[u"webhook"_s] = kOld;
    open({ webhook(0), webhook(1), webhook(2) });
    auto *table = child<QTableView>(*m_dialog, "table");
    QCOMPARE(table->currentIndex().row(), 0);
    choose("writeButton0");
    child<QPushButton>(panel(), "nextConflictButton")->click();
    QCOMPARE(table->currentIndex().row(), 2);
    QVERIFY(!child<QRadioButton>(panel(), "writeButton0")->isChecked());
    choose("writeButton0");
    QVERIFY(!child<QPushButton>(panel(), "nextConflictButton")->isVisible());
    // What was decided is still to be seen.
    table->selectRow(0);
    QVERIFY(child<QRadioButton>(panel(), "writeButton0")->isChecked());
    QCOMPARE(rows().applicable().size(), 3);
}

void ReviewDecisionsTest::withoutAConflictThereIsNothingToDecide()
{
    world().owned[0].settings[u"webhook"_s] = kOld;
    open({ webhook(0) });
    QVERIFY(!panel().isVisible());
    QVERIFY(isVerbEnabled());
}

void ReviewDecisionsTest::leavingWithDecisionsAsksFirst()
{
    open({ webhook(0), webhook(1) });
    choose("writeButton0");
    Ask::answerNext(false);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_COMPARE(Ask::asked().size(), 1);
    settle();
    QVERIFY(m_dialog && m_dialog->isVisible());
    Ask::answerNext(true);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(world().sent.isEmpty());
}

void ReviewDecisionsTest::thePlanGetsTheDecisions()
{
    m_dialog = new ReviewDialog(m_desk->desk(), { webhook(0), webhook(1) });
    QList<Change> planned;
    connect(m_dialog, &ReviewDialog::planRequested, this,
        [&](const QList<Change> &changes) { planned = changes; });
    open({});
    choose("writeButton0");
    child<QPushButton>(*m_dialog, "planButton")->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(planned.size(), 2);
    QCOMPARE(planned.at(0).seen.value(u"webhook"_s), kTheirs);
    QCOMPARE(planned.at(1).seen.value(u"webhook"_s), kOld);
    QVERIFY(world().sent.isEmpty());
}

void ReviewDecisionsTest::aPlanIsOfferedOnlyWhereThereIsOne()
{
    open({ webhook(0) });
    QVERIFY(!child<QPushButton>(*m_dialog, "planButton")->isVisible());
}

void ReviewDecisionsTest::writtenFieldsAreTicked()
{
    world().owned[0].settings[u"webhook"_s] = kOld;
    Change change = webhook(0);
    change.edits[u"system"_s] = u"inbound"_s;
    open({ change });
    QCOMPARE(marks(0), (QList{ StateSign::None, StateSign::None }));
    apply();
    QTRY_VERIFY2(cell(0).startsWith(u"Done"_s), qPrintable(cell(0)));
    // By key: what nobody can read back is not called verified.
    QCOMPARE(marks(0), (QList{ StateSign::None, StateSign::Ready }));
    QVERIFY(cell(0).contains(u"Webhook: verified"_s));
    QVERIFY(cell(0).contains(u"System type: written, cannot be read back"_s));
    shoot(*m_dialog, u"review-applied"_s);
}

void ReviewDecisionsTest::aFieldThatDidNotTakeIsNamed()
{
    world().owned[0].settings[u"webhook"_s] = kOld;
    Change change = webhook(0);
    world().fates = { Fate::IgnoreFields };
    open({ change });
    apply();
    QTRY_VERIFY_WITH_TIMEOUT(!marks(0).isEmpty() && marks(0).constFirst() == StateSign::Refused, 15000);
    QVERIFY2(cell(0).contains(u"Webhook: not taken"_s), qPrintable(cell(0)));
    QVERIFY(!cell(0).startsWith(u"Done"_s));
    shoot(*m_dialog, u"review-not-taken"_s);
}

void ReviewDecisionsTest::theSettingsOfAPurchaseStandInItsRow()
{
    NumberOffer offer;
    offer.ref = { m_account, u"GB"_s, PhoneNumber::fromDigits(u"447700900777"_s).value() };
    offer.setUp = Money(0, 2, u"EUR"_s);
    offer.monthly = Money(100, 2, u"EUR"_s);
    world().offers = { offer };
    Change buy;
    buy.id = u"buy"_s;
    buy.kind = ChangeKind::Buy;
    buy.ref = offer.ref;
    buy.setUp = offer.setUp;
    buy.monthly = offer.monthly;
    buy.edits = { { u"webhook"_s, kMine } };
    open({ buy });
    apply();
    QTRY_VERIFY2(cell(0).contains(u"Its settings: Done"_s), qPrintable(cell(0)));
    QCOMPARE(rows().open(), 0);
}

void ReviewDecisionsTest::whatIsAppliedCanBePausedAndCancelled()
{
    QList<Change> changes;
    for (int i = 0; i < 20; ++i) {
        world().owned[i].settings[u"webhook"_s] = kOld;
        changes << webhook(i);
    }
    world().fates = std::deque<Fate>(20, Fate::Hold);
    open(changes);
    auto *bar = m_dialog->findChild<ApplyBar *>();
    QVERIFY(bar && !bar->isVisible());
    apply();
    QTRY_COMPARE(world().held.size(), std::size_t(8));
    QVERIFY(bar->isVisible());
    auto *pause = child<QPushButton>(*bar, "pauseButton");
    QTest::mouseClick(pause, Qt::LeftButton);
    QCOMPARE(child<QLabel>(*bar, "paceLabel")->text(), u"Paused"_s);
    QCOMPARE(pause->accessibleName(), u"Go on applying"_s);
    shoot(*m_dialog, u"review-paused"_s);
    world().fates.clear();
    for (const auto &held : std::exchange(world().held, {}))
        held.finish(answeredError(ErrorKind::Refused, Delivery::Answered));
    QTRY_COMPARE(m_desk->runner.underWay(), 12);
    QCOMPARE(world().sent.size(), 8);
    QTest::mouseClick(child<QPushButton>(*bar, "cancelWritesButton"), Qt::LeftButton);
    QTRY_COMPARE(m_desk->runner.underWay(), 0);
    QTRY_COMPARE(rows().open(), 0);
    QCOMPARE(world().sent.size(), 8);
    QVERIFY2(cell(19).contains(u"Nothing was sent"_s), qPrintable(cell(19)));
    QVERIFY(child<QLabel>(*bar, "writesLabel")->text().startsWith(u"Cancelled: 12 change"_s));
    QVERIFY(!pause->isVisible());
}

void ReviewDecisionsTest::theStatusLineShowsWhatIsApplied()
{
    StatusLine line(m_desk->desk());
    line.resize(1200, 30);
    line.show();
    auto *bar = line.findChild<ApplyBar *>();
    QVERIFY(child<QLabel>(*bar, "writesLabel")->text().isEmpty());
    QList<Change> changes;
    for (int i = 0; i < 20; ++i) {
        world().owned[i].settings[u"webhook"_s] = kOld;
        changes << webhook(i);
    }
    world().fates = std::deque<Fate>(20, Fate::Hold);
    m_desk->runner.apply(changes);
    QTRY_COMPARE(world().held.size(), std::size_t(8));
    QCOMPARE(child<QLabel>(*bar, "writesLabel")->text(), u"Applied 0 of 20"_s);
    QVERIFY(child<QPushButton>(*bar, "pauseButton")->isVisible());
    shoot(line, u"status-applying"_s);
    world().fates.clear();
    for (const auto &held : std::exchange(world().held, {}))
        held.finish(answeredError(ErrorKind::Refused, Delivery::Answered));
    QTRY_COMPARE(m_desk->runner.underWay(), 0);
    QCOMPARE(child<QLabel>(*bar, "writesLabel")->text(), QString());
    QVERIFY(!child<QPushButton>(*bar, "pauseButton")->isVisible());
}

void ReviewDecisionsTest::whatDidNotGoWellIsCountedAndReadRowByRow()
{
    for (int i = 0; i < 3; ++i)
        world().owned[i].settings[u"webhook"_s] = kOld;
    world().fates = { Fate::Refuse, Fate::Refuse };
    open({ webhook(0), webhook(1), webhook(2) });
    apply();
    QTRY_COMPARE(rows().open(), 0);
    auto *notice = child<MessageBar>(*m_dialog, "notice");
    QVERIFY2(notice->text().startsWith(u"2 "_s), qPrintable(notice->text()));
    child<QTableView>(*m_dialog, "table")->setCurrentIndex({});
    for (int row = 0; row < 3; ++row) {
        if (cell(row).startsWith(u"Done"_s))
            continue;
        child<QTableView>(*m_dialog, "table")->selectRow(row);
        QVERIFY2(textsOf(*notice).contains(rows().index(row, 0).data().toString()),
            qPrintable(textsOf(*notice).join(u'\n')));
    }
}

QTEST_MAIN(ReviewDecisionsTest)
#include "tst_reviewdecisions.moc"
