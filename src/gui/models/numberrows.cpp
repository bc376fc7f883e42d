// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/numberrows.h"

#include "gui/models/numbertable.h"

#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace NumberDesk {

namespace {

constexpr quint64 kSignBit = quint64(1) << 63;
constexpr quint64 kLastRank = std::numeric_limits<quint32>::max();

bool isCheaper(const std::optional<Money> &a, const std::optional<Money> &b)
{
    if (!a || !b)
        return b.has_value() && !a.has_value();
    if (a->currency() != b->currency())
        return a->currency() < b->currency();
    return a->compare(*b) < 0;
}

/// What people keep about numbers in this profile.
bool isKeptHere(int column)
{
    return column == NumberTable::TagsColumn || column == NumberTable::OwnerColumn;
}

/// Eight characters as nibbles: 1 … 10 for a digit, 0 behind the last one.
quint64 nibbles(const char *text)
{
    constexpr quint64 kOnes = 0x0101010101010101;
    const auto bytes = qFromBigEndian<quint64>(text);
    const quint64 isDigit = (bytes >> 4) & kOnes; // '0' … '9' have this bit, a line feed has not
    quint64 values = ((bytes & (kOnes * 0x0f)) + kOnes) & (isDigit * 0x0f);
    values = (values | (values >> 4)) & 0x00ff00ff00ff00ff;
    values = (values | (values >> 8)) & 0x0000ffff0000ffff;
    return (values | (values >> 16)) & 0xffffffff;
}

} // namespace

quint64 digitsKey(const DigitCell &cell)
{
    return (nibbles(cell.bytes.data()) << 32) | nibbles(cell.bytes.data() + 8);
}

quint64 digitsKey(const QString &digits)
{
    DigitCell cell;
    cell.bytes.fill('\n');
    const auto count = std::min<qsizetype>(digits.size(), DigitCell::kSize - 1);
    std::transform(digits.cbegin(), digits.cbegin() + count, cell.bytes.begin(),
        [](QChar digit) { return digit.toLatin1(); });
    return digitsKey(cell);
}

NumberRows::NumberRows(
    NumberColumns columns, NumberFacts facts, NumberFilter filter, std::shared_ptr<NumberRanks> ranks)
    : m_columns(std::move(columns))
    , m_facts(std::move(facts))
    , m_filter(std::move(filter))
    , m_cached(std::move(ranks))
{ }

void NumberRows::used(quint32 page, RowSet::Page rows) const
{
    static_assert(NumberColumns::Used == 1);
    constexpr quint64 kOnes = 0x0101010101010101;
    constexpr quint64 kGathered = 0x0102040810204080; // brings the lowest bits of eight bytes together
    const auto flags = m_columns.flags().page(page);
    std::size_t at = 0;
    for (; at + 8 <= flags.size(); at += 8) {
        const auto eight = qFromLittleEndian<quint64>(&flags[at]) & kOnes;
        rows[at / 64] |= ((eight * kGathered) >> 56) << (at % 64);
    }
    for (; at < flags.size(); ++at)
        rows[at / 64] |= quint64(flags[at] & NumberColumns::Used) << (at % 64);
}

void NumberRows::addChanged(const RowSource &earlier, RowSet &rows) const
{
    const NumberColumns &before = static_cast<const NumberRows &>(earlier).m_columns;
    const auto compare = [&rows](const auto &now, const auto &then) {
        for (qsizetype page = 0; page < now.pageCount(); ++page) {
            const auto values = now.page(page);
            const bool isNew = page >= then.pageCount();
            const auto known = isNew ? values.first(0) : then.page(page);
            // Snapshots share the pages to which nothing was written in between.
            if (!isNew && values.data() == known.data() && values.size() == known.size())
                continue;
            for (std::size_t at = 0; at < values.size(); ++at) {
                if (at >= known.size() || !(values[at] == known[at]))
                    rows.insert(static_cast<quint32>(page) * RowSet::kPage + static_cast<quint32>(at));
            }
        }
    };
    compare(m_columns.digits(), before.digits());
    for (int column = 0; column < NumberColumns::TextCount; ++column) {
        const auto text = static_cast<NumberColumns::Text>(column);
        compare(m_columns.ids(text), before.ids(text));
    }
    compare(m_columns.nextCharges(), before.nextCharges());
    compare(m_columns.ends(), before.ends());
    compare(m_columns.flags(), before.flags());
}

FilterRelation NumberRows::relationTo(const RowSource &earlier) const
{
    const NumberFilter &before = static_cast<const NumberRows &>(earlier).m_filter;
    if (before == m_filter)
        return FilterRelation::Same;
    const bool isWithin = (before.account.isEmpty() || before.account == m_filter.account)
        && (!before.only || before.only == m_filter.only) && m_filter.query().extends(before.query());
    return isWithin ? FilterRelation::Narrower : FilterRelation::Other;
}

RowSorting NumberRows::baseSorting() const
{
    return { NumberTable::NumberColumn, Qt::AscendingOrder };
}

void NumberRows::prepareFilter(const StopAsked &stop)
{
    m_states = NumberStates(m_columns, m_facts);
    m_query = NumberQuery(m_columns, m_facts, m_states);
    m_query.prepare(m_filter, stop);
}

