// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace NumberDesk::BirdCrm {

/// What a short answer of Bird says. The form is nowhere documented: it is expected flat, with `code`,
/// `message` and perhaps `details`, but read as well inside of `error` or `errors`, or as a page that comes
/// from somewhere else.
struct ErrorBody
{
    QString code; ///< as text, whether it was sent as a text or as a number
    QString words; ///< for people, as sent: untrusted plain text
    QString field; ///< the first field that is complained about
    bool isUnderstood = false; ///< it has one of the forms of an API's refusal
};

[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body);

} // namespace NumberDesk::BirdCrm
