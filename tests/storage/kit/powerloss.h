// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/kit/diskvfs.h"

#include <QHash>
#include <QMap>
#include <QRandomGenerator>

namespace NumberDesk::Testing {

/// Files by name.
using FileImages = QMap<QString, QByteArray>;

/// What becomes of writes that were not synced when the power fails.
enum class PowerLoss {
    DropsAll,
    KeepsAll,
    KeepsFirst, ///< up to some moment
    TearsLast, ///< up to some moment, in the middle of a write
    Reorders, ///< some arrived, whatever their order, and some only in part
};
inline constexpr PowerLoss kPowerLosses[] = { PowerLoss::DropsAll, PowerLoss::KeepsAll, PowerLoss::KeepsFirst,
    PowerLoss::TearsLast, PowerLoss::Reorders };

/// A folder on a disk with a cache: what is certain to be there, and what waits for a sync.
///
/// A write damages nothing outside its own bytes, which SQLite takes for granted too. Names that are made
/// and deleted become durable in their order with the next sync of the folder, and may do so earlier. What
/// a failed sync was to bring to the disk is there or lost for good, as Linux has it.
class SimulatedDisk final
{
public:
    /// @p durable: what was there at the beginning. @p seed: for what failed syncs lose.
    explicit SimulatedDisk(const FileImages &durable = {}, quint32 seed = 0);

    void take(const DiskCall &call);
    [[nodiscard]] FileImages afterPowerLoss(PowerLoss loss, QRandomGenerator &random) const;

private:
    struct Pending
    {
        DiskCall call;
        bool isLost = false; ///< by a failed sync
    };
    struct Inode
    {
        QByteArray durable;
        QList<Pending> pending;
    };
    struct Naming ///< a name that is not durable yet; no inode: it is gone
    {
        QString name;
        std::optional<int> inode;
    };
    using Folder = QMap<QString, int>;

    [[nodiscard]] Inode *at(const QString &name);
    void name(const QString &name, std::optional<int> inode);
    void sync(const DiskCall &call);
    [[nodiscard]] static QByteArray remains(const Inode &inode, PowerLoss loss, QRandomGenerator &random);

    QList<Inode> m_inodes;
    Folder m_durable;
    Folder m_current;
    QList<Naming> m_pending;
    QRandomGenerator m_random;
};

} // namespace NumberDesk::Testing
