// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/ask.h"
#include "gui/pages/planfiles.h"
#include "gui/pages/planpage.h"
#include "gui/theme/look.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "pagedesk.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QThreadPool>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kRows = 3'000;

} // namespace

/// The plan's page where a plan is so large that threads do the work, and with files that threads read.
class LargePlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void manyAreDiscardedAndComeBack();
    void whatIsSelectedStaysSelectedWhenManyMove();
    void whatIsLeftStaysSelectedWhenRowsGo();
    void totalsOfManyAreToldInTheEnd();
    void onlyTheShownAccountIsListed();
    void openingAFileCanBeCancelled();
    void noOtherFileIsOpenedMeanwhile();
    void aFileThatCannotBeReadIsSaid();
    void aFileThatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] Plan &plan() const { return m_desk->plan(); }
    [[nodiscard]] QTableView *table() const { return child<QTableView>(*m_page, "table"); }
    [[nodiscard]] QPushButton *button(const char *name) const { return child<QPushButton>(*m_page, name); }
    [[nodiscard]] MessageBar *notice() const { return child<MessageBar>(*m_page, "notice"); }
    [[nodiscard]] PlanFiles *files() const { return m_page->findChild<PlanFiles *>(); }
    [[nodiscard]] int shown() const { return table()->model()->rowCount(); }
    [[nodiscard]] bool planMany();
    void select(int from, int to) const;
    [[nodiscard]] QStringList selected() const;
    [[nodiscard]] bool savePlan(const QString &path);

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<PageDesk> m_rest;
    std::unique_ptr<PlanPage> m_page;
    AccountId m_account;
    AccountId m_other;
    QStringList m_ids; ///< of what planMany() planned
};

void LargePlanTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void LargePlanTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_account = m_desk->addAccount(u"k1"_s, [](Account &draft) { draft.label = u"Ops EU"_s; });
    m_other = m_desk->addAccount(u"k2"_s, [](Account &draft) { draft.label = u"Marketing"_s; });
    m_rest = std::make_unique<PageDesk>(*m_desk);
    m_page = std::make_unique<PlanPage>(m_rest->desk());
    QSignalSpy loaded(&plan(), &Plan::loaded);
    plan().load();
    QTRY_VERIFY(!loaded.isEmpty());
    m_page->resize(900, 600);
    m_page->show();
}

void LargePlanTest::cleanup()
{
    m_page.reset();
    m_rest.reset();
    m_desk.reset();
    m_ids.clear();
}

/// Releases of the two accounts in turn.
bool LargePlanTest::planMany()
{
    QList<Change> changes;
    for (int row = 0; row < kRows; ++row) {
        Change change = m_desk->change(
            ChangeKind::Release, row % 2 ? m_account : m_other, QString::number(447700000000 + row));
        change.monthly = euros(100);
        changes << change;
        m_ids << change.id;
    }
    Outcome added(plan().addMany(changes));
    return added.wait() && added.isOk() && QTest::qWaitFor([this] { return shown() == kRows; });
}

