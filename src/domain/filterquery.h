// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace NumberDesk {

class Capabilities;
class NumberType;

/// What a term of the filter is held against. Any is digits, label, country, type, account, destination,
/// tags, owner and note.
enum class FilterField {
    Any,
    Number, ///< number:
    Label, ///< label:
    Country, ///< country: an ISO code, or part of the name
    Type, ///< type:
    Capability, ///< can:
    Account, ///< account: part of its label
    Destination, ///< to: webhook host, application or forward
    Tag, ///< tag:
    Owner, ///< owner:
    Note, ///< note:
    State, ///< state: one of filterStates()
    Is, ///< is: one of filterMarks()
};

/// One thing that a term looks for. A row has it where its text contains the word, or, in a number, where
/// its digits fit.
struct FilterValue
{
    QString word; ///< case-folded
    QString digits; ///< where the word can be read as a number in any spelling; without a leading 0 or 00
    bool fromStart = false; ///< the digits begin with the country code
    bool whole = false; ///< the word is a whole line of the row's text: codes and fixed words

    /// Whether everything that this finds is found by @p other, too.
    [[nodiscard]] bool implies(const FilterValue &other) const;
    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// A part of the filter: a row has to have one of the values in that field, or, negated, none of them.
struct FilterTerm
{
    FilterField field = FilterField::Any;
    bool negated = false;
    QList<FilterValue> values; ///< never empty in what parseFilter() returns

    /// Whether every row that fits this fits @p other, too. May be false where it does.
    [[nodiscard]] bool implies(const FilterTerm &other) const;
    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

/// What rows have to be like: every term has to hold. Without terms everything fits.
struct FilterQuery
{
    QList<FilterTerm> terms;

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    /// Whether every row that fits this fits @p before, too, so that only the rows found before have to be
    /// looked at. May be false where it does, never true where it does not.
    [[nodiscard]] bool extends(const FilterQuery &before) const;
    friend bool operator==(const FilterQuery &, const FilterQuery &) = default;
};

/// Why a line is no query.
struct FilterProblem
{
    qsizetype place = 0; ///< where in the line
    qsizetype length = 0;
    QString sentence; ///< what is wrong and what to write instead; translated, plain text
    bool unfinished = false; ///< it may only not have been typed to its end yet
};

/// Reads the filter line:
///
///     07700 900        digits in any spelling; those beginning with + or 00 fit from the start
///     sales            a word, anywhere in the row; several words all have to be there
///     "sales desk"     with spaces, or with characters that would mean something else
///     label:sales      in one field: number, label, country, type, can, account, to, tag, owner, note,
///                      state, is
///     country:GB,IE    one of several
///     -sales  -is:configured  -"out of use"   not
///
/// Words with a colon that cannot be meant for a field, such as addresses and times, are words.
[[nodiscard]] std::variant<FilterQuery, FilterProblem> parseFilter(const QString &line);

/// Reads a line without fields, quotation marks and negation, for lists that know only words and numbers.
[[nodiscard]] FilterQuery parseWords(const QString &line);

/// The field words with their colons, in the order in which they are told to people.
[[nodiscard]] QStringList filterFields();
/// What state: knows, in the order of StateSign: "ready", "checking", "attention".
[[nodiscard]] QStringList filterStates();
/// What is: knows: "configured", "locked", "ending", "labelled".
[[nodiscard]] QStringList filterMarks();

/// A term for what was chosen instead of typed, as by a chip: exactly this code or fixed word.
[[nodiscard]] FilterTerm wholeTerm(FilterField field, const QString &word, bool negated = false);

/// What a row is held against. All but the digits is case-folded; where a field has several words each
/// stands on a line of its own.
struct RowTexts
{
    QString digits; ///< as the provider names the number
    QString label;
    QString country; ///< countrySearchText()
    QString type; ///< typeSearchText()
    QString capabilities; ///< capabilitySearchText()
    QString account; ///< its label
    QString destination;
    QString state; ///< of filterStates(); empty when it is none of them
    QString marks; ///< of filterMarks(); a number that has nothing to configure counts as configured
    QString tags; ///< tagSearchText()
    QString owner;
    QString note;
};

/// Code and name: "gb\nunited kingdom".
[[nodiscard]] QString countrySearchText(const QString &code);
/// Stable word and name: "toll-free\nnúmero gratuito".
[[nodiscard]] QString typeSearchText(const NumberType &type);
/// Wire words and names.
[[nodiscard]] QString capabilitySearchText(const Capabilities &capabilities);

/// Each tag on a line.
[[nodiscard]] QString tagSearchText(const QStringList &tags);

/// Whether @p text, case-folded, has the word of @p value. A value without a word fits nothing.
[[nodiscard]] bool fitsText(const FilterValue &value, QStringView text);
/// Whether a number with these digits has the digits of @p value. A value without digits fits nothing.
[[nodiscard]] bool fitsDigits(const FilterValue &value, QStringView digits);

/// The meaning of the filter, one row at a time. Whatever answers a query faster has to agree with this.
[[nodiscard]] bool matches(const FilterTerm &term, const RowTexts &row);
[[nodiscard]] bool matches(const FilterQuery &query, const RowTexts &row);

} // namespace NumberDesk
