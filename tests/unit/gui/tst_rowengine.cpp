// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/engine/radixsort.h"
#include "gui/models/engine/rowengine.h"
#include "gui/models/engine/textranks.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace NumberDesk;
using namespace Qt::StringLiterals;

namespace {

/// Two numbers a row: the first is the base column. Even values fit when only those are asked for.
struct Cells
{
    bool used = true;
    quint64 first = 0;
    quint64 second = 0;
    friend bool operator==(const Cells &, const Cells &) = default;
};

enum class Wanted { All, Even, Fours };

class TestRows final : public RowSource
{
public:
    TestRows(std::vector<Cells> all, Wanted some)
        : cells(std::move(all))
        , wanted(some)
    { }

    [[nodiscard]] quint32 span() const override { return static_cast<quint32>(cells.size()); }
    [[nodiscard]] bool isUsed(quint32 row) const override { return cells[row].used; }
    void addChanged(const RowSource &earlier, RowSet &rows) const override
    {
        const auto &before = static_cast<const TestRows &>(earlier).cells;
        for (quint32 row = 0; row < span(); ++row) {
            if (row >= before.size() || !(before[row] == cells[row]))
                rows.insert(row);
        }
    }
    [[nodiscard]] bool fitsAll() const override { return wanted == Wanted::All; }
    [[nodiscard]] FilterRelation relationTo(const RowSource &earlier) const override
    {
        const Wanted before = static_cast<const TestRows &>(earlier).wanted;
        if (before == wanted)
            return FilterRelation::Same;
        return before < wanted ? FilterRelation::Narrower : FilterRelation::Other;
    }
    [[nodiscard]] RowSorting baseSorting() const override { return { 0, Qt::AscendingOrder }; }
    void prepareFilter(const StopAsked &) override { }
    void match(quint32 page, RowSet::Page rows) const override
    {
        for (quint32 at = 0; at < RowSet::kPage; ++at) {
            const quint32 row = page * RowSet::kPage + at;
            if (row < span() && !fits(row))
                rows[at / 64] &= ~(quint64(1) << (at % 64));
        }
    }
    [[nodiscard]] bool fits(quint32 row) const override
    {
        ++looks;
        return wanted == Wanted::All || cells[row].second % (wanted == Wanted::Even ? 2 : 4) == 0;
    }
    void prepareSorting(const RowSorting &, const StopAsked &) override
    {
        if (gate)
            gate->acquire();
    }
    [[nodiscard]] quint64 key(const RowSorting &sorting, quint32 row) const override
    {
        const quint64 value = sorting.column == 0 ? cells[row].first : cells[row].second;
        return sorting.order == Qt::DescendingOrder ? ~value : value;
    }

    std::vector<Cells> cells;
    Wanted wanted;
    std::shared_ptr<QSemaphore> gate; ///< held at each sorting
    mutable int looks = 0;
};

const StopAsked kNever = [] { return false; };

RowList naive(const TestRows &rows, const RowSorting &sorting)
{
    RowList order;
    for (quint32 row = 0; row < rows.span(); ++row) {
        if (rows.isUsed(row) && rows.fits(row))
            order.push_back(row);
    }
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        const auto standing = [&](quint32 row) {
            return std::pair(rows.key(sorting, row), rows.key(rows.baseSorting(), row));
        };
        return standing(a) < standing(b);
    });
    return order;
}

} // namespace

/// The engine of the tables by itself, held against the plainest way to do the same.
class RowEngineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetOfRowsIsASet();
    void bitsAreHadByTheWordFromAnyRow();
    void onlyWhatGoesUpByOneIsARun();
    void rowsThatCameInOrderAreShownAsOthers();
    void radixSortSortsAndKeepsTheOrderOfEquals();
    void radixSortStopsBetweenTheHeaps();
    void everyResultIsThatOfThePlainWay_data();
    void everyResultIsThatOfThePlainWay();
    void aNarrowerFilterLooksOnlyAtWhatWasFound();
    void rowsAreFoundInWhatIsShown();
    void theThreadGivesUpWhatNobodyWants();
    void rowsThatChangeWhileTheThreadWorksAreTakenInAfterwards();
    void textsAreRankedAsPeopleOfTheLanguageSortThem();
    void textsThatComeLaterGetTheSameRanksAsAllAtOnce();

