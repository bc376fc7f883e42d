// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/birdcrm/birdcrmsimulation.h"

using namespace Qt::StringLiterals;

namespace NumberDesk::Contract {

namespace {

SandboxServer::Options options(int owned)
{
    SandboxServer::Options options;
    options.seed = 7;
    options.owned = owned;
    options.settle = std::chrono::milliseconds(0);
    return options;
}

} // namespace

BirdCrmSimulation::BirdCrmSimulation(int owned, const BirdCrmState::Ways &ways)
    : m_server(options(owned))
{
    if (!m_server.start())
        qFatal("The sandbox does not start");
    m_server.birdCrmState().ways() = ways;
}

SandboxAccount BirdCrmSimulation::sandboxAccount() const
{
    const QList<SandboxAccount> accounts = m_server.accounts();
    for (const SandboxAccount &account : accounts) {
        if (account.provider == "birdcrm"_L1)
            return account;
    }
    qFatal("The sandbox has no Bird CRM");
}

QUrl BirdCrmSimulation::url() const
{
    return QUrl(sandboxAccount().baseUrls.value(u"api"_s));
}

Account BirdCrmSimulation::account() const
{
    Account account;
    account.credentials = sandboxAccount().credentials;
    return account;
}

AccountSecrets BirdCrmSimulation::secrets() const
{
    AccountSecrets secrets;
    const QMap<QString, QString> plain = sandboxAccount().secrets;
    for (auto secret = plain.cbegin(); secret != plain.cend(); ++secret)
        secrets.insert(secret.key(), Secret::fromText(secret.value()));
    return secrets;
}

int BirdCrmSimulation::executed(ChangeKind kind, const NumberRef &ref)
{
    if (kind == ChangeKind::Configure)
        return 0; // there is no such call
    return m_server.birdCrmState().executedCount(
        kind == ChangeKind::Buy ? "buy" : "release", ref.number.digits());
}

void BirdCrmSimulation::emptyBalance()
{
    m_server.birdCrmState().emptyBalance();
}

void BirdCrmSimulation::takeFromUnder(const NumberRef &ref)
{
    m_server.birdCrmState().takeFromUnder(ref.number.digits());
}

} // namespace NumberDesk::Contract
