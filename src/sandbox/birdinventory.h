// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/pool.h"

#include <optional>

namespace NumberDesk {

/// The numbers that a new account at either Bird owns: odd cases, numbers that can be called out of the
/// pool, and after a few hundred made-up ones.
class BirdInventory final
{
public:
    struct Setup
    {
        quint64 seed = 1;
        int count = 0;
        QList<PoolNumber> odd; ///< the oldest; at most a quarter of the numbers
        int firstSerial = 0; ///< of the made-up ones: tells the two Birds' apart
    };

    /// Takes what it needs out of @p pool.
    BirdInventory(const Setup &setup, Pool &pool);

    [[nodiscard]] int size() const { return m_setup.count; }
    [[nodiscard]] PoolNumber at(int index) const;
    [[nodiscard]] QString digitsAt(int index) const;
    /// From there on the numbers are made up.
    [[nodiscard]] int firstMadeUp() const { return static_cast<int>(m_head.size()); }
    [[nodiscard]] std::optional<int> indexOf(const QString &digits) const;
    /// How many odd cases there are, from index 0 on.
    [[nodiscard]] int oddCount() const { return m_oddCount; }

private:
    void addFromPool(Pool &pool);

    Setup m_setup;
    int m_oddCount = 0;
    QList<PoolNumber> m_head;
    QHash<QString, int> m_headIndex;
};

} // namespace NumberDesk
