// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/writerules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace NumberDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NumberDesk::WriteRules)
};

std::optional<Error> problem(ErrorKind kind, const QString &detail)
{
    return makeError(kind, detail);
}

/// The sum of @p totals in @p currency; nullopt where something cannot be expressed in it.
std::optional<Money> sumIn(const QString &currency, const MoneyTotals &totals)
{
    Money sum(0, 0, currency);
    if (totals.unknown() > 0)
        return std::nullopt;
    for (const Money &part : totals.sums()) {
        if (part.isZero())
            continue;
        if (part.currency() != currency)
            return std::nullopt;
        sum = sum.plus(part);
    }
    return sum;
}

std::optional<Error> releaseProblem(const OwnedNumber &owned)
{
    const QString number = owned.ref.number.international();
    if (!owned.releasable)
        return problem(ErrorKind::Refused,
            owned.notices.isEmpty()
                ? Texts::tr("%1 is not this account's to give back. Nothing was sent.").arg(number)
                : owned.notices.first());
    if (owned.endsAt && owned.endingTold)
        return problem(ErrorKind::Conflict,
            Texts::tr("%1 ends already, on %2. Nothing was sent.")
                .arg(number, QLocale().toString(owned.endsAt->toLocalTime().date(), QLocale::LongFormat)));
    return std::nullopt;
}

} // namespace

std::optional<Error> ruleProblem(const std::optional<Account> &account, const Change &change)
{
    if (!account)
        return problem(
            ErrorKind::NotFound, Texts::tr("The account of this change is not set up here any more."));
    if (account->readOnly)
        return problem(ErrorKind::Forbidden,
            Texts::tr("The account “%1” is read-only here. Nothing was sent. Switch that off in the "
                      "account's settings to go on.")
                .arg(account->label));
    const bool namesNumber = !change.ref.number.isEmpty() && !change.ref.country.isEmpty();
    if (!namesNumber && !isForAccount(change))
        return problem(
            ErrorKind::InvalidRequest, Texts::tr("A change has to name one number and its country."));
    if (change.kind == ChangeKind::Configure && change.edits.isEmpty())
        return problem(ErrorKind::InvalidRequest, Texts::tr("There is nothing to change."));
    return std::nullopt;
}

Error unreadProblem(const std::optional<Account> &account)
{
    return makeError(ErrorKind::Forbidden,
        Texts::tr("The journal was damaged and a new one was begun, so nobody knows what was under way in "
                  "“%1”. Nothing was sent. Refresh the account: once it has been read whole, you can go on.")
            .arg(account ? account->label : QString()));
}

Error lateError()
{
    return makeError(
        ErrorKind::Cancelled, Texts::tr("Its date went by before it could be sent. Nothing was sent."));
}

Error lockProblem(const Change &change)
{
    return makeError(ErrorKind::Forbidden,
        Texts::tr("%1 is locked against release. Nothing was sent. Unlock it to go on.")
            .arg(change.ref.number.international()));
}

MonthlySpend withBuy(MonthlySpend spent, const Change &change)
{
    spent.setUp.add(change.setUp);
    spent.monthly.add(change.monthly);
    ++spent.buys;
    return spent;
}

std::optional<Error> spendingProblem(const Account &account, const Change &change, const MonthlySpend &spent)
{
    if (change.kind != ChangeKind::Buy || !account.monthlyLimit)
        return std::nullopt;
    const Money &limit = *account.monthlyLimit;
    const MonthlySpend after = withBuy(spent, change);
    const auto setUp = sumIn(limit.currency(), after.setUp);
    const auto monthly = sumIn(limit.currency(), after.monthly);
    if (!setUp || !monthly)
        return problem(ErrorKind::Forbidden,
            Texts::tr(
                "The spending limit of “%1” is %2 a month, but not every price of this month's purchases is "
                "known in that currency, so the limit cannot be checked. Nothing was sent.")
                .arg(account.label, limit.toText()));
    const Money sum = setUp->plus(*monthly);
    if (sum.compare(limit) <= 0)
        return std::nullopt;
    return problem(ErrorKind::Forbidden,
        Texts::tr("With this purchase, what was bought in “%1” this month would come to %2. The spending "
                  "limit is %3. Nothing was sent.")
            .arg(account.label, sum.toText(), limit.toText()));
}

