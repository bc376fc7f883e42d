// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/kit/faultdesk.h"
#include "faults/kit/socketplan.h"
#include "faults/kit/socketwitness.h"

#include <QMap>

namespace NumberDesk::Testing {

/// One seeded run of the program over real sockets: what a person asks for, faults on the way, ends of the
/// program, a second client. Then the faults stop, and all has to come to rest with every invariant held.
class SocketSchedule final
{
public:
    explicit SocketSchedule(quint64 seed);
    Q_DISABLE_COPY_MOVE(SocketSchedule)

    /// What was broken; empty when nothing was.
    [[nodiscard]] QStringList run();
    /// What was chosen and what happened, for a person.
    [[nodiscard]] QString story() const;
    /// How the changes ended.
    [[nodiscard]] const QList<ChangeRecord> &journal() const { return m_evidence.journal; }
    [[nodiscard]] qsizetype writesLeft() const { return m_evidence.left.size(); }

private:
    [[nodiscard]] static FaultDesk::Options optionsOf(const SocketPlan &plan);
    void prepare();
    void act(const SocketAction &action);
    [[nodiscard]] std::optional<Change> changeOf(const SocketAction &action, int number);
    void beat();
    void happen(const SocketEvent &event);
    void loseFor(std::chrono::milliseconds duration, Road road);
    void happenElsewhere(const SocketEvent &event);
    void restart();
    void calm();
    void tell(const QString &line) { m_told.append(line); }

    const SocketPlan m_plan;
    FaultDesk m_desk;
    SocketWitness m_witness;
    QList<NumberOffer> m_offers;
    QList<OwnedNumber> m_owned;
    bool m_faultsGoOn = false;
    bool m_isRestarting = false;
    bool m_restartsAgain = false; ///< asked for during a restart
    int m_beats = 0;
    QStringList m_told;
    Evidence m_evidence;
    QObject m_context; ///< what is still to happen goes with it
};

/// What came of many schedules.
class SocketTally final
{
public:
    SocketTally();
    void run(quint64 seed);
    /// The seeds that failed, with what was broken.
    [[nodiscard]] const QStringList &failures() const { return m_failures; }
    /// Whether the schedules met what they are there for: lost answers, and numbers bought.
    [[nodiscard]] bool isTelling() const;
    [[nodiscard]] QString words() const;

private:
    QStringList m_failures;
    int m_schedules = 0;
    qsizetype m_writes = 0;
    int m_lost = 0; ///< changes that were looked up
    QMap<ChangeState, int> m_ends;
};

/// Rows of seeds for a test of @p wire: that of NUMBERDESK_SEED, or as many as NUMBERDESK_SCHEDULES says,
/// 500 over all wires where it does not.
void addScheduleRows(Wire wire);

} // namespace NumberDesk::Testing
