// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "secrets/memorystore.h"

namespace NumberDesk::Testing {

/// A keychain that takes its time to read.
class LateStore final : public SecretStore
{
public:
    LateStore(Clock &clock, std::chrono::milliseconds delay)
        : m_clock(clock)
        , m_delay(delay)
    { }

    [[nodiscard]] OperationPtr<Secret> read(const SecretKey &key, SecretExpectation expectation) override
    {
        return andThen(waited(), [this, key, expectation](Done) { return m_store.read(key, expectation); });
    }
    [[nodiscard]] OperationPtr<Done> write(const SecretKey &key, const Secret &secret) override
    {
        return m_store.write(key, secret);
    }
    [[nodiscard]] OperationPtr<Done> remove(const SecretKey &key) override { return m_store.remove(key); }
    [[nodiscard]] OperationPtr<Done> unlock() override { return m_store.unlock(); }

private:
    [[nodiscard]] OperationPtr<Done> waited()
    {
        const OperationSource<Done> source;
        auto operation = OperationSource<Done>(source).operation();
        m_clock.after(m_delay, &m_context, [source] { source.finish(Done{}); });
        return operation;
    }

    Clock &m_clock;
    std::chrono::milliseconds m_delay;
    MemoryStore m_store;
    QObject m_context;
};

} // namespace NumberDesk::Testing
