// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Identifiers of things that do not exist, the same for the same seed and position.
namespace NumberDesk::MadeIds {

[[nodiscard]] QString hex(quint64 seed, quint64 position, int length);
[[nodiscard]] QString uuid(quint64 seed, quint64 position);
/// In the form of a ULID, in lower case.
[[nodiscard]] QString ulid(quint64 seed, quint64 position);
/// Letters and digits.
[[nodiscard]] QString letters(quint64 seed, quint64 position, int length);

} // namespace NumberDesk::MadeIds
