// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/provider.h"

#include <deque>
#include <map>

namespace NumberDesk::Testing {

/// What becomes of a write at the fake provider.
enum class Fate {
    Answer, ///< takes effect, and says so
    LoseAnswer, ///< takes effect, but no answer comes
    LoseRequest, ///< no effect and no answer
    FailUnsent, ///< provably nothing left the machine
    Refuse, ///< understood refusal
    RefuseAmbiguous, ///< refused in words that may hide an effect; there is none
    RefuseAfterEffect, ///< the same words, but it has taken effect
    Accept, ///< will take effect when finishAccepted() is called
    IgnoreFields, ///< says yes, but takes none of the settings
    Hold, ///< no end before the test gives one
};

/// What one account has at the fake provider.
struct FakeWorld
{
    QList<OwnedNumber> owned;
    QList<NumberOffer> offers;
    QList<FieldChoice> applications;
    std::optional<Money> balance;
    qsizetype pageSize = 100;
    std::optional<qint64> claimedTotal; ///< instead of the true one
    QList<Error> rowErrors; ///< on the first page
    std::optional<Error> readError; ///< every read fails
    std::optional<Error> secondPageError;
    bool holdsReads = false; ///< reads wait for releaseReads()
    bool hasOfferLookUp = true;

    std::deque<Fate> fates; ///< one per write, then Answer
    std::function<void(const WriteIntent &)> onSend;
    QList<WriteIntent> sent;
    std::vector<OperationSource<WriteReceipt>> held;
    int executed = 0; ///< writes that took effect
    int looks = 0;
    QList<OwnedQuery> listed;
    QList<SearchQuery> searched;
    int steps = 1; ///< requests that a write takes; only the last one has an effect
    QString orderId; ///< told by the receipt of the first step
    std::deque<Progress> progress; ///< one per follow(), the last one again and again; none = Unknown
    QList<SentWrite> followed;
    std::optional<Error> followError;
    std::optional<QDateTime> keepsReleasedUntil; ///< a released number stays listed until then
    bool takesSettingsWithABuy = false;
    QMap<QString, Secret> accountSettings;
    int signOuts = 0;
    int clients = 0; ///< made for it
    QString owner; ///< of the credentials, as verify() tells it
    int verified = 0;
    QList<int> paces; ///< handed to a client that stayed
    std::function<void(const QString &, const QString &)> remember; ///< the newest client's
    QList<Region> regions;
    QList<OwnedNumber> stale; ///< what the list still shows …
    int staleLooks = 0; ///< … for so many looks
    int lag = 0; ///< looks for which each write stays unseen
    bool isKeyed = false; ///< a write sent again under its id takes effect once; to be set before the account
    QStringList taken; ///< ids of the writes that took effect
    std::vector<std::function<void()>> waitingReads;

    void releaseReads()
    {
        holdsReads = false;
        for (const auto &read : std::exchange(waitingReads, {}))
            read();
    }

    [[nodiscard]] OwnedNumber *find(const NumberRef &ref)
    {
        for (OwnedNumber &number : owned) {
            if (number.ref.number == ref.number && number.ref.country == ref.country)
                return &number;
        }
        return nullptr;
    }

    void execute(const WriteIntent &intent)
    {
        ++executed;
        taken.append(intent.change.id);
        stale = owned;
        staleLooks = lag;
        const NumberRef &ref = intent.change.ref;
        if (intent.change.kind == ChangeKind::Buy) {
            OwnedNumber number;
            number.ref = ref;
            if (takesSettingsWithABuy)
                number.settings = normalised(intent.change.edits);
            owned.append(number);
        } else if (isForAccount(intent.change)) {
            accountSettings.insert(intent.secrets);
        } else if (intent.change.kind == ChangeKind::Release && keepsReleasedUntil) {
            if (OwnedNumber *number = find(ref); number && number->endingTold)
                number->endsAt = keepsReleasedUntil;
        } else if (intent.change.kind == ChangeKind::Release) {
            owned.removeIf([&ref](const OwnedNumber &each) { return each.ref.number == ref.number; });
        } else if (OwnedNumber *number = find(ref)) {
            number->settings = normalised(intent.full);
            number->settings.remove(QStringLiteral("system"));
        }
    }
};

class FakeClient final : public ProviderClient
{
public:
    FakeClient(std::shared_ptr<FakeWorld> world, AccountId account)
        : m_world(std::move(world))
        , m_account(std::move(account))
    { }

