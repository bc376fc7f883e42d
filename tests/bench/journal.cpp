// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"

#include "storage/changejournal.h"
#include "storage/schema.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMeasuredForBytes = 20; ///< few enough for the log to grow with every commit
constexpr int kRounds = 300;

// The three commits of a buy. What is counted is what a write waits for: from the call of the journal to
// its answer in the calling thread, the way to the thread of the database and back included.
struct Step
{
    const char *words;
    ChangeState from;
    ChangeState to;
};
constexpr std::array kSteps{
    Step{ "the intent", ChangeState::Draft, ChangeState::Journaled },
    Step{ "the mark of sending", ChangeState::Journaled, ChangeState::Sending },
    Step{ "the outcome", ChangeState::Sending, ChangeState::Done },
};

Change purchase(int round)
{
    Change change;
    change.id = u"00000000-0000-4000-8000-%1"_s.arg(round, 12, 10, QChar(u'0'));
    change.kind = ChangeKind::Buy;
    change.ref = { u"6f1b3a52-0000-4000-8000-000000000001"_s, u"GB"_s,
        *PhoneNumber::fromDigits(QString::number(447700900000 + round)) };
    change.setUp = Money(0, 2, u"EUR"_s);
    change.monthly = Money(125, 2, u"EUR"_s);
    return change;
}

const QString &request()
{
    static const QString text
        = u"curl -X POST 'https://rest.example/number/buy' -H 'Authorization: Basic ••••' "
          "-d 'country=GB' -d 'msisdn=447700900123'"_s;
    return text;
}

/// A journal as the program has it, and beside it a file that is only appended to.
class Disk final
{
public:
    // Not where temporary files go, which is memory on many machines.
    Disk()
        : m_folder(QCoreApplication::applicationDirPath() + u"/journal-XXXXXX"_s)
        , m_path(m_folder.filePath(u"journal.db"_s))
        , m_database(journalSpec(m_path))
        , m_journal(m_database, m_clock)
        , m_plain(::open(qPrintable(m_folder.filePath(u"plain"_s)), O_WRONLY | O_CREAT | O_APPEND, 0600))
    {
        if (m_plain < 0)
            qFatal("no file can be made in %s", qPrintable(m_folder.path()));
        finish(m_database.open());
    }
    Q_DISABLE_COPY_MOVE(Disk)
    ~Disk() { ::close(m_plain); }

    /// Milliseconds of one commit.
    double commit(const Step &step, const Change &change)
    {
        ChangePatch patch;
        patch.request = request();
        patch.note = u"Sending."_s;
        QElapsedTimer timer;
        timer.start();
        finish(step.to == ChangeState::Journaled ? m_journal.append(change, request(), u"ada"_s)
                                                 : m_journal.advance(change.id, step.from, step.to, patch));
        return double(timer.nsecsElapsed()) / 1e6;
    }

    /// Milliseconds of the least that makes as many bytes durable.
    double append(qint64 size)
    {
        const QByteArray bytes(size, 'n');
        QElapsedTimer timer;
        timer.start();
        if (::write(m_plain, bytes.constData(), size_t(size)) != size || ::fdatasync(m_plain) != 0)
            qFatal("the file could not be written");
        return double(timer.nsecsElapsed()) / 1e6;
    }

    [[nodiscard]] qint64 logSize() const { return QFileInfo(m_path + u"-wal"_s).size(); }

private:
    template <typename T>
    static void finish(OperationPtr<T> operation)
    {
        QEventLoop loop;
        operation->whenDone(&loop, [&loop](const Result<T> &end) {
            if (!end.isOk())
                qFatal("the journal: %s", qPrintable(end.error().detail));
            loop.quit();
        });
        loop.exec();
    }

    QTemporaryDir m_folder;
    QString m_path;
    SystemClock m_clock;
    Database m_database;
    ChangeJournal m_journal;
    int m_plain;
};

struct Figures
{
    QList<double> sizes;
    QList<double> commits;
    QList<double> appends;
};

} // namespace

QList<Row> benchJournal()
{
    Disk disk;
    std::array<Figures, kSteps.size()> figures;
    for (int round = 0; round < kMeasuredForBytes; ++round) {
        for (size_t i = 0; i < kSteps.size(); ++i) {
            const qint64 before = disk.logSize();
            disk.commit(kSteps[i], purchase(round));
            figures[i].sizes << double(disk.logSize() - before);
        }
    }
    // Turn by turn, so that both see the same disk.
    for (int round = kMeasuredForBytes; round < kMeasuredForBytes + kRounds; ++round) {
        for (size_t i = 0; i < kSteps.size(); ++i) {
            figures[i].appends << disk.append(qint64(median(figures[i].sizes)));
            figures[i].commits << disk.commit(kSteps[i], purchase(round));
        }
    }
    QList<Row> rows;
    for (size_t i = 0; i < kSteps.size(); ++i) {
        const double commit = median(figures[i].commits);
        const double floor = median(figures[i].appends);
        rows << Row{ u"B12"_s,
            u"journal, %1 of a buy ÷ append and sync"_s.arg(QString::fromUtf8(kSteps[i].words)),
            commit / floor, 1.5, u"×"_s,
            u"%1 ms against %2 ms for %3 bytes, median of %4"_s.arg(commit, 0, 'f', 2)
                .arg(floor, 0, 'f', 2)
                .arg(qint64(median(figures[i].sizes)))
                .arg(kRounds) };
    }
    return rows;
}

} // namespace NumberDesk::Bench
