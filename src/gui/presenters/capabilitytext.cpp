// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/capabilitytext.h"

#include "gui/presenters/plainwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CapabilityText)
};

QString lineOf(const QString &name, const Capabilities::Entry &entry)
{
    const bool inBlocked = entry.inbound && entry.inboundBlocked;
    const bool outBlocked = entry.outbound && entry.outboundBlocked;
    if (!entry.inbound && !entry.outbound)
        return Text::tr("%1: neither inbound nor outbound").arg(name);
    if (!entry.outbound)
        return (inBlocked ? Text::tr("%1: inbound only, blocked now") : Text::tr("%1: inbound only"))
            .arg(name);
    if (!entry.inbound)
        return (outBlocked ? Text::tr("%1: outbound only, blocked now") : Text::tr("%1: outbound only"))
            .arg(name);
    if (inBlocked && outBlocked)
        return Text::tr("%1: inbound and outbound blocked now").arg(name);
    if (inBlocked)
        return Text::tr("%1: inbound blocked now, outbound works").arg(name);
    if (outBlocked)
        return Text::tr("%1: outbound blocked now, inbound works").arg(name);
    return Text::tr("%1: inbound and outbound").arg(name);
}

bool isPlain(const Capabilities::Entry &entry)
{
    return entry.inbound && entry.outbound && !entry.inboundBlocked && !entry.outboundBlocked;
}

} // namespace

QList<CapabilityMark> capabilityMarks(const Capabilities &capabilities)
{
    QList<CapabilityMark> marks;
    const QStringList names = capabilities.names();
    for (qsizetype at = 0; at < names.size(); ++at) {
        const Capabilities::Entry &entry = capabilities.entries().at(at);
        marks << CapabilityMark{ shownLine(names.at(at)), entry.inbound, entry.outbound,
            (entry.inbound && entry.inboundBlocked) || (entry.outbound && entry.outboundBlocked) };
    }
    return marks;
}

QStringList capabilityLines(const Capabilities &capabilities)
{
    QStringList lines;
    const QStringList names = capabilities.names();
    for (qsizetype at = 0; at < names.size(); ++at)
        lines << lineOf(shownLine(names.at(at)), capabilities.entries().at(at));
    return lines;
}

QString capabilityText(const Capabilities &capabilities)
{
    const QList<Capabilities::Entry> &entries = capabilities.entries();
    const bool plain = std::all_of(entries.cbegin(), entries.cend(), isPlain);
    return plain ? capabilities.names().join(u", "_s) : capabilityLines(capabilities).join(u"; "_s);
}

} // namespace NumberDesk
