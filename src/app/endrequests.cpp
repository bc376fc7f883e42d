// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/endrequests.h"

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace NumberDesk {

EndRequests::EndRequests()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    m_descriptor = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

EndRequests::~EndRequests()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void EndRequests::listen()
{
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EndRequests::take);
}

void EndRequests::take()
{
    signalfd_siginfo request{};
    while (::read(m_descriptor, &request, sizeof(request)) == static_cast<ssize_t>(sizeof(request)))
        Q_EMIT requested(m_count++ > 0);
}

} // namespace NumberDesk
