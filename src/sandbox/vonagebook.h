// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/vonageinventory.h"

#include <QList>
#include <QSet>

#include <optional>
#include <vector>

namespace NumberDesk {

/// Questions the owned list can be asked; empty or absent means any.
struct VonageListFilter
{
    QString country;
    QString pattern;
    int searchPattern = 0; ///< 0 starts with, 1 contains, 2 ends with
    QString applicationId;
    std::optional<bool> hasApplication;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool accepts(const VonageNumber &number) const;
    [[nodiscard]] QString key() const;
};

[[nodiscard]] bool matchesPattern(QLatin1StringView msisdn, const QString &pattern, int searchPattern);
[[nodiscard]] bool matchesPattern(const QString &msisdn, const QString &pattern, int searchPattern);

/// The numbers of one account: what it started with, less what it gave up, and what it bought.
class VonageBook final
{
public:
    struct Page
    {
        qsizetype total = 0;
        QList<VonageNumber> numbers;
    };

    VonageBook() = default;
    explicit VonageBook(VonageInventory inventory);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_order.size()); }
    /// Page @p index (from 1) of @p size numbers out of those that pass @p filter.
    [[nodiscard]] Page page(const VonageListFilter &filter, int size, int index) const;
    [[nodiscard]] std::optional<VonageNumber> find(const QString &country, const QString &msisdn) const;

    void add(const VonageNumber &number);
    /// Both do nothing for a number that is not here.
    void remove(const QString &msisdn);
    void configure(const QString &msisdn, const VonageConfiguration &configuration);

private:
    using Ids = std::vector<int>;
    [[nodiscard]] VonageNumber at(int id) const;
    [[nodiscard]] std::optional<int> idOf(const QString &msisdn) const;
    [[nodiscard]] const Ids &matches(const VonageListFilter &filter) const;

    VonageInventory m_inventory;
    Ids m_order; ///< below m_inventory.size(): made by it; above: bought
    int m_nextId = 0;
    QHash<int, VonageNumber> m_stored; ///< bought, or changed since the start
    QHash<QString, int> m_bought;
    QSet<int> m_gone;
    mutable QHash<QString, Ids> m_matches; ///< answers of past filters, dropped on every change
};

} // namespace NumberDesk
