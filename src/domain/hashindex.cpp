// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/hashindex.h"

#include <algorithm>

namespace NumberDesk {

namespace {

constexpr qsizetype kFirstSlots = 8;
constexpr qint32 kMostInOneSegment = 4096;

/// At most three quarters of the slots are used: it is a short walk to a free one then.
bool isFull(qint32 used, qsizetype size)
{
    return (qsizetype(used) + 1) * 4 > size * 3;
}

} // namespace

HashIndex::HashIndex()
    : m_segments{ QList<quint64>(kFirstSlots, kFree) }
    , m_used{ 0 }
{ }

void HashIndex::insert(quint32 hash, quint32 number)
{
    if (m_segments.size() == 1 && m_used.constFirst() == kMostInOneSegment)
        spread();
    const qsizetype segment = segmentOf(hash);
    if (isFull(m_used.at(segment), m_segments.at(segment).size())) {
        const QList<quint64> before = m_segments.at(segment);
        m_segments[segment] = QList<quint64>(before.size() + before.size() / 4 + kFirstSlots / 4, kFree);
        for (const quint64 entry : before) {
            if (entry != kFree)
                put(segment, entry);
        }
    }
    put(segment, (quint64(hash) << 32) | (quint64(number) + 1));
    ++m_used[segment];
}

/// From one segment to many, each of which grows for itself.
void HashIndex::spread()
{
    const QList<quint64> before = m_segments.constFirst();
    m_segments = QList<QList<quint64>>(qsizetype(1) << kSegmentBits, QList<quint64>(kFirstSlots, kFree));
    m_used = QList<qint32>(m_segments.size(), 0);
    for (const quint64 entry : before) {
        if (entry != kFree)
            insert(hashOf(entry), numberOf(entry));
    }
}

void HashIndex::put(qsizetype segment, quint64 entry)
{
    QList<quint64> &entries = m_segments[segment];
    qsizetype slot = slotOf(hashOf(entry), entries.size());
    while (entries.at(slot) != kFree)
        slot = next(slot, entries.size());
    entries[slot] = entry;
}

void HashIndex::remove(quint32 hash, quint32 number)
{
    const qsizetype segment = segmentOf(hash);
    QList<quint64> &entries = m_segments[segment];
    const quint64 entry = (quint64(hash) << 32) | (quint64(number) + 1);
    qsizetype hole = slotOf(hash, entries.size());
    while (entries.at(hole) != entry) {
        Q_ASSERT(entries.at(hole) != kFree);
        hole = next(hole, entries.size());
    }
    // What stood behind it only because it was there moves up: a walk ends at the first free slot.
    for (qsizetype slot = next(hole, entries.size()); entries.at(slot) != kFree;
         slot = next(slot, entries.size())) {
        const qsizetype home = slotOf(hashOf(entries.at(slot)), entries.size());
        const bool isBetween = hole < slot ? home > hole && home <= slot : home > hole || home <= slot;
        if (isBetween)
            continue;
        entries[hole] = entries.at(slot);
        hole = slot;
    }
    entries[hole] = kFree;
    --m_used[segment];
}

} // namespace NumberDesk
