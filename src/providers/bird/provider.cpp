// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/provider.h"

#include "providers/bird/client.h"
#include "providers/bird/credentials.h"
#include "providers/bird/facts.h"
#include "providers/bird/words.h"

#include <QCoreApplication>

namespace NumberDesk {

namespace Bird {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Bird)
};

class BirdProvider final : public Provider
{
public:
    [[nodiscard]] ProviderInfo info() const override { return facts(); }
    [[nodiscard]] QList<FieldProblem> credentialProblems(
        const Account &account, const AccountSecrets &secrets) const override;
    [[nodiscard]] std::unique_ptr<ProviderClient> makeClient(const Account &account,
        const AccountSecrets &secrets, const ClientEnvironment &environment) const override;
};

QList<FieldProblem> BirdProvider::credentialProblems(
    const Account &account, const AccountSecrets &secrets) const
{
    const Secret key = secrets.value(kApiKey);
    if (key.isEmpty())
        return { { kApiKey, Tr::tr("Enter the API key."), false } };
    const QString problem = keyProblem(key);
    if (problem.isEmpty())
        return {};
    // A server of one's own may have keys of its own.
    const bool isOwnServer = !account.baseUrls.value(kPlatform).trimmed().isEmpty();
    return { { kApiKey, problem, isOwnServer } };
}

std::unique_ptr<ProviderClient> BirdProvider::makeClient(
    const Account &account, const AccountSecrets &secrets, const ClientEnvironment &environment) const
{
    return std::make_unique<Client>(account, secrets, environment);
}

} // namespace

} // namespace Bird

std::unique_ptr<Provider> makeBirdProvider()
{
    return std::make_unique<Bird::BirdProvider>();
}

} // namespace NumberDesk
