// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace NumberDesk {

/// ISO 3166-1 alpha-2, upper case. "UK" and other look-alikes are not countries.
[[nodiscard]] bool isCountryCode(const QString &code);
/// Every current code, sorted.
[[nodiscard]] const QStringList &countryCodes();
/// The name in the language of @p locale, from ICU; the code itself when there is none.
[[nodiscard]] QString countryName(const QString &code, const QLocale &locale = {});
/// The dialling code of a country without plus ("44"); empty when unknown.
[[nodiscard]] QString diallingCode(const QString &country);

} // namespace NumberDesk
