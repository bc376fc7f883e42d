// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/logcheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

struct LogWords
{
    Q_DECLARE_TR_FUNCTIONS(LogWords)
};

// As sqlite.org/fileformat2.html has it; all numbers are big-endian.
constexpr qsizetype kHeaderSize = 32;
constexpr qsizetype kFrameHeaderSize = 24;
constexpr quint32 kMagic = 0x377f0682; // the last bit tells in which order the words of a sum are read

struct Sums
{
    quint32 first = 0;
    quint32 second = 0;
    friend bool operator==(const Sums &, const Sums &) = default;
};

quint32 number(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

Sums sumsAt(QByteArrayView bytes, qsizetype at)
{
    return { number(bytes, at), number(bytes, at + 4) };
}

Sums added(Sums sums, QByteArrayView bytes, bool isBigEndian)
{
    const auto word = [&](qsizetype at) {
        return isBigEndian ? number(bytes, at) : qFromLittleEndian<quint32>(bytes.data() + at);
    };
    for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
        sums.first += word(at) + sums.second;
        sums.second += word(at + 4) + sums.first;
    }
    return sums;
}

/// The inverse of added(): the sums before @p bytes, of those behind them.
Sums taken(Sums sums, QByteArrayView bytes, bool isBigEndian)
{
    const auto word = [&](qsizetype at) {
        return isBigEndian ? number(bytes, at) : qFromLittleEndian<quint32>(bytes.data() + at);
    };
    for (qsizetype at = bytes.size() - 8; at >= 0; at -= 8) {
        sums.second -= word(at + 4) + sums.first;
        sums.first -= word(at) + sums.second;
    }
    return sums;
}

/// A log cut into frames. Each frame carries a sum over itself that goes on from the frame before it.
class Log final
{
public:
    Log(QByteArrayView bytes, qsizetype pageSize, bool isBigEndian)
        : m_bytes(bytes)
        , m_frameSize(kFrameHeaderSize + pageSize)
        , m_isBigEndian(isBigEndian)
    { }

    [[nodiscard]] qsizetype frames() const { return (m_bytes.size() - kHeaderSize) / m_frameSize; }
    [[nodiscard]] QByteArrayView frame(qsizetype i) const
    {
        return m_bytes.sliced(kHeaderSize + i * m_frameSize, m_frameSize);
    }
    [[nodiscard]] QByteArrayView page(qsizetype i) const { return frame(i).sliced(kFrameHeaderSize); }
    [[nodiscard]] bool isCommit(qsizetype i) const { return number(frame(i), 4) != 0; }
    [[nodiscard]] QByteArrayView salt(qsizetype i) const { return frame(i).sliced(8, 8); }
    [[nodiscard]] Sums sums(qsizetype i) const { return sumsAt(frame(i), 16); }
    [[nodiscard]] bool follows(qsizetype i, const Sums &before) const
    {
        const Sums head = added(before, frame(i).first(8), m_isBigEndian);
        return added(head, page(i), m_isBigEndian) == sums(i);
    }
    /// How many frames from the first on are as they were written.
    [[nodiscard]] qsizetype whole(Sums before, QByteArrayView salt) const
    {
        qsizetype i = 0;
        for (; i < frames() && this->salt(i) == salt && follows(i, before); ++i)
            before = sums(i);
        return i;
    }
    /// Whether a commit from frame @p from on, the first one that is not as it was written, was complete:
    /// another one was begun behind it. The frame before @p from has the sums @p before.
    [[nodiscard]] bool hasComplete(qsizetype from, const Sums &before, QByteArrayView salt) const
    {
        for (qsizetype i = frames() - 2; i >= from; --i) {
            if (isCommit(i) && this->salt(i) == salt && this->salt(i + 1) == salt && follows(i + 1, sums(i)))
                return i > from || !isBegunAnew(i, before);
        }
        return false;
    }

private:
    /// Whether the sums of a frame were written for one in the middle of a commit, though its head says that
    /// it ends one: a commit failed, the next one was written over it, and got no further than this head.
    [[nodiscard]] bool isBegunAnew(qsizetype i, const Sums &before) const
    {
        const Sums behindHead = taken(sums(i), page(i), m_isBigEndian);
        return behindHead.second - before.second - behindHead.first
            == 0; // the size of the file, if it ends one
    }

    QByteArrayView m_bytes;
    qsizetype m_frameSize;
    bool m_isBigEndian;
};

bool isPageSize(qsizetype size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

} // namespace

bool hasDamagedLog(const QString &path)
{
    QFile file(path + u"-wal"_s);
    if (!file.open(QIODevice::ReadOnly) || file.size() <= kHeaderSize)
        return false;
    const QByteArray bytes = file.readAll();
    const bool isBigEndian = (number(bytes, 0) & 1) != 0;
    const qsizetype pageSize = number(bytes, 8);
    const Sums sums = sumsAt(bytes, 24);
    const QByteArrayView head = QByteArrayView(bytes).first(24);
    if ((number(bytes, 0) & ~1U) != kMagic || !isPageSize(pageSize) || added({}, head, isBigEndian) != sums)
        return false;
    const Log log(bytes, pageSize, isBigEndian);
    const QByteArrayView salt = head.sliced(16);
    const qsizetype whole = log.whole(sums, salt);
    return log.hasComplete(whole, whole > 0 ? log.sums(whole - 1) : sums, salt);
}

Result<Done> renewLog(const QString &path)
{
    QFile log(path + u"-wal"_s);
    if (log.size() == 0)
        return Done{};
    QSaveFile copy(log.fileName()); // synced, then put in the place of the other
    const bool isRead = log.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly);
    if (isRead && copy.write(log.readAll()) == log.size() && copy.commit())
        return Done{};
    return makeError(ErrorKind::Storage,
        LogWords::tr("%1 cannot be written: %2")
            .arg(log.fileName(), isRead ? copy.errorString() : log.errorString()));
}

} // namespace NumberDesk
