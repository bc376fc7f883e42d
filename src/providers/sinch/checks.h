// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/providerclient.h"
#include "providers/sinch/site.h"

#include <optional>

/// What is looked at before anything is asked or sent.
namespace NumberDesk::Sinch {

[[nodiscard]] bool isNamed(const NumberRef &ref);
[[nodiscard]] Error unnamed();
[[nodiscard]] bool isSameNumber(const NumberRef &a, const NumberRef &b);
[[nodiscard]] QString keyOf(const NumberRef &ref);

/// The first problem that is no warning, as an error that was not sent.
[[nodiscard]] std::optional<Error> firstRefusal(const QList<FieldProblem> &problems);
/// Whether @p intent is about the project and not about a number.
[[nodiscard]] bool isAboutAccount(const WriteIntent &intent);
/// The last look at what is written: a plan can come from somewhere else than the editor.
[[nodiscard]] std::optional<Error> refusalOf(const WriteIntent &intent, const Site &site);

} // namespace NumberDesk::Sinch
