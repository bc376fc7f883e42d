// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace NumberDesk {

/// One step of splitmix64 over @p value: spreads neighbouring values over all 64 bits.
[[nodiscard]] constexpr quint64 mixed(quint64 seed, quint64 value)
{
    quint64 z = seed * 0x9E3779B97F4A7C15ULL + (value + 1) * 0xD1B54A32D192ED03ULL;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

/// A sequence that is the same on every machine and with every library, unlike std::shuffle and the
/// standard distributions.
class SeededRandom final
{
public:
    explicit SeededRandom(quint64 seed)
        : m_seed(seed)
    { }

    [[nodiscard]] quint64 next() { return mixed(m_seed, m_step++); }
    /// A value in [0, bound); 0 where @p bound is 0.
    [[nodiscard]] int below(int bound)
    {
        return bound > 0 ? static_cast<int>(next() % static_cast<quint64>(bound)) : 0;
    }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }

private:
    quint64 m_seed;
    quint64 m_step = 0;
};

} // namespace NumberDesk
