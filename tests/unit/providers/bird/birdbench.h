// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/provider.h"
#include "support/faketransport.h"
#include "support/fixture.h"
#include "support/manualclock.h"
#include "support/outcome.h"

namespace NumberDesk {
std::unique_ptr<Provider> makeBirdProvider();
} // namespace NumberDesk

namespace NumberDesk::Testing {

/// A client of Bird in front of a scripted transport.
struct BirdBench
{
    static constexpr QByteArrayView kKey = "bk_us1_tideandharbour0123456789";

    [[nodiscard]] static Account account()
    {
        Account made;
        made.id = QStringLiteral("account");
        made.requestsPerSecond = 1000;
        return made;
    }

    [[nodiscard]] std::unique_ptr<ProviderClient> client(
        const Account &who = account(), QByteArrayView key = kKey)
    {
        const auto remember = [this](const QString &name, const QString &value) {
            remembered.append({ name, value });
        };
        return makeBirdProvider()->makeClient(
            who, { { QStringLiteral("apiKey"), Secret(key) } }, { transport, clock, remember });
    }

    [[nodiscard]] QStringList hosts() const
    {
        QStringList names;
        for (const HttpRequest &request : transport.requests())
            names.append(request.base.host());
        return names;
    }

    [[nodiscard]] static QByteArray errorBody(const char *name)
    {
        return fixture(QStringLiteral("bird/errors/") + QString::fromLatin1(name));
    }

    FakeTransport transport;
    ManualClock clock;
    QList<std::pair<QString, QString>> remembered;
};

[[nodiscard]] inline NumberRef birdNumber(
    const QString &digits = QStringLiteral("447700900123"), const QString &country = QStringLiteral("GB"))
{
    return { QStringLiteral("account"), country, *PhoneNumber::fromDigits(digits) };
}

} // namespace NumberDesk::Testing
