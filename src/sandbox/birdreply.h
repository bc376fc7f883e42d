// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace NumberDesk {

/// An answer of the Bird platform before it gets its request id.
struct BirdReply
{
    int status = 200; ///< 204 has no body
    QJsonObject body; ///< of an error: its fields without the envelope
    bool isError = false;
    bool isReplay = false; ///< of an earlier request with the same idempotency key
};

/// What is wrong with a request, field by field.
using BirdDetails = QList<QPair<QString, QString>>;

[[nodiscard]] BirdReply birdReply(const QJsonObject &body, int status = 200);
/// The type follows from the status.
[[nodiscard]] BirdReply birdError(
    int status, const QString &code, const QString &name, const QString &message);
[[nodiscard]] BirdReply birdInvalid(const BirdDetails &details);
[[nodiscard]] BirdReply birdNotFound(const QString &what);

} // namespace NumberDesk
