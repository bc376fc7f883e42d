// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/filterquery.h"

#include "domain/capability.h"
#include "domain/country.h"

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

bool wordImplies(const FilterValue &narrow, const FilterValue &wide)
{
    if (wide.word.isEmpty())
        return false;
    if (wide.whole)
        return narrow.whole && narrow.word == wide.word;
    return narrow.word.contains(wide.word);
}

bool digitsImply(const FilterValue &narrow, const FilterValue &wide)
{
    if (wide.digits.isEmpty())
        return false;
    if (wide.fromStart)
        return narrow.fromStart && narrow.digits.startsWith(wide.digits);
    return narrow.digits.contains(wide.digits);
}

bool eachImpliesOne(const QList<FilterValue> &narrow, const QList<FilterValue> &wide)
{
    return std::all_of(narrow.cbegin(), narrow.cend(), [&wide](const FilterValue &value) {
        return std::any_of(
            wide.cbegin(), wide.cend(), [&value](const FilterValue &other) { return value.implies(other); });
    });
}

bool fits(FilterField field, const FilterValue &value, const RowTexts &row)
{
    switch (field) {
    case FilterField::Any:
        return fitsDigits(value, row.digits) || fitsText(value, row.label) || fitsText(value, row.destination)
            || fitsText(value, row.country) || fitsText(value, row.type) || fitsText(value, row.account)
            || fitsText(value, row.tags) || fitsText(value, row.owner) || fitsText(value, row.note);
    case FilterField::Number:
        return fitsDigits(value, row.digits);
    case FilterField::Label:
        return fitsText(value, row.label);
    case FilterField::Country:
        return fitsText(value, row.country);
    case FilterField::Type:
        return fitsText(value, row.type);
    case FilterField::Capability:
        return fitsText(value, row.capabilities);
    case FilterField::Account:
        return fitsText(value, row.account);
    case FilterField::Destination:
        return fitsText(value, row.destination);
    case FilterField::Tag:
        return fitsText(value, row.tags);
    case FilterField::Owner:
        return fitsText(value, row.owner);
    case FilterField::Note:
        return fitsText(value, row.note);
    case FilterField::State:
        return fitsText(value, row.state);
    case FilterField::Is:
        return fitsText(value, row.marks);
    }
    return false;
}

} // namespace

bool FilterValue::implies(const FilterValue &other) const
{
    return (word.isEmpty() || wordImplies(*this, other)) && (digits.isEmpty() || digitsImply(*this, other));
}

bool FilterTerm::implies(const FilterTerm &other) const
{
    if (field != other.field || negated != other.negated)
        return false;
    return negated ? eachImpliesOne(other.values, values) : eachImpliesOne(values, other.values);
}

bool FilterQuery::extends(const FilterQuery &before) const
{
    return std::all_of(before.terms.cbegin(), before.terms.cend(), [this](const FilterTerm &wide) {
        return std::any_of(
            terms.cbegin(), terms.cend(), [&wide](const FilterTerm &narrow) { return narrow.implies(wide); });
    });
}

FilterTerm wholeTerm(FilterField field, const QString &word, bool negated)
{
    return { field, negated, { { word.toCaseFolded(), {}, false, true } } };
}

QString countrySearchText(const QString &code)
{
    return QString(code + u'\n' + countryName(code)).toCaseFolded();
}

QString typeSearchText(const NumberType &type)
{
    return QString(type.word() + u'\n' + type.name()).toCaseFolded();
}

QString capabilitySearchText(const Capabilities &capabilities)
{
    QStringList words = capabilities.names();
    for (const Capabilities::Entry &entry : capabilities.entries())
        words << entry.word;
    return words.join(u'\n').toCaseFolded();
}

QString tagSearchText(const QStringList &tags)
{
    return tags.join(u'\n').toCaseFolded();
}

bool fitsText(const FilterValue &value, QStringView text)
{
    if (value.word.isEmpty())
        return false;
    if (!value.whole)
        return text.contains(value.word);
    const QList<QStringView> lines = text.split(u'\n');
    return lines.contains(QStringView(value.word));
}

bool fitsDigits(const FilterValue &value, QStringView digits)
{
    if (value.digits.isEmpty())
        return false;
    return value.fromStart ? digits.startsWith(value.digits) : digits.contains(value.digits);
}

bool matches(const FilterTerm &term, const RowTexts &row)
{
    const bool found = std::any_of(term.values.cbegin(), term.values.cend(),
        [&](const FilterValue &value) { return fits(term.field, value, row); });
    return found != term.negated;
}

bool matches(const FilterQuery &query, const RowTexts &row)
{
    return std::all_of(query.terms.cbegin(), query.terms.cend(),
        [&row](const FilterTerm &term) { return matches(term, row); });
}

} // namespace NumberDesk
