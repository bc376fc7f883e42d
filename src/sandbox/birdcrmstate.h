// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/birdbook.h"
#include "sandbox/birdcrmnumber.h"
#include "sandbox/birdnames.h"

#include <QByteArray>

#include <vector>

namespace NumberDesk {

/// Questions the lists can be asked; empty means any.
struct BirdCrmFilter
{
    QString digits; ///< of the whole number, from its start
    QString areaCode; ///< of the national digits, from their start
    QStringList countries; ///< one of them
    QStringList types; ///< one of them
    QStringList features; ///< "sms-outbound", all of them

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool accepts(const PoolNumber &number) const;
    [[nodiscard]] QString key() const; ///< the same for the same questions
};

/// Why a write did not take place.
enum class BirdCrmRefusal { None, NotThere, OnRequest, NoFunds, AlreadyEnded };

/// The simulated Bird CRM behind its HTTP surface: one organization, its stock, a workspace with long
/// codes, and another one that is empty. Every write is whole. Knows no HTTP; lives in one thread.
///
/// Well-known numbers: what ends in 9 is on request, what ends in 7 has no price.
class BirdCrmState final
{
    Q_DISABLE_COPY_MOVE(BirdCrmState)

public:
    struct Setup
    {
        quint64 seed = 1;
        int owned = 40;
        qint64 balanceCents = 25000;
        std::chrono::milliseconds settle{ 3000 }; ///< with 0 all settles at the next settle()
        const Clock *clock = nullptr; ///< null: the machine's
        int supplyPercent = 100; ///< see Pool::fromSeed()
    };
    struct Workspace
    {
        QString id;
        QString name;
    };
    /// Which paths list the stock; the other one answers with the status of the options.
    enum class StockPaths { Both, OrganizationOnly, WorkspaceOnly };
    /// What a prefix may be.
    enum class PrefixMeaning { Both, International, AreaCode };
    /// What becomes of a number whose subscription was ended.
    enum class Ending {
        Settles, ///< tells the end at once and is gone after the settle time
        Stays, ///< tells an end in 30 days and stays until then
    };
    /// How this Bird answers; all may be changed at any time.
    struct Ways
    {
        StockPaths stockPaths = StockPaths::Both;
        int otherStockPathStatus = 404;
        PrefixMeaning prefix = PrefixMeaning::Both;
        Ending ending = Ending::Settles;
        int endpointDeleteStatus
            = 0; ///< DELETE …/subscriptions/main answers that, e.g. 404 or 405; 0: it works
    };
    /// A write that took place: "buy" or "release".
    struct Executed
    {
        QByteArray verb;
        QString digits;
    };

    explicit BirdCrmState(const Setup &setup);

    /// Keys of one organization; not real, so ordinary strings.
    [[nodiscard]] const QString &accessKey() const { return m_accessKey; }
    /// Its role may look but neither buy nor release, and may not list workspaces.
    [[nodiscard]] const QString &viewerKey() const { return m_viewerKey; }
    [[nodiscard]] const QString &organizationId() const { return m_organizationId; }
    /// The first is the one with numbers.
    [[nodiscard]] const QList<Workspace> &workspaces() const { return m_workspaces; }
    [[nodiscard]] const QString &workspaceId() const { return m_workspaces.constFirst().id; }
    [[nodiscard]] Ways &ways() { return m_ways; }
    [[nodiscard]] const Ways &ways() const { return m_ways; }

    [[nodiscard]] Moment now() const { return m_clock.now(); }
    /// Moves what has been waiting on as far as it has come. Every request does so first.
    void settle();

    /// What can be had at once first.
    [[nodiscard]] QList<BirdCrmStockItem> stock(const BirdCrmFilter &filter) const;
    /// Positions, oldest first. Valid until the next write.
    [[nodiscard]] const std::vector<int> &owned(const BirdCrmFilter &filter) const;
    [[nodiscard]] std::optional<BirdCrmNumber> number(int position) const;
    [[nodiscard]] std::optional<BirdCrmNumber> find(const QString &digits) const;
    [[nodiscard]] const BirdNames &numberNames() const { return m_names; }

    struct Purchase
    {
        BirdCrmRefusal refusal = BirdCrmRefusal::None;
        std::vector<int> positions; ///< of what was bought
    };
    /// All or nothing.
    [[nodiscard]] Purchase buy(const QStringList &stockItemIds);
    /// Ends the subscription.
    [[nodiscard]] BirdCrmRefusal release(int position);

    // For tests.
    void advance(std::chrono::milliseconds by) { m_clock.advance(by); }
    /// Another customer buys an offer, or an owned number goes away behind the client's back.
    void takeFromUnder(const QString &digits);
    /// Somebody changes what hinders an owned number and what uses it.
    void changeFromUnder(const QString &digits, BirdCrmHindrance hindrance, const QStringList &connectors);
    [[nodiscard]] int executedCount(const QByteArray &verb, const QString &digits = {}) const;
    [[nodiscard]] const QList<Executed> &executed() const { return m_executed; }
    void emptyBalance() { m_balanceCents = 0; }
    void setBalanceCents(qint64 cents) { m_balanceCents = cents; }
    [[nodiscard]] qint64 balanceCents() const { return m_balanceCents; }
    [[nodiscard]] const Pool &pool() const { return m_pool; }

private:
    [[nodiscard]] BirdCrmStockItem itemOf(const PoolNumber &number) const;
    [[nodiscard]] std::optional<BirdCrmStockItem> itemWith(const QString &id) const;
    [[nodiscard]] int deliver(const BirdCrmStockItem &item);
    void remove(int position);
    void changed()
    {
        m_matches.clear();
        m_stock.clear();
    }

    Setup m_setup;
    SandboxClock m_clock;
    Ways m_ways;
    QString m_accessKey;
    QString m_viewerKey;
    QString m_organizationId;
    QList<Workspace> m_workspaces;
    Pool m_pool;
    BirdBook<BirdCrmNumber> m_book;
    BirdNames m_names;
    QList<Executed> m_executed;
    std::vector<int> m_waiting; ///< positions of numbers that settle() has to look at
    qint64 m_balanceCents;
    // Answers of past filters, dropped on a change.
    mutable QHash<QString, std::vector<int>> m_matches;
    mutable QHash<QString, QList<BirdCrmStockItem>> m_stock;
    mutable QHash<QString, std::pair<QString, QString>> m_named; ///< country and digits by stock id
};

} // namespace NumberDesk
