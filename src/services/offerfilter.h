// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberoffer.h"
#include "domain/providerinfo.h"
#include "domain/searchquery.h"

#include <QStringList>

namespace NumberDesk {

/// What a search asks a provider for, and what has to be sorted out here because it cannot filter by it.
class OfferFilter final
{
public:
    OfferFilter() = default;
    OfferFilter(const SearchQuery &query, const ProviderInfo &info);

    /// For the provider: without what it does not know.
    [[nodiscard]] const SearchQuery &asked() const { return m_asked; }
    /// Names of what is applied here, translated.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] bool accepts(const NumberOffer &offer) const;

private:
    SearchQuery m_asked;
    SearchQuery m_local;
    QStringList m_names;
};

} // namespace NumberDesk
