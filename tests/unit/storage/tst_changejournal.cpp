// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/changejournal.h"
#include "storage/schema.h"
#include "storage/sql.h"
#include "support/manualclock.h"
#include "support/outcome.h"

#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

NumberRef ref(const QString &digits = u"447700900123"_s, const QString &account = u"account-1"_s)
{
    return {account, u"GB"_s, PhoneNumber::fromDigits(digits).value()};
}

Change buy(const QString &id, const NumberRef &number = ref())
{
    Change change;
    change.id = id;
    change.kind = ChangeKind::Buy;
    change.ref = number;
    change.monthly = Money(125, 2, u"EUR"_s);
    return change;
}

Change configure(const QString &id, const SettingEdits &edits)
{
    Change change;
    change.id = id;
    change.kind = ChangeKind::Configure;
    change.ref = ref();
    change.edits = edits;
    return change;
}

/// Everything a record can hold, with text that would break unbound SQL or careless JSON.
Change fullChange()
{
    Change change = buy(u"full"_s);
    change.offerId = u"offer'; DROP TABLE changes; --"_s;
    change.purchaseTarget = u"sub\"key"_s;
    change.setUp = Money(41025700, 6, u"USD"_s);
    change.seen = {{u"moHttpUrl"_s, u"https://example.com/?a=1&b=ü"_s}};
    change.edits = {{u"voiceCallbackValue"_s, u""_s}, {u"app"_s, u"\u202e\\n\"%1"_s}};
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
    error.causes = {u"first"_s, u"second"_s};
    error.help = QUrl(u"https://example.com/help?x=%20"_s);
    return error;
}

} // namespace

/// Holds the journal to its promises, on a real file.
class TestChangeJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
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
    void unsettledListsWhatBlocksOldestFirst();
    void recentPagesFromNewToOld();
    void findSeesOnlyTheNumber();
    void lastSetValuesComeFromDoneConfigures();
    void lastSetValuesEndWithTheTenancy();
    void monthlySpendCountsDoneAndUnsettledBuys();
    void everyCallEndsWhenTheJournalIsNotOpen();
    void olderVersionsAreBroughtUpToDate();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"journal.db"_s); }
    void reopen();
    Result<ChangeRecord> appended(const Change &change);
    Result<ChangeRecord> advanced(const QString &id, ChangeState from, ChangeState to, const ChangePatch &patch = {});
    /// Journals a change and takes it straight to @p end.
    bool through(const Change &change, ChangeState end);
    QStringList unsettledIds();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ChangeJournal> m_journal;
};

void TestChangeJournal::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>();
    reopen();
}

void TestChangeJournal::cleanup()
{
    m_journal.reset();
    m_database.reset();
}

void TestChangeJournal::reopen()
{
    m_journal.reset();
    m_database.reset();
    m_database = std::make_unique<Database>(journalSpec(path()));
    m_journal = std::make_unique<ChangeJournal>(*m_database, *m_clock);
    Outcome opened(m_database->open());
    QVERIFY(opened.wait());
    QVERIFY(opened.isOk());
}

Result<ChangeRecord> TestChangeJournal::appended(const Change &change)
{
    Outcome end(m_journal->append(change, u"POST /number/buy"_s, u"someone"_s));
    if (!end.wait())
        return makeError(ErrorKind::Internal);
    return end.isOk() ? Result<ChangeRecord>(end.value()) : end.error();
}

Result<ChangeRecord> TestChangeJournal::advanced(const QString &id, ChangeState from, ChangeState to,
    const ChangePatch &patch)
{
    Outcome end(m_journal->advance(id, from, to, patch));
    if (!end.wait())
        return makeError(ErrorKind::Internal);
    return end.isOk() ? Result<ChangeRecord>(end.value()) : end.error();
}

bool TestChangeJournal::through(const Change &change, ChangeState end)
{
    return appended(change).isOk() && advanced(change.id, ChangeState::Journaled, ChangeState::Sending).isOk()
        && advanced(change.id, ChangeState::Sending, end).isOk();
}

QStringList TestChangeJournal::unsettledIds()
{
    Outcome end(m_journal->unsettled());
    QStringList ids;
    if (end.wait() && end.isOk()) {
        for (const ChangeRecord &record : end.value())
            ids << record.change.id;
    }
    return ids;
}

void TestChangeJournal::appendedChangeIsThereAfterReopening()
{
    const auto record = appended(buy(u"a"_s));
    QVERIFY(record.isOk());
    QCOMPARE(record->state, ChangeState::Journaled);
    QCOMPARE(record->created, m_clock->utcNow());
    reopen();
    QCOMPARE(unsettledIds(), QStringList{u"a"_s});
}

