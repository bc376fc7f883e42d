// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/birdbook.h"
#include "sandbox/birdnames.h"
#include "sandbox/birdnumber.h"
#include "sandbox/birdvoice.h"

#include <QByteArray>

namespace NumberDesk {

/// Questions the lists can be asked; empty means any.
struct BirdFilter
{
    QString digits; ///< exactly this number
    QString country;
    QString type;
    QString prefix; ///< of the national digits where there is a country, else of all
    QStringList capabilities; ///< all of them

    [[nodiscard]] bool accepts(const PoolNumber &number) const;
    [[nodiscard]] QString key() const; ///< the same for the same questions
};

/// Why a write did not take place.
enum class BirdRefusal { None, NotForSale, NoFunds, GateClosed, NotThere, Shared, NoSuchTarget, NotCallable };

/// The simulated Bird platform behind its HTTP surface: one workspace, its numbers, orders and wallet.
/// Every write is whole. Knows no HTTP; lives in one thread.
///
/// Well-known numbers: what ends in 8 or 9 comes from a supplier and takes a while to settle; what ends in
/// 08 or 09 fails then. Japan sells to nobody whose identity check is not complete.
class BirdState final
{
    Q_DISABLE_COPY_MOVE(BirdState)

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
    enum class Access { None, WorkspaceOnly, Read, Write };
    /// A write that took place: "order" when it was placed, "buy" when it was completed, "release",
    /// "configure".
    struct Executed
    {
        QByteArray verb;
        QString digits;
    };

    explicit BirdState(const Setup &setup);

    /// Keys of one workspace, region "us1"; not real, so ordinary strings.
    [[nodiscard]] const QString &apiKey() const { return m_apiKey; }
    [[nodiscard]] const QString &readOnlyKey() const { return m_readOnlyKey; }
    /// Has no scope that numbers need.
    [[nodiscard]] const QString &narrowKey() const { return m_narrowKey; }
    /// Of the region "eu1", where this workspace is not.
    [[nodiscard]] const QString &otherRegionKey() const { return m_otherRegionKey; }
    [[nodiscard]] Access access(const QString &key) const;
    [[nodiscard]] const QString &workspaceId() const { return m_workspaceId; }
    [[nodiscard]] const QString &organizationId() const { return m_organizationId; }

    [[nodiscard]] Moment now() const { return m_clock.now(); }
    /// Moves what has been waiting on as far as it has come. Every request does so first.
    void settle();

    /// Positions, newest first. Valid until the next write.
    [[nodiscard]] const std::vector<int> &owned(const BirdFilter &filter) const;
    [[nodiscard]] std::optional<BirdNumber> number(int position) const;
    [[nodiscard]] std::optional<BirdNumber> find(const QString &digits) const;
    [[nodiscard]] const BirdNames &numberNames() const { return m_numberNames; }

    /// Bird's own stock, newest first, and what suppliers have at the moment.
    [[nodiscard]] QList<PoolNumber> stock(const BirdFilter &filter) const;
    [[nodiscard]] QList<PoolNumber> suppliers(const BirdFilter &filter) const;
    [[nodiscard]] quint64 rank(const PoolNumber &number) const;
    [[nodiscard]] std::optional<PoolNumber> offer(const QString &digits) const;
    [[nodiscard]] static bool settlesLater(const QString &digits);
    [[nodiscard]] static bool failsLate(const QString &digits);

    [[nodiscard]] const QList<BirdOrder> &orders() const { return m_orders; } ///< oldest first
    [[nodiscard]] const BirdNames &orderNames() const { return m_orderNames; }
    [[nodiscard]] const BirdVoice &voice() const { return m_voice; }

    struct Purchase
    {
        BirdRefusal refusal = BirdRefusal::None;
        int order = -1; ///< its position where there is no refusal
    };
    [[nodiscard]] Purchase buy(const QString &digits);
    [[nodiscard]] BirdRefusal release(int position);
    [[nodiscard]] BirdRefusal configure(int voicePosition, const BirdVoiceUpdate &update);

    // For tests.
    void advance(std::chrono::milliseconds by) { m_clock.advance(by); }
    /// Another customer buys an offer, or an owned number goes away behind the client's back.
    void takeFromUnder(const QString &digits);
    /// Somebody sets an owned number's voice up behind the client's back.
    void changeFromUnder(const QString &digits, const QString &name, const BirdRoute &route);
    /// Somebody files papers, or a review decides about them.
    void setPapers(const QString &digits, BirdPapers papers);
    [[nodiscard]] int executedCount(const QByteArray &verb, const QString &digits = {});
    [[nodiscard]] const QList<Executed> &executed() const { return m_executed; }
    void emptyBalance() { m_balanceCents = 0; }
    void setBalanceCents(qint64 cents) { m_balanceCents = cents; }
    [[nodiscard]] qint64 balanceCents() const { return m_balanceCents; }
    /// Whether the organization's identity check is complete. It is to begin with.
    void setGateMet(bool met) { m_gateMet = met; }
    /// Where this server says it is; keys of another region are misdirected.
    void setRegion(const QString &region) { m_region = region; }
    [[nodiscard]] const QString &region() const { return m_region; }
    [[nodiscard]] const Pool &pool() const { return m_pool; }

private:
    [[nodiscard]] QList<PoolNumber> offers(const BirdFilter &filter, bool fromSuppliers) const;
    void complete(BirdOrder &order, Moment when);
    void advanceOrder(BirdOrder &order, Moment now);
    void changed() { m_matches.clear(); }

    Setup m_setup;
    SandboxClock m_clock;
    QString m_apiKey;
    QString m_readOnlyKey;
    QString m_narrowKey;
    QString m_otherRegionKey;
    QString m_workspaceId;
    QString m_organizationId;
    QString m_region;
    Pool m_pool;
    BirdBook<BirdNumber> m_book;
    BirdVoice m_voice;
    BirdNames m_numberNames;
    BirdNames m_orderNames;
    QList<BirdOrder> m_orders;
    QList<Executed> m_executed;
    qint64 m_balanceCents;
    bool m_gateMet = true;
    mutable QHash<QString, std::vector<int>> m_matches; ///< answers of past filters, dropped on a change
};

} // namespace NumberDesk
