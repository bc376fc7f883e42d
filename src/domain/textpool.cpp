// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/textpool.h"

#include <algorithm>
#include <cstring>

namespace NumberDesk {

namespace {

constexpr char kEnd = char(0xff);
constexpr int kChunkBits = 16;
/// A little less than the place of a chunk allows: with what an allocation adds it fills 64 KiB.
constexpr qsizetype kChunk = (qsizetype(1) << kChunkBits) - 64;
constexpr quint32 kSame = 0xffffffff;

constexpr uchar kFirstSeparator = 0xf8; // no byte of UTF-8 is as high as these

quint32 hashOf(QByteArrayView bytes)
{
    const quint64 hash = qHash(bytes, 0);
    return static_cast<quint32>(hash ^ (hash >> 32));
}

quint32 chunkOf(quint32 place)
{
    return place >> kChunkBits;
}

qsizetype offsetOf(quint32 place)
{
    return place & ((quint32(1) << kChunkBits) - 1);
}

/// Folds what stands between separators, piece by piece.
QByteArray foldedPieces(QByteArrayView bytes)
{
    QByteArray folded;
    folded.reserve(bytes.size());
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= bytes.size(); ++at) {
        if (at < bytes.size() && uchar(bytes.at(at)) < kFirstSeparator)
            continue;
        folded += TextPool::folded(QString::fromUtf8(bytes.sliced(begin, at - begin)));
        if (at < bytes.size())
            folded += bytes.at(at);
        begin = at + 1;
    }
    return folded;
}

QByteArray foldedBytes(QByteArrayView bytes)
{
    const bool isAscii
        = std::all_of(bytes.begin(), bytes.end(), [](char byte) { return uchar(byte) < 0x80; });
    return isAscii ? bytes.toByteArray().toLower() : foldedPieces(bytes);
}

} // namespace

quint32 TextPool::Chunks::append(QByteArrayView bytes)
{
    // A text that is longer than a chunk gets a longer one for itself.
    if (m_chunks.isEmpty() || m_chunks.constLast().size() + bytes.size() + 1 > kChunk)
        m_chunks.append(QByteArray());
    QByteArray &chunk = m_chunks.last();
    const auto place = static_cast<quint32>(((m_chunks.size() - 1) << kChunkBits) + chunk.size());
    chunk.append(bytes);
    chunk.append(kEnd);
    return place;
}

QByteArrayView TextPool::Chunks::at(quint32 place) const
{
    const QByteArray &chunk = m_chunks.at(chunkOf(place));
    const char *begin = chunk.constData() + offsetOf(place);
    const auto *end = static_cast<const char *>(
        std::memchr(begin, uchar(kEnd), static_cast<std::size_t>(chunk.constData() + chunk.size() - begin)));
    return { begin, end };
}

bool TextPool::Chunks::isAt(quint32 place, QByteArrayView bytes) const
{
    const QByteArray &chunk = m_chunks.at(chunkOf(place));
    const qsizetype offset = offsetOf(place);
    return chunk.size() - offset > bytes.size() && chunk.at(offset + bytes.size()) == kEnd
        && std::memcmp(chunk.constData() + offset, bytes.data(), static_cast<std::size_t>(bytes.size())) == 0;
}

TextPool::TextPool(Search search)
    : m_search(search)
{
    add("", hashOf(""));
}

bool TextPool::isText(quint32 id, QByteArrayView text) const
{
    if (m_search == Search::Folded) {
        if (const quint32 place = m_originalPlaces.at(id); place != kSame)
            return m_originals.isAt(place, text);
    }
    return m_texts.isAt(m_places.at(id), text);
}

std::optional<quint32> TextPool::find(QByteArrayView text) const
{
    return m_index.find(hashOf(text), [&](quint32 id) { return isText(id, text); });
}

quint32 TextPool::intern(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    if (isText(m_last, text))
        return m_last;
    const quint32 hash = hashOf(text);
    const auto known = m_index.find(hash, [&](quint32 id) { return isText(id, text); });
    m_last = known ? *known : add(text, hash);
    return m_last;
}

quint32 TextPool::add(QByteArrayView text, quint32 hash)
{
    const quint32 id = size();
    if (m_search == Search::Folded) {
        const QByteArray folded = foldedBytes(text);
        m_places.append(m_texts.append(folded));
        m_originalPlaces.append(folded == text ? kSame : m_originals.append(text));
    } else {
        m_places.append(m_texts.append(text));
    }
    m_index.insert(hash, id);
    return id;
}

QByteArrayView TextPool::bytes(quint32 id) const
{
    if (m_search == Search::Folded) {
        if (const quint32 place = m_originalPlaces.at(id); place != kSame)
            return m_originals.at(place);
    }
    return m_texts.at(m_places.at(id));
}

QByteArray TextPool::folded(const QString &text)
{
    return text.toCaseFolded().toUtf8();
}

RowBits TextPool::idsContaining(QByteArrayView folded, const Stop &stop) const
{
    Q_ASSERT(m_search == Search::Folded);
    RowBits found;
    if (folded.isEmpty()) {
        for (quint32 id = 0; id < size(); ++id)
            found.insert(id);
        return found;
    }
    quint32 first = 0;
    for (quint32 chunk = 0; chunk < static_cast<quint32>(m_texts.all().size()); ++chunk) {
        if (stop && stop())
            break;
        searchChunk(chunk, folded, first, found);
    }
    return found;
}

/// @p first is the first text of the chunk, and that of the next one afterwards.
void TextPool::searchChunk(quint32 chunk, QByteArrayView folded, quint32 &first, RowBits &found) const
{
    const QByteArray &bytes = m_texts.all().at(chunk);
    const auto length = static_cast<std::size_t>(folded.size());
    const auto isHere = [&](quint32 each) { return each < size() && chunkOf(m_places.at(each)) == chunk; };
    const auto endOf
        = [&](quint32 each) { return isHere(each + 1) ? offsetOf(m_places.at(each + 1)) : bytes.size(); };
    quint32 id = first;
    // Texts that were made alike have it at the same place, and to look there is quicker than to search.
    qsizetype place = 0;
    for (qsizetype from = 0; from < bytes.size(); ++id) {
        qsizetype end = endOf(id);
        qsizetype at = from + place;
        if (at + folded.size() > end || std::memcmp(bytes.constData() + at, folded.data(), length) != 0) {
            const void *hit = memmem(bytes.constData() + from, static_cast<std::size_t>(bytes.size() - from),
                folded.data(), length);
            if (!hit)
                break;
            at = static_cast<const char *>(hit) - bytes.constData();
            for (; end <= at; end = endOf(++id))
                from = end;
        }
        found.insert(id);
        place = at - from;
        from = end;
    }
    while (isHere(id))
        ++id;
    first = id;
}

} // namespace NumberDesk
