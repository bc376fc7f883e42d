// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts.h"

#include "net/baseurl.h"
#include "providers/clientkit.h"
#include "secrets/secretstore.h"
#include "services/accountdraft.h"
#include "services/accounthold.h"
#include "services/accountsecrets.h"
#include "services/accountslot.h"
#include "services/operationkeeper.h"
#include "services/pendingsave.h"
#include "storage/accountrepository.h"

#include <algorithm>

namespace NumberDesk {

namespace {

Error problemError(const FieldProblem &problem)
{
    Error error = makeError(ErrorKind::InvalidRequest, problem.text);
    error.field = problem.key;
    return error;
}

} // namespace

struct Accounts::Private
{
    Accounts *q;
    Parts parts;
    QList<ProviderInfo> infos;
    QList<Account> all;
    std::vector<std::unique_ptr<AccountSlot>> running;
    std::optional<Error> loadError;
    bool isLoaded = false;
    OperationKeeper tasks; ///< keychain work that nobody may drop

    Private(Accounts *owner, Parts given)
        : q(owner)
        , parts(std::move(given))
    { }

    [[nodiscard]] const Provider *provider(const QString &id) const;
    [[nodiscard]] AccountSlot *slot(const AccountId &id) const;
    [[nodiscard]] const Account *find(const AccountId &id) const;
    [[nodiscard]] bool isTaken(const Account &draft, const AccountSecrets &secrets) const;
    AccountSlot &addSlot(const Account &account);
    void learn(AccountSlot &slot, const QString &key, const QString &value);
    void signOut(AccountSlot &slot);
    void retryLocked(const AccountSlot *except);
    [[nodiscard]] bool moves(const PendingSave &save) const;
    [[nodiscard]] Result<AccountId> commit(const PendingSave &save);
    void askToMove(const PendingSave &save, OperationSource<AccountId> source);
    void prove(PendingSave save, OperationSource<AccountId> source, const Error &hold);
    void write(PendingSave save, OperationSource<AccountId> source);
    void finish(const PendingSave &save, const OperationSource<AccountId> &source, const Result<Done> &end);
    void rollBack(const PendingSave &save);
    [[nodiscard]] OperationPtr<Done> forget(const AccountId &id);
};

const Provider *Accounts::Private::provider(const QString &id) const
{
    for (qsizetype i = 0; i < infos.size(); ++i) {
        if (infos[i].id == id)
            return parts.providers[static_cast<size_t>(i)].get();
    }
    return nullptr;
}

AccountSlot *Accounts::Private::slot(const AccountId &id) const
{
    const auto found = std::find_if(running.begin(), running.end(),
        [&id](const auto &candidate) { return candidate->account().id == id; });
    return found == running.end() ? nullptr : found->get();
}

const Account *Accounts::Private::find(const AccountId &id) const
{
    const auto found
        = std::find_if(all.begin(), all.end(), [&id](const Account &account) { return account.id == id; });
    return found == all.end() ? nullptr : &*found;
}

bool Accounts::Private::isTaken(const Account &draft, const AccountSecrets &secrets) const
{
    const ProviderInfo &info = q->info(draft.provider);
    const bool bySecret = identifyingFields(info).isEmpty();
    return std::any_of(all.begin(), all.end(), [&](const Account &other) {
        if (other.id == draft.id || other.provider != draft.provider)
            return false;
        if (!bySecret)
            return isSameIdentity(draft, other, info);
        const AccountSlot *known = slot(other.id);
        return known && !secrets.isEmpty() && known->secrets() == secrets
            && effectiveBaseUrls(draft, info) == effectiveBaseUrls(other, info);
    });
}

AccountSlot &Accounts::Private::addSlot(const Account &account)
{
    const AccountSlot::Context context{ parts.keychain, provider(account.provider), q->info(account.provider),
        parts.environment, parts.journal != nullptr };
    running.push_back(std::make_unique<AccountSlot>(context, account));
    AccountSlot *added = running.back().get();
    connect(
        added, &AccountSlot::stateChanged, q, [this, added] { Q_EMIT q->stateChanged(added->account().id); });
    connect(added, &AccountSlot::clientChanged, q,
        [this, added] { Q_EMIT q->clientChanged(added->account().id); });
    connect(added, &AccountSlot::unlocked, q, [this, added] { retryLocked(added); });
    connect(added, &AccountSlot::learned, q,
        [this, added](const QString &key, const QString &value) { learn(*added, key, value); });
    return *added;
}

/// What cannot be stored is only forgotten at the next start, and found out again.
void Accounts::Private::learn(AccountSlot &slot, const QString &key, const QString &value)
{
    const auto known = std::find_if(
        all.begin(), all.end(), [&slot](const Account &account) { return account.id == slot.account().id; });
    if (known == all.end() || known->learned.value(key) == value)
        return;
    known->learned.insert(key, value);
    slot.setAccount(*known);
    if (!loadError)
        parts.repository.saveSoon(all);
}

/// Best effort: nobody waits for it, but it is not cut off either.
void Accounts::Private::signOut(AccountSlot &slot)
{
    const std::shared_ptr<ProviderClient> client = slot.takeClient();
    if (client)
        tasks.keep(client->signOut(), q, [client](const Result<Done> &) {});
}

void Accounts::Private::retryLocked(const AccountSlot *except)
{
    for (const auto &each : running) {
        if (each.get() != except && each->state() == AccountState::Locked)
            each->read();
    }
}

bool Accounts::Private::moves(const PendingSave &save) const
{
    const Account *before = find(save.account.id);
    const AccountSlot *known = slot(save.account.id);
    if (!before || !known || !parts.journal)
        return false;
    const ProviderInfo &info = q->info(before->provider);
    return isElsewhere(*before, save.account, info)
        || (isKnownBySecret(info) && known->secrets() != save.all);
}

void Accounts::Private::askToMove(const PendingSave &save, OperationSource<AccountId> source)
{
    tasks.keep(whenFree(*parts.journal, save.account.id), q, [this, save, source](const Result<Done> &end) {
        if (end.isOk())
            write(save, source);
        else
            prove(save, source, end.error());
    });
}

/// A secret that was revoked can be replaced whatever is under way, by one that is known to belong to the
/// same account at the provider.
void Accounts::Private::prove(PendingSave save, OperationSource<AccountId> source, const Error &hold)
{
    const Account *before = find(save.account.id);
    const AccountSlot *known = slot(save.account.id);
    if (!before || !known || isElsewhere(*before, save.account, q->info(before->provider))) {
        source.finish(hold);
        return;
    }
    const std::shared_ptr<ProviderClient> client
        = provider(before->provider)->makeClient(save.account, save.all, parts.environment);
    tasks.keep(sameOwner(before->learned.value(kOwner), known->client(), client), q,
        [this, save, source, hold](const Result<QString> &owner) mutable {
            if (!owner.isOk()) {
                source.finish(hold);
                return;
            }
            save.moves = false;
            save.account.learned.insert(kOwner, *owner);
            write(save, source);
        });
}

Result<AccountId> Accounts::Private::commit(const PendingSave &save)
{
    if (isTaken(save.account, save.all))
        return makeError(ErrorKind::Conflict, tr("There is an account with these credentials already."));
    QList<Account> changed = all;
    const auto before = std::find_if(changed.begin(), changed.end(),
        [&save](const Account &account) { return account.id == save.account.id; });
    if (before == changed.end() && !save.isNew)
        return makeError(ErrorKind::NotFound, tr("This account was removed meanwhile."));
    if (before == changed.end())
        changed.append(save.account);
    else
        *before = save.account;
    if (const auto stored = parts.repository.save(changed); !stored.isOk())
        return stored.error();
    all = changed;
    AccountSlot *known = slot(save.account.id);
    const bool isNew = !known;
    const bool newSecrets = !save.all.isEmpty() && (isNew || known->secrets() != save.all);
    if (isNew)
        known = &addSlot(save.account);
    else if (newSecrets)
        known->use(save.account, save.all);
    else
        known->setAccount(save.account);
    Q_EMIT q->listChanged();
    if (isNew && newSecrets)
        known->use(save.all);
    else if (!newSecrets)
        Q_EMIT q->stateChanged(save.account.id);
    return save.account.id;
}

void Accounts::Private::write(PendingSave save, OperationSource<AccountId> source)
{
    if (save.toWrite.isEmpty()) {
        source.finish(commit(save));
        return;
    }
    tasks.keep(writeSecrets(parts.keychain, save.account, save.toWrite), q,
        [this, save, source](const Result<Done> &end) {
            if (!end.isOk() || !save.moves) {
                finish(save, source, end);
                return;
            }
            // The keychain may have waited for a person for minutes, and what has a date goes out by itself.
            tasks.keep(whenFree(*parts.journal, save.account.id), q,
                [this, save, source](const Result<Done> &still) { finish(save, source, still); });
        });
}

void Accounts::Private::finish(
    const PendingSave &save, const OperationSource<AccountId> &source, const Result<Done> &end)
{
    Result<AccountId> saved = end.isOk() ? commit(save) : Result<AccountId>(end.error());
    if (!saved.isOk())
        rollBack(save);
    source.finish(std::move(saved));
}

void Accounts::Private::rollBack(const PendingSave &save)
{
    const Account *before = find(save.account.id);
    const AccountSlot *known = slot(save.account.id);
    if (!before || !before->secretsStored)
        tasks.keep(removeSecrets(parts.keychain, save.account, q->info(save.account.provider)), q,
            [](const Result<Done> &) {});
    else if (known && !known->secrets().isEmpty())
        tasks.keep(
            writeSecrets(parts.keychain, save.account, known->secrets()), q, [](const Result<Done> &) {});
}

OperationPtr<Done> Accounts::Private::forget(const AccountId &id)
{
    const Account *account = find(id);
    if (!account)
        return finishedOperation<Done>(makeError(ErrorKind::NotFound));
    const Account gone = *account;
    QList<Account> left = all;
    left.removeIf([&id](const Account &each) { return each.id == id; });
    if (const auto stored = parts.repository.save(left); !stored.isOk())
        return finishedOperation<Done>(stored.error());
    all = left;
    std::erase_if(running, [this, &id](auto &each) {
        if (each->account().id != id)
            return false;
        // It may be what is telling its state right now.
        each->disconnect();
        signOut(*each);
        each.release()->deleteLater();
        return true;
    });
    Q_EMIT q->listChanged();
    if (!gone.secretsStored)
        return finishedOperation<Done>(Done{});
    return mapped(removeSecrets(parts.keychain, gone, q->info(gone.provider)), [](Result<Done> end) {
        if (end.isOk())
            return end;
        Error error = end.error();
        error.delivery = Delivery::Answered;
        return Result<Done>(error);
    });
}

Accounts::Accounts(Parts parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(parts)))
{
    for (const auto &provider : d->parts.providers)
        d->infos.append(provider->info());
}

