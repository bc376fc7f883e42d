// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/change.h"
#include "domain/snapshot.h"
#include "services/operationkeeper.h"

#include <QObject>

namespace NumberDesk {

class Accounts;
class Activity;
class History;
class Inventory;
class Kits;
class NumberNotes;

/// Gets numbers back that were released from here: looks whether exactly that number is on offer, makes the
/// purchase with the settings that it had, and gives it back its tags, owner and note once it is bought,
/// though the program may end and start in between. It buys nothing: the purchase goes through a review like
/// any other.
class BringBack final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Kits &kits;
        History &history;
        Accounts &accounts;
        Inventory &inventory;
        Activity &activity;
        NumberNotes &notes;
    };

    explicit BringBack(const Parts &parts, QObject *parent = nullptr);

    /// Whether it can be tried: a release that is done.
    [[nodiscard]] static bool isPossible(const ChangeRecord &record);
    /// The purchase that brings the number of a release back. An error with a sentence for a person where it
    /// cannot be had: NotFound when it is not on offer, Conflict while it is still owned.
    [[nodiscard]] OperationPtr<Change> find(const ChangeRecord &release);

private:
    struct Wanted
    {
        Kit kit; ///< an empty one where none was kept
        QString purchaseTarget; ///< the subaccount that it was in, if any
        SettingEdits edits; ///< what it had
    };
    [[nodiscard]] OperationPtr<Wanted> readKit(const ChangeRecord &release);
    [[nodiscard]] OperationPtr<Change> lookFor(const Wanted &wanted);
    void giveBackDue();
    void giveBack(const Kit &kit);

    Parts m_parts;
    OperationKeeper m_operations;
};

} // namespace NumberDesk
