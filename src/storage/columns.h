// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/capability.h"
#include "domain/money.h"
#include "domain/numberref.h"
#include "domain/settings.h"

#include <QDateTime>
#include <QStringList>
#include <QVariant>

#include <optional>

class QSqlQuery;

namespace NumberDesk {

// How values of the domain lie in columns. Reading never fails: what cannot be understood is left out, so
// that one odd cell does not hide a row.

[[nodiscard]] QVariant timeColumn(const QDateTime &time); ///< null for an invalid one
[[nodiscard]] QDateTime timeFrom(const QVariant &column);

[[nodiscard]] QString mapColumn(const QMap<QString, QString> &map);
[[nodiscard]] QMap<QString, QString> mapFrom(const QVariant &column);

[[nodiscard]] QString listColumn(const QStringList &list);
[[nodiscard]] QStringList listFrom(const QVariant &column);

[[nodiscard]] QVariant amountColumn(const std::optional<Money> &money);
[[nodiscard]] QVariant currencyColumn(const std::optional<Money> &money);
[[nodiscard]] std::optional<Money> moneyFrom(const QVariant &amount, const QVariant &currency);

[[nodiscard]] QVariant errorColumn(const std::optional<Error> &error);
[[nodiscard]] std::optional<Error> errorFrom(const QVariant &column);

[[nodiscard]] QString capabilitiesColumn(const Capabilities &capabilities);
[[nodiscard]] Capabilities capabilitiesFrom(const QVariant &column);

[[nodiscard]] NumberRef refFrom(
    const AccountId &account, const QString &country, const QString &digits, bool shortCode);

/// A text that is never null, because SQL tells null and empty apart.
[[nodiscard]] QString textColumn(const QString &text);

} // namespace NumberDesk
