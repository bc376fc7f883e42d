// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretprompt.h"

#include <QDBusPendingCall>

using namespace Qt::StringLiterals;

namespace NumberDesk {

SecretPrompt::SecretPrompt(
    const QString &owner, const QString &path, const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(owner, path, "org.freedesktop.Secret.Prompt", bus, parent)
{ }

void SecretPrompt::show()
{
    asyncCall(u"Prompt"_s, QString());
}

void SecretPrompt::dismiss()
{
    asyncCall(u"Dismiss"_s);
}

} // namespace NumberDesk
