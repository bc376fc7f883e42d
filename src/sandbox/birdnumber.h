// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/pool.h"
#include "sandbox/sandboxclock.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace NumberDesk {

/// What happens to a call of a number.
struct BirdRoute
{
    QString type; ///< reject, trunk, forward or voicemail; empty: as the workspace's default says
    QString trunkId;
    QString forwardTo; ///< E.164
    QString forwardAs; ///< dialed_number or calling_number
    friend bool operator==(const BirdRoute &, const BirdRoute &) = default;
};

/// Where a number stands with the papers that its country asks for.
enum class BirdPapers {
    None, ///< none are asked for
    Approved,
    Outstanding, ///< asked for after it was bought, so it works meanwhile
    Needed, ///< blocked until somebody files them
    CorrectionsNeeded,
    InReview, ///< blocked, nothing to do but wait
    Rejected, ///< blocked for good
    Unclear, ///< blocked, but what is missing cannot be told right now
};

/// A number of the workspace.
struct BirdNumber
{
    PoolNumber number;
    bool shared = false; ///< run by Bird for many customers: not owned, not billed, not releasable
    BirdPapers papers = BirdPapers::None;
    bool oldWord = false; ///< tells its pending status by the word of earlier versions
    Moment allocatedAt;
    QString name; ///< the voice label
    BirdRoute route;
};

/// A purchase.
struct BirdOrder
{
    enum class Stage { Charging, Ordering, Pending, Completed, Failed };
    int position = 0; ///< the higher, the newer
    PoolNumber number;
    Stage stage = Stage::Charging;
    Moment createdAt;
    Moment updatedAt;
    std::optional<int> allocation; ///< position of the number it led to
};

/// Bird's words for what the pool knows.
[[nodiscard]] QString birdNumberType(const PoolNumber &number);
[[nodiscard]] QStringList birdCapabilities(const PoolNumber &number);
[[nodiscard]] bool canBeCalled(const BirdNumber &number);
[[nodiscard]] bool isBlocked(BirdPapers papers);
[[nodiscard]] QString birdStage(BirdOrder::Stage stage);
/// "+447700900123"; a short code has no plus.
[[nodiscard]] QString birdE164(const PoolNumber &number);
/// The digits after the country's dialling code; nothing for a short code.
[[nodiscard]] QString nationalDigits(const PoolNumber &number);

} // namespace NumberDesk
