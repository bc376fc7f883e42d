// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/formfields.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>

#include <optional>

namespace NumberDesk {

/// A request as a simulated provider sees it.
struct ApiRequest
{
    QByteArray method;
    QString path; ///< decoded, without the query
    FormFields query;
    QByteArray rawQuery; ///< as it was sent
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    /// The body's fields where it is a form; nothing for any other kind of body.
    [[nodiscard]] FormFields form() const;
    /// The body where it is a JSON object; nothing for any other kind of body, an empty one included.
    [[nodiscard]] std::optional<QJsonObject> json() const;
};

struct ApiAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json;charset=UTF-8";
    QList<QPair<QByteArray, QByteArray>> headers;
};

/// One provider, simulated: requests in, answers out, no sockets. Lives in the thread of its port.
class SimulatedApi
{
    Q_DISABLE_COPY_MOVE(SimulatedApi)

public:
    virtual ~SimulatedApi() = default;

    /// Verb and path pattern, e.g. "GET /v2/applications/{id}"; "?" for what this provider does not have.
    [[nodiscard]] virtual QByteArray route(const ApiRequest &request) const = 0;
    /// Whose requests the rate limit counts together.
    [[nodiscard]] virtual QString caller(const ApiRequest &request) const = 0;
    /// Carries the request out at once.
    [[nodiscard]] virtual ApiAnswer answer(const ApiRequest &request) = 0;
    /// What a caller over the limit gets, apart from Retry-After.
    [[nodiscard]] virtual ApiAnswer tooFast() const = 0;

protected:
    SimulatedApi() = default;
};

} // namespace NumberDesk
