// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdstate.h"

#include "sandbox/birdstart.h"
#include "sandbox/numberingplan.h"
#include "sandbox/seededrandom.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr quint64 kBirdStream = 3'000;
constexpr qsizetype kRememberedFilters = 16;

QString letters(quint64 seed, quint64 position, int length)
{
    static const QString kAlphabet = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s;
    SeededRandom random(mixed(seed, position));
    QString text;
    for (int i = 0; i < length; ++i)
        text.append(kAlphabet.at(random.below(static_cast<int>(kAlphabet.size()))));
    return text;
}

// A region, a random part and what stands for the checksum.
QString keyOf(const QString &region, quint64 seed, quint64 position)
{
    return u"bk_%1_"_s.arg(region) + letters(seed, position, 38);
}

bool hasAll(const QStringList &there, const QStringList &wanted)
{
    return std::all_of(
        wanted.cbegin(), wanted.cend(), [&there](const QString &word) { return there.contains(word); });
}

// Every country's papers are asked for after the purchase; see BirdPapers.
BirdPapers papersOf(const QString &country)
{
    return NumberingPlan::needsPapers(country) ? BirdPapers::Needed : BirdPapers::None;
}

} // namespace

bool BirdFilter::accepts(const PoolNumber &number) const
{
    const bool startsRight
        = prefix.isEmpty() || (country.isEmpty() ? number.msisdn : nationalDigits(number)).startsWith(prefix);
    return startsRight && (digits.isEmpty() || number.msisdn == digits)
        && (country.isEmpty() || number.country == country)
        && (type.isEmpty() || birdNumberType(number) == type)
        && hasAll(birdCapabilities(number), capabilities);
}

QString BirdFilter::key() const
{
    return QStringList{ digits, country, type, prefix, capabilities.join(u',') }.join(u'\n');
}

BirdState::BirdState(const Setup &setup)
    : m_setup(setup)
    , m_clock(setup.clock)
    , m_region(u"us1"_s)
    , m_pool(Pool::fromSeed(mixed(setup.seed, kBirdStream), setup.supplyPercent))
    , m_book(birdStart(setup.seed, setup.owned, m_pool))
    , m_voice(m_book, mixed(setup.seed, kBirdStream + 1))
    , m_numberNames(BirdNames::tagged(u"nda_"_s, mixed(setup.seed, kBirdStream + 2)))
    , m_orderNames(BirdNames::tagged(u"nor_"_s, mixed(setup.seed, kBirdStream + 3)))
    , m_balanceCents(setup.balanceCents)
{
    const quint64 seed = mixed(setup.seed, kBirdStream + 4);
    m_apiKey = keyOf(m_region, seed, 0);
    m_readOnlyKey = keyOf(m_region, seed, 1);
    m_narrowKey = keyOf(m_region, seed, 2);
    m_otherRegionKey = keyOf(u"eu1"_s, seed, 3);
    m_workspaceId = BirdNames::tagged(u"ws_"_s, seed).of(1);
    m_organizationId = BirdNames::tagged(u"org_"_s, seed).of(1);
    for (const QString &digits :
        BirdVoice::verifiedNumbers() + QStringList{ BirdVoice::unverifiedNumber() }) {
        for (const QString &country : m_pool.countries())
            m_pool.take(country, digits);
    }
}

BirdState::Access BirdState::access(const QString &key) const
{
    if (key == m_apiKey)
        return Access::Write;
    if (key == m_readOnlyKey)
        return Access::Read;
    return key == m_narrowKey ? Access::WorkspaceOnly : Access::None;
}

const std::vector<int> &BirdState::owned(const BirdFilter &filter) const
{
    const QString key = filter.key();
    const auto known = m_matches.constFind(key);
    if (known != m_matches.cend())
        return *known;
    if (m_matches.size() >= kRememberedFilters)
        m_matches.clear();
    std::vector<int> &found = m_matches[key];
    if (!filter.digits.isEmpty()) {
        const auto position = m_book.positionOf(filter.digits);
        if (position && filter.accepts(m_book.at(*position).number))
            found.push_back(*position);
        return found;
    }
    const bool isAny = key == BirdFilter{}.key();
    std::copy_if(m_book.order().crbegin(), m_book.order().crend(), std::back_inserter(found),
        [&](int position) { return isAny || filter.accepts(m_book.at(position).number); });
    return found;
}

std::optional<BirdNumber> BirdState::number(int position) const
{
    return m_book.contains(position) ? std::optional(m_book.at(position)) : std::nullopt;
}

std::optional<BirdNumber> BirdState::find(const QString &digits) const
{
    const auto position = m_book.positionOf(digits);
    return position ? number(*position) : std::nullopt;
}

quint64 BirdState::rank(const PoolNumber &number) const
{
    return mixed(m_setup.seed, number.msisdn.toULongLong());
}

bool BirdState::settlesLater(const QString &digits)
{
    return digits.endsWith(u'8') || digits.endsWith(u'9');
}

bool BirdState::failsLate(const QString &digits)
{
    return digits.endsWith(u"08"_s) || digits.endsWith(u"09"_s);
}