void TestChangeJournal::everyFieldSurvives()
{
    const Change change = fullChange();
    QVERIFY(appended(change).isOk());
    ChangePatch patch;
    patch.nextLook = m_clock->utcNow().addSecs(5);
    patch.looks = 3;
    patch.negatives = 2;
    patch.firstNegative = m_clock->utcNow().addSecs(-60);
    patch.error = fullError();
    patch.requestId = u"req-1"_s;
    patch.note = u"Sent to the provider."_s;
    QVERIFY(advanced(change.id, ChangeState::Journaled, ChangeState::Sending, patch).isOk());
    reopen();
    Outcome end(m_journal->record(change.id));
    QVERIFY(end.wait() && end.isOk());
    const ChangeRecord &record = end.value();
    QCOMPARE(record.change.kind, change.kind);
    QCOMPARE(record.change.ref, change.ref);
    QCOMPARE(record.change.offerId, change.offerId);
    QCOMPARE(record.change.purchaseTarget, change.purchaseTarget);
    QVERIFY(record.change.setUp && record.change.setUp->compare(*change.setUp) == std::strong_ordering::equal);
    QVERIFY(record.change.monthly && record.change.monthly->compare(*change.monthly) == std::strong_ordering::equal);
    QCOMPARE(record.change.seen, change.seen);
    QCOMPARE(record.change.edits, change.edits);
    QCOMPARE(record.state, ChangeState::Sending);
    QCOMPARE(record.created, m_clock->utcNow());
    QCOMPARE(record.sent, m_clock->utcNow());
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
    QVERIFY(appended(buy(u"a"_s)).isOk());
    const auto second = appended(buy(u"b"_s));
    QVERIFY(!second.isOk());
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(second.error().delivery, Delivery::NotSent);
    QVERIFY(!second.error().detail.isEmpty());
    QVERIFY(!appended(configure(u"c"_s, {{u"k"_s, u"v"_s}})).isOk()); // of whatever kind
    QCOMPARE(unsettledIds(), QStringList{u"a"_s});
}

void TestChangeJournal::sameDigitsInAnotherAccountOrCountryAreFree()
{
    QVERIFY(appended(buy(u"a"_s)).isOk());
    QVERIFY(appended(buy(u"b"_s, ref(u"447700900123"_s, u"account-2"_s))).isOk());
    NumberRef elsewhere = ref();
    elsewhere.country = u"US"_s;
    QVERIFY(appended(buy(u"c"_s, elsewhere)).isOk());
    QVERIFY(appended(buy(u"d"_s, ref(u"447700900124"_s))).isOk());
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
    QVERIFY(through(buy(u"a"_s), end));
    QCOMPARE(appended(buy(u"b"_s)).isOk(), free);
}

void TestChangeJournal::changeThatNeedsADecisionBlocksUntilThen()
{
    QVERIFY(through(buy(u"a"_s), ChangeState::NeedsAttention));
    QVERIFY(!appended(buy(u"b"_s)).isOk());
    QCOMPARE(unsettledIds(), QStringList{u"a"_s});
    QVERIFY(advanced(u"a"_s, ChangeState::NeedsAttention, ChangeState::NotDone).isOk());
    QVERIFY(appended(buy(u"b"_s)).isOk());
}

void TestChangeJournal::sameChangeTwiceIsAConflict()
{
    QVERIFY(through(buy(u"a"_s), ChangeState::Done));
    const auto again = appended(buy(u"a"_s));
    QVERIFY(!again.isOk());
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
}

void TestChangeJournal::indexRefusesWhatAnotherConnectionTries()
{
    QVERIFY(appended(buy(u"a"_s)).isOk());
    DatabaseSpec intruder = journalSpec(path());
    intruder.singleWriter = false; // around the lock, as a careless second program would
    Database other(intruder);
    Outcome opened(other.open());
    Outcome copied(other.run<Done>([](QSqlDatabase &database) -> Result<Done> {
        const auto row = execute(database, u"INSERT INTO changes SELECT 'b', seq + 1, kind, state, blocking, account, "
            "country, digits, short_code, offer_id, purchase_target, setup_amount, setup_currency, monthly_amount, "
            "monthly_currency, seen, edits, created, sent, settled, next_look, looks, negatives, first_negative, error, "
            "request_id, request, who, notes FROM changes WHERE id = 'a'"_s);
        if (row.ok)
            return Done{};
        return makeError(isConstraint(row.query.lastError()) ? ErrorKind::Conflict : ErrorKind::Storage);
    }));
    QVERIFY(copied.wait());
    QVERIFY(opened.isOk());
    QVERIFY(!copied.isOk());
    QCOMPARE(copied.error().kind, ErrorKind::Conflict);
    ChangeJournal second(other, *m_clock);
    Outcome appendedThere(second.append(buy(u"c"_s), {}, {}));
    QVERIFY(appendedThere.wait());
    QVERIFY(!appendedThere.isOk());
    QCOMPARE(appendedThere.error().kind, ErrorKind::Conflict);
}

