// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql.h"
#include "unit/storage/journaldesk.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A journal without the lock that holds others off: only the index stands between two of them then.
struct Rival
{
    explicit Rival(const QString &path)
        : database(specFor(path))
        , journal(database, clock)
    { }
    [[nodiscard]] static DatabaseSpec specFor(const QString &path)
    {
        DatabaseSpec spec = journalSpec(path);
        spec.singleWriter = false;
        return spec;
    }
    [[nodiscard]] bool open()
    {
        Outcome opened(database.open());
        return opened.wait() && opened.isOk() && opened.value().setAside.isEmpty();
    }
    ManualClock clock;
    Database database;
    ChangeJournal journal;
};

NumberRef numbered(int n)
{
    return ref(QString::number(447700900100 + n));
}

std::optional<ErrorKind> kindOf(Outcome<ChangeRecord> &end)
{
    return end.isOk() ? std::nullopt : std::optional(end.error().kind);
}

} // namespace

/// Two that want the same journal, or the same number.
class TestRivals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void aProcessThatHoldsTheJournalIsNamed();
    void whatAKilledProcessCommittedIsThereAndNothingElse();
    void aLockThatAKilledProcessDidNotGetToSignIsNoObstacle();
    void ofTwoIntentsForANumberTheFirstWins();
    void ofTwoIntentsAtTheSameTimeExactlyOneWins();
    void ofTwoStepsAtTheSameTimeExactlyOneHappens();
    void twoThatMakeTheSameFileBothGetIt();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"journal.db"_s); }
    /// Starts the other process and waits until it holds the journal.
    [[nodiscard]] bool startHolder(QProcess &holder) const
    {
        holder.start(QCoreApplication::applicationFilePath(), { u"--hold"_s, path() });
        return QTest::qWaitFor([&holder] { return holder.canReadLine(); }, 10000)
            && holder.readLine().trimmed() == "held";
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestRivals::aProcessThatHoldsTheJournalIsNamed()
{
    QProcess holder;
    QVERIFY(startHolder(holder));
    Database database(journalSpec(path()));
    Outcome refused(database.open());
    QVERIFY(refused.wait() && !refused.isOk());
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(refused.error().detail.contains(u"in use by another NumberDesk"_s));
    QVERIFY(refused.error().detail.contains(QString::number(holder.processId())));
    ManualClock clock;
    ChangeJournal journal(database, clock);
    Outcome added(journal.append(buy(u"mine"_s), {}, {}));
    QVERIFY(added.wait() && !added.isOk());
    QCOMPARE(added.error().detail, refused.error().detail);
    holder.kill();
    QVERIFY(holder.waitForFinished());
}

void TestRivals::whatAKilledProcessCommittedIsThereAndNothingElse()
{
    QProcess holder;
    QVERIFY(startHolder(holder));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    Database database(journalSpec(path()));
    Outcome opened(database.open());
    QVERIFY(opened.wait() && opened.isOk());
    QVERIFY(opened.value().setAside.isEmpty());
    ManualClock clock;
    ChangeJournal journal(database, clock);
    Outcome rows(journal.recent(10));
    QVERIFY(rows.wait() && rows.isOk());
    QCOMPARE(rows.value().size(), 1); // it was killed in the middle of its second transaction
    QCOMPARE(rows.value().constFirst().change.id, u"theirs"_s);
    Outcome same(journal.append(buy(u"mine"_s), {}, {}));
    Outcome other(journal.append(buy(u"other"_s, numbered(77)), {}, {}));
    QVERIFY(same.wait() && other.wait());
    QCOMPARE(kindOf(same), ErrorKind::Conflict); // the dead one's intent still holds its number
    QVERIFY(other.isOk());
}

void TestRivals::aLockThatAKilledProcessDidNotGetToSignIsNoObstacle()
{
    QFile unnamed(path() + u".lock"_s);
    QVERIFY(unnamed.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    Database database(journalSpec(path()));
    Outcome opened(database.open());
    QVERIFY(opened.wait() && opened.isOk());
    QVERIFY(opened.value().setAside.isEmpty());
}

void TestRivals::ofTwoIntentsForANumberTheFirstWins()
{
    Rival one(path());
    Rival two(path());
    QVERIFY(one.open() && two.open());
    for (Rival *first : { &one, &two }) {
        Rival *second = first == &one ? &two : &one;
        const NumberRef number = numbered(first == &one ? 1 : 2);
        const QString tag = first == &one ? u"1"_s : u"2"_s;
        Outcome early(first->journal.append(buy(u"early"_s + tag, number), {}, {}));
        QVERIFY(early.wait() && early.isOk());
        Outcome late(second->journal.append(buy(u"late"_s + tag, number), {}, {}));
        QVERIFY(late.wait());
        QCOMPARE(kindOf(late), ErrorKind::Conflict);
    }
}

void TestRivals::ofTwoIntentsAtTheSameTimeExactlyOneWins()
{
    constexpr int kNumbers = 60;
    Rival one(path());
    Rival two(path());
    QVERIFY(one.open() && two.open());
    std::vector<std::unique_ptr<Outcome<ChangeRecord>>> ones;
    std::vector<std::unique_ptr<Outcome<ChangeRecord>>> twos;
    // Each in a thread of its own, from opposite ends, so that they meet.
    for (int n = 0; n < kNumbers; ++n) {
        ones.push_back(std::make_unique<Outcome<ChangeRecord>>(
            one.journal.append(buy(u"one-%1"_s.arg(n), numbered(n)), {}, {})));
        const int m = kNumbers - 1 - n;
        twos.push_back(std::make_unique<Outcome<ChangeRecord>>(
            two.journal.append(buy(u"two-%1"_s.arg(m), numbered(m)), {}, {})));
    }
    for (int n = 0; n < kNumbers; ++n) {
        auto &mine = *ones.at(size_t(n));
        auto &theirs = *twos.at(size_t(kNumbers - 1 - n));
        QVERIFY(mine.wait() && theirs.wait());
        QVERIFY(mine.isOk() != theirs.isOk());
        QCOMPARE(kindOf(mine.isOk() ? theirs : mine), ErrorKind::Conflict);
    }
    Outcome rows(one.journal.recent(1000));
    QVERIFY(rows.wait() && rows.isOk());
    QCOMPARE(rows.value().size(), kNumbers);
}

void TestRivals::ofTwoStepsAtTheSameTimeExactlyOneHappens()
{
    constexpr int kChanges = 30;
    Rival one(path());
    Rival two(path());
    QVERIFY(one.open() && two.open());
    for (int n = 0; n < kChanges; ++n) {
        Outcome added(one.journal.append(buy(QString::number(n), numbered(n)), {}, {}));
        QVERIFY(added.wait() && added.isOk());
    }
    for (int n = 0; n < kChanges; ++n) {
        const QString id = QString::number(n);
        Outcome sends(one.journal.advance(id, ChangeState::Journaled, ChangeState::Sending));
        Outcome drops(two.journal.advance(id, ChangeState::Journaled, ChangeState::NotSent));
        QVERIFY(sends.wait() && drops.wait());
        QVERIFY(sends.isOk() != drops.isOk());
        QCOMPARE(kindOf(sends.isOk() ? drops : sends), ErrorKind::Conflict);
    }
}

void TestRivals::twoThatMakeTheSameFileBothGetIt()
{
    for (int n = 0; n < 20; ++n) {
        const QString file = m_dir->filePath(u"%1.db"_s.arg(n));
        Rival one(file);
        Rival two(file);
        Outcome first(one.database.open());
        Outcome second(two.database.open());
        QVERIFY(first.wait() && second.wait());
        // Only one can switch a new file to its log at a time; the other may be told to come again.
        QVERIFY(first.isOk() || second.isOk());
        QVERIFY(first.isOk() || one.open());
        QVERIFY(second.isOk() || two.open());
        Outcome added(one.journal.append(buy(u"a"_s), {}, {}));
        QVERIFY(added.wait() && added.isOk());
        Outcome seen(two.journal.record(u"a"_s));
        QVERIFY(seen.wait() && seen.isOk());
    }
}

namespace {

/// The other process: commits one intent, begins another, says so and waits to be killed.
int hold(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Database database(journalSpec(application.arguments().at(2)));
    ManualClock clock;
    ChangeJournal journal(database, clock);
    const QObject context;
    const auto opened = database.open();
    const auto added = journal.append(buy(u"theirs"_s), {}, {});
    const auto begun = database.run<Done>([](QSqlDatabase &file) -> Result<Done> {
        const auto begin = execute(file, u"BEGIN IMMEDIATE"_s);
        const auto half
            = execute(file, u"UPDATE changes SET state = 'Sending', notes = ?"_s, { QString(20000, u'h') });
        return begin.ok && half.ok ? Result<Done>(Done{}) : half.error();
    });
    begun->whenDone(&context, [](const Result<Done> &end) {
        std::puts(end.isOk() ? "held" : "refused");
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0)
        return hold(argc, argv);
    const QCoreApplication application(argc, argv);
    TestRivals test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rivals.moc"
