// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts.h"

namespace NumberDesk {

/// One account of the profile at work: reads its secrets, tells its state and holds its client.
///
/// Reading begins with read() or unlockAndRead() and always ends in a state other than Loading and Slow.
class AccountSlot final : public QObject
{
    Q_OBJECT

public:
    struct Context
    {
        SecretStore &keychain;
        const Provider *provider; ///< null where this build has no such provider
        const ProviderInfo &info;
        ClientEnvironment environment;
        /// Finds out whose the secrets are, where nothing else tells (see services/accounthold).
        bool asksForOwner = false;
    };

    AccountSlot(const Context &context, Account account, QObject *parent = nullptr);
    ~AccountSlot() override;

    /// Reads the secrets from the keychain.
    void read();
    /// Asks for the keychain to be unlocked, then reads.
    void unlockAndRead();
    /// Uses these secrets from now on; ends a reading that is under way.
    void use(const AccountSecrets &secrets);
    /// The same for what was saved along with them, so that one new client is made of both.
    void use(const Account &account, const AccountSecrets &secrets);
    /// Takes over what was saved. The client stays where nothing it stands on has changed; another pace is
    /// handed to it.
    void setAccount(const Account &account);

    [[nodiscard]] const Account &account() const { return m_account; }
    /// The facts that hold for this very account.
    [[nodiscard]] const ProviderInfo &info() const { return m_info; }
    [[nodiscard]] AccountState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] ProviderClient *client() const { return m_client.get(); }
    /// Takes the client out, for what has to go on while the account goes.
    [[nodiscard]] std::unique_ptr<ProviderClient> takeClient() { return std::move(m_client); }
    [[nodiscard]] const AccountSecrets &secrets() const { return m_secrets; } ///< empty unless Ready

Q_SIGNALS:
    void stateChanged();
    void clientChanged(); ///< another one, and Ready
    /// The client found something out that it wants to know at the next start.
    void learned(const QString &key, const QString &value);
    void unlocked(); ///< the keychain was unlocked: others may want to read again

private:
    void setState(AccountState state, const std::optional<Error> &error = {});
    void take(const Account &account);
    void begin();
    void fail(const Error &error);
    void makeClient();
    void askForOwner();

    Context m_context;
    Account m_account;
    ProviderInfo m_info;
    AccountState m_state = AccountState::Loading;
    std::optional<Error> m_error;
    AccountSecrets m_secrets;
    std::unique_ptr<ProviderClient> m_client;
    OperationPtr<AccountSecrets> m_reading;
    OperationPtr<Identity> m_asking; ///< the client of now; goes before it
    int m_attempt = 0; ///< tells the 300 ms of one reading from those of a later one
};

} // namespace NumberDesk
