// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/writeoutcome.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace NumberDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NumberDesk::ChangeJob)
};

WriteOutcome doubt(const ChangePatch &patch, const QString &note)
{
    WriteOutcome outcome{ ChangeEvent::Doubt, patch };
    outcome.patch.note = note;
    return outcome;
}

/// Before a key runs out by the provider's clock, which may go ahead of ours.
constexpr std::chrono::minutes kKeyMargin{ 15 };
constexpr std::chrono::hours kTriedAgainFor{ 24 };

bool isAboutThePurchase(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorised:
    case ErrorKind::Forbidden:
    case ErrorKind::RateLimited:
    case ErrorKind::Conflict: // the first one is still running, or the key was used otherwise
        return false;
    default:
        return true;
    }
}

constexpr std::array kPassing{ ErrorKind::Cancelled, ErrorKind::Timeout, ErrorKind::Offline,
    ErrorKind::RateLimited, ErrorKind::ProviderDown, ErrorKind::BadAnswer, ErrorKind::SecretsLocked,
    ErrorKind::SecretsMissing };

} // namespace

WriteOutcome judgeFailure(const Error &error, int step)
{
    ChangePatch patch;
    patch.error = error;
    patch.requestId = error.requestId;
    if (step > 0 && error.delivery != Delivery::Unknown) {
        // What there is now has to be looked at, whatever became of this part.
        patch.error->delivery = Delivery::Answered;
        patch.error->lookFirst = true;
    }
    if (step > 0)
        return doubt(
            patch, Texts::tr("The first part was answered, but the next one was not done: looking."));
    if (error.delivery == Delivery::NotSent) {
        patch.note = Texts::tr("Nothing was sent.");
        return { ChangeEvent::ProvenUnsent, patch };
    }
    if (error.delivery == Delivery::Unknown)
        return doubt(patch, Texts::tr("Sent, but no answer came that can be relied on: looking."));
    if (error.lookFirst)
        return doubt(patch,
            Texts::tr("The provider refused it in words that can also mean that it happened: looking."));
    patch.note = Texts::tr("The provider refused it.");
    return { ChangeEvent::Refuse, patch };
}

bool isTriedAgain(const ChangeRecord &record, const Error &error, const QDateTime &now)
{
    // A list may lag behind the purchase.
    return !record.change.follows.isEmpty() && now < record.created.addDuration(kTriedAgainFor)
        && (error.kind == ErrorKind::NotFound || isPassing(error.kind));
}

bool isPassing(ErrorKind kind)
{
    return std::find(kPassing.begin(), kPassing.end(), kind) != kPassing.end();
}

ChangePatch receiptPatch(const WriteReceipt &receipt)
{
    ChangePatch patch;
    patch.requestId = receipt.requestId;
    if (!receipt.orderId.isEmpty())
        patch.orderId = receipt.orderId;
    return patch;
}

bool mayReplay(
    const ChangeRecord &record, const ProviderInfo &info, const QString &request, const QDateTime &now)
{
    const bool isUnanswered = record.error && record.error->delivery == Delivery::Unknown;
    const bool isLookedUp = record.state == ChangeState::Checking;
    if (!info.keyedWrites || record.change.kind != ChangeKind::Buy || !isLookedUp || !isUnanswered)
        return false;
    const bool isKeyAlive = record.sent.isValid() && record.sent <= now
        && now < record.sent.addDuration(info.keyLifetime - kKeyMargin);
    return isKeyAlive && record.orderId.isEmpty() && record.request == request;
}

std::optional<ChangePatch> judgeReplay(const Result<WriteReceipt> &end)
{
    if (end.isOk()) {
        ChangePatch patch = receiptPatch(end.value());
        patch.note = Texts::tr("Asked again under the same key: the provider took the order once.");
        return patch;
    }
    if (end.error().delivery != Delivery::Answered || !isAboutThePurchase(end.error().kind))
        return std::nullopt;
    ChangePatch patch;
    patch.error = end.error();
    patch.error->lookFirst = true;
    patch.requestId = end.error().requestId;
    patch.note = Texts::tr("Asked again under the same key: the provider refused it.");
    return patch;
}

} // namespace NumberDesk
