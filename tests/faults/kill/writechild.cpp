// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kill/writechild.h"

#include "providers/providerregistry.h"
#include "storage/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk::Testing {

using namespace std::chrono_literals;

WriteChild::WriteChild(const Profile &profile, KillPlan plan)
    : m_plan(std::move(plan))
    , m_clock(m_plan.ahead)
    , m_journalFile(journalSpec(profile.journalFile()))
    , m_cacheFile(cacheSpec(profile.cacheFile()))
    , m_journal(m_journalFile, m_clock)
    , m_snapshots(m_journalFile)
    , m_annotations(m_journalFile)
    , m_holdings(m_journalFile)
    , m_cache(m_cacheFile)
    , m_repository(profile.accountsFile())
    , m_keychain(m_clock, m_plan.lateKeychain ? 250ms : 0ms)
    , m_transport(m_clock)
    , m_accounts({ m_repository, m_keychain, makeProviders(), { m_transport, m_clock } })
    , m_inventory({ m_accounts, m_cache, m_snapshots, m_holdings, m_clock })
    , m_runner(
          { m_accounts, m_journal, m_inventory, m_snapshots, m_annotations, m_holdings, m_clock, u"ada"_s })
    , m_activity(m_journal, m_runner)
{
    connect(&m_runner, &ChangeRunner::recordChanged, this, [this] { ++m_steps; });
    connect(&m_runner, &ChangeRunner::progressChanged, this, [this] { ++m_steps; });
    connect(&m_inventory, &Inventory::statusChanged, this, [this] { ++m_steps; });
    connect(&m_accounts, &Accounts::stateChanged, this, [this] { ++m_steps; });
    m_watch.setInterval(2ms);
    connect(&m_watch, &QTimer::timeout, this, &WriteChild::watch);
}

void WriteChild::start()
{
    m_openingCache = m_cacheFile.open();
    openJournal();
}

void WriteChild::openJournal()
{
    m_openingJournal = m_journalFile.open();
    m_openingJournal->whenDone(this, [this](const Result<DatabaseOpening> &end) {
        m_hasJournal = end.isOk();
        begin();
    });
}

void WriteChild::begin()
{
    fillKeychain();
    m_accounts.load();
    m_inventory.start();
    m_activity.load();
    m_runner.resume();
    lockAndApply();
    m_watch.start();
}

/// The keychain of a person is there at every start.
void WriteChild::fillKeychain()
{
    const auto accounts = m_repository.load();
    if (!accounts.isOk())
        return;
    for (const Account &account : accounts.value()) {
        const SettingValues secrets = m_plan.secrets.value(account.id);
        for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
            (void)m_keychain.write(
                { account.provider, account.id, secret.key() }, Secret::fromText(secret.value()));
    }
}

void WriteChild::lockAndApply()
{
    AnnotationEdit lock;
    lock.locked = true;
    for (const NumberRef &ref : std::as_const(m_plan.lock))
        m_locking.push_back(m_annotations.edit({ { ref, lock } }));
    // A person clicks when the accounts can be used.
    const auto ready = [this] {
        const QList<Account> &all = m_accounts.all();
        return std::all_of(
            all.begin(), all.end(), [this](const Account &account) { return m_accounts.client(account.id); });
    };
    connect(&m_accounts, &Accounts::clientChanged, this, [this, ready] {
        if (ready() && !m_plan.changes.isEmpty())
            m_runner.apply(std::exchange(m_plan.changes, {}));
    });
}

bool WriteChild::isQuiet()
{
    const auto busy = [this](const Account &account) {
        return !m_accounts.client(account.id) || m_inventory.status(account.id).running;
    };
    const QList<Account> &all = m_accounts.all();
    return m_transport.isQuiet() && m_plan.changes.isEmpty() && std::none_of(all.begin(), all.end(), busy);
}

/// Nothing has happened for a moment and no answer is waited for: asks the journal, whose answer comes after
/// everything that it still had to do.
void WriteChild::watch()
{
    const Pulse now = pulse();
    const bool isSame = m_lastPulse == now;
    m_lastPulse = now;
    if (m_asking || !isSame || !m_transport.isQuiet())
        return;
    m_asking = m_journal.unsettled();
    m_asking->whenDone(this, [this](const Result<QList<ChangeRecord>> &end) {
        const auto asked = std::move(m_asking);
        if (m_lastPulse == pulse() && m_transport.isQuiet())
            judge(end);
    });
}

void WriteChild::judge(const Result<QList<ChangeRecord>> &unsettled)
{
    const auto waits = [](const ChangeRecord &record) { return record.state == ChangeState::NeedsAttention; };
    const bool isThrough = !unsettled.isOk() || std::all_of(unsettled->begin(), unsettled->end(), waits);
    if (isThrough && isQuiet() && m_runner.underWay() == 0) {
        m_watch.stop();
        Q_EMIT ended(m_hasJournal ? KillRunEnd::Settled : KillRunEnd::NoJournal);
    } else {
        (void)m_clock.leap();
    }
}

} // namespace NumberDesk::Testing
