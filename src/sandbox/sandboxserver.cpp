// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxserver.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace NumberDesk {

QString SandboxServer::Served::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(port->port());
}

SandboxServer::SandboxServer(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_vonage(VonageState::Setup{ options.seed, options.owned, options.balanceCents }, options.pace)
    , m_sinch(SinchState::Setup{ options.seed, options.owned, options.balanceCents, options.settle },
          options.pace)
    , m_birdCrm(BirdCrmState::Setup{ options.seed, options.owned, options.balanceCents, options.settle },
          options.pace)
    , m_bird(
          BirdState::Setup{ options.seed, options.owned, options.balanceCents, options.settle }, options.pace)
    , m_served{ { &m_vonage.api, &m_vonage.port }, { &m_sinch.api, &m_sinch.port },
        { &m_birdCrm.api, &m_birdCrm.port }, { &m_bird.api, &m_bird.port } }
{ }

Result<Done> SandboxServer::start()
{
    int wanted = m_options.port;
    for (const Served &one : std::as_const(m_served)) {
        const bool exists = wanted <= std::numeric_limits<quint16>::max();
        if (!exists || !one.port->open(static_cast<quint16>(wanted))) {
            return makeError(ErrorKind::Offline,
                tr("Port %1 of this computer cannot be opened; another program may be using it.")
                    .arg(wanted));
        }
        if (wanted > 0)
            ++wanted;
    }
    return Done{};
}

VonageEndpoint SandboxServer::vonage() const
{
    const VonageState &state = m_vonage.api.state();
    return { u"http://127.0.0.1:%1"_s.arg(m_vonage.port.port()), state.primary().key, state.primary().secret,
        state.subaccount().key, state.subaccount().secret };
}

QList<SandboxAccount> SandboxServer::accounts() const
{
    QList<SandboxAccount> accounts;
    for (const Served &one : m_served)
        accounts.append(one.provider->account(one.url()));
    return accounts;
}

QJsonObject SandboxServer::credentials() const
{
    QJsonObject credentials;
    for (const Served &one : m_served)
        credentials.insert(one.provider->key(), one.provider->credentials(one.url()));
    return credentials;
}

void SandboxServer::failNext(const QByteArray &route, int status, const QByteArray &body, int times)
{
    ApiAnswer answer;
    answer.status = status;
    answer.body = body;
    m_vonage.port.failNext(route, answer, times);
}

} // namespace NumberDesk
