// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/simulatedapi.h"

#include <QJsonDocument>

namespace NumberDesk {

FormFields ApiRequest::form() const
{
    const QByteArray type = headers.value("content-type").toLower();
    return type.startsWith("application/x-www-form-urlencoded") ? formFields(body) : FormFields{};
}

std::optional<QJsonObject> ApiRequest::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace NumberDesk
