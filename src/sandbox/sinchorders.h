// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/sinchnumber.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

namespace NumberDesk {

enum class SinchOrderState { Created, InReview, Blocked, Rejected, Expired, Completed };

/// An order of numbers; they are reserved for it until it ends.
struct SinchOrder
{
    struct Attachment
    {
        QString id;
        QString fileName;
        QString mimeType;
        QString documentType;
        Moment stored;
    };
    struct Log
    {
        QString message;
        Moment written;
    };

    QString id;
    QString regionCode;
    QString type;
    QList<PoolNumber> numbers;
    SinchEdits edits; ///< carried out on each number once the order is completed
    SinchOrderState state = SinchOrderState::Created;
    Moment created;
    Moment updated;
    Moment expires;
    QJsonObject details;
    QList<Attachment> attachments;
    QList<Log> logs;

    [[nodiscard]] int priceCents() const;
    /// Whether the customer may still change and submit it.
    [[nodiscard]] bool isOpen() const;
};

/// The orders of a simulated project. A review takes a while and ends well, except
/// - where papers are needed and no details were registered: BLOCKED, and the log says so;
/// - for Irish numbers that start with +35320917, +35320918, +35320919: EXPIRED, BLOCKED, REJECTED;
/// - as decide() was told.
/// An order that nobody submits expires after 48 hours.
class SinchOrders final
{
public:
    explicit SinchOrders(quint64 seed)
        : m_seed(seed)
    { }

    [[nodiscard]] std::optional<SinchOrder> find(const QString &id) const;
    [[nodiscard]] QList<SinchOrder> all() const { return m_orders.values(); }
    /// Gives it an id and opens it.
    [[nodiscard]] SinchOrder create(SinchOrder order, Moment now);
    [[nodiscard]] std::optional<SinchRefusal> submit(const QString &id, Moment now);
    [[nodiscard]] std::optional<SinchRefusal> registerDetails(
        const QString &id, const QJsonObject &details, Moment now);
    [[nodiscard]] std::optional<SinchRefusal> attach(
        const QString &id, const SinchOrder::Attachment &attachment);

    /// Ends what is due; the orders that have reached a final state by that.
    [[nodiscard]] QList<SinchOrder> settle(Moment now, std::chrono::microseconds settle);

    /// For tests: how the review of an order for @p msisdn is going to end, and what its log says.
    /// InReview: it never ends.
    void decide(const QString &msisdn, SinchOrderState state, const QString &words);

private:
    struct Verdict
    {
        SinchOrderState state = SinchOrderState::Completed;
        QString words;
    };
    [[nodiscard]] Verdict verdictOn(const SinchOrder &order) const;
    [[nodiscard]] std::optional<SinchRefusal> openRefusal(const QString &id) const;

    quint64 m_seed;
    QMap<QString, SinchOrder> m_orders;
    QMap<QString, Verdict> m_decisions;
};

} // namespace NumberDesk
