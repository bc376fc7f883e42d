// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QList>
#include <QString>

#include <optional>

namespace NumberDesk {

/// Where the next page starts; opaque to everyone but the provider that made it. Empty = from the start
/// when asked with, no further page when answered.
using PageToken = QString;

/// One page of a list.
template <typename T>
struct Page
{
    QList<T> items;
    PageToken next;
    std::optional<qint64> total; ///< what the provider says the whole list has
    QList<PageToken> following; ///< where pages are numbered and the total is known: all further pages
    QList<Error> rowErrors; ///< rows that could not be understood; `detail` names the row
    /// Where a list that goes on from page to page can be read side by side: the first page of each part.
    /// The parts together are the whole list, this page included; each has an end of its own and tells no
    /// total. Whoever follows `next` instead gets the whole list, too.
    QList<PageToken> parts = {};
};

} // namespace NumberDesk
