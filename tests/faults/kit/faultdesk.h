// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httptransport.h"
#include "providers/providerregistry.h"
#include "sandbox/sandboxserver.h"
#include "secrets/memorystore.h"
#include "services/accounts.h"
#include "services/activity.h"
#include "services/changerunner.h"
#include "services/inventory.h"
#include "services/review.h"
#include "storage/accountrepository.h"
#include "storage/annotations.h"
#include "storage/changejournal.h"
#include "storage/holdings.h"
#include "storage/inventorycache.h"
#include "storage/profile.h"
#include "storage/schema.h"
#include "storage/snapshots.h"
#include "support/faultproxy.h"
#include "support/hurriedclock.h"
#include "support/outcome.h"

#include <QTemporaryDir>

namespace NumberDesk::Testing {

/// The program without its window over real sockets: the simulated Vonage behind a proxy that drops what
/// it is told to, a real journal on the disk, and a clock in a hurry. stop() and start() are the end of the
/// program, at whatever moment, and its next start.
class FaultDesk final
{
public:
    FaultDesk()
        : server(options())
        , m_profile(Profile::at(m_folder.filePath(QStringLiteral("profile"))))
    {
        if (!server.start().isOk() || !m_profile.prepare().isOk())
            qFatal("The sandbox cannot be started.");
        proxy = std::make_unique<FaultProxy>(QUrl(server.vonage().url));
        start();
        account = addAccount();
    }
    Q_DISABLE_COPY_MOVE(FaultDesk)

    void start()
    {
        m_run = std::make_unique<Run>(*this);
        Outcome journal(m_run->journalFile.open());
        Outcome cache(m_run->cacheFile.open());
        if (!journal.wait() || !cache.wait() || !cache.isOk())
            qFatal("The databases do not answer.");
        hasJournal = journal.isOk();
        m_run->accounts.load();
        QObject::connect(&m_run->runner, &ChangeRunner::recordChanged, &m_run->runner,
            [this](const ChangeRecord &record) { steps.append(record); });
        QObject::connect(&m_run->runner, &ChangeRunner::rejected, &m_run->runner,
            [this](const Change &change, const Error &error) {
                rejections.append({ change, error });
            });
        m_run->activity.load();
        m_run->runner.resume();
    }
    void stop() { m_run.reset(); }
    void restart()
    {
        stop();
        start();
    }

    [[nodiscard]] Accounts &accounts() { return m_run->accounts; }
    [[nodiscard]] ChangeRunner &runner() { return m_run->runner; }
    [[nodiscard]] Inventory &inventory() { return m_run->inventory; }
    [[nodiscard]] Activity &activity() { return m_run->activity; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] VonageState &vonage() { return server.vonageState(); }

    /// Changes the account as its dialog would.
    void alterAccount(const std::function<void(Account &)> &alter)
    {
        Account altered = *accounts().find(account);
        alter(altered);
        Outcome saved(accounts().save(altered, {}, SecretKeeping::Keychain));
        if (!saved.wait() || !saved.isOk())
            qFatal("The account cannot be changed.");
    }

