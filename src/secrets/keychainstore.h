// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "secrets/secretservice.h"
#include "secrets/secretstore.h"

namespace NumberDesk {

/// The system keychain, through QtKeychain and without its insecure fallback.
///
/// QtKeychain has no deadlines and tells a locked keychain and an absent entry apart in no way. So every
/// call has a deadline here, and a failure is explained by asking the Secret Service over D-Bus what
/// state it is in. An operation may outlive the store; the Clock has to outlive both.
class KeychainStore final : public SecretStore
{
public:
    struct Deadlines
    {
        std::chrono::milliseconds answer{ 30000 }; ///< for a call, which may show a prompt
        std::chrono::milliseconds prompt{ 120000 }; ///< for unlock(), where the person is known to be asked
        std::chrono::milliseconds explain{ 3000 }; ///< for finding out why a call failed
    };

    /// @p service keeps profiles apart, see Profile::keychainService().
    KeychainStore(const QString &service, Clock &clock, const Deadlines &deadlines);
    KeychainStore(const QString &service, Clock &clock)
        : KeychainStore(service, clock, Deadlines{})
    { }

    [[nodiscard]] OperationPtr<Secret> read(const SecretKey &key, SecretExpectation expectation) override;
    [[nodiscard]] OperationPtr<Done> write(const SecretKey &key, const Secret &secret) override;
    [[nodiscard]] OperationPtr<Done> remove(const SecretKey &key) override;
    [[nodiscard]] OperationPtr<Done> unlock() override;
    /// What the keychain is like now; shows no prompt.
    [[nodiscard]] OperationPtr<KeychainState> state();

private:
    QString m_service;
    Clock &m_clock;
    Deadlines m_deadlines;
};

} // namespace NumberDesk
