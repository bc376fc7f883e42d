// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/provider.h"
#include "domain/settingfield.h"
#include "providers/vonage/client.h"
#include "providers/vonage/facts.h"
#include "providers/vonage/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace Vonage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Vonage)
};

bool looksUsual(const QString &apiKey)
{
    static const QRegularExpression usual(u"\\A[0-9a-zA-Z]{8}\\z"_s);
    return usual.match(apiKey).hasMatch();
}

bool hasSpaceAround(const Secret &secret)
{
    bool has = false;
    secret.reveal([&](QByteArrayView bytes) { has = bytes.trimmed().size() != bytes.size(); });
    return has;
}

class VonageProvider final : public Provider
{
public:
    [[nodiscard]] ProviderInfo info() const override { return facts(); }
    [[nodiscard]] QList<FieldProblem> credentialProblems(
        const Account &account, const AccountSecrets &secrets) const override;
    [[nodiscard]] std::unique_ptr<ProviderClient> makeClient(const Account &account,
        const AccountSecrets &secrets, const ClientEnvironment &environment) const override;
};

QList<FieldProblem> VonageProvider::credentialProblems(
    const Account &account, const AccountSecrets &secrets) const
{
    QList<FieldProblem> problems;
    const QString key = account.credentials.value(kApiKey).trimmed();
    if (key.isEmpty())
        problems.append({ kApiKey, Tr::tr("Enter the API key."), false });
    else if (!looksUsual(key))
        problems.append({ kApiKey,
            Tr::tr("API keys usually have 8 letters and digits. Check that nothing is missing."), true });
    const Secret secret = secrets.value(kApiSecret);
    if (secret.isEmpty())
        problems.append({ kApiSecret, Tr::tr("Enter the API secret."), false });
    else if (hasSpaceAround(secret))
        problems.append({ kApiSecret,
            Tr::tr("The API secret begins or ends with a space. Check that it belongs there."), true });
    return problems;
}

std::unique_ptr<ProviderClient> VonageProvider::makeClient(
    const Account &account, const AccountSecrets &secrets, const ClientEnvironment &environment) const
{
    return std::make_unique<Client>(account, secrets, environment);
}

} // namespace

} // namespace Vonage

std::unique_ptr<Provider> makeVonageProvider()
{
    return std::make_unique<Vonage::VonageProvider>();
}

} // namespace NumberDesk
