// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "base/secret.h"
#include "domain/numberref.h"

namespace NumberDesk {

/// Names one secret. Nothing in it is secret itself.
struct SecretKey
{
    QString provider; ///< ProviderInfo::id
    AccountId account;
    QString field; ///< key of the credential field
    friend bool operator==(const SecretKey &, const SecretKey &) = default;

    /// "numberdesk/<provider>/<account>/<field>"
    [[nodiscard]] QString text() const;
};

/// What the reader knows: an account remembers whether its secrets were stored.
enum class SecretExpectation {
    Perhaps, ///< an absent entry means that there never was one
    Stored, ///< an absent entry means that the keychain is locked or was changed
};

/// Where secrets are kept. Every operation ends, by its own deadline if need be. Failures:
///   SecretsLocked   the keychain is locked, or its prompt was dismissed
///   SecretsMissing  there is no keychain at all, or, where `field` names it, the entry is not there
///   Timeout         it did not answer in time; it may still be asking the person
///   Cancelled       nobody waits any more
///   Storage         it answered with something else
class SecretStore
{
public:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual OperationPtr<Secret> read(const SecretKey &key, SecretExpectation expectation) = 0;
    /// Adds or replaces. An empty secret is InvalidRequest.
    [[nodiscard]] virtual OperationPtr<Done> write(const SecretKey &key, const Secret &secret) = 0;
    /// Done as well when there is none.
    [[nodiscard]] virtual OperationPtr<Done> remove(const SecretKey &key) = 0;
    /// Asks for the keychain to be unlocked, which shows the system's own prompt. Done at once when it is
    /// open already or needs no unlocking.
    [[nodiscard]] virtual OperationPtr<Done> unlock() = 0;
};

} // namespace NumberDesk
