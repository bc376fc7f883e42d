// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/vonagenumber.h"

#include <QHash>
#include <QList>

#include <optional>

namespace NumberDesk {

/// The numbers a new sandbox account owns, made when they are asked for, so that a million of them
/// costs nothing at the start. The first come from the pool and from odd cases; the rest is made up.
class VonageInventory final
{
public:
    VonageInventory() = default;
    /// Takes what it needs out of @p pool. @p appIds are the applications numbers may be linked to.
    VonageInventory(quint64 seed, int count, Pool &pool, const QStringList &appIds);

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] VonageNumber at(int index) const;
    /// False only where the digits at @p index certainly do not match, without making the number.
    [[nodiscard]] bool mayFit(int index, const QString &pattern, int searchPattern) const;
    [[nodiscard]] std::optional<int> indexOf(const QString &msisdn) const;

private:
    void addFromPool(Pool &pool, int count);
    void addOddCases(Pool &pool, int count);
    [[nodiscard]] VonageConfiguration configuration(int index) const;
    [[nodiscard]] VonageNumber madeUp(int index) const;

    quint64 m_seed = 0;
    int m_size = 0;
    QStringList m_appIds;
    QList<VonageNumber> m_head;
    QHash<QString, int> m_headIndex;
};

} // namespace NumberDesk