    OperationPtr<Identity> verify() override
    {
        ++m_world->verified;
        return read<Identity>([this] { return Identity{ QStringLiteral("Somebody"), {}, m_world->owner }; });
    }

    OperationPtr<Page<NumberOffer>> search(const SearchQuery &query, const PageToken &token) override
    {
        m_world->searched.append(query);
        return read<Page<NumberOffer>>([this, token] { return page(m_world->offers, token); });
    }

    OperationPtr<Page<OwnedNumber>> listOwned(const OwnedQuery &query, const PageToken &token) override
    {
        m_world->listed.append(query);
        if (!token.isEmpty() && m_world->secondPageError)
            return finishedOperation<Page<OwnedNumber>>(*m_world->secondPageError);
        return read<Page<OwnedNumber>>([this, token] { return page(m_world->owned, token); });
    }

    OperationPtr<std::optional<OwnedNumber>> findOwned(const NumberRef &ref) override
    {
        ++m_world->looks;
        return read<std::optional<OwnedNumber>>([this, ref]() -> std::optional<OwnedNumber> {
            const bool isStale = m_world->staleLooks > 0;
            m_world->staleLooks -= isStale ? 1 : 0;
            for (OwnedNumber number : isStale ? m_world->stale : m_world->owned) {
                number.ref.account = m_account;
                if (number.ref == ref)
                    return number;
            }
            return std::nullopt;
        });
    }

    OperationPtr<std::optional<NumberOffer>> findOffer(const NumberRef &ref) override
    {
        if (!m_world->hasOfferLookUp)
            return ProviderClient::findOffer(ref);
        return read<std::optional<NumberOffer>>([this, ref]() -> std::optional<NumberOffer> {
            for (const NumberOffer &offer : m_world->offers) {
                if (offer.ref.number == ref.number)
                    return offer;
            }
            return std::nullopt;
        });
    }

    OperationPtr<WriteReceipt> send(const WriteIntent &intent) override;

    QString requestText(const WriteIntent &intent) const override
    {
        return QStringLiteral("curl %1 %2")
            .arg(changeKindName(intent.change.kind), intent.change.ref.number.digits());
    }

    SettingValues expectedAfter(const WriteIntent &intent) const override
    {
        SettingValues expected = normalised(intent.full);
        expected.remove(QStringLiteral("system"));
        return expected;
    }

    OperationPtr<QList<FieldChoice>> choices(const QString &) override
    {
        return read<QList<FieldChoice>>([this] { return m_world->applications; });
    }

    OperationPtr<Progress> follow(const SentWrite &write) override
    {
        m_world->followed.append(write);
        if (m_world->followError)
            return finishedOperation<Progress>(*m_world->followError);
        return read<Progress>([this] {
            if (m_world->progress.empty())
                return Progress();
            const Progress next = m_world->progress.front();
            if (m_world->progress.size() > 1)
                m_world->progress.pop_front();
            return next;
        });
    }

    OperationPtr<QList<Region>> regions() override
    {
        return read<QList<Region>>([this] { return m_world->regions; });
    }

    OperationPtr<QMap<QString, Secret>> accountSettings() override
    {
        return read<QMap<QString, Secret>>([this] { return m_world->accountSettings; });
    }

    OperationPtr<Done> signOut() override
    {
        ++m_world->signOuts;
        return ProviderClient::signOut();
    }

    void setPace(const Account &account) override { m_world->paces.append(account.requestsPerSecond); }

