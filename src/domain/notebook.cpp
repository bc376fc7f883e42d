// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/notebook.h"

namespace NumberDesk {

std::size_t NoteBook::placeOf(const NumberRef &ref)
{
    // A seed of its own: the parts are hashes, too, and would fill unevenly with the same one.
    constexpr std::size_t kSeed = 0x6e6f7465;
    return qHash(ref, kSeed) % kParts;
}

void NoteBook::put(const NumberRef &ref, const Annotation &annotation)
{
    Part &part = m_parts[placeOf(ref)];
    m_count -= part.size();
    if (annotation.isEmpty())
        part.remove(ref);
    else
        part.insert(ref, annotation);
    m_count += part.size();
}

} // namespace NumberDesk
