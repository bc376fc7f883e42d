// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kill/writechild.h"

#include <QCoreApplication>

using namespace NumberDesk;
using namespace NumberDesk::Testing;

/// nd_writechild PROFILE PLAN: carries the plan out and ends with a KillRunEnd, unless it is killed.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto plan = KillPlan::load(arguments.value(2));
    if (!plan.isOk())
        return static_cast<int>(KillRunEnd::BadPlan);
    WriteChild child(Profile::at(arguments.value(1)), plan.value());
    const auto end = [](KillRunEnd how) { QCoreApplication::exit(static_cast<int>(how)); };
    QObject::connect(&child, &WriteChild::ended, &application, end);
    QTimer::singleShot(std::chrono::seconds(30), &application, [end] { end(KillRunEnd::Stuck); });
    child.start();
    return QCoreApplication::exec();
}
