// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/road.h"

#include "net/keyauthorizer.h"
#include "providers/birdcrm/facts.h"
#include "providers/birdcrm/words.h"
#include "providers/clientkit.h"

#include <QCoreApplication>

#include <algorithm>

namespace NumberDesk::BirdCrm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BirdCrm)
};

std::optional<Error> obstacleOf(const Account &account, const AccountSecrets &secrets)
{
    if (const auto scope = scopeOf(account); !scope)
        return scope.error();
    if (secrets.value(kAccessKey).isEmpty())
        return makeError(ErrorKind::SecretsMissing, Tr::tr("The access key of the account is missing."));
    return std::nullopt;
}

Scope scopeOrNone(const Account &account)
{
    const auto scope = scopeOf(account);
    return scope ? *scope : Scope{ defaultBase(), {}, {} };
}

} // namespace

Road::Road(const Account &account, const AccountSecrets &secrets, const ClientEnvironment &environment)
    : m_account(account.id)
    , m_scope(scopeOrNone(account))
    , m_obstacle(obstacleOf(account, secrets))
    , m_session(environment.transport, environment.clock,
          std::make_unique<KeyAuthorizer>("AccessKey", secrets.value(kAccessKey)),
          paceOf(account, facts(), environment.remember))
{ }

} // namespace NumberDesk::BirdCrm
