// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/annotation.h"
#include "domain/settings.h"

#include <array>
#include <optional>
#include <string>

namespace NumberDesk {

/// What a row of a sheet was exported from, in its last cell: which number it is, which settings it had, and
/// fingerprints of what else may be told from an edit. So a sheet that was kept for a month knows which of
/// its cells a person has touched since, and which values have changed behind its back.
///
/// As text: "nd1|moHttpUrl=https://…&…|<notes>|<told>|GB|447700900123|<sum>". The sum tells a cell that was
/// cut or edited.
struct SheetMark
{
    /// A fingerprint each of tags, owner, note, lock; in this order.
    using Notes = std::array<quint32, 4>;
    enum Place { TagsPlace, OwnerPlace, NotePlace, LockPlace };

    SettingValues settings;
    Notes notes{};
    quint32 told = 0; ///< of the cells that are only told; see SheetColumns
    QString country;
    QByteArray digits;
    bool shortCode = false;

    /// Nothing for what is no mark, or not all of one.
    [[nodiscard]] static std::optional<SheetMark> read(QByteArrayView cell);
    [[nodiscard]] QByteArray text() const;
};

/// A fingerprint that is the same in every version and on every machine (FNV-1a). May be continued.
inline constexpr quint32 kFingerprintStart = 2'166'136'261U;
[[nodiscard]] inline quint32 fingerprint(QByteArrayView bytes, quint32 begun = kFingerprintStart)
{
    for (const char byte : bytes)
        begun = (begun ^ static_cast<uchar>(byte)) * 16'777'619U;
    return begun;
}
[[nodiscard]] SheetMark::Notes fingerprints(const Annotation &annotation);

// The parts of a mark, for whoever writes a million of them: begin, which is the same for all numbers with
// the same settings, and end.
[[nodiscard]] QByteArray markBegin(const SettingValues &settings);
struct MarkEnd
{
    const SheetMark::Notes &notes;
    quint32 told = 0;
    QByteArrayView country;
    QByteArrayView digits;
    bool shortCode = false;
};
/// Appends the rest to @p cell; @p begun is the fingerprint of its begin.
void appendMarkEnd(std::string &cell, quint32 begun, const MarkEnd &end);

} // namespace NumberDesk
