// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/plannedchange.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace NumberDesk {

class ChangeRunner;
class Clock;
class PlanStore;

/// What became of changes that were added to the plan.
struct PlanAddition
{
    int added = 0; ///< new rows
    int merged = 0; ///< settings that went into a row that was there
    int replaced = 0; ///< rows with settings that a release took the place of
    int known = 0; ///< left out: the same purchase or release is planned already
    int toBeReleased = 0; ///< left out: settings of numbers that are planned to be released
    QStringList ids; ///< of the rows that are new or were added to
};

/// Applying that an end of the program broke off.
struct PlanInterruption
{
    QStringList ids; ///< rows that a person had agreed to and that were not sent
    int all = 0; ///< how many were agreed to, with those that were sent
};

/// Changes that are intended and not done yet, whoever thought of them. It sends nothing by itself: a review
/// takes rows from it, and what a review applies goes through apply().
///
/// One row for each number and kind: settings of a number that has settings planned go into that row, or take
/// its place where they have its id; a
/// release takes the place of planned settings, unless it has a date; what is planned already is not planned
/// twice. Rows that are being applied (isUnderWay()) cannot be edited or taken away. They leave when they are
/// done; those that fail stay and say why.
///
/// Every step is saved at once; undo() takes the last one back until what it concerned is applied. In a very
/// large plan a thread works out what a step of many rows comes to: the rows have it when it ends, and steps
/// that follow wait for it.
class Plan final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostSteps = 50; ///< that can be undone

    Plan(PlanStore &store, ChangeRunner &runner, Clock &clock, QObject *parent = nullptr);
    ~Plan() override;

    /// Reads what was planned in former runs, once the journal is open; loaded() or failed() follows.
    void load();
    [[nodiscard]] const PlannedRows &rows() const;
    [[nodiscard]] std::optional<PlannedChange> find(const QString &id) const;
    /// The row of a number with a change of this kind.
    [[nodiscard]] std::optional<PlannedChange> find(const NumberRef &ref, ChangeKind kind) const;
    /// It is with the runner, or its outcome is not known yet.
    [[nodiscard]] bool isUnderWay(const QString &id) const;
    /// The changes of these rows in order, without those that are under way; or of all, but for those that
    /// wait for their date.
    [[nodiscard]] QList<Change> changes(const QStringList &ids = {}) const;
    /// How many changes() has, without copying them.
    [[nodiscard]] int openCount() const;
    /// Whether a thread works out a step, or steps wait for that: rows may be about to go or to differ.
    [[nodiscard]] bool isAtWork() const;
    /// Whether any row is under way, has failed or has a date.
    [[nodiscard]] bool isAnyBegun() const;
    /// The rows with a date, in order.
    [[nodiscard]] const PlannedRows &dated() const;

    /// Adds changes of numbers at the end; a change without an id is given one. Changes of an account itself
    /// are never planned: their values may be secrets.
    PlanAddition add(const QList<Change> &changes);
    /// The same without holding the window: where it is about many rows, a thread works out what they come
    /// to, and the plan has them all when it ends. Dropping the operation before that adds nothing.
    [[nodiscard]] OperationPtr<PlanAddition> addMany(const QList<Change> &changes);
    void remove(const QStringList &ids);
    /// Puts another change of the same number and kind in the place of the row with its id.
    void edit(const Change &change);
    /// Puts rows before the one that stands at @p row now; at the end when there is none.
    void move(const QStringList &ids, qsizetype row);
    /// Puts the rows of each account together, in the order in which @p accounts has them.
    void orderByAccount(const QList<AccountId> &accounts);
    /// When rows are to be applied by themselves; invalid: when a person says so. @p agreed: a person has
    /// said yes to it in a review. Without that nothing is applied by itself.
    void setDue(const QStringList &ids, const QDateTime &due, const QDateTime &agreed);
    /// Plans releases that are to be sent by themselves at @p due, to which a person says yes now; those that
    /// are planned already get this date. What is planned for the settings of their numbers stays.
    PlanAddition releaseOn(const QList<Change> &releases, const QDateTime &due);

    [[nodiscard]] bool canUndo() const;
    void undo();
    /// The last step that can be undone, as long as it is the last one; 0: there is none. A step that a
    /// thread works out is known when changed() tells of it.
    [[nodiscard]] quint64 lastStep() const;
    /// Takes this step back, if it is the last one.
    void undo(quint64 step);

    /// Puts these into the plan as agreed to, durably, and gives them to the runner. The only way to apply
    /// but for applyDated(); what is under way already is left out.
    void apply(const QList<Change> &changes);
    /// The same for rows whose date has come and to which a person has said yes: they are sent until they are
    /// kMostLate late, and while the number is as it was agreed to. What was not sent asks again.
    void applyDated(const QStringList &ids);
    /// Takes the yes away from rows: a person has to say it once more before they are applied.
    void askAgain(const QStringList &ids);
    /// The last run of the program ended in the middle of applying. Known after loaded().
    [[nodiscard]] const PlanInterruption &interruption() const;
    /// The person was told; the rows stay as planned changes.
    void settleInterruption();
    /// Rows in the file that this version cannot read; they are left alone.
    [[nodiscard]] int unreadable() const;

Q_SIGNALS:
    void loaded();
    /// Rows, their order or what is known of them differ; at most once a turn of the event loop.
    void changed();
    /// The plan could not be read or saved.
    void failed(const NumberDesk::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace NumberDesk
