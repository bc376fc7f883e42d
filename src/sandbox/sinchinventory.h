// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/numberbook.h"
#include "sandbox/sinchcatalog.h"
#include "sandbox/sinchfilter.h"
#include "sandbox/sinchnumber.h"

#include <QHash>
#include <QList>

#include <optional>

namespace NumberDesk {

/// The numbers a new simulated project rents, made when they are asked for. The first come from the
/// pool; among them, where there are enough, are rows a client has to survive.
class SinchInventory final
{
public:
    /// Takes what it needs out of @p pool.
    SinchInventory(quint64 seed, int count, Pool &pool, Moment now);

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] SinchNumber at(int index) const;
    [[nodiscard]] std::optional<int> indexOf(const QString &msisdn) const;
    /// False only where @p filter certainly does not want the number at @p index, without making it.
    [[nodiscard]] bool mayFit(int index, const SinchFilter &filter) const;
    /// Those that something is still going to happen to.
    [[nodiscard]] QStringList unsettled() const;

private:
    [[nodiscard]] SinchNumber configured(const PoolNumber &number, int index) const;
    void addOddities();

    quint64 m_seed;
    int m_size;
    Moment m_now;
    SinchCatalog m_catalog;
    QList<SinchNumber> m_head;
    QHash<QString, int> m_headIndex;
};

using SinchBook = NumberBook<SinchNumber, SinchInventory>;

} // namespace NumberDesk
