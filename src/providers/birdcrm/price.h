// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"
#include "net/jsonreader.h"

#include <optional>

namespace NumberDesk::BirdCrm {

/// {"currencyCode":"EUR","amount":3500000,"exponent":-6} is 3.50 EUR: a whole number times a power of ten,
/// whose exponent is data. Null is a price that is not told. What cannot be kept exactly is an error of
/// the row.
[[nodiscard]] std::optional<Money> readPrice(const JsonObject &row, const QString &key);

} // namespace NumberDesk::BirdCrm
