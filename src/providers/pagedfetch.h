// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/page.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace NumberDesk {

/// How the reading of a list ended. Items that had come by then have been handed on and stay valid.
struct FetchOutcome
{
    bool complete
        = false; ///< nothing is missing: the end was reached, with as many items as the provider counts
    bool reachedEnd = false; ///< the provider's list had no further page
    qint64 items = 0; ///< different items handed on
    std::optional<qint64> total; ///< what the provider said last
    QList<Error> rowErrors; ///< rows that could not be understood
    std::optional<Error> error; ///< why it ended early, except for the page limit; Cancelled after a cancel
    PageToken next; ///< where to go on when it ended early; may repeat items that have been seen
};

/// The error of a list that leads round in a circle.
[[nodiscard]] Error loopingListError();

/// Reads a list page by page.
///
/// Follows `next`; where a page tells all `following` ones, up to `parallel` of them are kept under way.
/// Each item is handed on once, by its key, in batches as the pages come (so not in the order of the
/// list). Stops at the end of the list, at a token seen before, at a page without anything new, at the
/// page limit, at an error (pages already under way are still taken) and at a cancel.
///
/// The operation always ends with an outcome, never with an error: what has come is worth keeping. When
/// it is cancelled, it ends at once with what there is; when it is dropped, no further batch is handed on.
template <typename T>
class PagedFetch final : public std::enable_shared_from_this<PagedFetch<T>>
{
public:
    struct Plan
    {
        std::function<OperationPtr<Page<T>>(const PageToken &)> page;
        std::function<QString(const T &)> key;
        std::function<void(const QList<T> &)> batch;
        PageToken from;
        int parallel = 6;
        int maxPages = 20'000; ///< a list with always new tokens has to end some time
    };

    [[nodiscard]] static OperationPtr<FetchOutcome> start(Plan plan)
    {
        const std::shared_ptr<PagedFetch> fetch(new PagedFetch(std::move(plan)));
        auto operation = fetch->m_source.operation();
        // The canceller keeps the fetch alive; the source drops it at the end.
        fetch->m_source.onCancel([fetch] { fetch->end(makeError(ErrorKind::Cancelled)); });
        fetch->enqueue(fetch->m_plan.from);
        fetch->launch();
        return operation;
    }

private:
    explicit PagedFetch(Plan plan)
        : m_plan(std::move(plan))
    { }

    void enqueue(const PageToken &token)
    {
        if (m_known.contains(token))
            return;
        m_known.insert(token);
        m_waiting.append(token);
    }

    void launch()
    {
        while (!m_stopped && !m_waiting.isEmpty() && m_underWay.size() < parallel()
            && m_asked < m_plan.maxPages) {
            const PageToken token = m_waiting.takeFirst();
            const int number = m_asked++;
            auto page = m_plan.page(token);
            page->whenDone(&m_context, [weak = this->weak_from_this(), number](Result<Page<T>> answer) {
                if (const auto self = weak.lock())
                    self->take(number, std::move(answer));
            });
            m_underWay.emplace(number, Flight{ token, std::move(page) });
        }
        if (!m_underWay.empty())
            return;
        // Nothing left to ask, and no page was the last one: they lead back to each other.
        m_circles |= !m_stopped && m_waiting.isEmpty();
        end({});
    }

    void take(int number, Result<Page<T>> answer)
    {
        const auto flight = m_underWay.find(number);
        const PageToken token = flight->second.token;
        m_underWay.erase(flight);
        if (answer)
            takePage(std::move(answer).value());
        else
            stop(token, answer.error());
        if (!m_source.isFinished())
            launch();
    }

    void takePage(Page<T> page)
    {
        if (page.total)
            m_outcome.total = page.total;
        m_outcome.rowErrors += page.rowErrors;
        const bool isNew = handOn(page.items) || !page.rowErrors.isEmpty();
        const bool isLast = page.next.isEmpty() && page.following.isEmpty();
        if (isLast)
            m_outcome.reachedEnd = true;
        if (isLast || !isNew) {
            m_stopped = true;
            m_circles |= !isLast;
            return;
        }
        for (const PageToken &following : std::as_const(page.following))
            enqueue(following);
        if (!page.next.isEmpty())
            enqueue(page.next);
    }

    bool handOn(const QList<T> &items)
    {
        QList<T> fresh;
        fresh.reserve(items.size());
        for (const T &item : items) {
            const qsizetype before = m_seen.size();
            m_seen.insert(m_plan.key(item));
            if (m_seen.size() > before)
                fresh.append(item);
        }
        m_outcome.items += fresh.size();
        if (!fresh.isEmpty() && m_plan.batch)
            m_plan.batch(fresh);
        return !fresh.isEmpty();
    }

    void stop(const PageToken &token, const Error &error)
    {
        m_stopped = true;
        if (!m_outcome.error) {
            m_outcome.error = error;
            m_outcome.next = token;
        }
    }

    void end(std::optional<Error> error)
    {
        if (m_source.isFinished())
            return;
        if (error)
            m_outcome.error = error;
        const qint64 rows = m_outcome.items + m_outcome.rowErrors.size();
        const bool isWhole = m_outcome.total ? rows >= *m_outcome.total : m_outcome.reachedEnd;
        if (m_circles && !isWhole && !m_outcome.error)
            m_outcome.error = loopingListError();
        if (m_outcome.next.isEmpty() && !m_outcome.reachedEnd)
            m_outcome.next = firstUnread();
        m_outcome.complete = isWhole && !m_outcome.error;
        m_underWay.clear();
        m_source.finish(m_outcome);
    }

    [[nodiscard]] PageToken firstUnread() const
    {
        if (!m_underWay.empty())
            return m_underWay.begin()->second.token;
        return m_waiting.isEmpty() ? PageToken() : m_waiting.first();
    }

    [[nodiscard]] size_t parallel() const { return static_cast<size_t>(std::max(1, m_plan.parallel)); }

    struct Flight
    {
        PageToken token;
        OperationPtr<Page<T>> page;
    };

    Plan m_plan;
    OperationSource<FetchOutcome> m_source;
    QObject m_context;
    FetchOutcome m_outcome;
    std::map<int, Flight> m_underWay;
    QList<PageToken> m_waiting;
    QSet<PageToken> m_known;
    QSet<QString> m_seen;
    int m_asked = 0;
    bool m_stopped = false;
    bool m_circles = false;
};

} // namespace NumberDesk
