// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/apisession.h"
#include "providers/birdcrm/errors.h"
#include "providers/birdcrm/requests.h"
#include "providers/pagedfetch.h"
#include "providers/provider.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace NumberDesk::BirdCrm {

/// Where an account's requests go and what they go by; the parts of a client share it.
///
/// What is still to be asked when the road has gone is not asked any more.
class Road final
{
public:
    Road(const Account &account, const AccountSecrets &secrets, const ClientEnvironment &environment);
    Q_DISABLE_COPY_MOVE(Road)
    ~Road() = default;

    [[nodiscard]] const AccountId &account() const { return m_account; }
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    [[nodiscard]] const Redactor &redactor() const { return m_session.redactor(); }
    void setPace(PacePlan plan) { m_session.setPace(std::move(plan)); }

    template <typename T>
    using Parse = std::function<Result<T>(const HttpResponse &)>;
    /// Sends, looks for an error, parses.
    template <typename T>
    [[nodiscard]] OperationPtr<T> ask(Call call, const HttpRequest &request, Parse<T> parse)
    {
        if (m_obstacle)
            return finishedOperation<T>(*m_obstacle);
        const Clock &clock = m_session.clock();
        return mapped(
            m_session.send(request), [call, request, parse, &clock](Result<HttpResponse> end) -> Result<T> {
                if (!end)
                    return end.error();
                const Exchange exchange{ call, request, *end, end->retryAfter(clock) };
                if (const auto error = errorOf(exchange))
                    return *error;
                auto parsed = parse(*end);
                return parsed ? parsed : Result<T>(unreadable(exchange, parsed.error()));
            });
    }

    /// Goes on from either end of @p first with @p next, which makes an operation from the Result.
    template <typename T, typename Next>
    [[nodiscard]] auto fromEnd(OperationPtr<T> first, Next next)
        -> decltype(next(std::declval<const Result<T> &>()))
    {
        using U = typename decltype(next(std::declval<const Result<T> &>()))::element_type::Value;
        auto ended = mapped(std::move(first),
            [](Result<T> end) -> Result<Result<T>> { return Result<Result<T>>(std::move(end)); });
        return andThen(std::move(ended), [alive = std::weak_ptr(m_life), next](const Result<T> &end) {
            return alive.expired() ? finishedOperation<U>(makeError(ErrorKind::Cancelled)) : next(end);
        });
    }

    template <typename T>
    using PageOf = std::function<OperationPtr<Page<T>>(const PageToken &)>;
    /// A whole list; what has come is in @p found when the operation ends.
    template <typename T>
    [[nodiscard]] OperationPtr<FetchOutcome> readAll(
        PageOf<T> page, std::function<QString(const T &)> key, std::shared_ptr<QList<T>> found)
    {
        typename PagedFetch<T>::Plan plan;
        plan.page = [alive = std::weak_ptr(m_life), page = std::move(page)](const PageToken &token) {
            return alive.expired() ? finishedOperation<Page<T>>(makeError(ErrorKind::Cancelled))
                                   : page(token);
        };
        plan.key = std::move(key);
        plan.batch = [found = std::move(found)](const QList<T> &items) { *found += items; };
        return PagedFetch<T>::start(std::move(plan));
    }

private:
    AccountId m_account;
    Scope m_scope;
    std::optional<Error> m_obstacle; ///< why nothing can be sent at all
    ApiSession m_session;
    std::shared_ptr<const Done> m_life = std::make_shared<const Done>(); ///< expires with the road
};

} // namespace NumberDesk::BirdCrm