std::optional<NumberColumns::Text> NumberRows::rankedBy(int column)
{
    switch (column) {
    case NumberTable::CountryColumn:
        return NumberColumns::Country;
    case NumberTable::TypeColumn:
        return NumberColumns::Type;
    case NumberTable::CapabilitiesColumn:
        return NumberColumns::CapabilitySet;
    case NumberTable::LabelColumn:
        return NumberColumns::Label;
    case NumberTable::DestinationColumn:
        return NumberColumns::Destination;
    case NumberTable::MonthlyColumn:
        return NumberColumns::Monthly;
    default:
        return std::nullopt;
    }
}

void NumberRows::prepareSorting(const RowSorting &sorting, const StopAsked &stop)
{
    if (const auto column = rankedBy(sorting.column))
        m_ranks = &ranks(*column, stop);
    else if (sorting.column == NumberTable::StateColumn)
        m_states = NumberStates(m_columns, m_facts);
    else if (isKeptHere(sorting.column))
        rankNotes(sorting.column);
}

void NumberRows::rankNotes(int column)
{
    QMap<QString, QList<quint32>> rows;
    m_facts.notes.forEach([&](const NumberRef &ref, const Annotation &kept) {
        const QString text = column == NumberTable::TagsColumn ? tagLine(kept.tags) : kept.owner;
        const auto row = text.isEmpty() ? std::nullopt : m_columns.find(ref);
        if (row)
            rows[text.toCaseFolded()] << *row;
    });
    m_noteRanks.clear();
    quint32 rank = 0;
    for (const QList<quint32> &same : std::as_const(rows)) {
        ++rank;
        for (const quint32 row : same)
            m_noteRanks.insert(row, rank);
    }
}

template <typename Value, typename Less>
RowList NumberRows::rankOf(const std::vector<Value> &values, const Less &less)
{
    RowList order(values.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return less(values[a], values[b]); });
    RowList ranks(values.size());
    quint32 rank = 0;
    for (std::size_t place = 1; place < order.size(); ++place) {
        rank += static_cast<quint32>(less(values[order[place - 1]], values[order[place]]));
        ranks[order[place]] = rank;
    }
    return ranks;
}

const RowList &NumberRows::ranks(NumberColumns::Text column, const StopAsked &stop)
{
    const TextPool &pool = m_columns.pool(column);
    const auto values = [&pool](const auto &valueOf) {
        std::vector<decltype(valueOf(0u))> all;
        for (quint32 id = 0; id < pool.size(); ++id)
            all.push_back(valueOf(id));
        return all;
    };
    switch (column) {
    case NumberColumns::Label:
        return m_cached->labels.of(pool, stop);
    case NumberColumns::Destination:
        return m_cached->destinations.of(pool, stop);
    case NumberColumns::CapabilitySet:
        m_own = rankOf(values([this](quint32 id) { return m_columns.capabilities(id).entries().size(); }),
            std::less<>());
        break;
    case NumberColumns::Monthly:
        m_own = rankOf(values([this](quint32 id) { return m_columns.monthly(id); }), isCheaper);
        break;
    default:
        m_own = rankOf(values([&pool](quint32 id) { return pool.at(id); }), std::less<>());
        break;
    }
    return m_own;
}

quint64 NumberRows::key(const RowSorting &sorting, quint32 row) const
{
    const bool isDown = sorting.order == Qt::DescendingOrder;
    if (const auto column = rankedBy(sorting.column)) {
        const quint64 rank = (*m_ranks)[m_columns.ids(*column).at(row)];
        return isDown ? kLastRank - rank : rank;
    }
    if (sorting.column == NumberTable::StateColumn) {
        const auto sign = static_cast<quint64>(m_states.of(row));
        return isDown ? kLastRank - sign : sign;
    }
    if (isKeptHere(sorting.column)) {
        // Numbers about which nothing is kept stand last, whichever way.
        const quint64 rank = m_noteRanks.isEmpty() ? 0 : m_noteRanks.value(row);
        return rank == 0 ? kLastRank : isDown ? kLastRank - rank : rank;
    }
    const quint64 key = sorting.column == NumberTable::NextChargeColumn
        ? static_cast<quint64>(m_columns.nextCharges().at(row)) ^ kSignBit
        : digitsKey(m_columns.digits().at(row));
    return isDown ? ~key : key;
}

void NumberRows::keys(const RowSorting &sorting, quint32 first, std::span<quint64> keys) const
{
    const auto page = static_cast<qsizetype>(first / RowSet::kPage);
    const bool isDown = sorting.order == Qt::DescendingOrder;
    if (const auto column = rankedBy(sorting.column)) {
        const auto ids = m_columns.ids(*column).page(page);
        for (std::size_t at = 0; at < keys.size(); ++at) {
            const quint64 rank = (*m_ranks)[ids[at]];
            keys[at] = isDown ? kLastRank - rank : rank;
        }
    } else if (sorting.column == NumberTable::NumberColumn) {
        const auto cells = m_columns.digits().page(page);
        for (std::size_t at = 0; at < keys.size(); ++at)
            keys[at] = isDown ? ~digitsKey(cells[at]) : digitsKey(cells[at]);
    } else {
        RowSource::keys(sorting, first, keys);
    }
}

} // namespace NumberDesk
