// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace NumberDesk {

/// Ids of things by their position, which can be read out of them again: opaque to everybody else, the
/// same for the same seed.
class BirdNames final
{
public:
    /// "nda_" and 26 letters and digits.
    [[nodiscard]] static BirdNames tagged(const QString &prefix, quint64 seed);
    [[nodiscard]] static BirdNames uuids(quint64 seed);

    [[nodiscard]] QString of(int position) const;
    /// Nothing for a name that is not of this kind.
    [[nodiscard]] std::optional<int> positionOf(const QString &name) const;

private:
    BirdNames(const QString &head, int base, int width)
        : m_head(head)
        , m_base(base)
        , m_width(width)
    { }

    QString m_head;
    int m_base;
    int m_width;
};

} // namespace NumberDesk
