// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "net/httprequest.h"
#include "providers/providerclient.h"

#include <QUrl>

#include <optional>

/// The requests of Bird CRM's API as plain data; see net/httprequest.h.
namespace NumberDesk::BirdCrm {

inline constexpr int kPageSize = 99; ///< the most that every version of the reference allows; default 10

enum class Call { ListOwned, Stock, Buy, Subscription, EndSubscription, CancelNumber, Workspaces };

/// Where an account's requests go.
struct Scope
{
    QUrl base;
    QString organization;
    QString workspace;
};

[[nodiscard]] QUrl defaultBase();
/// InvalidRequest for what is missing or cannot be used.
[[nodiscard]] Result<Scope> scopeOf(const Account &account);

/// The stock is documented under the workspace and under the organization; not every key may see both.
enum class StockPath { Workspace, Organization };

[[nodiscard]] QString stockPathName(StockPath path); ///< as it is remembered
[[nodiscard]] std::optional<StockPath> stockPathFromName(const QString &name);
[[nodiscard]] StockPath otherThan(StockPath path);

/// `prefix` is documented in two ways.
enum class PrefixForm {
    International, ///< "+1212"
    AreaCode, ///< "212"
};

/// One page of the stock. What answered the first page answers the others.
struct StockAsk
{
    StockPath path = StockPath::Workspace;
    PrefixForm form = PrefixForm::International;
    QString token; ///< Bird's own; empty for the first page
    int limit = kPageSize;
};

/// InvalidRequest for a token that stockToken() did not make.
[[nodiscard]] Result<StockAsk> stockAsk(const PageToken &token);
/// Our token for the page that Bird calls @p next; empty for none.
[[nodiscard]] PageToken stockToken(const StockAsk &ask, const QString &next);

/// The value of `prefix`; empty where @p query does not ask for first digits, or @p form has none of them.
[[nodiscard]] QString prefixFor(const SearchQuery &query, PrefixForm form);
/// Whether @p query is for something that Bird could have at all; otherwise there is nothing to ask.
[[nodiscard]] bool canSell(const SearchQuery &query);
/// @p query may be for nothing in particular.
[[nodiscard]] HttpRequest stockRequest(const Scope &scope, const SearchQuery &query, const StockAsk &ask);
/// The search whose answer has @p ref if it is in stock, and perhaps longer numbers.
[[nodiscard]] SearchQuery exactQuery(const NumberRef &ref);

[[nodiscard]] HttpRequest ownedRequest(
    const Scope &scope, const SettingValues &filters, const PageToken &token);
/// The list filtered for one number. Its answer can hold longer numbers that begin alike.
[[nodiscard]] HttpRequest exactOwnedRequest(const Scope &scope, const NumberRef &ref, const PageToken &token);

/// What Bird calls a number, in the two resources that know it.
struct NumberIds
{
    QString endpoint;
    QString number;
};

/// One number per purchase: whether several are bought all or none is nowhere said.
[[nodiscard]] HttpRequest buyRequest(const Scope &scope, const QString &stockItem);
[[nodiscard]] HttpRequest subscriptionRequest(const Scope &scope, const QString &endpoint);
/// A release, first as today's way has it, then, at step 1, in the older one.
[[nodiscard]] HttpRequest releaseRequest(const Scope &scope, const NumberIds &ids, int step);
[[nodiscard]] Call releaseCall(int step);

[[nodiscard]] HttpRequest workspacesRequest(const Scope &scope, const PageToken &token);

} // namespace NumberDesk::BirdCrm
