// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/changejob.h"

#include "base/failpoint.h"
#include "services/accounts.h"
#include "services/changebook.h"
#include "services/lookverdict.h"
#include "services/outagewatch.h"
#include "services/writegate.h"
#include "services/writeoutcome.h"
#include "services/writerules.h"
#include "storage/snapshots.h"

#include <QLocale>

namespace NumberDesk {

using namespace std::chrono_literals;

namespace {

// A list may lag behind the write a little; what is later than this is for the reconciler.
constexpr int kReadBacks = 3;
constexpr auto kBetweenReadBacks = 1500ms;

} // namespace

ChangeJob::ChangeJob(
    const WriteTools &tools, ChangeRecord record, const QMap<QString, Secret> &secrets, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_record(std::move(record))
{
    m_intent.change = m_record.change;
    m_intent.secrets = secrets;
}

ProviderClient *ChangeJob::client() const
{
    return m_tools.accounts.client(m_record.change.ref.account);
}

const ProviderInfo &ChangeJob::info() const
{
    return m_tools.accounts.infoOf(m_record.change.ref.account);
}

Error ChangeJob::noClientError() const
{
    const AccountId &id = m_record.change.ref.account;
    Error error = m_tools.accounts.error(id).value_or(makeError(ErrorKind::SecretsMissing));
    error.delivery = Delivery::NotSent;
    if (error.detail.isEmpty())
        error.detail = tr("The account is not ready to be used. Nothing was sent.");
    return error;
}

void ChangeJob::start()
{
    if (isTooLate()) {
        stopLate();
        return;
    }
    const auto &ref = m_record.change.ref;
    // The account may have been made read-only while this row waited.
    if (const auto problem = ruleProblem(m_tools.accounts.find(ref.account), m_record.change)) {
        stopUnsent(*problem);
        return;
    }
    ProviderClient *asked = client();
    if (!asked) {
        stopUnsent(noClientError());
        return;
    }
    if (isForAccount(m_record.change)) {
        passGate();
        return;
    }
    failpoint("job.started");
    m_operations.keep(asked->findOwned(ref), this, [this](const Result<std::optional<OwnedNumber>> &end) {
        if (!end.isOk()) {
            stopUnsent(end.error());
            return;
        }
        m_tools.outages.reached(m_record.change.ref.account);
        checkOwnership(end.value());
    });
}

void ChangeJob::checkOwnership(const std::optional<OwnedNumber> &owned)
{
    failpoint("job.ownership-known");
    m_owned = owned;
    if (const auto problem = ownershipProblem(m_record.change, owned)) {
        stopUnsent(*problem);
        return;
    }
    if (m_record.change.kind == ChangeKind::Buy) {
        passGate();
        return;
    }
    if (m_record.change.kind == ChangeKind::Release) {
        if (m_notAfter.isValid())
            checkUnmoved();
        else
            keepSnapshot();
        return;
    }
    if (!m_owned) {
        stopUnsent(makeError(ErrorKind::Unsupported,
            tr("The settings of a number in a subaccount can only be changed with an account of its own.")));
        return;
    }
    m_operations.keep(m_tools.book.journal().lastSetValues(m_record.change.ref), this,
        [this](const Result<SettingValues> &end) {
            if (end.isOk())
                plan(end.value());
            else
                stopUnsent(end.error());
        });
}

void ChangeJob::plan(const SettingValues &lastSet)
{
    const ConfigurePlan plan = planConfigure(info(), m_record.change, m_owned->settings, lastSet);
    if (!plan.merge.isClean()) {
        ChangePatch patch;
        patch.error = conflictError(info(), plan.merge.conflicts);
        patch.note = patch.error->detail;
        finishBy(ChangeEvent::FoundConflict, patch);
        return;
    }
    if (isSetAlready(info(), m_record.change.edits, m_owned->settings)) {
        stopUnsent(makeError(ErrorKind::InvalidRequest, tr("All of this is set already. Nothing was sent.")));
        return;
    }
    m_intent.full = plan.merge.merged;
    if (const auto problem = settingsProblem(info(), m_record.change.edits, m_intent.full)) {
        stopUnsent(*problem);
        return;
    }
    keepSnapshot();
}

void ChangeJob::checkUnmoved()
{
    m_operations.keep(m_tools.book.journal().lastSetValues(m_record.change.ref), this,
        [this](const Result<SettingValues> &end) {
            const auto problem = end.isOk() ? movedProblem(info(), m_record.change, m_owned, end.value())
                                            : std::optional(end.error());
            if (problem)
                stopUnsent(*problem);
            else
                keepSnapshot();
        });
}

void ChangeJob::keepSnapshot()
{
    if (!m_owned) {
        passGate();
        return;
    }
    auto adding = m_tools.snapshots.addBefore(m_record.change, m_owned->settings, m_tools.clock.utcNow());
    m_operations.keep(std::move(adding), this, [this](const Result<Done> &end) {
        failpoint("job.snapshot-kept");
        if (end.isOk())
            passGate();
        else
            stopUnsent(end.error());
    });
}

/// The last question before it is sent: whatever was allowed when it was journaled may have changed.
void ChangeJob::passGate()
{
    m_operations.keep(
        m_tools.gate.maySend(m_record.change), this, [this](const Result<GateVerdict> &verdict) {
            failpoint("job.gate-asked");
            if (!verdict.isOk())
                stopUnsent(verdict.error());
            else if (!verdict->problem)
                markSending();
            else if (verdict->waits)
                wait(*verdict->problem,
                    tr("Waiting: purchases that are being checked could pass the spending limit with it."));
            else
                stopUnsent(*verdict->problem);
        });
}

void ChangeJob::wait(const Error &reason, const QString &note)
{
    ChangePatch patch;
    patch.error = reason;
    patch.error->delivery = Delivery::NotSent;
    if (m_record.error && m_record.error->kind == reason.kind) {
        // However often it is tried, it is noted once.
        m_waits = true;
        QMetaObject::invokeMethod(this, &ChangeJob::finished, Qt::QueuedConnection);
        return;
    }
    patch.note = note;
    m_tools.book.amend(m_record, patch, this, [this](const Result<ChangeRecord> &end) {
        m_waits = end.isOk();
        if (end.isOk())
            m_record = end.value();
        Q_EMIT finished();
    });
}

void ChangeJob::markSending()
{
    if (isTooLate()) {
        stopLate();
        return;
    }
    const ProviderClient *sender = client();
    if (!sender) {
        stopUnsent(noClientError());
        return;
    }
    m_intent.owned = m_owned;
    ChangePatch patch;
    patch.request = sender->requestText(m_intent);
    patch.note = tr("Sending.");
    advance(ChangeEvent::SendingWritten, patch, [this] { send(); });
}

void ChangeJob::send()
{
    ProviderClient *sender = client();
    if (!sender) {
        takeError(noClientError());
        return;
    }
    failpoint("job.sending-durable");
    m_operations.keep(sender->send(m_intent), this, [this](const Result<WriteReceipt> &end) {
        failpoint("job.answered");
        if (end.isOk())
            takeReceipt(end.value());
        else
            takeError(end.error());
    });
    failpoint("job.sent");
}

void ChangeJob::takeError(const Error &error)
{
    const WriteOutcome outcome = judgeFailure(error, m_intent.step);
    finishBy(outcome.event, outcome.patch);
}

void ChangeJob::takeReceipt(const WriteReceipt &receipt)
{
    m_receipt = receipt;
    if (receipt.more) {
        sendNextStep();
    } else if (receipt.accepted) {
        ChangePatch patch = receiptPatch(m_receipt);
        patch.note = tr("The provider accepted it and goes on working.");
        finishBy(ChangeEvent::Accept, patch);
    } else if (isForAccount(m_record.change)) {
        readAccountBack();
    } else if (m_record.change.purchaseTarget.isEmpty()) {
        readBack();
    } else {
        confirm();
    }
}

/// What the step brought is durable before the next one leaves: nobody else may know the order.
void ChangeJob::sendNextStep()
{
    const ProviderClient *sender = client();
    ++m_intent.step;
    if (!m_receipt.orderId.isEmpty())
        m_intent.orderId = m_receipt.orderId;
    if (!sender) {
        takeError(noClientError());
        return;
    }
    ChangePatch patch = receiptPatch(m_receipt);
    patch.request = QString(m_record.request + u"\n\n" + sender->requestText(m_intent));
    patch.note = tr("The provider answered the first part. Sending the next one.");
    m_tools.book.amend(m_record, patch, this, [this](const Result<ChangeRecord> &end) {
        if (!end.isOk()) {
            Q_EMIT finished();
            return;
        }
        m_record = end.value();
        failpoint("job.next-step-durable");
        send();
    });
}

void ChangeJob::readBack()
{
    ++m_readBacks;
    ProviderClient *asked = client();
    if (!asked) {
        compare(noClientError());
        return;
    }
    m_operations.keep(asked->findOwned(m_record.change.ref), this,
        [this](const Result<std::optional<OwnedNumber>> &end) { compare(end); });
}

/// The account's own settings are secrets, so they are compared here and nowhere else.
void ChangeJob::readAccountBack()
{
    ProviderClient *asked = client();
    if (!asked) {
        confirmUnread();
        return;
    }
    m_operations.keep(asked->accountSettings(), this, [this](const Result<QMap<QString, Secret>> &end) {
        if (!end.isOk()) {
            confirmUnread();
            return;
        }
        QStringList untaken;
        for (auto value = m_intent.secrets.cbegin(); value != m_intent.secrets.cend(); ++value) {
            if (end->value(value.key()) != value.value())
                untaken.append(value.key());
        }
        if (untaken.isEmpty())
            confirm();
        else
            reportUntaken(untaken);
    });
}

void ChangeJob::compare(const Result<std::optional<OwnedNumber>> &end)
{
    failpoint("job.read-back");
    const Change &change = m_record.change;
    Effect effect = Effect::Untellable;
    SettingValues expected;
    if (const ProviderClient *asked = client(); asked && end.isOk()) {
        m_owned = end.value();
        if (change.kind == ChangeKind::Configure)
            expected = asked->expectedAfter(m_intent);
        effect = change.kind == ChangeKind::Configure ? settingsEffect(expected, m_owned, info())
                                                      : ownershipEffect(change, m_owned);
    }
    const bool isEndingUntold
        = change.kind == ChangeKind::Release && m_owned && !m_owned->endingTold && end.isOk();
    if (isEndingUntold)
        m_owned->endsAt = m_receipt.endsAt; // the provider's yes is all there will ever be
    if (effect == Effect::Present || isEndingUntold) {
        confirm();
    } else if (m_readBacks < kReadBacks) {
        m_tools.clock.after(kBetweenReadBacks, this, [this] { readBack(); });
    } else if (change.kind == ChangeKind::Configure && effect == Effect::Absent) {
        reportUntaken(untakenFields(expected, m_owned->settings, info()));
    } else {
        ChangePatch patch = receiptPatch(m_receipt);
        patch.note = tr("The provider said yes, but its list does not show it yet: looking.");
        finishBy(ChangeEvent::Doubt, patch);
    }
}

void ChangeJob::confirm()
{
    ChangePatch patch = receiptPatch(m_receipt);
    patch.followUp = followUpOf(m_record.change, m_owned ? m_owned->settings : SettingValues());
    if (!m_record.change.purchaseTarget.isEmpty())
        patch.note = tr("The provider said yes. It is for a subaccount, whose numbers cannot be read back "
                        "with this account.");
    else if (m_record.change.kind == ChangeKind::Buy)
        patch.note = tr("Bought, and seen in the account.");
    else if (m_record.change.kind == ChangeKind::Release && m_owned)
        patch.note = m_owned->endsAt
            ? tr("Given back. It stays in the account until %1.")
                  .arg(QLocale().toString(m_owned->endsAt->toLocalTime().date()))
            : tr("Given back. The provider's list does not show until when it stays.");
    else if (m_record.change.kind == ChangeKind::Release)
        patch.note = tr("Released, and gone from the account.");
    else
        patch.note = tr("Written, read back and compared: every setting that can be read is as wanted.");
    finishBy(ChangeEvent::Confirmed, patch);
}

void ChangeJob::confirmUnread()
{
    ChangePatch patch = receiptPatch(m_receipt);
    patch.note = tr("The provider said yes. It could not be read back.");
    finishBy(ChangeEvent::Confirmed, patch);
}

void ChangeJob::reportUntaken(const QStringList &keys)
{
    ChangePatch patch = receiptPatch(m_receipt);
    Error error = makeError(ErrorKind::Conflict,
        tr("The provider said yes, but this did not take effect: %1. Look at the number before trying again.")
            .arg(fieldLabels(info(), keys)));
    error.delivery = Delivery::Answered;
    error.field = keys.value(0);
    error.untaken = keys;
    patch.error = error;
    patch.note = error.detail;
    // The table leads there by way of a look, which is what the reading back was.
    advance(ChangeEvent::Doubt, patch,
        [this] { advance(ChangeEvent::Look, {}, [this] { finishBy(ChangeEvent::GiveUp, {}); }); });
}

bool ChangeJob::isTooLate() const
{
    return m_notAfter.isValid() && m_notAfter < m_tools.clock.utcNow();
}

/// A person agreed to a date, and not to whenever it can be sent.
void ChangeJob::stopLate()
{
    ChangePatch patch;
    patch.error = lateError();
    patch.note = patch.error->detail;
    finishBy(ChangeEvent::ProvenUnsent, patch);
}

void ChangeJob::stopUnsent(const Error &error)
{
    // The values of an account's own settings are in memory only, and do not wait.
    const bool isHeldBack
        = !isForAccount(m_record.change) && m_tools.outages.holdsBack(m_record.change.ref.account, error);
    if (isTriedAgain(m_record, error, m_tools.clock.utcNow())) {
        wait(error, tr("Waiting: this is part of the purchase, and is tried again until it can be sent."));
        return;
    }
    if (m_notAfter.isValid() && isPassing(error.kind)) {
        wait(error, tr("Waiting: its date has come, and it is tried again for a while."));
        return;
    }
    if (isHeldBack) {
        wait(error, tr("Waiting: nothing can be sent for this account just now. It is tried again."));
        return;
    }
    ChangePatch patch;
    patch.error = error;
    patch.error->delivery = Delivery::NotSent;
    patch.note = tr("Nothing was sent.");
    finishBy(ChangeEvent::ProvenUnsent, patch);
}

void ChangeJob::advance(ChangeEvent event, const ChangePatch &patch, std::function<void()> next)
{
    m_tools.book.advance(
        m_record, event, patch, this, [this, next = std::move(next)](const Result<ChangeRecord> &end) {
            if (end.isOk()) {
                m_record = end.value();
                next();
            } else {
                Q_EMIT finished();
            }
        });
}

void ChangeJob::finishBy(ChangeEvent event, const ChangePatch &patch)
{
    failpoint("job.outcome-known");
    advance(event, patch, [this] {
        failpoint("job.outcome-durable");
        Q_EMIT finished();
    });
}

} // namespace NumberDesk
