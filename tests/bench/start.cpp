// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"

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

} // namespace

QList<Row> benchStart()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QTemporaryDir profile;
    QList<double> ours;
    QList<double> minimal;
    // Turn by turn, so that both see the same machine.
    for (int round = 0; round < kRounds; ++round) {
        minimal << runOnce(folder + u"/numberdesk-bench-window"_s, {});
        ours << runOnce(
            folder + u"/numberdesk"_s, { u"--profile"_s, profile.path(), u"--quit-after-first-paint"_s });
    }
    const double time = median(ours);
    const double floor = median(minimal);
    return { Row{ u"B11"_s, u"start to first paint, empty profile ÷ a minimal Qt window"_s, time / floor, 3,
        u"×"_s,
        u"%1 ms against %2 ms, median of %3"_s.arg(time, 0, 'f', 1).arg(floor, 0, 'f', 1).arg(kRounds) } };
}

} // namespace NumberDesk::Bench
