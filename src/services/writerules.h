// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/change.h"
#include "domain/ownednumber.h"
#include "domain/providerinfo.h"
#include "storage/changejournal.h"

namespace NumberDesk {

/// The rules that hold for every write, whoever asks for it: nothing is sent where one of these speaks.
/// All are pure, so that the review tells beforehand exactly what the runner would refuse.

/// The account is unknown or read-only, the number is not named, there is nothing to do.
[[nodiscard]] std::optional<Error> ruleProblem(const std::optional<Account> &account, const Change &change);

/// The journal was begun beside a damaged one, and nobody knows what was under way in @p account.
[[nodiscard]] Error unreadProblem(const std::optional<Account> &account);
/// A change with a date could not be sent in time.
[[nodiscard]] Error lateError();
/// The number is locked against release.
[[nodiscard]] Error lockProblem(const Change &change);

/// What the account's spending limit says about a buy, given what was spent this month. A price or a
/// currency that cannot be compared counts as passed: the limit is a promise.
[[nodiscard]] std::optional<Error> spendingProblem(
    const Account &account, const Change &change, const MonthlySpend &spent);
/// @p spent with @p change added to it.
[[nodiscard]] MonthlySpend withBuy(MonthlySpend spent, const Change &change);

/// Whether the number is owned as the change needs it: a buy wants it not to be, anything else exactly it.
/// A change for a subaccount (purchaseTarget) cannot be told from this account's list, but for a buy of
/// what is there already.
[[nodiscard]] std::optional<Error> ownershipProblem(
    const Change &change, const std::optional<OwnedNumber> &owned);

/// Keys of settings that are not as a release has to find them: as it is to be parked, otherwise as the
/// person saw them or as they were @p lastSet here.
[[nodiscard]] QStringList movedFields(const ProviderInfo &info, const Change &release,
    const SettingValues &readNow, const SettingValues &lastSet);
/// What keeps a release from being sent by itself on its date: the number is not set as it was agreed to,
/// so that somebody may have begun to use it. A number that cannot be seen cannot have been parked.
[[nodiscard]] std::optional<Error> movedProblem(const ProviderInfo &info, const Change &release,
    const std::optional<OwnedNumber> &owned, const SettingValues &lastSet);

/// A configure against what is there now: merged, with fields that cannot be read back filled from what
/// was last set here.
struct ConfigurePlan
{
    SettingValues now; ///< what is there, as far as it is known
    MergeResult merge;
    QStringList unknownFields; ///< labels of fields that will be reset because nobody knows their value
};
[[nodiscard]] ConfigurePlan planConfigure(const ProviderInfo &info, const Change &change,
    const SettingValues &readNow, const SettingValues &lastSet);
/// Whether every edit is there already, as far as it can be read. Such a record is not sent: coming late, it
/// would take back what was set after it, and nobody could tell whether it came.
[[nodiscard]] bool isSetAlready(
    const ProviderInfo &info, const SettingEdits &edits, const SettingValues &readNow);
/// The first problem of what would be written, checked for the edited fields.
[[nodiscard]] std::optional<Error> settingsProblem(
    const ProviderInfo &info, const SettingEdits &edits, const SettingValues &full);
/// "Somebody else changed …" with the labels of the fields.
[[nodiscard]] Error conflictError(const ProviderInfo &info, const QList<MergeConflict> &conflicts);
/// Labels of @p keys in the words of the provider's own fields.
[[nodiscard]] QString fieldLabels(const ProviderInfo &info, const QStringList &keys);

} // namespace NumberDesk
