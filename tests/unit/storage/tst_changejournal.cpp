// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/changejournal.h"
#include "storage/schema.h"
#include "storage/sql.h"
#include "support/outcome.h"
#include "unit/storage/journaldesk.h"

#include <QSqlError>
#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Everything a record can hold, with text that would break unbound SQL or careless JSON.
Change fullChange()
{
    Change change = buy(u"full"_s);
    change.offerId = u"offer'; DROP TABLE changes; --"_s;
    change.purchaseTarget = u"sub\"key"_s;
    change.setUp = Money(41025700, 6, u"USD"_s);
    change.seen = { { u"moHttpUrl"_s, u"https://example.com/?a=1&b=ü"_s } };
    change.edits = { { u"voiceCallbackValue"_s, u""_s }, { u"app"_s, u"\u202e\\n\"%1"_s } };
    return change;
}

Error fullError()
{
    Error error = makeError(ErrorKind::Refused, u"detail"_s);
    error.delivery = Delivery::Answered;
    error.httpStatus = 420;
    error.providerCode = u"420"_s;
    error.providerWords = u"<b>method failed</b>"_s;
    error.requestId = u"req-1"_s;
    error.retryAfter = 1500ms;
    error.field = u"app_id"_s;
    error.causes = { u"first"_s, u"second"_s };
    error.help = QUrl(u"https://example.com/help?x=%20"_s);
    return error;
}

} // namespace

/// What is written is durable, and only what may be written is.
class TestChangeJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void appendedChangeIsThereAfterReopening();
    void everyFieldSurvives();
    void secondUnsettledChangeOfANumberIsAConflict();
    void sameDigitsInAnotherAccountOrCountryAreFree();
    void settledChangeFreesItsNumber_data();
    void settledChangeFreesItsNumber();
    void changeThatNeedsADecisionBlocksUntilThen();
    void sameChangeTwiceIsAConflict();
    void indexRefusesWhatAnotherConnectionTries();
    void advanceIsCompareAndSet();
    void advanceStampsSendingAndSettling();
    void patchWritesOnlyWhatItSets();
    void notesCarryTheirTimeAndKeepTheirOrder();
    void unknownChangeIsNotFound();
    void advanceGoesOnFromWhatTheFileSays();
    void changeThatLeftTheFileIsNotFound();
    void everyCallEndsWhenTheJournalIsNotOpen();
    void olderVersionsAreBroughtUpToDate();

private:
    std::unique_ptr<JournalDesk> m_desk;
};

void TestChangeJournal::init()
{
    m_desk = std::make_unique<JournalDesk>();
    QVERIFY(m_desk->open());
}

void TestChangeJournal::appendedChangeIsThereAfterReopening()
{
    const auto record = m_desk->appended(buy(u"a"_s));
    QVERIFY(record.isOk());
    QCOMPARE(record->state, ChangeState::Journaled);
    QCOMPARE(record->created, m_desk->clock().utcNow());
    QVERIFY(m_desk->open());
    QCOMPARE(m_desk->unsettledIds(), QStringList{ u"a"_s });
}

