// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/provider.h"
#include "support/faketransport.h"
#include "support/fixture.h"
#include "support/manualclock.h"
#include "support/outcome.h"

#include <QMap>

namespace NumberDesk {
std::unique_ptr<Provider> makeSinchProvider();
} // namespace NumberDesk

namespace NumberDesk::Testing {

inline const QString kSinchProject = QStringLiteral("11111111-2222-4333-8444-555555555555");
inline const QString kSinchKey = QStringLiteral("99999999-2222-4333-8444-555555555555");

/// A client of Sinch in front of a scripted transport and a clock that stands still. It signs in with Basic
/// unless told otherwise, so that a script has nothing but the answers that matter.
class SinchDesk
{
public:
    explicit SinchDesk(const SettingValues &more = {})
        : account(accountWith(more))
        , client(m_provider->makeClient(account, secrets(), environment()))
    { }

    [[nodiscard]] static SettingValues alpha()
    {
        return { { QStringLiteral("apiVersion"), QStringLiteral("v1alpha1") } };
    }
    [[nodiscard]] static Account accountWith(const SettingValues &more)
    {
        Account made;
        made.id = QStringLiteral("account");
        made.credentials = { { QStringLiteral("projectId"), kSinchProject },
            { QStringLiteral("keyId"), kSinchKey }, { QStringLiteral("signIn"), QStringLiteral("basic") } };
        made.credentials.insert(more);
        made.requestsPerSecond = 1000;
        return made;
    }
    [[nodiscard]] static AccountSecrets secrets()
    {
        return { { QStringLiteral("keySecret"), Secret("tide-and-harbour") } };
    }
    [[nodiscard]] static NumberRef number(const char *country, const char *digits)
    {
        return { QStringLiteral("account"), QString::fromLatin1(country),
            *PhoneNumber::fromDigits(QString::fromLatin1(digits)) };
    }
    [[nodiscard]] ClientEnvironment environment()
    {
        return { transport, clock,
            [this](const QString &key, const QString &value) { remembered.insert(key, value); } };
    }
    [[nodiscard]] const Provider &provider() const { return *m_provider; }
    /// "GET /v1/…/activeNumbers?pageSize=1" of each request, without what is the same in all of them.
    [[nodiscard]] QStringList asked() const
    {
        QStringList lines;
        for (const HttpRequest &request : transport.requests()) {
            QString target
                = request.url().toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority);
            target.replace(QString(QStringLiteral("/projects/") + kSinchProject), QString());
            lines.append(QString::fromLatin1(verbName(request.verb)) + QLatin1Char(' ') + target);
        }
        return lines;
    }

private:
    std::unique_ptr<Provider> m_provider = makeSinchProvider();

public:
    ManualClock clock;
    FakeTransport transport;
    QMap<QString, QString> remembered;
    Account account;
    std::unique_ptr<ProviderClient> client;
};

} // namespace NumberDesk::Testing
