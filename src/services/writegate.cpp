// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/writegate.h"

#include "services/accounts.h"
#include "services/writerules.h"
#include "storage/annotations.h"
#include "storage/changejournal.h"
#include "storage/holdings.h"

namespace NumberDesk {

namespace {

OperationPtr<GateVerdict> closed(const std::optional<Error> &problem)
{
    return finishedOperation<GateVerdict>(GateVerdict{ problem });
}

} // namespace

OperationPtr<GateVerdict> WriteGate::mayBegin(const Change &change)
{
    return check(change, false);
}

OperationPtr<GateVerdict> WriteGate::maySend(const Change &change)
{
    return check(change, true);
}

OperationPtr<GateVerdict> WriteGate::check(const Change &change, bool isToBeSent)
{
    if (const auto problem = ruleProblem(m_parts.accounts.find(change.ref.account), change))
        return closed(problem);
    return andThen(m_parts.holdings.awaitsPass(change.ref.account),
        [this, change, isToBeSent](bool awaitsPass) -> OperationPtr<GateVerdict> {
            if (awaitsPass)
                return closed(unreadProblem(m_parts.accounts.find(change.ref.account)));
            if (change.kind == ChangeKind::Release)
                return checkLock(change);
            return checkSpending(change, isToBeSent);
        });
}

OperationPtr<GateVerdict> WriteGate::checkLock(const Change &change)
{
    return mapped(
        m_parts.annotations.isLocked(change.ref), [change](const Result<bool> &end) -> Result<GateVerdict> {
            if (!end.isOk())
                return end.error();
            return GateVerdict{ end.value() ? std::optional(lockProblem(change)) : std::nullopt };
        });
}

/// What is settled decides for good; what is not yet makes it wait, once it is about to be sent.
OperationPtr<GateVerdict> WriteGate::checkSpending(const Change &change, bool isToBeSent)
{
    const auto account = m_parts.accounts.find(change.ref.account);
    if (change.kind != ChangeKind::Buy || !account || !account->monthlyLimit)
        return closed({});
    const QDate day = m_parts.clock.utcNow().date();
    return andThen(m_parts.journal.monthlySpend(account->id, day, SpendScope::Settled),
        [this, change, account = *account, day, isToBeSent](
            const MonthlySpend &settled) -> OperationPtr<GateVerdict> {
            if (const auto problem = spendingProblem(account, change, settled); problem || !isToBeSent)
                return closed(problem);
            return mapped(m_parts.journal.monthlySpend(account.id, day, SpendScope::Sent),
                [change, account](const Result<MonthlySpend> &sent) -> Result<GateVerdict> {
                    if (!sent.isOk())
                        return sent.error();
                    return GateVerdict{ spendingProblem(account, change, sent.value()), true };
                });
        });
}

} // namespace NumberDesk
