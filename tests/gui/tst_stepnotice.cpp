// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/stepnotice.h"

#include "gui/theme/look.h"
#include "gui/widgets/messagebar.h"
#include "guisupport.h"
#include "unit/services/plandesk.h"

#include <QPushButton>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

/// Undo beside a message is for the step that the message tells of, and for no other.
class StepNoticeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installEnglish(); }
    void init();
    void cleanup();
    void theStepIsTakenBack();
    void theMessageGoesWhenAnotherStepFollows();
    void theMessageGoesWhenItsStepWasUndoneElsewhere();
    void whatIsNoStepLeavesTheMessageAlone();
    void aMessageOfSomethingElseStays();

private:
    /// Takes the first row away and says so.
    QPushButton *discardFirst();
    [[nodiscard]] Plan &plan() const { return m_desk->plan(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
    StepNotice *m_notice = nullptr;
    QList<Change> m_changes;
};

void StepNoticeTest::init()
{
    applyLook(*qApp, ColourScheme::Light);
    m_desk = std::make_unique<TestDesk>();
    QVERIFY(load(*m_desk));
    m_window = std::make_unique<QWidget>();
    m_bar = new MessageBar(m_window.get());
    m_notice = new StepNotice(plan(), *m_bar, m_window.get());
    m_window->show();
    m_changes = { m_desk->change(ChangeKind::Buy, u"account-2"_s, kOne),
        m_desk->change(ChangeKind::Buy, kAccount, kTwo),
        m_desk->change(ChangeKind::Buy, u"account-2"_s, kThree) };
    (void)plan().add(m_changes);
    settle();
}

void StepNoticeTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

QPushButton *StepNoticeTest::discardFirst()
{
    const quint64 before = plan().lastStep();
    plan().remove({ m_changes.first().id });
    m_bar->showMessage({ MessageBar::Info, {}, u"1 change discarded."_s, {} });
    QPushButton *undo = m_notice->offerUndo(before);
    settle();
    return undo;
}

void StepNoticeTest::theStepIsTakenBack()
{
    QPushButton *undo = discardFirst();
    QVERIFY(m_bar->isVisible());
    QVERIFY(undo->isVisible());
    undo->click();
    QCOMPARE(plan().rows().size(), 3);
    QVERIFY(!m_bar->isVisible());
}

void StepNoticeTest::theMessageGoesWhenAnotherStepFollows()
{
    const QPointer<QPushButton> undo = discardFirst();
    plan().orderByAccount({ u"account-2"_s, kAccount });
    plan().orderByAccount({ kAccount, u"account-2"_s });
    // Even a click that comes before the message has gone takes back no other step.
    const quint64 last = plan().lastStep();
    undo->click();
    QCOMPARE(plan().lastStep(), last);
    settle();
    QVERIFY(!m_bar->isVisible());
    QCOMPARE(plan().rows().size(), 2);
}

void StepNoticeTest::theMessageGoesWhenItsStepWasUndoneElsewhere()
{
    (void)discardFirst();
    plan().undo();
    settle();
    QVERIFY(!m_bar->isVisible());
    QCOMPARE(plan().rows().size(), 3);
}

void StepNoticeTest::whatIsNoStepLeavesTheMessageAlone()
{
    (void)discardFirst();
    plan().askAgain({ m_changes.last().id });
    settle();
    QVERIFY(m_bar->isVisible());
}

void StepNoticeTest::aMessageOfSomethingElseStays()
{
    (void)discardFirst();
    m_bar->showMessage({ MessageBar::Error, {}, u"The plan could not be saved."_s, {} });
    plan().undo();
    settle();
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->text(), u"The plan could not be saved."_s);
}

QTEST_MAIN(StepNoticeTest)
#include "tst_stepnotice.moc"
