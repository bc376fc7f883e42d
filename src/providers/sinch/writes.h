// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httprequest.h"
#include "providers/providerclient.h"
#include "providers/sinch/site.h"

/// The requests of Sinch's API that change something, as plain data.
namespace NumberDesk::Sinch {

/// With the settings that can be sent along: not the name.
[[nodiscard]] HttpRequest rentRequest(const Site &site, const WriteIntent &intent);
/// An order of exactly this number. It is nothing until it is submitted.
[[nodiscard]] HttpRequest createOrderRequest(
    const Site &site, const WriteIntent &intent, const QString &type);
[[nodiscard]] HttpRequest submitOrderRequest(const Site &site, const QString &orderId);
[[nodiscard]] HttpRequest releaseRequest(const Site &site, const NumberRef &ref);

/// Only what was edited. In v1 a key that is there is set; in v1alpha1 the query names what is meant.
[[nodiscard]] HttpRequest configureRequest(const Site &site, const WriteIntent &intent);
/// Whether @p intent links to another service plan or campaign than the one that is linked now, which has
/// to be unlinked first. In v1alpha1 a number moves in one go.
[[nodiscard]] bool moves(const Site &site, const WriteIntent &intent);
/// The first half of a move.
[[nodiscard]] HttpRequest unlinkRequest(const Site &site, const WriteIntent &intent);
/// What is linked just after unlinkRequest(): service plan and campaign.
[[nodiscard]] SettingEdits unlinkEdits(const WriteIntent &intent);

/// The one setting of the project. @p secret is put into the body as it is.
[[nodiscard]] HttpRequest callbackSecretRequest(const Site &site, const QByteArray &secret);

/// The settings of a number after @p intent, as they are read back.
[[nodiscard]] SettingValues readableAfter(const Site &site, const WriteIntent &intent);

} // namespace NumberDesk::Sinch
