// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxserver.h"

using namespace Qt::StringLiterals;

namespace NumberDesk {

SandboxServer::SandboxServer(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_vonage({ options.seed, options.owned, options.balanceCents })
    , m_vonagePort(m_vonage, options.pace)
{ }

Result<Done> SandboxServer::start()
{
    if (m_vonagePort.open(m_options.port))
        return Done{};
    return makeError(ErrorKind::Offline,
        tr("Port %1 of this computer cannot be opened; another program may be using it.")
            .arg(m_options.port));
}

VonageEndpoint SandboxServer::vonage() const
{
    const VonageState &state = m_vonage.state();
    return { u"http://127.0.0.1:%1"_s.arg(m_vonagePort.port()), state.primary().key, state.primary().secret,
        state.subaccount().key, state.subaccount().secret };
}

QJsonObject SandboxServer::credentials() const
{
    const VonageEndpoint endpoint = vonage();
    const QJsonObject vonage{ { u"url"_s, endpoint.url }, { u"apiKey"_s, endpoint.apiKey },
        { u"apiSecret"_s, endpoint.apiSecret } };
    return { { u"vonage"_s, vonage } };
}

void SandboxServer::failNext(const QByteArray &route, int status, const QByteArray &body, int times)
{
    ApiAnswer answer;
    answer.status = status;
    answer.body = body;
    m_vonagePort.failNext(route, answer, times);
}

} // namespace NumberDesk
