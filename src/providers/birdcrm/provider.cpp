// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/provider.h"
#include "providers/birdcrm/client.h"
#include "providers/birdcrm/credentials.h"
#include "providers/birdcrm/facts.h"

namespace NumberDesk {

namespace BirdCrm {

namespace {

class BirdCrmProvider final : public Provider
{
public:
    [[nodiscard]] ProviderInfo info() const override { return facts(); }
    [[nodiscard]] QList<FieldProblem> credentialProblems(
        const Account &account, const AccountSecrets &secrets) const override
    {
        return problemsOf(account, secrets);
    }
    [[nodiscard]] std::unique_ptr<ProviderClient> makeClient(const Account &account,
        const AccountSecrets &secrets, const ClientEnvironment &environment) const override
    {
        return std::make_unique<Client>(account, secrets, environment);
    }
};

} // namespace

} // namespace BirdCrm

std::unique_ptr<Provider> makeBirdcrmProvider()
{
    return std::make_unique<BirdCrm::BirdCrmProvider>();
}

} // namespace NumberDesk
