// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/kit/imagecheck.h"

#include "storage/schema.h"
#include "storage/sql.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace NumberDesk::Testing {

namespace {

/// What may be there at some moment.
struct Expected
{
    int ended = -1; ///< the last step that had ended; -1: not even the first opening
    int begun = 0; ///< the last one that had begun
};

/// Opens the images of one course and says what is wrong with them.
class ImageCheck final
{
public:
    ImageCheck(const JournalCourse &course, ImageFindings &findings)
        : m_course(course)
        , m_findings(findings)
    { }

    void check(const FileImages &files, const Expected &expected, const QString &where)
    {
        if (!isNew(files, expected))
            return;
        ++m_findings.images;
        const QString problem = problemOf(files, expected);
        if (!problem.isEmpty())
            m_findings.breaches << where + u": "_s + problem;
    }

private:
    [[nodiscard]] bool isNew(const FileImages &files, const Expected &expected)
    {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        hash.addData(QByteArray::number(expected.ended));
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            hash.addData(file.key().toUtf8());
            hash.addData(file.value());
        }
        const qsizetype before = m_seen.size();
        m_seen.insert(hash.result());
        return m_seen.size() > before;
    }

    [[nodiscard]] QString problemOf(const FileImages &files, const Expected &expected) const
    {
        const QTemporaryDir folder;
        if (!writeFolder(folder.path(), files))
            return u"it cannot be laid out"_s;
        DatabaseSpec spec = journalSpec(folder.filePath(u"journal.db"_s));
        spec.ownThread = false;
        Database database(spec);
        Outcome opened(database.open());
        Outcome contents(contentsOf(database));
        if (!opened.wait() || !opened.isOk())
            return u"it cannot be opened: "_s + opened.error().detail;
        if (!contents.wait() || !contents.isOk())
            return u"it cannot be read"_s;
        // Before the very first opening had ended, nothing was promised of what it was making.
        const bool isUnborn = expected.ended < 0 && m_course.plan().start.isEmpty();
        if (!opened.value().setAside.isEmpty())
            return isUnborn && takesAnother(database) ? QString() : u"it was set aside"_s;
        if (!isAllowed(contents.value(), expected))
            return u"after step %1, within %2, it holds\n%3\nbut not\n%4"_s.arg(
                QString::number(expected.ended), QString::number(expected.begun), contents.value(),
                m_course.contents().value(std::max(expected.ended, 0)));
        return takesAnother(database) ? QString() : u"it takes no other change"_s;
    }

    [[nodiscard]] bool isAllowed(const QString &contents, const Expected &expected) const
    {
        const QStringList &stages = m_course.contents();
        return contents == stages.value(std::max(expected.ended, 0))
            || (expected.begun > expected.ended && contents == stages.value(expected.begun));
    }

    [[nodiscard]] static bool takesAnother(Database &database)
    {
        ManualClock clock;
        ChangeJournal journal(database, clock);
        Change change;
        change.id = u"another"_s;
        change.kind = ChangeKind::Buy;
        change.ref = { u"account-2"_s, u"GB"_s, PhoneNumber::fromDigits(u"447700900999"_s).value() };
        Outcome added(journal.append(change, {}, {}));
        Outcome moved(journal.advance(change.id, ChangeState::Journaled, ChangeState::Sending));
        return moved.wait() && added.isOk() && moved.isOk();
    }

    const JournalCourse &m_course;
    ImageFindings &m_findings;
    QSet<QByteArray> m_seen;
};

void follow(const DiskCall &call, Expected &expected)
{
    const int step = int(call.offset / 2);
    if (call.offset == JournalCourse::ended(step))
        expected.ended = step;
    else
        expected.begun = step;
}

} // namespace

ImageFindings cutPowerEverywhere(const JournalCourse &course, quint32 seed)
{
    ImageFindings findings;
    ImageCheck check(course, findings);
    SimulatedDisk disk(course.plan().start, seed);
    QRandomGenerator random(seed);
    Expected expected;
    const QList<DiskCall> &calls = course.calls();
    for (qsizetype at = 0; at <= calls.size(); ++at) {
        const bool isEnd = at == calls.size();
        if (isEnd || calls.at(at).kind == DiskCall::Kind::Sync) {
            ++findings.boundaries;
            for (const PowerLoss loss : kPowerLosses) {
                const FileImages files = disk.afterPowerLoss(loss, random);
                check.check(files, expected, u"seed %1, call %2, loss %3"_s.arg(seed).arg(at).arg(int(loss)));
                if (loss == PowerLoss::Reorders && at < calls.size() / 2)
                    findings.aLateOne = files;
            }
        }
        if (!isEnd && calls.at(at).kind == DiskCall::Kind::Mark)
            follow(calls.at(at), expected);
        if (!isEnd)
            disk.take(calls.at(at));
    }
    return findings;
}

} // namespace NumberDesk::Testing
