// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/kit/simfiles.h"

#include <QMap>
#include <QObject>

namespace NumberDesk::Testing {

/// Runs seeded schedules at one provider and holds each to the invariants.
///
/// NUMBERDESK_SCHEDULES=n runs n schedules over all four providers instead of 10,000; the nightly size is
/// 1,000,000. NUMBERDESK_SEED=n replays the one schedule with that seed and prints its whole course. A
/// schedule that breaks an invariant prints its seed and its course.
class ScheduleTest final : public QObject
{
    Q_OBJECT

public:
    explicit ScheduleTest(const QString &provider);

private Q_SLOTS:
    void everyScheduleHoldsTheInvariants();
    void theSameSeedGivesTheSameCourse();

private:
    void replay(quint64 seed);
    void checkCoverage(const QMap<QString, int> &counts);

    QString m_provider;
    SimFiles m_files;
};

/// What a test program of schedules does.
[[nodiscard]] int runScheduleTest(const QString &provider, int argc, char **argv);

} // namespace NumberDesk::Testing
