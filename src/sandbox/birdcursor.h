// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/sandboxclock.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace NumberDesk {

/// Opaque places in a list. A cursor knows what was asked, and grows old within an hour.
namespace BirdCursor {

[[nodiscard]] QString at(const QString &anchor, const QString &question, Moment now);
/// The anchor; nothing where the cursor is of another question, too old, or not a cursor.
[[nodiscard]] std::optional<QString> read(const QString &cursor, const QString &question, Moment now);

} // namespace BirdCursor

/// Which part of a list is wanted: rows behind one anchor, or before another one.
struct BirdWindow
{
    int limit = 25;
    QString after;
    QString before;
};

/// A part of a list with the anchors of its ends.
template <typename Item>
struct BirdSlice
{
    QList<Item> items;
    bool hasMore = false;
    bool hasEarlier = false;
    QString firstAnchor;
    QString lastAnchor;
};

/// Cuts @p window out of @p items, whose anchors by @p anchorOf ascend. A row that has gone meanwhile still
/// marks its place.
template <typename Items, typename AnchorOf>
[[nodiscard]] auto sliceOf(const Items &items, const BirdWindow &window, AnchorOf anchorOf)
{
    const auto behind = [&](const QString &anchor, bool inclusive) {
        return std::partition_point(items.begin(), items.end(), [&](const auto &item) {
            const QString key = anchorOf(item);
            return inclusive ? key <= anchor : key < anchor;
        });
    };
    auto first = window.after.isEmpty() ? items.begin() : behind(window.after, true);
    auto last = items.end();
    if (!window.before.isEmpty()) {
        last = behind(window.before, false);
        first = last - std::min<std::ptrdiff_t>(window.limit, last - items.begin());
    }
    last = first + std::min<std::ptrdiff_t>(window.limit, last - first);
    BirdSlice<typename Items::value_type> slice;
    for (auto item = first; item != last; ++item)
        slice.items.append(*item);
    slice.hasMore = last != items.end();
    slice.hasEarlier = first != items.begin();
    if (!slice.items.isEmpty()) {
        slice.firstAnchor = anchorOf(slice.items.constFirst());
        slice.lastAnchor = anchorOf(slice.items.constLast());
    }
    return slice;
}

} // namespace NumberDesk
