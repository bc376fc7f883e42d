// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace NumberDesk {

inline constexpr int kMonthsOfYear = 12;

/// An exact decimal amount with its currency (ISO 4217). Never goes through a floating-point number.
class Money final
{
public:
    Money() = default;
    /// @p units of 10^-@p scale, e.g. (125, 2, "EUR") is 1.25 EUR. Scale 0…9.
    Money(qint64 units, int scale, const QString &currency);
    /// "1.25", "-0.5", "3", "41.02570000" as a provider writes it: point, no grouping, no locale.
    /// BadAnswer for anything else, when it does not fit, or when @p currency is not three letters.
    [[nodiscard]] static Result<Money> fromDecimal(const QString &decimal, const QString &currency);

    [[nodiscard]] const QString &currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_units == 0; }
    [[nodiscard]] bool isNegative() const { return m_units < 0; }
    /// "1.25", with at least two decimals, for files and the journal.
    [[nodiscard]] QString decimal() const;
    /// "€1.25" or "1,25 €" as @p locale writes it; the ISO code where the symbol is ambiguous.
    [[nodiscard]] QString toText(const QLocale &locale = {}) const;

    /// Sums and comparisons are only for one currency (asserted); Money() is a zero of any. What does not
    /// fit is clamped: amounts come from outside and must not be able to stop the program.
    [[nodiscard]] Money plus(const Money &other) const;
    [[nodiscard]] Money times(int factor) const;
    [[nodiscard]] std::strong_ordering compare(const Money &other) const;
    friend bool operator==(const Money &a, const Money &b);

private:
    qint64 m_units = 0;
    int m_scale = 0;
    QString m_currency;
};

/// Sums per currency, for totals that must not be converted silently.
class MoneyTotals final
{
public:
    void add(const Money &money);
    /// Counts something whose price nobody told.
    void addUnknown() { ++m_unknown; }
    /// Adds a price, or counts it as one that nobody told.
    void add(const std::optional<Money> &price);
    [[nodiscard]] bool isEmpty() const { return m_sums.isEmpty() && m_unknown == 0; } ///< nothing was counted
    [[nodiscard]] const QList<Money> &sums() const { return m_sums; } ///< one per currency, by first use
    [[nodiscard]] int unknown() const { return m_unknown; }
    /// "€2.50 · $3.00"; translated "not told" when nothing is known; "€2.50 and 2 prices not told" when some
    /// are missing.
    [[nodiscard]] QString toText(const QLocale &locale = {}) const;

private:
    QList<Money> m_sums;
    int m_unknown = 0;
};

/// What purchases cost: at once, which is the set-up fee and the first month; by the month; and over the
/// first year.
struct CostTotals
{
    MoneyTotals now;
    MoneyTotals perMonth;
    MoneyTotals firstYear;

    /// Prices that are in two currencies, or of which one is not told, have no sum.
    void addPurchase(const std::optional<Money> &setUp, const std::optional<Money> &monthly);
    [[nodiscard]] bool isEmpty() const { return now.isEmpty() && perMonth.isEmpty(); }
};

} // namespace NumberDesk
