// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/memorystore.h"

#include <utility>
#include <vector>

namespace NumberDesk::Testing {

/// A keychain that may let whoever writes wait, as one does that asks a person first.
class SlowStore final : public SecretStore
{
public:
    [[nodiscard]] OperationPtr<Secret> read(const SecretKey &key, SecretExpectation expectation) override
    {
        return m_entries.read(key, expectation);
    }
    [[nodiscard]] OperationPtr<Done> write(const SecretKey &key, const Secret &secret) override
    {
        if (!holdsWrites)
            return m_entries.write(key, secret);
        m_waiting.push_back({ key, secret, {} });
        return m_waiting.back().source.operation();
    }
    [[nodiscard]] OperationPtr<Done> remove(const SecretKey &key) override { return m_entries.remove(key); }
    [[nodiscard]] OperationPtr<Done> unlock() override { return m_entries.unlock(); }

    [[nodiscard]] bool contains(const SecretKey &key) const { return m_entries.contains(key); }
    [[nodiscard]] bool isWaitedFor() const { return !m_waiting.empty(); }
    void releaseWrites()
    {
        holdsWrites = false;
        for (const Waiting &each : std::exchange(m_waiting, {})) {
            static_cast<void>(m_entries.write(each.key, each.secret));
            each.source.finish(Done{});
        }
    }

    bool holdsWrites = false;

private:
    struct Waiting
    {
        SecretKey key;
        Secret secret;
        OperationSource<Done> source;
    };
    MemoryStore m_entries;
    std::vector<Waiting> m_waiting;
};

} // namespace NumberDesk::Testing
