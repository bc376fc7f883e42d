// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contract/table.h"
#include "sandbox/sandboxserver.h"

namespace NumberDesk::Contract {

/// The sandbox's Bird CRM, whose orders and endings settle at the next request.
class BirdCrmSimulation final : public Simulation
{
public:
    BirdCrmSimulation(int owned, const BirdCrmState::Ways &ways);

    [[nodiscard]] QUrl url() const override;
    [[nodiscard]] Account account() const override;
    [[nodiscard]] AccountSecrets secrets() const override;
    [[nodiscard]] int executed(ChangeKind kind, const NumberRef &ref) override;
    void emptyBalance() override;
    void takeFromUnder(const NumberRef &ref) override;

private:
    [[nodiscard]] SandboxAccount sandboxAccount() const;

    SandboxServer m_server;
};

} // namespace NumberDesk::Contract
