// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include "domain/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr int kMostScale = 9;
constexpr int kLeastDecimals = 2;
constexpr std::array<qint64, kMostScale + 1> kPowers{ 1, 10, 100, 1'000, 10'000, 100'000, 1'000'000,
    10'000'000, 100'000'000, 1'000'000'000 };

qint64 powerOfTen(int exponent)
{
    return kPowers[static_cast<std::size_t>(exponent)];
}

/// An amount cut in two, so that amounts of any two scales can be put beside each other without overflow.
struct Parts
{
    qint64 whole;
    qint64 billionths;
};

Parts partsOf(qint64 units, int scale)
{
    const qint64 one = powerOfTen(scale);
    return { units / one, units % one * powerOfTen(kMostScale - scale) };
}

qint64 clamped(bool negative)
{
    return negative ? -std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::max();
}

bool areDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isCurrencyCode(QStringView text)
{
    const auto isLetter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    return text.size() == 3 && std::all_of(text.begin(), text.end(), isLetter);
}

/// The digits of an amount without its sign.
struct Digits
{
    qulonglong whole;
    QString decimals; ///< at least two
};

Digits digitsOf(qint64 units, int scale)
{
    const quint64 magnitude = units < 0 ? 0 - static_cast<quint64>(units) : static_cast<quint64>(units);
    const auto one = static_cast<quint64>(powerOfTen(scale));
    const QString decimals
        = scale > 0 ? QString::number(magnitude % one).rightJustified(scale, u'0') : QString();
    return { magnitude / one, decimals.leftJustified(kLeastDecimals, u'0') };
}

/// Only where a symbol means one currency to everybody who reads it here.
QString symbolOf(const QString &currency)
{
    if (currency == "EUR"_L1)
        return u"€"_s;
    if (currency == "USD"_L1)
        return u"$"_s;
    if (currency == "GBP"_L1)
        return u"£"_s;
    return currency;
}

QString localDigits(const QString &digits, const QLocale &locale)
{
    const char32_t zero = locale.zeroDigit().toUcs4().value(0, U'0');
    QString local;
    for (const QChar digit : digits)
        local += QChar::fromUcs4(zero + static_cast<char32_t>(digit.unicode() - u'0'));
    return local;
}

/// @p amount with its currency, on the side where @p locale puts it.
QString withCurrency(const QString &amount, const QString &currency, const QLocale &locale)
{
    static const QChar placeholder(u'\u00A4');
    const QString sample = locale.toCurrencyString(qlonglong(1), QString(placeholder));
    const bool before = locale.language() == QLocale::C // for which Qt writes "1$"
        || sample.indexOf(placeholder) < sample.indexOf(locale.toString(1));
    const QString symbol = symbolOf(currency);
    const bool apart = symbol == currency || sample.contains(QChar::Nbsp) || sample.contains(u'\u202F');
    const QString gap = apart ? QString(QChar::Nbsp) : QString();
    return before ? QString(symbol + gap + amount) : QString(amount + gap + symbol);
}

Error unreadable(const QString &decimal, const QString &currency)
{
    return makeError(ErrorKind::BadAnswer,
        QCoreApplication::translate("Domain", "“%1 %2” is not an amount of money that can be read exactly.")
            .arg(visibleText(decimal), visibleText(currency)));
}

} // namespace

Money::Money(qint64 units, int scale, const QString &currency)
    : m_units(units)
    , m_scale(qBound(0, scale, kMostScale))
    , m_currency(currency)
{
    Q_ASSERT(scale == m_scale);
    // One form for one amount: 1.50 and 1.5 are the same money.
    while (m_scale > 0 && m_units % 10 == 0) {
        m_units /= 10;
        --m_scale;
    }
}