Accounts::~Accounts() = default;

void Accounts::load()
{
    const auto loaded = d->parts.repository.load();
    d->loadError = loaded.isOk() ? std::nullopt : std::optional(loaded.error());
    if (!loaded.isOk()) {
        Q_EMIT listChanged();
        return;
    }
    d->isLoaded = true;
    d->running.clear();
    d->all = loaded.value();
    for (const Account &account : std::as_const(d->all))
        d->addSlot(account);
    Q_EMIT listChanged();
    for (const auto &each : d->running)
        each->read();
}

const std::optional<Error> &Accounts::loadError() const
{
    return d->loadError;
}

Clock &Accounts::clock() const
{
    return d->parts.environment.clock;
}

QList<ProviderInfo> Accounts::providers() const
{
    return d->infos;
}

const ProviderInfo &Accounts::info(const QString &provider) const
{
    static const ProviderInfo none;
    const auto found = std::find_if(d->infos.cbegin(), d->infos.cend(),
        [&provider](const ProviderInfo &info) { return info.id == provider; });
    return found == d->infos.cend() ? none : *found;
}

const ProviderInfo &Accounts::infoOf(const AccountId &id) const
{
    const AccountSlot *slot = d->slot(id);
    return slot ? slot->info() : info({});
}

const QList<Account> &Accounts::all() const
{
    return d->all;
}

