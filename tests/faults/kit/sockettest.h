// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/kit/socketschedule.h"

namespace NumberDesk::Testing {

/// The invariants of writes over real sockets of one kind. A seed that fails says so; NUMBERDESK_SEED runs it
/// alone, NUMBERDESK_SCHEDULES more of them.
class SocketTest final : public QObject
{
    Q_OBJECT

public:
    explicit SocketTest(Wire wire);

private Q_SLOTS:
    void noInvariantIsBroken_data();
    void noInvariantIsBroken();
    void theFaultsWereMet();

private:
    Wire m_wire;
    SocketTally m_tally;
};

/// What a test program of schedules over sockets does.
[[nodiscard]] int runSocketTest(Wire wire, int argc, char **argv);

} // namespace NumberDesk::Testing
