// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/apisession.h"
#include "providers/pagedfetch.h"
#include "providers/provider.h"
#include "providers/vonage/errors.h"
#include "providers/vonage/parser.h"
#include "providers/vonage/requests.h"

#include <functional>
#include <memory>
#include <optional>

namespace NumberDesk::Vonage {

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
    [[nodiscard]] OperationPtr<QList<FieldChoice>> choices(const QString &fieldKey) override;
    [[nodiscard]] OperationPtr<Money> balance() override;
    void setPace(const Account &account) override;

private:
    template <typename T>
    using Parse = std::function<Result<T>(const HttpResponse &)>;

    /// The one road: send, look for an error, parse.
    template <typename T>
    [[nodiscard]] OperationPtr<T> ask(Call call, const HttpRequest &request, Parse<T> parse);
    template <typename T>
    [[nodiscard]] OperationPtr<Page<T>> askPage(Call call, const HttpRequest &request, const PageAsk &page);
    template <typename T>
    [[nodiscard]] OperationPtr<std::optional<T>> findExactly(const NumberRef &ref);
    [[nodiscard]] OperationPtr<Page<Application>> applications(const PageToken &token);

    AccountId m_account;
    Endpoints m_endpoints;
    std::optional<Error> m_obstacle; ///< why nothing can be sent at all
    ApiSession m_session;
    /// Expires with the client, for lists whose next page would be asked for after that.
    std::shared_ptr<const Done> m_life = std::make_shared<const Done>();
};

} // namespace NumberDesk::Vonage
