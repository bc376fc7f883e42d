// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vonageapi.h"

#include "sandbox/vonageanswers.h"
#include "sandbox/vonageparameters.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr auto kApplicationsPath = "/v2/applications"_L1;
constexpr auto kApplicationPath = "/v2/applications/"_L1;

bool isApiHostPath(const QString &path)
{
    return path == kApplicationsPath || path.startsWith(kApplicationPath);
}

bool acceptsJson(const ApiRequest &request)
{
    const QByteArray accepted = request.headers.value("accept", "*/*").toLower();
    return accepted.contains("*/*") || accepted.contains("application/*") || accepted.contains("json");
}

std::optional<VonageState::Account> basicCredentials(const ApiRequest &request)
{
    const QByteArray header = request.headers.value("authorization");
    if (!header.toLower().startsWith("basic "))
        return std::nullopt;
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(header.mid(6).trimmed()));
    const qsizetype colon = pair.indexOf(u':');
    return VonageState::Account{ pair.first(std::max<qsizetype>(0, colon)), pair.sliced(colon + 1) };
}

FormFields allFields(const ApiRequest &request)
{
    FormFields fields = request.query;
    fields.insert(request.form());
    return fields;
}

// Basic, or the pair of parameters that the SDKs of old put into the query and some callers into the
// form. The newer host knows Basic only.
VonageState::Account senderOf(const ApiRequest &request)
{
    if (request.headers.contains("authorization") || isApiHostPath(request.path))
        return basicCredentials(request).value_or(VonageState::Account{});
    const FormFields fields = allFields(request);
    return { fields.value(u"api_key"_s), fields.value(u"api_secret"_s) };
}

QString pageAddress(const ApiRequest &request, int size, int page)
{
    return u"http://%1%2?page_size=%3&page=%4"_s
        .arg(QString::fromLatin1(request.headers.value("host")), kApplicationsPath)
        .arg(size)
        .arg(page);
}

QJsonObject pageLinks(const ApiRequest &request, int size, int page, int pages)
{
    const auto link = [&](int target) {
        return QJsonObject{ { u"href"_s, pageAddress(request, size, target) } };
    };
    QJsonObject links{ { u"self"_s, link(page) }, { u"first"_s, link(1) }, { u"last"_s, link(pages) } };
    if (page < pages)
        links.insert(u"next"_s, link(page + 1));
    if (page > 1)
        links.insert(u"prev"_s, link(page - 1));
    return links;
}

ApiAnswer invalidPage(const QString &name, const QString &reason)
{
    const QJsonArray parameters{ QJsonObject{ { u"name"_s, name }, { u"reason"_s, reason } } };
    ApiAnswer answer = VonageAnswers::json(
        { { u"type"_s, u"https://developer.nexmo.com/api-errors/application#list-validation"_s },
            { u"title"_s, u"Bad Request"_s },
            { u"detail"_s, u"The request failed due to validation errors"_s },
            { u"invalid_parameters"_s, parameters }, { u"instance"_s, u"sandbox"_s } },
        400);
    answer.contentType = "application/problem+json";
    return answer;
}

// A whole number in a range, the fallback where there is none, or nothing where it is malformed.
std::optional<int> integerField(const FormFields &fields, const QString &name, int fallback, int most)
{
    const QString text = fields.value(name);
    bool isNumber = false;
    const int value = text.isEmpty() ? fallback : text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || value < 1 || value > most))
        return std::nullopt;
    return value;
}

} // namespace

VonageApi::VonageApi(const VonageState::Setup &setup)
    : m_state(setup)
    , m_traceIds(mixed(setup.seed, 3))
{ }

const VonageApi::Route *VonageApi::routeOf(const ApiRequest &request)
{
    static constexpr std::array kRoutes{
        Route{ "GET /account/numbers", &VonageApi::listOwned },
        Route{ "GET /number/search", &VonageApi::search },
        Route{ "POST /number/buy", &VonageApi::buy },
        Route{ "POST /number/cancel", &VonageApi::cancel },
        Route{ "POST /number/update", &VonageApi::update },
        Route{ "GET /account/get-balance", &VonageApi::balance },
        Route{ "POST /account/settings", &VonageApi::settings },
        Route{ "GET /v2/applications", &VonageApi::listApplications },
        Route{ "GET /v2/applications/{id}", &VonageApi::application },
    };
    const bool isOne = request.path.startsWith(kApplicationPath);
    const QByteArray path = isOne ? QByteArray("/v2/applications/{id}") : request.path.toUtf8();
    const QByteArray label = request.method + ' ' + path;
    const auto *route = std::find_if(kRoutes.cbegin(), kRoutes.cend(),
        [&label](const Route &candidate) { return label == candidate.label; });
    return route == kRoutes.cend() ? nullptr : route;
}

QByteArray VonageApi::route(const ApiRequest &request) const
{
    const Route *route = routeOf(request);
    return route ? QByteArray(route->label) : QByteArray("?");
}

QString VonageApi::caller(const ApiRequest &request) const
{
    return senderOf(request).key;
}

ApiAnswer VonageApi::tooFast() const
{
    return VonageAnswers::problem(
        429, u"#throttled"_s, u"Rate Limit Hit"_s, u"Please wait, then retry your request"_s);
}

QString VonageApi::key() const
{
    return u"vonage"_s;
}

QJsonObject VonageApi::credentials(const QString &url) const
{
    const VonageState::Account &account = m_state.primary();
    return { { u"url"_s, url }, { u"apiKey"_s, account.key }, { u"apiSecret"_s, account.secret } };
}

