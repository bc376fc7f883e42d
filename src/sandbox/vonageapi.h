// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/seededrandom.h"
#include "sandbox/simulatedprovider.h"
#include "sandbox/vonagestate.h"

namespace NumberDesk {

/// The HTTP surface of the simulated Vonage: both of its hosts, rest.nexmo.com and api.nexmo.com, under
/// one root, so that every base URL of a client can be pointed at it.
class VonageApi final : public SimulatedProvider
{
public:
    explicit VonageApi(const VonageState::Setup &setup);

    [[nodiscard]] QByteArray route(const ApiRequest &request) const override;
    [[nodiscard]] QString caller(const ApiRequest &request) const override;
    [[nodiscard]] ApiAnswer answer(const ApiRequest &request) override;
    [[nodiscard]] ApiAnswer tooFast() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QJsonObject credentials(const QString &url) const override;
    [[nodiscard]] SandboxAccount account(const QString &url) const override;

    [[nodiscard]] VonageState &state() { return m_state; }
    [[nodiscard]] const VonageState &state() const { return m_state; }

private:
    /// A request whose sender is known.
    struct Call
    {
        QString accountKey;
        const ApiRequest &request;
        FormFields fields; ///< the query's and the form's together
    };
    using Handler = ApiAnswer (VonageApi::*)(const Call &);
    struct Route
    {
        const char *label;
        Handler handler;
    };
    [[nodiscard]] static const Route *routeOf(const ApiRequest &request);
    [[nodiscard]] ApiAnswer unrouted(const ApiRequest &request) const;

    [[nodiscard]] ApiAnswer listOwned(const Call &call);
    [[nodiscard]] ApiAnswer search(const Call &call);
    [[nodiscard]] ApiAnswer buy(const Call &call);
    [[nodiscard]] ApiAnswer cancel(const Call &call);
    [[nodiscard]] ApiAnswer update(const Call &call);
    [[nodiscard]] ApiAnswer balance(const Call &call);
    [[nodiscard]] ApiAnswer settings(const Call &call);
    [[nodiscard]] ApiAnswer listApplications(const Call &call);
    [[nodiscard]] ApiAnswer application(const Call &call);

    using Write = VonageOutcome (VonageState::*)(const QString &, const FormFields &);
    [[nodiscard]] ApiAnswer write(const Call &call, Write change);

    VonageState m_state;
    SeededRandom m_traceIds;
};

} // namespace NumberDesk
