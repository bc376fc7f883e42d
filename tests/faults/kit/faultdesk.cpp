// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/faultdesk.h"

#include "providers/providerregistry.h"
#include "storage/accountrepository.h"
#include "storage/annotations.h"
#include "storage/changejournal.h"
#include "storage/holdings.h"
#include "storage/inventorycache.h"
#include "storage/schema.h"
#include "storage/snapshots.h"

#include <algorithm>

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

namespace {

DatabaseSpec inOneThread(DatabaseSpec spec, bool syncs)
{
    spec.ownThread = false;
    if (!syncs)
        spec.durability = DatabaseSpec::Durability::Relaxed;
    return spec;
}

QString wordsOf(const ChangeRecord &record)
{
    QStringList lines{ record.change.id + u" is "_s + changeStateName(record.state) };
    if (record.error)
        lines.append(Error::kindName(record.error->kind) + u": "_s + record.error->detail);
    return (lines + record.notes).join(u"\n  "_s);
}

} // namespace

struct FaultDesk::Run
{
    explicit Run(FaultDesk &desk)
        : repository(desk.m_profile.accountsFile())
        , journalFile(inOneThread(journalSpec(desk.m_profile.journalFile()), desk.m_options.syncs))
        , cacheFile(inOneThread(cacheSpec(desk.m_profile.cacheFile()), false))
        , journal(journalFile, desk.m_clock)
        , snapshots(journalFile)
        , annotations(journalFile)
        , holdings(journalFile)
        , cache(cacheFile)
        , transport(makeSocketTransport(desk.m_clock, desk.m_requests))
        , accounts({ repository, desk.m_keychain, makeProviders(), { *transport, desk.m_clock } })
        , inventory({ accounts, cache, snapshots, holdings, desk.m_clock })
        , runner({ accounts, journal, inventory, snapshots, annotations, holdings, desk.m_clock, u"ada"_s })
        , activity(journal, runner)
        , notes(annotations)
    { }

    AccountRepository repository;
    Database journalFile;
    Database cacheFile;
    ChangeJournal journal;
    Snapshots snapshots;
    Annotations annotations;
    Holdings holdings;
    InventoryCache cache;
    std::unique_ptr<HttpTransport> transport;
    Accounts accounts;
    Inventory inventory;
    ChangeRunner runner;
    Activity activity;
    NumberNotes notes;
};

SandboxOptions FaultDesk::defaultSandbox()
{
    SandboxOptions made;
    made.seed = 7;
    made.owned = 12;
    return made;
}

FaultDesk::FaultDesk(const Options &options)
    : server(options.sandbox)
    , m_options(options)
    , m_profile(Profile::at(m_folder.filePath(u"profile"_s)))
{
    if (!server.start().isOk() || !m_profile.prepare().isOk())
        qFatal("The sandbox cannot be started.");
    m_provider = makeSocketProvider(options.provider, server);
    const QUrl target(sandboxAccount().baseUrls.first());
    proxy = std::make_unique<FaultProxy>(target, options.wire, m_clock);
    m_clock.setBusy([this] { return isBusy(); });
    m_clock.onJump = [this](std::chrono::milliseconds by) { m_provider->pass(by); };
    start();
    account = addAccount();
}

FaultDesk::~FaultDesk()
{
    stop();
}

bool FaultDesk::isBusy() const
{
    const QSet<QByteArray> &underWay = m_requests.underWay();
    return proxy->atServer() > 0
        || std::any_of(
            underWay.begin(), underWay.end(), [this](const QByteArray &tag) { return !proxy->isHeld(tag); });
}

void FaultDesk::start()
{
    m_run = std::make_unique<Run>(*this);
    Outcome journal(m_run->journalFile.open());
    Outcome cache(m_run->cacheFile.open());
    if (!journal.wait() || !cache.wait() || !cache.isOk())
        qFatal("The databases do not answer.");
    hasJournal = journal.isOk();
    m_run->accounts.load();
    QObject::connect(
        &m_run->runner, &ChangeRunner::recordChanged, &m_run->runner, [this](const ChangeRecord &record) {
            steps.append(record);
            m_last.insert(record.change.id, record);
            if (onStep)
                onStep(record);
        });
    QObject::connect(&m_run->runner, &ChangeRunner::rejected, &m_run->runner,
        [this](const Change &change, const Error &error) {
            rejections.append({ change, error });
        });
    m_run->activity.load();
    m_run->runner.resume();
}

void FaultDesk::stop()
{
    m_run.reset();
}

Accounts &FaultDesk::accounts()
{
    return m_run->accounts;
}

ChangeRunner &FaultDesk::runner()
{
    return m_run->runner;
}

Inventory &FaultDesk::inventory()
{
    return m_run->inventory;
}

Activity &FaultDesk::activity()
{
    return m_run->activity;
}

NumberNotes &FaultDesk::notes()
{
    return m_run->notes;
}

ChangeJournal &FaultDesk::journal()
{
    return m_run->journal;
}

ProviderClient &FaultDesk::client()
{
    if (!until([this] { return accounts().client(account) != nullptr; }))
        qFatal("The account does not become ready.");
    return *accounts().client(account);
}

