// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/pricetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PriceText)
};

/// "٣٫٥" and "3,5" as "3.5", in the digits and with the point that files use.
QString withPlainDigits(const QString &text, const QLocale &locale)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else
            plain += c;
    }
    return plain.replace(locale.decimalPoint(), u"."_s);
}

} // namespace

Result<Money> typedPrice(const QString &text, const QString &currency, const QLocale &locale)
{
    static const QRegularExpression aroundAmount(u"\\A[\\s\\p{Sc}]+|[\\s\\p{Sc}]+\\z"_s);
    QString amount = text;
    amount.remove(currency, Qt::CaseInsensitive).remove(aroundAmount);
    const Result<Money> money = Money::fromDecimal(withPlainDigits(amount, locale), currency);
    if (!money) {
        return makeError(ErrorKind::InvalidRequest,
            Text::tr("Write an amount in %1, for example %2.")
                .arg(currency, QString(u"3"_s + locale.decimalPoint() + u"50"_s)));
    }
    if (money->isNegative())
        return makeError(ErrorKind::InvalidRequest, Text::tr("A price cannot be less than nothing."));
    return money;
}

} // namespace NumberDesk
