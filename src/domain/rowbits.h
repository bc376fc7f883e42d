// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace NumberDesk {

/// A set of rows (or of other small numbers), one bit each.
class RowBits final
{
public:
    [[nodiscard]] bool test(quint32 row) const
    {
        return wordOf(row) < m_words.size() && (m_words[wordOf(row)] & bitOf(row)) != 0;
    }
    /// Tells whether it was not there before.
    bool insert(quint32 row)
    {
        if (wordOf(row) >= m_words.size())
            m_words.resize(wordOf(row) + 1);
        if (test(row))
            return false;
        m_words[wordOf(row)] |= bitOf(row);
        ++m_count;
        return true;
    }
    /// Tells whether it was there.
    bool remove(quint32 row)
    {
        if (!test(row))
            return false;
        m_words[wordOf(row)] &= ~bitOf(row);
        --m_count;
        return true;
    }
    void clear()
    {
        m_words.clear();
        m_count = 0;
    }
    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// 64 rows a word, the first in the lowest bit; rows beyond the last word are not in the set.
    [[nodiscard]] const std::vector<quint64> &words() const { return m_words; }

private:
    [[nodiscard]] static std::size_t wordOf(quint32 row) { return row / 64; }
    [[nodiscard]] static quint64 bitOf(quint32 row) { return quint64(1) << (row % 64); }

    std::vector<quint64> m_words;
    qsizetype m_count = 0;
};

} // namespace NumberDesk
