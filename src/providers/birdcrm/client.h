// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/birdcrm/road.h"
#include "providers/birdcrm/stock.h"

#include <optional>

namespace NumberDesk::BirdCrm {

/// Sends what requests.h makes and reads the answers with errors.h and parser.h.
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
    void setPace(const Account &account) override;

private:
    using FoundOwned = std::optional<OwnedNumber>;
    using FoundOffer = std::optional<NumberOffer>;

    template <typename T>
    [[nodiscard]] OperationPtr<std::optional<T>> findExactly(const NumberRef &ref, Road::PageOf<T> page);
    [[nodiscard]] OperationPtr<Page<OwnedNumber>> ownedPage(const HttpRequest &request);
    /// With price and end, which only the subscription tells.
    [[nodiscard]] OperationPtr<FoundOwned> withSubscription(const OwnedNumber &number);
    [[nodiscard]] OperationPtr<Identity> identify(const FetchOutcome &outcome, const QList<Workspace> &all);
    [[nodiscard]] OperationPtr<WriteReceipt> buy(const QString &stockItem);
    [[nodiscard]] OperationPtr<WriteReceipt> buyFromStock(const NumberRef &ref);
    [[nodiscard]] OperationPtr<WriteReceipt> release(const NumberIds &ids, int step);
    [[nodiscard]] OperationPtr<WriteReceipt> releaseOwned(const NumberRef &ref, int step);

    Road m_road;
    Stock m_stock;
};

} // namespace NumberDesk::BirdCrm