private:
    std::vector<Cells> randomCells(quint32 count);
    void change(std::vector<Cells> &cells, quint32 count);
    quint64 below(quint32 end) { return m_random.bounded(end); }

    QRandomGenerator m_random{ 20261122 };
};

std::vector<Cells> RowEngineTest::randomCells(quint32 count)
{
    std::vector<Cells> cells(count);
    for (Cells &each : cells)
        each = { below(10) > 0, m_random.generate64() >> below(60), below(50) };
    return cells;
}

void RowEngineTest::change(std::vector<Cells> &cells, quint32 count)
{
    for (quint32 change = 0; change < count && !cells.empty(); ++change)
        cells[below(static_cast<quint32>(cells.size()))] = randomCells(1).front();
    for (quint64 more = below(3); more > 0; --more)
        cells.push_back(randomCells(1).front());
}

void RowEngineTest::aSetOfRowsIsASet()
{
    RowSet set(5000);
    for (const quint32 row : { 0u, 63u, 64u, 4095u, 4096u, 4999u })
        set.insert(row);
    QCOMPARE(set.count(), 6);
    QVERIFY(set.test(4096) && !set.test(4097) && !set.test(5000) && !set.test(999999));
    set.remove(64);
    RowList seen;
    set.forEach([&seen](quint32 row) { seen.push_back(row); });
    QCOMPARE(seen, RowList({ 0, 63, 4095, 4096, 4999 }));
    set.fill();
    QCOMPARE(set.count(), 5000);
    set.resize(100);
    set.resize(9000);
    QCOMPARE(set.count(), 100);
    set.clear();
    QVERIFY(set.isEmpty());
    QVERIFY(RowSet().isEmpty() && RowSet().pageCount() == 0);
}

void RowEngineTest::bitsAreHadByTheWordFromAnyRow()
{
    RowSet set(500);
    for (quint32 row = 0; row < set.span(); ++row) {
        if (below(2) == 0)
            set.insert(row);
    }
    for (quint32 first = 0; first < RowSet::kPage + 100; ++first) {
        const quint64 bits = bitsFrom(set.words(), first);
        for (quint32 at = 0; at < 64; ++at)
            QCOMPARE(((bits >> at) & 1) != 0, set.test(first + at));
    }
}

void RowEngineTest::onlyWhatGoesUpByOneIsARun()
{
    RowList rows(64);
    std::iota(rows.begin(), rows.end(), 7);
    const auto isOne = [](const RowList &list) { return isRun(SixtyFour(list.data(), 64)); };
    QVERIFY(isOne(rows));
    for (std::size_t at = 0; at < rows.size(); ++at) {
        RowList other = rows;
        other[at] = 9999;
        QVERIFY(!isOne(other));
        other[at] = rows[(at + 1) % 64];
        QVERIFY(!isOne(other));
    }
}

void RowEngineTest::rowsThatCameInOrderAreShownAsOthers()
{
    std::vector<Cells> cells = randomCells(5000);
    for (quint64 row = 0; row < cells.size(); ++row)
        cells[row].first = row;
    std::swap(cells[1000].first, cells[1001].first);
    std::swap(cells[200].first, cells[4000].first);
    const RowSorting byNumber{ 0, Qt::AscendingOrder };
    for (const Wanted wanted : { Wanted::Even, Wanted::Fours }) {
        const auto result
            = carryOut({ std::make_shared<TestRows>(cells, wanted), byNumber, nullptr, {} }, kNever);
        QCOMPARE(*result->visible, naive(TestRows(cells, wanted), byNumber));
    }
}

