// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberref.h"

#include <QList>

#include <functional>

namespace NumberDesk {

/// The numbers that a panel at the right is about.
struct ChosenNumbers
{
    qsizetype count = 0;
    QList<NumberRef> refs; ///< all, or the first of very many
    std::function<QList<NumberRef>()> readAll; ///< asked for only when something is to be done with each

    [[nodiscard]] bool isComplete() const { return refs.size() == count; }
    [[nodiscard]] QList<NumberRef> all() const { return isComplete() ? refs : readAll(); }
};

} // namespace NumberDesk
