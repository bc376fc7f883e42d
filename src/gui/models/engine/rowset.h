// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <span>
#include <vector>

namespace NumberDesk {

/// The rows below span() that are in a set, one bit each. Worked on by pages of kPage rows, of which the last
/// may reach beyond the span; what is beyond is never in the set.
class RowSet final
{
public:
    static constexpr quint32 kPage = 4096;
    static constexpr quint32 kPageWords = kPage / 64;
    using Page = std::span<quint64, kPageWords>;
    using ConstPage = std::span<const quint64, kPageWords>;

    RowSet() = default;
    explicit RowSet(quint32 span)
        : m_words(std::size_t(pagesFor(span)) * kPageWords)
        , m_span(span)
    { }

    [[nodiscard]] quint32 span() const { return m_span; }
    [[nodiscard]] quint32 pageCount() const { return pagesFor(m_span); }
    [[nodiscard]] bool test(quint32 row) const
    {
        return row < m_span && (m_words[row / 64] & bitOf(row)) != 0;
    }
    /// The row has to be below the span.
    void insert(quint32 row) { m_words[row / 64] |= bitOf(row); }
    void remove(quint32 row) { m_words[row / 64] &= ~bitOf(row); }
    void clear() { std::fill(m_words.begin(), m_words.end(), 0); }
    void fill();
    /// Rows that come to it are not in the set.
    void resize(quint32 span);
    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] std::span<const quint64> words() const { return m_words; }
    [[nodiscard]] Page page(quint32 page)
    {
        return Page(&m_words[std::size_t(page) * kPageWords], kPageWords);
    }
    [[nodiscard]] ConstPage page(quint32 page) const
    {
        return ConstPage(&m_words[std::size_t(page) * kPageWords], kPageWords);
    }
    /// Calls @p visit with each row in the set, upwards.
    template <typename Visit>
    void forEach(const Visit &visit) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word)
            forEachBit(m_words[word], static_cast<quint32>(word) * 64, visit);
    }
    template <typename Visit>
    static void forEachBit(quint64 bits, quint32 first, const Visit &visit)
    {
        for (; bits != 0; bits &= bits - 1)
            visit(first + static_cast<quint32>(std::countr_zero(bits)));
    }
    friend bool operator==(const RowSet &, const RowSet &) = default;

private:
    [[nodiscard]] static quint32 pagesFor(quint32 span) { return (span + (kPage - 1)) / kPage; }
    [[nodiscard]] static quint64 bitOf(quint32 row) { return quint64(1) << (row % 64); }

    std::vector<quint64> m_words;
    quint32 m_span = 0;
};

/// How many bits of a page, or of a part of one, are set.
[[nodiscard]] quint32 countBits(std::span<const quint64> words);

/// The bits of 64 rows from @p first on; there are none behind the last word.
[[nodiscard]] quint64 bitsFrom(std::span<const quint64> words, quint32 first);

using SixtyFour = std::span<const quint32, 64>;
/// Whether each is the one before and one more. Rows and texts that came one after the other are, so that
/// their bits can be had by the word.
[[nodiscard]] bool isRun(SixtyFour numbers);

} // namespace NumberDesk
