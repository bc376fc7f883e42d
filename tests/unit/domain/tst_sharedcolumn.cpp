// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/hashindex.h"
#include "domain/rowbits.h"
#include "domain/sharedcolumn.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <atomic>
#include <map>
#include <thread>

using namespace NumberDesk;

class TestSharedColumn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesStandByRowAndByPage();
    void aCopyKeepsWhatItShowed();
    void settingTheSameValueMakesNoPageAnew();
    void anotherThreadReadsItsCopyWhileTheOwnerWrites();
    void anIndexFindsWhatIsInItAndNothingElse();
    void aCopyOfAnIndexStaysAsItWas();
    void bitsAreCounted();
};

namespace {

constexpr int kRows = 3 * SharedColumn<int>::kPage + 17;

SharedColumn<int> column(int rows)
{
    SharedColumn<int> made;
    for (int row = 0; row < rows; ++row)
        made.append(row * 3);
    return made;
}

} // namespace

void TestSharedColumn::valuesStandByRowAndByPage()
{
    const SharedColumn<int> values = column(kRows);
    QCOMPARE(values.size(), qsizetype(kRows));
    QCOMPARE(values.pageCount(), qsizetype(4));
    QCOMPARE(values.page(3).size(), std::size_t(17));
    for (int row = 0; row < kRows; ++row)
        QCOMPARE(values.at(row), row * 3);
    for (qsizetype page = 0; page < values.pageCount(); ++page)
        QCOMPARE(values.page(page)[5], int(page * SharedColumn<int>::kPage + 5) * 3);
}

void TestSharedColumn::aCopyKeepsWhatItShowed()
{
    SharedColumn<int> values = column(kRows);
    const SharedColumn<int> copy = values;
    QVERIFY(values.set(7, -1));
    values.append(-2);
    QCOMPARE(copy.at(7), 21);
    QCOMPARE(copy.size(), qsizetype(kRows));
    QCOMPARE(values.at(7), -1);
    QCOMPARE(values.at(kRows), -2);
    // Only the pages that were written to are other ones.
    QCOMPARE(copy.page(1).data(), values.page(1).data());
    QVERIFY(copy.page(0).data() != values.page(0).data());
}

void TestSharedColumn::settingTheSameValueMakesNoPageAnew()
{
    SharedColumn<int> values = column(kRows);
    const SharedColumn<int> copy = values;
    QVERIFY(!values.set(7, 21));
    QCOMPARE(copy.page(0).data(), values.page(0).data());
}

void TestSharedColumn::anotherThreadReadsItsCopyWhileTheOwnerWrites()
{
    SharedColumn<int> values = column(kRows);
    const SharedColumn<int> copy = values;
    std::atomic_bool isWritten = false;
    int wrong = 0;
    std::thread reader([&] {
        bool isLastRound = false;
        do {
            isLastRound = isWritten;
            for (int row = 0; row < kRows; ++row)
                wrong += copy.at(row) == row * 3 ? 0 : 1;
        } while (!isLastRound);
    });
    for (int round = 1; round <= 20; ++round) {
        for (int row = 0; row < kRows; row += 5)
            values.set(row, -round);
        values.append(round);
    }
    isWritten = true;
    reader.join();
    QCOMPARE(wrong, 0);
    QCOMPARE(values.at(5), -20);
}

void TestSharedColumn::anIndexFindsWhatIsInItAndNothingElse()
{
    QRandomGenerator random(5);
    HashIndex index;
    std::map<quint32, quint32> hashes; // by number; few different ones, so that walks meet
    const auto isThere = [&](quint32 number) {
        return index.find(hashes.at(number), [&](quint32 each) { return each == number; }).has_value();
    };
    for (quint32 number = 0; number < 20'000; ++number) {
        hashes[number] = random.bounded(1'000u) * 4'294'967u;
        index.insert(hashes.at(number), number);
    }
    QSet<quint32> gone;
    for (int i = 0; i < 15'000; ++i) {
        const quint32 number = random.bounded(20'000u);
        if (gone.contains(number))
            continue;
        gone.insert(number);
        index.remove(hashes.at(number), number);
    }
    for (quint32 number = 0; number < 20'000; ++number)
        QCOMPARE(isThere(number), !gone.contains(number));
}

void TestSharedColumn::aCopyOfAnIndexStaysAsItWas()
{
    HashIndex index;
    for (quint32 number = 0; number < 10'000; ++number)
        index.insert(number * 429'497u, number);
    const HashIndex copy = index;
    for (quint32 number = 0; number < 10'000; number += 2)
        index.remove(number * 429'497u, number);
    const auto any = [](quint32) { return true; };
    QCOMPARE(copy.find(4 * 429'497u, any), std::optional<quint32>(4));
    QCOMPARE(index.find(4 * 429'497u, any), std::optional<quint32>());
    QCOMPARE(index.find(5 * 429'497u, any), std::optional<quint32>(5));
}

void TestSharedColumn::bitsAreCounted()
{
    RowBits bits;
    QVERIFY(bits.isEmpty());
    QVERIFY(bits.insert(200));
    QVERIFY(!bits.insert(200));
    QVERIFY(bits.insert(0));
    QCOMPARE(bits.count(), qsizetype(2));
    QVERIFY(bits.test(200) && bits.test(0) && !bits.test(1) && !bits.test(100'000));
    QVERIFY(bits.remove(200));
    QVERIFY(!bits.remove(200));
    QVERIFY(!bits.remove(100'000));
    QCOMPARE(bits.count(), qsizetype(1));
    bits.clear();
    QVERIFY(bits.isEmpty() && !bits.test(0));
}

QTEST_GUILESS_MAIN(TestSharedColumn)
#include "tst_sharedcolumn.moc"
