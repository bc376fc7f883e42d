// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/offerpresenter.h"

#include "gui/presenters/errorpresenter.h"

#include <QCoreApplication>
#include <QLocale>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OfferPresenter)
};

using Phase = AccountSearchStatus::Phase;

QString counted(qint64 count)
{
    return QLocale().toString(count);
}

OfferStanding unsettledStanding(const ChangeRecord &record)
{
    const QString obstacle = Text::tr(
        "An earlier change of this number is not settled yet. Activity shows what is being done about it.");
    if (record.state == ChangeState::NeedsAttention)
        return { StateSign::Attention, Text::tr("Needs attention"), obstacle };
    return { StateSign::Checking,
        record.change.kind == ChangeKind::Buy ? Text::tr("Checking purchase") : Text::tr("Checking a change"),
        obstacle };
}

/// "75", or "75 of 214" where the provider tells how many there are.
QString progress(const AccountSearchStatus &status)
{
    if (!status.total)
        return counted(status.found);
    return Text::tr("%1 of %2").arg(counted(status.found), counted(*status.total));
}

QString phaseText(const AccountSearchStatus &status)
{
    switch (status.phase) {
    case Phase::Searching:
        return Text::tr("searching… %1").arg(counted(status.found));
    case Phase::Slow:
        return Text::tr("slow, still searching… %1").arg(counted(status.found));
    case Phase::Complete:
        if (!status.sold)
            return Text::tr("does not sell numbers of this country");
        return status.seen == 0 ? Text::tr("nothing found") : progress(status);
    case Phase::More:
        return Text::tr("%1, more to load").arg(progress(status));
    case Phase::Failed:
        return status.error ? presentError(*status.error, Attempt::Search).happened : Text::tr("failed");
    case Phase::Cancelled:
        return Text::tr("stopped at %1").arg(counted(status.found));
    }
    return {};
}

} // namespace

OfferStanding offerStanding(const NumberOffer &offer, const OfferFacts &facts)
{
    if (facts.unsettled)
        return unsettledStanding(*facts.unsettled);
    if (facts.owned)
        return { StateSign::Ready, Text::tr("Yours already"),
            Text::tr("This number is in the account already.") };
    const QString words = offer.remark.isEmpty() ? Text::tr("Ready") : offer.remark;
    if (!offer.buyable) {
        return { StateSign::Attention, offer.remark.isEmpty() ? Text::tr("On request") : offer.remark,
            offer.remark.isEmpty()
                ? Text::tr("This number cannot be bought from here, only in the provider's own console.")
                : Text::tr("%1: this number cannot be bought from here, only in the provider's own console.")
                      .arg(offer.remark) };
    }
    if (facts.readOnly)
        return { StateSign::Attention, Text::tr("Account is read-only"),
            Text::tr("The account is read-only here. Its settings say so.") };
    return { offer.remark.isEmpty() ? StateSign::None : StateSign::Attention, words, {} };
}

SearchChip searchChip(const QString &account, const AccountSearchStatus &status)
{
    SearchChip chip{ Text::tr("%1 · %2", "account, how its search stands").arg(account, phaseText(status)) };
    if (!status.localFilters.isEmpty() && status.phase != Phase::Failed && status.sold)
        chip.text = Text::tr("%1 · filtered here: %2").arg(chip.text, status.localFilters.join(u", "_s));
    if (status.phase == Phase::Failed)
        chip.sign = StateSign::Refused;
    else if (status.phase == Phase::Slow || !status.rowErrors.isEmpty())
        chip.sign = StateSign::Attention;
    return chip;
}

CostTotals totalsOf(const QList<NumberOffer> &offers)
{
    CostTotals totals;
    for (const NumberOffer &offer : offers)
        totals.addPurchase(offer.setUp, offer.monthly);
    return totals;
}

} // namespace NumberDesk
