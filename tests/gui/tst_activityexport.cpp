// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/ask.h"
#include "gui/pages/activityexport.h"
#include "gui/pages/activitypage.h"
#include "gui/theme/look.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "pagedesk.h"
#include "shots.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSemaphore>
#include <QTableView>
#include <QThreadPool>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kRows = 2100; // more than is read of the journal at once

/// While it lives, no thread has time for work in the background.
class BusyThreads final
{
public:
    BusyThreads()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.start([this] { m_end.acquire(); });
    }
    Q_DISABLE_COPY_MOVE(BusyThreads)
    ~BusyThreads()
    {
        m_end.release();
        (void)m_pool.waitForDone();
        m_pool.setMaxThreadCount(m_before);
    }

private:
    QThreadPool &m_pool = *QThreadPool::globalInstance();
    const int m_before = m_pool.maxThreadCount();
    QSemaphore m_end;
};

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace

/// The whole journal as a file, written while the window goes on.
class ActivityExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theFilterAndTheAccountAreThoseOfTheClick();
    void theWindowGoesOnWhileAThreadWrites();
    void nothingElseIsExportedMeanwhile();
    void aLongOneSaysSoAndCanBeCancelled();
    void readingCanBeCancelledToo();
    void aFileThatCannotBeWrittenIsSaid();
    void aJournalThatCannotBeReadIsSaid();
    void whatIsStoppedLeavesTheFileAsItWas();

private:
    [[nodiscard]] QPushButton *button() const { return child<QPushButton>(*m_page, "exportButton"); }
    [[nodiscard]] MessageBar *notice() const { return child<MessageBar>(*m_page, "exportNotice"); }
    [[nodiscard]] QString path() const { return m_rest->filePath(u"activity.csv"_s); }
    void setFilter(const QString &text) const { child<QLineEdit>(*m_page, "filter")->setText(text); }
    void click(const QString &file) const
    {
        Ask::answerNextFile(file);
        QTest::mouseClick(button(), Qt::LeftButton);
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<PageDesk> m_rest;
    std::unique_ptr<ActivityPage> m_page;
};

void ActivityExportTest::initTestCase()
{
    installEnglish();
}

void ActivityExportTest::init()
{
    applyLook(*qApp, ColourScheme::Light);
    m_desk = std::make_unique<TestDesk>();
    m_rest = std::make_unique<PageDesk>(*m_desk);
    (void)m_desk->fillJournal(kRows);
    m_desk->executeInJournal(u"UPDATE changes SET who = 'grace', account = 'b' WHERE seq % 100 = 0"_s);
    m_desk->activity().load();
    m_page = std::make_unique<ActivityPage>(m_rest->desk());
    m_page->resize(900, 600);
    m_page->show();
    QTRY_VERIFY(button()->isEnabled());
}

void ActivityExportTest::cleanup()
{
    m_page.reset();
    m_rest.reset();
    m_desk.reset();
}

void ActivityExportTest::theFilterAndTheAccountAreThoseOfTheClick()
{
    setFilter(u"grace"_s);
    click(path());
    setFilter(u"ada"_s);
    QTRY_VERIFY(QFile::exists(path()));
    QCOMPARE(linesOf(path()).size(), 1 + kRows / 100);
    QTRY_VERIFY(button()->isEnabled());
    setFilter({});
    m_page->showAccount(u"b"_s);
    const QString second = m_rest->filePath(u"second.csv"_s);
    click(second);
    m_page->showAccount(u"a"_s);
    QTRY_VERIFY(QFile::exists(second));
    QCOMPARE(linesOf(second).size(), 1 + kRows / 100);
    QTRY_VERIFY(button()->isEnabled());
}

void ActivityExportTest::theWindowGoesOnWhileAThreadWrites()
{
    {
        const BusyThreads busy;
        click(path());
        QTRY_VERIFY(!button()->isEnabled());
        m_desk->rest(); // the journal has been read
        QVERIFY(!QFile::exists(path()));
    }
    QTRY_VERIFY(button()->isEnabled());
    QCOMPARE(linesOf(path()).size(), 1 + kRows);
    QVERIFY2(notice()->text().contains(u"2,100 change"_s), qPrintable(notice()->text()));
    QVERIFY(notice()->text().contains(u"activity.csv"_s));
    shoot(*m_page, u"activity-exported"_s);
}

