// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>
#include <functional>
#include <numeric>
#include <optional>
#include <vector>

namespace NumberDesk {

/// The numbers of one account, each at a position that it keeps for good; the higher, the newer. Those it
/// starts with are made when they are asked for, so that a million of them costs nothing.
template <typename Row>
class BirdBook final
{
public:
    struct Start
    {
        int size = 0;
        std::function<Row(int)> make; ///< from a position
        std::function<std::optional<int>(const QString &)> find; ///< digits to a position
        std::function<QString(int)> digits; ///< from a position, without making all of it
        int firstPlain = 0; ///< from there on, numbers are like any other
    };

    explicit BirdBook(Start start)
        : m_start(std::move(start))
        , m_order(static_cast<std::size_t>(m_start.size))
        , m_next(m_start.size)
    {
        std::iota(m_order.begin(), m_order.end(), 0);
    }

    /// The positions that are taken, oldest first.
    [[nodiscard]] const std::vector<int> &order() const { return m_order; }
    [[nodiscard]] bool contains(int position) const
    {
        return std::binary_search(m_order.cbegin(), m_order.cend(), position);
    }
    /// Of a position that is taken.
    [[nodiscard]] Row at(int position) const
    {
        const auto kept = m_kept.constFind(position);
        return kept != m_kept.cend() ? *kept : m_start.make(position);
    }
    [[nodiscard]] QString digitsAt(int position) const
    {
        const auto kept = m_kept.constFind(position);
        return kept != m_kept.cend() ? kept->number.msisdn : m_start.digits(position);
    }
    /// Whether the number there is as it was made up, and like any other.
    [[nodiscard]] bool isPlain(int position) const
    {
        return position >= m_start.firstPlain && !m_kept.contains(position);
    }
    /// Those that are not as they were at the start, in no order.
    [[nodiscard]] QList<int> keptPositions() const { return m_kept.keys(); }
    [[nodiscard]] std::optional<int> positionOf(const QString &digits) const
    {
        const auto added = m_added.constFind(digits);
        const auto position = added != m_added.cend() ? std::optional(*added) : m_start.find(digits);
        return position && contains(*position) ? position : std::nullopt;
    }

    int add(const QString &digits, const Row &row)
    {
        m_order.push_back(m_next);
        m_added.insert(digits, m_next);
        m_kept.insert(m_next, row);
        return m_next++;
    }
    void replace(int position, const Row &row) { m_kept.insert(position, row); }
    void remove(int position)
    {
        const auto found = std::lower_bound(m_order.begin(), m_order.end(), position);
        if (found == m_order.end() || *found != position)
            return;
        m_order.erase(found);
        m_kept.remove(position);
        m_added.removeIf([position](const auto &entry) { return entry.value() == position; });
    }

private:
    Start m_start;
    std::vector<int> m_order;
    int m_next;
    QHash<int, Row> m_kept; ///< added, or changed since the start
    QHash<QString, int> m_added;
};

} // namespace NumberDesk