    /// A number that can be bought.
    [[nodiscard]] NumberRef anOffer(qsizetype place = 0)
    {
        VonageSearchFilter filter;
        filter.country = QStringLiteral("GB");
        const PoolNumber number = vonage().search(filter, 20, 1).numbers.at(place);
        return { account, QStringLiteral("GB"), PhoneNumber::fromDigits(number.msisdn).value() };
    }
    [[nodiscard]] Change change(ChangeKind kind, const NumberRef &ref)
    {
        Change made;
        made.id = QStringLiteral("change-%1").arg(++m_changes);
        made.kind = kind;
        made.ref = ref;
        made.setUp = Money(0, 0, QStringLiteral("EUR"));
        made.monthly = Money(1, 0, QStringLiteral("EUR"));
        return made;
    }
    /// Buys a number behind the program's back.
    [[nodiscard]] NumberRef anOwnedNumber(const VonageConfiguration &configuration = {})
    {
        const NumberRef ref = anOffer();
        const FormFields fields{ { QStringLiteral("country"), ref.country },
            { QStringLiteral("msisdn"), ref.number.digits() } };
        if (vonage().buy(server.vonage().apiKey, fields) != VonageOutcome::Success)
            qFatal("The sandbox does not sell.");
        vonage().changeFromUnder(ref.number.digits(), configuration);
        return ref;
    }
    [[nodiscard]] bool owns(const NumberRef &ref)
    {
        VonageListFilter filter;
        filter.pattern = ref.number.digits();
        return vonage().owned(server.vonage().apiKey, filter, 10, 1).total > 0;
    }
    [[nodiscard]] VonageConfiguration configuration(const NumberRef &ref)
    {
        const auto number = vonage().find(ref.country, ref.number.digits());
        return number ? number->configuration : VonageConfiguration();
    }
    [[nodiscard]] int executed(const QByteArray &verb, const NumberRef &ref)
    {
        return vonage().executedCount(verb, ref.number.digits());
    }

    [[nodiscard]] ChangeRecord record(const QString &id) const
    {
        for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
            if (step->change.id == id)
                return *step;
        }
        return {};
    }
    [[nodiscard]] QList<ChangeState> states(const QString &id) const
    {
        QList<ChangeState> seen;
        for (const ChangeRecord &step : steps) {
            if (step.change.id == id && (seen.isEmpty() || seen.last() != step.state))
                seen.append(step.state);
        }
        return seen;
    }
    bool reaches(const QString &id, ChangeState state)
    {
        return QTest::qWaitFor([&] { return record(id).state == state; }, 20000);
    }

    SandboxServer server;
    std::unique_ptr<FaultProxy> proxy;
    AccountId account;
    QList<ChangeRecord> steps;
    QList<std::pair<Change, Error>> rejections;
    bool hasJournal = false;

    [[nodiscard]] QString journalPath() const { return m_profile.journalFile(); }

private:
    struct Run
    {
        explicit Run(FaultDesk &desk)
            : repository(desk.m_profile.accountsFile())
            , journalFile(journalSpec(desk.m_profile.journalFile()))
            , cacheFile(cacheSpec(desk.m_profile.cacheFile()))
            , journal(journalFile, desk.m_clock)
            , snapshots(journalFile)
            , annotations(journalFile)
            , holdings(journalFile)
            , cache(cacheFile)
            , transport(makeHttpTransport(desk.m_clock))
            , accounts({ repository, desk.m_keychain, makeProviders(), { *transport, desk.m_clock } })
            , inventory({ accounts, cache, snapshots, holdings, desk.m_clock })
            , runner({ accounts, journal, inventory, snapshots, annotations, holdings, desk.m_clock,
                  QStringLiteral("ada") })
            , activity(journal, runner)
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
    };

    [[nodiscard]] static SandboxOptions options()
    {
        SandboxOptions made;
        made.seed = 7;
        made.owned = 12;
        return made;
    }
    AccountId addAccount()
    {
        Account draft;
        draft.provider = QStringLiteral("vonage");
        draft.credentials.insert(QStringLiteral("apiKey"), server.vonage().apiKey);
        draft.baseUrls.insert(QStringLiteral("rest"), proxy->url().toString());
        draft.baseUrls.insert(QStringLiteral("api"), proxy->url().toString());
        draft.requestsPerSecond = 1000;
        const AccountSecrets secrets{ { QStringLiteral("apiSecret"),
            Secret::fromText(server.vonage().apiSecret) } };
        Outcome saved(accounts().save(draft, secrets, SecretKeeping::Keychain));
        if (!saved.wait() || !saved.isOk())
            qFatal("The account cannot be saved.");
        return saved.value();
    }

    QTemporaryDir m_folder;
    Profile m_profile;
    HurriedClock m_clock;
    MemoryStore m_keychain;
    int m_changes = 0;
    std::unique_ptr<Run> m_run;
};

} // namespace NumberDesk::Testing
