// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/planstore.h"

#include "unit/storage/journaldesk.h"

#include <QTest>

using namespace NumberDesk;
using namespace NumberDesk::Testing;

namespace {

const QDateTime kNoon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

PlannedChange row(const QString &id, qint64 place)
{
    return { buy(id), place, kNoon, {}, {}, {} };
}

QStringList ids(const QList<StoredPlanRow> &rows)
{
    QStringList all;
    for (const StoredPlanRow &each : rows)
        all << each.row.change.id;
    return all;
}

} // namespace

class TestPlanStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRowComesBackAsItWasAfterTheNextStart();
    void rowsComeInTheirOrder();
    void aRowIsReplacedByItsId();
    void takingAwayAndAddingIsOneCommit();
    void whatTheJournalSaysOfARowStandsBesideIt();
    void aRowThatCannotBeReadStaysAndIsCounted();
    void onlySentChangesOfNumbersAreCounted();
    void aPlanThatCannotBeKeptIsSaid();

private:
    [[nodiscard]] bool write(const PlannedRows &put, const QStringList &removed = {});
    [[nodiscard]] StoredPlan load();

    std::unique_ptr<JournalDesk> m_desk;
    std::unique_ptr<PlanStore> m_store;
};

void TestPlanStore::init()
{
    m_store.reset();
    m_desk = std::make_unique<JournalDesk>();
    QVERIFY(m_desk->open());
    m_store = std::make_unique<PlanStore>(m_desk->database());
}

bool TestPlanStore::write(const PlannedRows &put, const QStringList &removed)
{
    Outcome end(m_store->write(put, removed));
    return end.wait() && end.isOk();
}

StoredPlan TestPlanStore::load()
{
    Outcome end(m_store->load());
    return end.wait() && end.isOk() ? end.value() : StoredPlan{ {}, -1 };
}

void TestPlanStore::aRowComesBackAsItWasAfterTheNextStart()
{
    PlannedChange kept = row(u"one"_s, 7);
    kept.change.edits = { { u"hook"_s, u"https://new.example"_s } };
    kept.due = kNoon.addDays(2);
    kept.agreed = kNoon.addSecs(5);
    Error error = makeError(ErrorKind::InsufficientFunds, u"The balance is €0.20."_s);
    error.requestId = u"req-1"_s;
    kept.failed = FailedTry{ ChangeState::Refused, error, u"before"_s };
    QVERIFY(write({ kept }));
    QVERIFY(m_desk->open());
    m_store = std::make_unique<PlanStore>(m_desk->database());
    const StoredPlan plan = load();
    QCOMPARE(plan.rows.size(), 1);
    const PlannedChange &found = plan.rows.first().row;
    QCOMPARE(found.change.id, u"one"_s);
    QCOMPARE(found.change.ref, kept.change.ref);
    QCOMPARE(found.change.edits, kept.change.edits);
    QCOMPARE(found.place, 7);
    QCOMPARE(found.added, kept.added);
    QCOMPARE(found.due, kept.due);
    QCOMPARE(found.agreed, kept.agreed);
    QVERIFY(found.failed.has_value());
    QCOMPARE(found.failed->state, ChangeState::Refused);
    QCOMPARE(found.failed->changeId, u"before"_s);
    QCOMPARE(found.failed->error->kind, ErrorKind::InsufficientFunds);
    QCOMPARE(found.failed->error->detail, error.detail);
    QCOMPARE(found.failed->error->requestId, error.requestId);
    QVERIFY(!plan.rows.first().state.has_value());
}

void TestPlanStore::rowsComeInTheirOrder()
{
    QVERIFY(write({ row(u"third"_s, 9), row(u"first"_s, 1), row(u"second"_s, 4) }));
    QCOMPARE(ids(load().rows), QStringList({ u"first"_s, u"second"_s, u"third"_s }));
}

void TestPlanStore::aRowIsReplacedByItsId()
{
    PlannedChange failed = row(u"one"_s, 1);
    failed.agreed = kNoon;
    failed.failed = FailedTry{};
    QVERIFY(write({ failed }));
    QVERIFY(write({ row(u"one"_s, 2) }));
    const StoredPlan plan = load();
    QCOMPARE(plan.rows.size(), 1);
    QCOMPARE(plan.rows.first().row.place, 2);
    QVERIFY(!plan.rows.first().row.agreed.isValid());
    QVERIFY(!plan.rows.first().row.failed);
}

