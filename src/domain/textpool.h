// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/hashindex.h"
#include "domain/rowbits.h"
#include "domain/sharedcolumn.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace NumberDesk {

/// Each different text once, by a small id that never changes; id 0 is the empty text. A copy is a snapshot
/// for another thread, as with SharedColumn. Texts stay even when nobody uses them any more.
///
/// Texts are bytes: UTF-8, between whose parts the bytes 0xF8…0xFE may stand (never 0xFF).
class TextPool final
{
public:
    enum class Search {
        Folded, ///< can be searched without regard to case
        None,
    };
    /// Called between pieces of a long search: true = give up.
    using Stop = std::function<bool()>;

    explicit TextPool(Search search = Search::Folded);

    [[nodiscard]] quint32 intern(QByteArrayView bytes);
    [[nodiscard]] quint32 intern(const QString &text) { return intern(QByteArrayView(text.toUtf8())); }
    /// The id of a text that is here already.
    [[nodiscard]] std::optional<quint32> find(QByteArrayView bytes) const;
    /// Valid until the next intern().
    [[nodiscard]] QByteArrayView bytes(quint32 id) const;
    [[nodiscard]] QString at(quint32 id) const { return QString::fromUtf8(bytes(id)); }
    /// Ids are 0 … size() − 1.
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_places.size()); }

    /// @p text as it is searched for: case-folded, as UTF-8.
    [[nodiscard]] static QByteArray folded(const QString &text);
    /// The ids of the texts that contain @p folded; only with Search::Folded.
    [[nodiscard]] RowBits idsContaining(QByteArrayView folded, const Stop &stop = {}) const;

private:
    /// Texts one after the other in chunks, each text whole in one of them and ended by 0xFF.
    class Chunks final
    {
    public:
        /// Where it stands now: the chunk in the upper half, the first byte in the lower.
        [[nodiscard]] quint32 append(QByteArrayView bytes);
        [[nodiscard]] QByteArrayView at(quint32 place) const;
        /// Whether the text there is this one.
        [[nodiscard]] bool isAt(quint32 place, QByteArrayView bytes) const;
        [[nodiscard]] const QList<QByteArray> &all() const { return m_chunks; }

    private:
        QList<QByteArray> m_chunks;
    };

    quint32 add(QByteArrayView bytes, quint32 hash);
    [[nodiscard]] bool isText(quint32 id, QByteArrayView bytes) const;
    void searchChunk(quint32 chunk, QByteArrayView folded, quint32 &first, RowBits &found) const;

    Search m_search;
    Chunks m_texts; ///< folded, where they can be searched
    Chunks m_originals; ///< of those that folding changes
    SharedColumn<quint32> m_places; ///< in m_texts, by id
    SharedColumn<quint32> m_originalPlaces; ///< kSame: as in m_texts
    HashIndex m_index;
    quint32 m_last = 0; ///< interned last: neighbours are often alike
};

} // namespace NumberDesk
