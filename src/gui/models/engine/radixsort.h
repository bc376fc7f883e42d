// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
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

/// Sorts by an unsigned key, byte by byte from the lowest; rows with the same key keep their order. Bytes in
/// which all keys agree cost nothing. @p stop is asked before each byte; true leaves the rows in any order.
template <typename Key, typename Stop>
void radixSort(std::vector<KeyedRow<Key>> &rows, const Stop &stop)
{
    using Counts = std::array<quint32, 256>;
    std::array<Counts, sizeof(Key)> counts{};
    for (const KeyedRow<Key> &each : rows) {
        for (std::size_t byte = 0; byte < sizeof(Key); ++byte)
            ++counts[byte][(each.key >> (8 * byte)) & 0xff];
    }
    std::vector<KeyedRow<Key>> spare(rows.size());
    for (std::size_t byte = 0; byte < sizeof(Key) && !rows.empty(); ++byte) {
        const Counts &count = counts[byte];
        if (count[(rows.front().key >> (8 * byte)) & 0xff] == rows.size())
            continue;
        if (stop())
            return;
        Counts next{};
        for (std::size_t value = 1; value < next.size(); ++value)
            next[value] = next[value - 1] + count[value - 1];
        for (const KeyedRow<Key> &each : rows)
            spare[next[(each.key >> (8 * byte)) & 0xff]++] = each;
        std::swap(rows, spare);
    }
}

template <typename Key>
void radixSort(std::vector<KeyedRow<Key>> &rows)
{
    radixSort(rows, [] { return false; });
}

} // namespace NumberDesk
