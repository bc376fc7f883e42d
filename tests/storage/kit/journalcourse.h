// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "storage/changejournal.h"
#include "storage/kit/diskvfs.h"
#include "storage/kit/powerloss.h"
#include "storage/snapshots.h"
#include "support/manualclock.h"
#include "support/outcome.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace NumberDesk::Testing {

/// Everything that is in a database, as text: its tables, row by row.
[[nodiscard]] OperationPtr<QString> contentsOf(Database &database);
[[nodiscard]] FileImages readFolder(const QString &folder);
[[nodiscard]] bool writeFolder(const QString &folder, const FileImages &files);
/// The file of a program that knew only the first @p version versions of the schema, with some changes.
[[nodiscard]] FileImages journalOfVersion(int version);

/// A journal at work on a watched disk: whatever may be asked of it, in an order drawn from a seed. It
/// keeps what the journal held after each step, and the calls on the disk have a mark before and behind
/// each, so that of every moment it is known what has to be there.
class JournalCourse final
{
public:
    static constexpr int begun(int step) { return 2 * step; } ///< marks
    static constexpr int ended(int step) { return 2 * step + 1; }

    struct Plan
    {
        FileImages start = {}; ///< what lies there when the program starts
        int steps = 18;
        bool makesTrouble = false; ///< the disk fails now and then; what failed is tried again
        bool checkpointsOften = false;
        DatabaseSpec::Durability durability = DatabaseSpec::Durability::EveryCommit;
    };

    JournalCourse(const Plan &plan, quint32 seed);

    /// False when something went wrong that the plan does not explain; see problem().
    [[nodiscard]] bool run();
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /// What is there once step n has ended; the opening is step 0.
    [[nodiscard]] const QStringList &contents() const { return m_contents; }
    [[nodiscard]] const QList<DiskCall> &calls() const { return m_calls; }
    [[nodiscard]] int troubles() const { return m_troubles; }

private:
    enum class End { Done, Refused, Failed };
    using Work = std::function<End()>;

    void step(const Work &work);
    [[nodiscard]] Work draw();
    [[nodiscard]] Work drawAppend();
    [[nodiscard]] Work drawAdvance();
    [[nodiscard]] Work drawSnapshots();
    [[nodiscard]] Work drawUpkeep();
    void keep(const Change &journaled);
    [[nodiscard]] End reopen();
    [[nodiscard]] End pragma(const QString &statement);
    [[nodiscard]] ChangePatch drawPatch();
    [[nodiscard]] NumberRef drawRef();
    void makeTrouble();
    template <typename T>
    End endOf(OperationPtr<T> operation);

    Plan m_plan;
    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    ManualClock m_clock;
    DatabaseSpec m_spec;
    std::unique_ptr<Database> m_database;
    QHash<QString, ChangeState> m_states;
    QHash<QString, NumberRef> m_refs;
    QStringList m_ids; ///< in the order of their making, so that a seed draws the same
    QStringList m_contents;
    QList<DiskCall> m_calls;
    QString m_problem;
    int m_troubles = 0;
};

} // namespace NumberDesk::Testing
