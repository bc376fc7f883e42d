// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/change.h"
#include "domain/money.h"

namespace NumberDesk {

class Accounts;
class Annotations;
class ChangeJournal;
class Clock;
class Holdings;

/// Whether a change may be sent.
struct GateVerdict
{
    std::optional<Error> problem; ///< nothing: it may
    /// What stands in its way may settle by itself: purchases that are not settled, and with which the
    /// spending limit would be passed.
    bool waits = false;
};

/// Asks the profile whether a change may go on: read-only account, lock, spending limit, and a journal that
/// was begun beside a damaged one. Asked twice: before a change is journaled, and right before it is sent,
/// because all of that may change in between.
class WriteGate final
{
public:
    struct Parts
    {
        Accounts &accounts;
        ChangeJournal &journal;
        Annotations &annotations;
        Holdings &holdings;
        Clock &clock;
    };

    explicit WriteGate(const Parts &parts)
        : m_parts(parts)
    { }

    /// Before it is journaled: what is settled already forbids it. Buys that are not settled do not.
    [[nodiscard]] OperationPtr<GateVerdict> mayBegin(const Change &change);
    /// Right before it is sent.
    [[nodiscard]] OperationPtr<GateVerdict> maySend(const Change &change);

private:
    [[nodiscard]] OperationPtr<GateVerdict> check(const Change &change, bool isToBeSent);
    [[nodiscard]] OperationPtr<GateVerdict> checkLock(const Change &change);
    [[nodiscard]] OperationPtr<GateVerdict> checkSpending(const Change &change, bool isToBeSent);

    Parts m_parts;
};

} // namespace NumberDesk