    OperationPtr<Money> balance() override
    {
        if (!m_world->balance)
            return ProviderClient::balance();
        return read<Money>([this] { return *m_world->balance; });
    }

private:
    template <typename T, typename Make>
    OperationPtr<T> read(Make make)
    {
        OperationSource<T> source;
        auto operation = source.operation();
        source.onCancel([source] { source.finish(makeError(ErrorKind::Cancelled)); });
        // Weak: a read that waits is kept by the world itself.
        const auto answer = [weak = std::weak_ptr(m_world), alive = std::weak_ptr(m_life), source, make] {
            const auto world = weak.lock();
            if (!world || source.isFinished())
                return;
            if (alive.expired()) {
                source.finish(makeError(ErrorKind::Cancelled));
                return;
            }
            source.finish(world->readError ? Result<T>(*world->readError) : Result<T>(T(make())));
        };
        if (m_world->holdsReads)
            m_world->waitingReads.push_back(answer);
        else
            answer();
        return operation;
    }

    template <typename T>
    Page<T> page(const QList<T> &all, const PageToken &token) const
    {
        const qsizetype number = token.isEmpty() ? 1 : token.toLongLong();
        Page<T> result;
        result.items = all.mid((number - 1) * m_world->pageSize, m_world->pageSize);
        for (T &item : result.items)
            item.ref.account = m_account;
        result.total = m_world->claimedTotal.value_or(all.size());
        const qsizetype pages = (all.size() + m_world->pageSize - 1) / m_world->pageSize;
        for (qsizetype next = number + 1; next <= pages; ++next)
            result.following.append(QString::number(next));
        result.next = result.following.value(0);
        if (number == 1)
            result.rowErrors = m_world->rowErrors;
        return result;
    }

    std::shared_ptr<FakeWorld> m_world;
    AccountId m_account;
    std::shared_ptr<bool> m_life = std::make_shared<bool>(true);
};

[[nodiscard]] inline Error answeredError(ErrorKind kind, Delivery delivery, bool lookFirst = false)
{
    Error error = makeError(kind, QStringLiteral("The fake provider says so."));
    error.delivery = delivery;
    error.lookFirst = lookFirst;
    error.requestId = QStringLiteral("fake-1");
    return error;
}

inline OperationPtr<WriteReceipt> FakeClient::send(const WriteIntent &intent)
{
    if (m_world->onSend)
        m_world->onSend(intent);
    Fate fate = Fate::Answer;
    if (!m_world->fates.empty()) {
        fate = m_world->fates.front();
        m_world->fates.pop_front();
    }
    if (fate != Fate::FailUnsent)
        m_world->sent.append(intent);
    const bool isLastStep = intent.step + 1 >= m_world->steps;
    const bool isRepeated = m_world->isKeyed && m_world->taken.contains(intent.change.id);
    const bool hasEffect = isLastStep && !isRepeated
        && (fate == Fate::Answer || fate == Fate::LoseAnswer || fate == Fate::RefuseAfterEffect);
    if (hasEffect)
        m_world->execute(intent);
    using End = Result<WriteReceipt>;
    switch (fate) {
    case Fate::Answer:
    case Fate::IgnoreFields:
        return finishedOperation<WriteReceipt>(
            End(WriteReceipt{ QStringLiteral("fake-1"), false, !isLastStep, m_world->orderId,
                intent.change.kind == ChangeKind::Release ? m_world->keepsReleasedUntil : std::nullopt }));
    case Fate::Accept:
        return finishedOperation<WriteReceipt>(
            End(WriteReceipt{ QStringLiteral("fake-1"), true, false, m_world->orderId }));
    case Fate::LoseAnswer:
    case Fate::LoseRequest:
        return finishedOperation<WriteReceipt>(answeredError(ErrorKind::Offline, Delivery::Unknown));
    case Fate::FailUnsent:
        return finishedOperation<WriteReceipt>(answeredError(ErrorKind::Offline, Delivery::NotSent));
    case Fate::Refuse:
        return finishedOperation<WriteReceipt>(
            answeredError(ErrorKind::InsufficientFunds, Delivery::Answered));
    case Fate::RefuseAmbiguous:
    case Fate::RefuseAfterEffect:
        return finishedOperation<WriteReceipt>(answeredError(ErrorKind::Refused, Delivery::Answered, true));
    case Fate::Hold:
        break;
    }
    OperationSource<WriteReceipt> source;
    m_world->held.push_back(source);
    return source.operation();
}

/// A provider whose accounts live in FakeWorlds, by their API key.
class FakeProvider final : public Provider
{
public:
    using Worlds = std::map<QString, std::shared_ptr<FakeWorld>>;

