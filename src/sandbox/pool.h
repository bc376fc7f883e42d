// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace NumberDesk {

struct NumberRange;

/// What a number cannot do, in the words of the provider.
struct NumberLimitation
{
    QString feature;
    QString type;
    QString reach;
};

/// A number of the sandbox with what it costs, whoever has it.
struct PoolNumber
{
    QString country;
    QString msisdn; ///< digits only, country code first
    QString type;
    QStringList features;
    QList<NumberLimitation> limitations;
    int rentCents = 0; ///< monthly, EUR
    int setupCents = 0; ///< once, EUR
};

/// The numbers that can be had. The same seed gives the same numbers, prices and order, everywhere.
class Pool final
{
public:
    /// @p percent of the usual supply of each kind, one number at least.
    [[nodiscard]] static Pool fromSeed(quint64 seed, int percent = 100);

    /// What is on offer in @p country, in no particular order.
    [[nodiscard]] QList<PoolNumber> in(const QString &country) const { return m_offers.value(country); }
    [[nodiscard]] QStringList countries() const;
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] std::optional<PoolNumber> find(const QString &country, const QString &msisdn) const;

    /// Takes a number off the market; nothing where it is not on offer in that country.
    std::optional<PoolNumber> take(const QString &country, const QString &msisdn);
    /// Takes any number of that country; nothing where none is left.
    std::optional<PoolNumber> takeAny(const QString &country);
    /// Puts a number (back) on the market.
    void giveBack(const PoolNumber &number);

private:
    [[nodiscard]] static Pool madeFromSeed(quint64 seed, int percent);

    QHash<QString, QList<PoolNumber>> m_offers;
};

/// A number of @p range as the pool would offer it; the same arguments give the same number.
[[nodiscard]] PoolNumber poolNumber(const NumberRange &range, int serial, quint64 seed);

} // namespace NumberDesk
