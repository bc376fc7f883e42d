// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/storage/journaldesk.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using S = ChangeState;

namespace {

const QString kNumber = u"447700900123"_s;
const QString kOther = u"447700900124"_s;

/// Lets the database meet @p then on its way to an "INSERT" or "UPDATE" of a change.
QString trigger(const QString &event, const QString &then)
{
    return u"CREATE TRIGGER broken BEFORE %1 ON changes BEGIN %2; END"_s.arg(event, then);
}

// No such table: as unexpected as a disk that fails. The other is how an index refuses.
const QString kBreak = u"INSERT INTO nowhere VALUES (1)"_s;
const QString kRefuse = u"SELECT RAISE(ABORT, 'refused')"_s;

template <typename T>
std::optional<ErrorKind> kindOf(const Result<T> &end)
{
    return end.isOk() ? std::nullopt : std::optional(end.error().kind);
}

} // namespace

/// A commit that fails anywhere on its way has written nothing, and says which kind of failure it was.
class TestJournalFailures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void aJournalThatCannotBeginWritesNothing();
    void aJournalThatCannotBeReadWritesNothing();
    void anIntentIsNotWrittenWhileItsNumberCannotBeLookedUp();
    void everyQuestionEndsWhenARowCannotBeRead();
    void aRowThatCannotBeReadFailsTheWholeList();
    void anIntentThatCannotBeInsertedIsAnErrorOfStorage();
    void anIntentThatAnIndexRefusesIsAConflict();
    void anIntentWhoseCommitFailsIsNotThere();
    void aStepThatCannotBeWrittenIsAnErrorOfStorage();
    void aStepThatAnIndexRefusesIsAConflict();
    void aStepOfARowThatHasMovedIsAConflict();
    void aStepWhoseCommitFailsHasNotHappened();
    void aNoteThatCannotBeWrittenSaysSo();
    void theEndOfABuyAndItsSettingsAreOneCommit();
    void theEndOfABuyFailsWithItsSettings();

private:
    [[nodiscard]] ChangeRecord recordOf(const QString &id)
    {
        Outcome end(m_desk->journal().record(id));
        return end.wait() && end.isOk() ? end.value() : ChangeRecord();
    }
    /// Lets each row of @p number that is read raise an error in the middle of the statement.
    [[nodiscard]] bool breakRowsOf(const QString &number);
    /// Lets every commit fail that has inserted or updated a change.
    [[nodiscard]] bool breakCommitsAfter(const QString &event);

    std::unique_ptr<JournalDesk> m_desk;
};

void TestJournalFailures::init()
{
    m_desk = std::make_unique<JournalDesk>();
    QVERIFY(m_desk->open());
}

bool TestJournalFailures::breakRowsOf(const QString &number)
{
    const QString overflow = u"abs(-9223372036854775807 - (digits = '%1')) = 0"_s;
    return m_desk->execute(u"ALTER TABLE changes RENAME TO whole"_s)
        && m_desk->execute(
            u"CREATE VIEW changes AS SELECT * FROM whole WHERE digits <> '%1' OR "_s.arg(number)
            + overflow.arg(number));
}

bool TestJournalFailures::breakCommitsAfter(const QString &event)
{
    return m_desk->execute(u"CREATE TABLE parents (id INTEGER PRIMARY KEY)"_s)
        && m_desk->execute(u"CREATE TABLE orphans (parent INTEGER REFERENCES parents (id) "
                           "DEFERRABLE INITIALLY DEFERRED)"_s)
        && m_desk->execute(trigger(event, u"INSERT INTO orphans VALUES (1)"_s));
}

void TestJournalFailures::aJournalThatCannotBeginWritesNothing()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    QVERIFY(m_desk->execute(u"BEGIN"_s)); // there is none within another
    QCOMPARE(kindOf(m_desk->appended(buy(u"b"_s, ref(kOther)))), ErrorKind::Storage);
    QCOMPARE(kindOf(m_desk->advanced(u"a"_s, S::Journaled, S::Sending)), ErrorKind::Storage);
    QVERIFY(m_desk->execute(u"ROLLBACK"_s));
    QCOMPARE(m_desk->unsettledIds(), QStringList{ u"a"_s });
    QCOMPARE(recordOf(u"a"_s).state, S::Journaled);
}