void TestChangeJournal::everyFieldSurvives()
{
    const Change change = fullChange();
    QVERIFY(m_desk->appended(change).isOk());
    ChangePatch patch;
    patch.nextLook = m_desk->clock().utcNow().addSecs(5);
    patch.looks = 3;
    patch.negatives = 2;
    patch.firstNegative = m_desk->clock().utcNow().addSecs(-60);
    patch.error = fullError();
    patch.requestId = u"req-1"_s;
    patch.note = u"Sent to the provider."_s;
    QVERIFY(m_desk->advanced(change.id, ChangeState::Journaled, ChangeState::Sending, patch).isOk());
    QVERIFY(m_desk->open());
    Outcome end(m_desk->journal().record(change.id));
    QVERIFY(end.wait() && end.isOk());
    const ChangeRecord &record = end.value();
    QCOMPARE(record.change.kind, change.kind);
    QCOMPARE(record.change.ref, change.ref);
    QCOMPARE(record.change.offerId, change.offerId);
    QCOMPARE(record.change.purchaseTarget, change.purchaseTarget);
    QVERIFY(
        record.change.setUp && record.change.setUp->compare(*change.setUp) == std::strong_ordering::equal);
    QVERIFY(record.change.monthly
        && record.change.monthly->compare(*change.monthly) == std::strong_ordering::equal);
    QCOMPARE(record.change.seen, change.seen);
    QCOMPARE(record.change.edits, change.edits);
    QCOMPARE(record.state, ChangeState::Sending);
    QCOMPARE(record.created, m_desk->clock().utcNow());
    QCOMPARE(record.sent, m_desk->clock().utcNow());
    QVERIFY(!record.settled.isValid());
    QCOMPARE(record.nextLook, *patch.nextLook);
    QCOMPARE(record.looks, 3);
    QCOMPARE(record.negatives, 2);
    QCOMPARE(record.firstNegative, *patch.firstNegative);
    QCOMPARE(record.requestId, u"req-1"_s);
    QCOMPARE(record.request, u"POST /number/buy"_s);
    QCOMPARE(record.who, u"someone"_s);
    QCOMPARE(record.notes.size(), 1);
    QVERIFY(record.error);
    const Error expected = fullError();
    QCOMPARE(record.error->kind, expected.kind);
    QCOMPARE(record.error->delivery, expected.delivery);
    QCOMPARE(record.error->httpStatus, expected.httpStatus);
    QCOMPARE(record.error->providerWords, expected.providerWords);
    QVERIFY(record.error->retryAfter == expected.retryAfter);
    QCOMPARE(record.error->causes, expected.causes);
    QCOMPARE(record.error->help, expected.help);
    QCOMPARE(record.error->field, expected.field);
}

void TestChangeJournal::secondUnsettledChangeOfANumberIsAConflict()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    const auto second = m_desk->appended(buy(u"b"_s));
    QVERIFY(!second.isOk());
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(second.error().delivery, Delivery::NotSent);
    QVERIFY(!second.error().detail.isEmpty());
    QVERIFY(!m_desk->appended(configure(u"c"_s, { { u"k"_s, u"v"_s } })).isOk()); // of whatever kind
    QCOMPARE(m_desk->unsettledIds(), QStringList{ u"a"_s });
}

void TestChangeJournal::sameDigitsInAnotherAccountOrCountryAreFree()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    QVERIFY(m_desk->appended(buy(u"b"_s, ref(u"447700900123"_s, u"account-2"_s))).isOk());
    NumberRef elsewhere = ref();
    elsewhere.country = u"US"_s;
    QVERIFY(m_desk->appended(buy(u"c"_s, elsewhere)).isOk());
    QVERIFY(m_desk->appended(buy(u"d"_s, ref(u"447700900124"_s))).isOk());
}

void TestChangeJournal::settledChangeFreesItsNumber_data()
{
    QTest::addColumn<ChangeState>("end");
    QTest::addColumn<bool>("free");
    QTest::newRow("Done") << ChangeState::Done << true;
    QTest::newRow("Refused") << ChangeState::Refused << true;
    QTest::newRow("NotSent") << ChangeState::NotSent << true;
    QTest::newRow("NotDone") << ChangeState::NotDone << true;
    QTest::newRow("Accepted") << ChangeState::Accepted << false;
    QTest::newRow("Doubtful") << ChangeState::Doubtful << false;
    QTest::newRow("Checking") << ChangeState::Checking << false;
}

void TestChangeJournal::settledChangeFreesItsNumber()
{
    QFETCH(ChangeState, end);
    QFETCH(bool, free);
    QVERIFY(m_desk->through(buy(u"a"_s), end));
    QCOMPARE(m_desk->appended(buy(u"b"_s)).isOk(), free);
}

void TestChangeJournal::changeThatNeedsADecisionBlocksUntilThen()
{
    QVERIFY(m_desk->through(buy(u"a"_s), ChangeState::NeedsAttention));
    QVERIFY(!m_desk->appended(buy(u"b"_s)).isOk());
    QCOMPARE(m_desk->unsettledIds(), QStringList{ u"a"_s });
    QVERIFY(m_desk->advanced(u"a"_s, ChangeState::NeedsAttention, ChangeState::NotDone).isOk());
    QVERIFY(m_desk->appended(buy(u"b"_s)).isOk());
}

void TestChangeJournal::sameChangeTwiceIsAConflict()
{
    QVERIFY(m_desk->through(buy(u"a"_s), ChangeState::Done));
    const auto again = m_desk->appended(buy(u"a"_s));
    QVERIFY(!again.isOk());
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
}

