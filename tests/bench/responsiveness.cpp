// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"
#include "deskunderload.h"

#include "gui/mainwindow.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kOwned = 10'000;

/// Beats every millisecond and remembers how long it had to wait.
class Heartbeat final
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_gaps << double(m_since.nsecsElapsed()) / 1e6;
            m_since.restart();
        });
        m_since.start();
        m_timer.start(1ms);
    }
    [[nodiscard]] QList<double> gaps() const { return m_gaps; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QList<double> m_gaps;
};

} // namespace

QList<Row> benchResponsiveness()
{
    SandboxOptions options;
    options.owned = kOwned;
    DeskUnderLoad load(options);
    MainWindow window(load.desk());
    window.show();
    Inventory &inventory = load.desk().inventory;
    // The window's own first layout is not part of the question.
    QElapsedTimer settle;
    settle.start();
    DeskUnderLoad::waitFor([&] { return settle.elapsed() > 500; }, "the window");
    load.addAccount(1000);
    const AccountId id = load.account();
    const Heartbeat heart;
    DeskUnderLoad::waitFor(
        [&] { return inventory.status(id).finished.isValid() && !inventory.status(id).running; },
        "the list to end");
    QList<double> gaps = heart.gaps();
    std::sort(gaps.begin(), gaps.end());
    const double longest = gaps.isEmpty() ? 0 : gaps.last();
    const double p999 = gaps.isEmpty() ? 0 : gaps.at(qsizetype(double(gaps.size() - 1) * 0.999));
    return { Row{ u"B9"_s, u"longest hold of the window while 10,000 numbers load"_s, longest, 50, u"ms"_s,
        u"%1 beats, 99.9 %: %2 ms"_s.arg(gaps.size()).arg(p999, 0, 'f', 1) } };
}

} // namespace NumberDesk::Bench
