// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"

namespace NumberDesk::Bench {

/// B1: 10,000 owned numbers from the sandbox at 80 ms, without a limit and at 50 and 15 requests a second.
[[nodiscard]] QList<Row> benchListing();
/// B9: the longest time for which the window's thread was held while 10,000 numbers load.
[[nodiscard]] QList<Row> benchResponsiveness();
/// B11: from the start of the process to the first paint.
[[nodiscard]] QList<Row> benchStart();
/// B12: a commit of the journal beside an append of as many bytes and a sync.
[[nodiscard]] QList<Row> benchJournal();
/// B13: from the click to the outcome of a buy, for each provider of the sandbox at 80 ms.
[[nodiscard]] QList<Row> benchPurchase();

} // namespace NumberDesk::Bench
