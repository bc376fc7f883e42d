// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace NumberDesk {

/// Finds the rate that a provider permits from what its answers say; it has no clock of its own.
///
/// While nothing was ever refused, the rate doubles every one and a half seconds in which it is used to the
/// full. A refusal lowers it at once: to just under the refused rate where the limit was crossed from below;
/// by half where the provider refuses again soon, because what it grants at once had hidden how far above the
/// limit the requests came; but not below what it let through between two refusals, since it permits that.
/// From then on the refused rate is the ceiling. The rate comes back to just under it and stays. Now and
/// then, ever more seldom when in vain, it tries a little more, and goes back to where it was when that is
/// refused: in the long run far less than one answer in a hundred is a refusal.
class PaceFinder final
{
public:
    using milliseconds = std::chrono::milliseconds;

    static constexpr double kLeast = 0.2; ///< requests a second
    static constexpr double kMost = 1000;

    /// A request when it was sent.
    struct Sent
    {
        milliseconds at{ 0 };
        double rate = 0; ///< the one of that time
        bool used = false; ///< the rate was what held it back, and had been for a while
    };

    /// Begins with @p start and never goes beyond @p most.
    explicit PaceFinder(double start, double most = kMost);

    [[nodiscard]] double rate() const { return m_rate; }
    [[nodiscard]] bool wasRefused() const { return m_ceiling.has_value(); }

    void accepted(const Sent &request, milliseconds now);
    /// What was sent before an earlier refusal was known belongs to that one.
    void refused(const Sent &request, milliseconds now);

private:
    void seek();
    void approach();
    void tryMore(milliseconds now);
    void setRate(double rate);
    [[nodiscard]] double rateAfterRefusal(double refusedRate, double letThrough) const;

    double m_most;
    double m_rate;
    std::optional<double> m_ceiling;
    milliseconds m_refusedAt{ 0 };
    int m_accepted = 0; ///< since then
    int m_proven = 0; ///< accepted at the present rate
    milliseconds m_raisedAt{ 0 };
    double m_step = 0; ///< of the next try
    int m_patience = 1; ///< how many times longer than usual to rest before the next try
    std::optional<double> m_before; ///< while a higher rate is tried: the one that is known to do
};

} // namespace NumberDesk
