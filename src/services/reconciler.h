// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "services/changejob.h"
#include "services/lookverdict.h"

#include <QHash>

namespace NumberDesk {

/// Finds out what became of writes whose outcome is not known (Doubtful, Accepted), by looking at the
/// provider's list: at once, then after 2, 5, 15, 60 and 300 s, and every 300 s until it is settled or a
/// person has to decide. See judgeLook() for what a look means. While the account is not ready it waits;
/// where it is gone, a person has to decide at once. Every look is journaled. Nothing here sends a write, but
/// that a buy without an answer is sent again under an idempotency key that is still alive (see mayReplay()):
/// the provider takes it once. A record that the journal could not follow is Journaled or Sending: it is
/// brought up to date as soon as the journal can be written again.
class Reconciler final : public QObject
{
    Q_OBJECT

public:
    explicit Reconciler(const WriteTools &tools, QObject *parent = nullptr);
    ~Reconciler() override;

    /// Takes a record up, once: looks at once where looking can help, or keeps it for lookNow() and decide().
    void watch(const ChangeRecord &record);
    /// Looks at once, also at one that needs attention.
    void lookNow(const QString &changeId);
    /// A person's decision, where mayDecide() allows it. During a look it waits for the end of that.
    void decide(const QString &changeId, bool happened);
    [[nodiscard]] bool isWatching(const QString &changeId) const { return m_watched.contains(changeId); }

Q_SIGNALS:
    /// The record is settled. @p owned is the number as the look saw it, if it did.
    void settled(const NumberDesk::ChangeRecord &record, const std::optional<NumberDesk::OwnedNumber> &owned);

private:
    struct Watched
    {
        ChangeRecord record;
        bool looking = false; ///< or being decided by a person: one of the two at a time
        bool providerDone = false; ///< the provider says that it is through with it
        bool followFailed = false; ///< the provider did not say how it stands
        bool replayTaken = false; ///< a replay was answered with success
        bool goneBefore = false; ///< a release whose number a look did not find any more
        /// By the steady clock; nothing where it was journaled by an earlier run.
        std::optional<std::chrono::milliseconds> firstNegative;
        std::optional<bool> decision; ///< a person's, made during a look
        int round = 0; ///< tells a scheduled look from one that came in between
        std::optional<OwnedNumber> owned;
    };

    void schedule(const QString &id, std::chrono::milliseconds delay);
    void look(const QString &id);
    void catchUp(const QString &id);
    void ask(const QString &id);
    [[nodiscard]] bool isToBeReplayed(const ChangeRecord &record) const;
    void replay(const QString &id);
    void sendAgain(const QString &id);
    void takeReplay(const QString &id, const Result<WriteReceipt> &end);
    void follow(const QString &id);
    void takeProgress(const QString &id, const Result<Progress> &end);
    void lookAtNumber(
        const QString &id, std::function<void(const Result<std::optional<OwnedNumber>> &)> then);
    void take(const QString &id, const Result<std::optional<OwnedNumber>> &end);
    [[nodiscard]] Effect effectOf(
        const Watched &watched, const Result<std::optional<OwnedNumber>> &end) const;
    void lookAtOffer(const QString &id);
    void conclude(const QString &id, const LookVerdict &judged);
    void store(const QString &id, const Result<ChangeRecord> &end);
    void readAgain(const QString &id);
    void rest(const QString &id, std::chrono::milliseconds delay);
    [[nodiscard]] LookTime timeOf(const Watched &watched) const;
    void accountReady(const AccountId &account);
    [[nodiscard]] Watched *find(const QString &id);
    [[nodiscard]] Watched &busy(const QString &id);

    WriteTools m_tools;
    QHash<QString, Watched> m_watched;
    OperationKeeper m_operations;
};

} // namespace NumberDesk
