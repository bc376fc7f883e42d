// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vonageinventory.h"

#include "sandbox/numberingplan.h"
#include "sandbox/seededrandom.h"
#include "sandbox/vonagebook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr int kFromPool = 300;
constexpr int kSerialDigits = 9;

// Rows a client has to survive: what the documentation does not list is there in old accounts.
QList<VonageNumber> oddCases()
{
    const VonageConfiguration hook{ {}, u"https://hooks.example.com/shortcode"_s, {}, {}, {}, {} };
    const VonageConfiguration voiceXml{ {}, {}, {}, u"vxml"_s, u"https://ivr.example.com/menu.vxml"_s, {} };
    return {
        // No real short code starts with 1 in the US or with 0 in Great Britain.
        { { u"US"_s, u"10555"_s, u"mobile-shortcode"_s, { u"SMS"_s }, {}, 50000, 0 }, hook },
        { { u"GB"_s, u"05550"_s, u"mobile-shortcode"_s, { u"SMS"_s, u"MMS"_s }, {}, 40000, 0 }, {} },
        { { u"SE"_s, u"46701740605"_s, u"mobile-iot"_s, { u"SMS"_s, u"RCS"_s }, {}, 310, 0 }, {} },
        { { u"GB"_s, u"443069990001"_s, u"landline"_s, {}, {}, 90, 0 }, {} },
        { { u"US"_s, u"12025550142"_s, u"mobile-lvn"_s, { u"VOICE"_s, u"SMS"_s }, {}, 86, 0 }, voiceXml },
    };
}

} // namespace

VonageInventory::VonageInventory(quint64 seed, int count, Pool &pool, const QStringList &appIds)
    : m_seed(seed)
    , m_size(count)
    , m_appIds(appIds)
{
    addOddCases(pool, count / 4);
    addFromPool(pool, std::min(count, kFromPool) - static_cast<int>(m_head.size()));
    for (int i = 0; i < m_head.size(); ++i)
        m_headIndex.insert(m_head.at(i).number.msisdn, i);
}

void VonageInventory::addOddCases(Pool &pool, int count)
{
    m_head = oddCases().first(std::min<qsizetype>(count, oddCases().size()));
    for (const VonageNumber &odd : std::as_const(m_head))
        pool.take(odd.number.country, odd.number.msisdn);
}

void VonageInventory::addFromPool(Pool &pool, int count)
{
    // A few countries with several numbers each look more like a real account than one of each.
    static const QStringList kHome{ u"GB"_s, u"US"_s, u"SE"_s, u"FR"_s, u"GB"_s, u"NL"_s, u"ES"_s, u"US"_s,
        u"DE"_s, u"IE"_s, u"AU"_s, u"GB"_s, u"CA"_s, u"PL"_s };
    for (int i = 0; i < count; ++i) {
        const QString &country = kHome.at(i % kHome.size());
        if (const auto number = pool.takeAny(country))
            m_head.append({ *number, configuration(static_cast<int>(m_head.size())) });
    }
}

VonageConfiguration VonageInventory::configuration(int index) const
{
    SeededRandom random(mixed(m_seed, static_cast<quint64>(index)));
    VonageConfiguration made;
    const int kind = random.below(8);
    if (kind >= 5 && !m_appIds.isEmpty())
        made.appId = m_appIds.at(random.below(static_cast<int>(m_appIds.size())));
    if (kind == 2 || kind == 6 || kind == 7)
        made.moHttpUrl = u"https://hooks.example.com/sms/%1"_s.arg(random.below(4) + 1);
    if (kind == 3) {
        made.voiceCallbackType = u"tel"_s;
        made.voiceCallbackValue = u"44207946%1"_s.arg(random.below(1000), 4, 10, QLatin1Char('0'));
    }
    if (kind == 4 || kind == 7) {
        made.voiceCallbackType = u"sip"_s;
        made.voiceCallbackValue = u"sip:desk%1@pbx.example.com"_s.arg(random.below(20) + 1);
        made.voiceStatusCallback = u"https://hooks.example.com/voice/ended"_s;
    }
    return made;
}

VonageNumber VonageInventory::madeUp(int index) const
{
    const NumberRange range = NumberingPlan::overlongRange(index);
    return { poolNumber(range, index, m_seed), configuration(index) };
}

VonageNumber VonageInventory::at(int index) const
{
    return index < m_head.size() ? m_head.at(index) : madeUp(index);
}

bool VonageInventory::mayFit(int index, const QString &pattern, int searchPattern) const
{
    return index < m_head.size()
        || matchesPattern(NumberingPlan::OverlongDigits(index).view(), pattern, searchPattern);
}

std::optional<int> VonageInventory::indexOf(const QString &msisdn) const
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

} // namespace NumberDesk