void TestJournalFailures::aJournalThatCannotBeReadWritesNothing()
{
    QVERIFY(m_desk->execute(u"ALTER TABLE changes RENAME TO elsewhere"_s));
    QCOMPARE(kindOf(m_desk->appended(buy(u"a"_s))), ErrorKind::Storage);
    QCOMPARE(kindOf(m_desk->advanced(u"a"_s, S::Journaled, S::Sending)), ErrorKind::Storage);
    QVERIFY(m_desk->execute(u"ALTER TABLE elsewhere RENAME TO changes"_s));
    QCOMPARE(m_desk->unsettledIds(), QStringList());
}

void TestJournalFailures::anIntentIsNotWrittenWhileItsNumberCannotBeLookedUp()
{
    QVERIFY(m_desk->through(buy(u"a"_s), S::Doubtful));
    QVERIFY(breakRowsOf(kNumber));
    QCOMPARE(kindOf(m_desk->appended(buy(u"b"_s))), ErrorKind::Storage);
}

void TestJournalFailures::everyQuestionEndsWhenARowCannotBeRead()
{
    QVERIFY(m_desk->through(buy(u"a"_s), S::Done));
    QVERIFY(m_desk->appended(buy(u"b"_s)).isOk());
    QVERIFY(breakRowsOf(kNumber));
    ChangeJournal &journal = m_desk->journal();
    Outcome record(journal.record(u"a"_s));
    Outcome unsettled(journal.unsettled());
    Outcome recent(journal.recent(5));
    Outcome before(journal.recent(5, u"b"_s));
    Outcome find(journal.find(ref()));
    Outcome values(journal.lastSetValues(ref()));
    Outcome spend(journal.monthlySpend(u"account-1"_s, m_desk->clock().utcNow().date()));
    // Only what is not settled counts in the next month.
    Outcome open(journal.monthlySpend(u"account-1"_s, m_desk->clock().utcNow().date().addMonths(1)));
    QVERIFY(open.wait());
    QCOMPARE(open.error().kind, ErrorKind::Storage);
    QCOMPARE(record.error().kind, ErrorKind::Storage);
    QCOMPARE(unsettled.error().kind, ErrorKind::Storage);
    QCOMPARE(recent.error().kind, ErrorKind::Storage);
    QCOMPARE(before.error().kind, ErrorKind::Storage);
    QCOMPARE(find.error().kind, ErrorKind::Storage);
    QCOMPARE(values.error().kind, ErrorKind::Storage);
    QCOMPARE(spend.error().kind, ErrorKind::Storage);
}

void TestJournalFailures::aRowThatCannotBeReadFailsTheWholeList()
{
    // The first row comes whole; half a list would look like all of it.
    QVERIFY(m_desk->appended(buy(u"a"_s, ref(kOther))).isOk());
    QVERIFY(m_desk->appended(buy(u"b"_s)).isOk());
    QVERIFY(breakRowsOf(kNumber));
    Outcome unsettled(m_desk->journal().unsettled());
    QVERIFY(unsettled.wait());
    QVERIFY(!unsettled.isOk());
    QCOMPARE(unsettled.error().kind, ErrorKind::Storage);
}

void TestJournalFailures::anIntentThatCannotBeInsertedIsAnErrorOfStorage()
{
    QVERIFY(m_desk->execute(trigger(u"INSERT"_s, kBreak)));
    QCOMPARE(kindOf(m_desk->appended(buy(u"a"_s))), ErrorKind::Storage);
    QCOMPARE(m_desk->unsettledIds(), QStringList());
}

void TestJournalFailures::anIntentThatAnIndexRefusesIsAConflict()
{
    QVERIFY(m_desk->execute(trigger(u"INSERT"_s, kRefuse)));
    QCOMPARE(kindOf(m_desk->appended(buy(u"a"_s))), ErrorKind::Conflict);
    QCOMPARE(m_desk->unsettledIds(), QStringList());
}

