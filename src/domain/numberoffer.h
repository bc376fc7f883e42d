// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/capability.h"
#include "domain/money.h"
#include "domain/numberref.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace NumberDesk {

/// A number that can be bought, as one account was offered it. No reservation: it can be gone when bought.
struct NumberOffer
{
    NumberRef ref;
    NumberType type;
    Capabilities capabilities;
    std::optional<Money> setUp; ///< once; nullopt = not told
    std::optional<Money> monthly; ///< nullopt = not told
    int termMonths = 1;
    bool buyable = true; ///< false: on request or only in the provider's own console
    QString remark; ///< "Papers needed" and the like, translated
    QUrl help; ///< where a person can go on, for what cannot be bought here
    QString offerId; ///< the provider's own id where it has one
    QByteArray raw; ///< the JSON object as it came

    [[nodiscard]] std::optional<Money>
    firstYear() const; ///< set-up + 12 months, both known and in one currency
};

} // namespace NumberDesk
