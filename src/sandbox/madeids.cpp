// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/madeids.h"

#include "sandbox/seededrandom.h"

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

QString drawn(quint64 seed, quint64 position, int length, const QString &alphabet)
{
    SeededRandom random(mixed(seed, position));
    QString text;
    for (int i = 0; i < length; ++i)
        text.append(alphabet.at(random.below(static_cast<int>(alphabet.size()))));
    return text;
}

} // namespace

QString MadeIds::hex(quint64 seed, quint64 position, int length)
{
    return drawn(seed, position, length, u"0123456789abcdef"_s);
}

QString MadeIds::uuid(quint64 seed, quint64 position)
{
    const QString digits = hex(seed, position, 32);
    // Version 4, variant 1.
    return digits.first(8) + u'-' + digits.sliced(8, 4) + u"-4"_s + digits.sliced(13, 3) + u"-8"_s
        + digits.sliced(17, 3) + u'-' + digits.sliced(20);
}

QString MadeIds::ulid(quint64 seed, quint64 position)
{
    return u"01"_s + drawn(seed, position, 24, u"0123456789abcdefghjkmnpqrstvwxyz"_s);
}

QString MadeIds::letters(quint64 seed, quint64 position, int length)
{
    return drawn(seed, position, length, u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s);
}

} // namespace NumberDesk
