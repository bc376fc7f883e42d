// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"
#include "cachedprofile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 15;

double runOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        qFatal("%s did not paint and end", qUtf8Printable(program));
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Turn by turn with the minimal window, so that both see the same machine.
Row startRow(const QString &figure, quint32 cached, double bar)
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QTemporaryDir profile;
    if (cached > 0)
        fillWithCached(Profile::at(profile.path()), cached);
    QList<double> ours;
    QList<double> minimal;
    for (int round = 0; round < kRounds; ++round) {
        minimal << runOnce(folder + u"/numberdesk-bench-window"_s, {});
        ours << runOnce(
            folder + u"/numberdesk"_s, { u"--profile"_s, profile.path(), u"--quit-after-first-paint"_s });
    }
    const double time = median(ours);
    const double floor = median(minimal);
    return Row{ u"B11"_s, figure, time / floor, bar, u"×"_s,
        u"%1 ms against %2 ms, median of %3"_s.arg(time, 0, 'f', 1).arg(floor, 0, 'f', 1).arg(kRounds) };
}

} // namespace

QList<Row> benchStart()
{
    return { startRow(u"start to first paint, empty profile ÷ a minimal Qt window"_s, 0, 3),
        startRow(u"start to the first paint of 100,000 cached numbers ÷ a minimal Qt window"_s, 100'000, 6) };
}

} // namespace NumberDesk::Bench
