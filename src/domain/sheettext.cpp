// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sheettext.h"

#include "domain/csv.h"
#include "domain/settingfield.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar character)
{
    return character.isDigit();
}

/// ITU-T E.164: how many digits the country code of a number has.
qsizetype countryCodeSize(QByteArrayView digits)
{
    static constexpr QByteArrayView kTwo(
        "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 "
        "56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 ");
    if (digits.startsWith('1') || digits.startsWith('7'))
        return 1;
    return digits.size() >= 2 && kTwo.indexOf(digits.first(2)) % 3 == 0 ? 2 : 3;
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

} // namespace

QByteArray sheetNumber(QByteArrayView digits)
{
    const qsizetype code = std::min(countryCodeSize(digits), digits.size());
    QByteArray cell;
    cell.reserve(digits.size() + 2);
    cell += '+';
    cell += digits.first(code);
    cell += ' ';
    cell += digits.sliced(code);
    return cell;
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
    return wantsGuard(text) ? QString(u'\'' + text) : text;
}

QString plainText(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.startsWith(u'\''))
        text = text.sliced(1).trimmed();
    if (text.contains(u'\r'))
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return text;
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
