// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/change.h"
#include "storage/database.h"
#include "storage/profile.h"

#include <QSqlDatabase>

namespace NumberDesk::Testing {

/// The files of a desk, for one schedule after the other: in memory where the machine has such a place, and
/// in the thread of the test. To make, open and close them, and to compile every statement anew, would take
/// longer than most schedules; so they are emptied between two of them and stay open, also when a program
/// ends and the next one starts: that the files themselves outlast it is tested where it is killed.
class SimFiles final
{
public:
    SimFiles();
    Q_DISABLE_COPY_MOVE(SimFiles)
    ~SimFiles();

    /// A desk of these accounts that has never done anything. No program may be running.
    void begin(const QList<Account> &accounts);
    /// For a program that starts.
    void open();
    /// For one that has ended.
    void close();

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] Database &journal() { return *m_journal; } ///< open
    [[nodiscard]] Database &cache() { return *m_cache; } ///< open
    /// The journal as anybody else finds it on the disk.
    [[nodiscard]] QList<ChangeRecord> changes();
    [[nodiscard]] QList<ChangeRecord> changes(const NumberRef &ref);

private:
    [[nodiscard]] QList<ChangeRecord> select(const QString &rest, const QVariantList &values = {});

    QString m_folder;
    Profile m_profile;
    std::unique_ptr<Database> m_journal;
    std::unique_ptr<Database> m_cache;
    QSqlDatabase m_witness; ///< a connection of its own, which sees only what is committed
};

} // namespace NumberDesk::Testing
