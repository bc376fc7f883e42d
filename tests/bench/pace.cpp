// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"

#include "net/httptransport.h"
#include "providers/providerclient.h"
#include "providers/providerregistry.h"
#include "sandbox/sandboxthread.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSearch = 10s; // to find out what is permitted
constexpr auto kMeasured = 110s;
constexpr int kWaiting = 8; // requests that are asked for at any time

struct Limit
{
    int rate;
    int burst;
};
// What is granted at once is a tenth of a second's worth.
constexpr Limit kLimits[] = { { 3, 1 }, { 15, 2 }, { 50, 5 } };

struct Counts
{
    int all = 0;
    int refused = 0;
};

/// An account without a pace of its own that never stops asking a provider that does not tell its limit.
class Asker final
{
public:
    Asker(const Limit &limit, const Provider &provider, const ClientEnvironment &environment)
        : m_sandbox(options(limit))
    {
        if (!m_sandbox.start())
            qFatal("the sandbox does not start");
        const QList<SandboxAccount> offered = m_sandbox.accounts();
        const auto found = std::find_if(offered.cbegin(), offered.cend(),
            [&provider](const SandboxAccount &each) { return each.provider == provider.info().id; });
        Account account;
        account.provider = found->provider;
        account.credentials = found->credentials;
        account.baseUrls = found->baseUrls;
        AccountSecrets secrets;
        for (auto secret = found->secrets.cbegin(); secret != found->secrets.cend(); ++secret)
            secrets.insert(secret.key(), Secret::fromText(secret.value()));
        m_client = provider.makeClient(account, secrets, environment);
    }

    void start()
    {
        for (size_t place = 0; place < kWaiting; ++place)
            ask(place);
    }
    /// As the sandbox counted them.
    [[nodiscard]] Counts counts()
    {
        Counts counts;
        m_sandbox.visit([&counts](SandboxServer &server) {
            counts = { server.vonagePort().requestCount(), server.vonagePort().throttledCount() };
        });
        return counts;
    }

private:
    static SandboxOptions options(const Limit &limit)
    {
        SandboxOptions options;
        options.pace = { 80ms, double(limit.rate), limit.burst };
        return options;
    }

    void ask(size_t place)
    {
        m_asked[place] = m_client->balance();
        m_asked[place]->whenDone(&m_context, [this, place](const Result<Money> &end) {
            if (!end.isOk())
                qFatal("a read ended as %s", qUtf8Printable(Error::kindName(end.error().kind)));
            ask(place);
        });
    }

    SandboxThread m_sandbox;
    std::unique_ptr<ProviderClient> m_client;
    std::array<OperationPtr<Money>, kWaiting> m_asked;
    QObject m_context;
};

void pass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

QList<Row> rowsOf(const Limit &limit, const Counts &found, const Counts &end)
{
    const int let = (end.all - end.refused) - (found.all - found.refused);
    const double permitted = limit.rate * std::chrono::duration<double>(kMeasured).count();
    const QString words = u"%1/s, %2 at once"_s.arg(limit.rate).arg(limit.burst);
    const QString detail = u"%1 of %2 that are permitted in %3 s; begun at 1/s"_s.arg(let)
                               .arg(qRound(permitted))
                               .arg(kMeasured.count());
    return { { u"B3"_s, u"share of a limit used that is not told, %1"_s.arg(words), let / permitted, 0.9, {},
                 detail, Row::AtLeast },
        { u"B3"_s, u"share of answers that are 429, %1"_s.arg(words), 100.0 * end.refused / end.all, 1,
            u"%"_s, u"%1 of %2, the search included"_s.arg(end.refused).arg(end.all) } };
}

} // namespace

QList<Row> benchPace()
{
    SystemClock clock;
    const auto transport = makeHttpTransport(clock);
    const auto providers = makeProviders();
    const auto vonage = std::find_if(providers.cbegin(), providers.cend(),
        [](const auto &provider) { return provider->info().id == u"vonage"_s; });
    std::vector<std::unique_ptr<Asker>> askers;
    for (const Limit &limit : kLimits)
        askers.push_back(std::make_unique<Asker>(limit, **vonage, ClientEnvironment{ *transport, clock }));
    for (const auto &asker : askers)
        asker->start();
    pass(kSearch);
    QList<Counts> found;
    for (const auto &asker : askers)
        found << asker->counts();
    pass(kMeasured);
    QList<Row> rows;
    for (size_t i = 0; i < askers.size(); ++i)
        rows << rowsOf(kLimits[i], found.at(qsizetype(i)), askers.at(i)->counts());
    return rows;
}

} // namespace NumberDesk::Bench
