// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/killcase.h"

#include "storage/accountrepository.h"
#include "storage/changejournal.h"
#include "storage/profile.h"
#include "storage/schema.h"
#include "support/outcome.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace NumberDesk::Testing {

using namespace std::chrono_literals;

namespace {

constexpr int kAtATime = 2;
constexpr auto kBetweenRuns = 3h; // no wait of one run reaches into the next
constexpr int kMostRows = 1000;

/// A change that the person asks for once more is another one.
QList<Change> again(QList<Change> changes)
{
    for (Change &change : changes)
        change.id += u"-again"_s;
    return changes;
}

/// What somebody else left behind before the first run.
void leaveFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A file of the past cannot be made.");
}

qsizetype countOf(const QList<ChangeRecord> &rows, auto condition)
{
    return std::count_if(rows.begin(), rows.end(), condition);
}

} // namespace

KillCase::KillCase(Script script)
    : m_script(std::move(script))
{
    connect(&m_child, &QProcess::finished, this, &KillCase::take);
    m_child.setProgram(writeChild());
    m_child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

QString KillCase::text() const
{
    QStringList kills;
    for (const Kill &kill : m_script.kills)
        kills.append(kill.at);
    return u"provider %1, course “%2”, offer %3%6, killed at %4%5"_s.arg(m_script.provider,
        courseName(m_script.course), QString::number(m_script.place), kills.join(u" then "_s),
        m_script.insists ? u", insisting"_s : QString(),
        m_script.lateKeychain ? u", late keychain"_s : QString());
}

void KillCase::start()
{
    const Profile profile = Profile::at(m_folder.filePath(u"profile"_s));
    m_stage = setStage(m_script.course, m_script.provider, m_script.place, profile.journalFile());
    QList<Account> accounts;
    for (const auto &site : m_stage.sites)
        accounts.append(site->account());
    if (!profile.prepare().isOk() || !AccountRepository(profile.accountsFile()).save(accounts).isOk())
        qFatal("The profile cannot be made.");
    if (!m_stage.damagedJournal.isEmpty())
        leaveFile(profile.journalFile(), m_stage.damagedJournal);
    if (m_stage.unsignedLocks) {
        leaveFile(profile.journalFile() + u".lock"_s, {});
        leaveFile(profile.cacheFile() + u".lock"_s, {});
    }
    run();
}

KillPlan KillCase::planOfRun() const
{
    KillPlan plan = m_stage.plan;
    if (m_runs > 0)
        plan.changes = m_script.insists && m_runs == 1 ? again(plan.changes) : QList<Change>();
    plan.lateKeychain = m_script.lateKeychain;
    plan.ahead = kBetweenRuns * m_runs;
    return plan;
}

void KillCase::run()
{
    const QString plan = m_folder.filePath(u"plan.json"_s);
    if (!planOfRun().save(plan).isOk())
        qFatal("The plan cannot be written.");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"numberdesk.*=false"_s);
    if (!isLastRun())
        environment.insert(u"NUMBERDESK_FAILPOINT"_s, m_script.kills.at(m_runs).at);
    else if (m_script.traces)
        environment.insert(u"NUMBERDESK_FAILPOINT_TRACE"_s, m_folder.filePath(u"trace"_s));
    m_child.setProcessEnvironment(environment);
    m_child.setArguments({ m_folder.filePath(u"profile"_s), plan });
    m_child.start(QIODevice::ReadOnly);
}

void KillCase::take(int exitCode, QProcess::ExitStatus status)
{
    const bool wasKilled = status == QProcess::CrashExit && exitCode == SIGKILL;
    const bool isThrough = status == QProcess::NormalExit && exitCode == int(KillRunEnd::Settled);
    const bool wasLast = isLastRun();
    const bool mustDie = !wasLast && m_script.kills.at(m_runs).isSure;
    m_deaths += wasKilled ? 1 : 0;
    m_missed = m_missed || (mustDie && !wasKilled);
    if (!wasKilled && !isThrough)
        problem(u"run %1 ended with %2"_s.arg(m_runs + 1).arg(exitCode));
    else if (wasLast && wasKilled)
        problem(u"the last run was killed"_s);
    ++m_runs;
    if (!wasLast && !m_missed && m_problems.isEmpty())
        run();
    else
        judge();
}

