// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/providerinfo.h"
#include "providers/providerclient.h"
#include "storage/changejournal.h"

namespace NumberDesk {

/// What follows from the answer to a write.
struct WriteOutcome
{
    ChangeEvent event = ChangeEvent::Doubt;
    ChangePatch patch;
};

/// Judges a write that did not end with an answer of success, by what is known of its delivery: nothing
/// left the machine = ProvenUnsent; an understood refusal = Refuse; everything else, and a refusal in words
/// that may hide an effect, = Doubt, which is looked up. At a @p step after the first an earlier part took
/// effect, so it is always looked up.
[[nodiscard]] WriteOutcome judgeFailure(const Error &error, int step);

/// Whether a change that could not be sent waits to be tried again instead of ending: the settings of a
/// number that was bought, agreed to with the purchase, for a day, while the network, the keychain, the
/// provider or its list may yet come round.
[[nodiscard]] bool isTriedAgain(const ChangeRecord &record, const Error &error, const QDateTime &now);

/// Whether what kept a change from being sent may be over after a while: the network, the keychain or the
/// provider may come round.
[[nodiscard]] bool isPassing(ErrorKind kind);

/// What of @p receipt is journaled.
[[nodiscard]] ChangePatch receiptPatch(const WriteReceipt &receipt);

/// Whether a buy without an answer may be sent again under its idempotency key, as @p request: while the
/// provider still knows the key, and only the very request that was sent. Releases and settings can be read
/// back, so nothing is gained by repeating them.
[[nodiscard]] bool mayReplay(
    const ChangeRecord &record, const ProviderInfo &info, const QString &request, const QDateTime &now);

/// What a replay taught, to be journaled. Success tells the order. A refusal is what became of the first
/// request as well, and is still looked up. No answer, and refusals that are about the asking and not about
/// the purchase, teach nothing.
[[nodiscard]] std::optional<ChangePatch> judgeReplay(const Result<WriteReceipt> &end);

} // namespace NumberDesk
