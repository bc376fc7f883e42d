// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/holdings.h"
#include "storage/sql.h"

#include <functional>

namespace NumberDesk {

// How Finding and Holding lie in their tables. For Holdings only.

/// Adds findings one after the other, inside one transaction.
class FindingWriter final
{
public:
    explicit FindingWriter(QSqlDatabase &database);
    Q_DISABLE_COPY_MOVE(FindingWriter)

    /// Adds a row and tells it with its id.
    [[nodiscard]] Result<Finding> add(Finding finding);

private:
    Prepared m_newest;
    Prepared m_insert;
    qint64 m_last = -1;
};

/// The rows that @p rest ("WHERE … ORDER BY …") selects.
[[nodiscard]] Result<QList<Finding>> selectFindings(
    QSqlDatabase &database, const QString &rest, const QVariantList &values = {});
[[nodiscard]] Result<QList<Holding>> selectHoldings(
    QSqlDatabase &database, const QString &rest, const QVariantList &values);
/// One after the other: there may be very many.
[[nodiscard]] Result<Done> eachHolding(QSqlDatabase &database, const QString &rest,
    const QVariantList &values, const std::function<void(const Holding &)> &take);
[[nodiscard]] QString originWord(Origin origin);

} // namespace NumberDesk
