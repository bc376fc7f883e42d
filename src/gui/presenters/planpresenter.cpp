// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/presenters/planpresenter.h"

#include "gui/presenters/changepresenter.h"
#include "gui/presenters/plainwords.h"
#include "services/runway.h"

#include <QCoreApplication>
#include <QLocale>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanPresenter)
};

/// What nobody tells is not counted as saved.
void addRelease(CostTotals &totals, const Change &change)
{
    if (!change.monthly)
        return;
    totals.perMonth.add(change.monthly->times(-1));
    totals.firstYear.add(change.monthly->times(-kMonthsOfYear));
}

void addUp(CostTotals &totals, const Change &change)
{
    if (change.kind == ChangeKind::Buy)
        totals.addPurchase(change.setUp, change.monthly);
    else if (change.kind == ChangeKind::Release)
        addRelease(totals, change);
}

ChangeRecord triedAs(const PlannedChange &row)
{
    ChangeRecord record;
    record.change = row.change;
    record.state = row.failed->state;
    record.error = row.failed->error;
    return record;
}

} // namespace

PlanStage planStage(const PlannedChange &row, const Plan &plan, const Activity &activity)
{
    const QString &id = row.change.id;
    if (!plan.isUnderWay(id))
        return PlanStage::Waiting;
    return activity.undecided(id) ? PlanStage::Undecided : PlanStage::UnderWay;
}

PlanState planState(const PlannedChange &row, PlanStage stage, const QDateTime &nowUtc)
{
    if (stage == PlanStage::Undecided)
        return { stateSign(ChangeState::NeedsAttention), stateText(ChangeState::NeedsAttention) };
    if (stage == PlanStage::UnderWay)
        return { StateSign::Checking, Text::tr("Under way") };
    if (row.failed)
        return { stateSign(row.failed->state), stateText(row.failed->state) };
    if (row.due.isValid()) {
        const QString when = QLocale().toString(row.due.toLocalTime().date(), QLocale::ShortFormat);
        if (!waitsForItsDate(row, nowUtc))
            return { StateSign::Attention, Text::tr("Was due on %1").arg(when) };
        return { StateSign::Attention, Text::tr("On %1").arg(when) };
    }
    return {};
}

QString failureText(const PlannedChange &row, const QDateTime &nowUtc)
{
    return row.failed ? outcomeText(triedAs(row), nowUtc) : QString();
}

QString plannedCost(const Change &change)
{
    if (change.kind == ChangeKind::Configure)
        return u"—"_s;
    if (!change.monthly)
        return Text::tr("not told");
    const QString amount = change.monthly->toText();
    return change.kind == ChangeKind::Buy ? Text::tr("%1 / month").arg(amount)
                                          : Text::tr("−%1 / month").arg(amount);
}

CostTotals planTotals(const PlannedRows &rows)
{
    CostTotals totals;
    for (const PlannedChange &row : rows)
        addUp(totals, row.change);
    return totals;
}

CostTotals changeTotals(const QList<Change> &changes)
{
    CostTotals totals;
    for (const Change &change : changes)
        addUp(totals, change);
    return totals;
}

QString amountText(const MoneyTotals &sums)
{
    return sums.isEmpty() ? u"—"_s : sums.toText();
}

QString additionText(const PlanAddition &addition)
{
    QStringList sentences;
    if (addition.added > 0)
        sentences << Text::tr("%n change(s) added to the plan.", nullptr, addition.added);
    if (addition.merged > 0)
        sentences << Text::tr(
            "Settings went into %n row(s) that the plan had already.", nullptr, addition.merged);
    if (addition.replaced > 0)
        sentences << Text::tr(
            "Planned settings of %n number(s) were taken away because of a planned release.", nullptr,
            addition.replaced);
    if (addition.known > 0)
        sentences << Text::tr("%n change(s) were planned already.", nullptr, addition.known);
    if (addition.toBeReleased > 0)
        sentences << Text::tr("Settings of %n number(s) were left out because of a planned release.", nullptr,
            addition.toBeReleased);
    return sentences.isEmpty() ? Text::tr("Nothing was added to the plan.") : sentences.join(u' ');
}

QString refusalText(const RefusedPlanRow &row, const QString &provider)
{
    const QString number = shownLine(row.number);
    const QString subject = number.isEmpty() ? Text::tr("Row %1").arg(row.row)
                                             : Text::tr("Row %1, %2").arg(row.row).arg(number);
    const auto line = [&subject](const QString &reason) {
        return Text::tr("%1: %2", "row of a plan file, why it was not taken").arg(subject, reason);
    };
    switch (row.why) {
    case RefusedPlanRow::NoAccount:
        return line(
            Text::tr("No account of %1 is called “%2” here.").arg(shownLine(provider), shownLine(row.label)));
    case RefusedPlanRow::SeveralAccounts:
        return line(Text::tr("Several accounts of %1 are called “%2” here.")
                        .arg(shownLine(provider), shownLine(row.label)));
    case RefusedPlanRow::NotUnderstood:
        break;
    }
    return line(ownWords(row.detail));
}

QString interruptionText(const PlanInterruption &interruption)
{
    return Text::tr("Applying was interrupted: %1 of %n change(s) were not sent.", nullptr, interruption.all)
        .arg(QLocale().toString(interruption.ids.size()));
}

} // namespace NumberDesk
