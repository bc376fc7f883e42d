// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/money.h"
#include "domain/numberref.h"
#include "domain/settings.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace NumberDesk {

enum class ChangeKind { Buy, Release, Configure };

/// See transition() for the table.
enum class ChangeState {
    Draft, ///< not sent, not in the journal
    Journaled, ///< intent is durable, nothing was sent
    Sending, ///< durable: it may have left the machine
    Accepted, ///< the provider works on it
    Doubtful, ///< sent without an answer that can be relied on
    Checking, ///< being looked up
    Done,
    Refused, ///< the provider said no, and the answer was understood
    NotSent, ///< provably nothing left the machine; may be tried again by a new change
    NotDone, ///< looked up: it did not happen
    Conflict, ///< somebody changed the same field meanwhile; nothing was sent
    NeedsAttention, ///< could not be settled; a person decides
};

enum class ChangeEvent {
    IntentWritten,
    SendingWritten,
    Confirmed,
    Accept,
    Refuse,
    ProvenUnsent,
    Doubt,
    Look,
    SeenDone,
    SeenNotDone,
    GiveUp,
    FoundConflict,
    DecideDone,
    DecideNotDone,
};

/// The state table of writes: the next state, or nullopt where the event is not allowed.
[[nodiscard]] std::optional<ChangeState> transition(ChangeState state, ChangeEvent event);
/// Settled: the outcome is known. NeedsAttention is not: it still blocks another change of its number.
[[nodiscard]] bool isSettled(ChangeState state);
/// Journaled without Sending at start-up = certainly not sent; Sending = Doubtful; an interrupted look
/// is looked up again.
[[nodiscard]] ChangeState stateAfterRestart(ChangeState state);
[[nodiscard]] QString changeStateName(ChangeState state); ///< stable English word for files
/// NeedsAttention for a word it does not know: a person decides, nothing is sent.
[[nodiscard]] ChangeState changeStateFromName(const QString &name);
[[nodiscard]] QString changeKindName(ChangeKind kind);
/// Configure for a word it does not know: the one kind that neither costs nor loses a number.
[[nodiscard]] ChangeKind changeKindFromName(const QString &name);

struct ChangeRecord;
inline constexpr std::chrono::hours kDecideAfter{ 24 };
/// Whether a person may say what became of a change: when looking could not settle it, and when a provider
/// has been working at it for a day, because it blocks its number for as long as that goes on.
[[nodiscard]] bool mayDecide(const ChangeRecord &record, const QDateTime &now);

/// One intended write. Immutable once journaled; its outcome is kept beside it.
struct Change
{
    QString id; ///< UUID; also the idempotency key where the provider has them
    ChangeKind kind = ChangeKind::Configure;
    NumberRef ref;
    QString offerId; ///< buy: the provider's id of the offer, if any
    QString purchaseTarget; ///< buy, release: subaccount key, if any
    std::optional<Money> setUp; ///< buy: what was shown
    std::optional<Money> monthly; ///< buy, release: what was shown
    SettingValues seen; ///< configure, release: what the person saw
    SettingEdits edits; ///< configure: as wanted; buy: to set afterwards; release by date: as parked first
    QString follows; ///< configure: id of the buy whose settings these are, if it comes from one
};

/// Stands in the edits of a change for a value that must not be written down.
inline constexpr QStringView kHiddenValue = u"\u2022\u2022\u2022";
/// Whether @p change sets something of the account itself: its reference names no number.
[[nodiscard]] bool isForAccount(const Change &change);
/// What is left to set on a number that was bought and is as @p found now: a change of its own, always the
/// same for the same buy. Nothing where all that was wanted is there already.
[[nodiscard]] std::optional<Change> followUpOf(const Change &buy, const SettingValues &found);

/// A row of the journal as people see it.
struct ChangeRecord
{
    Change change;
    ChangeState state = ChangeState::Draft;
    QDateTime created; ///< UTC
    QDateTime sent; ///< UTC; invalid when not sent
    QDateTime settled; ///< UTC; invalid when not settled
    QDateTime nextLook; ///< UTC; when an unsettled one is looked up again
    int looks = 0;
    int negatives = 0; ///< looks that did not find what was wanted
    QDateTime firstNegative; ///< UTC
    std::optional<Error> error;
    QString requestId;
    QString orderId; ///< the provider's order, where buying is one; some providers list them nowhere
    QString request; ///< the exact request, secrets masked
    QString who; ///< the person's login name
    QStringList notes; ///< the course of things, one sentence each, with time
};

} // namespace NumberDesk