void ActivityExportTest::nothingElseIsExportedMeanwhile()
{
    const auto questions = Ask::asked().size();
    {
        const BusyThreads busy;
        click(path());
        QTRY_VERIFY(!button()->isEnabled());
        setFilter(u"grace"_s);
        QVERIFY(!button()->isEnabled());
        QVERIFY(!notice()->isVisible());
        m_page->exportShown(); // by its key
        QCOMPARE(notice()->text(), u"Writing the changes to the file…"_s);
        QPushButton *cancel = child<QPushButton>(*notice(), "cancelActivityExportButton");
        m_page->exportShown();
        QCOMPARE(child<QPushButton>(*notice(), "cancelActivityExportButton"), cancel);
    }
    QTRY_VERIFY(button()->isEnabled());
    QCOMPARE(Ask::asked().size(), questions + 1);
    QCOMPARE(linesOf(path()).size(), 1 + kRows);
}

void ActivityExportTest::aLongOneSaysSoAndCanBeCancelled()
{
    {
        const BusyThreads busy;
        click(path());
        QTRY_VERIFY(!button()->isEnabled());
        m_desk->rest();
        QVERIFY(!notice()->isVisible());
        m_desk->clock.advance(1s);
        QCOMPARE(notice()->text(), u"Writing the changes to the file…"_s);
        shoot(*m_page, u"activity-exporting"_s);
        QTest::mouseClick(child<QPushButton>(*notice(), "cancelActivityExportButton"), Qt::LeftButton);
    }
    QTRY_VERIFY(button()->isEnabled());
    QCOMPARE(notice()->text(), u"Nothing was exported."_s);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(!openWindow<QMessageBox>());
}

void ActivityExportTest::readingCanBeCancelledToo()
{
    connect(m_page->findChild<ActivityExport *>(), &ActivityExport::writingChanged, m_page.get(), [this] {
        if (!m_page->findChild<ActivityExport *>()->isWriting())
            return;
        m_desk->clock.advance(1s); // before the journal can have answered
        QTest::mouseClick(child<QPushButton>(*notice(), "cancelActivityExportButton"), Qt::LeftButton);
    });
    click(path());
    QTRY_COMPARE(notice()->text(), u"Nothing was exported."_s);
    QVERIFY(button()->isEnabled());
    m_desk->rest();
    QVERIFY(!QFile::exists(path()));
}

void ActivityExportTest::aFileThatCannotBeWrittenIsSaid()
{
    click(m_rest->filePath(u"no such folder/activity.csv"_s));
    QTRY_VERIFY(openWindow<QMessageBox>());
    auto *box = openWindow<QMessageBox>();
    QVERIFY(textsOf(*box).join(u'\n').contains(u"Nothing was exported"_s));
    box->reject();
    QVERIFY(button()->isEnabled());
    QVERIFY(!notice()->isVisible());
}

void ActivityExportTest::aJournalThatCannotBeReadIsSaid()
{
    m_desk->executeInJournal(u"ALTER TABLE changes RENAME TO away"_s);
    click(path());
    QTRY_VERIFY(openWindow<QMessageBox>());
    openWindow<QMessageBox>()->reject();
    QVERIFY(button()->isEnabled());
    QVERIFY(!QFile::exists(path()));
}

void ActivityExportTest::whatIsStoppedLeavesTheFileAsItWas()
{
    Outcome journal(m_desk->activity().everything());
    QVERIFY(journal.wait() && journal.isOk());
    const JournalSheet sheet{ path(), {}, {}, m_desk->clock.utcNow() };
    const auto whole = writeJournal(sheet, journal.value(), [] { return false; });
    QVERIFY(whole.isOk());
    QCOMPARE(*whole, kRows);
    const auto before = linesOf(path());
    JournalSheet other = sheet;
    other.filter.text = u"grace"_s;
    int asked = 0;
    const auto stopped = writeJournal(other, journal.value(), [&asked] { return ++asked > 500; });
    QVERIFY(!stopped.isOk());
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(linesOf(path()), before);
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files).filter(u"activity"_s).size(), 1);
}

QTEST_MAIN(ActivityExportTest)
#include "tst_activityexport.moc"
