// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/settings.h"
#include "sandbox/simulatedapi.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace NumberDesk {

/// What a program needs to add an account of a simulated provider; the keys are those of its provider's
/// credential fields and base URLs. Nothing real hides behind it, so the secrets are ordinary strings.
struct SandboxAccount
{
    QString provider; ///< the provider's word, e.g. "vonage"
    QString label; ///< for a person
    SettingValues credentials;
    QMap<QString, QString> secrets;
    SettingValues baseUrls;
};

/// A simulated provider that tells how it is reached once its port is known.
class SimulatedProvider : public SimulatedApi
{
public:
    /// Its name among the credentials that numberdesk-sandbox prints.
    [[nodiscard]] virtual QString key() const = 0;
    /// What numberdesk-sandbox prints under key().
    [[nodiscard]] virtual QJsonObject credentials(const QString &url) const = 0;
    [[nodiscard]] virtual SandboxAccount account(const QString &url) const = 0;
};

} // namespace NumberDesk
