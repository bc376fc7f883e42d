// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "domain/ownednumber.h"
#include "providers/providerclient.h"
#include "services/operationkeeper.h"
#include "storage/changejournal.h"

#include <QObject>

#include <functional>

namespace NumberDesk {

class Accounts;
class ChangeBook;
class Clock;
class OutageWatch;
class Snapshots;
class WriteGate;

/// What a row of the journal is worked on with. All of it outlives the jobs.
struct WriteTools
{
    Accounts &accounts;
    ChangeBook &book;
    Snapshots &snapshots;
    WriteGate &gate;
    OutageWatch &outages;
    Clock &clock;
};

/// Brings one journaled change to the provider, once: looks what is there, merges, keeps a snapshot, makes
/// "Sending" durable, sends, reads the answer and reads back. The only caller of ProviderClient::send().
///
/// Emits finished() exactly once, through the event loop. The record is then settled, or one of
/// Accepted, Doubtful and NeedsAttention, for the reconciler or a person; or it has to wait() for others,
/// and is still Journaled. Otherwise, when it is still Journaled or Sending, the journal could not be
/// written; the reconciler takes it from there.
class ChangeJob final : public QObject
{
    Q_OBJECT

public:
    /// @p secrets: values of a change of the account itself, which the record does not have.
    ChangeJob(const WriteTools &tools, ChangeRecord record, const QMap<QString, Secret> &secrets = {},
        QObject *parent = nullptr);

    /// It is sent by itself on its date: only until @p notAfter, and only while the number is set as it was
    /// agreed to. What may pass is waited for until then.
    void setDated(const QDateTime &notAfter) { m_notAfter = notAfter; }
    void start();
    [[nodiscard]] const ChangeRecord &record() const { return m_record; }
    /// Nothing was sent yet: purchases that are not settled could pass the spending limit with it, or it is
    /// part of a purchase that is done, or has a date, and cannot be sent just now, or nothing can be sent
    /// for its account. It is to be tried again.
    [[nodiscard]] bool waits() const { return m_waits; }
    /// The number as it was last seen, if it was.
    [[nodiscard]] const std::optional<OwnedNumber> &owned() const { return m_owned; }

Q_SIGNALS:
    void finished();

private:
    void checkOwnership(const std::optional<OwnedNumber> &owned);
    void plan(const SettingValues &lastSet);
    void checkUnmoved();
    void keepSnapshot();
    void passGate();
    void wait(const Error &reason, const QString &note);
    void markSending();
    void send();
    void takeError(const Error &error);
    void takeReceipt(const WriteReceipt &receipt);
    void sendNextStep();
    void readBack();
    void readAccountBack();
    void compare(const Result<std::optional<OwnedNumber>> &end);
    void confirm();
    void confirmUnread();
    void reportUntaken(const QStringList &keys);

    [[nodiscard]] bool isTooLate() const;
    void stopLate();
    void stopUnsent(const Error &error);
    void advance(ChangeEvent event, const ChangePatch &patch, std::function<void()> next);
    void finishBy(ChangeEvent event, const ChangePatch &patch);
    [[nodiscard]] ProviderClient *client() const;
    [[nodiscard]] const ProviderInfo &info() const;
    [[nodiscard]] Error noClientError() const;

    WriteTools m_tools;
    ChangeRecord m_record;
    WriteIntent m_intent;
    std::optional<OwnedNumber> m_owned;
    WriteReceipt m_receipt;
    QDateTime m_notAfter; ///< invalid: it may be sent at any time
    int m_readBacks = 0;
    bool m_waits = false;
    OperationKeeper m_operations;
};

} // namespace NumberDesk
