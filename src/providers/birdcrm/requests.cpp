// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/birdcrm/requests.h"

#include "domain/country.h"
#include "net/baseurl.h"
#include "providers/birdcrm/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace NumberDesk::BirdCrm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BirdCrm)
};

QString segment(const QString &text)
{
    return QString::fromLatin1(percentEncoded(text));
}

/// @p route is a path in which a star stands for each of @p ids. Policies are written in the same way.
HttpRequest requestFor(const Scope &scope, const QString &route, const QStringList &ids)
{
    HttpRequest request;
    request.base = scope.base;
    request.route = route;
    QStringList segments = route.split(u'/');
    QStringList left = ids;
    for (QString &part : segments) {
        if (part == u"*" && !left.isEmpty())
            part = segment(left.takeFirst());
    }
    request.path = u'/' + segments.join(u'/');
    request.headers = { { "Accept"_ba, "application/json"_ba } };
    return request;
}

HttpRequest writeFor(const Scope &scope, Verb verb, const QString &route, const QStringList &ids)
{
    HttpRequest request = requestFor(scope, route, ids);
    request.verb = verb;
    request.safety = WriteSafety::Once;
    return request;
}

void addPage(QueryString &query, const QString &token, int limit = kPageSize)
{
    query.add(kLimit, QString::number(limit));
    query.addUnlessEmpty(kPageToken, token);
}

QString upper(const QString &country)
{
    return country.trimmed().toUpper();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits += QChar(u'0' + character.digitValue());
    }
    return digits;
}

QString withPlus(const QString &digits)
{
    return digits.isEmpty() ? QString() : QString(u'+' + digits);
}

Error missing(QLatin1StringView field, const QString &words)
{
    Error error = makeError(ErrorKind::InvalidRequest, words);
    error.field = field;
    return error;
}

constexpr QChar kWorkspaceMark = u'w';
constexpr QChar kOrganizationMark = u'o';
constexpr QChar kInternationalMark = u'i';
constexpr QChar kAreaMark = u'a';
constexpr QChar kMarksEnd = u':';
constexpr qsizetype kMarks = 3;

} // namespace

QUrl defaultBase()
{
    return QUrl(u"https://api.bird.com"_s);
}

Result<Scope> scopeOf(const Account &account)
{
    Scope scope;
    scope.base = defaultBase();
    if (const QString typed = account.baseUrls.value(kApi); !typed.isEmpty()) {
        const auto url = parseBaseUrl(typed);
        if (!url)
            return url.error();
        scope.base = *url;
    }
    scope.organization = account.credentials.value(kOrganizationId).trimmed();
    scope.workspace = account.credentials.value(kWorkspaceId).trimmed();
    if (scope.organization.isEmpty())
        return missing(kOrganizationId, Tr::tr("The account has no organization ID."));
    if (scope.workspace.isEmpty())
        return missing(kWorkspaceId, Tr::tr("The account has no workspace ID."));
    return scope;
}

QString stockPathName(StockPath path)
{
    return path == StockPath::Workspace ? u"workspace"_s : u"organization"_s;
}

std::optional<StockPath> stockPathFromName(const QString &name)
{
    for (const StockPath path : { StockPath::Workspace, StockPath::Organization }) {
        if (name == stockPathName(path))
            return path;
    }
    return std::nullopt;
}

StockPath otherThan(StockPath path)
{
    return path == StockPath::Workspace ? StockPath::Organization : StockPath::Workspace;
}

Result<StockAsk> stockAsk(const PageToken &token)
{
    StockAsk ask;
    if (token.isEmpty())
        return ask;
    const QString marks = token.left(kMarks);
    const bool isOurs = token.size() > kMarks && (marks[0] == kWorkspaceMark || marks[0] == kOrganizationMark)
        && (marks[1] == kInternationalMark || marks[1] == kAreaMark) && marks[2] == kMarksEnd;
    if (!isOurs)
        return makeError(ErrorKind::InvalidRequest, Tr::tr("This is no page of a search at Bird."));
    ask.path = marks[0] == kWorkspaceMark ? StockPath::Workspace : StockPath::Organization;
    ask.form = marks[1] == kInternationalMark ? PrefixForm::International : PrefixForm::AreaCode;
    ask.token = token.sliced(kMarks);
    return ask;
}

