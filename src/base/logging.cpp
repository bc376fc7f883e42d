// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"

namespace NumberDesk {

Q_LOGGING_CATEGORY(lcNet, "numberdesk.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProviders, "numberdesk.providers", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "numberdesk.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "numberdesk.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServices, "numberdesk.services", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGui, "numberdesk.gui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSandbox, "numberdesk.sandbox", QtInfoMsg)

} // namespace NumberDesk