SandboxAccount FaultDesk::sandboxAccount() const
{
    const QList<SandboxAccount> all = server.accounts();
    const auto found = std::find_if(all.begin(), all.end(),
        [this](const SandboxAccount &one) { return one.provider == m_options.provider; });
    if (found == all.end())
        qFatal("The sandbox has no such provider.");
    return *found;
}

Account FaultDesk::draft() const
{
    const SandboxAccount given = sandboxAccount();
    const QString behind = given.baseUrls.first();
    const QString front = proxy->url().toString();
    Account draft;
    draft.provider = given.provider;
    draft.credentials = given.credentials;
    for (QString &value : draft.credentials)
        value.replace(behind, front);
    for (const ProviderInfo::BaseUrl &base : m_run->accounts.info(given.provider).baseUrls)
        draft.baseUrls.insert(base.key, front);
    draft.requestsPerSecond = 1000;
    return draft;
}

AccountSecrets FaultDesk::secrets() const
{
    AccountSecrets secrets;
    const QMap<QString, QString> plain = sandboxAccount().secrets;
    for (auto secret = plain.cbegin(); secret != plain.cend(); ++secret)
        secrets.insert(secret.key(), Secret::fromText(secret.value()));
    return secrets;
}

AccountId FaultDesk::addAccount()
{
    return waitFor(accounts().save(draft(), secrets(), SecretKeeping::Keychain));
}

void FaultDesk::alterAccount(const std::function<void(Account &)> &alter)
{
    Account altered = *accounts().find(account);
    alter(altered);
    (void)waitFor(accounts().save(altered, {}, SecretKeeping::Keychain));
}

Change FaultDesk::change(ChangeKind kind, const NumberRef &ref)
{
    Change made;
    made.id = u"change-%1"_s.arg(++m_changes);
    made.kind = kind;
    made.ref = ref;
    made.setUp = Money(0, 0, u"EUR"_s);
    made.monthly = Money(1, 0, u"EUR"_s);
    return made;
}

QList<NumberOffer> FaultDesk::offers(const QString &country)
{
    constexpr int kPages = 4;
    SearchQuery query;
    query.country = country;
    QList<NumberOffer> offers;
    PageToken token;
    for (int page = 0; page < kPages; ++page) {
        const Page<NumberOffer> found = waitFor(client().search(query, token));
        offers += found.items;
        token = found.next;
        if (token.isEmpty())
            break;
    }
    return offers;
}

QList<OwnedNumber> FaultDesk::ownedNumbers()
{
    return waitFor(client().listOwned({}, {})).items;
}

Change FaultDesk::buyOf(const NumberOffer &offer)
{
    Change made = change(ChangeKind::Buy, offer.ref);
    made.offerId = offer.offerId;
    made.setUp = offer.setUp;
    made.monthly = offer.monthly;
    return made;
}

NumberRef FaultDesk::anOffer(qsizetype place)
{
    VonageSearchFilter filter;
    filter.country = u"GB"_s;
    const PoolNumber number = vonage().search(filter, 20, 1).numbers.at(place);
    return { account, u"GB"_s, PhoneNumber::fromDigits(number.msisdn).value() };
}

NumberRef FaultDesk::anOwnedNumber(const VonageConfiguration &configuration)
{
    const NumberRef ref = anOffer();
    if (!m_provider->buyElsewhere(ref))
        qFatal("The sandbox does not sell.");
    vonage().changeFromUnder(ref.number.digits(), configuration);
    return ref;
}

VonageConfiguration FaultDesk::configuration(const NumberRef &ref)
{
    const auto number = vonage().find(ref.country, ref.number.digits());
    return number ? number->configuration : VonageConfiguration();
}

int FaultDesk::executed(const QByteArray &verb, const NumberRef &ref)
{
    return vonage().executedCount(verb, ref.number.digits());
}

ChangeRecord FaultDesk::record(const QString &id) const
{
    return m_last.value(id);
}

QList<ChangeState> FaultDesk::states(const QString &id) const
{
    QList<ChangeState> seen;
    for (const ChangeRecord &step : steps) {
        if (step.change.id == id && (seen.isEmpty() || seen.last() != step.state))
            seen.append(step.state);
    }
    return seen;
}

bool FaultDesk::reaches(const QString &id, ChangeState state)
{
    if (until([&] { return record(id).state == state; }))
        return true;
    qWarning("%s", qPrintable(wordsOf(record(id))));
    return false;
}

bool FaultDesk::isAtRest() const
{
    const bool isOver = std::all_of(m_last.begin(), m_last.end(), [](const ChangeRecord &record) {
        return isSettled(record.state) || record.state == ChangeState::NeedsAttention;
    });
    return isOver && m_run && m_run->runner.underWay() == 0;
}

bool FaultDesk::isBuying(const NumberRef &ref) const
{
    return std::any_of(m_last.begin(), m_last.end(), [&ref](const ChangeRecord &record) {
        return record.change.kind == ChangeKind::Buy && record.change.ref == ref && !isSettled(record.state);
    });
}

} // namespace NumberDesk::Testing
