// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/change.h"

#include <QSqlDatabase>
#include <QVariantList>

namespace NumberDesk {

// How a ChangeRecord lies in the table "changes". For ChangeJournal only.

/// Adds a row that has to be new, of a change that nothing has been done about yet. Conflict when an index
/// refuses it.
[[nodiscard]] Result<Done> insertIntent(QSqlDatabase &database, const ChangeRecord &record);
/// Writes what of the row has moved from @p before to @p after; what stays as it was written with the intent
/// is not looked at. Conflict unless the row is in the state of @p before.
[[nodiscard]] Result<Done> updateChange(
    QSqlDatabase &database, const ChangeRecord &before, const ChangeRecord &after);
/// The rows that @p rest ("WHERE … ORDER BY …") selects.
[[nodiscard]] Result<QList<ChangeRecord>> selectChanges(
    QSqlDatabase &database, const QString &rest, const QVariantList &values = {});

/// Whether no other change of the number may begin while one is in @p state.
[[nodiscard]] bool blocksNumber(ChangeState state);
/// A sentence of the course, with its time in front.
[[nodiscard]] QString stampedNote(const QDateTime &when, const QString &sentence);
/// "Another change of this number is not settled yet."
[[nodiscard]] Error unsettledConflict();

} // namespace NumberDesk
