// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace NumberDesk::Testing {

/// A port of loopback that nobody else gets while this lives. Nobody listens there, unless this program
/// begins to.
class ReservedPort final
{
public:
    ReservedPort();
    ~ReservedPort();
    Q_DISABLE_COPY_MOVE(ReservedPort)

    [[nodiscard]] quint16 number() const { return m_number; }

private:
    int m_descriptor = -1; ///< bound, and never listens
    quint16 m_number = 0;
};

/// An address of this machine where nobody listens as long as this program runs.
[[nodiscard]] QUrl nowhere(const QString &scheme = QStringLiteral("http"));

} // namespace NumberDesk::Testing
