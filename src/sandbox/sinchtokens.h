// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/sandboxclock.h"
#include "sandbox/tokenbucket.h"

#include <QHash>
#include <QString>

namespace NumberDesk {

/// The access tokens of a simulated Sinch: handed out, run out, taken back.
class SinchTokens final
{
public:
    enum class Verdict { Good, Expired, Unknown };

    SinchTokens(quint64 seed, Moment now);

    /// Whether a token may be asked for now; like the real endpoint, 30 at once and 10 a second.
    [[nodiscard]] bool mayIssue(Moment now);
    /// A new token in the form of a JWT; good for lifetime().
    [[nodiscard]] QString issue(Moment now);
    [[nodiscard]] Verdict check(const QString &token, Moment now) const;
    /// Does nothing for a token that nobody got.
    void revoke(const QString &token);

    [[nodiscard]] std::chrono::seconds lifetime() const { return m_lifetime; }

    // For tests.
    void setLifetime(std::chrono::seconds lifetime) { m_lifetime = lifetime; }
    /// All that were handed out so far run out now.
    void expireAll();
    [[nodiscard]] int issuedCount() const { return m_issued; }
    [[nodiscard]] int revokedCount() const { return m_revoked; }

private:
    quint64 m_seed;
    Moment m_start;
    TokenBucket m_bucket;
    std::chrono::seconds m_lifetime{ 3599 };
    QHash<QString, Moment> m_expiries;
    int m_issued = 0;
    int m_revoked = 0;
};

} // namespace NumberDesk
