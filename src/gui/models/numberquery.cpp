// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/numberquery.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

/// The cells of a page as bytes.
QByteArrayView cellBytes(const NumberColumns &columns, quint32 page)
{
    const auto cells = columns.digits().page(page);
    return { reinterpret_cast<const char *>(cells.data()), static_cast<qsizetype>(cells.size_bytes()) };
}

const char *find(QByteArrayView bytes, const QByteArray &wanted)
{
    return static_cast<const char *>(memmem(bytes.data(), static_cast<std::size_t>(bytes.size()),
        wanted.constData(), static_cast<std::size_t>(wanted.size())));
}

void insertInto(RowSet::Page rows, std::size_t at)
{
    rows[at / 64] |= quint64(1) << (at % 64);
}

/// Which of up to 64 rows fit. They are put together in a register: to write each would be to wait for each.
template <typename Fits>
quint64 bitsOf(std::size_t count, const Fits &fits)
{
    quint64 bits = 0;
    for (std::size_t at = 0; at < count; ++at)
        bits |= static_cast<quint64>(fits(at)) << at;
    return bits;
}

/// Adds those of the first @p count rows that fit.
template <typename Fits>
void insertThose(RowSet::Page rows, std::size_t count, const Fits &fits)
{
    for (std::size_t first = 0; first < count; first += 64)
        rows[first / 64] |= bitsOf(
            std::min<std::size_t>(64, count - first), [&](std::size_t at) { return fits(first + at); });
}

} // namespace

NumberQuery::NumberQuery(const NumberColumns &columns, const NumberFacts &facts, const NumberStates &states)
    : m_columns(&columns)
    , m_facts(&facts)
    , m_states(&states)
{ }

void NumberQuery::prepare(const NumberFilter &filter, const StopAsked &stop)
{
    m_terms.clear();
    if (!filter.account.isEmpty()) {
        const auto id = m_columns->pool(NumberColumns::Account).find(filter.account.toUtf8());
        Term term;
        if (id) {
            std::vector<quint64> ids(*id / 64 + 1);
            ids[*id / 64] |= quint64(1) << (*id % 64);
            term.tests.push_back(IdTest{ NumberColumns::Account, std::move(ids) });
        }
        m_terms.push_back(std::move(term));
    }
    if (filter.only)
        m_terms.push_back({ false, { RowsTest{ rowsOf(*filter.only) } } });
    for (const FilterTerm &term : filter.query().terms)
        m_terms.push_back(termFor(term, stop));
}

template <typename Refs>
RowSet NumberQuery::rowsOf(const Refs &refs) const
{
    RowSet rows(m_columns->span());
    for (const NumberRef &ref : refs) {
        if (const auto row = m_columns->find(ref))
            rows.insert(*row);
    }
    return rows;
}

NumberQuery::Term NumberQuery::termFor(const FilterTerm &term, const StopAsked &stop) const
{
    Term ready{ term.negated, {} };
    for (const FilterValue &value : term.values)
        addTests(term.field, value, ready, stop);
    return ready;
}

void NumberQuery::addTests(
    FilterField field, const FilterValue &value, Term &term, const StopAsked &stop) const
{
    switch (field) {
    case FilterField::Any:
        addDigits(value, term);
        for (const auto column : { NumberColumns::Country, NumberColumns::Type, NumberColumns::Account,
                 NumberColumns::Label, NumberColumns::Destination })
            addText(column, value, term, stop);
        return addNotes(field, value, term, stop);
    case FilterField::Number:
        return addDigits(value, term);
    case FilterField::Label:
        return addText(NumberColumns::Label, value, term, stop);
    case FilterField::Country:
        return addText(NumberColumns::Country, value, term, stop);
    case FilterField::Type:
        return addText(NumberColumns::Type, value, term, stop);
    case FilterField::Capability:
        return addText(NumberColumns::CapabilitySet, value, term, stop);
    case FilterField::Account:
        return addText(NumberColumns::Account, value, term, stop);
    case FilterField::Destination:
        return addText(NumberColumns::Destination, value, term, stop);
    case FilterField::Tag:
    case FilterField::Owner:
    case FilterField::Note:
        return addNotes(field, value, term, stop);
    case FilterField::State:
        return addState(value, term);
    case FilterField::Is:
        return addMarks(value, term);
    }
}

void NumberQuery::addDigits(const FilterValue &value, Term &term) const
{
    if (!value.digits.isEmpty())
        term.tests.push_back(DigitsTest{ value.digits.toUtf8(), value.fromStart });
}

QString NumberQuery::searchText(NumberColumns::Text column, quint32 id) const
{
    const TextPool &pool = m_columns->pool(column);
    switch (column) {
    case NumberColumns::Country:
        return countrySearchText(pool.at(id));
    case NumberColumns::Type:
        return typeSearchText(NumberType::fromWord(pool.at(id)));
    case NumberColumns::CapabilitySet:
        return capabilitySearchText(m_columns->capabilities(id));
    case NumberColumns::Account:
        return m_facts->accounts.value(pool.at(id)).label.toCaseFolded();
    default:
        return pool.at(id).toCaseFolded();
    }
}

