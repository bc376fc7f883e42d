// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace NumberDesk {

/// The folder that holds all files of one desk. Makes paths; touches the disk only in prepare().
class Profile final
{
public:
    /// The person's own, in the system's place for application data.
    [[nodiscard]] static Profile standard();
    /// All files under @p folder (`--profile DIR`).
    [[nodiscard]] static Profile at(const QString &folder);
    /// The sub-profile for `--sandbox`: nothing of it mixes with the real one.
    [[nodiscard]] Profile sandbox() const;

    /// Makes the folder with mode 0700, or narrows one that is there. Storage when it cannot.
    [[nodiscard]] Result<Done> prepare() const;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] bool isSandbox() const { return m_sandbox; }
    [[nodiscard]] QString journalFile() const; ///< changes and snapshots; never deleted or rebuilt
    [[nodiscard]] QString cacheFile() const; ///< may be thrown away at any time
    [[nodiscard]] QString accountsFile() const; ///< without secrets
    [[nodiscard]] QString settingsFile() const;
    /// Stable and different for each profile: the service that keychain entries are kept under.
    [[nodiscard]] QString keychainService() const;

private:
    Profile(const QString &folder, const QString &service, bool sandbox);
    QString m_folder;
    QString m_service;
    bool m_sandbox = false;
};

} // namespace NumberDesk
