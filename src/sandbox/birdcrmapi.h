// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/birdcrmstate.h"
#include "sandbox/simulatedprovider.h"

namespace NumberDesk {

/// The HTTP surface of the simulated Bird CRM.
class BirdCrmApi final : public SimulatedProvider
{
public:
    explicit BirdCrmApi(const BirdCrmState::Setup &setup);

    [[nodiscard]] QByteArray route(const ApiRequest &request) const override;
    [[nodiscard]] QString caller(const ApiRequest &request) const override;
    [[nodiscard]] ApiAnswer answer(const ApiRequest &request) override;
    [[nodiscard]] ApiAnswer tooFast() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QJsonObject credentials(const QString &url) const override;
    [[nodiscard]] SandboxAccount account(const QString &url) const override;

    [[nodiscard]] BirdCrmState &state() { return m_state; }
    [[nodiscard]] const BirdCrmState &state() const { return m_state; }

private:
    /// A request that may be carried out.
    struct Call
    {
        const ApiRequest &request;
        QStringList ids; ///< what the path names, from the left
    };
    using Handler = ApiAnswer (BirdCrmApi::*)(const Call &);
    struct Route
    {
        const char *verb;
        const char *path; ///< "{…}" stands for any name
        bool viewersMay; ///< also a role that may only look
        Handler handler;
    };
    struct Match
    {
        const Route *route = nullptr;
        bool knowsPath = false;
        QStringList ids;
    };
    [[nodiscard]] static Match match(const ApiRequest &request);
    [[nodiscard]] std::optional<ApiAnswer> placeRefused(const Match &match) const;

    [[nodiscard]] ApiAnswer listWorkspaces(const Call &call);
    [[nodiscard]] ApiAnswer stockOfOrganization(const Call &call);
    [[nodiscard]] ApiAnswer stockOfWorkspace(const Call &call);
    [[nodiscard]] ApiAnswer stock(const Call &call, BirdCrmState::StockPaths unlessOnly);
    [[nodiscard]] ApiAnswer listNumbers(const Call &call);
    [[nodiscard]] ApiAnswer buy(const Call &call);
    [[nodiscard]] ApiAnswer number(const Call &call);
    [[nodiscard]] ApiAnswer listSubscriptions(const Call &call);
    [[nodiscard]] ApiAnswer subscription(const Call &call);
    [[nodiscard]] ApiAnswer endSubscription(const Call &call);
    [[nodiscard]] ApiAnswer cancelSubscription(const Call &call);

    /// The position that the second name of the path stands for; the empty workspace has none.
    [[nodiscard]] std::optional<int> named(const Call &call) const;

    BirdCrmState m_state;
};

} // namespace NumberDesk
