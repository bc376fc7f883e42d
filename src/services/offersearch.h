// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberoffer.h"
#include "domain/page.h"
#include "domain/searchquery.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace NumberDesk {

class Accounts;
class Regions;

/// How the search of one account stands.
struct AccountSearchStatus
{
    enum class Phase { Searching, Slow, Complete, More, Failed, Cancelled };
    Phase phase = Phase::Searching;
    qint64 found = 0; ///< offers taken over, after local filters
    qint64 seen = 0; ///< offers the provider sent
    std::optional<qint64> total; ///< what the provider says matches
    QStringList localFilters; ///< names of filters applied here, translated
    std::optional<Error> error; ///< Failed: what was found stays
    QList<Error> rowErrors; ///< offers that could not be understood
    bool sold = true; ///< false: the account does not sell in that country, so it was not asked
};

/// One search over several accounts; a new start() ends the one before. Offers stream in page by page,
/// at most kPagesAtOnce pages per account, then loadMore(). An offer comes once per account. An account that
/// has sent nothing for kSlowAfter is Slow; one that fails does not touch the others.
class OfferSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPagesAtOnce = 5;
    static constexpr std::chrono::milliseconds kSlowAfter{ 3000 };

    explicit OfferSearch(Accounts &accounts, QObject *parent = nullptr);
    /// Accounts that do not sell in a country are then not asked for it. Has to outlive the search.
    void setRegions(const Regions *regions);
    ~OfferSearch() override;

    void start(const SearchQuery &query, const QList<AccountId> &accounts);
    /// Goes on where the accounts in phase More stopped.
    void loadMore();
    void cancel();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] QList<AccountId> accounts() const;
    [[nodiscard]] AccountSearchStatus status(const AccountId &id) const;

Q_SIGNALS:
    void started();
    void found(const QList<NumberDesk::NumberOffer> &offers);
    void statusChanged(const NumberDesk::AccountId &id);
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace NumberDesk
