// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/engine/roworder.h"

#include "gui/models/engine/radixsort.h"

#include <algorithm>
#include <array>

namespace NumberDesk {

namespace {

constexpr quint32 kStride = RowSet::kPage; // between two looks at whether to stop

/// The used rows with their keys, read page by page, which is how columns lie in memory.
std::vector<KeyedRow<quint64>> usedRows(
    const RowSource &source, const RowSorting &sorting, const StopAsked &stop)
{
    std::vector<KeyedRow<quint64>> rows;
    rows.reserve(source.span());
    std::array<quint64, kStride> keys;
    for (quint32 first = 0; first < source.span() && !stop(); first += kStride) {
        const quint32 count = std::min(kStride, source.span() - first);
        source.keys(sorting, first, std::span(keys).first(count));
        std::array<quint64, RowSet::kPageWords> used{};
        source.used(first / kStride, used);
        for (quint32 word = 0; word < RowSet::kPageWords; ++word)
            RowSet::forEachBit(used[word], word * 64, [&](quint32 row) {
                rows.push_back({ keys[row], first + row });
            });
    }
    return rows;
}

/// Keys of every row, read page by page, which is how columns lie in memory.
std::vector<quint64> allKeys(const RowSource &source, const RowSorting &sorting, const StopAsked &stop)
{
    std::vector<quint64> keys(source.span());
    for (quint32 first = 0; first < source.span() && !stop(); first += kStride) {
        const std::size_t count = std::min<std::size_t>(kStride, keys.size() - first);
        source.keys(sorting, first, std::span(keys).subspan(first, count));
    }
    return keys;
}

template <typename Key>
RowList sortedRows(std::vector<KeyedRow<Key>> keyed, const StopAsked &stop)
{
    radixSort(keyed, stop);
    RowList rows(keyed.size());
    std::transform(
        keyed.cbegin(), keyed.cend(), rows.begin(), [](const KeyedRow<Key> &each) { return each.row; });
    return rows;
}

template <typename Key>
RowList sortedBy(const RowList &rows, const std::vector<quint64> &keys, const StopAsked &stop)
{
    std::vector<KeyedRow<Key>> keyed;
    keyed.reserve(rows.size());
    for (const quint32 row : rows)
        keyed.push_back({ static_cast<Key>(keys[row]), row });
    return sortedRows(std::move(keyed), stop);
}

/// Rows of the base order by other keys. Few different ones, like ranks of texts, are short.
RowList sortedFrom(
    const RowList &base, const RowSource &source, const RowSorting &sorting, const StopAsked &stop)
{
    const std::vector<quint64> keys = allKeys(source, sorting, stop);
    const quint64 widest = keys.empty() ? 0 : *std::max_element(keys.cbegin(), keys.cend());
    return widest <= std::numeric_limits<quint32>::max() ? sortedBy<quint32>(base, keys, stop)
                                                         : sortedBy<quint64>(base, keys, stop);
}

/// What decides between two rows: key, base key, number.
struct Standing
{
    quint64 key = 0;
    quint64 base = 0;
    quint32 row = 0;
    friend auto operator<=>(const Standing &, const Standing &) = default;
};

Standing standingOf(const RowSource &source, const RowSorting &sorting, quint32 row)
{
    return { source.key(sorting, row), source.key(source.baseSorting(), row), row };
}

/// Those of @p among that are in @p set, to the beginning of @p rows, which has room for one more.
void pickOut(const RowList &among, const RowSet &set, RowList &rows)
{
    std::size_t size = 0;
    std::size_t at = 0;
    const auto pickOne = [&] {
        // Written always and counted where it fits: no branch that cannot be foretold.
        rows[size] = among[at];
        size += static_cast<std::size_t>(set.test(among[at]));
        ++at;
    };
    while (among.size() - at >= 64) {
        if (isRun(SixtyFour(&among[at], 64))) {
            RowSet::forEachBit(
                bitsFrom(set.words(), among[at]), among[at], [&](quint32 row) { rows[size++] = row; });
            at += 64;
            continue;
        }
        for (const std::size_t end = at + 64; at < end;)
            pickOne();
    }
    while (at < among.size())
        pickOne();
}

} // namespace

RowOrder RowOrder::of(const RowSorting &sorting, quint32 span, RowList rows)
{
    auto places = std::make_shared<RowList>(span, kNowhere);
    for (std::size_t place = 0; place < rows.size(); ++place)
        (*places)[rows[place]] = static_cast<quint32>(place);
    RowOrder order;
    order.m_sorting = sorting;
    order.m_rows = std::make_shared<const RowList>(std::move(rows));
    order.m_places = std::move(places);
    return order;
}

std::optional<RowOrder> RowOrder::sorted(
    const RowSource &source, const RowSorting &sorting, const RowOrder &base, const StopAsked &stop)
{
    RowList rows = base.isEmpty() ? sortedRows(usedRows(source, sorting, stop), stop)
                                  : sortedFrom(*base.rows(), source, sorting, stop);
    if (stop())
        return std::nullopt;
    return of(sorting, source.span(), std::move(rows));
}

std::optional<RowOrder> RowOrder::merged(
    const RowSource &source, const RowSet &dirty, const StopAsked &stop) const
{
    std::vector<Standing> fresh;
    dirty.forEach([&](quint32 row) {
        if (row < source.span() && source.isUsed(row))
            fresh.push_back(standingOf(source, m_sorting, row));
    });
    std::sort(fresh.begin(), fresh.end());
    RowList kept;
    kept.reserve(m_rows->size());
    std::copy_if(m_rows->cbegin(), m_rows->cend(), std::back_inserter(kept),
        [&dirty](quint32 row) { return !dirty.test(row); });
    RowList rows;
    rows.reserve(kept.size() + fresh.size());
    auto from = kept.cbegin();
    for (std::size_t at = 0; at < fresh.size(); ++at) {
        if (at % kStride == 0 && stop())
            return std::nullopt;
        const auto place
            = std::upper_bound(from, kept.cend(), fresh[at], [&](const Standing &standing, quint32 row) {
                  return standing < standingOf(source, m_sorting, row);
              });
        rows.insert(rows.end(), from, place);
        rows.push_back(fresh[at].row);
        from = place;
    }
    rows.insert(rows.end(), from, kept.cend());
    return of(m_sorting, source.span(), std::move(rows));
}

std::shared_ptr<const RowList> RowOrder::ordered(
    const RowSet &set, const std::shared_ptr<const RowList> &within) const
{
    const auto count = static_cast<std::size_t>(set.count());
    if (count == m_rows->size())
        return m_rows;
    auto rows = std::make_shared<RowList>();
    rows->reserve(count);
    const RowList &among = within ? *within : *m_rows;
    // To walk an order costs about as much per row as to sort eight times fewer of them.
    if (count < among.size() / 8) {
        std::vector<KeyedRow<quint32>> keyed;
        keyed.reserve(count);
        set.forEach([&](quint32 row) { keyed.push_back({ (*m_places)[row], row }); });
        if (count < 256)
            std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
        else
            radixSort(keyed);
        for (const KeyedRow<quint32> &each : keyed)
            rows->push_back(each.row);
        return rows;
    }
    rows->resize(count + 1);
    pickOut(among, set, *rows);
    rows->resize(count);
    return rows;
}

qsizetype RowOrder::find(const RowList &ordered, quint32 row) const
{
    const quint32 place = placeOf(row);
    if (place == kNowhere)
        return -1;
    const auto found = std::lower_bound(ordered.cbegin(), ordered.cend(), place,
        [this](quint32 other, quint32 wanted) { return (*m_places)[other] < wanted; });
    return found != ordered.cend() && *found == row ? found - ordered.cbegin() : -1;
}

} // namespace NumberDesk
