// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sinchinventory.h"

#include "sandbox/numberingplan.h"
#include "sandbox/seededrandom.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace NumberDesk {

namespace {

constexpr int kFromPool = 300;
constexpr int kSerialDigits = 9;
constexpr int kEnoughForOddities = 20;
constexpr int kFirstOddity = 8;

} // namespace

SinchInventory::SinchInventory(quint64 seed, int count, Pool &pool, Moment now)
    : m_seed(seed)
    , m_size(count)
    , m_now(now)
    , m_catalog(seed)
{
    static const QStringList kHome{ u"US"_s, u"US"_s, u"SE"_s, u"GB"_s, u"US"_s, u"NL"_s, u"US"_s, u"FR"_s,
        u"US"_s, u"AU"_s, u"GB"_s, u"CA"_s, u"US"_s, u"DE"_s, u"IE"_s };
    for (int i = 0; i < std::min(count, kFromPool); ++i) {
        if (const auto number = pool.takeAny(kHome.at(i % kHome.size())))
            m_head.append(configured(*number, static_cast<int>(m_head.size())));
    }
    if (count >= kEnoughForOddities)
        addOddities();
    for (int i = 0; i < m_head.size(); ++i)
        m_headIndex.insert(m_head.at(i).number.msisdn, i);
}

SinchNumber SinchInventory::configured(const PoolNumber &number, int index) const
{
    SeededRandom random(mixed(m_seed, static_cast<quint64>(index)));
    SinchNumber made;
    made.number = number;
    made.nextCharge = m_now + std::chrono::days(1 + random.below(28));
    if (random.oneIn(3))
        made.displayName = u"Desk %1"_s.arg(random.below(40) + 1);
    if (number.features.contains(u"SMS"_s) && !random.oneIn(3)) {
        made.sms.servicePlanId = m_catalog.servicePlans().at(random.below(3));
        if (number.country == "US"_L1 && sinchType(number) == "LOCAL"_L1 && random.oneIn(2))
            made.sms.campaignId = m_catalog.campaigns().constFirst().id;
    }
    if (number.features.contains(u"VOICE"_s)) {
        const int kind = random.below(6);
        if (kind == 0)
            made.voice = { u"RTC"_s, m_catalog.voiceApps().at(random.below(3)) };
        else if (kind == 1)
            made.voice = { u"EST"_s, m_catalog.trunks().at(random.below(2)).id };
        else if (kind == 2)
            made.voice = { u"FAX"_s, m_catalog.faxServices().at(random.below(3)).id };
    }
    if (!made.voice.id.isEmpty())
        made.voiceChanged = m_now - std::chrono::hours(24 * (index % 90));
    if (random.oneIn(4))
        made.callbackUrl = u"https://hooks.example.com/sinch/%1"_s.arg(random.below(4) + 1);
    return made;
}

// Rows a client has to survive: a link that failed, one under way, a number that ends, a type that no
// documentation lists.
void SinchInventory::addOddities()
{
    const auto odd = [this](int offset) -> SinchNumber & { return m_head[kFirstOddity + offset]; };
    odd(0).sms = {};
    odd(0).smsJob = { { m_catalog.servicePlans().at(0), m_catalog.campaigns().at(3).id }, m_now - 1h, true,
        { u"CAMPAIGN_EXPIRED"_s }, true };
    odd(1).voice = { u"RTC"_s, m_catalog.voiceApps().at(0) };
    odd(1).voiceJob = { { u"FAX"_s, m_catalog.faxServices().at(1).id }, m_now, false, {}, false };
    odd(2).released = true;
    odd(3).oddType = u"NATIONAL"_s;
}

SinchNumber SinchInventory::at(int index) const
{
    if (index < m_head.size())
        return m_head.at(index);
    return configured(poolNumber(NumberingPlan::overlongRange(index), index, m_seed), index);
}

std::optional<int> SinchInventory::indexOf(const QString &msisdn) const
{
    const auto head = m_headIndex.constFind(msisdn);
    if (head != m_headIndex.cend())
        return *head;
    bool isNumber = false;
    const int index = msisdn.right(kSerialDigits).toInt(&isNumber);
    if (!isNumber || index < m_head.size() || index >= m_size)
        return std::nullopt;
    return NumberingPlan::overlongRange(index).number(index) == msisdn ? std::optional(index) : std::nullopt;
}

bool SinchInventory::mayFit(int index, const SinchFilter &filter) const
{
    return index < m_head.size() || filter.matches(NumberingPlan::OverlongDigits(index).view());
}

QStringList SinchInventory::unsettled() const
{
    QStringList digits;
    for (const SinchNumber &number : m_head) {
        if (number.smsJob || number.voiceJob || number.released)
            digits.append(number.number.msisdn);
    }
    return digits;
}

} // namespace NumberDesk
