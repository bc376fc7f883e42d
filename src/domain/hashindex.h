// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace NumberDesk {

/// Finds small numbers (rows, ids) by a hash of what they stand for. About 11 bytes each; it grows a small
/// piece at a time, so that no insertion takes long, and a copy is a snapshot, as with SharedColumn.
class HashIndex final
{
public:
    HashIndex();

    /// The number with this hash that @p isIt says yes to.
    template <typename IsIt>
    [[nodiscard]] std::optional<quint32> find(quint32 hash, const IsIt &isIt) const
    {
        const QList<quint64> &entries = m_segments.at(segmentOf(hash));
        for (qsizetype slot = slotOf(hash, entries.size()); entries.at(slot) != kFree;
             slot = next(slot, entries.size())) {
            const quint64 entry = entries.at(slot);
            if (hashOf(entry) == hash && isIt(numberOf(entry)))
                return numberOf(entry);
        }
        return std::nullopt;
    }
    /// @p number is not in it yet, and is less than 2^32 − 1.
    void insert(quint32 hash, quint32 number);
    void remove(quint32 hash, quint32 number);

private:
    static constexpr quint64 kFree = 0;

    [[nodiscard]] static quint32 hashOf(quint64 entry) { return static_cast<quint32>(entry >> 32); }
    [[nodiscard]] static quint32 numberOf(quint64 entry) { return static_cast<quint32>(entry) - 1; }
    [[nodiscard]] static qsizetype next(qsizetype slot, qsizetype size)
    {
        return slot + 1 == size ? 0 : slot + 1;
    }
    /// The upper bits choose the segment, the others the slot.
    [[nodiscard]] static qsizetype slotOf(quint32 hash, qsizetype size)
    {
        return static_cast<qsizetype>((quint64(hash << kSegmentBits) * static_cast<quint64>(size)) >> 32);
    }
    [[nodiscard]] qsizetype segmentOf(quint32 hash) const
    {
        return m_segments.size() == 1 ? 0 : static_cast<qsizetype>(hash >> (32 - kSegmentBits));
    }
    void put(qsizetype segment, quint64 entry);
    void spread();

    static constexpr int kSegmentBits = 10;

    QList<QList<quint64>> m_segments; ///< one while there are few
    QList<qint32> m_used; ///< of each segment
};

} // namespace NumberDesk