void TestJournalFailures::anIntentWhoseCommitFailsIsNotThere()
{
    QVERIFY(breakCommitsAfter(u"INSERT"_s));
    QCOMPARE(kindOf(m_desk->appended(buy(u"a"_s))), ErrorKind::Storage);
    QCOMPARE(m_desk->unsettledIds(), QStringList());
    // Nothing is left open behind it.
    QVERIFY(m_desk->execute(u"DROP TRIGGER broken"_s));
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
}

void TestJournalFailures::aStepThatCannotBeWrittenIsAnErrorOfStorage()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    QVERIFY(m_desk->execute(trigger(u"UPDATE"_s, kBreak)));
    QCOMPARE(kindOf(m_desk->advanced(u"a"_s, S::Journaled, S::Sending)), ErrorKind::Storage);
    QCOMPARE(recordOf(u"a"_s).state, S::Journaled);
}

void TestJournalFailures::aStepThatAnIndexRefusesIsAConflict()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    QVERIFY(m_desk->execute(trigger(u"UPDATE"_s, kRefuse)));
    QCOMPARE(kindOf(m_desk->advanced(u"a"_s, S::Journaled, S::Sending)), ErrorKind::Conflict);
    QCOMPARE(recordOf(u"a"_s).state, S::Journaled);
}

void TestJournalFailures::aStepOfARowThatHasMovedIsAConflict()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    QVERIFY(m_desk->execute(trigger(u"UPDATE"_s, u"SELECT RAISE(IGNORE)"_s)));
    QCOMPARE(kindOf(m_desk->advanced(u"a"_s, S::Journaled, S::Sending)), ErrorKind::Conflict);
    QCOMPARE(recordOf(u"a"_s).state, S::Journaled);
}

void TestJournalFailures::aStepWhoseCommitFailsHasNotHappened()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    QVERIFY(breakCommitsAfter(u"UPDATE"_s));
    QCOMPARE(kindOf(m_desk->advanced(u"a"_s, S::Journaled, S::Sending)), ErrorKind::Storage);
    QCOMPARE(recordOf(u"a"_s).state, S::Journaled);
}

void TestJournalFailures::aNoteThatCannotBeWrittenSaysSo()
{
    Outcome note(m_desk->journal().note(u"nobody"_s, u"Looked."_s));
    QVERIFY(note.wait());
    QCOMPARE(note.error().kind, ErrorKind::NotFound);
}

void TestJournalFailures::theEndOfABuyAndItsSettingsAreOneCommit()
{
    QVERIFY(m_desk->through(buy(u"a"_s), S::Doubtful));
    ChangePatch patch;
    patch.followUp = configure(u"a-settings"_s, { { u"webhook"_s, u"https://hooks.example/in"_s } });
    patch.followUp->follows = u"a"_s;
    QVERIFY(m_desk->advanced(u"a"_s, S::Doubtful, S::Done, patch).isOk());
    const ChangeRecord settings = recordOf(u"a-settings"_s);
    QCOMPARE(settings.state, S::Journaled);
    QCOMPARE(settings.change.follows, u"a"_s);
    QCOMPARE(settings.change.edits, patch.followUp->edits);
    QCOMPARE(settings.created, m_desk->clock().utcNow());
    QCOMPARE(settings.who, u"someone"_s);
    QCOMPARE(m_desk->unsettledIds(), QStringList{ u"a-settings"_s });
}

void TestJournalFailures::theEndOfABuyFailsWithItsSettings()
{
    QVERIFY(m_desk->through(buy(u"a"_s), S::Doubtful));
    QVERIFY(m_desk->execute(trigger(u"INSERT"_s, kBreak)));
    ChangePatch patch;
    patch.followUp = configure(u"a-settings"_s, { { u"webhook"_s, u"https://hooks.example/in"_s } });
    QCOMPARE(kindOf(m_desk->advanced(u"a"_s, S::Doubtful, S::Done, patch)), ErrorKind::Storage);
    QCOMPARE(recordOf(u"a"_s).state, S::Doubtful);
}

QTEST_GUILESS_MAIN(TestJournalFailures)
#include "tst_journalfailures.moc"
