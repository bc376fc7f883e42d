// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/memorystore.h"

#include <optional>
#include <vector>

namespace NumberDesk::Testing {

/// What a keychain may answer, as a test wants it. It is shared, so that a test can change its mind.
struct KeychainScript
{
    std::optional<Error> refusal; ///< of every read and write, until unlocked
    bool hangs = false; ///< answers nothing at all
    bool unlocks = false; ///< the person unlocks it as soon as it is asked for
    bool unlockIsOpen = false; ///< unlocking succeeds and changes nothing
    int unlockings = 0;
    int writes = 0;
};

/// A keychain that does as it is told, with a MemoryStore behind it.
class ScriptedStore final : public SecretStore
{
public:
    explicit ScriptedStore(std::shared_ptr<KeychainScript> script)
        : m_script(std::move(script))
    { }

    [[nodiscard]] OperationPtr<Secret> read(const SecretKey &key, SecretExpectation expectation) override
    {
        return m_script->hangs || m_script->refusal ? answer<Secret>() : m_store.read(key, expectation);
    }
    [[nodiscard]] OperationPtr<Done> write(const SecretKey &key, const Secret &secret) override
    {
        ++m_script->writes;
        if (m_script->unlocks)
            m_script->refusal.reset();
        return m_script->hangs || m_script->refusal ? answer<Done>() : m_store.write(key, secret);
    }
    [[nodiscard]] OperationPtr<Done> remove(const SecretKey &key) override { return m_store.remove(key); }
    [[nodiscard]] OperationPtr<Done> unlock() override
    {
        ++m_script->unlockings;
        if (m_script->unlocks)
            m_script->refusal.reset();
        const bool refuses = m_script->refusal && !m_script->unlockIsOpen;
        return m_script->hangs || refuses ? answer<Done>() : m_store.unlock();
    }

private:
    template <typename T>
    OperationPtr<T> answer()
    {
        if (!m_script->hangs)
            return finishedOperation<T>(*m_script->refusal);
        OperationSource<T> source;
        auto operation = source.operation();
        m_open.push_back(std::make_shared<OperationSource<T>>(std::move(source)));
        return operation;
    }

    std::shared_ptr<KeychainScript> m_script;
    MemoryStore m_store;
    std::vector<std::shared_ptr<void>> m_open;
};

} // namespace NumberDesk::Testing