void KillCase::readTrace()
{
    QFile file(m_folder.filePath(u"trace"_s));
    if (file.open(QIODevice::ReadOnly))
        m_trace = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void KillCase::judge()
{
    readTrace();
    const QString journal = Profile::at(m_folder.filePath(u"profile"_s)).journalFile();
    judgeFiles(journal);
    SystemClock clock;
    Database database(journalSpec(journal));
    Outcome opened(database.open());
    ChangeJournal reader(database, clock);
    Outcome rows(reader.recent(kMostRows));
    if (!opened.wait() || !opened.isOk() || !rows.wait() || !rows.isOk()) {
        problem(u"the journal cannot be read"_s);
        end();
        return;
    }
    if (!opened.value().setAside.isEmpty())
        problem(u"the journal was not whole"_s);
    Evidence evidence;
    evidence.journal = rows.value();
    evidence.unreadable = { u"moSmppSysType"_s, u"voiceStatusCallback"_s };
    for (const auto &site : m_stage.sites) {
        evidence.executed += site->executed();
        for (const KillSite::Arrival &arrival : site->arrivals())
            evidence.left.append(arrival.write);
        evidence.monthlyLimits.insert(site->account().id, *site->account().monthlyLimit);
        m_problems += site->oddities();
        judgeCounts(*site, evidence.journal);
        judgeEffects(*site, evidence.journal);
    }
    m_problems += breaches(evidence);
    judgeFollowUps(evidence.journal);
    if (!m_problems.isEmpty())
        tellCourse(evidence.journal);
    end();
}

/// What was agreed to with a purchase goes on once the number is there, also after a kill.
void KillCase::judgeFollowUps(const QList<ChangeRecord> &rows)
{
    for (const ChangeRecord &row : rows) {
        if (row.change.kind != ChangeKind::Buy || row.state != ChangeState::Done
            || row.change.edits.isEmpty())
            continue;
        const auto follows = [&row](const ChangeRecord &each) {
            return each.change.follows == row.change.id && each.sent.isValid();
        };
        if (countOf(rows, follows) == 0)
            problem(u"%1 is done, but its settings were never sent"_s.arg(row.change.id));
    }
}

/// What a reader of a failure wants to know first.
void KillCase::tellCourse(const QList<ChangeRecord> &rows)
{
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        problem(u"  row %1 is %2: %3"_s.arg(
            row->change.id, changeStateName(row->state), row->notes.join(u" / "_s)));
    for (const auto &site : m_stage.sites) {
        for (const KillSite::Arrival &arrival : site->arrivals())
            problem(u"  arrived: %1"_s.arg(QString::fromUtf8(arrival.route)));
    }
}

void KillCase::end()
{
    // Later: the files are still open, and whoever waits may delete this.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_stage = {};
            (void)m_folder.remove();
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

/// A journal that is whole stays where it is. One that is damaged is kept as it was, and nothing is sent
/// before somebody knows what the account owns.
void KillCase::judgeFiles(const QString &journal)
{
    const QDir folder = QFileInfo(journal).dir();
    const QStringList aside = folder.entryList({ u"*damaged*.db"_s }, QDir::Files);
    if (m_stage.damagedJournal.isEmpty()) {
        if (!aside.isEmpty())
            problem(u"a journal was set aside: %1"_s.arg(aside.join(u", "_s)));
        return;
    }
    QFile kept(folder.filePath(aside.value(0)));
    if (aside.size() != 1 || !kept.open(QIODevice::ReadOnly) || kept.readAll() != m_stage.damagedJournal)
        problem(u"the damaged journal was not kept as it was: %1"_s.arg(aside.join(u", "_s)));
    for (const auto &site : m_stage.sites) {
        for (const KillSite::Arrival &arrival : site->arrivals()) {
            if (!arrival.wasRead)
                problem(u"something was sent before the account was read"_s);
        }
    }
}

/// No row is sent twice, and none of which the journal says that it was not sent.
void KillCase::judgeCounts(KillSite &site, const QList<ChangeRecord> &rows)
{
    QHash<QPair<QByteArray, NumberRef>, qsizetype> arrived;
    for (const KillSite::Arrival &arrival : site.arrivals()) {
        if (arrival.write.isReplay)
            continue;
        const qsizetype count = ++arrived[qMakePair(arrival.route, arrival.write.ref)];
        const qsizetype sent = countOf(rows, [&arrival](const ChangeRecord &row) {
            return row.change.kind == arrival.write.kind && row.change.ref == arrival.write.ref
                && row.sent.isValid();
        });
        if (count > sent)
            problem(u"%1 arrived %2 times for %3, of which %4 rows were sent"_s.arg(
                QString::fromUtf8(arrival.route), QString::number(count), arrival.write.ref.number.digits(),
                QString::number(sent)));
    }
}

/// What a row says is what happened, also for what cost nothing.
void KillCase::judgeEffects(KillSite &site, const QList<ChangeRecord> &rows)
{
    for (const ChangeRecord &row : rows) {
        const NumberRef &ref = row.change.ref;
        if (ref.account != site.account().id)
            continue;
        const int executed = site.executedCount(row.change.kind, ref);
        const QString name = row.change.id + u' ' + changeStateName(row.state);
        if (row.state == ChangeState::Done && executed == 0)
            problem(u"%1, but it did not happen"_s.arg(name));
        const auto same = countOf(rows, [&row](const ChangeRecord &each) {
            return each.change.kind == row.change.kind && each.change.ref == row.change.ref
                && (!isSettled(each.state) || each.state == ChangeState::Done);
        });
        if (isSettled(row.state) && row.state != ChangeState::Done && executed > same)
            problem(u"%1, but it happened"_s.arg(name));
        if (row.state != ChangeState::Done || row.change.kind != ChangeKind::Configure)
            continue;
        const SettingValues set = site.shop().settings(ref);
        for (auto edit = row.change.edits.cbegin(); edit != row.change.edits.cend(); ++edit) {
            if (set.value(edit.key()) != edit.value())
                problem(u"%1, but %2 is “%3”"_s.arg(name, edit.key(), set.value(edit.key())));
        }
    }
}

QString writeChild()
{
    return QStringLiteral(ND_WRITECHILD);
}

void runAll(const std::vector<std::unique_ptr<KillCase>> &cases)
{
    QEventLoop loop;
    std::size_t next = 0;
    std::size_t left = cases.size();
    const auto startNext = [&] {
        if (next < cases.size())
            cases.at(next++)->start();
    };
    for (const auto &each : cases) {
        QObject::connect(each.get(), &KillCase::finished, &loop, [&] {
            startNext();
            if (--left == 0)
                loop.quit();
        });
    }
    for (int i = 0; i < kAtATime; ++i)
        startNext();
    if (left > 0)
        loop.exec();
}

QStringList failpointsInSources()
{
    static const QRegularExpression kCall(u"\\bfailpoint\\(\"([^\"]+)\"\\)"_s);
    QStringList names;
    QDirIterator files(QStringLiteral(ND_SOURCE_DIR) + u"/src"_s, { u"*.cpp"_s, u"*.h"_s }, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("A source cannot be read.");
        auto calls = kCall.globalMatch(QString::fromUtf8(file.readAll()));
        while (calls.hasNext())
            names.append(calls.next().captured(1));
    }
    names.sort();
    return names;
}

} // namespace NumberDesk::Testing
