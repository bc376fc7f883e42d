// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/everycall.h"

using namespace Qt::StringLiterals;

namespace NumberDesk::Contract {

namespace {

template <typename T>
class RunOf final : public Run
{
public:
    explicit RunOf(OperationPtr<T> operation)
        : m_outcome(std::move(operation))
    { }

    [[nodiscard]] bool wait() override { return m_outcome.wait(); }
    [[nodiscard]] int ends() const override { return m_outcome.ends(); }
    [[nodiscard]] bool isOk() const override { return m_outcome.isOk(); }
    [[nodiscard]] Error error() const override { return m_outcome.error(); }
    void cancel() override { m_outcome.cancel(); }
    void drop() override { m_outcome.drop(); }

private:
    Testing::Outcome<T> m_outcome;
};

template <typename T>
std::unique_ptr<Run> run(OperationPtr<T> operation)
{
    return std::make_unique<RunOf<T>>(std::move(operation));
}

QString remoteField(const ProviderInfo &info)
{
    for (const SettingField &field : info.settingFields) {
        if (field.kind == SettingField::Kind::RemoteChoice)
            return field.key;
    }
    return u"none"_s;
}

} // namespace

std::vector<Call> everyCall(Bench &bench)
{
    const OwnedNumber owned = bench.anOwnedNumber();
    const NumberOffer offer = bench.anOffer();
    const SearchQuery query = bench.query();
    const SettingEdits settings = bench.everySetting();
    const QString remote = remoteField(bench.info());
    const SentWrite sent{ Bench::buy(offer).change };
    const WriteIntent account = bench.configureAccount();
    const bool isAside = bench.table().checksOffersAside();
    using Client = ProviderClient;
    std::vector<Call> calls{
        { "verify", false, false, [](Client &client) { return run(client.verify()); } },
        { "search", false, false, [=](Client &client) { return run(client.search(query, {})); } },
        { "listOwned", false, false, [](Client &client) { return run(client.listOwned({}, {})); } },
        { "findOwned", false, false, [=](Client &client) { return run(client.findOwned(owned.ref)); } },
        { "findOffer", false, isAside, [=](Client &client) { return run(client.findOffer(offer.ref)); } },
        { "choices", false, false, [=](Client &client) { return run(client.choices(remote)); } },
        { "balance", false, false, [](Client &client) { return run(client.balance()); } },
        { "regions", false, false, [](Client &client) { return run(client.regions()); } },
        { "accountSettings", false, false, [](Client &client) { return run(client.accountSettings()); } },
        { "follow", false, true, [=](Client &client) { return run(client.follow(sent)); } },
        { "configure", true, false,
            [=](Client &client) { return run(client.send(Bench::configure(owned, settings))); } },
        { "buy", true, false, [=](Client &client) { return run(client.send(Bench::buy(offer))); } },
        { "release", true, false, [=](Client &client) { return run(client.send(Bench::release(owned))); } },
    };
    if (!account.secrets.isEmpty()) {
        calls.push_back({ "configure the account", true, false,
            [=](Client &client) { return run(client.send(account)); } });
    }
    // Last: it gives back what the others stand on.
    calls.push_back({ "signOut", false, true, [](Client &client) { return run(client.signOut()); } });
    return calls;
}

} // namespace NumberDesk::Contract
