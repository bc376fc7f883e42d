// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/annotation.h"

#include <QSqlDatabase>

namespace NumberDesk {

/// What is kept about a number, read in the thread of the database; an empty one where nothing is. For
/// Annotations and Kits only.
[[nodiscard]] Result<Annotation> readAnnotation(QSqlDatabase &database, const NumberRef &ref);

} // namespace NumberDesk
