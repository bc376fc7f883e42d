// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/sinch/readers.h"

#include "providers/sinch/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace NumberDesk::Sinch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sinch)
};

} // namespace

PhoneNumber readNumber(const JsonObject &object)
{
    const QString digits = object.text(kPhoneNumber, JsonForm::Lenient);
    const auto number = PhoneNumber::fromDigits(digits);
    if (number)
        return *number;
    object.reject(kPhoneNumber, number.error().detail);
    return {};
}

std::optional<Money> readMoney(const JsonObject &object, const QString &key)
{
    const auto money = object.optionalObject(key);
    if (!money)
        return std::nullopt;
    const QString amount = money->optionalDecimal(u"amount"_s);
    const QString currency = money->optionalText(u"currencyCode"_s);
    if (amount.isEmpty() || currency.isEmpty())
        return std::nullopt;
    const auto read = Money::fromDecimal(amount, currency);
    if (read)
        return *read;
    object.reject(key, read.error().detail);
    return std::nullopt;
}

int readMonths(const JsonObject &object)
{
    const qint64 months = object.optionalInteger(u"paymentIntervalMonths"_s, JsonForm::Lenient).value_or(1);
    return months >= 1 && months <= 120 ? static_cast<int>(months) : 1;
}

std::optional<QDateTime> readTime(const JsonObject &object, const QString &key)
{
    const QString text = object.optionalText(key);
    if (text.isEmpty())
        return std::nullopt;
    // QDateTime reads milliseconds; Sinch sends up to nanoseconds, and some times without a zone.
    static const QRegularExpression form(
        u"\\A(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})(?:\\.(\\d{1,3})\\d*)?(Z|[+-]\\d{2}:\\d{2})?\\z"_s);
    const auto match = form.match(text);
    const QString zone = match.captured(3).isEmpty() ? u"Z"_s : match.captured(3);
    const QString fraction = match.captured(2).leftJustified(3, u'0');
    const QDateTime time
        = QDateTime::fromString(QString(match.captured(1) + u'.' + fraction + zone), Qt::ISODateWithMs);
    if (match.hasMatch() && time.isValid())
        return time.toUTC();
    object.reject(key, Tr::tr("this is no time"));
    return std::nullopt;
}

} // namespace NumberDesk::Sinch
