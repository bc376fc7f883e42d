// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/provider.h"

#include "providers/sinch/client.h"
#include "providers/sinch/credentials.h"
#include "providers/sinch/facts.h"

namespace NumberDesk {

namespace Sinch {

namespace {

class SinchProvider final : public Provider
{
public:
    [[nodiscard]] ProviderInfo info() const override { return facts(Version::V1); }
    [[nodiscard]] ProviderInfo infoFor(const Account &account) const override
    {
        return facts(versionOf(account));
    }
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

} // namespace Sinch

std::unique_ptr<Provider> makeSinchProvider()
{
    return std::make_unique<Sinch::SinchProvider>();
}

} // namespace NumberDesk
