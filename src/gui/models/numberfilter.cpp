// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/numberfilter.h"

namespace NumberDesk {

using namespace Qt::StringLiterals;

FilterQuery NumberFilter::query() const
{
    FilterQuery query = line;
    if (!country.isEmpty())
        query.terms << wholeTerm(FilterField::Country, country);
    if (type)
        query.terms << wholeTerm(FilterField::Type, type->word());
    if (capability)
        query.terms << wholeTerm(FilterField::Capability, capabilityWord(*capability));
    if (!state.isEmpty())
        query.terms << wholeTerm(FilterField::State, state);
    if (onlyNotConfigured)
        query.terms << wholeTerm(FilterField::Is, u"configured"_s, true);
    if (onlyEnding)
        query.terms << wholeTerm(FilterField::Is, u"ending"_s);
    return query;
}

RowTexts rowTexts(const OwnedNumber &number, const QString &accountLabel, const NumberMarks &marks,
    const Annotation &annotation)
{
    QStringList words;
    // What cannot be configured does not wait for it.
    if (number.isConfigured() || !marks.settable)
        words << u"configured"_s;
    if (marks.locked)
        words << u"locked"_s;
    if (number.endsAt)
        words << u"ending"_s;
    if (!number.label.isEmpty())
        words << u"labelled"_s;
    return { number.ref.number.digits(), number.label.toCaseFolded(), countrySearchText(number.ref.country),
        typeSearchText(number.type), capabilitySearchText(number.capabilities), accountLabel.toCaseFolded(),
        number.destination.toCaseFolded(), {}, words.join(u'\n'), tagSearchText(annotation.tags),
        annotation.owner.toCaseFolded(), annotation.note.toCaseFolded() };
}

QString stateWord(StateSign sign)
{
    return filterStates().value(static_cast<qsizetype>(sign) - 1);
}

} // namespace NumberDesk
