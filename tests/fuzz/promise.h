// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <cstdlib>

#include <QByteArray>

namespace NumberDesk::Testing {

/// Dies where a reader does not keep what its header says; libFuzzer keeps the input.
inline void promise(bool isKept)
{
    if (!isKept)
        std::abort();
}

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return { reinterpret_cast<const char *>(data), static_cast<qsizetype>(size) };
}

} // namespace NumberDesk::Testing
