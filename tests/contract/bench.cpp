// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/bench.h"

#include <QDeadlineTimer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk::Contract {

using Testing::Outcome;
using Testing::RawReaction;
using Testing::RawServer;

namespace {

constexpr int kFast = 1000; ///< requests a second: the pace is not what is asked about
constexpr int kMostSteps = 8; ///< no write takes more requests
constexpr std::chrono::seconds kPatience{ 10 };

Secret spoilt(const Secret &secret)
{
    QByteArray bytes;
    secret.reveal([&](QByteArrayView view) { bytes = view.toByteArray(); });
    const qsizetype end = std::min<qsizetype>(6, bytes.size());
    bytes.replace(bytes.size() - end, end, QByteArray(end, bytes.endsWith('x') ? 'y' : 'x'));
    return Secret(bytes);
}

/// Every change has an id of its own: some providers take a second one for a repetition of the first.
QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Bench::Bench(int owned, Waits waits)
    : m_clock(waits == Waits::Cut ? 10 : 1)
    , m_simulation(m_table->simulate(owned))
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
    m_table->pointTo(account, server);
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
        secret = spoilt(secret);
    return wrong;
}

void Bench::answerAside(RawServer &server) const
{
    server.setAside([this](const QByteArray &verb, const QByteArray &target) -> std::optional<RawReaction> {
        const auto body = m_table->sideAnswer(verb, target);
        if (!body)
            return std::nullopt;
        return RawReaction::answer(200, *body, { { "Content-Type"_ba, "application/json"_ba } });
    });
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
    Outcome end(m_client->search(query(), {}));
    if (end.wait() && end.isOk()) {
        for (const NumberOffer &offer : end.value().items) {
            if (offer.buyable && !m_table->failsLate(offer))
                return offer;
        }
    }
    qFatal("The simulation has no offers");
}

OwnedNumber Bench::anOwnedNumber()
{
    Outcome end(m_client->listOwned({}, {}));
    if (end.wait() && end.isOk()) {
        for (const OwnedNumber &number : end.value().items) {
            if (number.releasable && !number.endsAt)
                return number;
        }
    }
    qFatal("The simulation owns no numbers");
}

OwnedNumber Bench::asOwned(const NumberRef &ref) const
{
    RawServer server(RawServer::Wire::Plain);
    answerAside(server);
    server.setScript({ RawReaction::answer(200, m_table->ownedPage({ ref }, false)) });
    const auto client = clientAt(server.url());
    Outcome end(client->listOwned({}, {}));
    if (!end.wait() || !end.isOk() || end.value().items.isEmpty())
        qFatal("Table::ownedPage() makes no page with a number");
    return end.value().items.first();
}

NumberOffer Bench::asOffer(const NumberRef &ref) const
{
    RawServer server(RawServer::Wire::Plain);
    answerAside(server);
    server.setScript({ RawReaction::answer(200, m_table->offerPage({ ref }, false)) });
    const auto client = clientAt(server.url());
    SearchQuery query;
    query.country = ref.country;
    Outcome end(client->search(query, {}));
    if (!end.wait() || !end.isOk() || end.value().items.isEmpty())
        qFatal("Table::offerPage() makes no page with a number");
    return end.value().items.first();
}

WriteIntent Bench::buy(const NumberOffer &offer)
{
    WriteIntent intent;
    intent.change.id = newId();
    intent.change.kind = ChangeKind::Buy;
    intent.change.ref = offer.ref;
    intent.change.offerId = offer.offerId;
    intent.change.setUp = offer.setUp;
    intent.change.monthly = offer.monthly;
    return intent;
}

WriteIntent Bench::release(const OwnedNumber &number)
{
    WriteIntent intent;
    intent.change.id = newId();
    intent.change.kind = ChangeKind::Release;
    intent.change.ref = number.ref;
    intent.change.monthly = number.monthly;
    intent.owned = number;
    return intent;
}

WriteIntent Bench::configure(const OwnedNumber &number, const SettingEdits &edits)
{
    WriteIntent intent = release(number);
    intent.change.kind = ChangeKind::Configure;
    intent.change.seen = number.settings;
    intent.change.edits = edits;
    intent.full = mergeSettings(number.settings, number.settings, edits).merged;
    return intent;
}

