// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/numberref.h"
#include "services/operationkeeper.h"

#include <QAction>
#include <QObject>

#include <functional>

namespace NumberDesk {

class NumberNotes;

/// Locks the numbers that are selected against release, or unlocks them where all of them are locked: one act
/// that sends nothing and asks for nothing.
class LockControl final : public QObject
{
    Q_OBJECT

public:
    explicit LockControl(NumberNotes &notes, QObject *parent = nullptr);

    /// For menus and buttons; its words say what it would do.
    [[nodiscard]] QAction *action() { return &m_action; }
    /// The numbers that are selected, told without reading each of them.
    struct Chosen
    {
        qsizetype count = 0;
        std::function<qsizetype()> locked; ///< how many of them are
        std::function<QList<NumberRef>()> refs; ///< asked for only when something is to be done
    };
    void setChosen(Chosen chosen);
    /// Without this nothing is done by a key that is pressed elsewhere.
    void setUsable(bool usable);
    /// How many of the numbers are locked.
    [[nodiscard]] int lockedCount() const { return m_locked; }
    [[nodiscard]] int count() const { return static_cast<int>(m_chosen.count); }

Q_SIGNALS:
    /// A lock of one of the numbers is another one.
    void changed();
    void failed(const NumberDesk::Error &error);
    /// Nothing was done, because they are more than NumberGroup::kMostActedOn.
    void tooMany();

private:
    void toggle();
    void update();
    void updateSoon();

    NumberNotes &m_notes;
    QAction m_action;
    Chosen m_chosen;
    int m_locked = 0;
    bool m_isUsable = true;
    bool m_isStale = false;
    OperationKeeper m_operations;
};

} // namespace NumberDesk
