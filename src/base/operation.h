// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace NumberDesk {

template <typename T>
class Operation;
template <typename T>
class OperationSource;

/// How the consumer holds an operation. Dropping it cancels the work and silences it.
template <typename T>
using OperationPtr = std::unique_ptr<Operation<T>>;

namespace Detail {

/// Shared by one Operation and the copies of its OperationSource. Lives in one thread.
template <typename T>
struct OperationState
{
    QObject anchor; ///< queued calls go through it; they die with the state
    std::optional<Result<T>> result;
    std::function<void(Result<T>)> handler;
    QPointer<const QObject> context;
    std::function<void()> canceller;
    bool cancelled = false;
    bool delivered = false;

    void settle(Result<T> end, const std::shared_ptr<OperationState> &self)
    {
        if (result)
            return;
        result.emplace(std::move(end));
        canceller = {};
        scheduleDelivery(self);
    }

    void scheduleDelivery(const std::shared_ptr<OperationState> &self)
    {
        // While the application goes nobody is told any more, and it holds the list of events to clear it.
        if (!result || !handler || QCoreApplication::closingDown())
            return;
        std::weak_ptr<OperationState> weak = self;
        QMetaObject::invokeMethod(
            &anchor,
            [weak] {
                if (const auto state = weak.lock())
                    state->deliver();
            },
            Qt::QueuedConnection);
    }

    void deliver()
    {
        if (delivered || !handler || !result)
            return;
        delivered = true;
        const auto call = std::exchange(handler, {});
        if (context)
            call(std::move(*result));
    }

    void cancel()
    {
        if (result || cancelled)
            return;
        cancelled = true;
        if (const auto call = std::exchange(canceller, {}))
            call();
    }
};

/// Ends the state when the last source goes without having ended it.
template <typename T>
struct SourceGuard
{
    std::shared_ptr<OperationState<T>> state;
    explicit SourceGuard(std::shared_ptr<OperationState<T>> s)
        : state(std::move(s))
    { }
    Q_DISABLE_COPY_MOVE(SourceGuard)
    ~SourceGuard()
    {
        Error error = makeError(state->cancelled ? ErrorKind::Cancelled : ErrorKind::Internal);
        error.delivery = Delivery::Unknown;
        state->settle(std::move(error), state);
    }
};

} // namespace Detail

/// Work that is under way, seen by whoever waits for it.
///
/// Started when made. Ends exactly once, with a value or an Error, and always through the event loop:
/// the handler never runs inside the call that started or cancelled the work. cancel() asks the work
/// to stop; it still ends, as Cancelled unless an end was on its way. Dropping the pointer cancels and
/// silences: no handler runs afterwards. One handler per operation. Everything happens in the thread
/// that made it.
template <typename T>
class Operation final
{
public:
    using Value = T;
    using Handler = std::function<void(Result<T>)>;

    Q_DISABLE_COPY_MOVE(Operation)
    ~Operation()
    {
        m_state->handler = {};
        m_state->delivered = true;
        m_state->cancel();
    }

    /// Runs @p handler once when the work has ended, also when it already has, unless @p context has
    /// died by then.
    void whenDone(const QObject *context, Handler handler)
    {
        Q_ASSERT(context && !m_state->handler && !m_state->delivered);
        m_state->context = context;
        m_state->handler = std::move(handler);
        m_state->scheduleDelivery(m_state);
    }

    void cancel() { m_state->cancel(); }
    [[nodiscard]] bool isFinished() const { return m_state->result.has_value(); }

private:
    friend class OperationSource<T>;
    explicit Operation(std::shared_ptr<Detail::OperationState<T>> state)
        : m_state(std::move(state))
    { }
    std::shared_ptr<Detail::OperationState<T>> m_state;
};

