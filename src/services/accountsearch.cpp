// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accountsearch.h"

#include "services/accounts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk {

using Phase = AccountSearchStatus::Phase;

AccountSearch::AccountSearch(
    Accounts &accounts, const AccountId &account, const SearchQuery &query, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_account(account)
{
    m_filter = OfferFilter(query, accounts.infoOf(account));
    m_status.localFilters = m_filter.names();
}

AccountSearch::~AccountSearch() = default;

void AccountSearch::read()
{
    if (m_round)
        return;
    m_status.error.reset();
    PagedFetch<NumberOffer>::Plan plan;
    plan.page = [this](const PageToken &token) { return ask(token); };
    plan.key = [](const NumberOffer &offer) {
        return u"%1/%2"_s.arg(offer.ref.country, offer.ref.number.digits());
    };
    plan.batch = [this](const QList<NumberOffer> &offers) { take(offers); };
    plan.rest = std::exchange(m_rest, std::nullopt);
    plan.parallel = OfferSearch::kPagesAtOnce;
    plan.maxPages = OfferSearch::kPagesAtOnce;
    m_round = PagedFetch<NumberOffer>::start(std::move(plan));
    m_round->whenDone(this, [this](const Result<FetchOutcome> &outcome) {
        m_round.reset();
        FetchOutcome failed;
        if (!outcome.isOk())
            failed.error = outcome.error();
        end(outcome.isOk() ? outcome.value() : failed);
    });
    setPhase(Phase::Searching);
    watchPace();
}

void AccountSearch::skip()
{
    m_status.sold = false;
    setPhase(Phase::Complete);
}

void AccountSearch::cancel()
{
    if (m_round)
        m_round->cancel();
}

OperationPtr<Page<NumberOffer>> AccountSearch::ask(const PageToken &token)
{
    ProviderClient *client = m_accounts.client(m_account);
    if (!client)
        return finishedOperation<Page<NumberOffer>>(m_accounts.error(m_account).value_or(
            makeError(ErrorKind::SecretsMissing, tr("The account is not ready to be used."))));
    return mapped(client->search(m_filter.asked(), token), [this](Result<Page<NumberOffer>> page) {
        ++m_answers;
        if (page.isOk() && page->total)
            m_status.total = page->total;
        return page;
    });
}

void AccountSearch::take(const QList<NumberOffer> &offers)
{
    QList<NumberOffer> accepted;
    for (const NumberOffer &offer : offers) {
        if (m_seen.contains(offer.ref))
            continue;
        m_seen.insert(offer.ref);
        ++m_status.seen;
        if (m_filter.accepts(offer))
            accepted.append(offer);
    }
    m_status.found += accepted.size();
    if (m_status.phase == Phase::Slow)
        m_status.phase = Phase::Searching;
    if (!accepted.isEmpty())
        Q_EMIT found(accepted);
    Q_EMIT statusChanged();
}

void AccountSearch::end(const FetchOutcome &outcome)
{
    m_rest = outcome.rest;
    m_status.rowErrors = outcome.rowErrors;
    Phase phase = Phase::Complete;
    if (outcome.error && outcome.error->kind == ErrorKind::Cancelled) {
        phase = Phase::Cancelled;
    } else if (outcome.error) {
        m_status.error = outcome.error;
        phase = Phase::Failed;
    } else if (!outcome.reachedEnd && outcome.rest) {
        phase = Phase::More;
    }
    setPhase(phase);
    Q_EMIT ended();
}

void AccountSearch::watchPace()
{
    const int before = m_answers;
    m_accounts.clock().after(OfferSearch::kSlowAfter, this, [this, before] {
        if (!m_round)
            return;
        if (m_answers == before)
            setPhase(Phase::Slow);
        watchPace();
    });
}

void AccountSearch::setPhase(Phase phase)
{
    if (m_status.phase == phase && phase != Phase::Searching)
        return;
    m_status.phase = phase;
    Q_EMIT statusChanged();
}

} // namespace NumberDesk
