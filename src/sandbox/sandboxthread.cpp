// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxthread.h"

using namespace Qt::StringLiterals;

namespace NumberDesk {

SandboxThread::SandboxThread(const SandboxServer::Options &options)
    : m_options(options)
{
    m_thread.setObjectName(u"sandbox"_s);
    m_doorway.moveToThread(&m_thread);
    m_thread.start();
}

SandboxThread::~SandboxThread()
{
    QMetaObject::invokeMethod(
        &m_doorway, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<Done> SandboxThread::start()
{
    Result<Done> started = Done{};
    QMetaObject::invokeMethod(
        &m_doorway,
        [this, &started] {
            m_server = std::make_unique<SandboxServer>(m_options);
            started = m_server->start();
            m_vonage = m_server->vonage();
            m_accounts = m_server->accounts();
        },
        Qt::BlockingQueuedConnection);
    return started;
}

void SandboxThread::visit(const std::function<void(SandboxServer &)> &action)
{
    QMetaObject::invokeMethod(
        &m_doorway, [this, &action] { action(*m_server); }, Qt::BlockingQueuedConnection);
}

} // namespace NumberDesk
