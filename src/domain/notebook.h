// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/annotation.h"

#include <QHash>

#include <array>

namespace NumberDesk {

/// What is kept about numbers, for those about which something is. A copy costs next to nothing and is a
/// snapshot for another thread; a change to one number copies a small part of a book that is shared.
class NoteBook final
{
public:
    /// An empty annotation is forgotten.
    void put(const NumberRef &ref, const Annotation &annotation);
    /// An empty one where nothing is kept.
    [[nodiscard]] Annotation of(const NumberRef &ref) const { return partOf(ref).value(ref); }
    [[nodiscard]] bool contains(const NumberRef &ref) const { return partOf(ref).contains(ref); }
    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

    /// Calls @p visit with each number and what is kept about it, in no order.
    template <typename Visit>
    void forEach(const Visit &visit) const
    {
        for (const Part &part : m_parts) {
            for (auto each = part.cbegin(); each != part.cend(); ++each)
                visit(each.key(), each.value());
        }
    }

private:
    using Part = QHash<NumberRef, Annotation>;
    static constexpr std::size_t kParts = 64;
    [[nodiscard]] static std::size_t placeOf(const NumberRef &ref);
    [[nodiscard]] const Part &partOf(const NumberRef &ref) const { return m_parts[placeOf(ref)]; }

    std::array<Part, kParts> m_parts;
    qsizetype m_count = 0;
};

} // namespace NumberDesk
