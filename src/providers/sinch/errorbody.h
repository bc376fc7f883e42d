// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace NumberDesk::Sinch {

/// What an answer that is no success says, in whichever form: Sinch's envelope, the bare text in its place,
/// the forms of OAuth and of the services beside Numbers, or a page that comes from somewhere else.
struct ErrorBody
{
    int code = 0; ///< the status that stands in the body; 0 = none
    QString status; ///< "INVALID_ARGUMENT", …; open
    QString words; ///< for people, as sent: untrusted plain text; often empty
    QString field; ///< the first field that is complained about, as a setting key: "servicePlanId"
    QString resource; ///< what was not found: "ActiveNumber", …, without what stands before it
    bool isUnderstood = false; ///< it has one of the forms that Sinch uses

    /// "400 INVALID_ARGUMENT", as far as it is there.
    [[nodiscard]] QString codeText() const;
};

[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body);

} // namespace NumberDesk::Sinch
