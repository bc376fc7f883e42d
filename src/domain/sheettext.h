// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>

namespace NumberDesk {

// Cells that come back from a spreadsheet as they went in. Spreadsheets read a number, a date, an amount, a
// truth value or a formula into every text that looks like one, and never write the text again: plus signs
// and zeros in front get lost, long numbers are rounded, "3/4" becomes a day. How much looks like one depends
// on the language of the person, so that all that is near it is guarded, by an apostrophe in front.

/// Digits with the country code first, as a number that a spreadsheet leaves alone: "+44 7700900123".
[[nodiscard]] QByteArray sheetNumber(QByteArrayView digits);
void appendSheetNumber(std::string &cell, QByteArrayView digits);
/// The digits that such a cell means, however it came back: with or without plus, spaces, apostrophe.
/// Nothing when there is something else in it.
[[nodiscard]] std::optional<QByteArray> sheetDigits(QByteArrayView cell);
/// Whether a spreadsheet rounded a number, as in "4.47701E+11".
[[nodiscard]] bool isRoundedNumber(QByteArrayView cell);

/// @p text as a cell that is read as text: it starts with an apostrophe where it could be anything else.
[[nodiscard]] QString guardedText(const QString &text);
/// What a cell means: without the apostrophe in front, spaces around it, and control characters other than
/// line feeds.
[[nodiscard]] QString plainText(const QString &cell);
/// What is left of @p text once it has been a cell: what cells are compared with.
[[nodiscard]] inline QString sheetForm(const QString &text)
{
    return plainText(guardedText(text));
}

/// The word that empties a field; an empty cell never does.
inline constexpr QStringView kClearWord = u"(clear)";
[[nodiscard]] bool isClearWord(const QString &cell);

/// @p text as it may stand in a table for a spreadsheet that nobody reads back, such as a list of prices: a
/// whole number in international form as sheetNumber(), what would start a formula guarded. In quotes where
/// CSV wants them.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace NumberDesk
