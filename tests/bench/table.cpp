// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"
#include "largetable.h"
#include "manynumbers.h"
#include "plaintable.h"

#include "gui/models/engine/radixsort.h"
#include "gui/models/numberrows.h"

#include <QElapsedTimer>
#include <QSortFilterProxyModel>

#include <cmath>
#include <cstring>
#include <malloc.h>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMany = 1'000'000;
constexpr quint32 kScattered = 100'000;
constexpr int kRounds = 7;

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double medianOf(const std::function<double()> &once)
{
    QList<double> times;
    for (int round = 0; round < kRounds; ++round)
        times << once();
    return median(times);
}

/// What a search has to look at, as one text: a line for each row.
QByteArray digitsOf(const NumberColumns &numbers)
{
    QByteArray text;
    for (qsizetype page = 0; page < numbers.digits().pageCount(); ++page) {
        const auto cells = numbers.digits().page(page);
        text.append(reinterpret_cast<const char *>(cells.data()), qsizetype(cells.size_bytes()));
    }
    return text;
}

QByteArray wordsOf(const NumberColumns &numbers)
{
    QByteArray text;
    for (quint32 row = 0; row < numbers.span(); ++row) {
        for (const auto column : { NumberColumns::Label, NumberColumns::Country, NumberColumns::Type,
                 NumberColumns::Account, NumberColumns::Destination })
            text += TextPool::folded(numbers.text(column, row)) + '\t';
        text += '\n';
    }
    return text;
}

/// The lines that have @p needle, by memmem() from one hit to the next line.
qsizetype linesWith(QByteArrayView text, const QByteArray &needle)
{
    qsizetype lines = 0;
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at < end) {
        const void *hit = ::memmem(at, std::size_t(end - at), needle.constData(), std::size_t(needle.size()));
        if (!hit)
            break;
        ++lines;
        const void *line = ::memchr(hit, '\n', std::size_t(end - static_cast<const char *>(hit)));
        at = line ? static_cast<const char *>(line) + 1 : end;
    }
    return lines;
}

/// Two digits that about half of the numbers have.
QByteArray halfDigits(QByteArrayView digits, quint32 rows)
{
    QByteArray best;
    qsizetype distance = rows;
    for (int pair = 10; pair < 100; ++pair) {
        const QByteArray each = QByteArray::number(pair);
        const qsizetype off = std::abs(linesWith(digits, each) * 2 - qsizetype(rows));
        if (off < distance) {
            distance = off;
            best = each;
        }
    }
    return best;
}

/// A filter beside memmem() over the text of the rows; both have to find as many.
Row searchRow(LargeTable &large, const QByteArray &text, const QString &line, const QByteArray &needle,
    const Row &wanted)
{
    qsizetype lines = 0;
    QList<double> ours;
    QList<double> floors;
    for (int round = 0; round < kRounds; ++round) {
        floors << millisecondsOf([&] { lines = linesWith(text, needle); });
        (void)large.filter({});
        ours << large.filter(line);
        if (large.table().rowCount() != lines)
            qFatal("%d rows fit, but %lld lines", large.table().rowCount(), static_cast<long long>(lines));
    }
    Row row = wanted;
    row.value = median(ours) / median(floors);
    row.detail = u"%1 ms against %2 ms over %3 MB, %4 rows found"_s.arg(median(ours), 0, 'f', 1)
                     .arg(median(floors), 0, 'f', 1)
                     .arg(double(text.size()) / 1e6, 0, 'f', 0)
                     .arg(lines);
    return row;
}

QList<Row> searchRows(LargeTable &large)
{
    const QByteArray digits = digitsOf(large.columns());
    const QByteArray words = wordsOf(large.columns());
    const auto one = madeNumber(kMany / 2, large.columns().refAt(0).account).ref.number.digits();
    const QByteArray half = halfDigits(digits, kMany);
    const auto row = [](const char *id, const char *figure, double bar) {
        return Row{ QLatin1StringView(id), QString::fromUtf8(figure), 0, bar, u"×"_s, {} };
    };
    return { searchRow(large, digits, u"number:"_s + one, one.toLatin1(),
                 row("B4", "filter 1,000,000 by digits, one fits ÷ memmem", 2)),
        searchRow(large, words, rareWord(), rareWord().toUtf8(),
            row("B4", "filter 1,000,000 by a word, few fit ÷ memmem", 2)),
        searchRow(large, digits, u"number:"_s + QString::fromLatin1(half), half,
            row("B5", "filter 1,000,000 by digits, half fit ÷ memmem by hits", 3)),
        searchRow(large, words, halfWord(), halfWord().toUtf8(),
            row("B5", "filter 1,000,000 by a word, half fit ÷ memmem by hits", 3)) };
}

double proxyTime(QSortFilterProxyModel &proxy, const QString &text)
{
    proxy.setFilterFixedString({});
    return millisecondsOf([&] { proxy.setFilterFixedString(text); });
}

