// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/planbook.h"

#include "storage/planstore.h"

#include <utility>

namespace NumberDesk {

namespace {

// Of more rows a step takes a window longer than it may be held.
constexpr qsizetype kRowsAtOnce = 2000;
// If the plan changes under a thread again and again, the window waits for the last one.
constexpr int kTriesAside = 4;

} // namespace

PlanBook::PlanBook(PlanStore &store, qsizetype mostSteps)
    : m_store(store)
    , m_rows(mostSteps)
{ }

void PlanBook::finish(bool isUndoable)
{
    save(m_rows.finish(isUndoable));
}

void PlanBook::finish(bool isUndoable, const std::function<void()> &then)
{
    save(m_rows.finish(isUndoable), then);
}

void PlanBook::undo(const QDateTime &now)
{
    if (isLong(m_rows.reachOfUndo()))
        alterAside([now] { return [now](AlteredPlan &plan) { plan.delta = plan.rows.undo(now); }; });
    else
        save(m_rows.undo(now));
}

void PlanBook::tell()
{
    if (std::exchange(m_isTellDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isTellDue = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

/// Also what could not be saved before.
void PlanBook::save(PlanRows::Delta delta, const std::function<void()> &then)
{
    ++m_revision;
    if (!m_unsaved.isEmpty()) {
        for (const PlannedRow &row : std::as_const(delta.put))
            m_unsaved.remove(row->change.id);
    }
    for (const QString &id : std::as_const(m_unsaved)) {
        if (const PlannedChange *row = m_rows.find(id))
            delta.put.append(*row);
        else
            delta.removed.append(id);
    }
    m_unsaved.clear();
    tell();
    if (delta.isEmpty() && !then)
        return;
    m_operations.keep(
        m_store.write(delta.put, delta.removed), this, [this, delta, then](const Result<Done> &end) mutable {
            if (!end.isOk()) {
                m_unsaved.unite({ delta.removed.cbegin(), delta.removed.cend() });
                for (const PlannedRow &row : std::as_const(delta.put))
                    m_unsaved.insert(row->change.id);
                Q_EMIT failed(end.error());
            }
            discardAside(std::move(delta));
            if (then)
                then();
        });
}

bool PlanBook::isLongAddition(qsizetype count) const
{
    return m_rows.all().size() + count > kRowsAtOnce;
}

bool PlanBook::isLong(qsizetype reach) const
{
    return isLongAddition(0) && (reach > PlanRows::kFewRows || isAtWork());
}

void PlanBook::alterAside(const Alterations &alterations, const OperationSource<PlanAddition> &end)
{
    m_waiting.append({ alterations, end, kTriesAside });
    if (m_waiting.size() == 1)
        beginNext();
}

void PlanBook::beginNext()
{
    if (m_waiting.isEmpty())
        return;
    m_begun = m_revision;
    m_operations.keep(alteredAside(m_rows, m_waiting.constFirst().alterations()), this,
        [this](Result<std::shared_ptr<AlteredPlan>> altered) { takeAltered(std::move(altered)); });
}

void PlanBook::takeAltered(Result<std::shared_ptr<AlteredPlan>> altered)
{
    const bool isWanted = altered.isOk() && !m_waiting.constFirst().end.isDropped();
    const bool isCurrent = m_begun == m_revision;
    if (isWanted && !isCurrent && --m_waiting.first().tries > 0) {
        beginNext();
        return;
    }
    Waiting step = m_waiting.takeFirst();
    if (isWanted && isCurrent) {
        step.end.finish(take(std::move(altered).value()));
    } else if (isWanted) {
        auto now = std::make_shared<AlteredPlan>(AlteredPlan{ m_rows });
        step.alterations()(*now);
        step.end.finish(take(std::move(now)));
    }
    discardAside(std::move(step.alterations));
    beginNext();
}

PlanAddition PlanBook::take(std::shared_ptr<AlteredPlan> altered)
{
    std::swap(m_rows, altered->rows);
    save(altered->delta);
    const PlanAddition addition = altered->addition;
    discardAside(std::move(altered));
    return addition;
}

} // namespace NumberDesk
