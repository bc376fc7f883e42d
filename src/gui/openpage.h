// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QUrl;

namespace NumberDesk {

/// Whether a link may be given to the desktop: https to a named host, without a sign-in in it. Links come
/// from providers and may name anything.
[[nodiscard]] bool canOpenPage(const QUrl &url);
/// Opens a page in the person's browser; does nothing where canOpenPage() says no.
void openPage(const QUrl &url);

} // namespace NumberDesk
