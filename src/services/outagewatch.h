// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/account.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace NumberDesk {

class Clock;

/// Notices accounts for which nothing can be sent, so that an outage ends a few rows of a plan and not all
/// of them.
///
/// The first kFailures changes in a row that cannot be sent because their account cannot be reached or used
/// end. From then on there is an outage: further ones wait, and one of them may be tried now and then, ever
/// more seldom, until one gets through. Only what was not sent is ever held back.
class OutageWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kFailures = 3;

    explicit OutageWatch(Clock &clock, QObject *parent = nullptr);

    /// @p error kept a change of @p account from being sent: whether the change is to wait.
    [[nodiscard]] bool holdsBack(const AccountId &account, const Error &error);
    /// The provider has answered for it.
    void reached(const AccountId &account);
    /// Why nothing can be sent; nothing: as far as is known it can.
    [[nodiscard]] std::optional<ErrorKind> outage(const AccountId &account) const;
    /// Whether one change may be tried during an outage, until takeTry() takes that up.
    [[nodiscard]] bool isTryDue(const AccountId &account) const;
    void takeTry(const AccountId &account);
    /// Lets one be tried at once: a person says so, or the account has become another.
    void tryNow(const AccountId &account);
    /// Nothing waits any more: the next change is the first again.
    void forget();

Q_SIGNALS:
    /// An outage has begun or ended.
    void changed(const NumberDesk::AccountId &account);
    void tryDue(const NumberDesk::AccountId &account);

private:
    struct State
    {
        int failures = 0; ///< in a row
        int tries = 0; ///< that were waited for
        ErrorKind why = ErrorKind::Offline;
        bool isTryDue = false;
        bool isTimed = false; ///< a try is coming
        [[nodiscard]] bool isOut() const { return failures > kFailures; }
    };
    void timeTry(const AccountId &account);

    Clock &m_clock;
    QHash<AccountId, State> m_states;
};

} // namespace NumberDesk