PageToken stockToken(const StockAsk &ask, const QString &next)
{
    if (next.isEmpty())
        return {};
    QString token;
    token += ask.path == StockPath::Workspace ? kWorkspaceMark : kOrganizationMark;
    token += ask.form == PrefixForm::International ? kInternationalMark : kAreaMark;
    token += kMarksEnd;
    return token + next;
}

QString prefixFor(const SearchQuery &query, PrefixForm form)
{
    if (query.match != DigitsMatch::StartsWith)
        return {};
    const QString digits = digitsOf(query.digits);
    if (form == PrefixForm::International)
        return withPlus(digits);
    const QString code = diallingCode(upper(query.country));
    return digits.startsWith(code) ? digits.sliced(code.size()) : digits;
}

bool canSell(const SearchQuery &query)
{
    return !query.type || !typeToWire(*query.type).isEmpty();
}

HttpRequest stockRequest(const Scope &scope, const SearchQuery &query, const StockAsk &ask)
{
    HttpRequest request = ask.path == StockPath::Workspace
        ? requestFor(scope, u"workspaces/*/numbers-stock-items"_s, { scope.workspace })
        : requestFor(scope, u"organizations/*/numbers-stock-items"_s, { scope.organization });
    request.query.addUnlessEmpty(kCountryCodes, upper(query.country));
    if (query.type)
        request.query.addUnlessEmpty(kTypes, typeToWire(*query.type));
    const QStringList features = featuresToWire(query.capabilities);
    for (const QString &feature : features)
        request.query.add(kFeatures, feature);
    request.query.addUnlessEmpty(kPrefix, prefixFor(query, ask.form));
    addPage(request.query, ask.token, ask.limit);
    return request;
}

SearchQuery exactQuery(const NumberRef &ref)
{
    SearchQuery query;
    query.country = ref.country;
    query.digits = ref.number.digits();
    query.match = DigitsMatch::StartsWith;
    return query;
}

HttpRequest ownedRequest(const Scope &scope, const SettingValues &filters, const PageToken &token)
{
    HttpRequest request = requestFor(scope, u"workspaces/*/numbers-long-code"_s, { scope.workspace });
    request.lane = filters.isEmpty() ? Lane::Background : Lane::Interactive;
    request.query.addUnlessEmpty(kNumberString, withPlus(digitsOf(filters.value(kNumberString))));
    request.query.addUnlessEmpty(kCountryCodes, upper(filters.value(kCountryCodes)));
    request.query.addUnlessEmpty(kTypes, filters.value(kTypes));
    request.query.addUnlessEmpty(kReverse, filters.value(kReverse));
    addPage(request.query, token);
    return request;
}

HttpRequest exactOwnedRequest(const Scope &scope, const NumberRef &ref, const PageToken &token)
{
    return ownedRequest(
        scope, { { kNumberString, ref.number.digits() }, { kCountryCodes, ref.country } }, token);
}

HttpRequest buyRequest(const Scope &scope, const QString &stockItem)
{
    HttpRequest request
        = writeFor(scope, Verb::Post, u"workspaces/*/numbers-long-code"_s, { scope.workspace });
    request.setJson({ { u"numberStockItemIds"_s, QJsonArray{ stockItem } } });
    return request;
}

HttpRequest subscriptionRequest(const Scope &scope, const QString &endpoint)
{
    return requestFor(scope, u"workspaces/*/endpoints/*/subscriptions/main"_s, { scope.workspace, endpoint });
}

HttpRequest releaseRequest(const Scope &scope, const NumberIds &ids, int step)
{
    if (step == 0) {
        return writeFor(scope, Verb::Delete, u"workspaces/*/endpoints/*/subscriptions/main"_s,
            { scope.workspace, ids.endpoint });
    }
    return writeFor(
        scope, Verb::Post, u"workspaces/*/numbers/*/cancel-subscription"_s, { scope.workspace, ids.number });
}

Call releaseCall(int step)
{
    return step == 0 ? Call::EndSubscription : Call::CancelNumber;
}

HttpRequest workspacesRequest(const Scope &scope, const PageToken &token)
{
    HttpRequest request = requestFor(scope, u"organizations/*/workspaces"_s, { scope.organization });
    addPage(request.query, token);
    return request;
}

} // namespace NumberDesk::BirdCrm
