// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/sandboxserver.h"

#include <QNetworkAccessManager>

namespace NumberDesk::Bench {

/// The client that one would write: it asks Vonage for a page, reads it, and asks for the next one.
class SequentialClient final
{
public:
    explicit SequentialClient(const VonageEndpoint &endpoint);

    /// How many numbers came. Turns the event loop.
    [[nodiscard]] int readOwned();

private:
    [[nodiscard]] QByteArray page(int index);

    QNetworkAccessManager m_network;
    VonageEndpoint m_endpoint;
};

} // namespace NumberDesk::Bench
