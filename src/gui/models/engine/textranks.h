// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/textpool.h"
#include "gui/models/engine/roworder.h"

#include <QCollator>
#include <QLocale>

namespace NumberDesk {

/// The texts of a pool in the order in which people of a language look for them: each has a rank, the same
/// one as others that differ in their case only. Texts that come to the pool are put between those that are
/// known. For one thread at a time.
class TextRanks final
{
public:
    explicit TextRanks(const QLocale &locale);

    /// The ranks by id; of no use when it was stopped.
    [[nodiscard]] const RowList &of(const TextPool &pool, const StopAsked &stop);

private:
    [[nodiscard]] bool isBefore(const QString &a, const QString &b) const;
    [[nodiscard]] RowList sortedFrom(const TextPool &pool, quint32 first, const StopAsked &stop);
    void mergeIn(const TextPool &pool, const RowList &fresh);

    QCollator m_collator;
    bool m_hasNoLanguage;
    RowList m_order; ///< ids
    RowList m_ranks; ///< by id
    RowSet m_isLikeBefore; ///< ids whose text counts as equal to the one before it in the order
};

} // namespace NumberDesk
