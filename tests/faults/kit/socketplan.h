// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "support/faultproxy.h"

#include <chrono>

namespace NumberDesk::Testing {

/// What a person asks for.
struct SocketAction
{
    std::chrono::milliseconds pause{ 0 }; ///< before it
    int count = 1; ///< more than one: in bulk
    ChangeKind kind = ChangeKind::Buy;
    int number = 0; ///< of the offers or of the owned ones
    int variant = 0; ///< of the settings
    bool withSettings = false; ///< buy
    bool ofBought = false; ///< release, configure: of an offer, which may have been bought
};

/// What happens besides, at the given beat: beats are requests that arrive and steps that are journaled.
struct SocketEvent
{
    enum class Kind {
        Restart,
        RestartOffline,
        LoseNetwork, ///< for a while; connections are refused
        LoseWord, ///< for a while; everything gets lost
        RefuseTls, ///< for a while
        ResetConnections,
        Sleep,
        BuyElsewhere,
        ReleaseElsewhere,
        ChangeElsewhere,
        TakeAway,
    };
    int beat = 0;
    Kind kind = Kind::Restart;
    int number = 0;
    bool ofOffers = false;
    int variant = 0;
    std::chrono::milliseconds duration{ 0 };
};

/// All that a seed chooses. The same seed chooses the same everywhere.
struct SocketPlan
{
    explicit SocketPlan(quint64 seed);

    /// What becomes of the next request of @p route, the @p count-th of its kind.
    [[nodiscard]] Fault faultOf(const QByteArray &route, int count, bool isWrite) const;
    [[nodiscard]] static Wire wireOf(quint64 seed);

    quint64 seed;
    QString provider;
    Wire wire;
    std::chrono::milliseconds settle{ 0 };
    qint64 balanceCents = 25000;
    bool isLimited = false; ///< the account has a spending limit of 5 EUR a month
    QString country;
    QList<SocketAction> actions;
    QList<SocketEvent> events;
    std::chrono::milliseconds rest{ 0 }; ///< faults go on for so long after the last action
    int writeFaults = 0; ///< percent
    int readFaults = 0; ///< percent
};

/// For a person who reads about a seed that failed.
[[nodiscard]] QString wordsOf(const SocketPlan &plan);

} // namespace NumberDesk::Testing
