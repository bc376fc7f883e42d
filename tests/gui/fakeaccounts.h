// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandboxdesk.h"
#include "unit/services/fakeprovider.h"

namespace NumberDesk::Testing {

/// For SandboxDesk: a provider beside the simulated ones that has whatever a provider may have.
[[nodiscard]] inline SandboxDesk::Providers fakeProviders(std::shared_ptr<FakeProvider::Worlds> worlds)
{
    SandboxDesk::Providers providers;
    providers.push_back(std::make_unique<FakeProvider>(std::move(worlds)));
    return providers;
}

/// An account at it; its world is that of @p key.
inline AccountId addFakeAccount(SandboxDesk &desk, const QString &key = QStringLiteral("fake-key"),
    const std::function<void(Account &)> &alter = {})
{
    Account account;
    account.provider = QStringLiteral("fake");
    account.label = QStringLiteral("Fake %1").arg(key);
    account.colour = QStringLiteral("#b5477a");
    account.credentials.insert(QStringLiteral("key"), key);
    if (alter)
        alter(account);
    return desk.save(
        account, { { QStringLiteral("secret"), Secret::fromText(QStringLiteral("FakeSecret1")) } });
}

} // namespace NumberDesk::Testing
