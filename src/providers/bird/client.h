// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/bird/advice.h"
#include "providers/bird/connection.h"
#include "providers/bird/errors.h"
#include "providers/bird/orders.h"
#include "providers/bird/parser.h"
#include "providers/bird/readahead.h"
#include "providers/bird/requests.h"
#include "providers/pagedfetch.h"
#include "providers/provider.h"

#include <functional>
#include <memory>
#include <optional>

namespace NumberDesk::Bird {

/// Sends what requests.h makes and reads the answers with errors.h, parser.h and orders.h.
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
    void setPace(const Account &account) override;

private:
    template <typename T>
    using Parse = std::function<Result<T>(const HttpResponse &)>;

    /// The one road: send, look for an error, parse.
    template <typename T>
    [[nodiscard]] OperationPtr<T> ask(Call call, const HttpRequest &request, Parse<T> parse);
    /// A page of the owned numbers as they stand in their own list, without settings.
    [[nodiscard]] OperationPtr<Page<OwnedNumber>> askOwned(const QueryString &filters, const PageToken &page);
    /// The page with its settings; from @p book, which is that of the listing under way.
    [[nodiscard]] OperationPtr<Page<OwnedNumber>> joinedPage(
        const QueryString &filters, const PageToken &page, const std::shared_ptr<const VoiceBook> &book);
    [[nodiscard]] OperationPtr<std::optional<OwnedNumber>> findBare(const NumberRef &ref);
    /// The numbers that can take calls; with @p digits those that have them in them.
    [[nodiscard]] OperationPtr<std::shared_ptr<const VoiceBook>> readVoice(const QString &digits = {});
    [[nodiscard]] OperationPtr<std::optional<VoiceNumber>> findVoice(const NumberRef &ref);
    [[nodiscard]] OwnedNumber joined(const OwnedNumber &number, const VoiceBook &book);

    [[nodiscard]] OperationPtr<WriteReceipt> buy(const WriteIntent &intent);
    [[nodiscard]] OperationPtr<WriteReceipt> placeOrder(const Change &change);
    [[nodiscard]] OperationPtr<WriteReceipt> release(const WriteIntent &intent);
    [[nodiscard]] OperationPtr<WriteReceipt> releaseById(const QString &id, const Change &change);
    [[nodiscard]] OperationPtr<WriteReceipt> configure(const WriteIntent &intent);
    [[nodiscard]] OperationPtr<WriteReceipt> configureById(const QString &id, const WriteIntent &intent);
    [[nodiscard]] OperationPtr<Progress> followByNumber(const NumberRef &ref);

    AccountId m_account;
    Connection m_connection;
    std::shared_ptr<const VoiceBook> m_book; ///< of the listing under way
    QDateTime m_bookUsed; ///< when a page was last joined with it
    std::unique_ptr<ReadAhead> m_ahead; ///< of the listing under way
    QHash<QString, QString> m_voiceIds; ///< by digits, as last seen; only to show requests with
    /// Expires with the client, for what would be asked next after that.
    std::shared_ptr<const Done> m_life = std::make_shared<const Done>();
};

template <typename T>
OperationPtr<T> Client::ask(Call call, const HttpRequest &request, Parse<T> parse)
{
    if (m_connection.obstacle())
        return finishedOperation<T>(*m_connection.obstacle());
    const Clock &clock = m_connection.clock();
    const QString region = m_connection.region();
    return mapped(m_connection.send(request),
        [call, request, parse, region, &clock](Result<HttpResponse> end) -> Result<T> {
            if (!end) {
                Error error = end.error();
                adviseOffline(error, region);
                return error;
            }
            const Exchange exchange{ call, request, *end, end->retryAfter(clock) };
            if (const auto error = errorOf(exchange))
                return *error;
            auto parsed = parse(*end);
            return parsed ? parsed : Result<T>(unreadable(exchange, parsed.error()));
        });
}

} // namespace NumberDesk::Bird
