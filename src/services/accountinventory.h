// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/pagedfetch.h"
#include "services/inventory.h"
#include "services/operationkeeper.h"
#include "storage/holdings.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace NumberDesk {

/// The owned numbers of one account and the pass that reads them anew.
class AccountInventory final : public QObject
{
    Q_OBJECT

public:
    AccountInventory(const Inventory::Parts &parts, const AccountId &account, QObject *parent = nullptr);
    ~AccountInventory() override;

    void loadCache();
    void refresh();
    /// Ends a pass that is under way, whose client is gone, and begins another.
    void refreshAnew();
    void cancel();
    /// Sends filters; what comes is merged and nothing leaves.
    [[nodiscard]] OperationPtr<QList<NumberRef>> ask(const OwnedQuery &query);
    void learn(const OwnedNumber &number);
    void forget(const NumberRef &ref);

    [[nodiscard]] const QList<OwnedNumber> &numbers() const { return m_numbers; }
    [[nodiscard]] const OwnedNumber *find(const NumberRef &ref) const;
    [[nodiscard]] const RefreshStatus &status() const { return m_status; }

Q_SIGNALS:
    void reset();
    void upserted(const QList<NumberDesk::OwnedNumber> &numbers);
    void removed(const QList<NumberDesk::NumberRef> &refs);
    void statusChanged();
    void found(const QList<NumberDesk::Finding> &findings);
    void wantsLook(const QString &changeId);

private:
    [[nodiscard]] PagedFetch<OwnedNumber>::Plan planFor(const OwnedQuery &query);
    void takePage(const QList<OwnedNumber> &numbers);
    void takeAnswer(const QList<OwnedNumber> &numbers);
    void put(const OwnedNumber &number);
    [[nodiscard]] OwnedNumber withEnding(OwnedNumber number, const OwnedNumber &known) const;
    void scheduleFlush();
    void flush();
    void endPass(const FetchOutcome &outcome);
    void dropVanished();
    void remove(const QList<NumberRef> &refs);
    void noteChanged(const OwnedNumber &number);
    void keepChanged(const QDateTime &when, const std::function<void()> &then);
    void keepSnapshots(
        const QList<OwnedNumber> &numbers, const QDateTime &when, const std::function<void()> &then);
    void takePass(const QDateTime &when);
    void tell(const Comparison &comparison);
    void storeCache();

    Inventory::Parts m_parts;
    AccountId m_account;
    QList<OwnedNumber> m_numbers;
    QHash<NumberRef, qsizetype> m_index;
    RefreshStatus m_status;
    RefreshStatus m_before; ///< what to go back to when a pass is cancelled
    OperationPtr<FetchOutcome> m_pass;
    QSet<NumberRef> m_seen; ///< by the pass under way
    QSet<NumberRef> m_learnt; ///< during the pass: newer than what it reads
    QSet<NumberRef> m_forgotten; ///< likewise
    QList<NumberRef> m_dirty; ///< to be told
    QSet<NumberRef> m_dirtySet;
    bool m_flushPending = false;
    QList<OwnedNumber> m_changed; ///< settings that may differ from what was known: for snapshots
    QList<OwnedNumber> m_waiting; ///< likewise, but a change of theirs is not settled
    OperationKeeper m_operations;
};

} // namespace NumberDesk
