// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdnames.h"

#include "sandbox/seededrandom.h"

using namespace Qt::StringLiterals;

namespace NumberDesk {

BirdNames BirdNames::tagged(const QString &prefix, quint64 seed)
{
    const QString letters = QString::number(mixed(seed, 0), 32) + QString::number(mixed(seed, 1), 32);
    return { prefix + u"01"_s + letters.left(14), 32, 10 };
}

BirdNames BirdNames::uuids(quint64 seed)
{
    const QString digits = QString::number(mixed(seed, 0), 16).rightJustified(16, u'0');
    return { digits.left(8) + u'-' + digits.mid(8, 4) + u"-4"_s + digits.mid(12, 3) + u"-8"_s
            + QString::number(mixed(seed, 1), 16).right(3) + u'-',
        16, 12 };
}

QString BirdNames::of(int position) const
{
    return m_head + QString::number(position, m_base).rightJustified(m_width, u'0');
}

std::optional<int> BirdNames::positionOf(const QString &name) const
{
    bool isNumber = false;
    const int position = name.sliced(std::min(m_head.size(), name.size())).toInt(&isNumber, m_base);
    return isNumber && of(position) == name ? std::optional(position) : std::nullopt;
}

} // namespace NumberDesk