void TestChangeJournal::advanceIsCompareAndSet()
{
    QVERIFY(appended(buy(u"a"_s)).isOk());
    // Two that both believe to be the first: one goes on.
    Outcome first(m_journal->advance(u"a"_s, ChangeState::Journaled, ChangeState::Sending));
    Outcome second(m_journal->advance(u"a"_s, ChangeState::Journaled, ChangeState::Sending));
    QVERIFY(second.wait());
    QVERIFY(first.isOk());
    QVERIFY(!second.isOk());
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
}

void TestChangeJournal::advanceStampsSendingAndSettling()
{
    QVERIFY(appended(buy(u"a"_s)).isOk());
    m_clock->advance(1s);
    const auto sending = advanced(u"a"_s, ChangeState::Journaled, ChangeState::Sending);
    QVERIFY(sending.isOk());
    const QDateTime sentAt = m_clock->utcNow();
    QCOMPARE(sending->sent, sentAt);
    m_clock->advance(1s);
    ChangePatch look;
    look.nextLook = m_clock->utcNow().addSecs(2);
    const auto doubtful = advanced(u"a"_s, ChangeState::Sending, ChangeState::Doubtful, look);
    QVERIFY(doubtful.isOk());
    QVERIFY(!doubtful->settled.isValid());
    const auto done = advanced(u"a"_s, ChangeState::Doubtful, ChangeState::Done);
    QVERIFY(done.isOk());
    QCOMPARE(done->sent, sentAt);
    QCOMPARE(done->settled, m_clock->utcNow());
    QVERIFY(!done->nextLook.isValid());
}

void TestChangeJournal::patchWritesOnlyWhatItSets()
{
    QVERIFY(appended(buy(u"a"_s)).isOk());
    ChangePatch first;
    first.looks = 1;
    first.negatives = 1;
    first.nextLook = m_clock->utcNow();
    first.firstNegative = m_clock->utcNow();
    QVERIFY(advanced(u"a"_s, ChangeState::Journaled, ChangeState::Sending, first).isOk());
    ChangePatch second;
    second.looks = 2;
    second.nextLook = QDateTime();
    const auto record = advanced(u"a"_s, ChangeState::Sending, ChangeState::Sending, second);
    QVERIFY(record.isOk());
    QCOMPARE(record->looks, 2);
    QCOMPARE(record->negatives, 1);
    QVERIFY(!record->nextLook.isValid());
    QVERIFY(record->firstNegative.isValid());
}

void TestChangeJournal::notesCarryTheirTimeAndKeepTheirOrder()
{
    QVERIFY(appended(buy(u"a"_s)).isOk());
    Outcome noted(m_journal->note(u"a"_s, u"Checked by hand."_s));
    m_clock->advance(90s);
    ChangePatch patch;
    patch.note = u"Sent."_s;
    QVERIFY(advanced(u"a"_s, ChangeState::Journaled, ChangeState::Sending, patch).isOk());
    QVERIFY(noted.isOk());
    Outcome end(m_journal->record(u"a"_s));
    QVERIFY(end.wait() && end.isOk());
    QCOMPARE(end.value().notes,
        (QStringList{u"2026-03-01T12:00:00Z Checked by hand."_s, u"2026-03-01T12:01:30Z Sent."_s}));
}

void TestChangeJournal::unknownChangeIsNotFound()
{
    Outcome read(m_journal->record(u"nobody"_s));
    QVERIFY(read.wait());
    QVERIFY(!read.isOk());
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
    const auto moved = advanced(u"nobody"_s, ChangeState::Journaled, ChangeState::Sending);
    QVERIFY(!moved.isOk());
    QCOMPARE(moved.error().kind, ErrorKind::NotFound);
}

void TestChangeJournal::unsettledListsWhatBlocksOldestFirst()
{
    QVERIFY(appended(buy(u"z"_s, ref(u"447700900001"_s))).isOk());
    QVERIFY(through(buy(u"y"_s, ref(u"447700900002"_s)), ChangeState::Done));
    QVERIFY(through(buy(u"x"_s, ref(u"447700900003"_s)), ChangeState::Doubtful));
    QCOMPARE(unsettledIds(), (QStringList{u"z"_s, u"x"_s}));
}

