// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/ask.h"
#include "gui/models/activitymodel.h"
#include "gui/pages/activitypage.h"
#include "gui/theme/look.h"
#include "gui/widgets/emptystate.h"
#include "pagedesk.h"
#include "shots.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// A journal that is longer than what Activity reads at first.
class OldActivityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theEndOfTheListBringsOlderRows();
    void aFilterFindsWhatIsFarDownInTheJournal();
    void aFilterThatWasSetWhileHiddenFindsIt();
    void aSearchThatWasLeftGoesOnWhenThePageIsShownAgain();
    void olderRowsThatCannotBeReadAreSaidAndTriedAgain();
    void aShortListIsFilledWithWhatIsFarDown();
    void theEndOfAFilteredListBringsWhatIsFarDown();
    void nothingMoreIsReadUntilTheEndIsSeen();
    void theExportIsTheWholeJournal();

private:
    void open(int rows, const QString &graces = u"0"_s);
    void setFilter(const QString &text) { m_page->findChild<QLineEdit *>(u"filter"_s)->setText(text); }
    [[nodiscard]] QString lastNumber() const
    {
        const auto *model = static_cast<const ActivityModel *>(m_table->model());
        return model->at(model->rowCount() - 1).change.ref.number.digits();
    }
    [[nodiscard]] EmptyState *empty() const
    {
        return m_table->parentWidget()->findChild<EmptyState *>(u"empty"_s, Qt::FindDirectChildrenOnly);
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<PageDesk> m_rest;
    std::unique_ptr<ActivityPage> m_page;
    QTableView *m_table = nullptr;
};

void OldActivityTest::init()
{
    applyLook(*qApp, ColourScheme::Light);
    m_desk = std::make_unique<TestDesk>();
    m_rest = std::make_unique<PageDesk>(*m_desk);
}

void OldActivityTest::cleanup()
{
    m_page.reset();
    m_rest.reset();
    m_desk.reset();
}

/// What fits @p graces, a condition on the row's number from the oldest on, somebody else has done.
void OldActivityTest::open(int rows, const QString &graces)
{
    (void)m_desk->fillJournal(rows);
    m_desk->executeInJournal(u"UPDATE changes SET who = 'grace' WHERE "_s + graces);
    m_desk->activity().load();
    m_page = std::make_unique<ActivityPage>(m_rest->desk());
    m_page->resize(900, 600);
    m_page->show();
    // No QAbstractItemModelTester here: it fetches whatever can be fetched.
    m_table = m_page->findChild<QTableView *>(u"table"_s);
}

void OldActivityTest::theEndOfTheListBringsOlderRows()
{
    open(1000);
    QTRY_COMPARE(m_table->model()->rowCount(), Activity::kRows);
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    QTRY_COMPARE(m_table->model()->rowCount(), Activity::kRows + Activity::kOlderRows);
    QVERIFY(m_table->verticalScrollBar()->value() > 0); // nobody is sent back to the start
    QCOMPARE(lastNumber(), u"447700900201"_s);
}

void OldActivityTest::aFilterFindsWhatIsFarDownInTheJournal()
{
    open(1200);
    QTRY_COMPARE(m_table->model()->rowCount(), Activity::kRows);
    setFilter(u"447700900002"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    setFilter(u"447700999999"_s);
    QTRY_VERIFY(!m_desk->activity().hasOlder());
    QTRY_COMPARE(empty()->accessibleName(), u"Nothing fits this filter"_s);
}

void OldActivityTest::aFilterThatWasSetWhileHiddenFindsIt()
{
    open(2000);
    QTRY_COMPARE(m_table->model()->rowCount(), Activity::kRows);
    m_page->hide();
    setFilter(u"447700900002"_s);
    m_desk->rest();
    QCOMPARE(m_table->model()->rowCount(), 0); // whoever does not look waits for nothing
    m_page->show();
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
}

void OldActivityTest::aSearchThatWasLeftGoesOnWhenThePageIsShownAgain()
{
    open(2000);
    QTRY_COMPARE(m_table->model()->rowCount(), Activity::kRows);
    setFilter(u"447700900002"_s);
    QCOMPARE(empty()->accessibleName(), u"Looking through older changes…"_s);
    m_page->hide();
    m_desk->rest();
    QVERIFY(m_desk->activity().hasOlder());
    m_page->show();
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
}

void OldActivityTest::olderRowsThatCannotBeReadAreSaidAndTriedAgain()
{
    open(1200);
    QTRY_COMPARE(m_table->model()->rowCount(), Activity::kRows);
    m_desk->executeInJournal(u"ALTER TABLE changes RENAME TO away"_s);
    setFilter(u"447700900002"_s);
    QTRY_COMPARE(empty()->accessibleName(), u"Older changes could not be read"_s);
    QVERIFY(empty()->primaryButton()->isVisible());
    shoot(*m_page, u"activity-older-unread"_s);
    m_desk->executeInJournal(u"ALTER TABLE away RENAME TO changes"_s);
    QTest::mouseClick(empty()->primaryButton(), Qt::LeftButton);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
}

void OldActivityTest::aShortListIsFilledWithWhatIsFarDown()
{
    open(2000, u"seq > 1997 OR seq < 41"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), Activity::kRows);
    setFilter(u"grace"_s);
    QCOMPARE(m_table->model()->rowCount(), 3);
    QTRY_VERIFY(m_table->verticalScrollBar()->maximum() > 0);
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    QTRY_COMPARE(m_table->model()->rowCount(), 43);
    QCOMPARE(lastNumber(), u"447700900001"_s);
}

void OldActivityTest::theEndOfAFilteredListBringsWhatIsFarDown()
{
    open(2000, u"seq > 1950 OR seq = 3"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), Activity::kRows);
    setFilter(u"grace"_s);
    QCOMPARE(m_table->model()->rowCount(), 50);
    m_desk->rest();
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    QTRY_COMPARE(m_table->model()->rowCount(), 51);
    QCOMPARE(lastNumber(), u"447700900003"_s);
}

void OldActivityTest::nothingMoreIsReadUntilTheEndIsSeen()
{
    open(3000, u"seq > 2950"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), Activity::kRows);
    setFilter(u"grace"_s);
    m_desk->rest();
    QCOMPARE(m_table->model()->rowCount(), 50);
    // One more portion is what a table reads ahead.
    QVERIFY(m_desk->activity().records().size() <= Activity::kRows + Activity::kOlderRows);
}

void OldActivityTest::theExportIsTheWholeJournal()
{
    open(1000);
    QTRY_COMPARE(m_table->model()->rowCount(), Activity::kRows);
    const auto exported = [this](const QString &name) {
        auto *button = m_page->findChild<QPushButton *>(u"exportButton"_s);
        (void)QTest::qWaitFor([button] { return button->isEnabled(); });
        Ask::answerNextFile(m_rest->filePath(name));
        QTest::mouseClick(button, Qt::LeftButton);
        QFile file(m_rest->filePath(name));
        (void)QTest::qWaitFor([&file] { return file.exists(); });
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    };
    const auto whole = exported(u"whole.csv"_s);
    QCOMPARE(whole.size(), 1002); // the heading, and an end of line at the end
    QVERIFY(whole.at(1000).contains("7700900001"));
    setFilter(u"44770090099"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 10);
    QCOMPARE(exported(u"some.csv"_s).size(), 12);
}

QTEST_MAIN(OldActivityTest)
#include "tst_oldactivity.moc"
