// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/pagedfetch.h"
#include "services/offerfilter.h"
#include "services/offersearch.h"

#include <QSet>

namespace NumberDesk {

/// The part of a search that one account answers.
class AccountSearch final : public QObject
{
    Q_OBJECT

public:
    AccountSearch(
        Accounts &accounts, const AccountId &account, const SearchQuery &query, QObject *parent = nullptr);
    ~AccountSearch() override;

    /// Reads the next kPagesAtOnce pages, from the start or from where the last round stopped.
    void read();
    /// Does not ask: the account does not sell in that country.
    void skip();
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_round != nullptr; }
    [[nodiscard]] const AccountSearchStatus &status() const { return m_status; }

Q_SIGNALS:
    void found(const QList<NumberDesk::NumberOffer> &offers);
    void statusChanged();
    void ended();

private:
    [[nodiscard]] OperationPtr<Page<NumberOffer>> ask(const PageToken &token);
    void take(const QList<NumberOffer> &offers);
    void end(const FetchOutcome &outcome);
    void watchPace();
    void setPhase(AccountSearchStatus::Phase phase);

    Accounts &m_accounts;
    AccountId m_account;
    OfferFilter m_filter;
    AccountSearchStatus m_status;
    std::optional<FetchRest> m_rest; ///< where the next round goes on
    QSet<NumberRef> m_seen;
    int m_answers = 0; ///< pages of all rounds
    OperationPtr<FetchOutcome> m_round;
};

} // namespace NumberDesk
