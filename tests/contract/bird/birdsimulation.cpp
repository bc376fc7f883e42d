// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/bird/birdsimulation.h"

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

BirdSimulation::BirdSimulation(int owned)
    : m_server(options(owned))
{
    if (!m_server.start())
        qFatal("The sandbox does not start");
}

SandboxAccount BirdSimulation::sandboxAccount() const
{
    const QList<SandboxAccount> accounts = m_server.accounts();
    for (const SandboxAccount &account : accounts) {
        if (account.provider == "bird"_L1)
            return account;
    }
    qFatal("The sandbox has no Bird");
}

QUrl BirdSimulation::url() const
{
    return QUrl(sandboxAccount().baseUrls.value(u"platform"_s));
}

Account BirdSimulation::account() const
{
    Account account;
    account.credentials = sandboxAccount().credentials;
    return account;
}

AccountSecrets BirdSimulation::secrets() const
{
    AccountSecrets secrets;
    const QMap<QString, QString> plain = sandboxAccount().secrets;
    for (auto secret = plain.cbegin(); secret != plain.cend(); ++secret)
        secrets.insert(secret.key(), Secret::fromText(secret.value()));
    return secrets;
}

int BirdSimulation::executed(ChangeKind kind, const NumberRef &ref)
{
    const QByteArray verb = kind == ChangeKind::Buy ? "order"
        : kind == ChangeKind::Release               ? "release"
                                                    : "configure";
    return m_server.birdState().executedCount(verb, ref.number.digits());
}

void BirdSimulation::emptyBalance()
{
    m_server.birdState().emptyBalance();
}

void BirdSimulation::takeFromUnder(const NumberRef &ref)
{
    m_server.birdState().takeFromUnder(ref.number.digits());
}

} // namespace NumberDesk::Contract
