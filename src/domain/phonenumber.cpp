// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phonenumber.h"

#include "domain/words.h"

#include <QCoreApplication>

#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

namespace Lib = i18n::phonenumbers;
using Util = Lib::PhoneNumberUtil;

constexpr qsizetype kMostDialledDigits = 15; // ITU-T E.164
constexpr qsizetype kMostProviderDigits = 20; // providers also rent numbers that stand outside of it
constexpr auto kNoRegion = "ZZ";

const Util &util()
{
    // The library prints to standard output what it cannot parse, and that is what people typed.
    static const Util *instance = [] {
        Util *made = Util::GetInstance();
        made->SetLogger(new Lib::NullLogger);
        return made;
    }();
    return *instance;
}

Error refused(const QString &words)
{
    return makeError(ErrorKind::InvalidRequest, words);
}

Error tooShort()
{
    return refused(
        QCoreApplication::translate("Domain", "This phone number is too short. Enter all of its digits."));
}

Error tooLong()
{
    return refused(QCoreApplication::translate(
        "Domain", "This phone number has too many digits. Check it for a digit that was typed twice."));
}

Error unknownCountryCode()
{
    return refused(QCoreApplication::translate("Domain",
        "No country has the code that this phone number begins with. Check the digits after the plus."));
}

Error unreadable(const QString &text)
{
    return refused(
        QCoreApplication::translate("Domain", "“%1” is not a phone number: only digits were expected.")
            .arg(visibleText(text)));
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isPlus(char32_t character)
{
    return character == U'+' || character == U'＋';
}

/// What people put between the digits of a phone number.
bool isSpacing(char32_t character)
{
    return QChar::isSpace(character) || QChar::category(character) == QChar::Punctuation_Dash
        || QStringView(u"()[]./~−·").contains(QChar::fromUcs4(character));
}

/// The digits of @p text in ASCII, after a plus where it has one.
Result<QString> plainSpelling(const QString &text)
{
    QString plain;
    const QString address = text.trimmed();
    const bool isLink = address.startsWith("tel:"_L1, Qt::CaseInsensitive);
    for (const char32_t character : (isLink ? address.mid(4) : address).toUcs4()) {
        if (QChar::category(character) == QChar::Number_DecimalDigit)
            plain += QChar(u'0' + QChar::digitValue(character));
        else if (isPlus(character) && plain.isEmpty())
            plain += u'+';
        else if (isPlus(character))
            return refused(QCoreApplication::translate(
                "Domain", "A plus can only stand in front of a phone number. Enter one number."));
        else if (QChar::isLetter(character))
            return refused(
                QCoreApplication::translate("Domain", "A phone number has no letters. Enter its digits."));
        else if (!isSpacing(character) && QChar::category(character) != QChar::Other_Format)
            return refused(
                QCoreApplication::translate("Domain", "“%1” cannot be part of a phone number. Remove it.")
                    .arg(visibleText(QString::fromUcs4(&character, 1))));
    }
    if (plain.isEmpty() || plain == "+"_L1)
        return refused(QCoreApplication::translate("Domain", "Enter a phone number."));
    return plain;
}

QString significantDigits(const Lib::PhoneNumber &number)
{
    std::string digits;
    util().GetNationalSignificantNumber(number, &digits);
    return QString::fromStdString(digits);
}

std::optional<Error> problemOf(Util::ErrorType type)
{
    switch (type) {
    case Util::NO_PARSING_ERROR:
        return std::nullopt;
    case Util::INVALID_COUNTRY_CODE_ERROR:
        return unknownCountryCode();
    case Util::TOO_LONG_NSN:
        return tooLong();
    default:
        return tooShort();
    }
}

bool lacksDigits(const Lib::PhoneNumber &number)
{
    const auto length = util().IsPossibleNumberWithReason(number);
    return length == Util::TOO_SHORT || length == Util::IS_POSSIBLE_LOCAL_ONLY;
}

/// The wire digits of a number whose country code is known to stand in front. An international number
/// that is longer than the numbering plan we know is taken at its word: plans grow.
Result<QString> internationalDigits(const QString &digits)
{
    Lib::PhoneNumber number;
    if (const auto problem = problemOf(util().Parse("+" + digits.toStdString(), kNoRegion, &number)))
        return *problem;
    if (lacksDigits(number))
        return tooShort();
    const QString code = QString::number(number.country_code());
    QString national = digits.mid(code.size());
    // "+44 (0)7700…": only the library knows whether the country drops that zero (Italy does not).
    // Other rewriting of its own, as of Mexico's 1, would no longer be the number that was meant.
    if (national.startsWith(u'0'))
        national = significantDigits(number);
    if (code.size() + national.size() > kMostDialledDigits)
        return tooLong();
    return QString(code + national);
}

/// The wire digits of what is dialled inside @p country.
Result<QString> nationalDigits(const QString &digits, const QString &country)
{
    if (util().GetCountryCodeForRegion(country.toStdString()) == 0)
        return refused(QCoreApplication::translate(
            "Domain", "Begin with + and the country code, for example +44 20 7946 0018."));
    Lib::PhoneNumber number;
    if (const auto problem = problemOf(util().Parse(digits.toStdString(), country.toStdString(), &number)))
        return *problem;
    if (lacksDigits(number))
        return tooShort();
    if (util().IsPossibleNumberWithReason(number) != Util::IS_POSSIBLE)
        return tooLong();
    return QString(QString::number(number.country_code()) + significantDigits(number));
}

/// "0011 44 …" as Australians dial abroad; nullopt when it is not such a number.
std::optional<QString> diallingAbroad(const QString &digits, const QString &country)
{
    if (country.isEmpty())
        return std::nullopt;
    Lib::PhoneNumber number;
    const auto type = util().ParseAndKeepRawInput(digits.toStdString(), country.toStdString(), &number);
    if (type != Util::NO_PARSING_ERROR
        || number.country_code_source() != Lib::PhoneNumber::FROM_NUMBER_WITH_IDD)
        return std::nullopt;
    return QString(QString::number(number.country_code()) + significantDigits(number));
}

Result<QString> wireDigits(const QString &plain, const QString &country)
{
    if (plain.startsWith(u'+'))
        return internationalDigits(plain.mid(1));
    if (const auto abroad = diallingAbroad(plain, country))
        return internationalDigits(*abroad);
    if (plain.startsWith("00"_L1))
        return internationalDigits(plain.mid(2));
    return nationalDigits(plain, country);
}

} // namespace

