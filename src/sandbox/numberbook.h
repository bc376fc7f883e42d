// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace NumberDesk {

/// The numbers of one account: those its inventory makes when they are asked for, less what went, and
/// what came. A Number has its digits at `number.msisdn`; an Inventory has size(), at(index) and
/// indexOf(msisdn). A number added twice under the same digits is a fault of the caller.
template <typename Number, typename Inventory>
class NumberBook final
{
public:
    using Ids = std::vector<int>;

    explicit NumberBook(Inventory inventory)
        : m_inventory(std::move(inventory))
        , m_order(static_cast<std::size_t>(m_inventory.size()))
        , m_nextId(m_inventory.size())
    {
        std::iota(m_order.begin(), m_order.end(), 0);
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_order.size()); }
    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }
    [[nodiscard]] Number at(int id) const
    {
        const auto stored = m_stored.constFind(id);
        return stored == m_stored.cend() ? m_inventory.at(id) : *stored;
    }
    [[nodiscard]] std::optional<Number> find(const QString &msisdn) const
    {
        const auto id = idOf(msisdn);
        return id ? std::optional(at(*id)) : std::nullopt;
    }
    /// Every number, the oldest first.
    [[nodiscard]] const Ids &all() const { return m_order; }
    /// The ids of what @p accepts takes, in the order of what @p sortKey makes of each; remembered under
    /// @p key until something changes. @p mayBe tells by the id alone, and quickly, which of the inventory's
    /// numbers are out of the question: a million of them are not made for one page.
    template <typename MayBe, typename Accepts, typename SortKey>
    [[nodiscard]] const Ids &select(const QString &key, MayBe mayBe, Accepts accepts, SortKey sortKey) const
    {
        const auto known = m_selections.constFind(key);
        if (known != m_selections.cend())
            return *known;
        std::vector<std::pair<QString, int>> found;
        for (int id : m_order) {
            if (id < m_inventory.size() && !mayBe(id))
                continue;
            const Number number = at(id);
            if (accepts(number))
                found.emplace_back(sortKey(number), id);
        }
        const auto comesFirst = [](const auto &a, const auto &b) { return a.first < b.first; };
        std::stable_sort(found.begin(), found.end(), comesFirst);
        Ids ids;
        for (const auto &one : found)
            ids.push_back(one.second);
        return *m_selections.emplace(key, std::move(ids));
    }

    void add(const Number &number)
    {
        const int id = m_nextId++;
        m_added.insert(number.number.msisdn, id);
        m_stored.insert(id, number);
        m_order.push_back(id);
        m_selections.clear();
    }
    /// Does nothing where there is no such number.
    void remove(const QString &msisdn)
    {
        const auto id = idOf(msisdn);
        if (!id)
            return;
        m_added.remove(msisdn);
        m_stored.remove(*id);
        m_gone.insert(*id);
        m_order.erase(std::find(m_order.begin(), m_order.end(), *id));
        m_selections.clear();
    }
    /// Puts @p number in the place of the one with the same digits; nothing where there is none.
    void replace(const Number &number)
    {
        if (const auto id = idOf(number.number.msisdn)) {
            m_stored.insert(*id, number);
            m_selections.clear();
        }
    }

private:
    [[nodiscard]] std::optional<int> idOf(const QString &msisdn) const
    {
        const auto added = m_added.constFind(msisdn);
        if (added != m_added.cend())
            return *added;
        const auto id = m_inventory.indexOf(msisdn);
        return id && !m_gone.contains(*id) ? id : std::nullopt;
    }

    Inventory m_inventory;
    Ids m_order; ///< below the inventory's size: made by it; above: added
    int m_nextId = 0;
    QHash<int, Number> m_stored; ///< added, or changed since the start
    QHash<QString, int> m_added;
    QSet<int> m_gone;
    mutable QHash<QString, Ids> m_selections;
};

} // namespace NumberDesk
