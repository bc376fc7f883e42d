// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace NumberDesk {

template <typename Key>
struct KeyedRow
{
    Key key;
    quint32 row;
    friend bool operator==(const KeyedRow &, const KeyedRow &) = default;
};

/// Sorts by an unsigned key; rows with the same key keep their order. Many rows are dealt out by the highest
/// bits in which they differ, until each heap lies in the processor's cache; there it is sorted byte by byte
/// from the lowest. Bits in which all keys agree cost nothing.
template <typename Key, typename Stop>
class RadixSort final
{
public:
    using Rows = std::span<KeyedRow<Key>>;

    /// @p stop is asked before each heap that is dealt out; when it is true the rows are left as they come.
    explicit RadixSort(const Stop &stop)
        : m_stop(stop)
    { }

    void sort(Rows rows)
    {
        const auto spare = std::make_unique_for_overwrite<KeyedRow<Key>[]>(rows.size());
        sort(rows, Rows(spare.get(), rows.size()), false);
    }

private:
    static constexpr std::size_t kFew = 24;
    static constexpr std::size_t kCached = 8 * 1024;
    static constexpr int kMostHeapBits = 10;

    /// The result is in @p other where that is asked for, else in @p rows; both are written to.
    void sort(Rows rows, Rows other, bool intoOther)
    {
        const Key differing = differingBits(rows);
        bool isInOther = false;
        if (rows.size() <= kFew)
            insertEach(rows);
        else if (rows.size() > kCached && differing != 0)
            isInOther = deal(rows, other, intoOther, differing);
        else
            isInOther = sortByBytes(rows, other, differing);
        if (isInOther != intoOther)
            std::copy(isInOther ? other.begin() : rows.begin(), isInOther ? other.end() : rows.end(),
                isInOther ? rows.begin() : other.begin());
    }

    [[nodiscard]] static Key differingBits(Rows rows)
    {
        Key differing = 0;
        for (const KeyedRow<Key> &each : rows)
            differing |= each.key ^ rows.front().key;
        return differing;
    }

    static void insertEach(Rows rows)
    {
        for (std::size_t at = 1; at < rows.size(); ++at) {
            const KeyedRow<Key> each = rows[at];
            std::size_t place = at;
            for (; place > 0 && each.key < rows[place - 1].key; --place)
                rows[place] = rows[place - 1];
            rows[place] = each;
        }
    }

    /// Tells whether the result is in @p other, which it is as asked for.
    [[nodiscard]] bool deal(Rows rows, Rows other, bool intoOther, Key differing)
    {
        std::array<quint32, (1 << kMostHeapBits) + 1> ends{};
        // As many heaps as fit, and some more: keys are seldom spread evenly.
        const int bits = std::min(kMostHeapBits, int(std::bit_width(rows.size() / kCached)) + 2);
        const int shift = std::max(0, int(std::bit_width(differing)) - bits);
        const auto heapOf = [shift, mask = (std::size_t(1) << bits) - 1](
                                Key key) { return std::size_t(key >> shift) & mask; };
        for (const KeyedRow<Key> &each : rows)
            ++ends[heapOf(each.key) + 1];
        for (std::size_t heap = 1; heap < ends.size(); ++heap)
            ends[heap] += ends[heap - 1];
        // Each start moves on to its end, which is where the next heap starts.
        for (const KeyedRow<Key> &each : rows)
            other[ends[heapOf(each.key)]++] = each;
        std::size_t start = 0;
        for (std::size_t heap = 0; heap + 1 < ends.size() && !m_stop(); ++heap) {
            const std::size_t size = ends[heap] - start;
            if (size > 0)
                sort(other.subspan(start, size), rows.subspan(start, size), !intoOther);
            start = ends[heap];
        }
        return intoOther;
    }

    /// Tells whether the result is in @p other.
    [[nodiscard]] static bool sortByBytes(Rows rows, Rows other, Key differing)
    {
        bool isInOther = false;
        for (std::size_t byte = 0; byte < sizeof(Key); ++byte) {
            if (((differing >> (8 * byte)) & 0xff) == 0)
                continue;
            std::array<quint32, 256> next{};
            for (const KeyedRow<Key> &each : rows)
                ++next[(each.key >> (8 * byte)) & 0xff];
            quint32 start = 0;
            for (quint32 &each : next)
                start += std::exchange(each, start);
            for (const KeyedRow<Key> &each : rows)
                other[next[(each.key >> (8 * byte)) & 0xff]++] = each;
            std::swap(rows, other);
            isInOther = !isInOther;
        }
        return isInOther;
    }

    const Stop &m_stop;
};

/// True from @p stop leaves the rows of no use.
template <typename Key, typename Stop>
void radixSort(std::vector<KeyedRow<Key>> &rows, const Stop &stop)
{
    RadixSort<Key, Stop>(stop).sort(rows);
}

template <typename Key>
void radixSort(std::vector<KeyedRow<Key>> &rows)
{
    radixSort(rows, [] { return false; });
}

} // namespace NumberDesk
