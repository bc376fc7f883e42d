// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/conflictchoice.h"
#include "services/ownedreading.h"
#include "services/review.h"
#include "unit/services/testdesk.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString kHook = u"https://hooks.example/in"_s;
const QString kOld = u"https://old.example/in"_s;
const QString kTheirs = u"https://theirs.example/in"_s;

/// An account with so many numbers.
struct Bench
{
    TestDesk desk;
    Review review{ desk.accounts(), desk.activity(), desk.notes(), desk.clock };
    AccountId account = desk.addAccount(u"k1"_s);

    explicit Bench(int owned)
    {
        for (int i = 0; i < owned; ++i)
            desk.world().owned.append(ownedNumber(digits(i), { { u"webhook"_s, kOld } }));
    }
    static QString digits(int number) { return QString::number(447700900000 + number); }
    [[nodiscard]] QList<Change> configures(int count) const
    {
        QList<Change> changes;
        for (int i = 0; i < count; ++i) {
            changes << desk.change(ChangeKind::Configure, account, digits(i));
            changes.last().seen = { { u"webhook"_s, kOld } };
            changes.last().edits = { { u"webhook"_s, kHook } };
        }
        return changes;
    }
    ReviewSheet prepare(const QList<Change> &changes)
    {
        desk.world().looks = 0;
        desk.world().listed.clear();
        Outcome prepared(review.prepare(changes));
        if (!prepared.wait() || !prepared.isOk())
            qFatal("The review did not end.");
        return prepared.value();
    }
    [[nodiscard]] static qsizetype applicable(const ReviewSheet &sheet)
    {
        return std::count_if(sheet.rows.cbegin(), sheet.rows.cend(),
            [](const ReviewRow &row) { return row.isApplicable() && row.fields.size() == 1; });
    }
};

/// What a review reads of a number whose webhook and application somebody else has changed.
ReviewRow contested()
{
    ReviewRow row;
    row.change.kind = ChangeKind::Configure;
    row.change.seen = { { u"webhook"_s, kOld }, { u"app"_s, u"11"_s } };
    row.change.edits = { { u"webhook"_s, kHook }, { u"app"_s, u"12"_s }, { u"plan"_s, u"gold"_s } };
    row.owned = ownedNumber(Bench::digits(1), { { u"webhook"_s, kTheirs }, { u"app"_s, u"13"_s } });
    return row;
}

} // namespace

/// Reviews of many numbers, and what a person decides in them.
class TestManyReviewed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewNumbersAreAskedForOneByOne();
    void manyNumbersAreReadFromTheList();
    void aListIsReadOnlyAsFarAsItIsNeeded();
    void aListLongerThanTheQuestionsIsNotRead();
    void whatTheListDoesNotShowIsAskedFor();
    void purchasesAreAlwaysAskedFor();
    void aListThatCannotBeReadIsAnErrorOfItsRows();
    void cancellingEndsTheReadingOfAList();
    void theirsIsKeptAndMineIsWrittenFieldByField();
    void aFieldThatIsNotDecidedStaysAConflict();
    void keepingEverythingLeavesNothingToWrite();
    void mineIsJudgedOnceItIsToBeWritten();
    void anErrorOfAFieldThatIsKeptIsNoneAnyMore();
    void whatChangesAgainAfterTheDecisionIsAConflictAgain();
};

void TestManyReviewed::fewNumbersAreAskedForOneByOne()
{
    Bench bench(200);
    const int few = int(kNumbersWorthAList) - 1;
    QCOMPARE(Bench::applicable(bench.prepare(bench.configures(few))), few);
    QCOMPARE(bench.desk.world().looks, few);
    QVERIFY(bench.desk.world().listed.isEmpty());
}

void TestManyReviewed::manyNumbersAreReadFromTheList()
{
    Bench bench(200);
    const ReviewSheet sheet = bench.prepare(bench.configures(180));
    QCOMPARE(Bench::applicable(sheet), 180);
    QCOMPARE(sheet.rows.at(179).owned->ref, sheet.rows.at(179).change.ref);
    QCOMPARE(bench.desk.world().looks, 0);
    QCOMPARE(bench.desk.world().listed.size(), 2);
}

