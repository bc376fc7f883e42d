// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/birdcrm/parser.h"
#include "providers/birdcrm/road.h"

#include <functional>
#include <optional>

namespace NumberDesk::BirdCrm {

/// The numbers that Bird has for sale. The stock is documented at two paths, and the prefix of a search in
/// two meanings; both are tried, and the path that answers is remembered.
class Stock final
{
public:
    using Remember = std::function<void(const QString &key, const QString &value)>;

    /// @p road outlives it.
    Stock(Road &road, const QString &learnedPath, Remember remember);

    /// @p query has been checked.
    [[nodiscard]] OperationPtr<Page<NumberOffer>> search(const SearchQuery &query, const PageToken &page);
    /// The cheapest page, to see whether there is one.
    [[nodiscard]] OperationPtr<Page<NumberOffer>> sample();

private:
    using Offers = Page<NumberOffer>;

    [[nodiscard]] OperationPtr<Offers> page(const SearchQuery &query, const StockAsk &ask);
    /// From the path that is known to answer; from the other one where that is refused or not there.
    [[nodiscard]] OperationPtr<Offers> firstPage(const SearchQuery &query, StockAsk ask);
    [[nodiscard]] OperationPtr<Offers> firstPageElsewhere(
        const SearchQuery &query, const StockAsk &ask, const Error &refusal);
    void learn(StockPath path);

    Road &m_road;
    std::optional<StockPath> m_path; ///< the one that has answered
    Remember m_remember;
};

} // namespace NumberDesk::BirdCrm
