// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sheettext.h"

#include "domain/csv.h"
#include "domain/settingfield.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar character)
{
    return character.isDigit();
}

/// ITU-T E.164: whether a country code is two digits long.
constexpr bool hasTwoDigits(int code)
{
    constexpr std::array kThree{ 21, 22, 23, 24, 25, 26, 29, 35, 37, 38, 42, 50, 59, 67, 68, 69, 80, 83, 85,
        87, 88, 89, 96, 97, 99 };
    return code >= 20 && std::find(kThree.begin(), kThree.end(), code) == kThree.end();
}

qsizetype countryCodeSize(QByteArrayView digits)
{
    static constexpr auto kSizes = [] {
        std::array<qsizetype, 100> sizes{};
        for (int code = 0; code < 100; ++code) {
            const bool isOne = code / 10 == 1 || code / 10 == 7;
            sizes[static_cast<std::size_t>(code)] = isOne ? 1 : hasTwoDigits(code) ? 2 : 3;
        }
        return sizes;
    }();
    if (digits.size() < 2)
        return digits.size();
    return kSizes.at(static_cast<std::size_t>((digits[0] - '0') * 10 + (digits[1] - '0')));
}

/// Names of months and words for true and false, as spreadsheets of many languages know them.
QSet<QString> makeReadWords()
{
    QSet<QString> words{ u"true"_s, u"false"_s, u"wahr"_s, u"falsch"_s, u"vrai"_s, u"faux"_s, u"verdadero"_s,
        u"falso"_s, u"verdadeiro"_s, u"vero"_s, u"prawda"_s, u"fałsz"_s, u"waar"_s, u"onwaar"_s, u"sant"_s,
        u"falskt"_s, u"sand"_s, u"falsk"_s, u"tosi"_s, u"epätosi"_s };
    for (const char *name : { "en", "de", "fr", "es", "pt", "pl", "ar", "zh", "it", "nl", "sv", "da", "nb",
             "fi", "cs", "sk", "hu", "ro", "tr", "ru", "uk", "el" }) {
        const QLocale locale(QString::fromLatin1(name));
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : { QLocale::LongFormat, QLocale::ShortFormat }) {
                words << locale.monthName(month, format).toLower().remove(u'.')
                      << locale.standaloneMonthName(month, format).toLower().remove(u'.');
            }
        }
    }
    return words;
}

bool isReadWord(const QString &word)
{
    static const QSet<QString> words = makeReadWords();
    return words.contains(word.toLower());
}

/// A word long enough that no currency, unit or particle of a date is written so, and no month either.
bool hasOrdinaryWord(const QString &text)
{
    constexpr qsizetype kLongestUnit = 3;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        while (at < text.size() && text.at(at).isLetter())
            ++at;
        if (at - begin > kLongestUnit && !isReadWord(text.sliced(begin, at - begin)))
            return true;
        at = std::max(at, begin + 1);
    }
    return false;
}

bool startsFormula(QChar first)
{
    return QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(first);
}

bool wantsGuard(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return false;
    if (trimmed.size() != text.size() || startsFormula(trimmed.front()) || trimmed.front() == u'\''
        || isClearWord(trimmed))
        return true;
    if (std::none_of(text.begin(), text.end(), isDigit))
        return !text.front().isLetter() || isReadWord(text);
    return !isUuid(text) && !hasOrdinaryWord(text);
}

/// Ends of lines as they are here, a space for every other control character: no spreadsheet keeps them all.
QString withoutControls(const QString &text)
{
    const auto isControl = [](QChar c) { return c < u' ' && c != u'\n'; };
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString kept = text;
    kept.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    std::replace_if(kept.begin(), kept.end(), isControl, u' ');
    return kept;
}

} // namespace

QByteArray sheetNumber(QByteArrayView digits)
{
    std::string cell;
    appendSheetNumber(cell, digits);
    return QByteArray::fromStdString(cell);
}

void appendSheetNumber(std::string &cell, QByteArrayView digits)
{
    const qsizetype code = std::min(countryCodeSize(digits), digits.size());
    cell += '+';
    cell.append(digits.data(), static_cast<std::size_t>(code));
    cell += ' ';
    cell.append(digits.data() + code, static_cast<std::size_t>(digits.size() - code));
}

std::optional<QByteArray> sheetDigits(QByteArrayView cell)
{
    QByteArray digits;
    digits.reserve(cell.size());
    // The spaces of some languages are several bytes: no-break, narrow no-break.
    const QByteArray bytes = cell.toByteArray().replace("\xc2\xa0", " ").replace("\xe2\x80\xaf", " ");
    for (const char byte : bytes) {
        if (byte >= '0' && byte <= '9')
            digits += byte;
        else if (!QByteArrayView(" '+-()./").contains(byte))
            return std::nullopt;
    }
    return digits.isEmpty() ? std::nullopt : std::optional(digits);
}

bool isRoundedNumber(QByteArrayView cell)
{
    static const QRegularExpression rounded(u"\\A'?\\s*[+]?[0-9](?:[.,][0-9]+)?[eE][+][0-9]{1,3}\\s*\\z"_s);
    return rounded.match(QString::fromUtf8(cell)).hasMatch();
}

QString guardedText(const QString &text)
{
    return wantsGuard(text) ? QString(u'\'' + withoutControls(text)) : withoutControls(text);
}

QString plainText(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.startsWith(u'\''))
        text = text.sliced(1).trimmed();
    return withoutControls(text);
}

bool isClearWord(const QString &cell)
{
    return cell.trimmed().compare(kClearWord, Qt::CaseInsensitive) == 0;
}

QString csvCell(const QString &text)
{
    static const QRegularExpression number(u"\\A\\+[0-9]{5,20}\\z"_s);
    static const QRegularExpression spaced(u"\\A\\+[0-9]{1,4} [0-9 ]{4,24}\\z"_s);
    QString cell = text;
    if (number.match(cell).hasMatch())
        cell = QString::fromLatin1(sheetNumber(cell.sliced(1).toLatin1()));
    else if (!spaced.match(cell).hasMatch() && !text.isEmpty()
        && (startsFormula(text.front())
            || startsFormula(text.trimmed().isEmpty() ? u' ' : text.trimmed().front())))
        cell.prepend(u'\'');
    return QString::fromUtf8(csvField(cell.toUtf8()));
}

} // namespace NumberDesk