void TestPlanStore::takingAwayAndAddingIsOneCommit()
{
    QVERIFY(write({ row(u"one"_s, 1), row(u"two"_s, 2) }));
    QVERIFY(m_desk->execute(u"CREATE TRIGGER blocked BEFORE INSERT ON plan WHEN NEW.id = 'four' "
                            "BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    QVERIFY(!write({ row(u"three"_s, 3), row(u"four"_s, 4) }, { u"one"_s }));
    QCOMPARE(ids(load().rows), QStringList({ u"one"_s, u"two"_s }));
    QVERIFY(write({ row(u"three"_s, 3) }, { u"one"_s }));
    QCOMPARE(ids(load().rows), QStringList({ u"two"_s, u"three"_s }));
}

void TestPlanStore::whatTheJournalSaysOfARowStandsBesideIt()
{
    QVERIFY(write({ row(u"sent"_s, 1), row(u"unsent"_s, 2) }));
    QVERIFY(m_desk->appended(buy(u"sent"_s)).isOk());
    QVERIFY(m_desk->advanced(u"sent"_s, ChangeState::Journaled, ChangeState::Sending).isOk());
    ChangePatch patch;
    patch.error = makeError(ErrorKind::Refused, u"Taken."_s);
    QVERIFY(m_desk->advanced(u"sent"_s, ChangeState::Sending, ChangeState::Refused, patch).isOk());
    const StoredPlan plan = load();
    QCOMPARE(plan.rows.at(0).state, std::optional(ChangeState::Refused));
    QCOMPARE(plan.rows.at(0).error->detail, u"Taken."_s);
    QVERIFY(!plan.rows.at(1).state);
    QVERIFY(!plan.rows.at(1).error);
}

void TestPlanStore::aRowThatCannotBeReadStaysAndIsCounted()
{
    QVERIFY(write({ row(u"one"_s, 1), row(u"two"_s, 2) }));
    QVERIFY(m_desk->execute(uR"(UPDATE plan SET change = '{"id":"one","kind":"Lend"}' WHERE id = 'one')"_s));
    StoredPlan plan = load();
    QCOMPARE(ids(plan.rows), QStringList{ u"two"_s });
    QCOMPARE(plan.unreadable, 1);
    plan = load();
    QCOMPARE(plan.unreadable, 1);
}

void TestPlanStore::onlySentChangesOfNumbersAreCounted()
{
    const QDateTime before = m_desk->clock().utcNow();
    QVERIFY(m_desk->through(buy(u"old"_s), ChangeState::Done));
    m_desk->clock().advance(std::chrono::minutes(1));
    const QDateTime agreed = m_desk->clock().utcNow();
    QVERIFY(m_desk->through(buy(u"new"_s, ref(u"447700900124"_s)), ChangeState::Done));
    QVERIFY(m_desk->appended(buy(u"waiting"_s, ref(u"447700900125"_s))).isOk());
    Change follow = configure(u"follow"_s, { { u"hook"_s, u"https://new.example"_s } });
    follow.follows = u"new"_s;
    QVERIFY(m_desk->through(follow, ChangeState::Done));
    Outcome since(m_store->sentSince(agreed));
    QVERIFY(since.wait());
    QCOMPARE(since.value(), 1);
    Outcome all(m_store->sentSince(before));
    QVERIFY(all.wait());
    QCOMPARE(all.value(), 2);
}

void TestPlanStore::aPlanThatCannotBeKeptIsSaid()
{
    QVERIFY(m_desk->execute(u"DROP TABLE plan"_s));
    Outcome written(m_store->write({ row(u"one"_s, 1) }, {}));
    QVERIFY(written.wait());
    QCOMPARE(written.error().kind, ErrorKind::Storage);
    Outcome read(m_store->load());
    QVERIFY(read.wait());
    QCOMPARE(read.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(TestPlanStore)
#include "tst_planstore.moc"