void TestManyReviewed::aListIsReadOnlyAsFarAsItIsNeeded()
{
    Bench bench(900);
    bench.desk.world().pageSize = 50;
    QCOMPARE(Bench::applicable(bench.prepare(bench.configures(40))), 40);
    QCOMPARE(bench.desk.world().listed.size(), 1);
}

void TestManyReviewed::aListLongerThanTheQuestionsIsNotRead()
{
    Bench bench(200);
    bench.desk.world().pageSize = 2;
    const ReviewSheet sheet = bench.prepare(bench.configures(40));
    QCOMPARE(Bench::applicable(sheet), 40);
    QCOMPARE(bench.desk.world().listed.size(), 1);
    QCOMPARE(bench.desk.world().looks, 38);
}

void TestManyReviewed::whatTheListDoesNotShowIsAskedFor()
{
    Bench bench(40);
    QList<Change> changes = bench.configures(40);
    changes << bench.desk.change(ChangeKind::Release, bench.account, Bench::digits(999));
    const ReviewSheet sheet = bench.prepare(changes);
    QCOMPARE(Bench::applicable(sheet), 40);
    QCOMPARE(sheet.rows.last().error->kind, ErrorKind::NotFound);
    QCOMPARE(bench.desk.world().looks, 1);
}

void TestManyReviewed::purchasesAreAlwaysAskedFor()
{
    Bench bench(40);
    QList<Change> changes = bench.configures(40);
    bench.desk.world().offers = { offer(Bench::digits(500)) };
    changes << bench.desk.change(ChangeKind::Buy, bench.account, Bench::digits(500))
            << bench.desk.change(ChangeKind::Buy, bench.account, Bench::digits(501));
    bench.desk.world().owned.append(ownedNumber(Bench::digits(501)));
    const ReviewSheet sheet = bench.prepare(changes);
    QVERIFY(sheet.rows.at(40).isApplicable());
    QCOMPARE(sheet.rows.at(41).error->kind, ErrorKind::Conflict);
    QCOMPARE(bench.desk.world().looks, 2);
}

void TestManyReviewed::aListThatCannotBeReadIsAnErrorOfItsRows()
{
    Bench bench(40);
    bench.desk.world().readError = answeredError(ErrorKind::Offline, Delivery::NotSent);
    const ReviewSheet sheet = bench.prepare(bench.configures(40));
    for (const ReviewRow &row : sheet.rows)
        QCOMPARE(row.error->kind, ErrorKind::Offline);
    QCOMPARE(bench.desk.world().looks, 0);
}

void TestManyReviewed::cancellingEndsTheReadingOfAList()
{
    Bench bench(200);
    bench.desk.world().holdsReads = true;
    Outcome prepared(bench.review.prepare(bench.configures(180)));
    prepared.cancel();
    QVERIFY(prepared.wait());
    QCOMPARE(prepared.error().kind, ErrorKind::Cancelled);
    bench.desk.world().releaseReads();
    settle();
    QCOMPARE(bench.desk.world().listed.size(), 1);
}

void TestManyReviewed::theirsIsKeptAndMineIsWrittenFieldByField()
{
    const ProviderInfo info = FakeProvider(nullptr).info();
    ReviewRow read = contested();
    (void)mergeRow(read, info);
    QCOMPARE(read.conflicts.size(), 2);
    const ReviewRow row = decidedRow(read,
        { { u"webhook"_s, ConflictChoice::WriteMine }, { u"app"_s, ConflictChoice::KeepTheirs } }, info);
    QVERIFY(row.isApplicable());
    QCOMPARE(row.full.value(u"webhook"_s), kHook);
    QCOMPARE(row.full.value(u"app"_s), u"13"_s);
    QCOMPARE(row.full.value(u"plan"_s), u"gold"_s);
    QCOMPARE(row.change.edits.keys(), (QStringList{ u"plan"_s, u"webhook"_s }));
    QCOMPARE(row.fields,
        (QList<FieldChange>{ { u"plan"_s, QString(), u"gold"_s }, { u"webhook"_s, kTheirs, kHook } }));
}

