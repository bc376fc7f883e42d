// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/applyprogress.h"

#include <QString>

namespace NumberDesk {

[[nodiscard]] QString appliedText(const ApplyProgress &progress); ///< "Applied 312 of 589"
/// "14 a second, about 20 s left"; empty while it is not known.
[[nodiscard]] QString paceText(const ApplyProgress &progress);
/// "Vonage cannot be reached; 412 changes wait"; empty while there is no outage.
[[nodiscard]] QString outageText(const ApplyProgress &progress, const QString &account);

} // namespace NumberDesk
