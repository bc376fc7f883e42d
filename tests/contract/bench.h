// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/table.h"
#include "net/httptransport.h"
#include "providers/pagedfetch.h"
#include "support/hurriedclock.h"
#include "support/outcome.h"
#include "support/rawserver.h"

#include <functional>
#include <optional>

namespace NumberDesk::Contract {

/// How a write ended that was carried through as the pipeline does it.
struct WriteEnd
{
    std::optional<Error> error; ///< of the request that failed, or why the provider gave up later
    WriteReceipt receipt; ///< of the last request that was answered well
    QString orderId; ///< as far as it came to be known
    int steps = 0; ///< requests sent
    bool followed = false; ///< it was accepted, and followed until the provider was through
    Progress progress; ///< the last that was told

    [[nodiscard]] bool isOk() const { return !error; }
};

/// How long time-outs and pauses before a repetition are.
enum class Waits {
    Whole,
    Cut, ///< to a tenth, so that they can be lived through
};

/// A simulated provider and a client that stands in front of it.
class Bench final
{
public:
    explicit Bench(int owned = 5, Waits waits = Waits::Whole);
    explicit Bench(Waits waits)
        : Bench(5, waits)
    { }

    [[nodiscard]] const Table &table() const { return *m_table; }
    [[nodiscard]] const Provider &provider() const { return *m_provider; }
    /// Facts as they hold for the account of the table.
    [[nodiscard]] ProviderInfo info() const { return m_provider->infoFor(m_simulation->account()); }
    [[nodiscard]] bool hasSettings() const { return !info().settingFields.isEmpty(); }
    [[nodiscard]] Simulation &simulation() { return *m_simulation; }
    [[nodiscard]] ProviderClient &client() { return *m_client; }

    /// The account, at another server.
    [[nodiscard]] Account accountAt(const QUrl &server) const;
    /// A client with the same credentials for another server.
    [[nodiscard]] std::unique_ptr<ProviderClient> clientAt(const QUrl &server) const;
    [[nodiscard]] std::unique_ptr<ProviderClient> clientWith(const AccountSecrets &secrets) const;
    /// Each secret spoilt at its end, so that it keeps its shape.
    [[nodiscard]] AccountSecrets wrongSecrets() const;
    /// Makes @p server answer what stands beside the question (see Table::sideAnswer).
    void answerAside(Testing::RawServer &server) const;

    /// The first offer of the table's country that can be bought and does not fail later, and the first
    /// owned number that can be given back.
    [[nodiscard]] NumberOffer anOffer();
    [[nodiscard]] OwnedNumber anOwnedNumber();
    [[nodiscard]] SearchQuery query() const;
    [[nodiscard]] NumberRef ref(const QString &country, const QString &digits) const;
    /// A number that exists nowhere, as it looks when it is listed.
    [[nodiscard]] OwnedNumber asOwned(const NumberRef &ref) const;
    [[nodiscard]] NumberOffer asOffer(const NumberRef &ref) const;

    [[nodiscard]] static WriteIntent buy(const NumberOffer &offer);
    [[nodiscard]] static WriteIntent release(const OwnedNumber &number);
    [[nodiscard]] static WriteIntent configure(const OwnedNumber &number, const SettingEdits &edits);
    /// A buy, a release and, where there are settings, a configure of a number that exists nowhere.
    [[nodiscard]] QList<WriteIntent> everyKind();
    /// A change of the account's own settings.
    [[nodiscard]] WriteIntent configureAccount() const;
    /// A value for every setting that can be read back, picked from what the provider lists.
    [[nodiscard]] SettingEdits everySetting();

    /// Sends @p intent with all its steps, and follows it where it was accepted until it has settled.
    [[nodiscard]] WriteEnd carryOut(const WriteIntent &intent) { return carryOut(*m_client, intent); }
    [[nodiscard]] WriteEnd carryOut(ProviderClient &client, WriteIntent intent);
    /// Follows a write until the provider is through with it.
    [[nodiscard]] Progress followToItsEnd(ProviderClient &client, const SentWrite &write);
    /// Looks for a number until what is found is as wanted, or ten seconds have gone. The last that was
    /// found.
    using Wanted = std::function<bool(const std::optional<OwnedNumber> &found)>;
    [[nodiscard]] std::optional<OwnedNumber> lookUntil(const NumberRef &ref, const Wanted &wanted);
    [[nodiscard]] std::optional<OwnedNumber> lookUntilOwned(const NumberRef &ref);

private:
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
[[nodiscard]] WholeList<T> readAll(
    const std::function<OperationPtr<Page<T>>(const PageToken &)> &page, bool inParts = true)
{
    WholeList<T> list;
    typename PagedFetch<T>::Plan plan;
    plan.page = page;
    plan.key = [](const T &item) { return QString(item.ref.country + item.ref.number.digits()); };
    plan.batch = [&list](const QList<T> &items) { list.items += items; };
    plan.inParts = inParts;
    Testing::Outcome<FetchOutcome> end(PagedFetch<T>::start(std::move(plan)));
    if (end.wait())
        list.outcome = end.value();
    else
        list.outcome.error = makeError(ErrorKind::Internal, QStringLiteral("The list did not end."));
    return list;
}

[[nodiscard]] WholeList<OwnedNumber> readOwned(
    ProviderClient &client, const OwnedQuery &query = {}, bool inParts = true);
[[nodiscard]] WholeList<NumberOffer> readOffers(ProviderClient &client, const SearchQuery &query);

/// What went wrong, for a failed comparison.
[[nodiscard]] QString wordsOf(const std::optional<Error> &error);
template <typename T>
[[nodiscard]] QString wordsOf(const Testing::Outcome<T> &end)
{
    return wordsOf(end.hasEnded() && !end.isOk() ? std::optional<Error>(end.error()) : std::nullopt);
}

} // namespace NumberDesk::Contract
