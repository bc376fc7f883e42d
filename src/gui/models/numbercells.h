// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/numberrows.h"
#include "services/desk.h"

#include <QCache>
#include <QVariant>

#include <array>

namespace NumberDesk {

/// Writes the cells of the number table. Those of the rows that were painted last are kept, because a row is
/// asked for the same again with every movement of the mouse.
class NumberCells final
{
public:
    static constexpr int kKept = 512; ///< rows: some screens full

    explicit NumberCells(const Desk &desk);

    /// What data() of the table says of a used row.
    [[nodiscard]] QVariant data(const NumberRows &rows, quint32 row, int column, int role) const;
    /// The rows are others now, or read otherwise.
    void forget(const RowSet &rows);

private:
    static constexpr int kColumns = 11;

    struct Kept
    {
        OwnedNumber number;
        bool settable = true;
        std::array<QString, kColumns> texts; ///< null where it was not asked for yet
    };
    struct State
    {
        StateSign sign;
        QString words;
    };
    [[nodiscard]] Kept &kept(const NumberRows &rows, quint32 row) const;
    [[nodiscard]] QString text(Kept &row, int column) const;
    [[nodiscard]] QString written(const Kept &row, int column) const;
    [[nodiscard]] QVariant numberData(Kept &row, int role) const;
    [[nodiscard]] QVariant keptData(const NumberRef &ref, int column, int role) const;
    [[nodiscard]] QVariant stateData(Kept &row, int role) const;
    [[nodiscard]] State stateOf(const Kept &row) const;

    Desk m_desk;
    mutable QCache<quint32, Kept> m_kept{ kKept };
};

} // namespace NumberDesk
