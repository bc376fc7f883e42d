// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/engine/rowsource.h"
#include "gui/models/numberstates.h"

#include <variant>

namespace NumberDesk {

/// A filter made ready for the columns: texts are looked for once per different text, digits in all numbers
/// of a page at once. Agrees with matches() of domain/filterquery.h, row by row.
class NumberQuery final
{
public:
    NumberQuery() = default;
    /// All three have to outlive it. Incomplete when it was stopped.
    NumberQuery(const NumberColumns &columns, const NumberFacts &facts, const NumberStates &states);

    void prepare(const NumberFilter &filter, const StopAsked &stop);
    /// Takes out of @p rows, a page of used rows, what does not fit.
    void match(quint32 page, RowSet::Page rows) const;
    [[nodiscard]] bool fits(quint32 row) const;

private:
    /// Rows with one of these ids in a column.
    struct IdTest
    {
        NumberColumns::Text column;
        std::vector<quint64> ids; ///< bits
    };
    struct DigitsTest
    {
        QByteArray digits;
        bool fromStart;
    };
    struct FlagTest
    {
        quint8 flags;
    };
    struct EndingTest
    { };
    struct RowsTest
    {
        RowSet rows;
    };
    struct StateTest
    {
        quint32 signs; ///< bits
    };
    using Test = std::variant<IdTest, DigitsTest, FlagTest, EndingTest, RowsTest, StateTest>;
    /// A row has to pass one of the tests; negated, none.
    struct Term
    {
        bool negated = false;
        std::vector<Test> tests;
    };

    [[nodiscard]] Term termFor(const FilterTerm &term, const StopAsked &stop) const;
    void addTests(FilterField field, const FilterValue &value, Term &term, const StopAsked &stop) const;
    void addDigits(const FilterValue &value, Term &term) const;
    void addText(
        NumberColumns::Text column, const FilterValue &value, Term &term, const StopAsked &stop) const;
    void addNotes(FilterField field, const FilterValue &value, Term &term, const StopAsked &stop) const;
    void addState(const FilterValue &value, Term &term) const;
    void addMarks(const FilterValue &value, Term &term) const;
    [[nodiscard]] QString searchText(NumberColumns::Text column, quint32 id) const;
    template <typename Refs>
    [[nodiscard]] RowSet rowsOf(const Refs &refs) const;

    template <typename Passes>
    void mark(quint32 page, RowSet::Page found, const Passes &passes) const;
    void mark(const IdTest &test, quint32 page, RowSet::Page found) const;
    void mark(const DigitsTest &test, quint32 page, RowSet::Page found) const;
    void mark(const FlagTest &test, quint32 page, RowSet::Page found) const;
    void mark(const EndingTest &test, quint32 page, RowSet::Page found) const;
    void mark(const RowsTest &test, quint32 page, RowSet::Page found) const;
    void mark(const StateTest &test, quint32 page, RowSet::Page found) const;
    void markStarts(const DigitsTest &test, quint32 page, RowSet::Page found) const;
    [[nodiscard]] bool passes(const IdTest &test, quint32 row) const;
    [[nodiscard]] bool passes(const DigitsTest &test, quint32 row) const;
    [[nodiscard]] bool passes(const FlagTest &test, quint32 row) const;
    [[nodiscard]] bool passes(const EndingTest &test, quint32 row) const;
    [[nodiscard]] bool passes(const RowsTest &test, quint32 row) const;
    [[nodiscard]] bool passes(const StateTest &test, quint32 row) const;

    const NumberColumns *m_columns = nullptr;
    const NumberFacts *m_facts = nullptr;
    const NumberStates *m_states = nullptr;
    std::vector<Term> m_terms;
};

} // namespace NumberDesk