Row proxyRow(LargeTable &large, const QString &line, const QString &figure, double bar)
{
    PlainTable plain(large.columns());
    QSortFilterProxyModel proxy;
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&plain);
    proxy.sort(0);
    const double theirs = proxyTime(proxy, line);
    (void)large.filter({});
    const double ours = medianOf([&] {
        (void)large.filter({});
        return large.filter(line);
    });
    if (proxy.rowCount() != large.table().rowCount())
        qFatal("%d rows fit, but %d of the proxy", large.table().rowCount(), proxy.rowCount());
    return Row{ u"B6"_s, figure, theirs / ours, bar, u"×"_s,
        u"%1 ms against %2 ms, %3 rows found"_s.arg(theirs, 0, 'f', 0)
            .arg(ours, 0, 'f', 1)
            .arg(proxy.rowCount()),
        Row::AtLeast };
}

Row sortRow(LargeTable &large)
{
    QList<double> ours;
    QList<double> floors;
    for (int round = 0; round < kRounds; ++round) {
        std::vector<KeyedRow<quint64>> keys;
        for (quint32 row = 0; row < large.columns().span(); ++row)
            keys.push_back({ digitsKey(large.columns().digits().at(row)), row });
        floors << millisecondsOf([&] { radixSort(keys); });
        ours << large.sortAnew();
    }
    return Row{ u"B7"_s, u"sort 1,000,000 by number ÷ radix sort of the same keys"_s,
        median(ours) / median(floors), 3, u"×"_s,
        u"%1 ms against %2 ms"_s.arg(median(ours), 0, 'f', 1).arg(median(floors), 0, 'f', 1) };
}

/// The slope of the line through the logarithms.
double growth(const QList<quint32> &sizes, const QList<double> &times)
{
    double sumX = 0;
    double sumY = 0;
    double sumXX = 0;
    double sumXY = 0;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const double x = std::log(double(sizes.at(i)));
        const double y = std::log(times.at(i));
        sumX += x;
        sumY += y;
        sumXX += x * x;
        sumXY += x * y;
    }
    const auto n = double(sizes.size());
    return (n * sumXY - sumX * sumY) / (n * sumXX - sumX * sumX);
}

Row growthRow(const QString &what, const QList<quint32> &sizes, const QList<double> &times)
{
    QStringList each;
    for (qsizetype i = 0; i < sizes.size(); ++i)
        each << u"%1: %2 ms"_s.arg(sizes.at(i)).arg(times.at(i), 0, 'f', 2);
    return Row{ u"B8"_s, u"growth of %1, slope of the logarithms"_s.arg(what), growth(sizes, times), 1.1, {},
        each.join(u", "_s) };
}

} // namespace

QList<Row> benchTable()
{
    LargeTable large(kMany);
    (void)large.load();
    QList<Row> rows = searchRows(large);
    rows << proxyRow(large, rareWord(), u"QSortFilterProxyModel ÷ ours, 1,000,000, few fit"_s, 50);
    rows << sortRow(large);
    LargeTable scattered(kScattered);
    (void)scattered.load();
    rows << proxyRow(
        scattered, halfWord(), u"QSortFilterProxyModel ÷ ours, 100,000, every other fits"_s, 500);
    return rows;
}

QList<Row> benchGrowth()
{
    const QList<quint32> sizes{ 10'000, 100'000, 1'000'000 };
    QList<double> loads;
    QList<double> filters;
    QList<double> clears;
    QList<double> sorts;
    for (const quint32 size : sizes) {
        LargeTable large(size);
        loads << large.load();
        filters << medianOf([&] {
            (void)large.filter({});
            return large.filter(halfWord());
        });
        clears << medianOf([&] {
            (void)large.filter(halfWord());
            return large.filter({});
        });
        sorts << medianOf([&] { return large.sortAnew(); });
    }
    return { growthRow(u"filtering"_s, sizes, filters), growthRow(u"clearing the filter"_s, sizes, clears),
        growthRow(u"sorting"_s, sizes, sorts), growthRow(u"loading"_s, sizes, loads) };
}

QList<Row> benchMemory()
{
    DeskUnderLoad empty(0);
    ::malloc_trim(0);
    const auto before = ::mallinfo2();
    LargeTable large(kMany);
    (void)large.load();
    (void)large.filter(halfWord());
    (void)large.filter({});
    (void)large.sort(NumberTable::LabelColumn, Qt::AscendingOrder);
    const auto after = ::mallinfo2();
    const auto used = double(after.uordblks + after.hblkhd) - double(before.uordblks + before.hblkhd);
    return { Row{ u"B10"_s, u"memory of a row at 1,000,000, sorted by label"_s, used / kMany, 160, u"B"_s,
        u"%1 MB in use more than before"_s.arg(used / 1e6, 0, 'f', 1) } };
}

} // namespace NumberDesk::Bench
