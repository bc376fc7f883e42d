// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/birdcrmapi.h"

#include "domain/settingfield.h"
#include "sandbox/birdcrmanswers.h"
#include "sandbox/birdcrmparameters.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr int kMostRows = 99;
constexpr int kMostWorkspaces = 100;
constexpr qsizetype kMostItems = 25;
constexpr int kNotAllowed = 405;

QString accessKeyOf(const ApiRequest &request)
{
    const QByteArray header = request.headers.value("authorization");
    return header.startsWith("AccessKey ") ? QString::fromLatin1(header.sliced(10).trimmed()) : QString();
}

ApiAnswer forbidden(const ApiRequest &request)
{
    return BirdCrmAnswers::error(403, u"AccessDenied"_s,
        u"The operation %1 %2 is forbidden."_s.arg(QString::fromLatin1(request.method), request.path));
}

ApiAnswer invalid(const QJsonObject &problems)
{
    return BirdCrmAnswers::error(
        422, u"InvalidPayload"_s, u"The request could not be validated."_s, problems);
}

// A page of rows with the token of the next one; the last page has none.
ApiAnswer rowsAnswer(const QJsonArray &rows, const std::optional<QString> &token)
{
    QJsonObject body{ { u"results"_s, rows } };
    if (token)
        body.insert(u"nextPageToken"_s, *token);
    return BirdCrmAnswers::json(body);
}

// The ids of a purchase; nothing where they are not as they have to be.
std::optional<QStringList> stockItemIds(const QJsonObject &body)
{
    const QJsonArray given = body.value("numberStockItemIds"_L1).toArray();
    QStringList ids;
    for (const QJsonValue &id : given)
        ids.append(id.toString());
    const bool areIds = std::all_of(ids.cbegin(), ids.cend(), isUuid);
    const bool areFew = !ids.isEmpty() && ids.size() <= kMostItems;
    return areIds && areFew && QStringList(ids).removeDuplicates() == 0 ? std::optional(ids) : std::nullopt;
}

} // namespace

BirdCrmApi::BirdCrmApi(const BirdCrmState::Setup &setup)
    : m_state(setup)
{ }

BirdCrmApi::Match BirdCrmApi::match(const ApiRequest &request)
{
    static constexpr std::array kRoutes{
        Route{ "GET", "/organizations/{org}/workspaces", false, &BirdCrmApi::listWorkspaces },
        Route{ "GET", "/organizations/{org}/numbers-stock-items", true, &BirdCrmApi::stockOfOrganization },
        Route{ "GET", "/workspaces/{ws}/numbers-stock-items", true, &BirdCrmApi::stockOfWorkspace },
        Route{ "GET", "/workspaces/{ws}/numbers-long-code", true, &BirdCrmApi::listNumbers },
        Route{ "POST", "/workspaces/{ws}/numbers-long-code", false, &BirdCrmApi::buy },
        Route{ "GET", "/workspaces/{ws}/numbers-long-code/{id}", true, &BirdCrmApi::number },
        Route{ "GET", "/workspaces/{ws}/endpoints/{id}/subscriptions", true, &BirdCrmApi::listSubscriptions },
        Route{ "GET", "/workspaces/{ws}/endpoints/{id}/subscriptions/main", true, &BirdCrmApi::subscription },
        Route{ "DELETE", "/workspaces/{ws}/endpoints/{id}/subscriptions/main", false,
            &BirdCrmApi::endSubscription },
        Route{ "POST", "/workspaces/{ws}/numbers/{id}/cancel-subscription", false,
            &BirdCrmApi::cancelSubscription },
    };
    Match found;
    const QStringList parts = request.path.split(u'/');
    for (const Route &route : kRoutes) {
        const QStringList pattern = QString::fromLatin1(route.path).split(u'/');
        if (pattern.size() != parts.size())
            continue;
        QStringList ids;
        bool fits = true;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool isName = pattern.at(i).startsWith(u'{');
            fits = fits && (isName ? !parts.at(i).isEmpty() : parts.at(i) == pattern.at(i));
            if (isName)
                ids.append(parts.at(i));
        }
        if (!fits)
            continue;
        found = { request.method == route.verb ? &route : found.route, true, ids };
    }
    return found;
}

QByteArray BirdCrmApi::route(const ApiRequest &request) const
{
    const Match found = match(request);
    return found.route ? QByteArray(found.route->verb) + ' ' + found.route->path : QByteArray("?");
}

// The limits count for a workspace.
QString BirdCrmApi::caller(const ApiRequest &request) const
{
    return match(request).ids.value(0);
}

QString BirdCrmApi::key() const
{
    return u"birdCrm"_s;
}

