// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/simulatedapi.h"

namespace NumberDesk {

FormFields ApiRequest::form() const
{
    const QByteArray type = headers.value("content-type").toLower();
    return type.startsWith("application/x-www-form-urlencoded") ? formFields(body) : FormFields{};
}

} // namespace NumberDesk
