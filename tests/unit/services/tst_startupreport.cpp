// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/startupreport.h"
#include "testdesk.h"

#include <QSignalSpy>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using S = ChangeState;

/// What a start tells of the writes that were under way before it.
class StartupReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aQuietStartHasNothingToTell();
    void whatWasSentAndWhatWasNotAreToldApart();
    void itFollowsUntilEverythingIsSettled();
    void whatIsBegunLaterIsNotCounted();
    void whatOnlyWaitsForAPersonIsNotCounted();
    void whatHasToBeDecidedIsTheMostUrgent();

private:
    /// The next start of the program, with a report from its first moment on.
    void startAgain();
    Change hold(ChangeKind kind, const QString &digits);
    [[nodiscard]] bool counts(const QList<ResumedCount> &wanted)
    {
        return QTest::qWaitFor([&] { return m_report->counts() == wanted; });
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<StartupReport> m_report;
    AccountId m_account;
};

void StartupReportTest::init()
{
    m_report.reset();
    m_desk = std::make_unique<TestDesk>();
    m_account = m_desk->addAccount(u"k1"_s);
}

void StartupReportTest::startAgain()
{
    m_report.reset();
    m_desk->restart();
    m_report = std::make_unique<StartupReport>(m_desk->runner(), m_desk->activity());
    m_desk->activity().load();
    QSignalSpy resumed(&m_desk->runner(), &ChangeRunner::resumed);
    m_desk->runner().resume();
    QTRY_COMPARE(resumed.size(), 1);
}

/// Sent, and without an answer when the program ends.
Change StartupReportTest::hold(ChangeKind kind, const QString &digits)
{
    const Change change = m_desk->change(kind, m_account, digits);
    if (kind != ChangeKind::Buy)
        m_desk->world().owned << ownedNumber(digits);
    const std::size_t held = m_desk->world().held.size();
    m_desk->world().fates = { Fate::Hold };
    m_desk->runner().apply({ change });
    if (!m_desk->until([&] { return m_desk->world().held.size() > held; }))
        qFatal("The change is not sent.");
    return change;
}

void StartupReportTest::aQuietStartHasNothingToTell()
{
    const Change done = m_desk->change(ChangeKind::Buy, m_account, u"447700900111"_s);
    m_desk->runner().apply({ done });
    QVERIFY(m_desk->reaches(done.id, S::Done));
    startAgain();
    m_desk->rest();
    QVERIFY(m_report->counts().isEmpty());
    QVERIFY(m_report->mostUrgent().isEmpty());
}

void StartupReportTest::whatWasSentAndWhatWasNotAreToldApart()
{
    const Change sent = hold(ChangeKind::Buy, u"447700900111"_s);
    const Change waiting = m_desk->change(ChangeKind::Buy, m_account, u"447700900112"_s);
    m_desk->runner().apply({ waiting });
    QTRY_COMPARE(m_desk->record(waiting.id).state, S::Journaled);
    startAgain();
    // One was not sent; what became of the other is being looked up.
    QVERIFY(counts({ { ChangeKind::Buy, 2, 0, 0, 1, 1 } }));
    QCOMPARE(m_report->mostUrgent(), sent.id);
}

void StartupReportTest::itFollowsUntilEverythingIsSettled()
{
    const Change buy = hold(ChangeKind::Buy, u"447700900111"_s);
    startAgain();
    QVERIFY(counts({ { ChangeKind::Buy, 1, 0, 0, 0, 1 } }));
    QSignalSpy changed(m_report.get(), &StartupReport::changed);
    m_desk->world().owned << ownedNumber(u"447700900111"_s);
    QVERIFY(m_desk->reaches(buy.id, S::Done));
    QCOMPARE(m_report->counts(), (QList<ResumedCount>{ { ChangeKind::Buy, 1, 1 } }));
    QVERIFY(m_report->counts().constFirst().isSettled());
    // Looks that bring nothing new are no news.
    QCOMPARE(changed.size(), 1);
}

void StartupReportTest::whatIsBegunLaterIsNotCounted()
{
    hold(ChangeKind::Release, u"447700900111"_s);
    startAgain();
    QVERIFY(counts({ { ChangeKind::Release, 1, 0, 0, 0, 1 } }));
    const Change buy = m_desk->change(ChangeKind::Buy, m_account, u"447700900112"_s);
    m_desk->runner().apply({ buy });
    QVERIFY(m_desk->reaches(buy.id, S::Done));
    QCOMPARE(m_report->counts().size(), 1);
}

void StartupReportTest::whatOnlyWaitsForAPersonIsNotCounted()
{
    const Change buy = hold(ChangeKind::Buy, u"447700900111"_s);
    startAgain();
    m_desk->world().readError = makeError(ErrorKind::ProviderDown);
    QVERIFY(m_desk->reaches(buy.id, S::NeedsAttention, 10min));
    QVERIFY(counts({ { ChangeKind::Buy, 1, 0, 0, 0, 0, 1 } }));
    startAgain();
    m_desk->rest();
    QVERIFY(m_report->counts().isEmpty());
}

void StartupReportTest::whatHasToBeDecidedIsTheMostUrgent()
{
    const Change first = hold(ChangeKind::Buy, u"447700900111"_s);
    startAgain();
    m_desk->world().readError = makeError(ErrorKind::ProviderDown);
    QVERIFY(m_desk->reaches(first.id, S::NeedsAttention, 10min));
    QCOMPARE(m_report->mostUrgent(), first.id);
    m_desk->runner().decide(first.id, false);
    QVERIFY(m_desk->reaches(first.id, S::NotDone));
    QVERIFY(counts({ { ChangeKind::Buy, 1, 0, 1 } }));
    QCOMPARE(m_report->mostUrgent(), first.id);
}

QTEST_GUILESS_MAIN(StartupReportTest)
#include "tst_startupreport.moc"