QJsonObject BirdCrmApi::credentials(const QString &url) const
{
    return { { u"url"_s, url }, { u"accessKey"_s, m_state.accessKey() },
        { u"organizationId"_s, m_state.organizationId() }, { u"workspaceId"_s, m_state.workspaceId() } };
}

SandboxAccount BirdCrmApi::account(const QString &url) const
{
    return { u"birdcrm"_s, QCoreApplication::translate("NumberDesk::Sandbox", "Bird CRM sandbox"),
        { { u"organizationId"_s, m_state.organizationId() }, { u"workspaceId"_s, m_state.workspaceId() } },
        { { u"accessKey"_s, m_state.accessKey() } }, { { u"api"_s, url } } };
}

ApiAnswer BirdCrmApi::tooFast() const
{
    return BirdCrmAnswers::error(
        429, u"TooManyRequests"_s, u"Too many requests; this one was not processed."_s);
}

ApiAnswer BirdCrmApi::answer(const ApiRequest &request)
{
    m_state.settle();
    const QString key = accessKeyOf(request);
    const bool isViewer = key == m_state.viewerKey();
    if (key != m_state.accessKey() && !isViewer)
        return BirdCrmAnswers::error(401, u"Unauthorized"_s, u"The request is not authorized."_s);
    const Match found = match(request);
    if (!found.knowsPath)
        return BirdCrmAnswers::notFound(u"The requested resource"_s);
    if (!found.route)
        return BirdCrmAnswers::error(kNotAllowed, u"MethodNotAllowed"_s, u"This path has no such method."_s);
    if (isViewer && !found.route->viewersMay)
        return forbidden(request);
    if (auto refusal = placeRefused(found))
        return *refusal;
    return (this->*found.route->handler)({ request, found.ids });
}

std::optional<ApiAnswer> BirdCrmApi::placeRefused(const Match &match) const
{
    const QString &id = match.ids.constFirst();
    const QList<BirdCrmState::Workspace> &workspaces = m_state.workspaces();
    if (QByteArrayView(match.route->path).startsWith("/organizations/")) {
        return id == m_state.organizationId()
            ? std::nullopt
            : std::optional(BirdCrmAnswers::notFound(u"The organization"_s));
    }
    const bool isThere = std::any_of(workspaces.cbegin(), workspaces.cend(),
        [&id](const BirdCrmState::Workspace &workspace) { return workspace.id == id; });
    return isThere ? std::nullopt : std::optional(BirdCrmAnswers::notFound(u"The workspace"_s));
}

ApiAnswer BirdCrmApi::listWorkspaces(const Call &call)
{
    BirdCrmParameters parameters(call.request.rawQuery);
    const QString question = u"workspaces"_s;
    const BirdCrmWindow window = parameters.window(question, kMostWorkspaces);
    if (!parameters.problems().isEmpty())
        return invalid(parameters.problems());
    QList<BirdCrmState::Workspace> all = m_state.workspaces();
    if (window.reverse)
        std::reverse(all.begin(), all.end());
    const int begin = window.after.value_or(0);
    QJsonArray rows;
    for (const BirdCrmState::Workspace &workspace : all.mid(begin, window.limit))
        rows.append(BirdCrmAnswers::workspace(m_state, workspace));
    const int end = begin + window.limit;
    return rowsAnswer(
        rows, end < all.size() ? std::optional(BirdCrmParameters::token(question, end)) : std::nullopt);
}

ApiAnswer BirdCrmApi::stockOfOrganization(const Call &call)
{
    return stock(call, BirdCrmState::StockPaths::WorkspaceOnly);
}

ApiAnswer BirdCrmApi::stockOfWorkspace(const Call &call)
{
    return stock(call, BirdCrmState::StockPaths::OrganizationOnly);
}

ApiAnswer BirdCrmApi::stock(const Call &call, BirdCrmState::StockPaths unlessOnly)
{
    const BirdCrmState::Ways &ways = m_state.ways();
    if (ways.stockPaths == unlessOnly) {
        return ways.otherStockPathStatus == 403 ? forbidden(call.request)
                                                : BirdCrmAnswers::notFound(u"The requested resource"_s);
    }
    BirdCrmParameters parameters(call.request.rawQuery);
    const BirdCrmFilter filter = parameters.stockFilter(ways.prefix);
    const QString question = u"stock\n"_s + filter.key();
    const BirdCrmWindow window = parameters.window(question, kMostRows);
    if (!parameters.problems().isEmpty())
        return invalid(parameters.problems());
    const QList<BirdCrmStockItem> all = m_state.stock(filter);
    const int begin = window.after.value_or(0);
    QJsonArray rows;
    for (const BirdCrmStockItem &item : all.mid(begin, window.limit))
        rows.append(BirdCrmAnswers::stockItem(item));
    const int end = begin + window.limit;
    return rowsAnswer(
        rows, end < all.size() ? std::optional(BirdCrmParameters::token(question, end)) : std::nullopt);
}

