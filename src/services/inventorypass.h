// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/ownednumber.h"
#include "providers/pagedfetch.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <optional>

namespace NumberDesk {

/// How a pass over an account's list ended.
struct PassOutcome
{
    /// Nothing is missing and nothing contradicts it: what is known and has not been seen is gone.
    bool whole = false;
    qint64 listed = 0; ///< different numbers in the last reading
    std::optional<qint64> total; ///< what the provider said last
    QList<Error> rowErrors;
    std::optional<Error> error; ///< why it ended early
};

/// The pass that reads an account's whole list, for as often as it takes to believe it.
///
/// A reading whose count differs from the provider's total, or that missed a number which is known, is
/// followed by a second one, not in parts: numbers move between pages while a list is read, and parts may
/// leave something out. Whatever either has seen counts as seen. A difference that the last pass has already
/// ended with is not looked into again.
///
/// After a cut or a cancel the next pass goes on from there, for as long as kRestLives.
class InventoryPass final
{
public:
    static constexpr std::chrono::minutes kRestLives{ 15 };

    struct Hooks
    {
        std::function<OperationPtr<Page<OwnedNumber>>(const PageToken &)> page;
        /// Calls back, now or later but in turn, when the other three can be called.
        std::function<void(std::function<void()>)> whenReady;
        /// Numbers as they come, each once in a reading.
        std::function<void(const QList<OwnedNumber> &)> take;
        /// Whether a number is known that take() has not been given since the pass began.
        std::function<bool()> missesKnown;
        /// Once for each start() that is not followed by drop(); may start() again.
        std::function<void(const PassOutcome &)> end;
    };

    /// The same for what a list may tell twice.
    [[nodiscard]] static QString keyOf(const OwnedNumber &number);

    /// @p clock has to outlive the pass.
    InventoryPass(Clock &clock, Hooks hooks);
    Q_DISABLE_COPY_MOVE(InventoryPass)
    ~InventoryPass() = default;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Whether start() would go on from a cut; what was seen before it still counts.
    [[nodiscard]] bool wouldGoOn() const;
    /// Numbers that the reading under way, or the last one, has listed so far.
    [[nodiscard]] qint64 listed() const { return m_listed; }

    /// Not while it is running.
    void start();
    /// Ends it, as Cancelled, with what there is.
    void cancel();
    /// Ends it without a word, and with it what the next pass would go on from.
    void drop();

private:
    void read();
    void whenReady(std::function<void()> then);
    void takeEnd(const FetchOutcome &outcome);
    [[nodiscard]] bool needsSecondReading(const FetchOutcome &outcome) const;
    void tell(const FetchOutcome &outcome);

    struct Count
    {
        qint64 rows = 0;
        qint64 total = 0;
        friend bool operator==(const Count &, const Count &) = default;
    };
    [[nodiscard]] static std::optional<Count> differenceOf(const FetchOutcome &outcome);

    Clock &m_clock;
    Hooks m_hooks;
    QObject m_context;
    OperationPtr<FetchOutcome> m_reading;
    bool m_isRunning = false;
    quint64 m_number = 0; ///< tells what waits of a dropped pass from the one under way
    bool m_isSecond = false;
    bool m_wentOn = false; ///< the reading under way began with a rest
    qint64 m_listed = 0;
    std::optional<FetchRest> m_rest;
    QDateTime m_cut; ///< when there was a rest left
    std::optional<Count> m_lastDifference; ///< that the last pass ended with
};

} // namespace NumberDesk
