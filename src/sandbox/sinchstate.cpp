// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchstate.h"

#include "sandbox/madeids.h"
#include "sandbox/seededrandom.h"
#include "sandbox/sinchprovisioning.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace NumberDesk {

namespace {

constexpr quint64 kCredentialStream = 1'900;
constexpr quint64 kSearchStream = 5'000'000;
constexpr auto kChargePeriod = 30 * 24h;

int priceCents(const PoolNumber &number)
{
    return number.rentCents + number.setupCents;
}

QString sortKey(const SinchNumber &number, const QString &orderBy)
{
    if (orderBy == "phoneNumber"_L1)
        return number.number.msisdn;
    return orderBy == "displayName"_L1 ? number.displayName : QString();
}

void shuffle(QList<PoolNumber> &numbers, SeededRandom &random)
{
    for (qsizetype i = numbers.size() - 1; i > 0; --i)
        numbers.swapItemsAt(i, random.below(static_cast<int>(i) + 1));
}

bool hasFuture(const SinchNumber &number)
{
    return number.released || SinchProvisioning::isPending(number);
}

template <typename Target>
void doom(std::optional<SinchJob<Target>> &job, const QStringList &codes)
{
    if (job && !job->failed) {
        job->willFail = true;
        job->errorCodes = codes;
    }
}

} // namespace

SinchState::SinchState(const Setup &setup)
    : m_clock(setup.clock)
    , m_settle(setup.settle)
    , m_seed(setup.seed)
    , m_credentials{ MadeIds::uuid(setup.seed, kCredentialStream),
        MadeIds::uuid(setup.seed, kCredentialStream + 1),
        MadeIds::letters(setup.seed, kCredentialStream + 2, 26) }
    , m_tokens(setup.seed, m_clock.now())
    , m_catalog(setup.seed)
    , m_pool(Pool::fromSeed(setup.seed, setup.supplyPercent))
    , m_book(SinchInventory(setup.seed, setup.owned, m_pool, m_clock.now()))
    , m_orders(setup.seed)
    , m_balanceCents(setup.balanceCents)
    , m_callbackSecret(MadeIds::letters(setup.seed, kCredentialStream + 3, 36))
{
    for (const QString &msisdn : m_book.inventory().unsettled())
        m_unsettled.insert(msisdn);
}

void SinchState::settle()
{
    const Moment now = m_clock.now();
    for (const SinchOrder &order : m_orders.settle(now, m_settle))
        endOrder(order, now);
    const QSet<QString> unsettled = m_unsettled;
    for (const QString &msisdn : unsettled)
        settleNumber(msisdn, now);
}

void SinchState::settleNumber(const QString &msisdn, Moment now)
{
    auto number = m_book.find(msisdn);
    if (number && number->released && number->nextCharge <= now) {
        m_book.remove(msisdn);
        m_pool.giveBack(number->number);
        number.reset();
    }
    if (number && SinchProvisioning::settle(*number, now, m_settle))
        m_book.replace(*number);
    if (!number || !hasFuture(*number))
        m_unsettled.remove(msisdn);
}

void SinchState::endOrder(const SinchOrder &order, Moment now)
{
    if (order.state != SinchOrderState::Completed) {
        m_balanceCents += order.priceCents();
        for (const PoolNumber &number : order.numbers)
            m_pool.giveBack(number);
        return;
    }
    for (const PoolNumber &number : order.numbers) {
        // What it is to be linked to was looked at when the order was made.
        (void)add(number, order.edits, now);
    }
}

QList<PoolNumber> SinchState::search(const SinchFilter &filter, int most)
{
    QList<PoolNumber> found;
    const QStringList countries
        = filter.regionCode.isEmpty() ? m_pool.countries() : QStringList{ filter.regionCode };
    for (const QString &country : countries)
        found.append(m_pool.in(country));
    found.removeIf([&filter](const PoolNumber &number) { return !filter.accepts(number); });
    SeededRandom random(mixed(m_seed, kSearchStream + m_searches++));
    shuffle(found, random);
    return found.mid(0, most);
}

std::optional<PoolNumber> SinchState::offer(const QString &msisdn) const
{
    for (const QString &country : m_pool.countries()) {
        if (auto number = m_pool.find(country, msisdn))
            return number;
    }
    return std::nullopt;
}

SinchState::Page SinchState::owned(const SinchFilter &filter, const QString &orderBy, int offset, int count)
{
    settle();
    const bool isPlain = filter.isEmpty() && orderBy.isEmpty();
    const SinchBook::Ids &ids = isPlain
        ? m_book.all()
        : m_book.select(
            filter.key() + u'\n' + orderBy, [&](int id) { return m_book.inventory().mayFit(id, filter); },
            [&filter](const SinchNumber &number) { return filter.accepts(number); },
            [&orderBy](const SinchNumber &number) { return sortKey(number, orderBy); });
    Page page{ static_cast<qsizetype>(ids.size()), {} };
    for (qsizetype i = offset; i < std::min(page.total, qsizetype{ offset } + count); ++i)
        page.numbers.append(m_book.at(ids.at(static_cast<std::size_t>(i))));
    return page;
}

std::optional<SinchNumber> SinchState::find(const QString &msisdn)
{
    settle();
    return m_book.find(msisdn);
}

std::optional<SinchRefusal> SinchState::change(SinchNumber &number, const SinchEdits &edits, bool mayMove)
{
    if (const auto refusal = SinchProvisioning::apply(number, edits, { m_catalog, m_clock.now(), mayMove }))
        return refusal;
    if (hasFuture(number))
        m_unsettled.insert(number.number.msisdn);
    if (SinchProvisioning::isPending(number) && m_failures.contains(number.number.msisdn)) {
        const QStringList codes = m_failures.take(number.number.msisdn);
        doom(number.smsJob, codes);
        doom(number.voiceJob, codes);
    }
    return std::nullopt;
}