ApiAnswer BirdCrmApi::listNumbers(const Call &call)
{
    BirdCrmParameters parameters(call.request.rawQuery);
    const BirdCrmFilter filter = parameters.ownedFilter();
    const QString question = u"long codes\n"_s + filter.key();
    const BirdCrmWindow window = parameters.window(question, kMostRows);
    if (!parameters.problems().isEmpty())
        return invalid(parameters.problems());
    if (call.ids.constFirst() != m_state.workspaceId())
        return rowsAnswer({}, std::nullopt);
    // The token names the last row of its page, so that nothing is lost when rows go meanwhile.
    const std::vector<int> &all = m_state.owned(filter);
    auto next = all.cbegin();
    auto last = all.cend();
    if (window.after && window.reverse)
        last = std::lower_bound(all.cbegin(), all.cend(), *window.after);
    else if (window.after)
        next = std::upper_bound(all.cbegin(), all.cend(), *window.after);
    QJsonArray rows;
    int position = 0;
    while (next != last && rows.size() < window.limit) {
        position = window.reverse ? *--last : *next++;
        rows.append(BirdCrmAnswers::number(m_state, position, *m_state.number(position)));
    }
    return rowsAnswer(
        rows, next != last ? std::optional(BirdCrmParameters::token(question, position)) : std::nullopt);
}

std::optional<int> BirdCrmApi::named(const Call &call) const
{
    const auto position = m_state.numberNames().positionOf(call.ids.constLast().toLower());
    const bool isHere = call.ids.constFirst() == m_state.workspaceId();
    return isHere && position && m_state.number(*position) ? position : std::nullopt;
}

ApiAnswer BirdCrmApi::buy(const Call &call)
{
    const auto body = call.request.json();
    if (!body)
        return BirdCrmAnswers::error(400, u"BadRequest"_s, u"The body is not a JSON object."_s);
    const auto ids = stockItemIds(*body);
    if (!ids)
        return BirdCrmAnswers::invalid(u"numberStockItemIds"_s, u"must be 1 to 25 different UUIDs"_s);
    if (call.ids.constFirst() != m_state.workspaceId())
        return forbidden(call.request);
    const BirdCrmState::Purchase purchase = m_state.buy(*ids);
    if (purchase.refusal == BirdCrmRefusal::NotThere)
        return BirdCrmAnswers::notFound(u"The stock item"_s);
    if (purchase.refusal != BirdCrmRefusal::None)
        return BirdCrmAnswers::refused(purchase.refusal);
    QJsonArray rows;
    for (const int position : purchase.positions)
        rows.append(BirdCrmAnswers::number(m_state, position, *m_state.number(position)));
    return BirdCrmAnswers::json({ { u"results"_s, rows } }, 201);
}

ApiAnswer BirdCrmApi::number(const Call &call)
{
    const auto position = named(call);
    if (!position)
        return BirdCrmAnswers::notFound(u"The long code number"_s);
    return BirdCrmAnswers::json(BirdCrmAnswers::number(m_state, *position, *m_state.number(*position)));
}

ApiAnswer BirdCrmApi::listSubscriptions(const Call &call)
{
    const auto position = named(call);
    if (!position)
        return BirdCrmAnswers::notFound(u"The endpoint"_s);
    return rowsAnswer(
        { BirdCrmAnswers::subscription(*m_state.number(*position), call.ids.constLast()) }, std::nullopt);
}

ApiAnswer BirdCrmApi::subscription(const Call &call)
{
    const auto position = named(call);
    if (!position)
        return BirdCrmAnswers::notFound(u"The endpoint"_s);
    return BirdCrmAnswers::json(
        BirdCrmAnswers::subscription(*m_state.number(*position), call.ids.constLast()));
}

ApiAnswer BirdCrmApi::endSubscription(const Call &call)
{
    const int status = m_state.ways().endpointDeleteStatus;
    if (status == kNotAllowed)
        return BirdCrmAnswers::error(status, u"MethodNotAllowed"_s, u"This path has no such method."_s);
    if (status != 0)
        return BirdCrmAnswers::error(
            status, u"ResourceNotFound"_s, u"The requested resource could not be found."_s);
    const BirdCrmRefusal refusal = m_state.release(named(call).value_or(-1));
    if (refusal != BirdCrmRefusal::None)
        return BirdCrmAnswers::refused(refusal);
    return subscription(call);
}

ApiAnswer BirdCrmApi::cancelSubscription(const Call &call)
{
    const BirdCrmRefusal refusal = m_state.release(named(call).value_or(-1));
    return refusal == BirdCrmRefusal::None ? number(call) : BirdCrmAnswers::refused(refusal);
}

} // namespace NumberDesk
