// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace NumberDesk {

/// A number as providers name it: digits with the country code first, or a short code, whose digits
/// mean something in one country only.
class PhoneNumber final
{
public:
    PhoneNumber() = default;

    /// What a provider sent: 1 to 20 digits, with or without a leading plus. InvalidRequest for anything
    /// else. Whether a country has such numbers is not asked.
    [[nodiscard]] static Result<PhoneNumber> fromDigits(const QString &digits);
    [[nodiscard]] static Result<PhoneNumber> shortCode(const QString &digits);
    /// What a person typed, in any spelling ("07700 900 123", "+44 (0)7700 900123", "0044…").
    /// National spellings need @p country (ISO 3166-1 alpha-2). At most 15 digits, and no fewer than the
    /// country's numbers have. InvalidRequest with words for a person in `detail`.
    [[nodiscard]] static Result<PhoneNumber> fromTyped(const QString &text, const QString &country = {});

    [[nodiscard]] bool isEmpty() const { return m_digits.isEmpty(); }
    [[nodiscard]] bool isShortCode() const { return m_shortCode; }
    /// The wire form: digits only.
    [[nodiscard]] const QString &digits() const { return m_digits; }
    /// "+447700900123"; for a short code the bare digits. This is what is copied.
    [[nodiscard]] QString e164() const;
    /// "+44 7700 900123" for people; costs about 12 µs, so format what is painted, not a table.
    [[nodiscard]] QString international() const;

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;

private:
    QString m_digits;
    bool m_shortCode = false;
};

/// The digits in @p text, in any script ("٧" counts), for filters by "contains". A leading "+", "00" or
/// national "0" is dropped, because numbers are kept without them; so is the zero in "(0)".
[[nodiscard]] QString searchDigits(const QString &text);

} // namespace NumberDesk
