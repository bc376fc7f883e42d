// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>

namespace NumberDesk {

/// Until when changes may be sent, by their ids. Looking for what is late costs nothing before the first is.
class SendUntil final
{
public:
    void add(const QHash<QString, QDateTime> &times);
    void remove(const QString &id) { m_times.remove(id); }
    /// Invalid: at any time.
    [[nodiscard]] QDateTime of(const QString &id) const { return m_times.value(id); }
    /// What has become late since it was asked the last time.
    [[nodiscard]] QSet<QString> takeLate(const QDateTime &now);

private:
    QHash<QString, QDateTime> m_times;
    QDateTime m_first; ///< of those that were not late yet
};

} // namespace NumberDesk
