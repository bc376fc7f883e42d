// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/searchquery.h"

#include "domain/country.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace NumberDesk {

QList<FieldProblem> SearchQuery::problems() const
{
    QList<FieldProblem> found;
    if (country.isEmpty())
        found += { u"country"_s, QCoreApplication::translate("Domain", "Choose the country to search in."),
            false };
    else if (const auto problem = checkCountry(u"country"_s, country))
        found += *problem;
    if (const auto problem = checkDigits(u"digits"_s, digits))
        found += *problem;
    return found;
}

} // namespace NumberDesk
