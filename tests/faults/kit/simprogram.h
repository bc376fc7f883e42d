// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/kit/simcourse.h"
#include "faults/kit/simfiles.h"
#include "secrets/memorystore.h"
#include "services/accounts.h"
#include "services/changerunner.h"
#include "services/inventory.h"
#include "storage/accountrepository.h"
#include "storage/annotations.h"
#include "storage/changejournal.h"
#include "storage/holdings.h"
#include "storage/inventorycache.h"
#include "storage/snapshots.h"

#include <QHash>

namespace NumberDesk::Testing {

/// The program without its window and without threads, over the files of a desk. start() and stop()
/// are its start and its end; what is kept across them is what the files hold.
class SimProgram final
{
public:
    struct Parts
    {
        Clock &clock;
        HttpTransport &transport;
        SimCourse &course;
        SimFiles &files; ///< begun
    };

    explicit SimProgram(const Parts &parts)
        : m_parts(parts)
    { }

    void keepSecrets(const Account &account, const AccountSecrets &secrets);
    void start();
    void stop();

    [[nodiscard]] ChangeRunner &runner() { return m_run->runner; }
    [[nodiscard]] Inventory &inventory() { return m_run->inventory; }
    [[nodiscard]] Accounts &accounts() { return m_run->accounts; }
    /// The newest record of each change, as the runner told it.
    [[nodiscard]] const QHash<QString, ChangeRecord> &records() const { return m_records; }
    [[nodiscard]] const QStringList &order() const { return m_order; } ///< of the ids above
    [[nodiscard]] const QList<std::pair<Change, Error>> &rejections() const { return m_rejections; }

    /// The journal as anybody else finds it on the disk.
    [[nodiscard]] QList<ChangeRecord> durable(const NumberRef &ref) { return m_parts.files.changes(ref); }
    [[nodiscard]] QList<ChangeRecord> durable() { return m_parts.files.changes(); }

    /// Told of each step of a record.
    std::function<void(const ChangeRecord &)> onStep;

private:
    struct Run
    {
        Run(const Parts &parts, SecretStore &keychain);
        AccountRepository repository;
        ChangeJournal journal;
        Snapshots snapshots;
        Annotations annotations;
        Holdings holdings;
        InventoryCache cache;
        Accounts accounts;
        Inventory inventory;
        ChangeRunner runner;
    };
    void take(const ChangeRecord &record);

    Parts m_parts;
    MemoryStore m_keychain;
    std::unique_ptr<Run> m_run;
    QHash<QString, ChangeRecord> m_records;
    QStringList m_order;
    QList<std::pair<Change, Error>> m_rejections;
};

} // namespace NumberDesk::Testing