void LargePlanTest::select(int from, int to) const
{
    const QAbstractItemModel &model = *table()->model();
    table()->selectionModel()->select(
        QItemSelection(model.index(from, 0), model.index(to, model.columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
}

/// Ids, by the places at which they are selected.
QStringList LargePlanTest::selected() const
{
    QStringList ids;
    for (const QModelIndex &row : table()->selectionModel()->selectedRows())
        ids << plan().rows().at(row.row())->change.id;
    ids.sort();
    return ids;
}

void LargePlanTest::manyAreDiscardedAndComeBack()
{
    QVERIFY(planMany());
    table()->selectAll();
    QTest::mouseClick(button("discardButton"), Qt::LeftButton);
    QTRY_COMPARE(shown(), 0);
    QVERIFY(plan().rows().isEmpty());
    QVERIFY(notice()->text().contains(u"discarded"_s));
    QTest::mouseClick(button("undoButton"), Qt::LeftButton);
    QTRY_COMPARE(shown(), kRows);
    QCOMPARE(plan().rows().at(2'000)->change.id, m_ids.at(2'000));
}

void LargePlanTest::whatIsSelectedStaysSelectedWhenManyMove()
{
    QVERIFY(planMany());
    select(10, 1'500);
    QStringList chosen = m_ids.mid(10, 1'491);
    chosen.sort();
    QCOMPARE(selected(), chosen);
    QTest::mouseClick(button("orderButton"), Qt::LeftButton);
    QTRY_VERIFY(plan().rows().at(1)->change.id != m_ids.at(1));
    QTRY_COMPARE(selected(), chosen);
    plan().undo();
    QTRY_VERIFY(plan().rows().at(1)->change.id == m_ids.at(1));
    QTRY_COMPARE(selected(), chosen);
}

void LargePlanTest::whatIsLeftStaysSelectedWhenRowsGo()
{
    QVERIFY(planMany());
    select(100, 199);
    plan().remove({ m_ids.at(50), m_ids.at(150), m_ids.at(250) });
    QTRY_COMPARE(shown(), kRows - 3);
    QStringList chosen = m_ids.mid(100, 100);
    chosen.removeOne(m_ids.at(150));
    chosen.sort();
    QCOMPARE(selected(), chosen);
    QCOMPARE(m_page->summary(), u"2997 planned changes · 99 selected"_s);
}

void LargePlanTest::totalsOfManyAreToldInTheEnd()
{
    QVERIFY(planMany());
    const auto totals = [this] { return textsOf(*child<QWidget>(*m_page, "costs")).join(u'\n'); };
    QTRY_VERIFY2(totals().contains(u"3,000.00"_s), qPrintable(totals()));
    m_page->showAccount(m_other);
    QTRY_VERIFY2(totals().contains(u"1,500.00"_s), qPrintable(totals()));
}

void LargePlanTest::onlyTheShownAccountIsListed()
{
    QVERIFY(planMany());
    m_page->showAccount(m_account);
    QCOMPARE(shown(), kRows / 2);
    table()->selectAll();
    QTest::mouseClick(button("discardButton"), Qt::LeftButton);
    QTRY_COMPARE(shown(), 0);
    m_page->showAccount({});
    QCOMPARE(shown(), kRows / 2);
    QCOMPARE(plan().rows().first()->change.ref.account, m_other);
}

/// One planned release in a file, and an empty plan.
bool LargePlanTest::savePlan(const QString &path)
{
    const Change change = m_desk->change(ChangeKind::Release, m_account, u"447700900001"_s);
    (void)plan().add({ change });
    if (!QTest::qWaitFor([this] { return shown() == 1; }))
        return false;
    Ask::answerNextFile(path);
    QTest::mouseClick(button("saveButton"), Qt::LeftButton);
    if (!QTest::qWaitFor([&path] { return QFile::exists(path); }))
        return false;
    plan().remove({ change.id });
    return QTest::qWaitFor([this] { return shown() == 0; });
}

void LargePlanTest::openingAFileCanBeCancelled()
{
    const QString path = m_rest->filePath(u"ours.ndplan"_s);
    QVERIFY(savePlan(path));
    QList<bool> reading;
    connect(files(), &PlanFiles::readingChanged, this, [&](bool isReading) {
        reading << isReading;
        if (!isReading)
            return;
        QVERIFY(!notice()->isVisible());
        m_desk->clock.advance(1s);
        QCOMPARE(notice()->text(), u"Opening the plan…"_s);
        QTest::mouseClick(button("cancelOpeningButton"), Qt::LeftButton);
    });
    Ask::answerNextFile(path);
    QTest::mouseClick(button("openButton"), Qt::LeftButton);
    QTRY_COMPARE(reading, QList<bool>({ true, false }));
    QVERIFY(!notice()->isVisible());
    QVERIFY(button("openButton")->isEnabled());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    settle();
    QVERIFY(plan().rows().isEmpty());
    QVERIFY(!openWindow<QMessageBox>());
}

void LargePlanTest::noOtherFileIsOpenedMeanwhile()
{
    const QString path = m_rest->filePath(u"ours.ndplan"_s);
    QVERIFY(savePlan(path));
    QList<bool> enabled;
    connect(files(), &PlanFiles::readingChanged, m_page.get(),
        [&] { enabled << button("openButton")->isEnabled(); });
    Ask::answerNextFile(path);
    QTest::mouseClick(button("openButton"), Qt::LeftButton);
    QTRY_COMPARE(shown(), 1);
    QTRY_COMPARE(enabled, QList<bool>({ false, true }));
    QCOMPARE(notice()->text(), u"1 change added to the plan."_s);
    m_desk->clock.advance(1s);
    QCOMPARE(notice()->text(), u"1 change added to the plan."_s);
}

void LargePlanTest::aFileThatCannotBeReadIsSaid()
{
    Ask::answerNextFile(m_rest->filePath(u"nowhere.ndplan"_s));
    QTest::mouseClick(button("openButton"), Qt::LeftButton);
    QTRY_VERIFY(openWindow<QMessageBox>());
    auto *box = openWindow<QMessageBox>();
    QVERIFY(textsOf(*box).join(u'\n').contains(u"The plan was not opened"_s));
    box->reject();
    QVERIFY(button("openButton")->isEnabled());
}

void LargePlanTest::aFileThatCannotBeWrittenIsSaid()
{
    (void)plan().add({ m_desk->change(ChangeKind::Release, m_account, u"447700900001"_s) });
    QTRY_COMPARE(shown(), 1);
    Ask::answerNextFile(m_rest->filePath(u"no such folder/ours.ndplan"_s));
    QTest::mouseClick(button("saveButton"), Qt::LeftButton);
    QTRY_VERIFY(openWindow<QMessageBox>());
    auto *box = openWindow<QMessageBox>();
    QVERIFY(textsOf(*box).join(u'\n').contains(u"The plan was not saved"_s));
    box->reject();
}

QTEST_MAIN(LargePlanTest)
#include "tst_largeplan.moc"
