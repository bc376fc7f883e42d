// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/table.h"
#include "net/httptransport.h"
#include "providers/pagedfetch.h"
#include "support/hurriedclock.h"
#include "support/outcome.h"
#include "support/rawserver.h"

#include <optional>

namespace NumberDesk::Contract {

/// A simulated provider and a client that stands in front of it.
class Bench final
{
public:
    explicit Bench(int owned = 5);

    [[nodiscard]] const Table &table() const { return *m_table; }
    [[nodiscard]] const Provider &provider() const { return *m_provider; }
    [[nodiscard]] ProviderInfo info() const { return m_provider->info(); }
    [[nodiscard]] Simulation &simulation() { return *m_simulation; }
    [[nodiscard]] ProviderClient &client() { return *m_client; }

    /// A client with the same credentials for another server.
    [[nodiscard]] std::unique_ptr<ProviderClient> clientAt(const QUrl &server) const;
    [[nodiscard]] std::unique_ptr<ProviderClient> clientWith(const AccountSecrets &secrets) const;
    /// Each secret spoilt.
    [[nodiscard]] AccountSecrets wrongSecrets() const;

    /// The first offer of the table's country, and the first owned number.
    [[nodiscard]] NumberOffer anOffer();
    [[nodiscard]] OwnedNumber anOwnedNumber();
    [[nodiscard]] SearchQuery query() const;
    [[nodiscard]] NumberRef ref(const QString &country, const QString &digits) const;

    [[nodiscard]] static WriteIntent buy(const NumberRef &ref);
    [[nodiscard]] static WriteIntent release(const NumberRef &ref);
    [[nodiscard]] static WriteIntent configure(
        const NumberRef &ref, const SettingEdits &edits, const SettingValues &now = {});
    /// A value for every setting that can be read back, picked from what the provider lists.
    [[nodiscard]] SettingEdits everySetting();

private:
    [[nodiscard]] Account accountAt(const QUrl &server) const;
    [[nodiscard]] std::unique_ptr<ProviderClient> makeClient(
        const QUrl &server, const AccountSecrets &secrets) const;

    mutable Testing::HurriedClock m_clock;
    std::unique_ptr<HttpTransport> m_transport = makeHttpTransport(m_clock);
    std::unique_ptr<Table> m_table = makeTable();
    std::unique_ptr<Provider> m_provider = m_table->provider();
    std::unique_ptr<Simulation> m_simulation;
    std::unique_ptr<ProviderClient> m_client;
};

/// A whole list, read to its end.
template <typename T>
struct WholeList
{
    QList<T> items;
    FetchOutcome outcome;
};

template <typename T>
[[nodiscard]] WholeList<T> readAll(const std::function<OperationPtr<Page<T>>(const PageToken &)> &page)
{
    WholeList<T> list;
    typename PagedFetch<T>::Plan plan;
    plan.page = page;
    plan.key = [](const T &item) { return QString(item.ref.country + item.ref.number.digits()); };
    plan.batch = [&list](const QList<T> &items) { list.items += items; };
    Testing::Outcome<FetchOutcome> end(PagedFetch<T>::start(std::move(plan)));
    if (end.wait())
        list.outcome = end.value();
    else
        list.outcome.error = makeError(ErrorKind::Internal, QStringLiteral("The list did not end."));
    return list;
}

[[nodiscard]] WholeList<OwnedNumber> readOwned(ProviderClient &client, const OwnedQuery &query = {});
[[nodiscard]] WholeList<NumberOffer> readOffers(ProviderClient &client, const SearchQuery &query);

/// An address of this machine where nobody listens.
[[nodiscard]] QUrl nowhere();

} // namespace NumberDesk::Contract
