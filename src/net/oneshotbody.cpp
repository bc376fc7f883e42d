// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/oneshotbody.h"

#include <algorithm>

namespace NumberDesk {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::atEnd() const
{
    return m_isShut || m_taken == m_bytes.size();
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_isShut ? 0 : m_bytes.size() - m_taken;
}

void OneShotBody::shut()
{
    m_isShut = true;
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    const qint64 count = std::min(maxSize, bytesAvailable());
    std::copy_n(m_bytes.constData() + m_taken, count, data);
    m_taken += count;
    return count;
}

} // namespace NumberDesk
