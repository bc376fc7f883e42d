// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "domain/account.h"
#include "providers/providerclient.h"

#include <QMap>

#include <functional>
#include <memory>

namespace NumberDesk {

class HttpTransport;

/// The secret credential fields of an account by key.
using AccountSecrets = QMap<QString, Secret>;

/// What a client stands on; transport and clock outlive every client.
struct ClientEnvironment
{
    HttpTransport &transport;
    Clock &clock;
    /// Keeps what the client found out for the next start: it comes back in Account::learned. Never for a
    /// secret. May be empty.
    std::function<void(const QString &key, const QString &value)> remember = {};
};

/// A kind of account that can be added: facts and a way to make clients. Stateless.
class Provider
{
public:
    Provider() = default;
    Q_DISABLE_COPY_MOVE(Provider)
    virtual ~Provider() = default;

    /// Facts, with texts in the current language.
    [[nodiscard]] virtual ProviderInfo info() const = 0;
    /// Facts that hold for one account, e.g. for the version of the interface that it uses. The credential
    /// fields, base URLs and id are always those of info(). Default: info().
    [[nodiscard]] virtual ProviderInfo infoFor(const Account &account) const;
    /// Problems of credentials that can be seen without asking: a wrong shape, a missing field.
    [[nodiscard]] virtual QList<FieldProblem> credentialProblems(
        const Account &account, const AccountSecrets &secrets) const = 0;
    [[nodiscard]] virtual std::unique_ptr<ProviderClient> makeClient(const Account &account,
        const AccountSecrets &secrets, const ClientEnvironment &environment) const = 0;
};

} // namespace NumberDesk