void TestManyReviewed::aFieldThatIsNotDecidedStaysAConflict()
{
    const ProviderInfo info = FakeProvider(nullptr).info();
    ReviewRow read = contested();
    (void)mergeRow(read, info);
    const ReviewRow row = decidedRow(read, { { u"webhook"_s, ConflictChoice::WriteMine } }, info);
    QVERIFY(!row.isApplicable());
    QCOMPARE(row.conflicts.size(), 1);
    QCOMPARE(row.conflicts.constFirst().key, u"app"_s);
    QCOMPARE(row.full.value(u"app"_s), u"13"_s);
}

void TestManyReviewed::keepingEverythingLeavesNothingToWrite()
{
    const ProviderInfo info = FakeProvider(nullptr).info();
    ReviewRow read = contested();
    read.change.edits.remove(u"plan"_s);
    (void)mergeRow(read, info);
    const ReviewRow row = decidedRow(read,
        { { u"webhook"_s, ConflictChoice::KeepTheirs }, { u"app"_s, ConflictChoice::KeepTheirs } }, info);
    QVERIFY(row.conflicts.isEmpty() && row.fields.isEmpty());
    QVERIFY(row.error && row.error->detail.contains(u"You keep what is there"_s));
}

void TestManyReviewed::mineIsJudgedOnceItIsToBeWritten()
{
    const ProviderInfo info = FakeProvider(nullptr).info();
    ReviewRow read = contested();
    read.change.edits[u"webhook"_s] = u"no address"_s;
    (void)mergeRow(read, info);
    const ReviewRow row = decidedRow(read,
        { { u"webhook"_s, ConflictChoice::WriteMine }, { u"app"_s, ConflictChoice::KeepTheirs } }, info);
    QCOMPARE(row.error->field, u"webhook"_s);
}

void TestManyReviewed::anErrorOfAFieldThatIsKeptIsNoneAnyMore()
{
    const ProviderInfo info = FakeProvider(nullptr).info();
    ReviewRow read = contested();
    (void)mergeRow(read, info);
    read.error = makeError(ErrorKind::InvalidRequest);
    read.error->field = u"app"_s;
    const auto with = [&](ConflictChoice app) {
        return decidedRow(read, { { u"webhook"_s, ConflictChoice::WriteMine }, { u"app"_s, app } }, info);
    };
    QVERIFY(with(ConflictChoice::KeepTheirs).isApplicable());
    QVERIFY(!with(ConflictChoice::WriteMine).isApplicable());
}

void TestManyReviewed::whatChangesAgainAfterTheDecisionIsAConflictAgain()
{
    Bench bench(1);
    Change change = bench.configures(1).constFirst();
    bench.desk.world().owned[0].settings[u"webhook"_s] = kTheirs;
    const ReviewRow read = bench.prepare({ change }).rows.constFirst();
    const ProviderInfo &info = bench.desk.accounts().infoOf(bench.account);
    const ReviewRow row = decidedRow(read, { { u"webhook"_s, ConflictChoice::WriteMine } }, info);
    QVERIFY(row.isApplicable());
    const QString again = u"https://again.example/in"_s;
    bench.desk.world().owned[0].settings[u"webhook"_s] = again;
    bench.desk.runner().apply({ row.change });
    QVERIFY(bench.desk.reaches(change.id, ChangeState::Conflict));
    QCOMPARE(bench.desk.world().owned.constFirst().settings.value(u"webhook"_s), again);
    // Decided on what is there now, it is written.
    Change next = row.change;
    next.id = u"next"_s;
    const ReviewRow reread = bench.prepare({ next }).rows.constFirst();
    bench.desk.runner().apply(
        { decidedRow(reread, { { u"webhook"_s, ConflictChoice::WriteMine } }, info).change });
    QVERIFY(bench.desk.reaches(next.id, ChangeState::Done));
    QCOMPARE(bench.desk.world().owned.constFirst().settings.value(u"webhook"_s), kHook);
}

QTEST_GUILESS_MAIN(TestManyReviewed)
#include "tst_manyreviewed.moc"
