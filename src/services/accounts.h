// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/provider.h"

#include <QObject>

#include <memory>
#include <vector>

namespace NumberDesk {

class AccountRepository;
class ChangeJournal;
class SecretStore;

/// Whether an account can be used, and if not, why.
enum class AccountState {
    Loading, ///< its secrets are being read
    Slow, ///< the keychain has not answered for a while; still waiting
    Ready, ///< has a client
    Locked, ///< the keychain is locked
    NoKeychain, ///< there is no keychain service
    SecretGone, ///< the keychain has no such entry any more
    Failed, ///< anything else; see Accounts::error()
};

/// Where the secrets of an account are to stay.
enum class SecretKeeping { Keychain, ThisSession };

/// The accounts of the profile, their secrets and clients. The one place that reads or writes secrets.
class Accounts final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        AccountRepository &repository;
        SecretStore &keychain;
        std::vector<std::unique_ptr<Provider>> providers;
        ClientEnvironment environment;
        /// What is not settled in there holds its account where it is (see services/accounthold). None in a
        /// sandbox, whose accounts move at every start.
        ChangeJournal *journal = nullptr;
    };

    explicit Accounts(Parts parts, QObject *parent = nullptr);
    ~Accounts() override;

    /// Reads the accounts of the profile and starts to fetch their secrets.
    void load();
    /// Why the accounts could not be read. Nothing can be saved then, so that nothing is overwritten.
    [[nodiscard]] const std::optional<Error> &loadError() const;
    /// The time that everything about accounts goes by.
    [[nodiscard]] Clock &clock() const;

    [[nodiscard]] QList<ProviderInfo> providers() const;
    /// A provider's facts; an empty info when it is unknown.
    [[nodiscard]] const ProviderInfo &info(const QString &provider) const;
    /// The facts that hold for one account; an empty info when it is unknown.
    [[nodiscard]] const ProviderInfo &infoOf(const AccountId &id) const;
    [[nodiscard]] const QList<Account> &all() const;
    [[nodiscard]] std::optional<Account> find(const AccountId &id) const;
    /// The accounts were read, and there is none of this id: nothing can be looked up in it any more.
    [[nodiscard]] bool isGone(const AccountId &id) const;
    [[nodiscard]] AccountState state(const AccountId &id) const;
    [[nodiscard]] std::optional<Error> error(const AccountId &id) const;
    /// The client of a Ready account, else null. Do not keep it beyond the event.
    [[nodiscard]] ProviderClient *client(const AccountId &id) const;

    /// How many requests a second its provider was found to permit; nothing while that is not known.
    [[nodiscard]] std::optional<double> foundPace(const AccountId &id) const;

    /// Problems of a draft by field key: shapes, missing fields, a duplicate (same provider and
    /// identifying credentials), base URLs. A field of an existing account whose secret is left empty keeps
    /// it.
    [[nodiscard]] QList<FieldProblem> problems(const Account &draft, const AccountSecrets &secrets) const;
    /// Asks the provider with a draft that is not saved.
    [[nodiscard]] OperationPtr<Identity> test(const Account &draft, const AccountSecrets &secrets);
    /// Adds (empty id) or changes an account; secrets left out of an existing one are kept. The account
    /// is only saved when its secrets could be kept; the error says which of the two failed. Ends with
    /// the id. Goes on to its end even when nobody waits for it any more. While changes of an account are not
    /// settled its credentials and base URLs stay as they are (Conflict), and so does a secret that alone
    /// tells whose the account is, unless the provider says that the new one is the same owner's; everything
    /// else may change.
    [[nodiscard]] OperationPtr<AccountId> save(Account draft, AccountSecrets secrets, SecretKeeping keeping);
    /// Forgets the account, then its secrets, and lets its client sign out; journal rows stay. Refused
    /// (Conflict) while changes of it are not settled. An error with
    /// Delivery::Answered means that the account is gone and only its secrets could not be removed from the
    /// keychain.
    [[nodiscard]] OperationPtr<Done> remove(const AccountId &id);
    /// Tries the keychain again, asking it to unlock first.
    void unlockAndRetry(const AccountId &id);
    /// Uses secrets for this session only, for an account whose keychain does not answer.
    void useForThisSession(const AccountId &id, const AccountSecrets &secrets);

Q_SIGNALS:
    void listChanged();
    void stateChanged(const NumberDesk::AccountId &id);
    /// A Ready account has a new client: what was asked of the one before has ended.
    void clientChanged(const NumberDesk::AccountId &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace NumberDesk
