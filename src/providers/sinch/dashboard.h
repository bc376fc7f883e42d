// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

/// Where a person goes on in Sinch's own dashboard.
namespace NumberDesk::Sinch::Dashboard {

[[nodiscard]] QUrl start();
[[nodiscard]] QUrl accessKeys();
[[nodiscard]] QUrl projects();
[[nodiscard]] QUrl numbers();

} // namespace NumberDesk::Sinch::Dashboard
