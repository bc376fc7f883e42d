// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/secret.h"

#include <algorithm>

namespace NumberDesk {

void wipe(char *bytes, qsizetype size)
{
    // Through a volatile pointer, or the compiler drops the writes to memory that is about to go.
    volatile char *cursor = bytes;
    for (qsizetype i = 0; i < size; ++i)
        cursor[i] = 0;
}

struct Secret::Buffer
{
    explicit Buffer(QByteArrayView source)
        : bytes(new char[static_cast<size_t>(source.size())])
        , size(source.size())
    {
        std::copy(source.begin(), source.end(), bytes.get());
    }
    Q_DISABLE_COPY_MOVE(Buffer)
    ~Buffer() { wipe(bytes.get(), size); }

    // Not a QByteArray: it may reallocate and leave a copy behind.
    std::unique_ptr<char[]> bytes;
    qsizetype size;
};

Secret::Secret(QByteArrayView bytes)
    : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<const Buffer>(bytes))
{ }

Secret Secret::fromText(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    Secret secret{ QByteArrayView(utf8) };
    wipe(utf8.data(), utf8.size());
    return secret;
}

bool Secret::isEmpty() const
{
    return !m_buffer;
}

qsizetype Secret::size() const
{
    return m_buffer ? m_buffer->size : 0;
}

void Secret::reveal(const std::function<void(QByteArrayView)> &use) const
{
    use(m_buffer ? QByteArrayView(m_buffer->bytes.get(), m_buffer->size) : QByteArrayView());
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(
            a.m_buffer->bytes[static_cast<size_t>(i)] ^ b.m_buffer->bytes[static_cast<size_t>(i)]);
    return difference == 0;
}

} // namespace NumberDesk
