// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace NumberDesk::Testing {

/// The bytes of a file below tests/fixtures. Ends the test program when there is none.
[[nodiscard]] QByteArray fixture(const QString &path);
/// The names of the files in a folder below tests/fixtures that end in @p suffix, sorted, without it.
[[nodiscard]] QStringList fixtureNames(const QString &folder, const QString &suffix);

} // namespace NumberDesk::Testing