QList<WriteIntent> Bench::everyKind()
{
    const NumberRef nobodys = ref(u"GB"_s, u"447700900123"_s);
    const OwnedNumber number = asOwned(nobodys);
    QList<WriteIntent> all{ buy(asOffer(nobodys)), release(number) };
    if (hasSettings())
        all.append(configure(number, everySetting()));
    return all;
}

WriteIntent Bench::configureAccount() const
{
    WriteIntent intent;
    intent.change.id = newId();
    intent.change.kind = ChangeKind::Configure;
    intent.change.ref.account = u"account"_s;
    intent.secrets = m_table->accountSettings();
    for (const QString &key : intent.secrets.keys())
        intent.change.edits.insert(key, kHiddenValue.toString());
    return intent;
}

SettingEdits Bench::everySetting()
{
    QMap<QString, QList<FieldChoice>> choices;
    const QList<SettingField> fields = info().settingFields;
    for (const SettingField &field : fields) {
        if (field.kind != SettingField::Kind::RemoteChoice)
            continue;
        Outcome end(m_client->choices(field.key));
        if (end.wait() && end.isOk())
            choices.insert(field.key, end.value());
    }
    return m_table->settings(choices);
}

WriteEnd Bench::carryOut(ProviderClient &client, WriteIntent intent)
{
    WriteEnd end;
    do {
        Outcome sent(client.send(intent));
        ++end.steps;
        const bool ended = sent.wait();
        if (!ended || !sent.isOk()) {
            end.error = ended ? sent.error() : makeError(ErrorKind::Internal, u"The write did not end."_s);
            return end;
        }
        end.receipt = sent.value();
        if (!end.receipt.orderId.isEmpty())
            end.orderId = end.receipt.orderId;
        intent.orderId = end.orderId;
        ++intent.step;
    } while (end.receipt.more && intent.step < kMostSteps);
    if (!end.receipt.accepted)
        return end;
    end.followed = true;
    end.progress = followToItsEnd(client, { intent.change, end.orderId });
    if (end.progress.stage == Progress::Stage::Failed)
        end.error = end.progress.failure.value_or(makeError(ErrorKind::Internal, u"It failed unsaid."_s));
    return end;
}

Progress Bench::followToItsEnd(ProviderClient &client, const SentWrite &write)
{
    const QDeadlineTimer deadline(kPatience);
    for (;;) {
        Outcome end(client.follow(write));
        Progress progress;
        progress.stage = Progress::Stage::Failed;
        if (!end.wait() || !end.isOk()) {
            progress.failure = end.hasEnded() ? end.error() : makeError(ErrorKind::Timeout);
            return progress;
        }
        if (end.value().stage != Progress::Stage::Working)
            return end.value();
        if (deadline.hasExpired()) {
            progress.failure = makeError(ErrorKind::Timeout, u"It goes on for ever."_s);
            return progress;
        }
        m_simulation->settle();
        Testing::settle();
    }
}

std::optional<OwnedNumber> Bench::lookUntil(const NumberRef &ref, const Wanted &wanted)
{
    const QDeadlineTimer deadline(kPatience);
    for (;;) {
        Outcome look(m_client->findOwned(ref));
        const bool told = look.wait() && look.isOk();
        if (told && (wanted(look.value()) || deadline.hasExpired()))
            return look.value();
        if (!told || deadline.hasExpired())
            return std::nullopt;
        m_simulation->settle();
        Testing::settle();
    }
}

std::optional<OwnedNumber> Bench::lookUntilOwned(const NumberRef &ref)
{
    return lookUntil(ref, [](const std::optional<OwnedNumber> &found) { return found.has_value(); });
}

WholeList<OwnedNumber> readOwned(ProviderClient &client, const OwnedQuery &query, bool inParts)
{
    return readAll<OwnedNumber>(
        [&client, query](const PageToken &token) { return client.listOwned(query, token); }, inParts);
}

WholeList<NumberOffer> readOffers(ProviderClient &client, const SearchQuery &query)
{
    return readAll<NumberOffer>(
        [&client, query](const PageToken &token) { return client.search(query, token); });
}

QString wordsOf(const std::optional<Error> &error)
{
    if (!error)
        return u"no error"_s;
    return Error::kindName(error->kind) + u' ' + QString::number(error->httpStatus) + u": "_s + error->detail
        + u' ' + error->providerWords;
}

} // namespace NumberDesk::Contract
