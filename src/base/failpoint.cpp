// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/failpoint.h"

#ifdef NUMBERDESK_FAILPOINTS

#include <QByteArray>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace NumberDesk {

namespace {

struct Deadly
{
    Deadly()
    {
        const QByteArray given = qgetenv("NUMBERDESK_FAILPOINT");
        const auto colon = given.lastIndexOf(':');
        name = colon < 0 ? given : given.first(colon);
        left = colon < 0 ? 1 : given.mid(colon + 1).toInt();
    }
    QByteArray name;
    std::atomic_int left;
};

/// Where NUMBERDESK_FAILPOINT_TRACE names a file, every passing is appended to it, a name a line.
struct Trace
{
    void append(const char *name) const
    {
        const QByteArray line = QByteArray(name) + '\n';
        if (file >= 0 && ::write(file, line.constData(), static_cast<size_t>(line.size())) != line.size())
            std::abort();
    }
    const int file
        = ::open(qgetenv("NUMBERDESK_FAILPOINT_TRACE").constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
};

} // namespace

void failpoint(const char *name)
{
    static const Trace trace;
    trace.append(name);
    static Deadly deadly;
    if (deadly.name == name && deadly.left.fetch_sub(1) == 1)
        std::raise(SIGKILL);
}

} // namespace NumberDesk

#endif
