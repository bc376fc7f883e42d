// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdcrmstate.h"

#include "domain/country.h"
#include "sandbox/birdcrmstart.h"
#include "sandbox/numberingplan.h"
#include "sandbox/seededrandom.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr quint64 kCrmStream = 4'000;
constexpr qsizetype kRememberedFilters = 16;
constexpr std::chrono::days kNotice{ 30 };
const QUuid kStockNames = QUuid::fromString("{6f1c7d52-3a0e-4b7b-9a55-0c8e2f4d9b10}"_L1);

QString keyOf(quint64 seed)
{
    static const QString kAlphabet = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s;
    SeededRandom random(seed);
    QString text;
    for (int i = 0; i < 40; ++i)
        text.append(kAlphabet.at(random.below(static_cast<int>(kAlphabet.size()))));
    return text;
}

bool hasFeature(const PoolNumber &number, const QString &feature)
{
    return birdCrmCan(number, feature.section(u'-', 0, 0), feature.endsWith(u"-outbound"_s));
}

QString nationalPart(const PoolNumber &number)
{
    const QString dialling = diallingCode(number.country);
    return number.msisdn.sliced(number.msisdn.startsWith(dialling) ? dialling.size() : 0);
}

} // namespace

bool BirdCrmFilter::isEmpty() const
{
    return key() == BirdCrmFilter{}.key();
}

bool BirdCrmFilter::accepts(const PoolNumber &number) const
{
    const bool matches = (digits.isEmpty() && areaCode.isEmpty())
        || (!digits.isEmpty() && number.msisdn.startsWith(digits))
        || (!areaCode.isEmpty() && nationalPart(number).startsWith(areaCode));
    return matches && (countries.isEmpty() || countries.contains(number.country))
        && (types.isEmpty() || types.contains(birdCrmType(number)))
        && std::all_of(features.cbegin(), features.cend(),
            [&number](const QString &feature) { return hasFeature(number, feature); });
}

QString BirdCrmFilter::key() const
{
    return QStringList{ digits, areaCode, countries.join(u','), types.join(u','), features.join(u',') }.join(
        u'\n');
}

BirdCrmState::BirdCrmState(const Setup &setup)
    : m_setup(setup)
    , m_clock(setup.clock)
    , m_accessKey(keyOf(mixed(setup.seed, kCrmStream)))
    , m_viewerKey(keyOf(mixed(setup.seed, kCrmStream + 1)))
    , m_organizationId(BirdNames::uuids(mixed(setup.seed, kCrmStream + 2)).of(1))
    , m_pool(Pool::fromSeed(mixed(setup.seed, kCrmStream + 3), setup.supplyPercent))
    , m_book(birdCrmStart(setup.seed, setup.owned, m_pool))
    , m_names(BirdNames::uuids(mixed(setup.seed, kCrmStream + 4)))
    , m_balanceCents(setup.balanceCents)
{
    const BirdNames ids = BirdNames::uuids(mixed(setup.seed, kCrmStream + 5));
    m_workspaces = { { ids.of(1), u"Front desk"_s }, { ids.of(2), u"Try-outs"_s } };
}

BirdCrmStockItem BirdCrmState::itemOf(const PoolNumber &number) const
{
    const QString id
        = QUuid::createUuidV5(kStockNames, number.country + number.msisdn).toString(QUuid::WithoutBraces);
    m_named.insert(id, { number.country, number.msisdn });
    return { id, number, birdCrmPrice(number), number.msisdn.endsWith(u'9') };
}

QList<BirdCrmStockItem> BirdCrmState::stock(const BirdCrmFilter &filter) const
{
    const QString key = filter.key();
    const auto known = m_stock.constFind(key);
    if (known != m_stock.cend())
        return *known;
    if (m_stock.size() >= kRememberedFilters)
        m_stock.clear();
    QList<BirdCrmStockItem> &items = m_stock[key];
    for (const QString &country : filter.countries.isEmpty() ? m_pool.countries() : filter.countries) {
        for (const PoolNumber &number : m_pool.in(country)) {
            if (filter.accepts(number))
                items.append(itemOf(number));
        }
    }
    std::sort(items.begin(), items.end(), [](const BirdCrmStockItem &a, const BirdCrmStockItem &b) {
        return std::tie(a.onRequest, a.id) < std::tie(b.onRequest, b.id);
    });
    return items;
}

const std::vector<int> &BirdCrmState::owned(const BirdCrmFilter &filter) const
{
    if (filter.isEmpty())
        return m_book.order();
    const QString key = filter.key();
    const auto known = m_matches.constFind(key);
    if (known != m_matches.cend())
        return *known;
    if (m_matches.size() >= kRememberedFilters)
        m_matches.clear();
    std::vector<int> &found = m_matches[key];
    // A whole number is found without looking at the others.
    const auto exact = m_book.positionOf(filter.digits);
    if (exact && filter.accepts(m_book.at(*exact).number)) {
        found.push_back(*exact);
        return found;
    }
    std::copy_if(
        m_book.order().cbegin(), m_book.order().cend(), std::back_inserter(found), [&](int position) {
            // Without an area code the digits say at once that most are not meant.
            const bool mayBe
                = !filter.areaCode.isEmpty() || m_book.digitsAt(position).startsWith(filter.digits);
            return mayBe && filter.accepts(m_book.at(position).number);
        });
    return found;
}