QList<PoolNumber> BirdState::offers(const BirdFilter &filter, bool fromSuppliers) const
{
    QList<PoolNumber> found = m_pool.in(filter.country);
    found.removeIf([&](const PoolNumber &number) {
        return settlesLater(number.msisdn) != fromSuppliers || !filter.accepts(number);
    });
    std::sort(found.begin(), found.end(),
        [this](const PoolNumber &a, const PoolNumber &b) { return rank(a) < rank(b); });
    return found;
}

QList<PoolNumber> BirdState::stock(const BirdFilter &filter) const
{
    return offers(filter, false);
}

QList<PoolNumber> BirdState::suppliers(const BirdFilter &filter) const
{
    return offers(filter, true);
}

std::optional<PoolNumber> BirdState::offer(const QString &digits) const
{
    for (const QString &country : m_pool.countries()) {
        if (const auto found = m_pool.find(country, digits))
            return found;
    }
    return std::nullopt;
}

BirdState::Purchase BirdState::buy(const QString &digits)
{
    const auto wanted = offer(digits);
    if (!wanted)
        return { BirdRefusal::NotForSale };
    if (!m_gateMet || wanted->country == "JP"_L1)
        return { BirdRefusal::GateClosed };
    const qint64 price = qint64{ wanted->rentCents } + wanted->setupCents;
    if (price > m_balanceCents)
        return { BirdRefusal::NoFunds };
    m_balanceCents -= price;
    m_pool.take(wanted->country, digits);
    BirdOrder order;
    order.position = static_cast<int>(m_orders.size());
    order.number = *wanted;
    order.createdAt = now();
    order.updatedAt = order.createdAt;
    m_executed.append({ "order", digits });
    if (!settlesLater(digits))
        complete(order, order.createdAt);
    m_orders.append(order);
    return { BirdRefusal::None, order.position };
}

void BirdState::complete(BirdOrder &order, Moment when)
{
    order.stage = BirdOrder::Stage::Completed;
    order.updatedAt = when;
    BirdNumber number;
    number.number = order.number;
    number.papers = papersOf(order.number.country);
    number.allocatedAt = when;
    order.allocation = m_book.add(order.number.msisdn, number);
    m_voice.changed();
    changed();
    m_executed.append({ "buy", order.number.msisdn });
}

// Three stages of the same length. A number that fails stays away: its carrier would not give it.
void BirdState::advanceOrder(BirdOrder &order, Moment now)
{
    static constexpr std::array kStages{ BirdOrder::Stage::Charging, BirdOrder::Stage::Ordering,
        BirdOrder::Stage::Pending };
    const auto gone = now - order.createdAt;
    if (gone < m_setup.settle) {
        const auto third = std::chrono::duration_cast<std::chrono::microseconds>(m_setup.settle) / 3;
        const auto stage = std::min<std::int64_t>(gone / third, 2);
        order.stage = kStages.at(static_cast<std::size_t>(stage));
        order.updatedAt = order.createdAt + stage * third;
    } else if (failsLate(order.number.msisdn)) {
        order.stage = BirdOrder::Stage::Failed;
        order.updatedAt = order.createdAt + m_setup.settle;
    } else {
        complete(order, order.createdAt + m_setup.settle);
    }
}

void BirdState::settle()
{
    const Moment time = now();
    for (BirdOrder &order : m_orders) {
        if (order.stage != BirdOrder::Stage::Completed && order.stage != BirdOrder::Stage::Failed)
            advanceOrder(order, time);
    }
}

BirdRefusal BirdState::release(int position)
{
    const auto released = number(position);
    if (!released)
        return BirdRefusal::NotThere;
    if (released->shared)
        return BirdRefusal::Shared;
    m_book.remove(position);
    m_voice.changed();
    changed();
    m_pool.giveBack(released->number);
    m_executed.append({ "release", released->number.msisdn });
    return BirdRefusal::None;
}

BirdRefusal BirdState::configure(int voicePosition, const BirdVoiceUpdate &update)
{
    const auto there = m_voice.at(voicePosition);
    if (!there)
        return BirdRefusal::NotThere;
    if (update.route && !there->inbound)
        return BirdRefusal::NotCallable;
    if (update.route && !BirdVoice::leadsSomewhere(*update.route))
        return BirdRefusal::NoSuchTarget;
    m_voice.update(voicePosition, update);
    m_executed.append({ "configure", there->digits });
    return BirdRefusal::None;
}

void BirdState::takeFromUnder(const QString &digits)
{
    for (const QString &country : m_pool.countries())
        m_pool.take(country, digits);
    if (const auto position = m_book.positionOf(digits))
        m_book.remove(*position);
    m_voice.changed();
    changed();
}

void BirdState::changeFromUnder(const QString &digits, const QString &name, const BirdRoute &route)
{
    const auto position = m_book.positionOf(digits);
    if (!position)
        return;
    BirdNumber number = m_book.at(*position);
    number.name = name;
    number.route = route;
    m_book.replace(*position, number);
}

void BirdState::setPapers(const QString &digits, BirdPapers papers)
{
    const auto position = m_book.positionOf(digits);
    if (!position)
        return;
    BirdNumber number = m_book.at(*position);
    number.papers = papers;
    m_book.replace(*position, number);
}

int BirdState::executedCount(const QByteArray &verb, const QString &digits)
{
    settle();
    return static_cast<int>(std::count_if(m_executed.cbegin(), m_executed.cend(), [&](const Executed &write) {
        return write.verb == verb && (digits.isEmpty() || write.digits == digits);
    }));
}

} // namespace NumberDesk
