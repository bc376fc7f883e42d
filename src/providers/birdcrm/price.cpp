// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/price.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk::BirdCrm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BirdCrm)
};

constexpr qint64 kMostPlaces = 18; ///< beyond, no amount other than zero could be kept

/// @p amount × 10^@p exponent, written out.
QString written(qint64 amount, qint64 exponent)
{
    if (exponent >= 0)
        return QString::number(amount) + QString(exponent, u'0');
    const qsizetype places = -exponent;
    const QString sign = amount < 0 ? u"-"_s : QString();
    // Not the absolute value: the lowest of all amounts has none.
    const QString digits = QString::number(amount).mid(sign.size()).rightJustified(places + 1, u'0');
    return sign + digits.chopped(places) + u'.' + digits.last(places);
}

} // namespace

std::optional<Money> readPrice(const JsonObject &row, const QString &key)
{
    const auto price = row.optionalObject(key);
    if (!price)
        return std::nullopt;
    const QString currency = price->text(u"currencyCode"_s);
    const qint64 amount = price->integer(u"amount"_s, JsonForm::Lenient);
    const qint64 exponent = price->integer(u"exponent"_s, JsonForm::Lenient);
    if (!row.ok())
        return std::nullopt;
    if (exponent < -kMostPlaces || exponent > kMostPlaces) {
        row.reject(key, Tr::tr("the exponent %1 makes no price").arg(exponent));
        return std::nullopt;
    }
    const auto money = Money::fromDecimal(written(amount, exponent), currency);
    if (money)
        return *money;
    row.reject(key, money.error().detail);
    return std::nullopt;
}

} // namespace NumberDesk::BirdCrm