void TestChangeJournal::indexRefusesWhatAnotherConnectionTries()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    DatabaseSpec intruder = journalSpec(m_desk->path());
    intruder.singleWriter = false; // around the lock, as a careless second program would
    Database other(intruder);
    Outcome opened(other.open());
    Outcome copied(other.run<Done>([](QSqlDatabase &database) -> Result<Done> {
        const auto row = execute(database,
            u"INSERT INTO changes SELECT 'b', seq + 1, kind, state, blocking, account, "
            "country, digits, short_code, offer_id, purchase_target, setup_amount, setup_currency, "
            "monthly_amount, "
            "monthly_currency, seen, edits, created, sent, settled, next_look, looks, negatives, "
            "first_negative, error, "
            "request_id, request, who, notes, order_id, follows FROM changes WHERE id = 'a'"_s);
        if (row.ok)
            return Done{};
        return makeError(isConstraint(row.query.lastError()) ? ErrorKind::Conflict : ErrorKind::Storage);
    }));
    QVERIFY(copied.wait());
    QVERIFY(opened.isOk());
    QVERIFY(!copied.isOk());
    QCOMPARE(copied.error().kind, ErrorKind::Conflict);
    ChangeJournal second(other, m_desk->clock());
    Outcome appendedThere(second.append(buy(u"c"_s), {}, {}));
    QVERIFY(appendedThere.wait());
    QVERIFY(!appendedThere.isOk());
    QCOMPARE(appendedThere.error().kind, ErrorKind::Conflict);
}

void TestChangeJournal::advanceIsCompareAndSet()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    // Two that both believe to be the first: one goes on.
    Outcome first(m_desk->journal().advance(u"a"_s, ChangeState::Journaled, ChangeState::Sending));
    Outcome second(m_desk->journal().advance(u"a"_s, ChangeState::Journaled, ChangeState::Sending));
    QVERIFY(second.wait());
    QVERIFY(first.isOk());
    QVERIFY(!second.isOk());
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
}

void TestChangeJournal::advanceStampsSendingAndSettling()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    m_desk->clock().advance(1s);
    const auto sending = m_desk->advanced(u"a"_s, ChangeState::Journaled, ChangeState::Sending);
    QVERIFY(sending.isOk());
    const QDateTime sentAt = m_desk->clock().utcNow();
    QCOMPARE(sending->sent, sentAt);
    m_desk->clock().advance(1s);
    ChangePatch look;
    look.nextLook = m_desk->clock().utcNow().addSecs(2);
    const auto doubtful = m_desk->advanced(u"a"_s, ChangeState::Sending, ChangeState::Doubtful, look);
    QVERIFY(doubtful.isOk());
    QVERIFY(!doubtful->settled.isValid());
    const auto done = m_desk->advanced(u"a"_s, ChangeState::Doubtful, ChangeState::Done);
    QVERIFY(done.isOk());
    QCOMPARE(done->sent, sentAt);
    QCOMPARE(done->settled, m_desk->clock().utcNow());
    QVERIFY(!done->nextLook.isValid());
}

void TestChangeJournal::patchWritesOnlyWhatItSets()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    ChangePatch first;
    first.looks = 1;
    first.negatives = 1;
    first.nextLook = m_desk->clock().utcNow();
    first.firstNegative = m_desk->clock().utcNow();
    QVERIFY(m_desk->advanced(u"a"_s, ChangeState::Journaled, ChangeState::Sending, first).isOk());
    ChangePatch second;
    second.looks = 2;
    second.nextLook = QDateTime();
    const auto record = m_desk->advanced(u"a"_s, ChangeState::Sending, ChangeState::Sending, second);
    QVERIFY(record.isOk());
    QCOMPARE(record->looks, 2);
    QCOMPARE(record->negatives, 1);
    QVERIFY(!record->nextLook.isValid());
    QVERIFY(record->firstNegative.isValid());
}

void TestChangeJournal::notesCarryTheirTimeAndKeepTheirOrder()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    Outcome noted(m_desk->journal().note(u"a"_s, u"Checked by hand."_s));
    m_desk->clock().advance(90s);
    ChangePatch patch;
    patch.note = u"Sent."_s;
    QVERIFY(m_desk->advanced(u"a"_s, ChangeState::Journaled, ChangeState::Sending, patch).isOk());
    QVERIFY(noted.isOk());
    Outcome end(m_desk->journal().record(u"a"_s));
    QVERIFY(end.wait() && end.isOk());
    QCOMPARE(end.value().notes,
        (QStringList{ u"2026-03-01T12:00:00Z Checked by hand."_s, u"2026-03-01T12:01:30Z Sent."_s }));
}

