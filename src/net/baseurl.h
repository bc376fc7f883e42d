// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace NumberDesk {

/// Whether requests with credentials may go to @p url: https to any host, plain http only to a
/// loopback address; a host; no user info, query or fragment.
[[nodiscard]] bool isAllowedBaseUrl(const QUrl &url);

/// Why isAllowedBaseUrl() says no, as a translated sentence; empty when it says yes.
[[nodiscard]] QString baseUrlProblem(const QUrl &url);

/// Reads what a person typed. InvalidRequest with a sentence when it will not do.
[[nodiscard]] Result<QUrl> parseBaseUrl(const QString &text);

/// localhost, 127.0.0.0/8 or ::1.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace NumberDesk
