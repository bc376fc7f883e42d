// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/ownednumber.h"
#include "domain/providerinfo.h"
#include "providers/providerclient.h"
#include "storage/changejournal.h"

#include <chrono>
#include <optional>

namespace NumberDesk {

/// What a look at the provider says about the effect of a write.
enum class Effect {
    Present, ///< it is as the write wanted it
    Absent, ///< it is not
    Untellable, ///< no answer, or this cannot be seen from the provider's list
};

/// How long to wait before look number @p looks (from 0) after the one before: at once, then 2, 5, 15, 60
/// and 300 s, and every 300 s from then on.
[[nodiscard]] std::chrono::milliseconds delayBeforeLook(int looks);

inline constexpr std::chrono::minutes kBetweenNegatives{ 5 };
/// For a bought number that is not seen on offer again either: the list may lag behind.
inline constexpr std::chrono::minutes kBetweenNegativesUnsold{ 60 };
inline constexpr std::chrono::hours kGiveUpAfter{ 24 };
/// No person is asked before that: the program may have been away for longer than a day.
inline constexpr int kLooksBeforeGivingUp = 6;

/// Whether the provider said yes to the write: it is then only waited for to be seen, and not seeing it
/// never proves that it did not happen.
[[nodiscard]] bool providerSaidYes(const ChangeRecord &record);

/// What the list of owned numbers shows of a buy or a release.
[[nodiscard]] Effect ownershipEffect(const Change &change, const std::optional<OwnedNumber> &owned);
/// Keys of settings that are not as @p expected, the provider's own idea of what a read-back shows. Fields
/// that cannot be relied on to be read back say nothing, also where an old record still shows them.
[[nodiscard]] QStringList untakenFields(
    const SettingValues &expected, const SettingValues &readBack, const ProviderInfo &info);
/// What a read-back shows of a configure.
[[nodiscard]] Effect settingsEffect(
    const SettingValues &expected, const std::optional<OwnedNumber> &owned, const ProviderInfo &info);

/// When a look is judged.
struct LookTime
{
    LookTime(const QDateTime &utcNow) // NOLINT(google-explicit-constructor): the plain case
        : now(utcNow)
    { }
    LookTime(const QDateTime &utcNow, std::optional<std::chrono::milliseconds> since)
        : now(utcNow)
        , sinceFirstNegative(since)
    { }

    QDateTime now;
    /// Since the first negative, by a clock that nobody can set; nothing where this run did not see it.
    std::optional<std::chrono::milliseconds> sinceFirstNegative;
};

/// What follows from a look.
struct LookVerdict
{
    ChangeEvent event = ChangeEvent::Doubt;
    ChangePatch patch;
};

/// Judges a look at @p record, which is Checking or Accepted.
///
/// Seen: Done; a release has to be seen gone twice (@p goneBefore tells of the first), unless the provider
/// had answered. Not seen: after an understood refusal that might have hidden an effect, Refused; otherwise
/// NotDone, but only after two negatives at least five minutes apart, by both clocks where both are known.
/// Unclear after a day: NeedsAttention.
[[nodiscard]] LookVerdict judgeLook(
    const ChangeRecord &record, Effect effect, bool goneBefore, const LookTime &time);

/// Judges a buy once more that judgeLook() takes for not done, by whether the number is on offer again
/// (nullopt: cannot be told). Only that is evidence; without it the negatives have to lie an hour apart.
[[nodiscard]] LookVerdict judgeUnbought(
    const ChangeRecord &record, std::optional<bool> isOnOffer, const LookTime &time);

/// Judges what the provider says of a write at which it works (stage Working) or which it gave up (Failed).
/// Working is waited for without an end: Accepted, however late.
[[nodiscard]] LookVerdict judgeProgress(
    const ChangeRecord &record, const Progress &progress, const QDateTime &now);

/// The provider is through with a configure, yet a second look still does not show it.
[[nodiscard]] LookVerdict judgeUntaken(const ChangeRecord &record);

/// Whether some of the edited settings are neither as the person saw them nor all as wanted: a part of the
/// write took effect, or somebody else was there.
[[nodiscard]] bool isHalfway(const Change &change, const SettingValues &now, const ProviderInfo &info);
/// Settings that are halfway after all waiting: it can be called neither done nor not done.
[[nodiscard]] LookVerdict judgeHalfway(const ChangeRecord &record);

/// The account it was sent in is not in the profile any more: only a person can tell.
[[nodiscard]] LookVerdict judgeHomeless(const ChangeRecord &record);

/// A setting of the account, whose value the record does not have: only a person can tell.
[[nodiscard]] LookVerdict judgeHidden(const ChangeRecord &record);

} // namespace NumberDesk
