// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"
#include "domain/phonenumber.h"
#include "net/jsonreader.h"

#include <QDateTime>

#include <optional>

/// Values that turn up in several of Sinch's answers. What is wrong with one is noted in the object.
namespace NumberDesk::Sinch {

[[nodiscard]] PhoneNumber readNumber(const JsonObject &object);
/// {"currencyCode":"USD","amount":"2.00"}; nothing where price or currency are not told.
[[nodiscard]] std::optional<Money> readMoney(const JsonObject &object, const QString &key);
/// `paymentIntervalMonths`; 1 where it is not told.
[[nodiscard]] int readMonths(const JsonObject &object);
/// RFC 3339, with up to nine digits of a second; UTC where the zone is left out. Nothing where absent.
[[nodiscard]] std::optional<QDateTime> readTime(const JsonObject &object, const QString &key);

} // namespace NumberDesk::Sinch
