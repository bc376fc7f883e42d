// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/change.h"

#include <QSqlDatabase>
#include <QVariantList>

namespace NumberDesk {

// How a ChangeRecord lies in the table "changes". For ChangeJournal only.

/// Adds a row that has to be new. Conflict when an index refuses it.
[[nodiscard]] Result<Done> insertChange(QSqlDatabase &database, const ChangeRecord &record);
/// Writes everything that may change after the intent. Conflict unless the row is in @p expected.
[[nodiscard]] Result<Done> updateChange(
    QSqlDatabase &database, const ChangeRecord &record, ChangeState expected);
/// The rows that @p rest ("WHERE … ORDER BY …") selects.
[[nodiscard]] Result<QList<ChangeRecord>> selectChanges(
    QSqlDatabase &database, const QString &rest, const QVariantList &values = {});
/// @p known as its row has it now; empty where there is none any more. What never changes is not read again:
/// to read all of a row takes nearly as long as to make it durable.
[[nodiscard]] Result<QList<ChangeRecord>> reselectChange(QSqlDatabase &database, const ChangeRecord &known);

/// Whether no other change of the number may begin while one is in @p state.
[[nodiscard]] bool blocksNumber(ChangeState state);
/// A sentence of the course, with its time in front.
[[nodiscard]] QString stampedNote(const QDateTime &when, const QString &sentence);
/// "Another change of this number is not settled yet."
[[nodiscard]] Error unsettledConflict();

} // namespace NumberDesk
