// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace NumberDesk::Vonage {

/// What a short answer of Vonage says, in whichever of its forms: code and label (as JSON or XML), a map
/// of fields, the pricing form, problem details, or a page that comes from somewhere else.
struct ErrorBody
{
    QString code; ///< `error-code` as text, whether it was sent as a text or as a number
    QString words; ///< for people, as sent: untrusted plain text
    QString field; ///< the first field that is complained about
    bool isUnderstood = false; ///< it has one of the forms that Vonage uses
};

[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body);

} // namespace NumberDesk::Vonage