std::optional<BirdCrmNumber> BirdCrmState::number(int position) const
{
    return m_book.contains(position) ? std::optional(m_book.at(position)) : std::nullopt;
}

std::optional<BirdCrmNumber> BirdCrmState::find(const QString &digits) const
{
    const auto position = m_book.positionOf(digits);
    return position ? number(*position) : std::nullopt;
}

std::optional<BirdCrmStockItem> BirdCrmState::itemWith(const QString &id) const
{
    // Naming all there are takes a while, so it is done only for what no search has shown.
    if (!m_named.contains(id))
        (void)stock({});
    const auto named = m_named.constFind(id);
    const auto number = named == m_named.cend() ? std::nullopt : m_pool.find(named->first, named->second);
    return number ? std::optional(itemOf(*number)) : std::nullopt;
}

BirdCrmState::Purchase BirdCrmState::buy(const QStringList &stockItemIds)
{
    QList<BirdCrmStockItem> items;
    qint64 price = 0;
    for (const QString &id : stockItemIds) {
        const auto item = itemWith(id.toLower());
        if (!item)
            return { BirdCrmRefusal::NotThere, {} };
        if (item->onRequest)
            return { BirdCrmRefusal::OnRequest, {} };
        price += qint64{ item->number.rentCents } + item->number.setupCents;
        items.append(*item);
    }
    if (price > m_balanceCents)
        return { BirdCrmRefusal::NoFunds, {} };
    m_balanceCents -= price;
    Purchase purchase;
    for (const BirdCrmStockItem &item : items)
        purchase.positions.push_back(deliver(item));
    changed();
    return purchase;
}

// There at once, but the subscription starts to work only when it has settled.
int BirdCrmState::deliver(const BirdCrmStockItem &item)
{
    m_pool.take(item.number.country, item.number.msisdn);
    BirdCrmNumber number;
    number.number = item.number;
    number.price = item.price;
    number.hindrance = BirdCrmHindrance::Subscription;
    number.createdAt = now();
    const int position = m_book.add(item.number.msisdn, number);
    m_waiting.push_back(position);
    m_executed.append({ "buy", item.number.msisdn });
    return position;
}

BirdCrmRefusal BirdCrmState::release(int position)
{
    auto ended = number(position);
    if (!ended)
        return BirdCrmRefusal::NotThere;
    if (ended->canceledAt)
        return BirdCrmRefusal::AlreadyEnded;
    ended->canceledAt = now();
    const std::chrono::microseconds notice
        = m_ways.ending == Ending::Stays ? std::chrono::microseconds(kNotice) : m_setup.settle;
    ended->deprovisionAt = *ended->canceledAt + notice;
    m_book.replace(position, *ended);
    m_waiting.push_back(position);
    m_executed.append({ "release", ended->number.msisdn });
    return BirdCrmRefusal::None;
}

void BirdCrmState::remove(int position)
{
    m_book.remove(position);
    changed();
}

void BirdCrmState::settle()
{
    const Moment time = now();
    std::erase_if(m_waiting, [&](int position) {
        auto waiting = number(position);
        if (!waiting)
            return true;
        if (waiting->deprovisionAt) {
            if (*waiting->deprovisionAt > time)
                return false;
            m_pool.giveBack(waiting->number);
            remove(position);
            return true;
        }
        if (waiting->createdAt + m_setup.settle > time)
            return false;
        const bool needsPapers = NumberingPlan::needsPapers(waiting->number.country);
        waiting->hindrance = needsPapers ? BirdCrmHindrance::Papers : BirdCrmHindrance::None;
        m_book.replace(position, *waiting);
        return true;
    });
}

void BirdCrmState::takeFromUnder(const QString &digits)
{
    for (const QString &country : m_pool.countries())
        m_pool.take(country, digits);
    changed();
    if (const auto position = m_book.positionOf(digits))
        remove(*position);
}

void BirdCrmState::changeFromUnder(
    const QString &digits, BirdCrmHindrance hindrance, const QStringList &connectors)
{
    const auto position = m_book.positionOf(digits);
    if (!position)
        return;
    BirdCrmNumber number = m_book.at(*position);
    number.hindrance = hindrance;
    number.connectors = connectors;
    m_book.replace(*position, number);
}

int BirdCrmState::executedCount(const QByteArray &verb, const QString &digits) const
{
    return static_cast<int>(std::count_if(m_executed.cbegin(), m_executed.cend(), [&](const Executed &write) {
        return write.verb == verb && (digits.isEmpty() || write.digits == digits);
    }));
}

} // namespace NumberDesk
