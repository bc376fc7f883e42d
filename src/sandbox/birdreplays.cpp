// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdreplays.h"

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {
constexpr std::chrono::hours kLifetime{ 3 };
constexpr qsizetype kLongestKey = 255;
constexpr int kServerFault = 500;
} // namespace

BirdReply BirdReplays::once(
    const QByteArray &key, const QByteArray &fingerprint, Moment now, const std::function<BirdReply()> &write)
{
    if (key.isEmpty() || key.size() > kLongestKey) {
        return birdError(400, u"E01002"_s, u"MalformedRequest"_s,
            u"The Idempotency-Key header must have 1 to 255 characters."_s);
    }
    m_kept.removeIf([now](const auto &entry) { return now - entry->at >= kLifetime; });
    const auto kept = m_kept.constFind(key);
    if (kept == m_kept.cend()) {
        const BirdReply reply = write();
        if (reply.status < kServerFault)
            m_kept.insert(key, { fingerprint, now, reply });
        return reply;
    }
    if (kept->fingerprint != fingerprint) {
        return birdError(409, u"E01005"_s, u"IdempotencyKeyReused"_s,
            u"This idempotency key was used for a different request."_s);
    }
    if (now - kept->at < m_lock) {
        return birdError(409, u"E01004"_s, u"IdempotencyKeyInUse"_s,
            u"A request with this idempotency key is still being processed."_s);
    }
    BirdReply replay = kept->reply;
    replay.isReplay = true;
    return replay;
}

} // namespace NumberDesk
