// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/offersearch.h"

#include "services/accounts.h"
#include "services/accountsearch.h"
#include "services/regions.h"

#include <algorithm>
#include <vector>

namespace NumberDesk {

struct OfferSearch::Private
{
    OfferSearch *q;
    Accounts &accounts;
    const Regions *regions;
    QList<AccountId> order;
    std::vector<std::unique_ptr<AccountSearch>> parts; ///< in the same order

    [[nodiscard]] AccountSearch *find(const AccountId &id) const
    {
        const qsizetype place = order.indexOf(id);
        return place < 0 ? nullptr : parts[static_cast<size_t>(place)].get();
    }
    void drop();
    void add(const AccountId &id, const SearchQuery &query);
};

void OfferSearch::Private::drop()
{
    order.clear();
    for (auto &part : parts) {
        // start() may be called by whoever is just told what one of them has found.
        part->disconnect();
        part.release()->deleteLater();
    }
    parts.clear();
}

void OfferSearch::Private::add(const AccountId &id, const SearchQuery &query)
{
    order.append(id);
    parts.push_back(std::make_unique<AccountSearch>(accounts, id, query));
    AccountSearch *part = parts.back().get();
    connect(part, &AccountSearch::found, q, &OfferSearch::found);
    connect(part, &AccountSearch::statusChanged, q, [this, id] { Q_EMIT q->statusChanged(id); });
    connect(part, &AccountSearch::ended, q, [this] {
        if (!q->isRunning())
            Q_EMIT q->finished();
    });
}

OfferSearch::OfferSearch(Accounts &accounts, QObject *parent)
    : QObject(parent)
    , d(new Private{ this, accounts, nullptr, {}, {} })
{ }

OfferSearch::~OfferSearch() = default;

void OfferSearch::setRegions(const Regions *regions)
{
    d->regions = regions;
}

void OfferSearch::start(const SearchQuery &query, const QList<AccountId> &accounts)
{
    d->drop();
    for (const AccountId &id : accounts) {
        if (!d->order.contains(id))
            d->add(id, query);
    }
    Q_EMIT started();
    for (qsizetype i = 0; i < d->order.size(); ++i) {
        AccountSearch &part = *d->parts[static_cast<size_t>(i)];
        if (d->regions && !d->regions->maySell(d->order.at(i), query.country))
            part.skip();
        else
            part.read();
    }
    if (!isRunning())
        Q_EMIT finished();
}

void OfferSearch::loadMore()
{
    for (const auto &part : d->parts) {
        if (part->status().phase == AccountSearchStatus::Phase::More)
            part->read();
    }
}

void OfferSearch::cancel()
{
    for (const auto &part : d->parts)
        part->cancel();
}

bool OfferSearch::isRunning() const
{
    return std::any_of(
        d->parts.cbegin(), d->parts.cend(), [](const auto &part) { return part->isRunning(); });
}

bool OfferSearch::hasMore() const
{
    return std::any_of(d->parts.cbegin(), d->parts.cend(),
        [](const auto &part) { return part->status().phase == AccountSearchStatus::Phase::More; });
}

QList<AccountId> OfferSearch::accounts() const
{
    return d->order;
}

AccountSearchStatus OfferSearch::status(const AccountId &id) const
{
    const AccountSearch *part = d->find(id);
    return part ? part->status() : AccountSearchStatus();
}

} // namespace NumberDesk
