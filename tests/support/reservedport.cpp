// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reservedport.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace NumberDesk::Testing {

namespace {

sockaddr *generic(sockaddr_in *address)
{
    return reinterpret_cast<sockaddr *>(address);
}

} // namespace

// A port stays with whoever has it bound, and two may have it bound while only one of them listens.
ReservedPort::ReservedPort()
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const int on = 1;
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(m_descriptor, generic(&address), length) != 0
        || ::getsockname(m_descriptor, generic(&address), &length) != 0)
        qFatal("No port on loopback");
    m_number = ntohs(address.sin_port);
}

ReservedPort::~ReservedPort()
{
    ::close(m_descriptor);
}

QUrl nowhere(const QString &scheme)
{
    static const ReservedPort kPort;
    QUrl url;
    url.setScheme(scheme);
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(kPort.number());
    return url;
}

} // namespace NumberDesk::Testing
