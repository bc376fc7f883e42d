// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/bench.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace NumberDesk::Contract {

namespace {

constexpr int kFast = 1000; ///< requests a second: the pace is not what is asked about

} // namespace

Bench::Bench(int owned)
    : m_simulation(m_table->simulate(owned))
    , m_client(makeClient(m_simulation->url(), m_simulation->secrets()))
{ }

Account Bench::accountAt(const QUrl &server) const
{
    Account account = m_simulation->account();
    account.id = u"account"_s;
    account.provider = info().id;
    account.requestsPerSecond = kFast;
    for (const ProviderInfo::BaseUrl &base : info().baseUrls)
        account.baseUrls.insert(base.key, server.toString());
    return account;
}

std::unique_ptr<ProviderClient> Bench::makeClient(const QUrl &server, const AccountSecrets &secrets) const
{
    return m_provider->makeClient(accountAt(server), secrets, { *m_transport, m_clock });
}

std::unique_ptr<ProviderClient> Bench::clientAt(const QUrl &server) const
{
    return makeClient(server, m_simulation->secrets());
}

std::unique_ptr<ProviderClient> Bench::clientWith(const AccountSecrets &secrets) const
{
    return makeClient(m_simulation->url(), secrets);
}

AccountSecrets Bench::wrongSecrets() const
{
    AccountSecrets wrong = m_simulation->secrets();
    for (Secret &secret : wrong)
        secret = Secret("wrong-secret-wrong");
    return wrong;
}

SearchQuery Bench::query() const
{
    SearchQuery query;
    query.country = m_table->country();
    return query;
}

NumberRef Bench::ref(const QString &country, const QString &digits) const
{
    return { u"account"_s, country, *PhoneNumber::fromDigits(digits) };
}

NumberOffer Bench::anOffer()
{
    Testing::Outcome end(m_client->search(query(), {}));
    if (!end.wait() || !end.isOk() || end.value().items.isEmpty())
        qFatal("The simulation has no offers");
    return end.value().items.first();
}

OwnedNumber Bench::anOwnedNumber()
{
    Testing::Outcome end(m_client->listOwned({}, {}));
    if (!end.wait() || !end.isOk() || end.value().items.isEmpty())
        qFatal("The simulation owns no numbers");
    return end.value().items.first();
}

WriteIntent Bench::buy(const NumberRef &ref)
{
    WriteIntent intent;
    intent.change.id = u"change"_s;
    intent.change.kind = ChangeKind::Buy;
    intent.change.ref = ref;
    return intent;
}

WriteIntent Bench::release(const NumberRef &ref)
{
    WriteIntent intent = buy(ref);
    intent.change.kind = ChangeKind::Release;
    return intent;
}

WriteIntent Bench::configure(const NumberRef &ref, const SettingEdits &edits, const SettingValues &now)
{
    WriteIntent intent = buy(ref);
    intent.change.kind = ChangeKind::Configure;
    intent.change.seen = now;
    intent.change.edits = edits;
    intent.full = mergeSettings(now, now, edits).merged;
    return intent;
}

SettingEdits Bench::everySetting()
{
    QMap<QString, QList<FieldChoice>> choices;
    const QList<SettingField> fields = info().settingFields;
    for (const SettingField &field : fields) {
        if (field.kind != SettingField::Kind::RemoteChoice)
            continue;
        Testing::Outcome end(m_client->choices(field.key));
        if (end.wait() && end.isOk())
            choices.insert(field.key, end.value());
    }
    return m_table->settings(choices);
}

WholeList<OwnedNumber> readOwned(ProviderClient &client, const OwnedQuery &query)
{
    return readAll<OwnedNumber>(
        [&client, query](const PageToken &token) { return client.listOwned(query, token); });
}

WholeList<NumberOffer> readOffers(ProviderClient &client, const SearchQuery &query)
{
    return readAll<NumberOffer>(
        [&client, query](const PageToken &token) { return client.search(query, token); });
}

QUrl nowhere()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("No port on this machine");
    return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
}

} // namespace NumberDesk::Contract
