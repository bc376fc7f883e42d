// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"

namespace NumberDesk::Bench {

/// B1: 10,000 owned numbers from the sandbox at 80 ms, without a limit and at 50 and 15 requests a second.
[[nodiscard]] QList<Row> benchListing();
/// B2: the same of the providers whose pages lead from one to the next.
[[nodiscard]] QList<Row> benchTokenListing();
/// B3: the pace that finds the permitted rate, at limits that it is not told.
[[nodiscard]] QList<Row> benchPace();
/// B4 to B7: a million cached numbers filtered and sorted, beside memmem(), a radix sort and Qt's own proxy.
[[nodiscard]] QList<Row> benchTable();
/// B8: how the times grow from 10,000 to 1,000,000 numbers.
[[nodiscard]] QList<Row> benchGrowth();
/// B10: what a number takes in memory.
[[nodiscard]] QList<Row> benchMemory();
/// B9: how long the window's thread is held while 100,000 numbers load, are filtered and sorted.
[[nodiscard]] QList<Row> benchResponsiveness();
/// B11: from the start of the process to the first paint.
[[nodiscard]] QList<Row> benchStart();
/// B12: a commit of the journal beside an append of as many bytes and a sync.
[[nodiscard]] QList<Row> benchJournal();
/// B13: from the click to the outcome of a buy, for each provider of the sandbox at 80 ms.
[[nodiscard]] QList<Row> benchPurchase();
/// B14: a thousand updates against the sandbox at 80 ms and 50 requests a second.
[[nodiscard]] QList<Row> benchApply();
/// B15: a million numbers as a sheet beside writing as many bytes, and a sheet of 100,000 compared.
[[nodiscard]] QList<Row> benchSheet();

} // namespace NumberDesk::Bench