void NumberQuery::addText(
    NumberColumns::Text column, const FilterValue &value, Term &term, const StopAsked &stop) const
{
    if (value.word.isEmpty())
        return;
    const TextPool &pool = m_columns->pool(column);
    const bool isFree = column == NumberColumns::Label || column == NumberColumns::Destination;
    RowBits found;
    if (isFree)
        found = pool.idsContaining(TextPool::folded(value.word), stop);
    for (quint32 id = 0; id < pool.size() && !(isFree && !value.whole); ++id) {
        if (isFree && !found.test(id))
            continue;
        if (fitsText(value, searchText(column, id)))
            found.insert(id);
        else
            found.remove(id);
    }
    if (!found.isEmpty())
        term.tests.push_back(IdTest{ column, found.words() });
}

/// Only what people keep about numbers is looked at, and that is mostly little.
void NumberQuery::addNotes(
    FilterField field, const FilterValue &value, Term &term, const StopAsked &stop) const
{
    if (value.word.isEmpty() || m_facts->notes.isEmpty())
        return;
    const auto isIn = [field](FilterField one) { return field == one || field == FilterField::Any; };
    RowSet rows(m_columns->span());
    bool any = false;
    m_facts->notes.forEach([&](const NumberRef &ref, const Annotation &kept) {
        const bool found = (isIn(FilterField::Tag) && fitsText(value, tagSearchText(kept.tags)))
            || (isIn(FilterField::Owner) && fitsText(value, kept.owner.toCaseFolded()))
            || (isIn(FilterField::Note) && fitsText(value, kept.note.toCaseFolded()));
        const auto row = found && !stop() ? m_columns->find(ref) : std::nullopt;
        if (row) {
            rows.insert(*row);
            any = true;
        }
    });
    if (any)
        term.tests.push_back(RowsTest{ std::move(rows) });
}

void NumberQuery::addState(const FilterValue &value, Term &term) const
{
    quint32 signs = 0;
    for (const auto sign :
        { StateSign::Ready, StateSign::Checking, StateSign::Attention, StateSign::Refused }) {
        if (fitsText(value, stateWord(sign)))
            signs |= quint32(1) << static_cast<quint32>(sign);
    }
    if (signs != 0)
        term.tests.push_back(StateTest{ signs });
}

void NumberQuery::addMarks(const FilterValue &value, Term &term) const
{
    const auto allIdsBut = [this](NumberColumns::Text column, const auto &isLeftOut) {
        RowBits ids;
        for (quint32 id = 0; id < m_columns->pool(column).size(); ++id) {
            if (!isLeftOut(id))
                ids.insert(id);
        }
        return ids.words();
    };
    if (fitsText(value, u"configured"_s)) {
        // What cannot be configured does not wait for it.
        term.tests.push_back(FlagTest{ NumberColumns::Configured });
        term.tests.push_back(
            IdTest{ NumberColumns::Account, allIdsBut(NumberColumns::Account, [this](quint32 id) {
                       return m_states->isSettableAccount(id);
                   }) });
    }
    if (fitsText(value, u"locked"_s))
        term.tests.push_back(RowsTest{ rowsOf(m_facts->locked) });
    if (fitsText(value, u"ending"_s))
        term.tests.push_back(EndingTest{});
    if (fitsText(value, u"labelled"_s))
        term.tests.push_back(IdTest{
            NumberColumns::Label, allIdsBut(NumberColumns::Label, [](quint32 id) { return id == 0; }) });
}

void NumberQuery::match(quint32 page, RowSet::Page rows) const
{
    for (const Term &term : m_terms) {
        std::array<quint64, RowSet::kPageWords> found{};
        for (const Test &test : term.tests)
            std::visit([&](const auto &each) { mark(each, page, found); }, test);
        quint64 any = 0;
        for (std::size_t word = 0; word < found.size(); ++word)
            any |= rows[word] &= term.negated ? ~found[word] : found[word];
        if (any == 0)
            return;
    }
}

bool NumberQuery::fits(quint32 row) const
{
    return std::all_of(m_terms.cbegin(), m_terms.cend(), [&](const Term &term) {
        const bool found = std::any_of(term.tests.cbegin(), term.tests.cend(), [&](const Test &test) {
            return std::visit([&](const auto &each) { return passes(each, row); }, test);
        });
        return found != term.negated;
    });
}

bool NumberQuery::passes(const IdTest &test, quint32 row) const
{
    const quint32 id = m_columns->ids(test.column).at(row);
    return id / 64 < test.ids.size() && ((test.ids[id / 64] >> (id % 64)) & 1) != 0;
}

