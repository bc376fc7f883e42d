// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/regions.h"

#include "services/accounts.h"

namespace NumberDesk {

Regions::Regions(Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
{
    connect(&accounts, &Accounts::clientChanged, this, &Regions::ask);
    for (const Account &account : accounts.all())
        ask(account.id);
}

std::optional<QSet<QString>> Regions::countries(const AccountId &account) const
{
    const auto found = m_countries.constFind(account);
    return found == m_countries.cend() ? std::nullopt : std::optional(*found);
}

bool Regions::maySell(const AccountId &account, const QString &country) const
{
    const auto found = m_countries.constFind(account);
    return found == m_countries.cend() || found->contains(country);
}

void Regions::ask(const AccountId &account)
{
    if (m_countries.remove(account))
        Q_EMIT changed(account);
    ProviderClient *client = m_accounts.client(account);
    if (!client || !m_accounts.infoOf(account).tellsRegions)
        return;
    m_operations.keep(client->regions(), this, [this, account](const Result<QList<Region>> &end) {
        // An empty list would lock the account out of every search.
        if (!end.isOk() || end->isEmpty())
            return;
        QSet<QString> countries;
        for (const Region &region : *end)
            countries.insert(region.country);
        m_countries.insert(account, countries);
        Q_EMIT changed(account);
    });
}

} // namespace NumberDesk
