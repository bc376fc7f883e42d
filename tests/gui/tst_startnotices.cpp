// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/startnotices.h"
#include "gui/theme/look.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "pagedesk.h"
#include "shots.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a start says of the run before it.
class StartNoticesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aQuietStartSaysNothing();
    void whatWasUnderWayIsToldUntilItIsSettled();
    void theLineStaysUntilItIsDismissedAndThenAway();
    void theLineLeadsToTheChange();
    void whatIsLeftToAPersonIsAWarning();
    void aJournalSetAsideSaysWhatToDo();
    void aJournalThatCannotBeUsedIsSaid();

private:
    /// The next start of the program, with the notices there from its first moment on.
    void startAgain();
    QString hold(const QString &digits);
    [[nodiscard]] MessageBar *resumed() const { return child<MessageBar>(*m_notices, "resumedNotice"); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<PageDesk> m_rest;
    std::unique_ptr<StartNotices> m_notices;
    AccountId m_account;
};

void StartNoticesTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void StartNoticesTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_account = m_desk->addAccount(u"k1"_s);
}

void StartNoticesTest::cleanup()
{
    m_notices.reset();
    m_rest.reset();
    m_desk.reset();
}

void StartNoticesTest::startAgain()
{
    m_notices.reset();
    m_rest.reset();
    m_desk->restart();
    m_rest = std::make_unique<PageDesk>(*m_desk);
    m_notices = std::make_unique<StartNotices>(m_rest->desk());
    m_notices->resize(900, 120);
    m_notices->show();
    QSignalSpy taken(&m_desk->runner(), &ChangeRunner::resumed);
    m_desk->activity().load();
    m_desk->runner().resume();
    QTRY_COMPARE(taken.size(), 1);
}

/// Bought, but the program ends before the answer comes.
QString StartNoticesTest::hold(const QString &digits)
{
    const Change buy = m_desk->change(ChangeKind::Buy, m_account, digits);
    const std::size_t held = m_desk->world().held.size();
    m_desk->world().fates = { Fate::Hold };
    m_desk->runner().apply({ buy });
    if (!m_desk->until([&] { return m_desk->world().held.size() > held; }))
        qFatal("The purchase is not sent.");
    return buy.id;
}

void StartNoticesTest::aQuietStartSaysNothing()
{
    startAgain();
    m_desk->rest();
    QVERIFY(!resumed()->isVisible());
    QVERIFY(!child<MessageBar>(*m_notices, "setAsideNotice")->isVisible());
}

void StartNoticesTest::whatWasUnderWayIsToldUntilItIsSettled()
{
    const QString id = hold(u"447700900111"_s);
    startAgain();
    QTRY_VERIFY(resumed()->isVisible());
    QTRY_VERIFY2(resumed()->text().contains(u"1 is still being checked"_s), qPrintable(resumed()->text()));
    QCOMPARE(resumed()->kind(), MessageBar::Info);
    shoot(*m_notices, u"start-checking"_s);
    m_desk->world().owned << ownedNumber(u"447700900111"_s);
    QVERIFY(m_desk->reaches(id, ChangeState::Done));
    QVERIFY2(!resumed()->text().contains(u"checked"_s), qPrintable(resumed()->text()));
    QVERIFY(resumed()->text().contains(u"settled."_s));
    QCOMPARE(resumed()->kind(), MessageBar::Success);
    shoot(*m_notices, u"start-settled"_s);
}

void StartNoticesTest::theLineStaysUntilItIsDismissedAndThenAway()
{
    const QString id = hold(u"447700900111"_s);
    startAgain();
    QTRY_VERIFY(resumed()->isVisible());
    m_desk->rest();
    QVERIFY(resumed()->isVisible());
    QTest::mouseClick(child<QToolButton>(*resumed(), "messageDismiss"), Qt::LeftButton);
    QVERIFY(!resumed()->isVisible());
    m_desk->world().owned << ownedNumber(u"447700900111"_s);
    QVERIFY(m_desk->reaches(id, ChangeState::Done));
    QVERIFY(!resumed()->isVisible());
}

void StartNoticesTest::theLineLeadsToTheChange()
{
    const QString id = hold(u"447700900111"_s);
    startAgain();
    QTRY_VERIFY(resumed()->isVisible());
    QSignalSpy asked(m_notices.get(), &StartNotices::activityRequested);
    QTest::mouseClick(child<QPushButton>(*resumed(), "showResumedButton"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), id);
}

void StartNoticesTest::whatIsLeftToAPersonIsAWarning()
{
    const QString id = hold(u"447700900111"_s);
    startAgain();
    m_desk->world().readError = makeError(ErrorKind::ProviderDown);
    QVERIFY(m_desk->reaches(id, ChangeState::NeedsAttention, 10min));
    QCOMPARE(resumed()->kind(), MessageBar::Warning);
    QVERIFY(resumed()->text().contains(u"yours to decide"_s));
    shoot(*m_notices, u"start-undecided"_s);
}

void StartNoticesTest::aJournalSetAsideSaysWhatToDo()
{
    startAgain();
    m_notices->tellSetAside(u"journal.damaged-1.sqlite"_s);
    auto *bar = child<MessageBar>(*m_notices, "setAsideNotice");
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"journal.damaged-1.sqlite"_s));
    shoot(*m_notices, u"start-set-aside"_s);
    m_desk->inventory().start();
    QTRY_VERIFY(m_desk->inventory().status(m_account).finished.isValid());
    const qsizetype listed = m_desk->world().listed.size();
    QTest::mouseClick(child<QPushButton>(*bar, "refreshAllButton"), Qt::LeftButton);
    QTRY_VERIFY(m_desk->world().listed.size() > listed);
}

void StartNoticesTest::aJournalThatCannotBeUsedIsSaid()
{
    m_desk->withoutJournal();
    m_rest = std::make_unique<PageDesk>(*m_desk);
    m_notices = std::make_unique<StartNotices>(m_rest->desk());
    m_notices->show();
    const auto *notice = child<MessageBar>(*m_notices, "journalFailedNotice");
    QVERIFY(!notice->isVisible());
    m_desk->activity().load();
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(notice->kind(), MessageBar::Error);
    QVERIFY(notice->accessibleName().startsWith(u"The journal cannot be used, so nothing is sent."_s));
}

QTEST_MAIN(StartNoticesTest)
#include "tst_startnotices.moc"
