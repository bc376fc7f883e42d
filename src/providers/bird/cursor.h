// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/page.h"
#include "net/querystring.h"

/// Bird's cursors belong to the filters of the list that they come from, which they do not tell. A page
/// token therefore says of which filters its cursor is.
namespace NumberDesk::Bird {

/// Empty for an empty @p cursor.
[[nodiscard]] PageToken tokenFor(const QString &cursor, const QueryString &filters);
/// The cursor in @p token; empty for an empty token. InvalidRequest for a token of other filters, or of
/// another provider.
[[nodiscard]] Result<QString> cursorIn(const PageToken &token, const QueryString &filters);

} // namespace NumberDesk::Bird
