// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ownednumber.h"

namespace NumberDesk {

// Parts of an owned number as the bytes under which TextPool knows them: UTF-8 with separators that are no
// part of UTF-8. Nothing gives no bytes. Bytes that were not made here give what can be made of them.

[[nodiscard]] QByteArray encoded(const Capabilities &capabilities);
[[nodiscard]] Capabilities decodedCapabilities(QByteArrayView bytes);

[[nodiscard]] QByteArray encoded(const std::optional<Money> &money);
[[nodiscard]] std::optional<Money> decodedMoney(QByteArrayView bytes);

[[nodiscard]] QByteArray encoded(const SettingValues &settings);
[[nodiscard]] SettingValues decodedSettings(QByteArrayView bytes);

/// What is only shown, and digits that have no place elsewhere.
[[nodiscard]] QByteArray encodedRest(const OwnedNumber &number, QByteArrayView longDigits);
void decodeRest(QByteArrayView bytes, OwnedNumber &number);
[[nodiscard]] QByteArrayView decodedLongDigits(QByteArrayView rest);

} // namespace NumberDesk
