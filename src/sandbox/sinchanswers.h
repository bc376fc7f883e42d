// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/simulatedapi.h"
#include "sandbox/sinchnumber.h"

#include <QJsonObject>
#include <QMap>

namespace NumberDesk {

/// What is wrong with a request: either single fields, in snake case, or the request as a whole.
struct SinchProblems
{
    QString message;
    QMap<QString, QString> violations;

    [[nodiscard]] bool isEmpty() const { return message.isEmpty() && violations.isEmpty(); }
};

/// The bodies of the simulated Sinch's answers.
namespace SinchAnswers {

[[nodiscard]] ApiAnswer json(const QJsonObject &body, int status = 200);
/// The Numbers envelope, with as few words as the real one has.
[[nodiscard]] ApiAnswer error(
    int code, const QString &status, const QString &message = {}, const QJsonObject &detail = {});
[[nodiscard]] ApiAnswer missing(
    const QString &resourceType, const QString &resourceName, const QString &message = {});
[[nodiscard]] ApiAnswer invalid(const SinchProblems &problems);
[[nodiscard]] ApiAnswer refused(SinchRefusal refusal, const QString &resourceName);
/// @p challenge is the WWW-Authenticate header.
[[nodiscard]] ApiAnswer unauthorised(const QByteArray &challenge);
/// The flat form of the token endpoint.
[[nodiscard]] ApiAnswer oauthError(int status, const QString &error, const QString &description);

} // namespace SinchAnswers

} // namespace NumberDesk
