// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchpath.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace NumberDesk {

SinchPath SinchPath::fromText(const QString &path)
{
    QStringList parts = path.split(u'/');
    const bool isOfProject
        = parts.size() >= 5 && parts.constFirst().isEmpty() && parts.at(2) == "projects"_L1;
    if (!isOfProject)
        return { {}, {}, path, {}, {} };
    SinchPath read{ parts.at(1), parts.at(3), {}, {}, {} };
    parts = parts.sliced(4);
    const QString resource = parts.constFirst();
    const bool isNumber = resource == "activeNumbers"_L1 || resource == "availableNumbers"_L1;
    if (parts.size() > 1 && (isNumber || resource == "numberOrders"_L1)) {
        read.id = parts.at(1).section(u':', 0, 0);
        parts[1] = (isNumber ? u"{n}"_s : u"{id}"_s) + parts.at(1).sliced(read.id.size());
    }
    if (parts.size() > 3 && parts.at(2) == "attachments"_L1) {
        read.attachment = parts.at(3);
        parts[3] = u"{id}"_s;
    }
    read.pattern = parts.join(u'/');
    return read;
}

QByteArray SinchPath::label(const QByteArray &method) const
{
    if (version.isEmpty())
        return method + ' ' + pattern.toUtf8();
    return method + " /" + version.toUtf8() + "/projects/{p}/" + pattern.toUtf8();
}

} // namespace NumberDesk
