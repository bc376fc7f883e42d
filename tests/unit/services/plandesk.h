// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "unit/services/testdesk.h"

#include <QSignalSpy>

// What the tests of the plan begin with.

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

inline const QString kOne = u"447700900001"_s;
inline const QString kTwo = u"447700900002"_s;
inline const QString kThree = u"447700900003"_s;
inline const AccountId kAccount = u"account-1"_s;
inline const QString kHook = u"hook"_s;

[[nodiscard]] inline QStringList ids(const PlannedRows &rows)
{
    QStringList all;
    for (const PlannedChange &row : rows)
        all << row.change.id;
    return all;
}

[[nodiscard]] inline Change configure(
    const TestDesk &desk, const QString &digits, const QString &hook, const AccountId &account = kAccount)
{
    Change change = desk.change(ChangeKind::Configure, account, digits);
    change.seen = { { kHook, u"https://old.example"_s } };
    change.edits = { { kHook, hook } };
    return change;
}

/// A desk whose plan has been read.
[[nodiscard]] inline bool load(TestDesk &desk)
{
    QSignalSpy loaded(&desk.plan(), &Plan::loaded);
    desk.plan().load();
    return QTest::qWaitFor([&] { return !loaded.isEmpty(); });
}

[[nodiscard]] inline bool restart(TestDesk &desk)
{
    desk.restart();
    return load(desk);
}

} // namespace NumberDesk::Testing
