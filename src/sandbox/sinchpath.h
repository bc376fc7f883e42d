// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace NumberDesk {

/// A path of the simulated Sinch, taken apart.
struct SinchPath
{
    QString version; ///< v1, v1alpha1, v3; empty for a path outside of a project
    QString project;
    QString pattern; ///< what follows the project, with {n} for a number and {id} for an id
    QString id; ///< the number with its plus, or the order's id
    QString attachment;

    [[nodiscard]] static SinchPath fromText(const QString &path);
    /// As the counts of a port name it, e.g. "GET /v1/projects/{p}/activeNumbers/{n}".
    [[nodiscard]] QByteArray label(const QByteArray &method) const;
};

} // namespace NumberDesk