std::optional<SinchRefusal> SinchState::add(const PoolNumber &number, const SinchEdits &edits, Moment now)
{
    SinchNumber made;
    made.number = number;
    made.nextCharge = now + kChargePeriod;
    if (const auto refusal = change(made, edits, false))
        return refusal;
    m_book.add(made);
    m_executed.append({ "buy", number.msisdn });
    return std::nullopt;
}

SinchState::Outcome SinchState::rent(const QString &msisdn, const SinchEdits &edits, SinchVersion version)
{
    settle();
    const auto wanted = offer(msisdn);
    if (!wanted)
        return { SinchRefusal::NotAvailable, {} };
    const bool isUsLocal = wanted->country == "US"_L1 && sinchType(*wanted) == "LOCAL"_L1;
    if (version == SinchVersion::V1 && !isUsLocal)
        return { SinchRefusal::OnlyUsLocal, {} };
    if (priceCents(*wanted) > m_balanceCents)
        return { SinchRefusal::NoCredit, {} };
    if (const auto refusal = add(*wanted, edits, m_clock.now()))
        return { refusal, {} };
    m_pool.take(wanted->country, msisdn);
    m_balanceCents -= priceCents(*wanted);
    m_executed.append({ "rent", msisdn });
    return { {}, m_book.find(msisdn) };
}

SinchState::Outcome SinchState::rentAny(const SinchFilter &filter, const SinchEdits &edits)
{
    const QList<PoolNumber> found = search(filter, 1);
    if (found.isEmpty())
        return { SinchRefusal::NotAvailable, {} };
    const Outcome outcome = rent(found.constFirst().msisdn, edits, SinchVersion::V1);
    if (outcome.number)
        m_executed.append({ "rentAny", outcome.number->number.msisdn });
    return outcome;
}

SinchState::Outcome SinchState::update(const QString &msisdn, const SinchEdits &edits, SinchVersion version)
{
    auto number = find(msisdn);
    if (!number)
        return { SinchRefusal::NotActive, {} };
    if (const auto refusal = change(*number, edits, version == SinchVersion::V1alpha1))
        return { refusal, {} };
    m_book.replace(*number);
    m_executed.append({ "update", msisdn });
    return { {}, number };
}

SinchState::Outcome SinchState::release(const QString &msisdn)
{
    auto number = find(msisdn);
    if (!number)
        return { SinchRefusal::NotActive, {} };
    number->nextCharge = number->chargeAfter(m_clock.now());
    number->released = true;
    number->voiceJob.reset();
    m_book.replace(*number);
    m_unsettled.insert(msisdn);
    m_executed.append({ "release", msisdn });
    return { {}, number };
}

QList<PoolNumber> SinchState::wanted(const OrderWish &wish)
{
    if (wish.msisdn.isEmpty()) {
        const QList<PoolNumber> found = search(wish.filter, wish.quantity);
        return found.size() == wish.quantity ? found : QList<PoolNumber>{};
    }
    const auto one = offer(wish.msisdn);
    return one && wish.filter.accepts(*one) ? QList<PoolNumber>{ *one } : QList<PoolNumber>{};
}

SinchState::OrderOutcome SinchState::createOrder(const OrderWish &wish)
{
    settle();
    SinchOrder order;
    order.regionCode = wish.filter.regionCode;
    order.type = wish.filter.type;
    order.edits = wish.edits;
    order.numbers = wanted(wish);
    if (order.numbers.isEmpty())
        return { SinchRefusal::NotAvailable, {} };
    SinchNumber trial;
    trial.number = order.numbers.constFirst();
    if (const auto refusal = SinchProvisioning::apply(trial, wish.edits, { m_catalog, m_clock.now(), false }))
        return { refusal, {} };
    if (order.priceCents() > m_balanceCents)
        return { SinchRefusal::NoCredit, {} };
    m_balanceCents -= order.priceCents();
    for (const PoolNumber &number : std::as_const(order.numbers)) {
        m_pool.take(number.country, number.msisdn);
        m_executed.append({ "order", number.msisdn });
    }
    return { {}, m_orders.create(order, m_clock.now()) };
}

SinchState::OrderOutcome SinchState::submitOrder(const QString &id)
{
    settle();
    if (const auto refusal = m_orders.submit(id, m_clock.now()))
        return { refusal, {} };
    const auto order = m_orders.find(id);
    for (const PoolNumber &number : order->numbers)
        m_executed.append({ "submit", number.msisdn });
    return { {}, order };
}

void SinchState::takeFromUnder(const QString &msisdn)
{
    for (const QString &country : m_pool.countries())
        m_pool.take(country, msisdn);
    m_book.remove(msisdn);
}

void SinchState::changeFromUnder(const QString &msisdn, const std::function<void(SinchNumber &)> &change)
{
    auto number = find(msisdn);
    if (!number)
        return;
    change(*number);
    m_book.replace(*number);
    if (hasFuture(*number))
        m_unsettled.insert(msisdn);
}

void SinchState::failProvisioning(const QString &msisdn, const QStringList &errorCodes)
{
    m_failures.insert(msisdn, errorCodes);
}

int SinchState::executedCount(const QByteArray &verb, const QString &msisdn)
{
    settle();
    return static_cast<int>(std::count_if(m_executed.cbegin(), m_executed.cend(), [&](const Executed &write) {
        return write.verb == verb && (msisdn.isEmpty() || write.msisdn == msisdn);
    }));
}

} // namespace NumberDesk
