// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "base/clock.h"
#include "net/httptransport.h"
#include "sandbox/sandboxthread.h"
#include "secrets/secretstore.h"
#include "services/desk.h"
#include "services/runway.h"
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

#include <QObject>

#include <memory>
#include <vector>

namespace NumberDesk {

class MainWindow;

/// Everything, put together: the files of the profile, the services on them, the window.
///
/// Members stand in the order in which they need each other; the databases go last, after whoever may
/// still write to them.
class Program final : public QObject
{
    Q_OBJECT

public:
    Program(const CommandLine &line, const Profile &profile);
    ~Program() override;

    /// Opens the profile, starts the sandbox where it was asked for, and shows the window.
    [[nodiscard]] Result<Done> start();
    void raise();

private:
    [[nodiscard]] Result<Done> startSandbox();
    void addSandboxAccounts();
    void openFiles();
    void begin();
    void showWindow();

    CommandLine m_line;
    Profile m_profile;
    SystemClock m_clock;
    std::unique_ptr<SandboxThread> m_sandbox;
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
    std::unique_ptr<SecretStore> m_secrets;
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
    std::unique_ptr<Runway> m_runway;
    std::unique_ptr<MainWindow> m_window;
    OperationPtr<DatabaseOpening> m_openingJournal;
    OperationPtr<DatabaseOpening> m_openingCache;
    std::vector<OperationPtr<AccountId>> m_addingAccounts;
    std::vector<OperationPtr<Done>> m_forgetting;
};

} // namespace NumberDesk
