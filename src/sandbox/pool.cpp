// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/pool.h"

#include "sandbox/numberingplan.h"
#include "sandbox/seededrandom.h"

#include <QCache>
#include <QMutex>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr int kGoldenFactor = 3;
constexpr int kGoldenSetupCents = 500;

QString typeWord(RangeType type)
{
    switch (type) {
    case RangeType::Landline:
        return u"landline"_s;
    case RangeType::Mobile:
        return u"mobile-lvn"_s;
    case RangeType::TollFree:
        break;
    }
    return u"landline-toll-free"_s;
}

QStringList featureWords(RangeFeatures features)
{
    QStringList words;
    if (features.testFlag(RangeFeature::Voice))
        words.append(u"VOICE"_s);
    if (features.testFlag(RangeFeature::Sms))
        words.append(u"SMS"_s);
    if (features.testFlag(RangeFeature::Mms))
        words.append(u"MMS"_s);
    return words;
}

RangeFeatures someOf(RangeFeatures features, SeededRandom &random)
{
    const int draw = random.below(8);
    if (draw == 0 && features.testFlag(RangeFeature::Sms))
        return RangeFeature::Sms;
    if (draw == 1 && features.testFlag(RangeFeature::Voice))
        return RangeFeature::Voice;
    if (draw == 2)
        features.setFlag(RangeFeature::Mms, false);
    return features;
}

QList<NumberLimitation> someLimitations(const QStringList &features, SeededRandom &random)
{
    QList<NumberLimitation> limitations;
    if (features.contains(u"SMS"_s) && random.oneIn(5))
        limitations.append({ u"SMS"_s, u"OUTBOUND"_s, u"INTERNATIONAL"_s });
    if (features.contains(u"VOICE"_s) && random.oneIn(7))
        limitations.append({ u"VOICE"_s, u"OUTBOUND"_s, u"DOMESTIC"_s });
    return limitations;
}

template <typename T>
void shuffle(QList<T> &list, SeededRandom &random)
{
    for (qsizetype i = list.size() - 1; i > 0; --i)
        list.swapItemsAt(i, random.below(static_cast<int>(i) + 1));
}

// Walks the range in steps of random width that spread the offers over all of it.
void fill(QList<PoolNumber> &offers, const NumberRange &range, quint64 seed, int percent)
{
    SeededRandom random(seed);
    const int size = range.last - range.first + 1;
    const int wanted = std::clamp(range.offers * percent / 100, 1, size);
    const int stride = size / wanted;
    for (int i = 0; i < wanted; ++i) {
        const int serial = range.first + i * stride + random.below(stride);
        offers.append(poolNumber(range, serial, seed));
    }
}

} // namespace

PoolNumber poolNumber(const NumberRange &range, int serial, quint64 seed)
{
    SeededRandom random(mixed(seed, static_cast<quint64>(serial)));
    PoolNumber number{ range.country, range.number(serial), typeWord(range.type),
        featureWords(someOf(range.features, random)), {}, range.rentCents, range.setupCents };
    number.limitations = someLimitations(number.features, random);
    const bool golden = range.digits >= 2 && serial % 100 == 0;
    if (golden) {
        number.rentCents *= kGoldenFactor;
        number.setupCents += kGoldenSetupCents;
    }
    return number;
}

// Several providers, and many tests, want the very same numbers; copies share them until they change.
Pool Pool::fromSeed(quint64 seed, int percent)
{
    static QMutex mutex;
    static QCache<std::pair<quint64, int>, Pool> made(16);
    const QMutexLocker locker(&mutex);
    if (const Pool *known = made.object({ seed, percent }))
        return *known;
    Pool pool = madeFromSeed(seed, percent);
    made.insert({ seed, percent }, new Pool(pool));
    return pool;
}

Pool Pool::madeFromSeed(quint64 seed, int percent)
{
    Pool pool;
    quint64 position = 0;
    for (const NumberRange &range : NumberingPlan::allRanges())
        fill(pool.m_offers[range.country], range, mixed(seed, position++), percent);
    for (const QString &country : pool.countries()) {
        SeededRandom random(mixed(seed, position++));
        shuffle(pool.m_offers[country], random);
    }
    return pool;
}

QStringList Pool::countries() const
{
    QStringList countries = m_offers.keys();
    countries.sort();
    return countries;
}

qsizetype Pool::size() const
{
    qsizetype size = 0;
    for (const auto &offers : m_offers)
        size += offers.size();
    return size;
}

std::optional<PoolNumber> Pool::find(const QString &country, const QString &msisdn) const
{
    const auto offers = m_offers.constFind(country);
    if (offers == m_offers.cend())
        return std::nullopt;
    const auto same = [&msisdn](const PoolNumber &number) { return number.msisdn == msisdn; };
    const auto found = std::find_if(offers->cbegin(), offers->cend(), same);
    return found == offers->cend() ? std::nullopt : std::optional(*found);
}

std::optional<PoolNumber> Pool::take(const QString &country, const QString &msisdn)
{
    auto number = find(country, msisdn);
    if (number)
        m_offers[country].removeIf([&msisdn](const PoolNumber &offer) { return offer.msisdn == msisdn; });
    return number;
}

std::optional<PoolNumber> Pool::takeAny(const QString &country)
{
    const auto offers = m_offers.find(country);
    return offers == m_offers.end() || offers->isEmpty() ? std::nullopt : std::optional(offers->takeLast());
}

void Pool::giveBack(const PoolNumber &number)
{
    m_offers[number.country].append(number);
}

} // namespace NumberDesk
