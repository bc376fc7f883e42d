// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/plannedchange.h"

#include <QByteArray>

namespace NumberDesk {

// A plan in a file that somebody else opens, reviews and applies with accounts of their own. It names
// accounts by provider and label and has nothing of them besides: no id, no credential, no secret. Who agreed
// to a row and when it was due stay here too: whoever opens it decides anew.

/// A row of a file that cannot be planned here.
struct RefusedPlanRow
{
    enum Why {
        NoAccount, ///< no account of this provider is called so here
        SeveralAccounts, ///< more than one is
        NotUnderstood, ///< `detail` says what is wrong with it
    };
    int row = 0; ///< from 1, as it stands in the file
    Why why = NotUnderstood;
    QString number; ///< as the file says it; may be empty
    QString provider; ///< ProviderInfo::id
    QString label; ///< of the account
    QString detail; ///< translated sentence
};

struct OpenedPlan
{
    QDateTime written; ///< UTC
    QList<Change> changes; ///< with ids of their own
    QList<RefusedPlanRow> refused;
};

/// Changes of accounts that are not among @p accounts are left out: nobody could tell whose they are.
[[nodiscard]] QByteArray planToFile(
    const PlannedRows &rows, const QList<Account> &accounts, const QDateTime &now);
/// InvalidRequest, with a sentence for a person, for what is no plan, is damaged or was made by a newer
/// version; nothing of such a file is taken.
[[nodiscard]] Result<OpenedPlan> planFromFile(const QByteArray &bytes, const QList<Account> &accounts);

} // namespace NumberDesk
