// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "unit/services/fakeprovider.h"

namespace NumberDesk::Testing {

/// A provider that knows its accounts by nothing but a secret, and writes by their keys. Its accounts live in
/// FakeWorlds, by the text of that secret.
class SealedProvider final : public Provider
{
public:
    explicit SealedProvider(std::shared_ptr<FakeProvider::Worlds> worlds)
        : m_worlds(std::move(worlds))
    { }

    ProviderInfo info() const override
    {
        ProviderInfo info = FakeProvider(m_worlds).info();
        info.id = QStringLiteral("sealed");
        info.name = QStringLiteral("Sealed");
        info.credentialFields.removeFirst();
        info.keyedWrites = true;
        info.keyLifetime = std::chrono::hours(24);
        return info;
    }
    QList<FieldProblem> credentialProblems(const Account &, const AccountSecrets &secrets) const override
    {
        if (!secrets.value(kSecret).isEmpty())
            return {};
        return { { kSecret, QStringLiteral("Enter the API secret.") } };
    }
    std::unique_ptr<ProviderClient> makeClient(const Account &account, const AccountSecrets &secrets,
        const ClientEnvironment &environment) const override
    {
        QString key;
        secrets.value(kSecret).reveal([&key](QByteArrayView text) { key = QString::fromUtf8(text); });
        auto &world = (*m_worlds)[key];
        if (!world)
            world = std::make_shared<FakeWorld>();
        world->isKeyed = true;
        world->remember = environment.remember;
        ++world->clients;
        return std::make_unique<FakeClient>(world, account.id);
    }

private:
    static inline const QString kSecret = QStringLiteral("secret");
    std::shared_ptr<FakeProvider::Worlds> m_worlds;
};

} // namespace NumberDesk::Testing
