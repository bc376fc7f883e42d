// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/page.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace NumberDesk {

/// The keys of items, each with the chain that told it last. In many small tables: one large one would hold
/// the window for some frames each time it grows.
class SeenKeys final
{
public:
    /// Tells which chain told it before; nothing when it is new.
    std::optional<int> insert(const QString &key, int chain)
    {
        QHash<QString, int> &part = m_parts[qHash(key, kSeed) % kParts];
        const qsizetype before = part.size();
        int &teller = part[key];
        const auto known = part.size() > before ? std::nullopt : std::optional(teller);
        teller = chain;
        return known;
    }

    /// Many texts take their time to go, so another thread lets them.
    static void letGo(SeenKeys keys, qint64 count)
    {
        constexpr qint64 kMany = 10'000;
        if (count > kMany)
            QThreadPool::globalInstance()->start([keys = std::move(keys)] {});
    }

private:
    static constexpr std::size_t kParts = 256;
    static constexpr std::size_t kSeed = 1; // another order than that within a part
    std::array<QHash<QString, int>, kParts> m_parts;
};

/// What a reading that ended early has got to know, for another one that goes on from there.
struct FetchRest
{
    /// A page that is still to be asked for.
    struct Place
    {
        PageToken token;
        int chain = 0; ///< of which part of the list
    };
    QList<Place> places;
    QSet<PageToken> known; ///< asked for, or to be asked for
    SeenKeys seen;
    QSet<int> open; ///< chains whose end has not been reached
    int chains = 0; ///< how many there have been
    qint64 items = 0;
    std::optional<qint64> total;
    QList<Error> rowErrors;
};

/// How the reading of a list ended. Items that had come by then have been handed on and stay valid. Counts
/// and row errors include those of the readings that this one went on from.
struct FetchOutcome
{
    bool complete
        = false; ///< nothing is missing: the end was reached, with as many items as the provider counts
    bool reachedEnd = false; ///< the provider's list, or each part of it, had no further page
    qint64 items = 0; ///< different items handed on
    std::optional<qint64> total; ///< what the provider said last
    QList<Error> rowErrors; ///< rows that could not be understood
    std::optional<Error> error; ///< why it ended early, except for the page limit; Cancelled after a cancel
    std::optional<FetchRest> rest; ///< where to go on when it ended early
};

/// The error of a list that leads round in a circle.
[[nodiscard]] Error loopingListError();

/// Reads a list page by page.
///
/// Follows `next`; where a page tells all `following` ones, or the `parts` of the list, up to `parallel` of
/// them are kept under way, the parts by turns. Each item is handed on once, by its key, in batches as the
/// pages come (so not in the order of the list). A list or a part of it ends at its last page, at a token
/// seen before, or at a page without anything new in it; the reading ends when all have, at the page limit,
/// at an error (pages already under way are still taken) and at a cancel.
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
        std::optional<FetchRest> rest = {}; ///< go on from there instead of from the start
        bool inParts = true; ///< false: read the list as a whole, whatever parts it has
        /// A batch is handed on when the request for the next page has left, so that taking it costs no time,
        /// and one by one with other events in between; should whoever takes it cancel, that request is
        /// wasted.
        bool ahead = false;
        int parallel = 6;
        int maxPages = 20'000; ///< a list with always new tokens has to end some time
    };

    [[nodiscard]] static OperationPtr<FetchOutcome> start(Plan plan)
    {
        const std::shared_ptr<PagedFetch> fetch(new PagedFetch(std::move(plan)));
        auto operation = fetch->m_source.operation();
        // The canceller keeps the fetch alive; the source drops it at the end.
        fetch->m_source.onCancel([fetch] { fetch->end(makeError(ErrorKind::Cancelled)); });
        fetch->launch();
        return operation;
    }