    explicit FakeProvider(std::shared_ptr<Worlds> worlds)
        : m_worlds(std::move(worlds))
    { }

    ProviderInfo info() const override;
    ProviderInfo infoFor(const Account &account) const override
    {
        ProviderInfo known = info();
        const auto world = m_worlds->find(account.credentials.value(QStringLiteral("key")));
        known.keyedWrites = world != m_worlds->end() && world->second && world->second->isKeyed;
        known.keyLifetime = std::chrono::hours(known.keyedWrites ? 24 : 0);
        return known;
    }
    QList<FieldProblem> credentialProblems(
        const Account &account, const AccountSecrets &secrets) const override
    {
        QList<FieldProblem> problems;
        if (account.credentials.value(QStringLiteral("key")).isEmpty())
            problems.append({ QStringLiteral("key"), QStringLiteral("Enter the API key.") });
        if (secrets.value(QStringLiteral("secret")).isEmpty())
            problems.append({ QStringLiteral("secret"), QStringLiteral("Enter the API secret.") });
        return problems;
    }
    std::unique_ptr<ProviderClient> makeClient(
        const Account &account, const AccountSecrets &, const ClientEnvironment &environment) const override
    {
        auto &world = (*m_worlds)[account.credentials.value(QStringLiteral("key"))];
        if (!world)
            world = std::make_shared<FakeWorld>();
        world->remember = environment.remember;
        ++world->clients;
        return std::make_unique<FakeClient>(world, account.id);
    }

private:
    std::shared_ptr<Worlds> m_worlds;
};

inline ProviderInfo FakeProvider::info() const
{
    const auto field = [](const QString &key, SettingField::Kind kind, const QString &label) {
        SettingField made;
        made.key = key;
        made.kind = kind;
        made.label = label;
        return made;
    };
    ProviderInfo info;
    info.id = QStringLiteral("fake");
    info.name = QStringLiteral("Fake");
    info.mark = QStringLiteral("F");
    info.credentialFields
        = { field(QStringLiteral("key"), SettingField::Kind::Text, QStringLiteral("API key")),
              field(QStringLiteral("secret"), SettingField::Kind::Secret, QStringLiteral("API secret")) };
    for (SettingField &credential : info.credentialFields)
        credential.required = true;
    info.baseUrls = { { QStringLiteral("rest"), QStringLiteral("API base URL"),
        QUrl(QStringLiteral("https://api.fake.example")) } };
    info.settingFields
        = { field(QStringLiteral("webhook"), SettingField::Kind::WebhookUrl, QStringLiteral("Webhook")),
              field(QStringLiteral("app"), SettingField::Kind::RemoteChoice, QStringLiteral("Application")),
              field(QStringLiteral("system"), SettingField::Kind::Text, QStringLiteral("System type")) };
    info.settingFields.last().readBack = false;
    info.settingFields.append(
        field(QStringLiteral("plan"), SettingField::Kind::RemoteChoice, QStringLiteral("Plan")));
    info.settingFields.last().openChoices = true;
    info.purchaseConsent = QStringLiteral("A monthly charge follows.");
    info.searchFilters = { QStringLiteral("capabilities"), QStringLiteral("digits") };
    info.types = { NumberType::Kind::Mobile, NumberType::Kind::Local };
    info.capabilities = { Capability::Sms, Capability::Voice };
    info.releaseConsequence = QStringLiteral("It goes back to the pool at once.");
    info.tellsBalance = true;
    info.tellsRegions = true;
    info.accountFields
        = { field(QStringLiteral("hmac"), SettingField::Kind::Secret, QStringLiteral("Callback secret")) };
    return info;
}

} // namespace NumberDesk::Testing
