// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/pipeline/kit/sickwrite.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace NumberDesk::Testing {

namespace {

const QString kDigits = u"447700900123"_s;
const QString kOtherDigits = u"447700900456"_s;

FileImages journalFiles(const QString &path)
{
    FileImages files;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        files.insert(QFileInfo(path).fileName(), file.readAll());
    return files;
}

} // namespace

SickWrite::SickWrite(ChangeKind kind)
    : m_journal(Profile::at(m_desk.folder() + u"/profile"_s).journalFile())
{
    DiskVfs &disk = DiskVfs::install();
    const AccountId account = m_desk.addAccount(u"k1"_s);
    FakeWorld &world = m_desk.world();
    if (kind != ChangeKind::Buy)
        world.owned = { ownedNumber(kDigits, { { u"app"_s, u"one"_s } }) };
    world.onSend = [this, &disk](const WriteIntent &intent) {
        const OwnedNumber *number = m_desk.world().find(intent.change.ref);
        m_sent.append({ intent, number ? number->settings : SettingValues(), disk.calls().size() });
    };
    // Closed, all of it is in one file; what is opened from now on is watched.
    m_desk.stop();
    m_start = journalFiles(m_journal);
    disk.watch(m_journal);
    m_desk.start();
    m_desk.runner().resume();
    m_desk.rest();
    m_change = m_desk.change(kind, account, kDigits);
    if (kind != ChangeKind::Release)
        m_change.edits = { { u"webhook"_s, u"https://hooks.example/in"_s } };
}

void SickWrite::goOn(std::chrono::milliseconds step, int most)
{
    for (int round = 0; round < most && !isAtRest(); ++round)
        m_desk.clock.advance(step);
}

/// Nothing is under way, and all rows are settled, as far as the journal can tell.
bool SickWrite::isAtRest()
{
    m_desk.rest();
    Outcome unsettled(m_desk.journal().unsettled());
    return unsettled.wait() && unsettled.isOk() && unsettled.value().isEmpty()
        && m_desk.runner().underWay() == 0;
}

void SickWrite::click(const std::optional<DiskTrouble> &trouble)
{
    DiskVfs &disk = DiskVfs::install();
    if (trouble)
        disk.makeTrouble(*trouble);
    m_desk.runner().apply({ m_change });
    goOn(500ms, 12);
    m_wasStruck = disk.hasStruck();
    m_wasDoneInTime = isAtRest() && m_desk.journalFailures.isEmpty() && state() == ChangeState::Done;
}

void SickWrite::recover(bool restarts)
{
    DiskVfs &disk = DiskVfs::install();
    if (restarts)
        m_desk.stop();
    m_wasStruck = disk.hasStruck();
    disk.heal();
    if (restarts) {
        m_desk.start();
        m_desk.runner().resume();
    }
    goOn(60s, 90);
}

QList<ChangeRecord> SickWrite::durableRows(qsizetype calls) const
{
    SimulatedDisk disk(m_start);
    for (const DiskCall &call : DiskVfs::install().calls().first(calls))
        disk.take(call);
    QRandomGenerator random(1);
    const FileImages files = disk.afterPowerLoss(PowerLoss::DropsAll, random);
    const QTemporaryDir folder;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QFile image(folder.filePath(file.key()));
        if (!image.open(QIODevice::WriteOnly) || image.write(file.value()) != file.value().size())
            qFatal("The image cannot be written.");
    }
    DatabaseSpec spec = journalSpec(folder.filePath(QFileInfo(m_journal).fileName()));
    spec.ownThread = false;
    Database database(spec);
    ChangeJournal journal(database, m_desk.clock);
    database.open().reset();
    Outcome rows(journal.recent(100));
    return rows.wait() && rows.isOk() ? rows.value() : QList<ChangeRecord>();
}

QList<ChangeRecord> SickWrite::rows()
{
    Outcome rows(m_desk.journal().recent(100));
    return rows.wait() && rows.isOk() ? rows.value() : QList<ChangeRecord>();
}

Evidence SickWrite::evidence()
{
    Evidence evidence;
    evidence.journal = rows();
    evidence.rejected = m_desk.rejections;
    evidence.unreadable = { u"system"_s };
    for (const Sent &sent : m_sent) {
        const Change &change = sent.intent.change;
        ExecutedWrite executed{ change.kind, change.ref };
        executed.before = sent.before;
        executed.after = sent.intent.full;
        executed.changeId = change.id;
        evidence.executed.append(executed);
        LeftWrite left{ change.kind, change.ref };
        left.durable = durableRows(sent.calls);
        evidence.left.append(left);
    }
    return evidence;
}

bool SickWrite::isTold() const
{
    const auto isStorage
        = [](const std::optional<Error> &error) { return error && error->kind == ErrorKind::Storage; };
    const bool isRejected = std::any_of(m_desk.rejections.cbegin(), m_desk.rejections.cend(),
        [&](const std::pair<Change, Error> &rejection) { return isStorage(rejection.second); });
    return isRejected || !m_desk.journalFailures.isEmpty() || isStorage(m_desk.record(m_change.id).error);
}

void SickWrite::checkRow(const ChangeRecord &row, QStringList &problems) const
{
    const auto count = std::count_if(m_sent.cbegin(), m_sent.cend(),
        [&row](const Sent &sent) { return sent.intent.change.id == row.change.id; });
    const QString what = changeKindName(row.change.kind) + u" is "_s + changeStateName(row.state);
    if (count > 1)
        problems << u"%1, but was sent %2 times"_s.arg(what).arg(count);
    if (!isSettled(row.state))
        problems << what + u", and not settled"_s;
    // The provider does everything that reaches it.
    if (isSettled(row.state) && (count > 0) != (row.state == ChangeState::Done))
        problems << u"%1, although it was sent %2 times"_s.arg(what).arg(count);
}

bool SickWrite::takesAnother()
{
    Change another = m_desk.change(ChangeKind::Buy, m_change.ref.account, kOtherDigits);
    m_desk.runner().apply({ another });
    goOn(1s, 30);
    return m_desk.record(another.id).state == ChangeState::Done;
}

QStringList SickWrite::problems()
{
    const Evidence found = evidence();
    QStringList problems = breaches(found);
    for (const LeftWrite &left : found.left) {
        const bool isDurable = std::any_of(left.durable.cbegin(), left.durable.cend(),
            [](const ChangeRecord &row) { return row.state == ChangeState::Sending; });
        if (!isDurable)
            problems << u"A write left before its Sending was durable."_s;
    }
    for (const ChangeRecord &row : found.journal)
        checkRow(row, problems);
    if (found.journal.isEmpty() && m_desk.rejections.isEmpty())
        problems << u"There is no row, and nobody was told."_s;
    if (m_wasStruck && !m_wasDoneInTime && !isTold())
        problems << u"Nobody was told."_s;
    if (!takesAnother())
        problems << u"The journal takes no other change."_s;
    return problems;
}

} // namespace NumberDesk::Testing
