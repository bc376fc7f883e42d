// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskunderload.h"

#include "cachedprofile.h"

#include "providers/providerregistry.h"
#include "storage/schema.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Profile prepared(const QString &folder, quint32 cached)
{
    const Profile profile = Profile::at(folder);
    if (!profile.prepare())
        std::abort();
    if (cached > 0)
        fillWithCached(profile, cached);
    return profile;
}

} // namespace

DeskUnderLoad::DeskUnderLoad(const SandboxOptions &options)
    : DeskUnderLoad(options, 0)
{
    start();
}

DeskUnderLoad::DeskUnderLoad(quint32 cached)
    : DeskUnderLoad(SandboxOptions(), cached)
{ }

DeskUnderLoad::DeskUnderLoad(const SandboxOptions &options, quint32 cached)
    : m_profile(prepared(m_folder.path(), cached))
    , m_sandbox(options)
    , m_journalFile(journalSpec(m_profile.journalFile()))
    , m_cacheFile(cacheSpec(m_profile.cacheFile()))
    , m_journal(m_journalFile, m_clock)
    , m_snapshots(m_journalFile)
    , m_annotations(m_journalFile)
    , m_holdings(m_journalFile)
    , m_pasts(m_journalFile)
    , m_kits(m_journalFile)
    , m_planStore(m_journalFile)
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
    m_inventory = std::make_unique<Inventory>(
        Inventory::Parts{ *m_accounts, m_cache, m_snapshots, m_holdings, m_clock });
    m_runner = std::make_unique<ChangeRunner>(ChangeRunner::Parts{
        *m_accounts, m_journal, *m_inventory, m_snapshots, m_annotations, m_holdings, m_clock, u"bench"_s });
    m_activity = std::make_unique<Activity>(m_journal, *m_runner);
    m_regions = std::make_unique<Regions>(*m_accounts);
    m_accountSettings = std::make_unique<AccountSettings>(*m_accounts, *m_runner);
    m_findings
        = std::make_unique<Findings>(Findings::Parts{ m_holdings, *m_inventory, *m_accounts, m_clock });
    m_notes = std::make_unique<NumberNotes>(m_annotations);
    m_history = std::make_unique<History>(History::Parts{ m_pasts, *m_accounts, *m_inventory });
    m_bringBack = std::make_unique<BringBack>(
        BringBack::Parts{ m_kits, *m_history, *m_accounts, *m_inventory, *m_activity, *m_notes });
    m_plan = std::make_unique<Plan>(m_planStore, *m_runner, m_clock);
    const auto journal = m_journalFile.open();
    const auto cache = m_cacheFile.open();
    waitFor([&] { return journal->isFinished() && cache->isFinished(); }, "the files of the profile");
}

void DeskUnderLoad::start()
{
    m_accounts->load();
    m_inventory->start();
}

Desk DeskUnderLoad::desk()
{
    return { *m_accounts, *m_inventory, *m_runner, *m_activity, *m_regions, *m_accountSettings, *m_findings,
        *m_notes, *m_history, *m_bringBack, *m_plan, m_preferences, m_clock, true };
}

void DeskUnderLoad::addAccount(int requestsPerSecond, const QString &provider)
{
    const QList<SandboxAccount> offered = m_sandbox.accounts();
    const auto found = std::find_if(offered.cbegin(), offered.cend(),
        [&provider](const SandboxAccount &each) { return each.provider == provider; });
    if (found == offered.cend())
        std::abort();
    Account account;
    account.provider = provider;
    account.label = u"Bench"_s;
    account.credentials = found->credentials;
    account.baseUrls = found->baseUrls;
    account.requestsPerSecond = requestsPerSecond;
    AccountSecrets secrets;
    for (auto secret = found->secrets.cbegin(); secret != found->secrets.cend(); ++secret)
        secrets.insert(secret.key(), Secret::fromText(secret.value()));
    const auto saving = m_accounts->save(account, secrets, SecretKeeping::ThisSession);
    waitFor([&] { return !m_accounts->all().isEmpty(); }, "the account");
    m_account = m_accounts->all().first().id;
}

int DeskUnderLoad::requestCount(const QString &provider)
{
    int count = 0;
    m_sandbox.visit([&](SandboxServer &server) {
        const QHash<QString, HttpPort *> ports{ { u"vonage"_s, &server.vonagePort() },
            { u"sinch"_s, &server.sinchPort() }, { u"birdcrm"_s, &server.birdCrmPort() },
            { u"bird"_s, &server.birdPort() } };
        count = ports.value(provider)->requestCount();
    });
    return count;
}

void DeskUnderLoad::waitFor(const std::function<bool()> &condition, const char *what)
{
    const QDeadlineTimer deadline(2min);
    QEventLoop loop;
    QTimer waker; // for conditions that hold without an event
    waker.start(20ms);
    while (!condition()) {
        if (deadline.hasExpired()) {
            std::fprintf(stderr, "waited in vain for %s\n", what);
            std::exit(3);
        }
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
}

} // namespace NumberDesk::Bench
