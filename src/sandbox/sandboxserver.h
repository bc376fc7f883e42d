// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sandbox/birdapi.h"
#include "sandbox/birdcrmapi.h"
#include "sandbox/httpport.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/simulatedprovider.h"
#include "sandbox/sinchapi.h"
#include "sandbox/vonageapi.h"

#include <QJsonObject>
#include <QObject>

namespace NumberDesk {

/// Where a simulated Vonage is and who may use it. Nothing real hides behind it, so the secrets are
/// ordinary strings.
struct VonageEndpoint
{
    QString url;
    QString apiKey;
    QString apiSecret;
    QString subaccountKey;
    QString subaccountSecret;
};

/// The simulated providers, each on its own port of 127.0.0.1, in the thread that made the server. Use
/// SandboxThread where that thread has other work to do.
class SandboxServer final : public QObject
{
    Q_OBJECT

public:
    using Options = SandboxOptions;

    explicit SandboxServer(const Options &options, QObject *parent = nullptr);

    /// Serves from its return on: the first provider on the port of the options, each further one on the
    /// next. Fails where one of the ports cannot be had.
    Result<Done> start();

    [[nodiscard]] VonageEndpoint vonage() const;
    /// What a program needs to use each of them, in the order of their ports.
    [[nodiscard]] QList<SandboxAccount> accounts() const;
    /// What numberdesk-sandbox prints: one object for each provider.
    [[nodiscard]] QJsonObject credentials() const;

    // For tests.
    [[nodiscard]] VonageState &vonageState() { return m_vonage.api.state(); }
    [[nodiscard]] HttpPort &vonagePort() { return m_vonage.port; }
    /// The next @p times requests of @p route, e.g. "POST /number/buy", get this answer instead. These
    /// three are about Vonage; the others' are at their ports and states.
    void failNext(const QByteArray &route, int status, const QByteArray &body, int times = 1);
    [[nodiscard]] int requestCount(const QByteArray &route = {}) const
    {
        return m_vonage.port.requestCount(route);
    }
    void takeFromUnder(const QString &msisdn) { vonageState().takeFromUnder(msisdn); }
    [[nodiscard]] SinchState &sinchState() { return m_sinch.api.state(); }
    [[nodiscard]] HttpPort &sinchPort() { return m_sinch.port; }
    [[nodiscard]] BirdCrmState &birdCrmState() { return m_birdCrm.api.state(); }
    [[nodiscard]] HttpPort &birdCrmPort() { return m_birdCrm.port; }
    [[nodiscard]] BirdState &birdState() { return m_bird.api.state(); }
    [[nodiscard]] BirdApi &birdApi() { return m_bird.api; }
    [[nodiscard]] HttpPort &birdPort() { return m_bird.port; }

private:
    template <typename Api>
    struct Stand
    {
        template <typename Setup>
        Stand(const Setup &setup, const Pace &pace)
            : api(setup)
            , port(api, pace)
        { }
        Api api;
        HttpPort port;
    };
    struct Served
    {
        SimulatedProvider *provider;
        HttpPort *port;
        [[nodiscard]] QString url() const;
    };

    Options m_options;
    Stand<VonageApi> m_vonage;
    Stand<SinchApi> m_sinch;
    Stand<BirdCrmApi> m_birdCrm;
    Stand<BirdApi> m_bird;
    QList<Served> m_served; ///< all of the above
};

} // namespace NumberDesk
