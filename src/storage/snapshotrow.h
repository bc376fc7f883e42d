// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/snapshot.h"

#include <QSqlDatabase>
#include <QVariantList>

namespace NumberDesk {

/// The snapshots of one number that @p rest ("WHERE … ORDER BY …") selects. For Snapshots and NumberPasts
/// only.
[[nodiscard]] Result<QList<Snapshot>> selectSnapshots(
    QSqlDatabase &database, const NumberRef &ref, const QString &rest, const QVariantList &values);

} // namespace NumberDesk
