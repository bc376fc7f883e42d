// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "net/httptransport.h"
#include "sandbox/sandboxthread.h"
#include "secrets/memorystore.h"
#include "services/desk.h"
#include "storage/accountrepository.h"
#include "storage/annotations.h"
#include "storage/appsettings.h"
#include "storage/changejournal.h"
#include "storage/holdings.h"
#include "storage/inventorycache.h"
#include "storage/kits.h"
#include "storage/numberpasts.h"
#include "storage/planstore.h"
#include "storage/profile.h"
#include "storage/snapshots.h"

#include <QTemporaryDir>

#include <functional>

namespace NumberDesk::Bench {

/// The services as the program wires them, on a fresh profile and a sandbox in its own thread.
class DeskUnderLoad final
{
public:
    explicit DeskUnderLoad(const SandboxOptions &options);
    /// On the profile of an account that owned so many numbers when it was last read; nothing begins before
    /// start(), and nothing is asked of a provider.
    explicit DeskUnderLoad(quint32 cached);

    void start();

    [[nodiscard]] Desk desk();
    [[nodiscard]] Clock &clock() { return m_clock; }
    /// Adds the sandbox of this provider as an account with this pace; its first refresh begins by itself.
    void addAccount(int requestsPerSecond, const QString &provider = QStringLiteral("vonage"));
    [[nodiscard]] AccountId account() const { return m_account; }
    /// Requests that arrived at the sandbox of this provider so far.
    [[nodiscard]] int requestCount(const QString &provider);
    /// Calls @p look in the sandbox's thread and waits for it.
    void visit(const std::function<void(SandboxServer &)> &look) { m_sandbox.visit(look); }

    /// Turns the event loop until it holds, or ends the program after two minutes.
    static void waitFor(const std::function<bool()> &condition, const char *what);

private:
    DeskUnderLoad(const SandboxOptions &options, quint32 cached);

    QTemporaryDir m_folder;
    Profile m_profile;
    SystemClock m_clock;
    SandboxThread m_sandbox;
    Database m_journalFile;
    Database m_cacheFile;
    ChangeJournal m_journal;
    Snapshots m_snapshots;
    Annotations m_annotations;
    Holdings m_holdings;
    NumberPasts m_pasts;
    Kits m_kits;
    PlanStore m_planStore;
    InventoryCache m_cache;
    AccountRepository m_repository;
    AppSettings m_settings;
    Preferences m_preferences;
    MemoryStore m_secrets;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<ChangeRunner> m_runner;
    std::unique_ptr<Activity> m_activity;
    std::unique_ptr<Regions> m_regions;
    std::unique_ptr<AccountSettings> m_accountSettings;
    std::unique_ptr<Findings> m_findings;
    std::unique_ptr<NumberNotes> m_notes;
    std::unique_ptr<History> m_history;
    std::unique_ptr<BringBack> m_bringBack;
    std::unique_ptr<Plan> m_plan;
    AccountId m_account;
};

} // namespace NumberDesk::Bench
