// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/bench.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace NumberDesk::Contract {

/// An operation of a client under way, whatever it ends with.
class Run
{
public:
    Run() = default;
    Q_DISABLE_COPY_MOVE(Run)
    virtual ~Run() = default;

    [[nodiscard]] virtual bool wait() = 0;
    [[nodiscard]] virtual int ends() const = 0;
    [[nodiscard]] virtual bool isOk() const = 0;
    [[nodiscard]] virtual Error error() const = 0;
    virtual void cancel() = 0;
    virtual void drop() = 0;
};

/// One of the calls that every client has.
struct Call
{
    const char *name;
    bool isWrite;
    bool endsWell; ///< it does as much as can be done, and ends well even where nobody answers
    std::function<std::unique_ptr<Run>(ProviderClient &client)> start;
};

/// Every call of a client, with sensible arguments.
[[nodiscard]] std::vector<Call> everyCall(Bench &bench);

} // namespace NumberDesk::Contract
