// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeaccounts.h"
#include "gui/ask.h"
#include "gui/mainwindow.h"
#include "gui/theme/look.h"
#include "gui/widgets/pagetabs.h"
#include "guisupport.h"
#include "sandboxdesk.h"
#include "support/numbers.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// The window goes, the writes stay.
class QuittingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void quittingWithAWriteUnderWayAsks();
    void quittingSaysThatWhatWasSentIsTakenUpLater();
    void quittingWithNothingUnderWayDoesNot();
    void whatIsUnsettledIsCountedAtThePage();

private:
    void open();
    /// A purchase that is sent and gets no answer.
    void buyWithoutAnswer();
    [[nodiscard]] FakeWorld &fakeWorld() const { return *m_worlds->at(u"fake-key"_s); }
    [[nodiscard]] QString label(const char *name) const { return child<QLabel>(*m_window, name)->text(); }

    std::shared_ptr<FakeProvider::Worlds> m_worlds;
    std::unique_ptr<SandboxDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void QuittingTest::initTestCase()
{
    installEnglish();
    applyLook(*qApp, ColourScheme::Light);
}

void QuittingTest::init()
{
    m_worlds = std::make_shared<FakeProvider::Worlds>();
    m_desk = std::make_unique<SandboxDesk>(
        SandboxOptions{}, std::make_unique<MemoryStore>(), fakeProviders(m_worlds));
}

void QuittingTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void QuittingTest::open()
{
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    m_window->resize(1400, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void QuittingTest::buyWithoutAnswer()
{
    const AccountId id = addFakeAccount(*m_desk);
    QVERIFY(m_desk->waitForInventory());
    fakeWorld().fates = { Fate::Hold };
    Change buy;
    buy.kind = ChangeKind::Buy;
    buy.ref = { id, u"GB"_s, PhoneNumber::fromDigits(u"447700900321"_s).value() };
    m_desk->runner.apply({ buy });
    QTRY_COMPARE(fakeWorld().held.size(), std::size_t(1));
}

void QuittingTest::quittingWithAWriteUnderWayAsks()
{
    const AccountId id = m_desk->addAccount();
    QVERIFY(m_desk->waitForInventory());
    open();
    // The write is carried out when it arrives, and has no answer as long as this test lives.
    ChangeRunner &runner = m_desk->runner;
    HttpPort &port = m_desk->server.vonagePort();
    connect(&runner, &ChangeRunner::recordChanged, &runner, [&port](const ChangeRecord &record) {
        if (record.state == ChangeState::Sending)
            port.setPace({ std::chrono::minutes(10), 0, 1, true });
    });
    Change change;
    change.ref = numbersOf(m_desk->inventory.columns(), id).first().ref;
    change.seen = numbersOf(m_desk->inventory.columns(), id).first().settings;
    change.edits = { { u"moHttpUrl"_s, u"https://new.example/in"_s } };
    m_desk->runner.apply({ change });
    QCOMPARE(label("writesLabel"), u"1 change under way"_s);
    Ask::answerNext(false);
    QVERIFY(!m_window->close());
    settle();
    QVERIFY(m_window->isVisible());
    // It has not left yet, or it has: either way it is said what becomes of it.
    const QString asked = Ask::asked().last();
    QVERIFY2(asked.contains(u"will not be sent"_s) || asked.contains(u"cannot be called back"_s),
        qPrintable(asked));
    QVERIFY(asked.contains(u"nothing is lost"_s));
    Ask::answerNext(true);
    QVERIFY(!m_window->close());
    QTRY_VERIFY(!m_window->isVisible());
    // The window is gone, the write is not.
    QTRY_COMPARE(m_desk->server.vonageState().executedCount("update"), 1);
}

void QuittingTest::quittingSaysThatWhatWasSentIsTakenUpLater()
{
    open();
    buyWithoutAnswer();
    Ask::answerNext(false);
    QVERIFY(!m_window->close());
    QVERIFY(Ask::asked().last().contains(u"1 change was sent and cannot be called back"_s));
    QVERIFY(Ask::asked().last().contains(u"next start finds out"_s));
    settle();
    // It stays, and so does the purchase.
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_desk->runner.underWay(), 1);
}

void QuittingTest::quittingWithNothingUnderWayDoesNot()
{
    open();
    const auto asked = Ask::asked().size();
    QVERIFY(m_window->close());
    QCOMPARE(Ask::asked().size(), asked);
}

void QuittingTest::whatIsUnsettledIsCountedAtThePage()
{
    buyWithoutAnswer();
    // Also of what was there before the window.
    open();
    QSignalSpy loaded(&m_desk->activity, &Activity::loaded);
    m_desk->activity.load();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(m_window->findChild<PageTabs *>()->tab(MainWindow::ActivityIndex)->badge(), 1);
}

QTEST_MAIN(QuittingTest)
#include "tst_quitting.moc"
