// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/engine/textranks.h"

#include <algorithm>

namespace NumberDesk {

namespace {

struct KeyedText
{
    QCollatorSortKey key;
    quint32 id;
};

} // namespace

TextRanks::TextRanks(const QLocale &locale)
    : m_collator(locale)
    , m_hasNoLanguage(locale.language() == QLocale::C)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

const std::vector<quint32> &TextRanks::of(const TextPool &pool, const StopAsked &stop)
{
    const auto known = static_cast<quint32>(m_order.size());
    if (known == pool.size())
        return m_ranks;
    const bool isAnew = pool.size() - known > known / 4;
    m_isLikeBefore.resize(pool.size());
    RowList fresh = sortedFrom(pool, isAnew ? 0 : known, stop);
    if (stop())
        return m_ranks;
    if (isAnew)
        m_order = std::move(fresh);
    else
        mergeIn(pool, fresh);
    m_ranks.resize(pool.size());
    quint32 rank = 0;
    for (const quint32 id : m_order)
        m_ranks[id] = m_isLikeBefore.test(id) ? rank : ++rank;
    return m_ranks;
}

bool TextRanks::isBefore(const QString &a, const QString &b) const
{
    return m_hasNoLanguage ? a.toCaseFolded().toUtf8() < b.toCaseFolded().toUtf8()
                           : m_collator.compare(a, b) < 0;
}

/// Those from an id on; nothing when it was stopped.
RowList TextRanks::sortedFrom(const TextPool &pool, quint32 first, const StopAsked &stop)
{
    std::vector<KeyedText> texts;
    texts.reserve(pool.size() - first);
    for (quint32 id = first; id < pool.size(); ++id) {
        if (id % RowSet::kPage == 0 && stop())
            return {};
        const QString text = pool.at(id);
        // Without a language a sort key is the text itself, and capitals would stand before all others.
        texts.push_back({ m_collator.sortKey(m_hasNoLanguage ? text.toCaseFolded() : text), id });
    }
    std::sort(texts.begin(), texts.end(), [](const KeyedText &a, const KeyedText &b) {
        const int order = a.key.compare(b.key);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    if (stop())
        return {};
    RowList ids;
    ids.reserve(texts.size());
    for (std::size_t place = 0; place < texts.size(); ++place) {
        const quint32 id = texts[place].id;
        ids.push_back(id);
        if (place > 0 && texts[place - 1].key.compare(texts[place].key) == 0)
            m_isLikeBefore.insert(id);
        else
            m_isLikeBefore.remove(id);
    }
    return ids;
}

void TextRanks::mergeIn(const TextPool &pool, const RowList &fresh)
{
    RowList merged;
    merged.reserve(m_order.size() + fresh.size());
    auto from = m_order.cbegin();
    for (const quint32 id : fresh) {
        const QString text = pool.at(id);
        const auto place = std::upper_bound(from, m_order.cend(), text,
            [&](const QString &wanted, quint32 other) { return isBefore(wanted, pool.at(other)); });
        merged.insert(merged.end(), from, place);
        if (!merged.empty() && !isBefore(pool.at(merged.back()), text))
            m_isLikeBefore.insert(id);
        merged.push_back(id);
        from = place;
    }
    merged.insert(merged.end(), from, m_order.cend());
    m_order = std::move(merged);
}

} // namespace NumberDesk
