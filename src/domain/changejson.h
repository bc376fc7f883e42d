// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/change.h"

#include <QJsonObject>

namespace NumberDesk {

// A change as a JSON object, for the plan's table and for plan files. Members that are empty are left out.

[[nodiscard]] QJsonObject changeToJson(const Change &change);
/// Members that this version does not know are passed over. BadAnswer, with a sentence that names the member,
/// when one that has to be there is missing or makes no sense: a change that is not understood whole is not
/// made.
[[nodiscard]] Result<Change> changeFromJson(const QJsonObject &object);

} // namespace NumberDesk
