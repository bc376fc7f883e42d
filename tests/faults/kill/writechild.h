// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/kill/countedtransport.h"
#include "faults/kill/latestore.h"
#include "faults/kill/leapingclock.h"
#include "faults/kit/killplan.h"
#include "services/accounts.h"
#include "services/activity.h"
#include "services/changerunner.h"
#include "services/inventory.h"
#include "storage/accountrepository.h"
#include "storage/annotations.h"
#include "storage/changejournal.h"
#include "storage/holdings.h"
#include "storage/inventorycache.h"
#include "storage/profile.h"
#include "storage/snapshots.h"

#include <QObject>
#include <QTimer>

namespace NumberDesk::Testing {

/// The program without its window, put together and started as Program does it: opens the profile, takes up
/// what a former run left, applies what the plan wants, and ends when everything is settled. It may be
/// killed at any moment on the way.
class WriteChild final : public QObject
{
    Q_OBJECT

public:
    WriteChild(const Profile &profile, KillPlan plan);

    void start();

Q_SIGNALS:
    void ended(NumberDesk::Testing::KillRunEnd end);

private:
    /// What changes whenever something happens.
    using Pulse = std::array<int, 3>;

    void openJournal();
    void begin();
    void fillKeychain();
    void lockAndApply();
    void watch();
    void judge(const Result<QList<ChangeRecord>> &unsettled);
    [[nodiscard]] Pulse pulse() const { return { m_clock.begun(), m_transport.sent(), m_steps }; }
    [[nodiscard]] bool isQuiet();

    KillPlan m_plan;
    LeapingClock m_clock;
    Database m_journalFile;
    Database m_cacheFile;
    ChangeJournal m_journal;
    Snapshots m_snapshots;
    Annotations m_annotations;
    Holdings m_holdings;
    InventoryCache m_cache;
    AccountRepository m_repository;
    LateStore m_keychain;
    CountedTransport m_transport;
    Accounts m_accounts;
    Inventory m_inventory;
    ChangeRunner m_runner;
    Activity m_activity;
    bool m_hasJournal = false;
    int m_steps = 0;
    std::optional<Pulse> m_lastPulse;
    QTimer m_watch;
    OperationPtr<DatabaseOpening> m_openingJournal;
    OperationPtr<DatabaseOpening> m_openingCache;
    OperationPtr<QList<ChangeRecord>> m_asking;
    std::vector<OperationPtr<QList<NumberNote>>> m_locking;
};

} // namespace NumberDesk::Testing