void TestChangeJournal::unknownChangeIsNotFound()
{
    Outcome read(m_desk->journal().record(u"nobody"_s));
    QVERIFY(read.wait());
    QVERIFY(!read.isOk());
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
    const auto moved = m_desk->advanced(u"nobody"_s, ChangeState::Journaled, ChangeState::Sending);
    QVERIFY(!moved.isOk());
    QCOMPARE(moved.error().kind, ErrorKind::NotFound);
}

void TestChangeJournal::advanceGoesOnFromWhatTheFileSays()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    QVERIFY(
        m_desk->executeElsewhere(uR"(UPDATE changes SET looks = 7, notes = '["by hand"]' WHERE id = 'a')"_s));
    const auto sending = m_desk->advanced(u"a"_s, ChangeState::Journaled, ChangeState::Sending);
    QVERIFY(sending.isOk());
    QCOMPARE(sending->looks, 7);
    QCOMPARE(sending->notes, QStringList{ u"by hand"_s });
    QCOMPARE(sending->change.ref, ref());
    QCOMPARE(sending->change.monthly, buy(u"a"_s).monthly);
    QCOMPARE(sending->who, u"someone"_s);
}

void TestChangeJournal::changeThatLeftTheFileIsNotFound()
{
    QVERIFY(m_desk->appended(buy(u"a"_s)).isOk());
    QVERIFY(m_desk->executeElsewhere(u"DELETE FROM changes"_s));
    const auto end = m_desk->advanced(u"a"_s, ChangeState::Journaled, ChangeState::Sending);
    QVERIFY(!end.isOk());
    QCOMPARE(end.error().kind, ErrorKind::NotFound);
}

void TestChangeJournal::everyCallEndsWhenTheJournalIsNotOpen()
{
    Database closed(journalSpec(m_desk->path(u"other.db"_s)));
    ChangeJournal journal(closed, m_desk->clock());
    Outcome append(journal.append(buy(u"a"_s), {}, {}));
    Outcome advance(journal.advance(u"a"_s, ChangeState::Journaled, ChangeState::Sending));
    Outcome note(journal.note(u"a"_s, u"x"_s));
    Outcome record(journal.record(u"a"_s));
    Outcome unsettled(journal.unsettled());
    Outcome recent(journal.recent(1));
    Outcome find(journal.find(ref()));
    Outcome values(journal.lastSetValues(ref()));
    Outcome spend(journal.monthlySpend(u"account-1"_s, QDate(2026, 3, 1)));
    QVERIFY(spend.wait());
    QCOMPARE(append.error().kind, ErrorKind::Storage);
    QCOMPARE(advance.error().kind, ErrorKind::Storage);
    QCOMPARE(note.error().kind, ErrorKind::Storage);
    QCOMPARE(record.error().kind, ErrorKind::Storage);
    QCOMPARE(unsettled.error().kind, ErrorKind::Storage);
    QCOMPARE(recent.error().kind, ErrorKind::Storage);
    QCOMPARE(find.error().kind, ErrorKind::Storage);
    QCOMPARE(values.error().kind, ErrorKind::Storage);
    QCOMPARE(spend.error().kind, ErrorKind::Storage);
}

void TestChangeJournal::olderVersionsAreBroughtUpToDate()
{
    const DatabaseSpec current = journalSpec(m_desk->path(u"old.db"_s));
    for (qsizetype version = 0; version <= current.migrations.size(); ++version) {
        DatabaseSpec old = current;
        old.path = m_desk->path(u"old%1.db"_s.arg(version));
        old.migrations = current.migrations.first(version);
        {
            Database database(old);
            Outcome opened(database.open());
            QVERIFY(opened.wait() && opened.isOk());
        }
        Database database(journalSpec(old.path));
        ChangeJournal journal(database, m_desk->clock());
        Outcome opened(database.open());
        Outcome append(journal.append(buy(u"a"_s), {}, {}));
        QVERIFY(append.wait());
        QVERIFY(opened.isOk());
        QVERIFY(append.isOk());
        QCOMPARE(opened.value().previousVersion, int(version));
    }
}

QTEST_GUILESS_MAIN(TestChangeJournal)
#include "tst_changejournal.moc"
