// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/pool.h"

#include <QString>

namespace NumberDesk {

/// How a number is set up at the simulated Vonage. Empty means not set.
struct VonageConfiguration
{
    QString appId;
    QString moHttpUrl;
    QString moSmppSysType; ///< kept, never read back
    QString voiceCallbackType; ///< sip, tel, or vxml on ancient numbers; a link to an app is appId alone
    QString voiceCallbackValue;
    QString voiceStatusCallback; ///< kept, never read back

    friend bool operator==(const VonageConfiguration &, const VonageConfiguration &) = default;
};

/// A number somebody owns.
struct VonageNumber
{
    PoolNumber number;
    VonageConfiguration configuration;
};

} // namespace NumberDesk
