// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/sandboxserver.h"

#include <QThread>

#include <functional>
#include <memory>

namespace NumberDesk {

/// A SandboxServer with a thread of its own, so that neither its answers nor its delays ever hold up
/// the thread that made it. Stops when it goes.
class SandboxThread final
{
public:
    explicit SandboxThread(const SandboxServer::Options &options);
    Q_DISABLE_COPY_MOVE(SandboxThread)
    ~SandboxThread();

    /// Waits until the server listens, a matter of milliseconds. Call it once.
    Result<Done> start();
    /// Valid after a successful start().
    [[nodiscard]] VonageEndpoint vonage() const { return m_vonage; }
    /// One for each provider; valid after a successful start().
    [[nodiscard]] QList<SandboxAccount> accounts() const { return m_accounts; }

    /// Runs @p action in the server's thread and waits for it. For tests.
    void visit(const std::function<void(SandboxServer &)> &action);

private:
    SandboxServer::Options m_options;
    QThread m_thread;
    std::unique_ptr<SandboxServer> m_server; ///< made, used and destroyed in m_thread
    QObject m_doorway; ///< lives in m_thread
    VonageEndpoint m_vonage;
    QList<SandboxAccount> m_accounts;
};

} // namespace NumberDesk
