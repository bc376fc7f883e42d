// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace NumberDesk::Bird {

/// What an error of Bird's says: in its envelope, without one (as documented for some), or in a page that
/// comes from somewhere else.
struct ErrorBody
{
    QString type; ///< coarse, such as "validation_error"
    QString code; ///< fine, such as "E01001"
    QString words; ///< message, complaints per field and what Bird advises: untrusted plain text
    QString field; ///< the first field that is complained about
    QString requestId;
    QUrl help; ///< where a person can go on, if Bird names such a place
    bool isUnderstood = false; ///< it has one of the forms that Bird uses
};

[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body);

} // namespace NumberDesk::Bird
