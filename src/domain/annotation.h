// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace NumberDesk {

/// What people keep about a number in this profile. No provider is ever told any of it.
struct Annotation
{
    QStringList tags; ///< sorted, each once, without empty ones
    QString note; ///< several lines
    QString owner; ///< who is asked about the number
    bool locked = false; ///< not released from here, whoever asks
    [[nodiscard]] bool isEmpty() const
    {
        return tags.isEmpty() && note.isEmpty() && owner.isEmpty() && !locked;
    }
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

} // namespace NumberDesk