void NumberQuery::mark(const IdTest &test, quint32 page, RowSet::Page found) const
{
    const auto ids = m_columns->ids(test.column).page(page);
    const quint64 *words = test.ids.data();
    const std::size_t end = test.ids.size() * 64;
    const auto isIn = [&](quint32 id) { return ((id < end ? words[id / 64] : 0) >> (id % 64)) & 1; };
    for (std::size_t first = 0; first < ids.size(); first += 64) {
        const auto part = ids.subspan(first, std::min<std::size_t>(64, ids.size() - first));
        found[first / 64] |= part.size() == 64 && isRun(part.first<64>())
            ? bitsFrom(test.ids, part.front())
            : bitsOf(part.size(), [&](std::size_t at) { return isIn(part[at]); });
    }
}

bool NumberQuery::passes(const DigitsTest &test, quint32 row) const
{
    const QByteArrayView digits = m_columns->digitsAt(row);
    return test.fromStart ? digits.startsWith(test.digits) : find(digits, test.digits) != nullptr;
}

void NumberQuery::mark(const DigitsTest &test, quint32 page, RowSet::Page found) const
{
    std::array<quint64, RowSet::kPageWords> here{};
    if (test.digits.size() >= DigitCell::kSize) {
        // In no cell: only in those that are too long for one.
    } else if (test.fromStart) {
        markStarts(test, page, here);
    } else {
        const QByteArrayView bytes = cellBytes(*m_columns, page);
        const char *hit = find(bytes, test.digits);
        while (hit) {
            const auto cell = static_cast<std::size_t>(hit - bytes.data()) / DigitCell::kSize;
            insertInto(here, cell);
            hit = find(bytes.sliced(static_cast<qsizetype>((cell + 1) * DigitCell::kSize)), test.digits);
        }
    }
    for (const quint32 row : m_columns->longRows()) {
        if (row / RowSet::kPage == page && passes(test, row))
            insertInto(here, row % RowSet::kPage);
    }
    for (std::size_t word = 0; word < here.size(); ++word)
        found[word] |= here[word];
}

void NumberQuery::markStarts(const DigitsTest &test, quint32 page, RowSet::Page found) const
{
    std::array<char, DigitCell::kSize> wanted{};
    std::array<char, DigitCell::kSize> mask{};
    std::copy(test.digits.cbegin(), test.digits.cend(), wanted.begin());
    std::fill_n(mask.begin(), test.digits.size(), char(-1));
    const auto halves = [](const std::array<char, DigitCell::kSize> &bytes) {
        std::array<quint64, 2> parts;
        std::memcpy(parts.data(), bytes.data(), bytes.size());
        return parts;
    };
    const auto first = halves(wanted);
    const auto bits = halves(mask);
    const auto cells = m_columns->digits().page(page);
    insertThose(found, cells.size(), [&](std::size_t at) {
        const auto cell = halves(cells[at].bytes);
        return (((cell[0] & bits[0]) ^ first[0]) | ((cell[1] & bits[1]) ^ first[1])) == 0;
    });
}

template <typename Passes>
void NumberQuery::mark(quint32 page, RowSet::Page found, const Passes &passes) const
{
    const quint32 first = page * RowSet::kPage;
    const quint32 count = std::min(RowSet::kPage, m_columns->span() - first);
    insertThose(found, count, [&](std::size_t at) { return passes(first + static_cast<quint32>(at)); });
}

bool NumberQuery::passes(const FlagTest &test, quint32 row) const
{
    return (m_columns->flags().at(row) & test.flags) != 0;
}

void NumberQuery::mark(const FlagTest &test, quint32 page, RowSet::Page found) const
{
    const auto flags = m_columns->flags().page(page);
    insertThose(found, flags.size(), [&](std::size_t at) { return (flags[at] & test.flags) != 0; });
}

bool NumberQuery::passes(const EndingTest &, quint32 row) const
{
    return m_columns->ends().at(row) != NumberColumns::kNoTime;
}

void NumberQuery::mark(const EndingTest &test, quint32 page, RowSet::Page found) const
{
    mark(page, found, [&](quint32 row) { return passes(test, row); });
}

bool NumberQuery::passes(const RowsTest &test, quint32 row) const
{
    return test.rows.test(row);
}

void NumberQuery::mark(const RowsTest &test, quint32 page, RowSet::Page found) const
{
    const RowSet::ConstPage rows = test.rows.page(page);
    for (std::size_t word = 0; word < rows.size(); ++word)
        found[word] |= rows[word];
}

bool NumberQuery::passes(const StateTest &test, quint32 row) const
{
    return ((test.signs >> static_cast<quint32>(m_states->of(row))) & 1) != 0;
}

void NumberQuery::mark(const StateTest &test, quint32 page, RowSet::Page found) const
{
    mark(page, found, [&](quint32 row) { return passes(test, row); });
}

} // namespace NumberDesk