private:
    /// Of the event loop, until a request is on its way: it waits for its place, then for its headers, then
    /// Qt hands it to its own thread.
    static constexpr int kTurnsOfARequest = 4;

    explicit PagedFetch(Plan plan)
        : m_plan(std::move(plan))
    {
        if (m_plan.rest)
            m_state = *std::exchange(m_plan.rest, std::nullopt);
        else
            addChain({});
    }

    void addChain(const PageToken &first)
    {
        const int chain = m_state.chains++;
        m_state.open.insert(chain);
        enqueue(first, chain);
    }

    void enqueue(const PageToken &token, int chain)
    {
        if (m_state.known.contains(token) || !m_state.open.contains(chain))
            return;
        m_state.known.insert(token);
        m_state.places.append({ token, chain });
    }

    void closeChain(int chain)
    {
        m_state.open.remove(chain);
        m_state.places.removeIf([chain](const FetchRest::Place &place) { return place.chain == chain; });
    }

    void launch()
    {
        while (!m_stopped && !m_state.places.isEmpty() && m_underWay.size() < parallel()
            && m_asked < m_plan.maxPages) {
            const FetchRest::Place place = m_state.places.takeFirst();
            const int number = m_asked++;
            auto page = m_plan.page(place.token);
            page->whenDone(&m_context, [weak = this->weak_from_this(), number](Result<Page<T>> answer) {
                if (const auto self = weak.lock())
                    self->take(number, std::move(answer));
            });
            m_underWay.emplace(number, Flight{ place, std::move(page) });
        }
        if (!m_underWay.empty() || !m_ready.isEmpty())
            return;
        // Nothing left to ask, and no page was the last one: they lead back to each other.
        m_circles |= !m_stopped && m_state.places.isEmpty() && !m_state.open.isEmpty();
        end({});
    }

    void take(int number, Result<Page<T>> answer)
    {
        const auto flight = m_underWay.find(number);
        const FetchRest::Place place = flight->second.place;
        m_underWay.erase(flight);
        QList<T> fresh;
        if (answer)
            fresh = takePage(std::move(answer).value(), place.chain);
        else
            stop(place, answer.error());
        const bool brings = !fresh.isEmpty() && m_plan.batch;
        if (brings)
            m_ready.append(std::move(fresh));
        if (!m_plan.ahead) {
            handOn();
            return;
        }
        if (brings)
            handOnAfter(kTurnsOfARequest);
        launch();
    }

    void handOnAfter(int turns)
    {
        QMetaObject::invokeMethod(
            &m_context,
            [this, turns] {
                if (turns > 1)
                    handOnAfter(turns - 1);
                else
                    handOn();
            },
            Qt::QueuedConnection);
    }

    /// Whoever takes it may cancel, or drop the operation.
    void handOn()
    {
        const auto self = this->shared_from_this();
        if (!m_ready.isEmpty())
            m_plan.batch(m_ready.takeFirst());
        if (!m_source.isFinished())
            launch();
    }

    /// What nobody has had yet.
    [[nodiscard]] QList<T> takePage(Page<T> page, int chain)
    {
        if (page.total)
            m_state.total = page.total;
        m_state.rowErrors += page.rowErrors;
        bool isNew = !page.rowErrors.isEmpty();
        const QList<T> fresh = freshOf(page.items, chain, isNew);
        m_state.items += fresh.size();
        goOn(page, chain, isNew);
        return fresh;
    }

    /// @p isNew becomes true where there was anything that the chain itself had not told before.
    [[nodiscard]] QList<T> freshOf(const QList<T> &items, int chain, bool &isNew)
    {
        QList<T> fresh;
        fresh.reserve(items.size());
        for (const T &item : items) {
            const std::optional<int> teller = m_state.seen.insert(m_plan.key(item), chain);
            isNew |= teller != chain;
            if (!teller)
                fresh.append(item);
        }
        return fresh;
    }

    void goOn(const Page<T> &page, int chain, bool isNew)
    {
        const bool isLast = page.next.isEmpty() && page.following.isEmpty();
        if (!isLast && m_plan.inParts && !page.parts.isEmpty()) {
            closeChain(chain);
            for (const PageToken &part : page.parts)
                addChain(part);
        } else if (isLast || !isNew) {
            m_circles |= !isLast && m_state.open.contains(chain);
            closeChain(chain);
        } else {
            for (const PageToken &following : page.following)
                enqueue(following, chain);
            if (!page.next.isEmpty())
                enqueue(page.next, chain);
        }
    }

    void stop(const FetchRest::Place &place, const Error &error)
    {
        m_stopped = true;
        m_unread.append(place);
        if (!m_error)
            m_error = error;
    }

    void end(std::optional<Error> error)
    {
        if (m_source.isFinished())
            return;
        while (!m_ready.isEmpty() && !m_source.isDropped())
            m_plan.batch(m_ready.takeFirst());
        FetchOutcome outcome;
        outcome.reachedEnd = m_state.open.isEmpty() && !m_circles;
        outcome.items = m_state.items;
        outcome.total = m_state.total;
        outcome.rowErrors = m_state.rowErrors;
        outcome.error = error ? error : m_error;
        const qint64 rows = outcome.items + outcome.rowErrors.size();
        const bool isWhole = outcome.total ? rows >= *outcome.total : outcome.reachedEnd;
        if (m_circles && !isWhole && !outcome.error)
            outcome.error = loopingListError();
        outcome.complete = isWhole && !outcome.error;
        for (const auto &[number, flight] : m_underWay)
            m_unread.append(flight.place);
        m_state.places = m_unread + m_state.places;
        if (!m_circles && !m_state.places.isEmpty())
            outcome.rest = m_state;
        SeenKeys::letGo(std::exchange(m_state.seen, {}), m_state.items);
        m_underWay.clear();
        m_source.finish(std::move(outcome));
    }

    [[nodiscard]] size_t parallel() const { return static_cast<size_t>(std::max(1, m_plan.parallel)); }

    struct Flight
    {
        FetchRest::Place place;
        OperationPtr<Page<T>> page;
    };

    Plan m_plan;
    OperationSource<FetchOutcome> m_source;
    QObject m_context;
    FetchRest m_state;
    std::map<int, Flight> m_underWay;
    QList<QList<T>> m_ready; ///< batches that are to be handed on
    QList<FetchRest::Place> m_unread; ///< asked for in vain
    std::optional<Error> m_error;
    int m_asked = 0;
    bool m_stopped = false;
    bool m_circles = false;
};

} // namespace NumberDesk
