// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchorders.h"

#include "sandbox/madeids.h"
#include "sandbox/sinchrequirements.h"

#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace NumberDesk {

namespace {

constexpr quint64 kOrderStream = 4'000'000;

} // namespace

int SinchOrder::priceCents() const
{
    return std::accumulate(numbers.cbegin(), numbers.cend(), 0,
        [](int sum, const PoolNumber &number) { return sum + number.rentCents + number.setupCents; });
}

bool SinchOrder::isOpen() const
{
    return state == SinchOrderState::Created || state == SinchOrderState::Blocked;
}

std::optional<SinchOrder> SinchOrders::find(const QString &id) const
{
    const auto order = m_orders.constFind(id);
    return order == m_orders.cend() ? std::nullopt : std::optional(*order);
}

SinchOrder SinchOrders::create(SinchOrder order, Moment now)
{
    order.id = MadeIds::ulid(m_seed, kOrderStream + static_cast<quint64>(m_orders.size()));
    order.created = now;
    order.updated = now;
    order.expires = now + 48h;
    m_orders.insert(order.id, order);
    return order;
}

std::optional<SinchRefusal> SinchOrders::openRefusal(const QString &id) const
{
    const auto order = m_orders.constFind(id);
    if (order == m_orders.cend())
        return SinchRefusal::NoSuchOrder;
    return order->isOpen() ? std::nullopt : std::optional(SinchRefusal::OrderNotOpen);
}

std::optional<SinchRefusal> SinchOrders::submit(const QString &id, Moment now)
{
    if (const auto refusal = openRefusal(id))
        return refusal;
    m_orders[id].state = SinchOrderState::InReview;
    m_orders[id].updated = now;
    return std::nullopt;
}

std::optional<SinchRefusal> SinchOrders::registerDetails(
    const QString &id, const QJsonObject &details, Moment now)
{
    if (const auto refusal = openRefusal(id))
        return refusal;
    m_orders[id].details = details;
    m_orders[id].updated = now;
    return std::nullopt;
}

std::optional<SinchRefusal> SinchOrders::attach(const QString &id, const SinchOrder::Attachment &attachment)
{
    if (const auto refusal = openRefusal(id))
        return refusal;
    m_orders[id].attachments.append(attachment);
    return std::nullopt;
}

SinchOrders::Verdict SinchOrders::verdictOn(const SinchOrder &order) const
{
    const QString msisdn = order.numbers.constFirst().msisdn;
    if (m_decisions.contains(msisdn))
        return m_decisions.value(msisdn);
    if (SinchRequirements::papers(order.regionCode) == SinchPapers::Needed && order.details.isEmpty())
        return { SinchOrderState::Blocked, u"The registration details are missing."_s };
    if (msisdn.startsWith(u"35320917"_s))
        return { SinchOrderState::Expired, u"Nobody reviewed the order in time."_s };
    if (msisdn.startsWith(u"35320918"_s))
        return { SinchOrderState::Blocked, u"Tell what the number is going to be used for."_s };
    if (msisdn.startsWith(u"35320919"_s))
        return { SinchOrderState::Rejected, u"The operator does not hand out this number."_s };
    return {};
}

QList<SinchOrder> SinchOrders::settle(Moment now, std::chrono::microseconds settle)
{
    QList<SinchOrder> ended;
    for (SinchOrder &order : m_orders) {
        const bool isStale = order.isOpen() && order.expires <= now;
        const bool isReviewed = order.state == SinchOrderState::InReview && order.updated <= now - settle;
        if (!isStale && !isReviewed)
            continue;
        const Verdict verdict = isStale ? Verdict{ SinchOrderState::Expired, {} } : verdictOn(order);
        if (verdict.state == order.state)
            continue; // a review without end
        order.state = verdict.state;
        order.updated = now;
        if (!verdict.words.isEmpty())
            order.logs.append({ verdict.words, now });
        if (!order.isOpen())
            ended.append(order);
    }
    return ended;
}

void SinchOrders::decide(const QString &msisdn, SinchOrderState state, const QString &words)
{
    m_decisions.insert(msisdn, { state, words });
}

} // namespace NumberDesk