Result<Money> Money::fromDecimal(const QString &decimal, const QString &currency)
{
    const QStringView sign = QStringView(decimal).first(decimal.startsWith(u'-') ? 1 : 0);
    const QStringView amount = QStringView(decimal).sliced(sign.size());
    const qsizetype point = amount.indexOf(u'.');
    const QStringView whole = point < 0 ? amount : amount.first(point);
    QStringView decimals = point < 0 ? QStringView() : amount.sliced(point + 1);
    if (!areDigits(whole) || (point >= 0 && !areDigits(decimals)) || !isCurrencyCode(currency))
        return unreadable(decimal, currency);
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    bool fits = decimals.size() <= kMostScale;
    const qint64 units = fits ? QString(sign + whole + decimals).toLongLong(&fits) : 0;
    if (!fits)
        return unreadable(decimal, currency);
    return Money(units, static_cast<int>(decimals.size()), currency.toUpper());
}

QString Money::decimal() const
{
    const Digits digits = digitsOf(m_units, m_scale);
    return QString(
        (isNegative() ? u"-"_s : QString()) + QString::number(digits.whole) + u'.' + digits.decimals);
}

QString Money::toText(const QLocale &locale) const
{
    const Digits digits = digitsOf(m_units, m_scale);
    const QString amount
        = locale.toString(digits.whole) + locale.decimalPoint() + localDigits(digits.decimals, locale);
    const QString text = withCurrency(amount, m_currency, locale);
    return isNegative() ? QString(locale.negativeSign() + text) : text;
}

Money Money::plus(const Money &other) const
{
    if (m_currency.isEmpty() && isZero())
        return other;
    if (other.m_currency.isEmpty() && other.isZero())
        return *this;
    Q_ASSERT(m_currency == other.m_currency);
    const Parts a = partsOf(m_units, m_scale);
    const Parts b = partsOf(other.m_units, other.m_scale);
    const int scale = qMax(m_scale, other.m_scale);
    const qint64 decimals = (a.billionths + b.billionths) / powerOfTen(kMostScale - scale);
    qint64 units = 0;
    if (__builtin_add_overflow(a.whole, b.whole, &units)
        || __builtin_mul_overflow(units, powerOfTen(scale), &units)
        || __builtin_add_overflow(units, decimals, &units))
        return Money(clamped(isNegative() || other.isNegative()), 0, m_currency);
    return Money(units, scale, m_currency);
}

Money Money::times(int factor) const
{
    qint64 units = 0;
    if (__builtin_mul_overflow(m_units, qint64(factor), &units))
        return Money(clamped(isNegative() != (factor < 0)), 0, m_currency);
    return Money(units, m_scale, m_currency);
}

std::strong_ordering Money::compare(const Money &other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    const Parts a = partsOf(m_units, m_scale);
    const Parts b = partsOf(other.m_units, other.m_scale);
    const auto whole = a.whole <=> b.whole;
    return whole != std::strong_ordering::equal ? whole : a.billionths <=> b.billionths;
}

bool operator==(const Money &a, const Money &b)
{
    return a.m_units == b.m_units && a.m_scale == b.m_scale && a.m_currency == b.m_currency;
}

void MoneyTotals::add(const Money &money)
{
    for (Money &sum : m_sums) {
        if (sum.currency() == money.currency()) {
            sum = sum.plus(money);
            return;
        }
    }
    m_sums += money;
}

void MoneyTotals::add(const std::optional<Money> &price)
{
    if (price)
        add(*price);
    else
        addUnknown();
}

QString MoneyTotals::toText(const QLocale &locale) const
{
    if (m_sums.isEmpty())
        return QCoreApplication::translate("Domain", "not told", "a price");
    QStringList texts;
    for (const Money &sum : m_sums)
        texts += sum.toText(locale);
    const QString known = texts.join(u" · "_s);
    if (m_unknown == 0)
        return known;
    return QCoreApplication::translate("Domain", "%1 and %n price(s) not told", nullptr, m_unknown)
        .arg(known);
}

void CostTotals::addPurchase(const std::optional<Money> &setUp, const std::optional<Money> &monthly)
{
    const bool haveSum = setUp && monthly && setUp->currency() == monthly->currency();
    now.add(haveSum ? std::optional(setUp->plus(*monthly)) : std::nullopt);
    perMonth.add(monthly);
    firstYear.add(haveSum ? std::optional(setUp->plus(monthly->times(kMonthsOfYear))) : std::nullopt);
}

} // namespace NumberDesk
