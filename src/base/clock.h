// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace NumberDesk {

/// Time as the program sees it, so that tests can own it. Nothing else in the program reads a clock or
/// starts a timer that decides anything.
class Clock
{
public:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    virtual ~Clock() = default;

    /// Wall time, UTC. May jump.
    [[nodiscard]] virtual QDateTime utcNow() const = 0;
    /// Time since some fixed moment; never goes back.
    [[nodiscard]] virtual std::chrono::milliseconds steadyNow() const = 0;
    /// Calls @p call once after @p delay through the event loop, unless @p context has died by then.
    virtual void after(std::chrono::milliseconds delay, const QObject *context, std::function<void()> call)
        = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override;
    [[nodiscard]] std::chrono::milliseconds steadyNow() const override;
    void after(std::chrono::milliseconds delay, const QObject *context, std::function<void()> call) override;
};

} // namespace NumberDesk