/// The working side of an Operation: copies share one end. If the last copy goes without finish(), the
/// operation ends as Internal (or Cancelled, after a cancel) with Delivery::Unknown.
template <typename T>
class OperationSource final
{
public:
    OperationSource()
        : m_state(std::make_shared<Detail::OperationState<T>>())
        , m_guard(std::make_shared<Detail::SourceGuard<T>>(m_state))
    { }

    /// The consumer's handle; ask for it once.
    [[nodiscard]] OperationPtr<T> operation() { return OperationPtr<T>(new Operation<T>(m_state)); }

    /// Called at most once, when the consumer cancels or drops the operation before its end; at once if
    /// that has happened already. It has to stop the work and see to it that finish() is called.
    void onCancel(std::function<void()> canceller)
    {
        if (m_state->result)
            return;
        if (m_state->cancelled)
            canceller();
        else
            m_state->canceller = std::move(canceller);
    }

    /// The first end counts; later ones are ignored.
    void finish(Result<T> end) const { m_state->settle(std::move(end), m_state); }

    [[nodiscard]] bool isCancelled() const { return m_state->cancelled; }
    [[nodiscard]] bool isFinished() const { return m_state->result.has_value(); }
    /// The consumer's handle went before the end: nobody will ever hear it.
    [[nodiscard]] bool isDropped() const { return m_state->delivered && !m_state->result; }

private:
    std::shared_ptr<Detail::OperationState<T>> m_state;
    std::shared_ptr<Detail::SourceGuard<T>> m_guard;
};

/// An operation that has already ended (its handler still runs through the event loop).
template <typename T>
[[nodiscard]] OperationPtr<T> finishedOperation(Result<T> end)
{
    OperationSource<T> source;
    auto operation = source.operation();
    source.finish(std::move(end));
    return operation;
}

/// Goes on from the end of @p first with another operation. An error of the first ends the whole.
/// Cancelling or dropping the returned operation reaches whichever of the two is under way.
template <typename T, typename Next>
[[nodiscard]] auto andThen(OperationPtr<T> first, Next next) -> decltype(next(std::declval<T>()))
{
    using U = typename decltype(next(std::declval<T>()))::element_type::Value;
    struct Chain
    {
        QObject context;
        OperationPtr<T> first;
        OperationPtr<U> second;
    };
    OperationSource<U> source;
    auto chain = std::make_shared<Chain>();
    chain->first = std::move(first);
    source.onCancel([chain] {
        if (chain->second)
            chain->second->cancel();
        else
            chain->first->cancel();
    });
    auto keep = source.operation();
    // The source lives in the handlers, the chain in the canceller and here until the end.
    auto *raw = chain.get();
    raw->first->whenDone(&raw->context, [source, chain, next = std::move(next)](Result<T> end) mutable {
        if (!end.isOk()) {
            source.finish(end.error());
            return;
        }
        // Cancelled between the end of the first and its delivery: the second must not start.
        if (source.isCancelled()) {
            source.finish(makeError(ErrorKind::Cancelled));
            return;
        }
        chain->second = next(std::move(end).value());
        chain->second->whenDone(
            &chain->context, [source, chain](Result<U> last) { source.finish(std::move(last)); });
    });
    return keep;
}

/// Turns the end of @p first into another one. @p map is not called once the returned operation is dropped,
/// so it may use what the holder of that operation owns.
template <typename T, typename Map>
[[nodiscard]] auto mapped(OperationPtr<T> first, Map map)
{
    using R = decltype(map(std::declval<Result<T>>()));
    using U = std::remove_cvref_t<decltype(std::declval<R &>().value())>;
    struct Link
    {
        QObject context;
        OperationPtr<T> first;
    };
    OperationSource<U> source;
    auto link = std::make_shared<Link>();
    link->first = std::move(first);
    source.onCancel([link] { link->first->cancel(); });
    auto keep = source.operation();
    link->first->whenDone(&link->context, [source, link, map = std::move(map)](Result<T> end) mutable {
        if (!source.isDropped())
            source.finish(map(std::move(end)));
    });
    return keep;
}

} // namespace NumberDesk
