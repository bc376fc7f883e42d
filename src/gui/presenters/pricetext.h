// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"

namespace NumberDesk {

/// An amount as a person types it: "3", "3.50", "3,50" where the locale writes it so, with or without the
/// currency's sign or code. The error's detail is a sentence for the field.
[[nodiscard]] Result<Money> typedPrice(
    const QString &text, const QString &currency, const QLocale &locale = {});

} // namespace NumberDesk
