// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/kit/simprogram.h"
#include "faults/kit/simtransport.h"

#include <set>

namespace NumberDesk::Testing {

/// How a schedule went.
struct SimResult
{
    QStringList breaches; ///< empty when every invariant held
    QStringList course; ///< everything that happened, in order
    QMap<QString, int> counts; ///< how often the interesting things did
};

/// One schedule: some intents at a provider (now and then at two), and what happens to them on the way, all
/// drawn from the seed. After a while the faults stop; the program gets 48 hours to settle, a person looks
/// at what needs attention, and a full refresh ends it.
///
/// The simulation is bounded where no program could tell the truth: a write takes effect at most 120 s after
/// it was sent and shows at most 150 s later; lists lag, but never lie for ever; the second client leaves a
/// number alone while a write of ours to it is under way, and does not change records that are replaced
/// whole while lists lag. A person decides by what is true.
class SimSchedule final
{
public:
    SimSchedule(SimFiles &files, const QString &provider, quint64 seed);
    Q_DISABLE_COPY_MOVE(SimSchedule)

    [[nodiscard]] SimResult run();

private:
    using milliseconds = std::chrono::milliseconds;

    void makeWorlds(const QString &provider);
    void startProgram();
    void plan();
    void planTrouble(int seconds);
    void recover();
    void judge();

    void intend();
    [[nodiscard]] SettingEdits wish(SimWorld &world);
    void buy(SimWorld &world, int howMany);
    void alter(SimWorld &world);
    void apply(const QList<Change> &changes);
    void lookSomewhere();
    void decideSomewhere();
    void meddle();
    void sleep();
    void loseNetwork(int seconds);
    void restart();
    void endSoon(int turns);

    void at(int second, void (SimSchedule::*what)());
    void runUntil(milliseconds end, const std::function<bool()> &isEnough = {});
    void runFor(milliseconds duration) { runUntil(m_clock.steadyNow() + duration); }
    [[nodiscard]] bool isCalm();
    [[nodiscard]] bool isResting(const ChangeRecord &record);
    [[nodiscard]] bool happened(const Change &change);
    [[nodiscard]] bool mayMeddle(const NumberRef &ref);
    [[nodiscard]] SimWorld &worldOf(const AccountId &account);
    [[nodiscard]] SimWorld &anyWorld();
    [[nodiscard]] QStringList idsIn(const QSet<ChangeState> &states) const;
    void checkSight(const QList<ChangeRecord> &journal);

    SimFiles &m_files;
    quint64 m_seed;
    SeededRandom m_random;
    SimClock m_clock;
    SimCourse m_course{ m_clock };
    QObject m_context;
    std::vector<std::unique_ptr<SimWorld>> m_worlds;
    QMap<AccountId, Money> m_limits;
    std::unique_ptr<SimTransport> m_transport;
    std::unique_ptr<SimProgram> m_program;
    bool m_isEnded = false; ///< the program, until it is started again
    int m_changes = 0;
    int m_journalSteps = 0;
    std::set<int> m_endsAtStep; ///< of the journal: there the program ends
    qint64 m_steps = 0;
    SimResult m_result;
};

/// The course of the schedule of @p seed; the same seed gives the same course.
[[nodiscard]] SimResult runSchedule(SimFiles &files, const QString &provider, quint64 seed);

} // namespace NumberDesk::Testing
