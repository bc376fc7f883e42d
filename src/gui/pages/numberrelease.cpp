// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/numberrelease.h"

#include "domain/newchange.h"
#include "gui/lockcontrol.h"
#include "gui/pages/numberselection.h"
#include "gui/presenters/numberpresenter.h"
#include "gui/theme/icons.h"
#include "gui/theme/look.h"
#include "services/numbernotes.h"

namespace NumberDesk {

using namespace Qt::StringLiterals;

NumberRelease::NumberRelease(
    NumberSelection &selection, LockControl &locks, const NumberNotes &notes, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_locks(locks)
    , m_notes(notes)
    , m_action(icon(Icon::Release), tr("Re&lease…"), this)
    , m_dateAction(icon(Icon::Calendar), tr("Release on a &date…"), this)
{
    m_action.setObjectName(u"actionRelease"_s);
    connect(&m_action, &QAction::triggered, this, &NumberRelease::requestReview);
    m_dateAction.setObjectName(u"actionReleaseDate"_s);
    connect(&m_dateAction, &QAction::triggered, this, &NumberRelease::requestDate);
}

void NumberRelease::setChosen(const NumberGroup &group)
{
    m_group = group;
}

QString NumberRelease::whyNot() const
{
    if (m_group.count == 0)
        return tr("Select the numbers to release first.");
    if (m_group.isTooLarge())
        return tooManyText(m_group.count, NumberGroup::kMostActedOn);
    // A refresh may have taught something about few; many are not read again for every change.
    const NumberGroup group = m_group.isComplete() ? m_selection.group() : m_group;
    const QString kept = releaseObstacle(group.kept, group.count, m_group.numbers.first());
    return kept.isEmpty() ? lockObstacle(m_locks.lockedCount(), m_locks.count()) : kept;
}

QSet<NumberRef> NumberRelease::obstacles() const
{
    QSet<NumberRef> found;
    if (m_group.isTooLarge())
        return found;
    for (const OwnedNumber &number : m_selection.numbers()) {
        if (!number.releasable || m_notes.isLocked(number.ref))
            found.insert(number.ref);
    }
    return found;
}

void NumberRelease::setUsable(bool usable)
{
    m_isUsable = usable;
    refresh();
}

void NumberRelease::refresh()
{
    const QString why = m_isUsable ? whyNot() : QString();
    for (QAction *action : actions()) {
        action->setEnabled(m_isUsable && why.isEmpty());
        action->setToolTip(plainToolTip(why));
    }
}

QList<Change> NumberRelease::releases()
{
    QList<Change> changes;
    const QString why = whyNot();
    if (!why.isEmpty()) {
        if (m_group.count > 0)
            Q_EMIT refused(why);
        return changes;
    }
    for (const OwnedNumber &number : m_selection.numbers())
        changes << releaseChange(number);
    return changes;
}

void NumberRelease::requestReview()
{
    if (const QList<Change> changes = releases(); !changes.isEmpty())
        Q_EMIT reviewRequested(changes);
}

void NumberRelease::requestPlan()
{
    if (const QList<Change> changes = releases(); !changes.isEmpty())
        Q_EMIT planRequested(changes);
}

void NumberRelease::requestDate()
{
    if (const QList<Change> changes = releases(); !changes.isEmpty())
        Q_EMIT dateRequested(changes);
}

} // namespace NumberDesk
