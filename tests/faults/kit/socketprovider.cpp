// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/socketprovider.h"

namespace NumberDesk::Testing {

std::unique_ptr<SocketProvider> makeSocketProvider(const QString &word, SandboxServer &server)
{
    if (word == QLatin1String("vonage"))
        return makeSocketVonage(server.vonageState());
    if (word == QLatin1String("sinch"))
        return makeSocketSinch(server.sinchState());
    if (word == QLatin1String("birdcrm"))
        return makeSocketBirdCrm(server.birdCrmState());
    if (word == QLatin1String("bird"))
        return makeSocketBird(server.birdState());
    qFatal("The sandbox has no %s", qUtf8Printable(word));
}

} // namespace NumberDesk::Testing
