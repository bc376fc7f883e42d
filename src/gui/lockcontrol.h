// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/numberref.h"
#include "services/operationkeeper.h"

#include <QAction>
#include <QObject>
#include <QSet>

namespace NumberDesk {

class NumberLocks;

/// Locks the numbers that are selected against release, or unlocks them where all of them are locked: one act
/// that sends nothing and asks for nothing.
class LockControl final : public QObject
{
    Q_OBJECT

public:
    explicit LockControl(NumberLocks &locks, QObject *parent = nullptr);

    /// For menus and buttons; its words say what it would do.
    [[nodiscard]] QAction *action() { return &m_action; }
    void setNumbers(const QList<NumberRef> &numbers);
    /// Without this nothing is done by a key that is pressed elsewhere.
    void setUsable(bool usable);
    /// How many of the numbers are locked.
    [[nodiscard]] int lockedCount() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_numbers.size()); }

Q_SIGNALS:
    /// A lock of one of the numbers is another one.
    void changed();
    void failed(const NumberDesk::Error &error);

private:
    void toggle();
    void update();
    void updateSoon();

    NumberLocks &m_locks;
    QAction m_action;
    QSet<NumberRef> m_numbers;
    bool m_isUsable = true;
    bool m_isStale = false;
    OperationKeeper m_operations;
};

} // namespace NumberDesk
