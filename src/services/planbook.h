// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operationkeeper.h"
#include "services/planaside.h"
#include "services/planrows.h"

#include <QObject>

namespace NumberDesk {

class PlanStore;

/// The rows of the plan with their file: each step is saved at once, and one that would hold the window is
/// worked out by a thread, after those that came before it.
class PlanBook final : public QObject
{
    Q_OBJECT

public:
    /// Asked for what a thread is to do, and asked again where the rows have changed meanwhile.
    using Alterations = std::function<PlanAlteration()>;

    PlanBook(PlanStore &store, qsizetype mostSteps);

    /// To be altered; finish() makes it a step.
    [[nodiscard]] PlanRows &rows() { return m_rows; }
    [[nodiscard]] const PlanRows &rows() const { return m_rows; }
    void finish(bool isUndoable);
    /// Calls @p then when the step is on the disk, or could not be saved.
    void finish(bool isUndoable, const std::function<void()> &then);
    void undo(const QDateTime &now);

    /// Whether so many rows are too many to add them while the window waits.
    [[nodiscard]] bool isLongAddition(qsizetype count) const;
    /// The same of a step that alters so many of the rows, or that follows one which is not ended yet.
    [[nodiscard]] bool isLong(qsizetype reach) const;
    /// What happens to the rows meanwhile comes first: the step is then made anew. One whose @p end is
    /// dropped is not made.
    void alterAside(const Alterations &alterations, const OperationSource<PlanAddition> &end = {});
    [[nodiscard]] bool isAtWork() const { return !m_waiting.isEmpty(); }

Q_SIGNALS:
    /// At most once a turn of the event loop.
    void changed();
    void failed(const NumberDesk::Error &error);

private:
    struct Waiting
    {
        Alterations alterations;
        OperationSource<PlanAddition> end;
        int tries;
    };

    void save(PlanRows::Delta delta, const std::function<void()> &then = {});
    void tell();
    void beginNext();
    void takeAltered(Result<std::shared_ptr<AlteredPlan>> altered);
    PlanAddition take(std::shared_ptr<AlteredPlan> altered);

    PlanStore &m_store;
    PlanRows m_rows;
    QSet<QString> m_unsaved; ///< ids that could not be saved
    QList<Waiting> m_waiting; ///< the first one is with a thread
    quint64 m_revision = 0; ///< of the rows and of what is under way
    quint64 m_begun = 0; ///< the revision that the thread has
    bool m_isTellDue = false;
    OperationKeeper m_operations;
};

} // namespace NumberDesk