SandboxAccount VonageApi::account(const QString &url) const
{
    const VonageState::Account &account = m_state.primary();
    return { u"vonage"_s, QCoreApplication::translate("NumberDesk::Sandbox", "Vonage sandbox"),
        { { u"apiKey"_s, account.key } }, { { u"apiSecret"_s, account.secret } }, { { u"rest"_s, url } } };
}

ApiAnswer VonageApi::answer(const ApiRequest &request)
{
    const VonageState::Account sender = senderOf(request);
    const Route *route = routeOf(request);
    ApiAnswer answer;
    if (!route)
        answer = unrouted(request);
    else if (m_state.isValid(sender))
        answer = (this->*route->handler)({ sender.key, request, allFields(request) });
    else if (isApiHostPath(request.path))
        answer = VonageAnswers::problem(401, u"#unauthorized"_s, u"Invalid credentials supplied"_s,
            u"You did not provide correct credentials."_s);
    else
        answer = VonageAnswers::unauthorised();
    const QByteArray traceId = QByteArray::number(m_traceIds.next(), 16).rightJustified(16, '0');
    answer.headers.append({ "x-nexmo-trace-id", traceId });
    return answer;
}

ApiAnswer VonageApi::unrouted(const ApiRequest &request) const
{
    if (isApiHostPath(request.path)) {
        return VonageAnswers::problem(405, u"#invalid-method"_s, u"Method Not Allowed"_s,
            u"The sandbox reads applications; it does not change them."_s);
    }
    ApiAnswer answer;
    answer.status = 404;
    answer.contentType = "text/html";
    answer.body = "<html><body><h1>Not Found</h1></body></html>";
    return answer;
}

ApiAnswer VonageApi::listOwned(const Call &call)
{
    VonageParameters parameters(call.fields);
    const VonageListFilter filter = parameters.listFilter();
    const int size = parameters.size();
    const int index = parameters.index();
    if (!parameters.problems().isEmpty())
        return VonageAnswers::invalid(parameters.problems());
    return VonageAnswers::owned(m_state.owned(call.accountKey, filter, size, index));
}

ApiAnswer VonageApi::search(const Call &call)
{
    VonageParameters parameters(call.fields);
    const VonageSearchFilter filter = parameters.searchFilter();
    const int size = parameters.size();
    const int index = parameters.index();
    if (!parameters.problems().isEmpty())
        return VonageAnswers::invalid(parameters.problems());
    return VonageAnswers::available(m_state.search(filter, size, index));
}

ApiAnswer VonageApi::write(const Call &call, Write change)
{
    VonageParameters parameters(call.fields);
    parameters.requireNumber();
    if (!parameters.problems().isEmpty())
        return VonageAnswers::invalid(parameters.problems());
    return VonageAnswers::outcome((m_state.*change)(call.accountKey, call.fields));
}

ApiAnswer VonageApi::buy(const Call &call)
{
    return write(call, &VonageState::buy);
}

ApiAnswer VonageApi::cancel(const Call &call)
{
    return write(call, &VonageState::cancel);
}

ApiAnswer VonageApi::update(const Call &call)
{
    return write(call, &VonageState::update);
}

ApiAnswer VonageApi::balance(const Call &)
{
    return VonageAnswers::balance(m_state.balanceCents());
}

ApiAnswer VonageApi::settings(const Call &call)
{
    // Without fields it only reads.
    VonageState::AccountSettings &settings = m_state.settings();
    settings.moCallbackUrl = call.fields.value(u"moCallBackUrl"_s, settings.moCallbackUrl);
    settings.drCallbackUrl = call.fields.value(u"drCallBackUrl"_s, settings.drCallbackUrl);
    return VonageAnswers::json({ { u"mo-callback-url"_s, settings.moCallbackUrl },
        { u"dr-callback-url"_s, settings.drCallbackUrl }, { u"max-outbound-request"_s, 30 },
        { u"max-inbound-request"_s, 30 }, { u"max-calls-per-second"_s, 30 } });
}

ApiAnswer VonageApi::listApplications(const Call &call)
{
    if (!acceptsJson(call.request)) {
        return VonageAnswers::problem(406, u"#invalid-accept-header"_s, u"Invalid Accept header"_s,
            u"Most likely you have an accept header that does not include application/json."_s);
    }
    const auto size = integerField(call.fields, u"page_size"_s, 10, 100);
    const auto page = integerField(call.fields, u"page"_s, 1, std::numeric_limits<int>::max() / 100);
    if (!size)
        return invalidPage(u"page_size"_s, u"must be between 1 and 100"_s);
    if (!page)
        return invalidPage(u"page"_s, u"must be 1 or more"_s);
    const auto total = static_cast<int>(m_state.applications().size());
    const int pages = (total + *size - 1) / *size;
    QJsonArray rows;
    for (const QJsonObject &row : m_state.applications().some(qsizetype{ *page - 1 } * *size, *size))
        rows.append(row);
    QJsonObject body{ { u"page_size"_s, *size }, { u"page"_s, *page }, { u"total_items"_s, total },
        { u"total_pages"_s, pages }, { u"_links"_s, pageLinks(call.request, *size, *page, pages) } };
    if (!rows.isEmpty())
        body.insert(u"_embedded"_s, QJsonObject{ { u"applications"_s, rows } });
    return VonageAnswers::json(body);
}

ApiAnswer VonageApi::application(const Call &call)
{
    const QString id = call.request.path.sliced(kApplicationPath.size());
    if (const auto found = m_state.applications().find(id))
        return VonageAnswers::json(*found);
    return VonageAnswers::problem(404, u"#not-found"_s, u"Not Found"_s,
        u"Application '%1' could not be found, or you do not have access to it"_s.arg(id));
}

} // namespace NumberDesk
