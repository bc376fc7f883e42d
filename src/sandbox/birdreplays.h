// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/birdreply.h"
#include "sandbox/sandboxclock.h"

#include <QHash>

#include <functional>

namespace NumberDesk {

/// Remembers for three hours what was answered to an idempotency key, so that no write is carried out
/// twice. Answers from 500 on are not remembered.
class BirdReplays final
{
public:
    /// Carries @p write out, or answers from memory: the same answer for the same @p fingerprint, a
    /// conflict for another one.
    [[nodiscard]] BirdReply once(const QByteArray &key, const QByteArray &fingerprint, Moment now,
        const std::function<BirdReply()> &write);
    /// For so long after the first request of a key its repetitions are told that it is still running.
    void setLock(std::chrono::milliseconds lock) { m_lock = lock; }

private:
    struct Kept
    {
        QByteArray fingerprint;
        Moment at;
        BirdReply reply;
    };
    QHash<QByteArray, Kept> m_kept;
    std::chrono::milliseconds m_lock{ 0 };
};

} // namespace NumberDesk
