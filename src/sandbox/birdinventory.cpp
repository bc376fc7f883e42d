// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdinventory.h"

#include "sandbox/numberingplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr int kFromPool = 300;
constexpr int kSerialDigits = 9;

std::optional<PoolNumber> takeVoice(Pool &pool, const QString &country)
{
    const QList<PoolNumber> offers = pool.in(country);
    const auto found = std::find_if(offers.crbegin(), offers.crend(),
        [](const PoolNumber &offer) { return offer.features.contains(u"VOICE"_s); });
    return found == offers.crend() ? std::nullopt : pool.take(country, found->msisdn);
}

} // namespace

BirdInventory::BirdInventory(const Setup &setup, Pool &pool)
    : m_setup(setup)
    , m_oddCount(static_cast<int>(std::min<qsizetype>(setup.odd.size(), setup.count / 4)))
    , m_head(setup.odd.first(m_oddCount))
{
    for (const PoolNumber &odd : std::as_const(m_head))
        pool.take(odd.country, odd.msisdn);
    addFromPool(pool);
    for (int i = 0; i < m_head.size(); ++i)
        m_headIndex.insert(m_head.at(i).msisdn, i);
}

void BirdInventory::addFromPool(Pool &pool)
{
    static const QStringList kHome{ u"NL"_s, u"GB"_s, u"US"_s, u"NL"_s, u"SE"_s, u"GB"_s, u"ES"_s, u"FR"_s,
        u"US"_s, u"PL"_s, u"GB"_s, u"CA"_s };
    const int wanted = std::min(m_setup.count, kFromPool) - m_oddCount;
    for (int i = 0; i < wanted; ++i) {
        if (const auto number = takeVoice(pool, kHome.at(i % kHome.size())))
            m_head.append(*number);
    }
}

PoolNumber BirdInventory::at(int index) const
{
    if (index < m_head.size())
        return m_head.at(index);
    const int serial = m_setup.firstSerial + index;
    return poolNumber(NumberingPlan::overlongRange(serial), serial, m_setup.seed);
}

QString BirdInventory::digitsAt(int index) const
{
    if (index < m_head.size())
        return m_head.at(index).msisdn;
    return NumberingPlan::OverlongDigits(m_setup.firstSerial + index).view();
}

std::optional<int> BirdInventory::indexOf(const QString &digits) const
{
    const auto head = m_headIndex.constFind(digits);
    if (head != m_headIndex.cend())
        return *head;
    bool isNumber = false;
    const int serial = digits.right(kSerialDigits).toInt(&isNumber);
    const int index = serial - m_setup.firstSerial;
    if (!isNumber || index < m_head.size() || index >= m_setup.count)
        return std::nullopt;
    const QString made = NumberingPlan::overlongRange(serial).number(serial);
    return made == digits ? std::optional(index) : std::nullopt;
}

} // namespace NumberDesk