void TestChangeJournal::recentPagesFromNewToOld()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(appended(buy(QString::number(i), ref(u"44770090000%1"_s.arg(i)))).isOk());
    const auto ids = [](const QList<ChangeRecord> &records) {
        QStringList list;
        for (const ChangeRecord &record : records)
            list << record.change.id;
        return list;
    };
    Outcome first(m_journal->recent(2));
    Outcome second(m_journal->recent(2, u"3"_s));
    Outcome last(m_journal->recent(2, u"1"_s));
    QVERIFY(last.wait());
    QCOMPARE(ids(first.value()), (QStringList{u"4"_s, u"3"_s}));
    QCOMPARE(ids(second.value()), (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(ids(last.value()), QStringList{u"0"_s});
}

void TestChangeJournal::findSeesOnlyTheNumber()
{
    QVERIFY(through(buy(u"a"_s), ChangeState::Done));
    QVERIFY(through(configure(u"b"_s, {{u"k"_s, u"v"_s}}), ChangeState::Done));
    QVERIFY(appended(buy(u"c"_s, ref(u"447700900999"_s))).isOk());
    Outcome end(m_journal->find(ref()));
    QVERIFY(end.wait() && end.isOk());
    QCOMPARE(end.value().size(), 2);
    QCOMPARE(end.value().constFirst().change.id, u"b"_s);
}

void TestChangeJournal::lastSetValuesComeFromDoneConfigures()
{
    QVERIFY(through(configure(u"a"_s, {{u"smpp"_s, u"old"_s}, {u"status"_s, u"https://example.com/s"_s}}),
        ChangeState::Done));
    QVERIFY(through(configure(u"b"_s, {{u"smpp"_s, u"refused"_s}}), ChangeState::Refused));
    QVERIFY(through(configure(u"c"_s, {{u"smpp"_s, u"new"_s}}), ChangeState::Done));
    QVERIFY(through(configure(u"d"_s, {{u"status"_s, u""_s}}), ChangeState::Done));
    Outcome end(m_journal->lastSetValues(ref()));
    QVERIFY(end.wait() && end.isOk());
    QCOMPARE(end.value(), (SettingValues{{u"smpp"_s, u"new"_s}, {u"status"_s, u""_s}}));
    Outcome other(m_journal->lastSetValues(ref(u"447700900999"_s)));
    QVERIFY(other.wait() && other.isOk());
    QVERIFY(other.value().isEmpty());
}

void TestChangeJournal::lastSetValuesEndWithTheTenancy()
{
    QVERIFY(through(configure(u"a"_s, {{u"smpp"_s, u"before"_s}}), ChangeState::Done));
    Change release = buy(u"b"_s);
    release.kind = ChangeKind::Release;
    QVERIFY(through(release, ChangeState::Done));
    QVERIFY(through(buy(u"c"_s), ChangeState::Done));
    Outcome end(m_journal->lastSetValues(ref()));
    QVERIFY(end.wait() && end.isOk());
    QVERIFY(end.value().isEmpty());
}

void TestChangeJournal::monthlySpendCountsDoneAndUnsettledBuys()
{
    const auto number = [](int i) { return ref(u"44770090000%1"_s.arg(i)); };
    QVERIFY(through(buy(u"0"_s, number(0)), ChangeState::Done));
    QVERIFY(through(buy(u"1"_s, number(1)), ChangeState::Doubtful));
    QVERIFY(through(buy(u"2"_s, number(2)), ChangeState::Refused));
    QVERIFY(through(buy(u"3"_s, number(3)), ChangeState::NeedsAttention));
    QVERIFY(appended(buy(u"4"_s, ref(u"447700900009"_s, u"account-2"_s))).isOk());
    Change release = buy(u"5"_s, number(5));
    release.kind = ChangeKind::Release;
    QVERIFY(through(release, ChangeState::Done));
    m_clock->advance(24h * 31);
    QVERIFY(through(buy(u"6"_s, number(6)), ChangeState::Done));
    Outcome march(m_journal->monthlySpend(u"account-1"_s, QDate(2026, 3, 31)));
    Outcome april(m_journal->monthlySpend(u"account-1"_s, QDate(2026, 4, 1)));
    QVERIFY(april.wait());
    QCOMPARE(march.value().buys, 3);
    QCOMPARE(march.value().monthly.sums().size(), 1);
    QCOMPARE(march.value().monthly.sums().constFirst().decimal(), u"3.75"_s);
    QCOMPARE(march.value().setUp.unknown(), 3); // nobody told
    QCOMPARE(april.value().buys, 1);
}

void TestChangeJournal::everyCallEndsWhenTheJournalIsNotOpen()
{
    Database closed(journalSpec(m_dir->filePath(u"other.db"_s)));
    ChangeJournal journal(closed, *m_clock);
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
    const DatabaseSpec current = journalSpec(m_dir->filePath(u"old.db"_s));
    for (qsizetype version = 0; version <= current.migrations.size(); ++version) {
        DatabaseSpec old = current;
        old.path = m_dir->filePath(u"old%1.db"_s.arg(version));
        old.migrations = current.migrations.first(version);
        {
            Database database(old);
            Outcome opened(database.open());
            QVERIFY(opened.wait() && opened.isOk());
        }
        Database database(journalSpec(old.path));
        ChangeJournal journal(database, *m_clock);
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
