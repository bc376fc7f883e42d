// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sandbox/httpport.h"

#include <QStringList>

namespace NumberDesk {

/// How a sandbox is set up. The same seed gives the same numbers, applications and credentials.
struct SandboxOptions
{
    static constexpr int kMostOwned = 1'000'000;

    quint16 port = 0; ///< 0 picks a free one
    quint64 seed = 1;
    int owned = 40;
    qint64 balanceCents = 25000;
    /// How long orders and other things that a provider does not do at once take; with 0 they are done
    /// at the next request.
    std::chrono::milliseconds settle{ 3000 };
    Pace pace;

    /// Reads command-line arguments without the program's name. The error's detail is a sentence for a
    /// person.
    [[nodiscard]] static Result<SandboxOptions> fromArguments(const QStringList &arguments);
};

} // namespace NumberDesk
