// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/birdcrmstate.h"
#include "sandbox/simulatedapi.h"

#include <QJsonObject>

namespace NumberDesk {

/// The bodies of the simulated Bird CRM's answers.
namespace BirdCrmAnswers {

[[nodiscard]] ApiAnswer json(const QJsonObject &body, int status = 200);
/// Flat, as Bird CRM writes its errors. @p details: by field.
[[nodiscard]] ApiAnswer error(
    int status, const QString &code, const QString &message, const QJsonObject &details = {});
[[nodiscard]] ApiAnswer notFound(const QString &what);
[[nodiscard]] ApiAnswer invalid(const QString &field, const QString &message);
[[nodiscard]] ApiAnswer refused(BirdCrmRefusal refusal);

[[nodiscard]] QJsonObject stockItem(const BirdCrmStockItem &item);
[[nodiscard]] QJsonObject number(const BirdCrmState &state, int position, const BirdCrmNumber &number);
[[nodiscard]] QJsonObject subscription(const BirdCrmNumber &number, const QString &numberId);
[[nodiscard]] QJsonObject workspace(const BirdCrmState &state, const BirdCrmState::Workspace &workspace);

} // namespace BirdCrmAnswers

} // namespace NumberDesk
