// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/provider.h"
#include "support/faketransport.h"
#include "support/fixture.h"
#include "support/manualclock.h"
#include "support/outcome.h"

#include <memory>

namespace NumberDesk {
std::unique_ptr<Provider> makeBirdcrmProvider();
} // namespace NumberDesk

/// What the tests of the client stand on: an account, its answers, and a transport that plays them.
namespace NumberDesk::BirdCrmTests {

using namespace Qt::StringLiterals;

inline const QString kOrganization = u"11111111-2222-4333-8444-555555555555"_s;
inline const QString kWorkspace = u"22222222-2222-4333-8444-555555555555"_s;
inline const QString kItem = u"33333333-2222-4333-8444-555555555555"_s;
inline const QString kStockOfWorkspace = u"workspaces/*/numbers-stock-items"_s;
inline const QString kStockOfOrganization = u"organizations/*/numbers-stock-items"_s;
inline const QString kOwned = u"workspaces/*/numbers-long-code"_s;
inline const QString kSubscription = u"workspaces/*/endpoints/*/subscriptions/main"_s;
inline const QString kCancel = u"workspaces/*/numbers/*/cancel-subscription"_s;
inline const QByteArray kNothing = R"({"results": []})";
inline const QByteArray kMissing = R"({"code":"NotFound","message":"resource not found"})";
inline const QByteArray kForbidden = R"({"code":"Forbidden","message":"access is denied"})";

[[nodiscard]] inline Account account(const QString &learnedPath = {})
{
    Account made;
    made.id = u"account"_s;
    made.credentials = { { u"organizationId"_s, kOrganization }, { u"workspaceId"_s, kWorkspace } };
    made.requestsPerSecond = 1000;
    if (!learnedPath.isEmpty())
        made.learned.insert(u"stockPath"_s, learnedPath);
    return made;
}

[[nodiscard]] inline AccountSecrets secrets(const char *key = "tide-and-harbour")
{
    return { { u"accessKey"_s, Secret(key) } };
}

[[nodiscard]] inline NumberRef number(const QString &digits = u"447700900123"_s)
{
    return { u"account"_s, u"GB"_s, *PhoneNumber::fromDigits(digits) };
}

[[nodiscard]] inline SearchQuery query(const QString &digits = {})
{
    SearchQuery made;
    made.country = u"GB"_s;
    made.digits = digits;
    made.match = DigitsMatch::StartsWith;
    return made;
}

[[nodiscard]] inline QByteArray offers(const QByteArray &next = {}, const QByteArray &more = {})
{
    return R"({"results":[{"id":"33333333-2222-4333-8444-555555555555","countryCode":"GB","numberString":"+447700900123")"
        + more + R"(}],"nextPageToken":")" + next + R"("})";
}

[[nodiscard]] inline QByteArray owned(const QByteArray &more = {})
{
    return R"({"results":[{"id":"num-1","endpointId":"end-1","countryCode":"GB","numberString":"+447700900123")"
        + more + "}]}";
}

[[nodiscard]] inline WriteIntent intent(ChangeKind kind, const QString &offerId = {})
{
    WriteIntent made;
    made.change.kind = kind;
    made.change.ref = number();
    made.change.offerId = offerId;
    return made;
}

[[nodiscard]] inline WriteIntent release(int step = 0)
{
    WriteIntent made = intent(ChangeKind::Release);
    made.step = step;
    made.owned.emplace();
    made.owned->ref = number();
    made.owned->id = u"num-1"_s;
    made.owned->raw = R"({"id":"num-1","endpointId":"end-1"})";
    return made;
}

/// A client in front of a transport that plays a script, and what it asked to be remembered.
class Bench final
{
public:
    [[nodiscard]] std::unique_ptr<ProviderClient> client(const Account &who = account())
    {
        return clientWith(who, secrets());
    }
    [[nodiscard]] std::unique_ptr<ProviderClient> clientWith(
        const Account &who, const AccountSecrets &secrets)
    {
        const auto remember = [this](const QString &key, const QString &value) {
            m_remembered.append(QString(key + u'=' + value));
        };
        return m_provider->makeClient(who, secrets, { m_transport, m_clock, remember });
    }
    [[nodiscard]] ProviderInfo info() const { return m_provider->info(); }
    [[nodiscard]] Testing::ManualClock &clock() { return m_clock; }
    [[nodiscard]] Testing::FakeTransport &transport() { return m_transport; }
    [[nodiscard]] const QStringList &remembered() const { return m_remembered; }

private:
    std::unique_ptr<Provider> m_provider = makeBirdcrmProvider();
    Testing::ManualClock m_clock;
    Testing::FakeTransport m_transport;
    QStringList m_remembered;
};

} // namespace NumberDesk::BirdCrmTests
