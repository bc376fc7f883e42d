// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/engine/rowtask.h"

#include <algorithm>

namespace NumberDesk {

namespace {

/// Where so few rows of a page are left, each is looked at by itself.
constexpr quint32 kFew = RowSet::kPage / 16;

/// Merging costs a walk and a search per row that changed; sorting anew costs some walks.
bool isWorthMerging(const RowSet &dirty)
{
    return dirty.count() <= qsizetype(dirty.span() / 16) + 64;
}

void matchEach(const RowSource &source, quint32 page, RowSet::Page rows)
{
    for (quint32 word = 0; word < RowSet::kPageWords; ++word) {
        RowSet::forEachBit(rows[word], word * 64, [&](quint32 row) {
            if (!source.fits(page * RowSet::kPage + row))
                rows[word] &= ~(quint64(1) << (row % 64));
        });
    }
}

/// Takes out of @p rows what does not fit; false when it was stopped.
bool matchAll(const RowSource &source, RowSet &rows, const StopAsked &stop)
{
    for (quint32 page = 0; page < rows.pageCount(); ++page) {
        if (stop())
            return false;
        const RowSet::Page bits = rows.page(page);
        if (const quint32 count = countBits(bits); count == 0)
            continue;
        else if (count <= kFew)
            matchEach(source, page, bits);
        else
            source.match(page, bits);
    }
    return true;
}

/// The rows that have to be looked at, and those that are known to fit.
struct Candidates
{
    RowSet open;
    RowSet known;
};

Candidates candidates(const RowTask &task)
{
    const RowSource &source = *task.source;
    const auto relation = task.before ? source.relationTo(*task.before->source) : FilterRelation::Other;
    if (relation == FilterRelation::Other)
        return { usedSet(source), RowSet(source.span()) };
    Candidates rows{ task.before->matches, RowSet(source.span()) };
    rows.open.resize(source.span());
    if (relation == FilterRelation::Same) {
        std::swap(rows.open, rows.known);
    }
    task.dirty.forEach([&](quint32 row) {
        if (row >= source.span())
            return;
        rows.known.remove(row);
        if (source.isUsed(row))
            rows.open.insert(row);
        else
            rows.open.remove(row);
    });
    return rows;
}

std::optional<RowSet> matchesOf(const RowTask &task, const StopAsked &stop)
{
    if (task.source->fitsAll())
        return usedSet(*task.source);
    task.source->prepareFilter(stop);
    Candidates rows = candidates(task);
    if (stop() || !matchAll(*task.source, rows.open, stop))
        return std::nullopt;
    for (quint32 page = 0; page < rows.open.pageCount(); ++page) {
        for (quint32 word = 0; word < RowSet::kPageWords; ++word)
            rows.open.page(page)[word] |= rows.known.page(page)[word];
    }
    return std::move(rows.open);
}

/// An order of before, brought up to date; or all sorted anew.
std::optional<RowOrder> orderOf(const RowTask &task, const RowOrder &before, const RowSorting &sorting,
    const RowOrder &base, const StopAsked &stop)
{
    const bool isKnown = !before.isEmpty() && before.sorting() == sorting;
    if (isKnown && task.dirty.isEmpty())
        return before;
    task.source->prepareSorting(sorting, stop);
    if (stop())
        return std::nullopt;
    return isKnown && isWorthMerging(task.dirty) ? before.merged(*task.source, task.dirty, stop)
                                                 : RowOrder::sorted(*task.source, sorting, base, stop);
}

/// Whether everything that @p now shows is in what was shown before, in the same order.
bool isWithin(const RowTask &task, const RowOrder &now)
{
    return task.before && task.dirty.isEmpty() && task.before->order.rows() == now.rows()
        && task.source->relationTo(*task.before->source) != FilterRelation::Other;
}

} // namespace

std::optional<RowResult> carryOut(RowTask task, const StopAsked &stop)
{
    task.dirty.resize(task.source->span());
    if (task.before)
        task.source->addChanged(*task.before->source, task.dirty);
    else
        task.dirty.fill();
    const RowResult none;
    const RowResult &before = task.before ? *task.before : none;
    auto matches = matchesOf(task, stop);
    if (!matches)
        return std::nullopt;
    auto base = orderOf(task, before.base, task.source->baseSorting(), {}, stop);
    if (!base)
        return std::nullopt;
    auto order
        = task.sorting == base->sorting() ? base : orderOf(task, before.order, task.sorting, *base, stop);
    if (!order)
        return std::nullopt;
    const auto within = isWithin(task, *order) ? before.visible : nullptr;
    auto visible = order->ordered(*matches, within);
    return RowResult{ task.source, std::move(task.dirty), std::move(*matches), std::move(*base),
        std::move(*order), std::move(visible) };
}

} // namespace NumberDesk
