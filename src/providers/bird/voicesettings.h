// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/jsonreader.h"
#include "providers/providerclient.h"

#include <QJsonObject>

/// What can be set of a number: a name and one route for its calls, both kept by Bird in a list of its own.
namespace NumberDesk::Bird {

/// The settings in a row of that list. A route of a kind that is not known here keeps Bird's word.
[[nodiscard]] SettingValues settingsOf(const JsonObject &row);
/// Where its calls go, for people; empty for the workspace's default.
[[nodiscard]] QString destinationOf(const SettingValues &settings);

/// Only what was edited. A route is one thing: whoever edits a part of it writes all of it.
[[nodiscard]] QJsonObject patchOf(const WriteIntent &intent);
/// What a row will show once @p intent has taken effect.
[[nodiscard]] SettingValues readableAfter(const WriteIntent &intent);

/// Our key of the setting at @p place in a patch, such as "inbound_configuration.route.forward_to"; @p place
/// itself where it is none.
[[nodiscard]] QString settingAt(const QString &place);

} // namespace NumberDesk::Bird
