// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benches.h"
#include "deskunderload.h"

#include "gui/mainwindow.h"
#include "gui/pages/numberspage.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace NumberDesk::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kOwned = 100'000;

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

/// Lets the window live for so long.
void pass(std::chrono::milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    DeskUnderLoad::waitFor([&] { return timer.elapsed() >= time.count(); }, "time to pass");
}

/// Types @p line into the filter as a person does, a letter at a time, and lets each have its effect.
void type(QLineEdit &filter, const QString &line)
{
    for (qsizetype length = 0; length <= line.size(); ++length) {
        filter.setText(line.first(length));
        pass(80ms);
    }
    filter.clear();
    pass(500ms);
}

/// One row for the beats as a whole, one for the longest.
QList<Row> rowsOf(QList<double> gaps)
{
    std::sort(gaps.begin(), gaps.end());
    const double p999 = gaps.at(qsizetype(double(gaps.size() - 1) * 0.999));
    const QString detail = u"%1 beats of 1 ms"_s.arg(gaps.size());
    const QString figure = u"hold of the window while 100,000 load, filter and sort, %1"_s;
    return { Row{ u"B9"_s, figure.arg(u"99.9 %"_s), p999, 16, u"ms"_s, detail },
        Row{ u"B9"_s, figure.arg(u"longest"_s), gaps.last(), 50, u"ms"_s, detail } };
}

} // namespace

QList<Row> benchResponsiveness()
{
    SandboxOptions options;
    options.owned = kOwned;
    DeskUnderLoad load(options);
    MainWindow window(load.desk());
    window.show();
    Inventory &inventory = load.desk().inventory;
    pass(500ms); // the window's own first layout is not part of the question
    load.addAccount(1000);
    const AccountId id = load.account();
    const auto *page = window.findChild<NumbersPage *>();
    auto *filter = page->findChild<QLineEdit *>(u"filter"_s);
    auto *table = page->findChild<QTableView *>(u"table"_s);
    const Heartbeat heart;
    DeskUnderLoad::waitFor([&] { return inventory.count(id) > kOwned / 4; }, "a quarter of the list");
    type(*filter, u"4477"_s);
    DeskUnderLoad::waitFor(
        [&] { return inventory.status(id).finished.isValid() && !inventory.status(id).running; },
        "the list to end");
    type(*filter, u"mobile 12"_s);
    for (const int column : { 1, 5, 0 }) {
        for (const Qt::SortOrder order : { Qt::DescendingOrder, Qt::AscendingOrder }) {
            table->sortByColumn(column, order);
            pass(300ms);
        }
    }
    return rowsOf(heart.gaps());
}

} // namespace NumberDesk::Bench
