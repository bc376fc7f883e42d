// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/account.h"

#include <QList>

#include <memory>

namespace NumberDesk {

/// The accounts of a profile, without their secrets: there is no way to hand it one.
///
/// One small JSON file, read at start and written on a person's action, so both are synchronous. The
/// file is replaced as a whole (mode 0600): either the old or the new list is there.
class AccountRepository final
{
public:
    explicit AccountRepository(const QString &path);
    Q_DISABLE_COPY_MOVE(AccountRepository)
    /// Ends what saveSoon() has begun.
    ~AccountRepository();

    /// Empty when there is no file yet. Storage when it cannot be read or understood; it is left alone then.
    [[nodiscard]] Result<QList<Account>> load() const;
    [[nodiscard]] Result<Done> save(const QList<Account> &accounts) const;
    /// Saves behind the caller's back what nobody waits for and what may be lost. Whatever is saved after it
    /// wins.
    void saveSoon(const QList<Account> &accounts) const;

private:
    struct Later;
    [[nodiscard]] Result<Done> write(const QList<Account> &accounts) const;

    QString m_path;
    std::unique_ptr<Later> m_later;
};

} // namespace NumberDesk
