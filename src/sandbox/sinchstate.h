// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/sinchcatalog.h"
#include "sandbox/sinchfilter.h"
#include "sandbox/sinchinventory.h"
#include "sandbox/sinchorders.h"
#include "sandbox/sinchtokens.h"

#include <QSet>

#include <functional>

namespace NumberDesk {

/// The simulated Sinch behind its HTTP surface: one project with its access key, money, numbers, links
/// and orders. A write is whole or nothing. What takes time is done by the clock(); settle() catches up,
/// and whatever is asked of the state does that first. Knows no HTTP; lives in one thread.
class SinchState final
{
public:
    struct Setup
    {
        quint64 seed = 1;
        int owned = 40;
        qint64 balanceCents = 25000;
        std::chrono::milliseconds settle{ 3000 };
        const Clock *clock = nullptr; ///< null: the machine's
        int supplyPercent = 100; ///< see Pool::fromSeed()
    };
    struct Credentials
    {
        QString projectId;
        QString keyId;
        QString keySecret; ///< of a key that does not exist, so an ordinary string
    };
    struct Page
    {
        qsizetype total = 0;
        QList<SinchNumber> numbers;
    };
    /// How a write to a number ended: either is there.
    struct Outcome
    {
        std::optional<SinchRefusal> refusal;
        std::optional<SinchNumber> number;
    };
    /// Either one number by name, or as many of the filter as wanted.
    struct OrderWish
    {
        SinchFilter filter; ///< region and type are always there
        QString msisdn;
        int quantity = 1;
        SinchEdits edits;
    };
    struct OrderOutcome
    {
        std::optional<SinchRefusal> refusal;
        std::optional<SinchOrder> order;
    };
    /// A write that took place. Verbs: "buy" whenever a number came, "release", "update"; besides "rent",
    /// "rentAny", "order" and "submit" for the calls themselves.
    struct Executed
    {
        QByteArray verb;
        QString msisdn;
    };

    explicit SinchState(const Setup &setup);

    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    [[nodiscard]] SinchTokens &tokens() { return m_tokens; }
    [[nodiscard]] const SinchCatalog &catalog() const { return m_catalog; }
    [[nodiscard]] SandboxClock &clock() { return m_clock; }
    [[nodiscard]] Moment now() const { return m_clock.now(); }
    [[nodiscard]] std::chrono::milliseconds settleTime() const { return m_settle; }
    [[nodiscard]] const Pool &pool() const { return m_pool; }
    void settle();

    /// At most @p most offers, in an order that differs from call to call.
    [[nodiscard]] QList<PoolNumber> search(const SinchFilter &filter, int most);
    [[nodiscard]] std::optional<PoolNumber> offer(const QString &msisdn) const;
    /// @p count numbers from @p offset on. @p orderBy is phoneNumber, displayName or empty.
    [[nodiscard]] Page owned(const SinchFilter &filter, const QString &orderBy, int offset, int count);
    [[nodiscard]] std::optional<SinchNumber> find(const QString &msisdn);

    [[nodiscard]] Outcome rent(const QString &msisdn, const SinchEdits &edits, SinchVersion version);
    [[nodiscard]] Outcome rentAny(const SinchFilter &filter, const SinchEdits &edits);
    [[nodiscard]] Outcome update(const QString &msisdn, const SinchEdits &edits, SinchVersion version);
    [[nodiscard]] Outcome release(const QString &msisdn);

    [[nodiscard]] SinchOrders &orders() { return m_orders; }
    [[nodiscard]] OrderOutcome createOrder(const OrderWish &wish);
    [[nodiscard]] OrderOutcome submitOrder(const QString &id);

    [[nodiscard]] const QString &callbackSecret() const { return m_callbackSecret; }
    void setCallbackSecret(const QString &secret) { m_callbackSecret = secret; }

    // For tests.

    /// Another customer takes an offer, or somebody gives up a rented number behind the client's back.
    void takeFromUnder(const QString &msisdn);
    /// Somebody changes a rented number behind the client's back; nothing where there is none.
    void changeFromUnder(const QString &msisdn, const std::function<void(SinchNumber &)> &change);
    /// The next links of that number fail with these codes.
    void failProvisioning(const QString &msisdn, const QStringList &errorCodes);
    [[nodiscard]] int executedCount(const QByteArray &verb, const QString &msisdn = {});
    [[nodiscard]] const QList<Executed> &executed() const { return m_executed; }
    [[nodiscard]] qint64 balanceCents() const { return m_balanceCents; }
    void setBalanceCents(qint64 cents) { m_balanceCents = cents; }
    void emptyBalance() { m_balanceCents = 0; }

private:
    [[nodiscard]] std::optional<SinchRefusal> add(
        const PoolNumber &number, const SinchEdits &edits, Moment now);
    [[nodiscard]] std::optional<SinchRefusal> change(
        SinchNumber &number, const SinchEdits &edits, bool mayMove);
    [[nodiscard]] QList<PoolNumber> wanted(const OrderWish &wish);
    void settleNumber(const QString &msisdn, Moment now);
    void endOrder(const SinchOrder &order, Moment now);

    SandboxClock m_clock;
    std::chrono::milliseconds m_settle;
    quint64 m_seed;
    Credentials m_credentials;
    SinchTokens m_tokens;
    SinchCatalog m_catalog;
    Pool m_pool;
    SinchBook m_book;
    SinchOrders m_orders;
    QSet<QString> m_unsettled; ///< numbers with a job under way or an end ahead
    qint64 m_balanceCents;
    QString m_callbackSecret;
    QHash<QString, QStringList> m_failures;
    QList<Executed> m_executed;
    quint64 m_searches = 0;
};

} // namespace NumberDesk
