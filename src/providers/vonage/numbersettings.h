// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/querystring.h"
#include "providers/providerclient.h"

#include <QString>

/// The settings of a number at Vonage. Its API has three ways to say "this application": here all of them
/// are `app_id`, as far as they say the same.
namespace NumberDesk::Vonage {

/// What a row of the list of owned numbers says about settings; null = not told.
struct RowSettings
{
    QString appId;
    QString moHttpUrl;
    QString moSmppSysType;
    QString voiceType;
    QString voiceValue;
    QString voiceStatus;
    QString messagesValue;
};

[[nodiscard]] SettingValues settingsOf(const RowSettings &row);

/// "Goes to", for people.
[[nodiscard]] QString destinationOf(const SettingValues &settings);

/// The whole record to write for a configure, in a fixed order. Vonage clears what is left out; only the
/// inbound webhook is cleared by an empty value.
[[nodiscard]] QueryString recordOf(const WriteIntent &intent);

/// What a row has to show after recordOf() has taken effect.
[[nodiscard]] SettingValues readableAfter(const WriteIntent &intent);

} // namespace NumberDesk::Vonage