std::optional<Error> ownershipProblem(const Change &change, const std::optional<OwnedNumber> &owned)
{
    const QString number = change.ref.number.international();
    if (change.kind == ChangeKind::Buy) {
        if (!owned)
            return std::nullopt;
        return problem(ErrorKind::Conflict,
            Texts::tr("%1 is in this account already, so it was not bought again.").arg(number));
    }
    const bool exact
        = owned && owned->ref.country == change.ref.country && owned->ref.number == change.ref.number;
    if (exact && change.kind == ChangeKind::Release)
        return releaseProblem(*owned);
    if (exact || !change.purchaseTarget.isEmpty())
        return std::nullopt;
    return problem(
        ErrorKind::NotFound, Texts::tr("%1 is not in this account any more. Nothing was sent.").arg(number));
}

ConfigurePlan planConfigure(const ProviderInfo &info, const Change &change, const SettingValues &readNow,
    const SettingValues &lastSet)
{
    ConfigurePlan plan;
    plan.now = readNow;
    SettingValues seen = change.seen;
    for (const SettingField &field : info.settingFields) {
        if (field.readBack || readNow.contains(field.key))
            continue;
        // Nobody can see such a field change, so it is no conflict: what was last set here stands for it.
        if (lastSet.contains(field.key)) {
            plan.now.insert(field.key, lastSet.value(field.key));
            seen.insert(field.key, lastSet.value(field.key));
        } else {
            seen.remove(field.key);
            if (!change.edits.contains(field.key))
                plan.unknownFields.append(field.label);
        }
    }
    plan.merge = mergeSettings(seen, plan.now, change.edits);
    return plan;
}

bool isSetAlready(const ProviderInfo &info, const SettingEdits &edits, const SettingValues &readNow)
{
    const QStringList keys = edits.keys();
    return std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
        const SettingField *field = info.settingField(key);
        const bool isReadable = !field || field->readBack;
        return isReadable && readNow.value(key) == edits.value(key);
    });
}

QStringList movedFields(const ProviderInfo &info, const Change &release, const SettingValues &readNow,
    const SettingValues &lastSet)
{
    QStringList moved;
    for (const SettingField &field : info.settingFields) {
        const QString &key = field.key;
        const QString found = (field.readBack ? readNow : lastSet).value(key);
        const bool isParked = release.edits.contains(key);
        if (isParked ? found != release.edits.value(key)
                     : field.readBack && found != release.seen.value(key)
                    && !(lastSet.contains(key) && found == lastSet.value(key)))
            moved.append(key);
    }
    return moved;
}

std::optional<Error> movedProblem(const ProviderInfo &info, const Change &release,
    const std::optional<OwnedNumber> &owned, const SettingValues &lastSet)
{
    const QStringList moved
        = owned ? movedFields(info, release, owned->settings, lastSet) : QStringList(release.edits.keys());
    if (moved.isEmpty())
        return std::nullopt;
    const bool isUnparked = std::any_of(
        moved.cbegin(), moved.cend(), [&release](const QString &key) { return release.edits.contains(key); });
    const QString labels = fieldLabels(info, moved);
    return problem(ErrorKind::Conflict,
        isUnparked
            ? Texts::tr("The number was to be parked first, and is not: %1. Nothing was sent.").arg(labels)
            : Texts::tr(
                "The number is not set any more as when its date was agreed to: %1. Nothing was sent.")
                  .arg(labels));
}

std::optional<Error> settingsProblem(
    const ProviderInfo &info, const SettingEdits &edits, const SettingValues &full)
{
    const QList<FieldProblem> problems = validateFields(info.settingFields, full, edits.keys());
    const auto first = std::find_if(
        problems.begin(), problems.end(), [](const FieldProblem &each) { return !each.warning; });
    if (first == problems.end())
        return std::nullopt;
    Error error = makeError(ErrorKind::InvalidRequest, first->text);
    error.field = first->key;
    return error;
}

QString fieldLabels(const ProviderInfo &info, const QStringList &keys)
{
    QStringList labels;
    for (const QString &key : keys) {
        const SettingField *field = info.settingField(key);
        for (const SettingField &each : info.accountFields) {
            if (!field && each.key == key)
                field = &each;
        }
        labels.append(field && !field->label.isEmpty() ? field->label : key);
    }
    return QLocale().createSeparatedList(labels);
}

Error conflictError(const ProviderInfo &info, const QList<MergeConflict> &conflicts)
{
    QStringList keys;
    for (const MergeConflict &conflict : conflicts)
        keys.append(conflict.key);
    Error error = makeError(ErrorKind::Conflict,
        Texts::tr("Somebody else changed this since you looked: %1. Nothing was sent.")
            .arg(fieldLabels(info, keys)));
    error.field = keys.value(0);
    return error;
}

} // namespace NumberDesk
