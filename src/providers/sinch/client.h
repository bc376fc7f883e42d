// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/tokensource.h"
#include "providers/provider.h"
#include "providers/sinch/favourites.h"
#include "providers/sinch/orders.h"
#include "providers/sinch/parser.h"
#include "providers/sinch/requests.h"
#include "providers/sinch/wire.h"

#include <QHash>

#include <memory>
#include <optional>

namespace NumberDesk::Sinch {

/// Sends what requests.h and writes.h make and reads the answers with errors.h and the parsers.
class Client final : public ProviderClient
{
public:
    Client(const Account &account, const AccountSecrets &secrets, const ClientEnvironment &environment);

    [[nodiscard]] OperationPtr<Identity> verify() override;
    [[nodiscard]] OperationPtr<Page<NumberOffer>> search(
        const SearchQuery &query, const PageToken &page) override;
    [[nodiscard]] OperationPtr<Page<OwnedNumber>> listOwned(
        const OwnedQuery &query, const PageToken &page) override;
    [[nodiscard]] OperationPtr<std::optional<OwnedNumber>> findOwned(const NumberRef &ref) override;
    [[nodiscard]] OperationPtr<std::optional<NumberOffer>> findOffer(const NumberRef &ref) override;
    [[nodiscard]] OperationPtr<WriteReceipt> send(const WriteIntent &intent) override;
    [[nodiscard]] QString requestText(const WriteIntent &intent) const override;
    [[nodiscard]] SettingValues expectedAfter(const WriteIntent &intent) const override;
    [[nodiscard]] OperationPtr<Progress> follow(const SentWrite &write) override;
    [[nodiscard]] OperationPtr<QList<FieldChoice>> choices(const QString &fieldKey) override;
    [[nodiscard]] OperationPtr<QList<Region>> regions() override;
    [[nodiscard]] OperationPtr<QMap<QString, Secret>> accountSettings() override;
    [[nodiscard]] OperationPtr<Done> signOut() override;
    void setPace(const Account &account) override;

private:
    template <typename T>
    using Maybe = std::optional<T>;

    // Reads.
    [[nodiscard]] OperationPtr<Page<NumberOffer>> offersAt(const SearchQuery &query, const OfferPlace &place);
    [[nodiscard]] OperationPtr<Page<ActiveNumber>> ownedPage(
        const SettingValues &filters, const PageToken &token);
    [[nodiscard]] OperationPtr<QList<ActiveNumber>> everyOwned();
    /// Exactly this number, without asking for papers.
    [[nodiscard]] OperationPtr<Maybe<NumberOffer>> offer(const NumberRef &ref);
    [[nodiscard]] OperationPtr<Maybe<NumberOffer>> offerFromList(const NumberRef &ref);
    [[nodiscard]] OperationPtr<Maybe<ActiveNumber>> active(const NumberRef &ref);
    [[nodiscard]] OperationPtr<Maybe<ActiveNumber>> activeFromList(const NumberRef &ref);
    /// What has to be handed in for it; nothing where it is sold without papers.
    [[nodiscard]] OperationPtr<Requirements> requirements(const NumberOffer &offer);

    // Writes.
    [[nodiscard]] OperationPtr<WriteReceipt> buy(const WriteIntent &intent);
    [[nodiscard]] OperationPtr<WriteReceipt> buyOffer(
        const WriteIntent &intent, const Maybe<NumberOffer> &offer);
    [[nodiscard]] OperationPtr<WriteReceipt> rent(const WriteIntent &intent);
    [[nodiscard]] OperationPtr<WriteReceipt> order(const WriteIntent &intent, const NumberOffer &offer);
    [[nodiscard]] OperationPtr<WriteReceipt> submit(const WriteIntent &intent);
    [[nodiscard]] OperationPtr<WriteReceipt> release(const WriteIntent &intent);
    [[nodiscard]] OperationPtr<WriteReceipt> configure(const WriteIntent &intent);
    [[nodiscard]] OperationPtr<WriteReceipt> patch(const WriteIntent &intent, const HttpRequest &request);
    [[nodiscard]] OperationPtr<WriteReceipt> configureAccount(const WriteIntent &intent);
    /// Reads the number again and again until nothing is being linked to its SMS or unlinked from it.
    [[nodiscard]] OperationPtr<Done> untilUnlinked(
        const WriteIntent &intent, std::chrono::milliseconds deadline, std::chrono::milliseconds pause);
    [[nodiscard]] HttpRequest requestFor(const WriteIntent &intent) const;

    // After a write.
    [[nodiscard]] OperationPtr<Progress> followOrder(const SentWrite &write);
    [[nodiscard]] OperationPtr<Progress> followNumber(const Change &change, const Progress &whenAbsent);
    [[nodiscard]] OperationPtr<QString> reviewersWords(const NumberOrder &order);

    // Pick lists.
    [[nodiscard]] OperationPtr<QList<FieldChoice>> servicePlans();
    [[nodiscard]] OperationPtr<QList<FieldChoice>> voiceApps();
    [[nodiscard]] OperationPtr<QList<FieldChoice>> campaigns();
    [[nodiscard]] OperationPtr<QList<FieldChoice>> trunks();
    [[nodiscard]] OperationPtr<QList<FieldChoice>> faxServices();

    [[nodiscard]] Reading reading() const { return { m_account, m_site.version }; }

    AccountId m_account;
    Site m_site;
    Favourites m_favourites;
    std::shared_ptr<TokenSource> m_tokens; ///< none with Basic
    Wire m_wire;
    std::shared_ptr<bool> m_hasParts = std::make_shared<bool>(true); ///< until one turned out to be none
    QList<Region> m_regions; ///< as far as they were asked for
    QHash<NumberRef, NumberType> m_types; ///< of offers that were seen: how a number is bought hangs on it
};

} // namespace NumberDesk::Sinch
