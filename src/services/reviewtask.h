// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberoffer.h"
#include "services/operationkeeper.h"
#include "services/review.h"
#include "services/writerules.h"

#include <QHash>
#include <QSet>

#include <map>
#include <memory>
#include <vector>

namespace NumberDesk {

class NumberNotes;

/// What the providers and the journal answered about the changes of one review.
struct ReviewAnswers
{
    template <typename T>
    using Answer = std::optional<Result<T>>; ///< nullopt: not asked

    /// About one row.
    struct Row
    {
        Answer<std::optional<OwnedNumber>> owned;
        Answer<std::optional<NumberOffer>> offer; ///< buy
        Answer<SettingValues> lastSet; ///< configure
    };
    /// About one account.
    struct OfAccount
    {
        Answer<Money> balance;
        Answer<MonthlySpend> spent;
        std::map<QString, Answer<QList<FieldChoice>>> choices; ///< by field key
    };
    std::vector<Row> rows;
    std::map<AccountId, OfAccount> accounts;
};

/// Asks everything that a review needs to know, all accounts at once, each at its own pace.
class ReviewTask final : public QObject, public std::enable_shared_from_this<ReviewTask>
{
    Q_OBJECT

public:
    struct Parts
    {
        Accounts &accounts;
        Activity &activity;
        const NumberNotes &notes;
        Clock &clock;
    };

    ReviewTask(const Parts &parts, const QList<Change> &changes);
    ~ReviewTask() override;

    /// Dropping the operation ends the questions. The task lives as long as its operation is not ended.
    [[nodiscard]] static OperationPtr<ReviewSheet> start(const Parts &parts, const QList<Change> &changes);

private:
    void begin();
    void checkOffline();
    void askRow(size_t row);
    void askOwned(size_t row);
    void askLastSet(size_t row);
    void readLists();
    void readList(const AccountId &account, const QSet<NumberRef> &wanted);
    [[nodiscard]] bool isListed(const Change &change) const;
    void askAccount(const Change &change);
    void askChoices(const Change &change);
    void finishIfAnswered();
    void evaluate();
    void evaluateBuy(size_t row);
    void warnOfMoves(ReviewRow &row) const;
    void evaluateRelease(size_t row);
    void evaluateConfigure(size_t row);
    void checkChoices(ReviewRow &row) const;
    void checkSettings(ReviewRow &row, const SettingValues &full) const;
    void checkSpending(ReviewRow &row);
    [[nodiscard]] const ProviderInfo &info(const Change &change) const;

    template <typename T>
    void ask(OperationPtr<T> question, ReviewAnswers::Answer<T> *answer);

    Parts m_parts;
    ReviewSheet m_sheet;
    ReviewAnswers m_answers;
    QHash<AccountId, QSet<NumberRef>> m_lists; ///< numbers that are read from the list of their account
    std::map<AccountId, MonthlySpend> m_spent; ///< with the rows that have been gone through
    OperationSource<ReviewSheet> m_source;
    OperationKeeper m_operations;
    bool m_asking = true;
};

} // namespace NumberDesk
