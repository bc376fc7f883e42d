// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/capability.h"
#include "domain/money.h"
#include "domain/numberref.h"
#include "domain/settings.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace NumberDesk {

/// A number that an account owns, as the provider last told it.
struct OwnedNumber
{
    NumberRef ref;
    NumberType type;
    Capabilities capabilities;
    QString label; ///< the provider's own name for it, if it has one
    QString destination; ///< "Goes to": webhook host, application or forward, for people
    SettingValues settings; ///< only what can be read
    QStringList limitations; ///< the provider's words, shown verbatim
    std::optional<Money> monthly;
    std::optional<QDateTime> nextCharge;
    std::optional<QDateTime> endsAt; ///< set: ends then
    QByteArray raw; ///< the JSON object as it came

    [[nodiscard]] bool isConfigured() const { return !normalised(settings).isEmpty(); }
};

} // namespace NumberDesk
