// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rowbits.h"
#include "services/inventory.h"
#include "services/operationkeeper.h"
#include "storage/holdings.h"

#include <functional>

namespace NumberDesk {

/// The numbers of one account whose settings may differ from what the last refresh knew: compared with the
/// journal first, which may explain them, then kept as snapshots.
class SettingsWatch final
{
public:
    using Tell = std::function<void(const Comparison &)>;

    /// @p columns outlives the watch.
    SettingsWatch(
        const Inventory::Parts &parts, const AccountId &account, const NumberColumns &columns, Tell tell);
    Q_DISABLE_COPY_MOVE(SettingsWatch)

    /// The settings of this row may have changed. What they are is read when they are compared.
    void note(quint32 row);
    /// Compares and keeps what was noted, a few at a time; @p then comes when all are kept. What fails is
    /// noted again for the next time, and so is what a change that is not settled may explain.
    void keep(const QDateTime &when, const std::function<void()> &then = {});

private:
    [[nodiscard]] QList<quint32> takeSome();
    void compare(const QList<quint32> &rows, const QDateTime &when, const std::function<void()> &then);
    void keepSnapshots(
        const QList<OwnedNumber> &numbers, const QDateTime &when, const std::function<void()> &then);

    Inventory::Parts m_parts;
    AccountId m_account;
    const NumberColumns &m_columns;
    Tell m_tell;
    QObject m_context;
    QList<quint32> m_noted;
    RowBits m_isNoted;
    QList<quint32> m_waiting; ///< a change of theirs is not settled
    OperationKeeper m_operations;
};

} // namespace NumberDesk
