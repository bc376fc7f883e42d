// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/finding.h"
#include "domain/numbercolumns.h"
#include "domain/searchquery.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace NumberDesk {

class Accounts;
class Clock;
class Holdings;
class InventoryCache;
class Snapshots;

/// How the last refresh of an account stands.
struct RefreshStatus
{
    bool running = false;
    qint64 listed = 0; ///< numbers seen so far in this pass
    std::optional<qint64> total; ///< what the provider says it has
    QDateTime finished; ///< UTC; when the shown inventory was read, invalid = never
    bool fromCache = false; ///< what is shown comes from the last run of the program
    std::optional<Error> error; ///< why the last pass ended early; what was shown stays
    QList<Error> rowErrors; ///< rows that could not be understood
    /// The last complete pass had another count than the provider's own total.
    [[nodiscard]] bool mismatch() const { return !running && !error && total && *total != listed; }
};

/// The owned numbers of all accounts: from the cache at once, then from the providers.
///
/// Rows stream in during a refresh; a number leaves only when neither of two complete readings has seen it
/// (services/inventorypass), or when a release is known to be done. Signals come in batches, at most kBatch
/// rows every kBatchEvery (what the cache has: in larger ones), so that whoever shows them is never held
/// long.
class Inventory final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kBatch = 2'000;
    static constexpr std::chrono::milliseconds kBatchEvery{ 16 };

    struct Parts
    {
        Accounts &accounts;
        InventoryCache &cache;
        Snapshots &snapshots;
        Holdings &holdings;
        Clock &clock;
    };

    explicit Inventory(Parts parts, QObject *parent = nullptr);
    ~Inventory() override;

    /// Shows the cache of every account; refreshes each as it becomes ready.
    void start();
    void refresh(const AccountId &id);
    /// The same for one who knows of something new: a pass that is under way may have passed by it, so it is
    /// followed by another.
    void refreshSince(const AccountId &id);
    void refreshAll();
    void cancel(const AccountId &id);

    /// The numbers of all accounts. A copy is a snapshot that another thread may read. A row may change
    /// some time before it is told by rowsChanged().
    [[nodiscard]] const NumberColumns &columns() const;
    [[nodiscard]] qsizetype count(const AccountId &id) const;
    /// Without what the provider sent in full: see raw().
    [[nodiscard]] std::optional<OwnedNumber> find(const NumberRef &ref) const;
    /// The JSON object as the provider sent it last; empty when it is not known.
    [[nodiscard]] OperationPtr<QByteArray> raw(const NumberRef &ref);
    [[nodiscard]] RefreshStatus status(const AccountId &id) const;

    /// Sends the provider's own list filters and merges what comes into the inventory. Ends with the
    /// numbers found, in the provider's order.
    [[nodiscard]] OperationPtr<QList<NumberRef>> ask(const AccountId &id, const OwnedQuery &query);

    /// What a settled write or a look-up taught.
    void learn(const OwnedNumber &number);
    void forget(const NumberRef &ref);

Q_SIGNALS:
    /// Everything of this account is to be read again (some of the cache was loaded, account removed). The
    /// rows of other accounts stay what they are.
    void reset(const NumberDesk::AccountId &id);
    /// Rows that are new or changed.
    void rowsChanged(const QList<quint32> &rows);
    /// Rows that are not used any more, before they are used again.
    void rowsRemoved(const QList<quint32> &rows);
    /// The numbers that rowsRemoved() told.
    void removed(const QList<NumberDesk::NumberRef> &refs);
    void statusChanged(const NumberDesk::AccountId &id);
    /// What a refresh found that no change of ours accounts for.
    void found(const QList<NumberDesk::Finding> &findings);
    /// A refresh shows what came of a change that is not settled: it is to be looked up now.
    void wantsLook(const QString &changeId);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace NumberDesk
