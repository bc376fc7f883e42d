// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vonagebook.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {
constexpr qsizetype kRememberedFilters = 16;
}

bool matchesPattern(const QString &msisdn, const QString &pattern, int searchPattern)
{
    return matchesPattern(QLatin1StringView(msisdn.toLatin1()), pattern, searchPattern);
}

bool matchesPattern(QLatin1StringView msisdn, const QString &pattern, int searchPattern)
{
    switch (searchPattern) {
    case 1:
        return msisdn.contains(pattern);
    case 2:
        return msisdn.endsWith(pattern);
    default:
        return msisdn.startsWith(pattern);
    }
}

bool VonageListFilter::isEmpty() const
{
    return country.isEmpty() && pattern.isEmpty() && applicationId.isEmpty() && !hasApplication;
}

bool VonageListFilter::accepts(const VonageNumber &number) const
{
    const QString &appId = number.configuration.appId;
    return (country.isEmpty() || number.number.country == country)
        && matchesPattern(number.number.msisdn, pattern, searchPattern)
        && (applicationId.isEmpty() || appId == applicationId)
        && (!hasApplication || appId.isEmpty() != *hasApplication);
}

QString VonageListFilter::key() const
{
    const QString linked = hasApplication ? QString::number(*hasApplication) : QString();
    return QStringList{ country, pattern, QString::number(searchPattern), applicationId, linked }.join(u'\n');
}

VonageBook::VonageBook(VonageInventory inventory)
    : m_inventory(std::move(inventory))
    , m_order(static_cast<std::size_t>(m_inventory.size()))
    , m_nextId(m_inventory.size())
{
    std::iota(m_order.begin(), m_order.end(), 0);
}

VonageNumber VonageBook::at(int id) const
{
    const auto stored = m_stored.constFind(id);
    return stored != m_stored.cend() ? *stored : m_inventory.at(id);
}

std::optional<int> VonageBook::idOf(const QString &msisdn) const
{
    const auto bought = m_bought.constFind(msisdn);
    if (bought != m_bought.cend())
        return *bought;
    const auto index = m_inventory.indexOf(msisdn);
    return index && !m_gone.contains(*index) ? index : std::nullopt;
}

const VonageBook::Ids &VonageBook::matches(const VonageListFilter &filter) const
{
    if (filter.isEmpty())
        return m_order;
    const QString key = filter.key();
    const auto known = m_matches.constFind(key);
    if (known != m_matches.cend())
        return *known;
    if (m_matches.size() >= kRememberedFilters)
        m_matches.clear();
    Ids &ids = m_matches[key];
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(ids), [this, &filter](int id) {
        const bool mayBe
            = id >= m_inventory.size() || m_inventory.mayFit(id, filter.pattern, filter.searchPattern);
        return mayBe && filter.accepts(at(id));
    });
    return ids;
}

VonageBook::Page VonageBook::page(const VonageListFilter &filter, int size, int index) const
{
    const Ids &ids = matches(filter);
    const auto total = static_cast<qsizetype>(ids.size());
    const qsizetype begin = std::min(total, qsizetype{ index - 1 } * size);
    const qsizetype end = std::min(total, begin + size);
    Page page{ total, {} };
    page.numbers.reserve(end - begin);
    for (qsizetype i = begin; i < end; ++i)
        page.numbers.append(at(ids[static_cast<std::size_t>(i)]));
    return page;
}

std::optional<VonageNumber> VonageBook::find(const QString &country, const QString &msisdn) const
{
    const auto id = idOf(msisdn);
    if (!id)
        return std::nullopt;
    VonageNumber number = at(*id);
    return number.number.country == country ? std::optional(std::move(number)) : std::nullopt;
}

void VonageBook::add(const VonageNumber &number)
{
    const int id = m_nextId++;
    m_order.push_back(id);
    m_stored.insert(id, number);
    m_bought.insert(number.number.msisdn, id);
    m_matches.clear();
}

void VonageBook::remove(const QString &msisdn)
{
    const auto id = idOf(msisdn);
    if (!id)
        return;
    m_order.erase(std::lower_bound(m_order.begin(), m_order.end(), *id));
    m_stored.remove(*id);
    m_bought.remove(msisdn);
    if (*id < m_inventory.size())
        m_gone.insert(*id);
    m_matches.clear();
}

void VonageBook::configure(const QString &msisdn, const VonageConfiguration &configuration)
{
    const auto id = idOf(msisdn);
    if (!id)
        return;
    VonageNumber number = at(*id);
    number.configuration = configuration;
    m_stored.insert(*id, number);
    m_matches.clear();
}

} // namespace NumberDesk