void RowEngineTest::radixSortSortsAndKeepsTheOrderOfEquals()
{
    // Up to a size that is dealt out twice, although most of the keys lie close together.
    for (const quint32 size : { 0u, 1u, 2u, 24u, 25u, 300u, 8192u, 8193u, 60000u }) {
        std::vector<KeyedRow<quint64>> wide;
        std::vector<KeyedRow<quint32>> narrow;
        for (quint32 row = 0; row < size; ++row) {
            const bool isFar = below(20) == 0;
            wide.push_back({ isFar ? m_random.generate64() >> below(64) : below(1'000'000), row });
            narrow.push_back({ static_cast<quint32>(below(100)), row });
        }
        auto expectedWide = wide;
        auto expectedNarrow = narrow;
        const auto byKey = [](const auto &a, const auto &b) { return a.key < b.key; };
        std::stable_sort(expectedWide.begin(), expectedWide.end(), byKey);
        std::stable_sort(expectedNarrow.begin(), expectedNarrow.end(), byKey);
        radixSort(wide);
        radixSort(narrow);
        QVERIFY(wide == expectedWide);
        QVERIFY(narrow == expectedNarrow);
    }
}

void RowEngineTest::radixSortStopsBetweenTheHeaps()
{
    std::vector<KeyedRow<quint64>> rows;
    for (quint32 row = 0; row < 20000; ++row)
        rows.push_back({ m_random.generate64(), row });
    int asked = 0;
    radixSort(rows, [&asked] { return ++asked > 3; });
    QCOMPARE(asked, 4);
}

void RowEngineTest::everyResultIsThatOfThePlainWay_data()
{
    QTest::addColumn<quint32>("size");
    for (const quint32 size : { 0u, 1u, 64u, 700u, 9000u })
        QTest::addRow("%u rows", size) << size;
}

void RowEngineTest::everyResultIsThatOfThePlainWay()
{
    QFETCH(quint32, size);
    std::vector<Cells> cells = randomCells(size);
    std::shared_ptr<const RowResult> before;
    for (int step = 0; step < 60; ++step) {
        const auto wanted = static_cast<Wanted>(below(3));
        const RowSorting sorting{ static_cast<int>(below(2)),
            below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder };
        if (step % 3 != 0)
            change(cells, static_cast<quint32>(below(step % 7 == 0 ? size + 1 : 8)));
        RowTask task{ std::make_shared<TestRows>(cells, wanted), sorting, before, {} };
        auto result = carryOut(task, kNever);
        QVERIFY(result.has_value());
        QCOMPARE(*result->visible, naive(TestRows(cells, wanted), sorting));
        before = std::make_shared<const RowResult>(std::move(*result));
    }
}

void RowEngineTest::aNarrowerFilterLooksOnlyAtWhatWasFound()
{
    const std::vector<Cells> cells = randomCells(9000);
    RowTask task{ std::make_shared<TestRows>(cells, Wanted::Even), { 0, Qt::AscendingOrder }, nullptr, {} };
    auto even = std::make_shared<const RowResult>(*carryOut(task, kNever));
    // One row left in a page is looked at by itself.
    std::vector<Cells> odd = cells;
    for (Cells &each : odd)
        each.second = 1;
    odd[4321].second = 8;
    odd[4321].used = true;
    task.source = std::make_shared<TestRows>(odd, Wanted::Even);
    even = std::make_shared<const RowResult>(*carryOut(task, kNever));
    QCOMPARE(*even->visible, RowList{ 4321 });
    const auto fours = std::make_shared<TestRows>(odd, Wanted::Fours);
    QCOMPARE(*carryOut({ fours, { 0, Qt::AscendingOrder }, even, {} }, kNever)->visible, RowList{ 4321 });
    QCOMPARE(fours->looks, 1);
}

void RowEngineTest::rowsAreFoundInWhatIsShown()
{
    const std::vector<Cells> cells = randomCells(3000);
    const auto result = carryOut(
        { std::make_shared<TestRows>(cells, Wanted::Even), { 1, Qt::DescendingOrder }, nullptr, {} }, kNever);
    for (quint32 row = 0; row < cells.size(); ++row) {
        const auto place = std::find(result->visible->cbegin(), result->visible->cend(), row);
        const qsizetype expected = place == result->visible->cend() ? -1 : place - result->visible->cbegin();
        QCOMPARE(result->order.find(*result->visible, row), expected);
    }
    QCOMPARE(result->order.find(*result->visible, 999999), -1);
}

