// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/apisession.h"
#include "providers/pagedfetch.h"
#include "providers/sinch/advice.h"
#include "providers/sinch/errors.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace NumberDesk::Sinch {

/// The one road of a client: send, look for an error, parse.
class Wire final
{
public:
    template <typename T>
    using Parse = std::function<Result<T>(const HttpResponse &)>;

    /// With an @p obstacle nothing is ever sent. @p transport and @p clock have to outlive it.
    Wire(HttpTransport &transport, Clock &clock, std::unique_ptr<Authorizer> authorizer, PacePlan pace,
        std::optional<Error> obstacle)
        : m_session(transport, clock, std::move(authorizer), std::move(pace))
        , m_obstacle(std::move(obstacle))
        , m_clock(clock)
    { }

    template <typename T>
    [[nodiscard]] OperationPtr<T> ask(Call call, const HttpRequest &request, Parse<T> parse)
    {
        auto asked = askIfThere<T>(call, request, std::move(parse), false);
        return mapped(std::move(asked), [](Result<std::optional<T>> end) -> Result<T> {
            if (!end)
                return end.error();
            return *std::move(end).value();
        });
    }

    /// Nothing where the answer says that there is no such thing (see isAbsent()).
    template <typename T>
    [[nodiscard]] OperationPtr<std::optional<T>> askIfThere(
        Call call, const HttpRequest &request, Parse<T> parse, bool mayBeAbsent = true)
    {
        using Found = std::optional<T>;
        if (m_obstacle)
            return finishedOperation<Found>(*m_obstacle);
        return mapped(m_session.send(request),
            [call, request, mayBeAbsent, parse = std::move(parse), &clock = m_clock](
                Result<HttpResponse> end) -> Result<Found> {
                if (!end) {
                    Error error = end.error();
                    adviseUnanswered(error);
                    return error;
                }
                const Exchange exchange{ call, request, *end, end->retryAfter(clock) };
                if (mayBeAbsent && isAbsent(exchange))
                    return Found();
                if (const auto error = errorOf(exchange))
                    return *error;
                auto parsed = parse(*end);
                if (!parsed)
                    return unreadable(exchange, parsed.error());
                return Found(std::move(parsed).value());
            });
    }

    /// andThen() that does not go on once this has been destroyed.
    template <typename T, typename Next>
    [[nodiscard]] auto then(OperationPtr<T> first, Next next)
    {
        using Following = decltype(next(std::declval<T>()));
        using U = typename Following::element_type::Value;
        return andThen(std::move(first),
            [alive = std::weak_ptr(m_life), next = std::move(next)](T value) mutable -> Following {
                if (alive.expired())
                    return finishedOperation<U>(makeError(ErrorKind::Cancelled));
                return next(std::move(value));
            });
    }

    /// A whole list; an error where anything of it is missing.
    template <typename T>
    [[nodiscard]] OperationPtr<QList<T>> readAll(
        std::function<OperationPtr<Page<T>>(const PageToken &)> page, std::function<QString(const T &)> key)
    {
        const auto found = std::make_shared<QList<T>>();
        typename PagedFetch<T>::Plan plan;
        plan.page = [alive = std::weak_ptr(m_life), page = std::move(page)](const PageToken &token) {
            return alive.expired() ? finishedOperation<Page<T>>(makeError(ErrorKind::Cancelled))
                                   : page(token);
        };
        plan.key = std::move(key);
        plan.batch = [found](const QList<T> &items) { *found += items; };
        return mapped(
            PagedFetch<T>::start(std::move(plan)), [found](Result<FetchOutcome> end) -> Result<QList<T>> {
                if (!end)
                    return end.error();
                if (end->error)
                    return *end->error;
                // A row that cannot be read may be the very one that is looked for.
                if (!end->rowErrors.isEmpty())
                    return end->rowErrors.first();
                return end->reachedEnd ? Result<QList<T>>(*found) : Result<QList<T>>(loopingListError());
            });
    }

    /// Ends after @p duration, as Cancelled when this is destroyed before.
    [[nodiscard]] OperationPtr<Done> pause(std::chrono::milliseconds duration);

    [[nodiscard]] const Redactor &redactor() const { return m_session.redactor(); }
    void setPace(PacePlan plan) { m_session.setPace(std::move(plan)); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    ApiSession m_session;
    std::optional<Error> m_obstacle;
    Clock &m_clock;
    QObject m_pauses; ///< the context of all pauses
    /// Expires with this, for what would be asked for after that.
    std::shared_ptr<const Done> m_life = std::make_shared<const Done>();
};

/// Ends when all of @p operations have, with what each of them ended with, in their order.
template <typename T>
[[nodiscard]] OperationPtr<std::vector<Result<T>>> allOf(std::vector<OperationPtr<T>> operations)
{
    using Ends = std::vector<Result<T>>;
    struct Gathering
    {
        QObject context;
        std::vector<OperationPtr<T>> operations;
        std::vector<std::optional<Result<T>>> ends;
        size_t open = 0;
    };
    OperationSource<Ends> source;
    auto gathering = std::make_shared<Gathering>();
    gathering->operations = std::move(operations);
    gathering->open = gathering->operations.size();
    gathering->ends.resize(gathering->open);
    source.onCancel([gathering] {
        for (const auto &operation : gathering->operations)
            operation->cancel();
    });
    auto keep = source.operation();
    auto *raw = gathering.get();
    for (size_t index = 0; index < raw->operations.size(); ++index) {
        raw->operations[index]->whenDone(&raw->context, [source, raw, index](Result<T> end) {
            raw->ends[index].emplace(std::move(end));
            if (--raw->open > 0)
                return;
            Ends ends;
            for (auto &one : raw->ends)
                ends.push_back(std::move(*one));
            source.finish(std::move(ends));
        });
    }
    if (raw->open == 0)
        source.finish(Ends());
    return keep;
}

} // namespace NumberDesk::Sinch
