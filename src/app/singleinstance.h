// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/processlock.h"

#include <QLocalServer>
#include <QObject>

namespace NumberDesk {

/// One running program per profile. The second start asks the first to show itself, and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// @p folder names the profile; processes of other people are told apart by the system.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// True: this is the first, and raiseRequested() comes when another is started. False: the first
    /// one was told.
    [[nodiscard]] bool claim();

Q_SIGNALS:
    void raiseRequested();

private:
    QString m_name;
    ProcessLock m_lock; ///< decides who is first; the server only carries the wish to be shown
    QLocalServer m_server;
};

} // namespace NumberDesk
