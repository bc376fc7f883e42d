// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/simulatedprovider.h"
#include "sandbox/sinchaccess.h"
#include "sandbox/sinchanswers.h"
#include "sandbox/sinchobjects.h"
#include "sandbox/sinchpath.h"
#include "sandbox/sinchstate.h"

namespace NumberDesk {

/// The HTTP surface of the simulated Sinch under one root: the token endpoint, the Numbers API as it is
/// today (v1) and as it was in 2020 (v1alpha1), and the services beside it that links are picked from.
class SinchApi final : public SimulatedProvider
{
public:
    explicit SinchApi(const SinchState::Setup &setup);

    [[nodiscard]] QByteArray route(const ApiRequest &request) const override;
    [[nodiscard]] QString caller(const ApiRequest &request) const override;
    [[nodiscard]] ApiAnswer answer(const ApiRequest &request) override;
    [[nodiscard]] ApiAnswer tooFast() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QJsonObject credentials(const QString &url) const override;
    [[nodiscard]] SandboxAccount account(const QString &url) const override;

    [[nodiscard]] SinchState &state() { return m_state; }
    [[nodiscard]] const SinchState &state() const { return m_state; }

private:
    /// A request that was let in.
    struct Call
    {
        const ApiRequest &request;
        const SinchPath &path;
        SinchVersion version = SinchVersion::V1;
        QJsonObject body;

        [[nodiscard]] QString msisdn() const { return path.id.mid(1); }
    };
    using Handler = ApiAnswer (SinchApi::*)(const Call &);
    struct Route
    {
        const char *label = nullptr; ///< as SinchPath::label(), without the version
        Handler handler = nullptr;
        bool isOld = false; ///< there is one in v1alpha1 as well
    };
    [[nodiscard]] static const Route *routeOf(const SinchPath &path, const QByteArray &method);
    [[nodiscard]] ApiAnswer letIn(const ApiRequest &request, const SinchPath &path, const Route &route);

    [[nodiscard]] ApiAnswer search(const Call &call);
    [[nodiscard]] ApiAnswer check(const Call &call);
    [[nodiscard]] ApiAnswer rent(const Call &call);
    [[nodiscard]] ApiAnswer rentAny(const Call &call);
    [[nodiscard]] ApiAnswer listActive(const Call &call);
    [[nodiscard]] ApiAnswer active(const Call &call);
    [[nodiscard]] ApiAnswer update(const Call &call);
    [[nodiscard]] ApiAnswer release(const Call &call);
    [[nodiscard]] ApiAnswer emergencyAddress(const Call &call);
    [[nodiscard]] ApiAnswer regions(const Call &call);
    [[nodiscard]] ApiAnswer callbackConfiguration(const Call &call);
    [[nodiscard]] ApiAnswer setCallbackConfiguration(const Call &call);

    [[nodiscard]] ApiAnswer requirements(const Call &call);
    [[nodiscard]] ApiAnswer createOrder(const Call &call);
    [[nodiscard]] ApiAnswer order(const Call &call);
    [[nodiscard]] ApiAnswer submitOrder(const Call &call);
    [[nodiscard]] ApiAnswer registration(const Call &call);
    [[nodiscard]] ApiAnswer setRegistration(const Call &call);
    [[nodiscard]] ApiAnswer attach(const Call &call);

    [[nodiscard]] ApiAnswer apps(const Call &call);
    [[nodiscard]] ApiAnswer campaigns(const Call &call);
    [[nodiscard]] ApiAnswer trunks(const Call &call);
    [[nodiscard]] ApiAnswer faxServices(const Call &call);

    [[nodiscard]] ApiAnswer written(const SinchState::Outcome &outcome, const Call &call) const;
    [[nodiscard]] ApiAnswer written(const SinchState::OrderOutcome &outcome, const Call &call) const;
    [[nodiscard]] SinchObjects::Context context(SinchVersion version) const;

    SinchState m_state;
    SinchAccess m_access;
};

} // namespace NumberDesk
