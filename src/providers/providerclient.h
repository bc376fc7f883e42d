// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/operation.h"
#include "base/secret.h"
#include "domain/account.h"
#include "domain/change.h"
#include "domain/numberoffer.h"
#include "domain/ownednumber.h"
#include "domain/page.h"
#include "domain/providerinfo.h"
#include "domain/searchquery.h"

#include <QMap>

#include <optional>

namespace NumberDesk {

/// Who answered a connection test.
struct Identity
{
    QString text; ///< a translated sentence for a person
    std::optional<Money> balance; ///< where the provider tells it
    /// Whose numbers the credentials give access to, as the provider's own id: the same for every secret of
    /// one account there, and another for each other account. Empty where the provider does not tell.
    QString owner = {};
};

/// What came of a write whose answer was understood as success.
struct WriteReceipt
{
    QString requestId; ///< the provider's, for its support; may be empty
    bool accepted = false; ///< true: the provider goes on working; follow() it until it settles
    /// The write takes several requests and this one was not the last: send() again with the next
    /// WriteIntent::step, once what came of this one is durable.
    bool more = false;
    QString orderId = {}; ///< the provider's order, if it made one
    std::optional<QDateTime> endsAt = {}; ///< release: the number stays until then
};

/// A write, complete: for a configure @p full is the whole record to write (the merge of what is there
/// with what is wanted), because some providers replace the record.
struct WriteIntent
{
    Change change;
    SettingValues full = {};
    std::optional<OwnedNumber> owned = {}; ///< release, configure: the number as it was just seen
    int step = 0; ///< which request of the write, see WriteReceipt::more
    QString orderId = {}; ///< from the receipt of an earlier step
    QMap<QString, Secret> secrets = {}; ///< configure of the account itself: values that are never journaled
    /// Keyed: sent before without an answer, and now again under the same key. The client makes the very
    /// same request, without reading anything before.
    bool isReplay = false;
};

/// A write that was sent, perhaps by an earlier run of the program.
struct SentWrite
{
    Change change;
    QString orderId = {}; ///< as far as it is known
};

/// Where a sent write stands at a provider that goes on working at it.
struct Progress
{
    enum class Stage {
        Unknown, ///< the provider cannot tell: look at the number itself
        Working, ///< not settled; may take for ever, and says so
        Done, ///< the provider is through with it
        Failed, ///< it ended without the effect; `failure` says why
    };
    Stage stage = Stage::Unknown;
    QString words
        = {}; ///< what is being waited for, or what was noticed: a translated sentence, may be empty
    QString orderId = {}; ///< where it was found out
    std::optional<Error> failure = {};
};

/// A country in which an account can buy.
struct Region
{
    QString country; ///< ISO code
    QList<NumberType> types = {}; ///< empty: not told
    friend bool operator==(const Region &, const Region &) = default;
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

    /// Sends a write, or the step of it that the intent names, once. It may read before. Only the change
    /// runner calls this.
    [[nodiscard]] virtual OperationPtr<WriteReceipt> send(const WriteIntent &intent) = 0;
    /// The request that send() would make, as a cURL command with secrets masked.
    [[nodiscard]] virtual QString requestText(const WriteIntent &intent) const = 0;
    /// The settings of a number just after @p intent has taken effect, as far as they can be read back:
    /// what to compare a read-back with.
    [[nodiscard]] virtual SettingValues expectedAfter(const WriteIntent &intent) const = 0;

    /// Where a write stands that was accepted or whose outcome is not known. A read. Default: Unknown.
    [[nodiscard]] virtual OperationPtr<Progress> follow(const SentWrite &write);

    /// Values to pick from for a RemoteChoice field. Default: Unsupported.
    [[nodiscard]] virtual OperationPtr<QList<FieldChoice>> choices(const QString &fieldKey);
    /// Default: Unsupported.
    [[nodiscard]] virtual OperationPtr<Money> balance();
    /// Where this account can buy. Default: Unsupported.
    [[nodiscard]] virtual OperationPtr<QList<Region>> regions();
    /// The present values of ProviderInfo::accountFields. Default: Unsupported.
    [[nodiscard]] virtual OperationPtr<QMap<QString, Secret>> accountSettings();
    /// Gives back what the provider handed out for this account, such as a token, as far as that can be
    /// done; called before the account is forgotten. Default: nothing to do.
    [[nodiscard]] virtual OperationPtr<Done> signOut();

    /// Goes at the pace that @p account, which is its own, has now. Nothing under way ends by it.
    virtual void setPace(const Account &account) = 0;
};

} // namespace NumberDesk
