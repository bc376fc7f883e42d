// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/simulatedapi.h"
#include "sandbox/vonageparameters.h"
#include "sandbox/vonagestate.h"

#include <QJsonObject>

namespace NumberDesk {

/// The bodies of the simulated Vonage's answers.
namespace VonageAnswers {

[[nodiscard]] ApiAnswer json(const QJsonObject &body, int status = 200);
[[nodiscard]] ApiAnswer problem(int status, const QString &type, const QString &title, const QString &detail);

/// A page of rows; `{}` where there are none, which is how the real service says so.
[[nodiscard]] ApiAnswer owned(const VonageBook::Page &page);
[[nodiscard]] ApiAnswer available(const VonageState::SearchPage &page);

[[nodiscard]] ApiAnswer outcome(VonageOutcome outcome);
[[nodiscard]] ApiAnswer invalid(const FieldProblems &problems);
[[nodiscard]] ApiAnswer unauthorised();
[[nodiscard]] ApiAnswer balance(qint64 cents);

} // namespace VonageAnswers

/// Whole cents as a decimal with a point: "1.05".
[[nodiscard]] QString decimalFromCents(qint64 cents);

} // namespace NumberDesk
