// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/engine/rowset.h"

#include <algorithm>

namespace NumberDesk {

void RowSet::fill()
{
    std::fill(m_words.begin(), m_words.end(), ~quint64(0));
    const quint32 span = m_span;
    resize(pageCount() * kPage);
    resize(span);
}

void RowSet::resize(quint32 span)
{
    m_words.resize(std::size_t(pagesFor(span)) * kPageWords);
    if (span < m_span) {
        // What lay between must not come back when it grows again.
        if (span % 64 != 0)
            m_words[span / 64] &= bitOf(span) - 1;
        const std::size_t end = std::min(m_words.size(), std::size_t(m_span / 64) + 1);
        for (std::size_t word = (span + 63) / 64; word < end; ++word)
            m_words[word] = 0;
    }
    m_span = span;
}

qsizetype RowSet::count() const
{
    return countBits(m_words);
}

bool RowSet::isEmpty() const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [](quint64 word) { return word == 0; });
}

quint32 countBits(std::span<const quint64> words)
{
    quint32 count = 0;
    for (const quint64 word : words)
        count += static_cast<quint32>(std::popcount(word));
    return count;
}

quint64 bitsFrom(std::span<const quint64> words, quint32 first)
{
    const std::size_t word = first / 64;
    const quint32 off = first % 64;
    const quint64 low = word < words.size() ? words[word] >> off : 0;
    const quint64 high = off != 0 && word + 1 < words.size() ? words[word + 1] << (64 - off) : 0;
    return low | high;
}

bool isRun(SixtyFour numbers)
{
    if (numbers.back() - numbers.front() != 63)
        return false;
    // All are looked at: without a way out of the middle it is done some at a time.
    quint32 differences = 0;
    for (quint32 at = 0; at < 64; ++at)
        differences |= numbers[at] ^ (numbers.front() + at);
    return differences == 0;
}

} // namespace NumberDesk
