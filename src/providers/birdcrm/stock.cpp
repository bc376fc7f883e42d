// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/stock.h"

#include "providers/birdcrm/words.h"

#include <utility>

namespace NumberDesk::BirdCrm {

namespace {

bool mayAnswerElsewhere(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden;
}

/// Of two refusals the one that a person can do something about: a policy that is missing can be added.
Error moreTelling(const Error &first, const Error &second)
{
    return first.kind != ErrorKind::Forbidden && second.kind == ErrorKind::Forbidden ? second : first;
}

bool isNothing(const Page<NumberOffer> &page)
{
    return page.items.isEmpty() && page.rowErrors.isEmpty() && page.next.isEmpty();
}

} // namespace

Stock::Stock(Road &road, const QString &learnedPath, Remember remember)
    : m_road(road)
    , m_path(stockPathFromName(learnedPath))
    , m_remember(std::move(remember))
{ }

void Stock::learn(StockPath path)
{
    if (m_path == path)
        return;
    m_path = path;
    if (m_remember)
        m_remember(kStockPath, stockPathName(path));
}

OperationPtr<Page<NumberOffer>> Stock::page(const SearchQuery &query, const StockAsk &ask)
{
    return m_road.ask<Offers>(Call::Stock, stockRequest(m_road.scope(), query, ask),
        [account = m_road.account(), ask](
            const HttpResponse &response) { return parseStock(response.body, account, ask); });
}

OperationPtr<Page<NumberOffer>> Stock::firstPage(const SearchQuery &query, StockAsk ask)
{
    ask.path = m_path.value_or(StockPath::Workspace);
    return m_road.fromEnd(page(query, ask), [this, query, ask](const Result<Offers> &end) {
        if (!end && mayAnswerElsewhere(end.error()))
            return firstPageElsewhere(query, ask, end.error());
        if (end)
            learn(ask.path);
        return finishedOperation<Offers>(end);
    });
}

OperationPtr<Page<NumberOffer>> Stock::firstPageElsewhere(
    const SearchQuery &query, const StockAsk &ask, const Error &refusal)
{
    StockAsk other = ask;
    other.path = otherThan(ask.path);
    return m_road.fromEnd(page(query, other), [this, other, refusal](const Result<Offers> &end) {
        if (end)
            learn(other.path);
        else if (mayAnswerElsewhere(end.error()))
            return finishedOperation<Offers>(moreTelling(refusal, end.error()));
        return finishedOperation<Offers>(end);
    });
}

OperationPtr<Page<NumberOffer>> Stock::search(const SearchQuery &query, const PageToken &token)
{
    const auto place = stockAsk(token);
    if (!place)
        return finishedOperation<Offers>(place.error());
    if (!place->token.isEmpty())
        return page(query, *place);
    return m_road.fromEnd(firstPage(query, *place), [this, query](const Result<Offers> &end) {
        const bool hasOtherForm = !prefixFor(query, PrefixForm::AreaCode).isEmpty();
        if (!end || !isNothing(*end) || !hasOtherForm)
            return finishedOperation<Offers>(end);
        StockAsk again;
        again.form = PrefixForm::AreaCode;
        return firstPage(query, again);
    });
}

OperationPtr<Page<NumberOffer>> Stock::sample()
{
    StockAsk one;
    one.limit = 1;
    return firstPage({}, one);
}

} // namespace NumberDesk::BirdCrm
