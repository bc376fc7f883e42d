// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>

namespace NumberDesk {

/// A prompt object of the Secret Service. The signal has the name that it has on the bus: Qt ties the two
/// together by it.
class SecretPrompt final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    /// @p owner is the unique name of the service, with which nothing has to be looked up first.
    SecretPrompt(const QString &owner, const QString &path, const QDBusConnection &bus, QObject *parent);

    void show();
    void dismiss();

Q_SIGNALS:
    void Completed(bool dismissed, const QDBusVariant &result);
};

} // namespace NumberDesk
