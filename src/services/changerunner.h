// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "base/secret.h"
#include "domain/change.h"
#include "services/applyprogress.h"

#include <QObject>

#include <memory>

namespace NumberDesk {

class Accounts;
class Annotations;
class ChangeJournal;
class Clock;
class Holdings;
class Inventory;
class Snapshots;

/// The one road for writes: journal (synced) → send once → read the outcome → verify by reading back →
/// journal. It belongs to the program, not to a window: closing a dialog does not end a write.
///
/// Accounts run side by side, and within one its settings and releases, so that the pace of the account is
/// used; purchases of one account run one after the other. A row is journaled shortly before its turn: what
/// was given and is not in the journal was not sent, and whoever gave it keeps it (the plan does). A
/// configure is read and merged again right before it is written. A read-only account, a lock, a passed
/// spending limit and an unsettled change of the same number are refused here, before anything is journaled
/// as sent; a buy that could pass the limit only together with unsettled ones waits for those. If the journal
/// cannot be written, nothing is sent. Unknown outcomes become Doubtful and are taken up by the Reconciler,
/// also at the next start. Of an account for which nothing can be sent, a few rows end as not sent and the
/// others wait: see OutageWatch.
class ChangeRunner final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Accounts &accounts;
        ChangeJournal &journal;
        Inventory &inventory;
        Snapshots &snapshots;
        Annotations &annotations;
        Holdings &holdings;
        Clock &clock;
        QString who; ///< the person's login name, for the journal
    };

    explicit ChangeRunner(Parts parts, QObject *parent = nullptr);
    ~ChangeRunner() override;

    /// Journals and sends, in this order per account. Progress comes by recordChanged(), one per step of each
    /// row; a row that breaks a rule comes by rejected(). A change without an id is given one. What a bought
    /// number is to be set to follows as a change of its own, once the number is seen to be owned.
    ///
    /// Those that have a time in @p notAfter, by id, are sent by themselves on a date: what was not sent by
    /// then ends unsent, and a release only goes out while its number is set as it was agreed to.
    void apply(const QList<Change> &changes, const QHash<QString, QDateTime> &notAfter = {});
    /// Journals and sends a change of the account itself (isForAccount()), whose @p secrets are kept in
    /// memory until it is sent and never written down.
    void applyToAccount(const Change &change, const QMap<QString, Secret> &secrets);
    /// Takes up what a former run of the program left unsettled: journaled only is NotSent, unless it is
    /// part of a purchase that is done; sent without an outcome is Doubtful and looked up. resumed() or
    /// journalFailed() follows. Call once after the accounts are loaded.
    void resume();
    /// Rows that wait or are being sent; quitting asks when it is not 0.
    [[nodiscard]] int underWay() const;

    /// Begins no further row until goOn(); what is being sent comes to its end. A pause ends by itself when
    /// nothing is left to go on with.
    void pause();
    /// Also tries what waits for an account at once.
    void goOn();
    [[nodiscard]] bool isPaused() const;
    /// Rows that were not begun are not sent: those with these ids, or without any all of them, but for the
    /// settings that belong to a purchase that is done. One that is journaled becomes NotSent; the others
    /// come by cancelled().
    void cancelWaiting(const QStringList &ids = {});
    /// Each account that had rows since nothing was under way the last time.
    [[nodiscard]] QList<ApplyProgress> progress() const;
    /// Looks an unsettled change up at once.
    void lookNow(const QString &changeId);
    /// A person's decision on one that NeedsAttention.
    void decide(const QString &changeId, bool happened);

Q_SIGNALS:
    void recordChanged(const NumberDesk::ChangeRecord &record);
    /// A change that could not even be journaled; nothing was sent.
    void rejected(const NumberDesk::Change &change, const NumberDesk::Error &error);
    /// Changes that were given and not journaled yet: nothing of them was sent, because a person said so.
    void cancelled(const QList<NumberDesk::Change> &changes);
    /// A row ended or was added, it was paused or went on, or an account can be used no more or again.
    void progressChanged();
    /// What resume() took up; not those that only wait for a person's decision.
    void resumed(const QStringList &changeIds);
    /// The journal could not be read or written: nothing is sent until it can.
    void journalFailed(const NumberDesk::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace NumberDesk
