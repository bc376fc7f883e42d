// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <span>
#include <utility>

namespace NumberDesk {

/// Values by row, in pages of kPage. A copy costs next to nothing and is a snapshot: a write to a page that
/// a copy still shows makes that page anew, so another thread may read its copy while the owner goes on
/// writing. One object belongs to one thread.
template <typename T>
class SharedColumn final
{
public:
    static constexpr qsizetype kPageBits = 12;
    static constexpr qsizetype kPage = qsizetype(1) << kPageBits;

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] const T &at(qsizetype row) const
    {
        return m_pages.at(row >> kPageBits).at(row & (kPage - 1));
    }
    /// Page @p page from its row 0 on, one value after the other; only the last page may have fewer than
    /// kPage of them.
    [[nodiscard]] std::span<const T> page(qsizetype page) const
    {
        const QList<T> &values = m_pages.at(page);
        return { values.constData(), static_cast<std::size_t>(values.size()) };
    }
    [[nodiscard]] qsizetype pageCount() const { return m_pages.size(); }

    /// Tells whether it was another value before.
    bool set(qsizetype row, const T &value)
    {
        if (at(row) == value)
            return false; // a snapshot may go on sharing the page
        m_pages[row >> kPageBits][row & (kPage - 1)] = value;
        return true;
    }
    void append(const T &value)
    {
        if (m_size == m_pages.size() << kPageBits)
            m_pages.append(QList<T>());
        QList<T> &last = m_pages.last();
        // Left to itself a list would grow to twice what a full page needs.
        if (last.size() == kSmall)
            last.reserve(kPage);
        last.append(value);
        ++m_size;
    }

private:
    static constexpr qsizetype kSmall = 128; // a column this short does not take a whole page

    QList<QList<T>> m_pages;
    qsizetype m_size = 0;
};

} // namespace NumberDesk
