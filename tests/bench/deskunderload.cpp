// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskunderload.h"

#include "providers/providerregistry.h"
#include "storage/schema.h"

#include <QDeadlineTimer>
#include <QEventLoop>

#include <cstdio>
#include <cstdlib>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Profile prepared(const QString &folder)
{
    const Profile profile = Profile::at(folder);
    if (!profile.prepare())
        std::abort();
    return profile;
}

} // namespace

DeskUnderLoad::DeskUnderLoad(const SandboxOptions &options)
    : m_profile(prepared(m_folder.path()))
    , m_sandbox(options)
    , m_journalFile(journalSpec(m_profile.journalFile()))
    , m_cacheFile(cacheSpec(m_profile.cacheFile()))
    , m_journal(m_journalFile, m_clock)
    , m_snapshots(m_journalFile)
    , m_cache(m_cacheFile)
    , m_repository(m_profile.accountsFile())
    , m_settings(m_profile.settingsFile())
    , m_preferences(m_settings)
    , m_transport(makeHttpTransport(m_clock))
{
    if (!m_sandbox.start())
        std::abort();
    m_accounts = std::make_unique<Accounts>(
        Accounts::Parts{ m_repository, m_secrets, makeProviders(), { *m_transport, m_clock } });
    m_inventory = std::make_unique<Inventory>(Inventory::Parts{ *m_accounts, m_cache, m_snapshots, m_clock });
    m_runner = std::make_unique<ChangeRunner>(
        ChangeRunner::Parts{ *m_accounts, m_journal, *m_inventory, m_snapshots, m_clock, u"bench"_s });
    m_activity = std::make_unique<Activity>(m_journal, *m_runner);
    const auto journal = m_journalFile.open();
    const auto cache = m_cacheFile.open();
    waitFor([&] { return journal->isFinished() && cache->isFinished(); }, "the files of the profile");
    m_accounts->load();
    m_inventory->start();
}

Desk DeskUnderLoad::desk()
{
    return { *m_accounts, *m_inventory, *m_runner, *m_activity, m_preferences, m_clock, true };
}

void DeskUnderLoad::addAccount(int requestsPerSecond)
{
    const VonageEndpoint endpoint = m_sandbox.vonage();
    Account account;
    account.provider = u"vonage"_s;
    account.label = u"Bench"_s;
    account.credentials = { { u"apiKey"_s, endpoint.apiKey } };
    account.baseUrls = { { u"rest"_s, endpoint.url } };
    account.requestsPerSecond = requestsPerSecond;
    const auto saving = m_accounts->save(
        account, { { u"apiSecret"_s, Secret::fromText(endpoint.apiSecret) } }, SecretKeeping::ThisSession);
    waitFor([&] { return !m_accounts->all().isEmpty(); }, "the account");
    m_account = m_accounts->all().first().id;
}

void DeskUnderLoad::waitFor(const std::function<bool()> &condition, const char *what)
{
    const QDeadlineTimer deadline(2min);
    QEventLoop loop;
    while (!condition()) {
        if (deadline.hasExpired()) {
            std::fprintf(stderr, "waited in vain for %s\n", what);
            std::exit(3);
        }
        loop.processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
}

} // namespace NumberDesk::Bench