void RowEngineTest::theThreadGivesUpWhatNobodyWants()
{
    const std::vector<Cells> cells = randomCells(20000);
    const auto gate = std::make_shared<QSemaphore>();
    Wanted wanted = Wanted::All;
    QList<Wanted> begun;
    RowEngine engine([&]() -> std::shared_ptr<RowSource> {
        auto rows = std::make_shared<TestRows>(cells, wanted);
        rows->gate = gate;
        begun << wanted;
        return rows;
    });
    QSignalSpy ready(&engine, &RowEngine::ready);
    engine.touchAll();
    QVERIFY(engine.isBusy());
    QVERIFY(!engine.result()->source);
    for (const Wanted next : { Wanted::Fours, Wanted::Even }) {
        wanted = next;
        engine.filterChanged();
    }
    gate->release(100);
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(!engine.isBusy());
    QCOMPARE(begun.size(), 3);
    QCOMPARE(*engine.result()->visible, naive(TestRows(cells, Wanted::Even), engine.sorting()));
}

void RowEngineTest::rowsThatChangeWhileTheThreadWorksAreTakenInAfterwards()
{
    std::vector<Cells> cells = randomCells(20000);
    const auto gate = std::make_shared<QSemaphore>();
    RowEngine engine([&]() -> std::shared_ptr<RowSource> {
        auto rows = std::make_shared<TestRows>(cells, Wanted::All);
        rows->gate = gate;
        return rows;
    });
    QSignalSpy ready(&engine, &RowEngine::ready);
    engine.touchAll();
    const std::vector<Cells> first = cells;
    // Many batches while one order is being made: they are taken in together.
    for (int batch = 0; batch < 50; ++batch) {
        change(cells, 10);
        engine.rowsChanged();
    }
    engine.touch(7);
    gate->release(1);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(*engine.result()->visible, naive(TestRows(first, Wanted::All), engine.sorting()));
    QVERIFY(engine.isBusy());
    gate->release(100);
    QTRY_COMPARE(ready.size(), 2);
    QVERIFY(!engine.isBusy());
    QCOMPARE(*engine.result()->visible, naive(TestRows(cells, Wanted::All), engine.sorting()));
    QVERIFY(engine.result()->changed.test(7));
}

void RowEngineTest::textsAreRankedAsPeopleOfTheLanguageSortThem()
{
    TextPool pool;
    for (const QString &text : { u"zebra"_s, u"Äpfel"_s, u"apfel"_s, u"Zebra"_s, u"Line 10"_s, u"line 2"_s })
        (void)pool.intern(text);
    const auto rank = [&](TextRanks &ranks, const QString &text) {
        return ranks.of(pool, kNever).at(*pool.find(text.toUtf8()));
    };
    TextRanks german{ QLocale(QLocale::German) };
    QVERIFY(rank(german, u""_s) < rank(german, u"apfel"_s));
    QVERIFY(rank(german, u"Äpfel"_s) < rank(german, u"line 2"_s));
    QVERIFY(rank(german, u"line 2"_s) < rank(german, u"Line 10"_s));
    QCOMPARE(rank(german, u"zebra"_s), rank(german, u"Zebra"_s));
    TextRanks none{ QLocale::c() };
    QCOMPARE(rank(none, u"zebra"_s), rank(none, u"Zebra"_s));
    QVERIFY(rank(none, u"apfel"_s) < rank(none, u"Line 10"_s));
}

void RowEngineTest::textsThatComeLaterGetTheSameRanksAsAllAtOnce()
{
    for (const QLocale &locale : { QLocale::c(), QLocale(QLocale::German) }) {
        TextPool pool;
        TextRanks ranks(locale);
        for (int round = 0; round < 30; ++round) {
            for (int text = 0; text < (round == 0 ? 300 : 9); ++text)
                (void)pool.intern(
                    QString(u"aAbBäÄ"_s.at(static_cast<qsizetype>(below(6))) + QString::number(below(300))));
            TextRanks atOnce(locale);
            QCOMPARE(ranks.of(pool, kNever), atOnce.of(pool, kNever));
        }
    }
}

QTEST_GUILESS_MAIN(RowEngineTest)
#include "tst_rowengine.moc"
