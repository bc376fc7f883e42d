// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rowbits.h"
#include "services/inventory.h"
#include "services/inventorypass.h"
#include "services/operationkeeper.h"
#include "services/settingswatch.h"
#include "storage/inventorycache.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace NumberDesk {

/// What one account owns, in the columns of all, and the pass that reads it anew.
///
/// It begins unloaded: what comes from the provider before cacheLoaded() is taken in after it, because the
/// cache is older.
class AccountInventory final : public QObject
{
    Q_OBJECT

public:
    /// @p columns outlives it.
    AccountInventory(const Inventory::Parts &parts, NumberColumns &columns, const AccountId &account,
        QObject *parent = nullptr);
    ~AccountInventory() override;

    /// The columns have what the cache had of this account, which was read whole at @p when (invalid: never).
    void cacheLoaded(const QDateTime &when);
    void refresh();
    /// Reads what is there now: where a pass is under way, or would go on from a cut, it may have read the
    /// place before, so once more after the first that comes to its end.
    void refreshSince();
    /// Ends a pass that is under way, whose client is gone, and begins another.
    void refreshAnew();
    void cancel();
    /// Sends filters; what comes is merged and nothing leaves.
    [[nodiscard]] OperationPtr<QList<NumberRef>> ask(const OwnedQuery &query);
    void learn(const OwnedNumber &number);
    void forget(const NumberRef &ref);

    [[nodiscard]] const RefreshStatus &status() const { return m_status; }

Q_SIGNALS:
    void rowsChanged(const QList<quint32> &rows);
    void rowsRemoved(const QList<quint32> &rows);
    void removed(const QList<NumberDesk::NumberRef> &refs);
    void statusChanged();
    void found(const QList<NumberDesk::Finding> &findings);
    void wantsLook(const QString &changeId);

private:
    [[nodiscard]] OperationPtr<Page<OwnedNumber>> page(const OwnedQuery &query, const PageToken &token) const;
    [[nodiscard]] InventoryPass::Hooks passHooks();
    void whenLoaded(std::function<void()> then);
    void takePage(const QList<OwnedNumber> &numbers);
    /// Of a question that was asked when @p forgets numbers had been forgotten.
    void takeAnswer(const QList<OwnedNumber> &numbers, quint64 forgets);
    [[nodiscard]] bool hasLeftSince(const NumberRef &ref, quint64 forgets) const;
    /// Takes a number in, and notes what the cache is to know of it.
    quint32 put(const OwnedNumber &number, QList<CachedNumber> &cached);
    [[nodiscard]] OwnedNumber withKnownEnding(OwnedNumber number) const;
    void learnNow(const OwnedNumber &number);
    void forgetNow(const NumberRef &ref);
    void scheduleFlush();
    void flush();
    [[nodiscard]] QList<quint32> missed() const;
    void endPass(const PassOutcome &outcome);
    void remove(const QList<quint32> &rows);
    void takePass(const QDateTime &when);
    void tell(const Comparison &comparison);
    void store(const QList<CachedNumber> &numbers);
    void keepStored(OperationPtr<Done> storing);

    Inventory::Parts m_parts;
    NumberColumns &m_columns;
    AccountId m_account;
    RefreshStatus m_status;
    RefreshStatus m_before; ///< what to go back to when a pass is cancelled
    bool m_isLoaded = false;
    QList<std::function<void()>> m_untilLoaded;
    RowBits m_seen; ///< by the pass under way
    QSet<NumberRef> m_learnt; ///< during the pass: newer than what it reads
    QHash<NumberRef, quint64> m_forgotten; ///< what has left, in its turn: newer than what was asked before
    quint64 m_forgets = 0; ///< turns until now
    quint64 m_passForgets = 0; ///< until the pass under way began
    bool m_isDueAgain = false; ///< another pass follows the one under way
    QList<quint32> m_dirty; ///< to be told
    RowBits m_isDirty;
    bool m_flushPending = false;
    SettingsWatch m_watch;
    OperationKeeper m_operations;
    InventoryPass m_pass;
};

} // namespace NumberDesk
