// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QList>
#include <QString>

#include <array>

namespace NumberDesk {

enum class RangeType { Landline, Mobile, TollFree };

enum class RangeFeature { Sms = 1, Voice = 2, Mms = 4 };
Q_DECLARE_FLAGS(RangeFeatures, RangeFeature)
Q_DECLARE_OPERATORS_FOR_FLAGS(RangeFeatures)

/// A block of numbers nobody can have: either set aside for drama by the country's regulator, or
/// impossible in its numbering plan. Numbers are `prefix` followed by a serial of `digits` digits.
struct NumberRange
{
    QString country; ///< ISO 3166-1 alpha-2
    QString prefix; ///< country code and the fixed national digits
    int digits = 0;
    int first = 0; ///< first and last serial that may be used
    int last = 0;
    int offers = 0; ///< how many of them the pool offers
    RangeType type = RangeType::Landline;
    RangeFeatures features;
    int rentCents = 0; ///< monthly, EUR
    int setupCents = 0; ///< once, EUR

    [[nodiscard]] QString number(int serial) const;
};

/// Where the sandbox's numbers come from. Nothing outside these ranges is ever offered.
namespace NumberingPlan {

/// Ranges set aside for fiction.
[[nodiscard]] QList<NumberRange> fictionRanges();
/// Ranges of countries that set none aside: one digit longer than any number of that country, or with
/// a digit where the plan allows none.
[[nodiscard]] QList<NumberRange> impossibleRanges();
[[nodiscard]] QList<NumberRange> allRanges();

/// Countries whose numbers need an address or identity papers, which only the dashboard can take.
[[nodiscard]] bool needsPapers(const QString &country);

/// Number @p index of an endless supply for large accounts: far too long for its country.
[[nodiscard]] NumberRange overlongRange(int index);

/// The digits of overlongRange(index).number(index), made in no time: for looking through very many.
class OverlongDigits final
{
public:
    explicit OverlongDigits(int index);
    [[nodiscard]] QLatin1StringView view() const { return { m_text.data(), m_size }; }

private:
    std::array<char, 16> m_text{};
    qsizetype m_size = 0;
};

} // namespace NumberingPlan

} // namespace NumberDesk
