// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/promise.h"
#include "providers/providerregistry.h"
#include "sandbox/sandboxserver.h"
#include "support/faketransport.h"
#include "support/manualclock.h"
#include "support/outcome.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <array>

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One client of each provider, which is told the same answer to whatever it asks.
class Desk final
{
public:
    Desk()
        : m_sandbox({})
    {
        promise(m_sandbox.start().isOk());
        for (const auto &provider : makeProviders()) {
            m_providers.push_back(provider->info());
            m_clients.push_back(clientOf(*provider));
        }
    }

    void ask(FuzzedDataProvider &input)
    {
        const auto which = input.ConsumeIntegralInRange<std::size_t>(0, m_clients.size() - 1);
        const int what = input.ConsumeIntegralInRange<int>(0, 12);
        static constexpr std::array kStatuses{ 200, 201, 204, 302, 400, 401, 403, 404, 409, 420, 422, 429,
            500, 503 };
        const HttpResponse response{ input.PickValueInArray(kStatuses),
            { { "Content-Type", "application/json" }, { "Retry-After", "1" } },
            QByteArray::fromStdString(input.ConsumeRemainingBytesAsString()) };
        m_transport.setHandler([response](const HttpRequest &request) -> Result<HttpResponse> {
            if (request.path.contains(u"token"_s))
                return HttpResponse{ 200, {},
                    R"({"access_token":"t","token_type":"bearer","expires_in":3599})" };
            return response;
        });
        call(*m_clients[which], m_providers.at(qsizetype(which)), what);
    }

private:
    [[nodiscard]] std::unique_ptr<ProviderClient> clientOf(const Provider &provider)
    {
        const QList<SandboxAccount> all = m_sandbox.accounts();
        const auto found = std::find_if(all.cbegin(), all.cend(),
            [id = provider.info().id](const SandboxAccount &each) { return each.provider == id; });
        promise(found != all.cend());
        Account account;
        account.id = u"fuzz"_s;
        account.provider = found->provider;
        account.credentials = found->credentials;
        account.baseUrls = found->baseUrls;
        account.requestsPerSecond = 1000;
        AccountSecrets secrets;
        for (auto secret = found->secrets.cbegin(); secret != found->secrets.cend(); ++secret)
            secrets.insert(secret.key(), Secret::fromText(secret.value()));
        return provider.makeClient(account, secrets, { m_transport, m_clock });
    }

    [[nodiscard]] static NumberRef ref()
    {
        return { u"fuzz"_s, u"GB"_s, *PhoneNumber::fromDigits(u"447700900123"_s) };
    }
    [[nodiscard]] static WriteIntent intent(ChangeKind kind)
    {
        WriteIntent intent;
        intent.change.id = u"00000000-0000-4000-8000-000000000001"_s;
        intent.change.kind = kind;
        intent.change.ref = ref();
        intent.change.offerId = u"offer"_s;
        intent.change.setUp = Money(0, 2, u"EUR"_s);
        intent.change.monthly = Money(125, 2, u"EUR"_s);
        OwnedNumber owned;
        owned.ref = ref();
        intent.owned = owned;
        return intent;
    }

    void call(ProviderClient &client, const ProviderInfo &info, int what)
    {
        SearchQuery query;
        query.country = u"GB"_s;
        switch (what) {
        case 0:
            return end(client.verify());
        case 1:
            return end(client.search(query, {}));
        case 2:
            return end(client.listOwned({}, {}));
        case 3:
            return end(client.findOwned(ref()));
        case 4:
            return end(client.findOffer(ref()));
        case 5:
            return end(client.follow({ intent(ChangeKind::Buy).change, u"order-1"_s }));
        case 6:
            return end(client.balance());
        case 7:
            return end(client.regions());
        case 8:
            return end(client.accountSettings());
        case 9:
            for (const SettingField &field : info.settingFields)
                end(client.choices(field.key));
            return;
        default:
            return end(client.send(intent(static_cast<ChangeKind>(what - 10))));
        }
    }

    /// Every call ends, whatever the answer and however often it was tried again.
    template <typename T>
    void end(OperationPtr<T> operation)
    {
        Outcome<T> outcome(std::move(operation));
        for (int hour = 0; hour < 48 && !outcome.hasEnded(); ++hour) {
            settle();
            m_clock.advance(1h);
        }
        promise(outcome.ends() == 1);
        promise(outcome.isOk() || outcome.error().kind != ErrorKind::Internal);
    }

    SandboxServer m_sandbox;
    ManualClock m_clock;
    FakeTransport m_transport;
    QList<ProviderInfo> m_providers;
    std::vector<std::unique_ptr<ProviderClient>> m_clients;
};

} // namespace

/// What a provider answers to each call: the lists, the errors, the outcome of writes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Desk desk;
    FuzzedDataProvider input(data, size);
    desk.ask(input);
    return 0;
}
