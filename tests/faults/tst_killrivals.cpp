// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/killcase.h"

#include "storage/accountrepository.h"
#include "storage/changejournal.h"
#include "storage/profile.h"
#include "storage/schema.h"
#include "support/outcome.h"

#include <QTest>

#include <csignal>
#include <sys/wait.h>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Stops @p process where it stands, with all that it holds, and returns when it stands.
void freeze(const QProcess &process)
{
    const auto id = static_cast<pid_t>(process.processId());
    QCOMPARE(::kill(id, SIGSTOP), 0);
    siginfo_t state{};
    QCOMPARE(::waitid(P_PID, static_cast<id_t>(id), &state, WSTOPPED | WEXITED | WNOWAIT | __WALL), 0);
    QCOMPARE(state.si_code, CLD_STOPPED);
}

void thaw(const QProcess &process)
{
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGCONT), 0);
}

} // namespace

/// Two processes on one profile: whoever comes second finds the journal taken, so it cannot send anything,
/// and what the first is doing goes on to its end.
class TestKillRivals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondOneSendsNothing_data();
    void theSecondOneSendsNothing();
    void theNextOneAfterADeadOneMayWrite();

private:
    void begin(KillCourse course);
    void start(QProcess &child, const QByteArray &failpoint = {});
    [[nodiscard]] KillSite &site() { return *m_stage.sites.front(); }
    [[nodiscard]] QList<ChangeRecord> rows();

    std::unique_ptr<QTemporaryDir> m_folder;
    KillStage m_stage;
};

void TestKillRivals::init()
{
    m_stage = {};
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestKillRivals::begin(KillCourse course)
{
    const Profile profile = Profile::at(m_folder->filePath(u"profile"_s));
    m_stage = setStage(course, u"vonage"_s, 0, profile.journalFile());
    QVERIFY(profile.prepare().isOk());
    QVERIFY(AccountRepository(profile.accountsFile()).save({ site().account() }).isOk());
    QVERIFY(m_stage.plan.save(m_folder->filePath(u"plan.json"_s)).isOk());
}

void TestKillRivals::start(QProcess &child, const QByteArray &failpoint)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"numberdesk.*=false"_s);
    if (!failpoint.isEmpty())
        environment.insert(u"NUMBERDESK_FAILPOINT"_s, QString::fromLatin1(failpoint));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(writeChild(), { m_folder->filePath(u"profile"_s), m_folder->filePath(u"plan.json"_s) },
        QIODevice::ReadOnly);
}

QList<ChangeRecord> TestKillRivals::rows()
{
    SystemClock clock;
    Database database(journalSpec(Profile::at(m_folder->filePath(u"profile"_s)).journalFile()));
    Outcome opened(database.open());
    ChangeJournal journal(database, clock);
    Outcome read(journal.recent(10));
    return opened.wait() && read.wait() && read.isOk() ? read.value() : QList<ChangeRecord>();
}

void TestKillRivals::theSecondOneSendsNothing_data()
{
    QTest::addColumn<int>("course");
    QTest::newRow("buy") << int(KillCourse::Buy);
    QTest::newRow("release") << int(KillCourse::Release);
    QTest::newRow("configure") << int(KillCourse::Configure);
}

void TestKillRivals::theSecondOneSendsNothing()
{
    QFETCH(int, course);
    begin(static_cast<KillCourse>(course));
    QProcess first;
    QProcess second;
    // The first one waits for its answer for as long as the second one lives.
    site().onArrival = [&] {
        if (site().arrivals().size() == 1)
            freeze(first);
    };
    start(first);
    QTRY_COMPARE_WITH_TIMEOUT(site().arrivals().size(), 1, 20000);
    start(second);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20000);
    thaw(first);
    QCOMPARE(second.exitCode(), int(KillRunEnd::NoJournal));
    QCOMPARE(site().arrivals().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, 20000);
    QCOMPARE(first.exitCode(), int(KillRunEnd::Settled));
    QCOMPARE(site().arrivals().size(), 1);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().constFirst().state, ChangeState::Done);
}

void TestKillRivals::theNextOneAfterADeadOneMayWrite()
{
    begin(KillCourse::Buy);
    QProcess first;
    start(first, "journal.insert-committed");
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, 20000);
    QCOMPARE(first.exitStatus(), QProcess::CrashExit);
    m_stage.plan.changes.first().id += u"-again"_s;
    QVERIFY(m_stage.plan.save(m_folder->filePath(u"plan.json"_s)).isOk());
    QProcess second;
    start(second);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20000);
    QCOMPARE(second.exitCode(), int(KillRunEnd::Settled));
    QCOMPARE(site().arrivals().size(), 1);
    QCOMPARE(rows().size(), 2);
    QCOMPARE(rows().constFirst().state, ChangeState::Done);
    QCOMPARE(rows().constLast().state, ChangeState::NotSent);
}

QTEST_GUILESS_MAIN(TestKillRivals)
#include "tst_killrivals.moc"
