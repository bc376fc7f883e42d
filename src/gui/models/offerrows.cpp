// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/offerrows.h"

#include "gui/models/numberrows.h"
#include "gui/models/offertable.h"

#include <algorithm>
#include <numeric>

namespace NumberDesk {

namespace {

constexpr quint64 kLastRank = std::numeric_limits<quint32>::max();

int compareMoney(const std::optional<Money> &a, const std::optional<Money> &b)
{
    if (!a || !b)
        return 0; // what is not told is put last elsewhere
    if (a->currency() != b->currency())
        return a->currency().compare(b->currency());
    const auto order = a->compare(*b);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

} // namespace

const std::optional<Money> &OfferRow::money(int column) const
{
    switch (column) {
    case OfferTable::SetUpColumn:
        return offer.setUp;
    case OfferTable::MonthlyColumn:
        return offer.monthly;
    default:
        return firstYear;
    }
}

OfferRows::OfferRows(SharedColumn<OfferRow> rows, int search, QSet<NumberRef> picked)
    : m_rows(std::move(rows))
    , m_search(search)
    , m_picked(std::move(picked))
{ }

void OfferRows::addChanged(const RowSource &earlier, RowSet &rows) const
{
    const SharedColumn<OfferRow> &before = static_cast<const OfferRows &>(earlier).m_rows;
    for (quint32 row = 0; row < span(); ++row) {
        const bool isNew = row >= before.size();
        if (isNew || (&before.at(row) != &m_rows.at(row) && !(before.at(row) == m_rows.at(row))))
            rows.insert(row);
    }
}

FilterRelation OfferRows::relationTo(const RowSource &earlier) const
{
    return static_cast<const OfferRows &>(earlier).m_search == m_search ? FilterRelation::Same
                                                                        : FilterRelation::Other;
}

RowSorting OfferRows::baseSorting() const
{
    return { OfferTable::NumberColumn, Qt::AscendingOrder };
}

void OfferRows::prepareSorting(const RowSorting &sorting, const StopAsked &)
{
    if (sorting.column == OfferTable::NumberColumn)
        return;
    const auto isLess = [&](quint32 a, quint32 b) { return compare(at(a), at(b), sorting.column) < 0; };
    RowList order(span());
    std::iota(order.begin(), order.end(), quint32(0));
    if (OfferTable::isMoney(sorting.column))
        std::erase_if(order, [&](quint32 row) { return !at(row).money(sorting.column); });
    std::sort(order.begin(), order.end(), isLess);
    m_ranks.assign(span(), 0);
    quint32 rank = 0;
    for (std::size_t place = 1; place < order.size(); ++place) {
        rank += static_cast<quint32>(isLess(order[place - 1], order[place]));
        m_ranks[order[place]] = rank;
    }
}

quint64 OfferRows::key(const RowSorting &sorting, quint32 row) const
{
    const bool isDown = sorting.order == Qt::DescendingOrder;
    if (sorting.column == OfferTable::NumberColumn) {
        const quint64 digits = digitsKey(at(row).offer.ref.number.digits());
        return isDown ? ~digits : digits;
    }
    // What nobody tells is at the end whichever way one sorts: it is neither cheap nor dear.
    if (OfferTable::isMoney(sorting.column) && !at(row).money(sorting.column))
        return kLastRank;
    return isDown ? kLastRank - 1 - m_ranks[row] : m_ranks[row];
}

int OfferRows::compare(const OfferRow &a, const OfferRow &b, int column) const
{
    if (OfferTable::isMoney(column))
        return compareMoney(a.money(column), b.money(column));
    switch (column) {
    case OfferTable::PickColumn:
        return int(m_picked.contains(b.offer.ref)) - int(m_picked.contains(a.offer.ref));
    case OfferTable::TypeColumn:
        return a.offer.type.word().compare(b.offer.type.word());
    case OfferTable::CapabilitiesColumn:
        return static_cast<int>(
            a.offer.capabilities.entries().size() - b.offer.capabilities.entries().size());
    case OfferTable::AccountColumn:
        return a.offer.ref.account.compare(b.offer.ref.account);
    default:
        return a.standing.words.compare(b.standing.words);
    }
}

} // namespace NumberDesk
