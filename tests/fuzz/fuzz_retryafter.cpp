// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/promise.h"
#include "net/httpresponse.h"
#include "support/manualclock.h"

using namespace NumberDesk;
using namespace NumberDesk::Testing;
using namespace std::chrono_literals;

/// How long a server wants us to wait: never less than nothing, never more than a day.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ManualClock clock;
    const HttpResponse response{ 429, { { "Retry-After", bytesOf(data, size) } }, {} };
    const auto wait = response.retryAfter(clock);
    promise(!wait || (*wait >= 0ms && *wait <= 24h));
    return 0;
}