std::optional<Account> Accounts::find(const AccountId &id) const
{
    const Account *found = d->find(id);
    return found ? std::optional(*found) : std::nullopt;
}

bool Accounts::isGone(const AccountId &id) const
{
    return d->isLoaded && !d->loadError && !d->find(id);
}

AccountState Accounts::state(const AccountId &id) const
{
    const AccountSlot *slot = d->slot(id);
    return slot ? slot->state() : AccountState::Failed;
}

std::optional<Error> Accounts::error(const AccountId &id) const
{
    const AccountSlot *slot = d->slot(id);
    return slot ? slot->error() : std::nullopt;
}

ProviderClient *Accounts::client(const AccountId &id) const
{
    const AccountSlot *slot = d->slot(id);
    return slot && slot->state() == AccountState::Ready ? slot->client() : nullptr;
}

std::optional<double> Accounts::foundPace(const AccountId &id) const
{
    const Account *found = d->find(id);
    return found ? learnedPace(*found) : std::nullopt;
}

QList<FieldProblem> Accounts::problems(const Account &draft, const AccountSecrets &secrets) const
{
    const Provider *provider = d->provider(draft.provider);
    if (!provider)
        return { { QStringLiteral("provider"), tr("Choose a provider first.") } };
    const ProviderInfo &facts = info(draft.provider);
    const Account tidy = tidied(draft);
    const AccountSlot *known = draft.id.isEmpty() ? nullptr : d->slot(draft.id);
    const AccountSecrets together = overlaid(known ? known->secrets() : AccountSecrets(), secrets);
    QList<FieldProblem> problems = provider->credentialProblems(tidy, together);
    if (known) {
        const QStringList kept = secretFields(facts);
        problems.removeIf([&](const FieldProblem &problem) {
            return kept.contains(problem.key) && secrets.value(problem.key).isEmpty();
        });
    }
    problems += commonProblems(tidy, facts);
    if (d->isTaken(tidy, together)) {
        const QStringList keys = identifyingFields(facts) + secretFields(facts);
        problems.append({ keys.value(0), tr("There is an account with these credentials already.") });
    }
    return problems;
}