Result<PhoneNumber> PhoneNumber::fromDigits(const QString &digits)
{
    const QString bare = digits.startsWith(u'+') ? digits.mid(1) : digits;
    if (bare.isEmpty() || bare.size() > kMostProviderDigits || !isDigits(bare))
        return unreadable(digits);
    PhoneNumber number;
    number.m_digits = bare;
    return number;
}

Result<PhoneNumber> PhoneNumber::shortCode(const QString &digits)
{
    if (digits.isEmpty() || digits.size() > kMostProviderDigits || !isDigits(digits))
        return unreadable(digits);
    PhoneNumber number;
    number.m_digits = digits;
    number.m_shortCode = true;
    return number;
}

Result<PhoneNumber> PhoneNumber::fromTyped(const QString &text, const QString &country)
{
    const Result<QString> plain = plainSpelling(text);
    if (!plain.isOk())
        return plain.error();
    const Result<QString> digits = wireDigits(*plain, country);
    if (!digits.isOk())
        return digits.error();
    return fromDigits(*digits);
}

QString PhoneNumber::e164() const
{
    if (m_shortCode || m_digits.isEmpty())
        return m_digits;
    return QString(u'+' + m_digits);
}

QString PhoneNumber::international() const
{
    const QString plain = e164();
    if (m_shortCode || m_digits.isEmpty())
        return plain;
    Lib::PhoneNumber number;
    if (util().Parse(plain.toStdString(), kNoRegion, &number) != Util::NO_PARSING_ERROR)
        return plain;
    std::string formatted;
    util().Format(number, Util::INTERNATIONAL, &formatted);
    const QString spelled = QString::fromStdString(formatted);
    // The library reads some numbers as others, as Mexico's old 1: what is shown has to be what is rented.
    QString digits = spelled;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits == m_digits ? spelled : plain;
}

QString searchDigits(const QString &text)
{
    QString digits;
    qsizetype brackets = -1; // where the digits of an open bracket began
    bool plus = false;
    for (const char32_t character : text.toUcs4()) {
        if (QChar::category(character) == QChar::Number_DecimalDigit)
            digits += QChar(u'0' + QChar::digitValue(character));
        else if (isPlus(character) && digits.isEmpty())
            plus = true;
        else if (character == U'(')
            brackets = digits.size();
        else if (character == U')' && brackets >= 0 && QStringView(digits).mid(brackets) == u"0")
            digits.truncate(brackets);
    }
    if (plus)
        return digits;
    const qsizetype prefix = digits.startsWith("00"_L1) ? 2 : digits.startsWith(u'0') ? 1 : 0;
    return digits.size() > prefix ? digits.mid(prefix) : digits;
}

} // namespace NumberDesk
