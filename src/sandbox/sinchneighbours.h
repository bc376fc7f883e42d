// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/simulatedapi.h"
#include "sandbox/sinchcatalog.h"

/// The services beside Sinch's Numbers API that a client picks links from; read only.
namespace NumberDesk::SinchNeighbours {

/// Conversation apps. Beside the service plan of a channel stands the catalog's bearer token.
[[nodiscard]] ApiAnswer apps(const SinchCatalog &catalog);
/// 10DLC campaigns, a page at a time.
[[nodiscard]] ApiAnswer campaigns(const SinchCatalog &catalog, const FormFields &query);
/// SIP trunks.
[[nodiscard]] ApiAnswer trunks(const SinchCatalog &catalog, const FormFields &query);
[[nodiscard]] ApiAnswer faxServices(const SinchCatalog &catalog, const FormFields &query);

} // namespace NumberDesk::SinchNeighbours
