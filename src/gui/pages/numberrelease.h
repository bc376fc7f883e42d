// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "gui/models/numbergroup.h"

#include <QAction>
#include <QObject>

namespace NumberDesk {

class LockControl;
class NumberNotes;
class NumberSelection;

/// Giving back the numbers that are selected: now, on a date, or as something that is planned. Each of these
/// leads to a review or a question; nothing is sent from here.
class NumberRelease final : public QObject
{
    Q_OBJECT

public:
    /// All of them have to outlive it; @p locks knows the locks of what is selected.
    NumberRelease(
        NumberSelection &selection, LockControl &locks, const NumberNotes &notes, QObject *parent = nullptr);

    void setChosen(const NumberGroup &group);
    /// Why the numbers cannot be released, a sentence; empty when they can.
    [[nodiscard]] QString whyNot() const;
    /// Those of the numbers that cannot be released; none where there are too many to look at each.
    [[nodiscard]] QSet<NumberRef> obstacles() const;

    void requestReview();
    void requestPlan();
    void requestDate();
    /// "Release…" and "Release on a date…", for menus; off with the reason where it cannot be.
    [[nodiscard]] QList<QAction *> actions() { return { &m_action, &m_dateAction }; }
    /// Without this they are off, because another page is shown.
    void setUsable(bool usable);
    /// Something else may be in the way now.
    void refresh();

Q_SIGNALS:
    void reviewRequested(const QList<NumberDesk::Change> &changes);
    void planRequested(const QList<NumberDesk::Change> &changes);
    void dateRequested(const QList<NumberDesk::Change> &releases);
    /// It cannot be, for this reason.
    void refused(const QString &why);

private:
    /// Nothing when they cannot be released.
    [[nodiscard]] QList<Change> releases();

    NumberSelection &m_selection;
    LockControl &m_locks;
    const NumberNotes &m_notes;
    NumberGroup m_group;
    QAction m_action;
    QAction m_dateAction;
    bool m_isUsable = true;
};

} // namespace NumberDesk
