// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reviewpurchases.h"

#include "services/accounts.h"

#include <QCoreApplication>

namespace NumberDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NumberDesk::ReviewTask)
};

bool isBought(const ReviewRow &row)
{
    return row.change.kind == ChangeKind::Buy && row.isApplicable();
}

} // namespace

void addConsents(ReviewSheet &sheet, const Accounts &accounts)
{
    for (const ReviewRow &row : std::as_const(sheet.rows)) {
        if (!isBought(row))
            continue;
        const QString &consent = accounts.infoOf(row.change.ref.account).purchaseConsent;
        if (!row.change.monthly && !consent.isEmpty() && !sheet.consents.contains(consent))
            sheet.consents.append(consent);
    }
}

void warnOfBalance(ReviewSheet &sheet, const AccountId &account, const Money &balance)
{
    Money cost(0, 0, balance.currency());
    QList<ReviewRow *> buys;
    for (ReviewRow &row : sheet.rows) {
        if (row.change.ref.account != account || !isBought(row))
            continue;
        buys.append(&row);
        for (const auto &part : { row.change.setUp, row.change.monthly }) {
            if (part && part->currency() == balance.currency())
                cost = cost.plus(*part);
        }
    }
    if (cost.compare(balance) <= 0)
        return;
    for (ReviewRow *row : std::as_const(buys))
        row->warnings.append(
            Texts::tr("The balance of this account is %1; what is to be bought costs %2 now.")
                .arg(balance.toText(), cost.toText()));
}

} // namespace NumberDesk
