// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "domain/change.h"
#include "domain/numberoffer.h"
#include "domain/ownednumber.h"
#include "domain/page.h"
#include "domain/providerinfo.h"
#include "domain/searchquery.h"

#include <optional>

namespace NumberDesk {

/// Who answered a connection test.
struct Identity
{
    QString text; ///< a translated sentence for a person
    std::optional<Money> balance; ///< where the provider tells it
};

/// What came of a write whose answer was understood as success.
struct WriteReceipt
{
    QString requestId; ///< the provider's, for its support; may be empty
    bool accepted = false; ///< true: the provider goes on working; look until it settles
};

/// A write, complete: for a configure @p full is the whole record to write (the merge of what is there
/// with what is wanted), because some providers replace the record.
struct WriteIntent
{
    Change change;
    SettingValues full;
};

/// One account at one provider, ready to be asked.
///
/// Every call starts at once and ends exactly once (see Operation). Errors carry the provider's words and
/// request id. Reads may be repeated below; a write leaves the machine at most once per call. All calls of
/// a client share one pace. A client lives as long as its account's credentials stay the same; destroying
/// it ends what is under way as Cancelled.
class ProviderClient
{
public:
    ProviderClient() = default;
    Q_DISABLE_COPY_MOVE(ProviderClient)
    virtual ~ProviderClient() = default;

    /// The cheapest call that shows whether the credentials are good.
    [[nodiscard]] virtual OperationPtr<Identity> verify() = 0;
    [[nodiscard]] virtual OperationPtr<Page<NumberOffer>> search(
        const SearchQuery &query, const PageToken &page)
        = 0;
    [[nodiscard]] virtual OperationPtr<Page<OwnedNumber>> listOwned(
        const OwnedQuery &query, const PageToken &page)
        = 0;
    /// Exactly this number, compared by country and digits; nullopt = the provider's list has no such
    /// number. Reconciliation rests on it, so it never guesses: what cannot be told is an error.
    [[nodiscard]] virtual OperationPtr<std::optional<OwnedNumber>> findOwned(const NumberRef &ref) = 0;
    /// Whether exactly this number is on offer. Default: Unsupported.
    [[nodiscard]] virtual OperationPtr<std::optional<NumberOffer>> findOffer(const NumberRef &ref);

    /// Sends a write, once. Only the change runner calls this.
    [[nodiscard]] virtual OperationPtr<WriteReceipt> send(const WriteIntent &intent) = 0;
    /// The request that send() would make, as a cURL command with secrets masked.
    [[nodiscard]] virtual QString requestText(const WriteIntent &intent) const = 0;
    /// The settings of a number just after @p intent has taken effect, as far as they can be read back:
    /// what to compare a read-back with.
    [[nodiscard]] virtual SettingValues expectedAfter(const WriteIntent &intent) const = 0;

    /// Values to pick from for a RemoteChoice field. Default: Unsupported.
    [[nodiscard]] virtual OperationPtr<QList<FieldChoice>> choices(const QString &fieldKey);
    /// Default: Unsupported.
    [[nodiscard]] virtual OperationPtr<Money> balance();
};

} // namespace NumberDesk