OperationPtr<Identity> Accounts::test(const Account &draft, const AccountSecrets &secrets)
{
    const Provider *provider = d->provider(draft.provider);
    if (!provider)
        return finishedOperation<Identity>(makeError(ErrorKind::Unsupported));
    const Account tidy = tidied(draft);
    const auto ask
        = [provider, tidy, secrets, environment = d->parts.environment](const AccountSecrets &kept) {
              const std::shared_ptr<ProviderClient> client
                  = provider->makeClient(tidy, overlaid(kept, secrets), environment);
              // The client has to live as long as its question.
              return mapped(client->verify(), [client](Result<Identity> end) { return end; });
          };
    const AccountSlot *known = d->slot(draft.id);
    if (!known)
        return ask({});
    const QStringList needed = secretFields(info(draft.provider));
    const bool allGiven = std::all_of(needed.begin(), needed.end(),
        [&secrets](const QString &key) { return !secrets.value(key).isEmpty(); });
    if (allGiven || !known->secrets().isEmpty())
        return ask(known->secrets());
    return andThen(readSecrets(d->parts.keychain, known->account(), info(draft.provider)), ask);
}

OperationPtr<AccountId> Accounts::save(Account draft, AccountSecrets secrets, SecretKeeping keeping)
{
    if (d->loadError)
        return finishedOperation<AccountId>(*d->loadError);
    for (const FieldProblem &problem : problems(draft, secrets)) {
        if (!problem.warning)
            return finishedOperation<AccountId>(problemError(problem));
    }
    const AccountSlot *known = d->slot(draft.id);
    const PendingSave::Before before{ d->all, info(draft.provider),
        known ? known->secrets() : AccountSecrets() };
    PendingSave save = PendingSave::of(std::move(draft), secrets, keeping, before);
    OperationSource<AccountId> source;
    auto operation = source.operation();
    save.moves = d->moves(save);
    if (save.moves)
        d->askToMove(save, source);
    else
        d->write(std::move(save), source);
    return operation;
}

OperationPtr<Done> Accounts::remove(const AccountId &id)
{
    if (d->loadError || !d->find(id))
        return finishedOperation<Done>(d->loadError.value_or(makeError(ErrorKind::NotFound)));
    if (!d->parts.journal)
        return d->forget(id);
    OperationSource<Done> source;
    auto operation = source.operation();
    d->tasks.keep(whenFree(*d->parts.journal, id), this, [this, id, source](const Result<Done> &end) {
        if (!end.isOk()) {
            source.finish(end.error());
            return;
        }
        d->tasks.keep(
            d->forget(id), this, [source](Result<Done> forgotten) { source.finish(std::move(forgotten)); });
    });
    return operation;
}

void Accounts::unlockAndRetry(const AccountId &id)
{
    if (AccountSlot *slot = d->slot(id))
        slot->unlockAndRead();
}

void Accounts::useForThisSession(const AccountId &id, const AccountSecrets &secrets)
{
    if (AccountSlot *slot = d->slot(id))
        slot->use(overlaid(slot->secrets(), secrets));
}

} // namespace NumberDesk
