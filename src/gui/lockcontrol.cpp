// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/lockcontrol.h"

#include "gui/models/numbergroup.h"
#include "gui/theme/icons.h"
#include "services/numbernotes.h"

#include <utility>

namespace NumberDesk {

using namespace Qt::StringLiterals;

LockControl::LockControl(NumberNotes &notes, QObject *parent)
    : QObject(parent)
    , m_notes(notes)
    , m_action(this)
{
    m_action.setObjectName(u"actionLock"_s);
    m_action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(&m_action, &QAction::triggered, this, &LockControl::toggle);
    connect(&notes, &NumberNotes::loaded, this, &LockControl::update);
    connect(&notes, &NumberNotes::changed, this, &LockControl::updateSoon);
    update();
}

void LockControl::setChosen(Chosen chosen)
{
    m_chosen = std::move(chosen);
    update();
}

void LockControl::setUsable(bool usable)
{
    m_isUsable = usable;
    m_action.setEnabled(m_isUsable && m_chosen.count > 0);
}

/// Many may be locked at once.
void LockControl::updateSoon()
{
    if (std::exchange(m_isStale, true))
        return;
    QMetaObject::invokeMethod(this, &LockControl::update, Qt::QueuedConnection);
}

void LockControl::update()
{
    m_isStale = false;
    m_locked = m_chosen.locked ? static_cast<int>(m_chosen.locked()) : 0;
    const bool unlocks = m_chosen.count > 0 && lockedCount() == count();
    m_action.setText(unlocks ? tr("Unloc&k") : tr("Loc&k against release"));
    m_action.setIcon(icon(unlocks ? Icon::Unlock : Icon::Lock));
    setUsable(m_isUsable);
    Q_EMIT changed();
}

void LockControl::toggle()
{
    if (m_chosen.count > NumberGroup::kMostActedOn) {
        Q_EMIT tooMany();
        return;
    }
    const bool locks = lockedCount() < count();
    AnnotationEdit edit;
    edit.locked = locks;
    m_operations.keep(m_notes.edit(m_chosen.refs(), edit), this, [this](const Result<Done> &end) {
        if (!end.isOk())
            Q_EMIT failed(end.error());
    });
}

} // namespace NumberDesk
