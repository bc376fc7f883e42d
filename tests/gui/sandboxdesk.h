// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httptransport.h"
#include "providers/providerregistry.h"
#include "sandbox/sandboxserver.h"
#include "secrets/memorystore.h"
#include "services/desk.h"
#include "storage/accountrepository.h"
#include "storage/annotations.h"
#include "storage/appsettings.h"
#include "storage/changejournal.h"
#include "storage/columns.h"
#include "storage/holdings.h"
#include "storage/inventorycache.h"
#include "storage/kits.h"
#include "storage/numberpasts.h"
#include "storage/planstore.h"
#include "storage/profile.h"
#include "storage/schema.h"
#include "storage/snapshots.h"
#include "storage/sql.h"
#include "support/outcome.h"

#include <QTemporaryDir>

namespace NumberDesk::Testing {

/// Passes everything on and keeps what was asked.
class ListeningTransport final : public HttpTransport
{
public:
    explicit ListeningTransport(Clock &clock)
        : m_wire(makeHttpTransport(clock))
    { }

    [[nodiscard]] OperationPtr<HttpResponse> send(
        const HttpRequest &request, const QList<SecretHeader> &secretHeaders) override
    {
        m_urls << request.url().toString(QUrl::FullyEncoded);
        return m_wire->send(request, secretHeaders);
    }
    [[nodiscard]] const QStringList &urls() const { return m_urls; }
    void forget() { m_urls.clear(); }

private:
    std::unique_ptr<HttpTransport> m_wire;
    QStringList m_urls;
};

/// What the program wires, over a sandbox in the same thread and a profile in a folder of its own. Has no
/// account at first. The program's members and their order are those of app/program.h.
class SandboxDesk final
{
public:
    using Providers = std::vector<std::unique_ptr<Provider>>;

    /// Knows @p providers beside the program's own.
    explicit SandboxDesk(const SandboxOptions &options = {},
        std::unique_ptr<SecretStore> keychain = std::make_unique<MemoryStore>(), Providers providers = {})
        : server(options)
        , m_profile(Profile::at(m_folder.filePath(QStringLiteral("profile"))))
        , m_secrets(std::move(keychain))
        , m_journalFile(journalSpec(m_profile.journalFile()))
        , m_cacheFile(cacheSpec(m_profile.cacheFile()))
        , m_journal(m_journalFile, m_clock)
        , m_snapshots(m_journalFile)
        , m_annotations(m_journalFile)
        , m_holdings(m_journalFile)
        , m_pasts(m_journalFile)
        , m_kits(m_journalFile)
        , m_planStore(m_journalFile)
        , m_cache(m_cacheFile)
        , m_repository(m_profile.accountsFile())
        , m_settings(m_profile.settingsFile())
        , transport(m_clock)
        , preferences(m_settings)
        , accounts(
              { m_repository, *m_secrets, allOf(std::move(providers)), { transport, m_clock }, &m_journal })
        , inventory({ accounts, m_cache, m_snapshots, m_holdings, m_clock })
        , runner({ accounts, m_journal, inventory, m_snapshots, m_annotations, m_holdings, m_clock,
              QStringLiteral("ada") })
        , activity(m_journal, runner)
        , regions(accounts)
        , accountSettings(accounts, runner)
        , findings({ m_holdings, inventory, accounts, m_clock })
        , notes(m_annotations)
        , history({ m_pasts, accounts, inventory })
        , bringBack({ m_kits, history, accounts, inventory, activity, notes })
        , plan(m_planStore, runner, m_clock)
    {
        QObject::connect(&inventory, &Inventory::wantsLook, &runner, &ChangeRunner::lookNow);
        if (!m_profile.prepare().isOk() || !server.start().isOk())
            qFatal("The sandbox cannot be started.");
        open(m_cacheFile);
        open(m_journalFile);
        accounts.load();
        inventory.start();
        activity.load();
        findings.load();
        notes.load();
        runner.resume();
    }
    Q_DISABLE_COPY_MOVE(SandboxDesk)

    [[nodiscard]] Desk desk()
    {
        return { accounts, inventory, runner, activity, regions, accountSettings, findings, notes, history,
            bringBack, plan, preferences, m_clock, true };
    }

    [[nodiscard]] ChangeJournal &journal() { return m_journal; }

    /// The sandbox's own account; ready when this returns.
    AccountId addAccount(const QString &label = QStringLiteral("Vonage Ops EU"),
        const std::function<void(Account &)> &alter = {})
    {
        const VonageEndpoint vonage = server.vonage();
        return save(label, vonage.apiKey, vonage.apiSecret, alter);
    }
    /// The subaccount with a wrong secret: ready, but refused whatever it asks for.
    AccountId addRefusedAccount(const QString &label)
    {
        return save(label, server.vonage().subaccountKey, QStringLiteral("WrongSecret1"), {});
    }
    /// The account that the sandbox has at another provider, or one like it.
    AccountId addSandboxAccount(const QString &provider, const std::function<void(Account &)> &alter = {})
    {
        for (const SandboxAccount &simulated : server.accounts()) {
            if (simulated.provider != provider)
                continue;
            Account account;
            account.provider = provider;
            account.label = simulated.label;
            account.colour = nextColour();
            account.credentials = simulated.credentials;
            account.baseUrls = simulated.baseUrls;
            account.requestsPerSecond = 200;
            if (alter)
                alter(account);
            AccountSecrets secrets;
            for (auto secret = simulated.secrets.cbegin(); secret != simulated.secrets.cend(); ++secret)
                secrets.insert(secret.key(), Secret::fromText(secret.value()));
            return save(account, secrets);
        }
        qFatal("The sandbox has no %s.", qPrintable(provider));
    }
    /// Any account; ready when this returns.
    AccountId save(const Account &account, const AccountSecrets &secrets)
    {
        Outcome saved(accounts.save(account, secrets, SecretKeeping::ThisSession));
        if (!saved.wait() || !saved.isOk())
            qFatal("The account cannot be saved: %s",
                qPrintable(saved.hasEnded() ? saved.error().detail : QString()));
        const AccountId id = saved.value();
        if (!QTest::qWaitFor([&] { return accounts.state(id) == AccountState::Ready; }))
            qFatal("The account does not become ready.");
        return id;
    }
    /// Waits until the numbers of all accounts are listed.
    [[nodiscard]] bool waitForInventory()
    {
        return QTest::qWaitFor(
            [this] {
                for (const Account &account : accounts.all()) {
                    const RefreshStatus status = inventory.status(account.id);
                    if (status.running || !status.finished.isValid())
                        return false;
                }
                return true;
            },
            20000);
    }

    /// Waits until the last refresh of @p id is recorded. Then what it has found is told, too.
    [[nodiscard]] bool waitForFindings(const AccountId &id)
    {
        const QVariant finished = timeColumn(inventory.status(id).finished);
        const auto isRecorded = [id, finished](QSqlDatabase &database) -> Result<bool> {
            auto asked = execute(database,
                QStringLiteral("SELECT 1 FROM passes WHERE account = ? AND finished >= ?"), { id, finished });
            return asked.ok && asked.query.next();
        };
        const bool was = QTest::qWaitFor([&] {
            Outcome asked(m_journalFile.read<bool>(isRecorded));
            return asked.wait() && asked.isOk() && asked.value();
        });
        settle(); // the end of the recording is handed on from one operation to the next
        return was;
    }

    SandboxServer server;

private:
    AccountId save(const QString &label, const QString &key, const QString &secret,
        const std::function<void(Account &)> &alter)
    {
        Account account;
        account.provider = QStringLiteral("vonage");
        account.label = label;
        account.colour = nextColour();
        account.credentials.insert(QStringLiteral("apiKey"), key);
        account.baseUrls.insert(QStringLiteral("rest"), server.vonage().url);
        account.baseUrls.insert(QStringLiteral("api"), server.vonage().url);
        account.requestsPerSecond = 200;
        if (alter)
            alter(account);
        return save(account, { { QStringLiteral("apiSecret"), Secret::fromText(secret) } });
    }
    [[nodiscard]] QString nextColour() const
    {
        static const QStringList colours{ QStringLiteral("#6d4de0"), QStringLiteral("#e08a1e"),
            QStringLiteral("#1f8a70"), QStringLiteral("#1f6f8a") };
        return colours.at(accounts.all().size() % colours.size());
    }
    static Providers allOf(Providers more)
    {
        Providers all = makeProviders();
        for (std::unique_ptr<Provider> &provider : more)
            all.push_back(std::move(provider));
        return all;
    }
    static void open(Database &file)
    {
        Outcome opened(file.open());
        if (!opened.wait() || !opened.isOk())
            qFatal("A database cannot be opened.");
    }

    QTemporaryDir m_folder;
    Profile m_profile;
    SystemClock m_clock;
    std::unique_ptr<SecretStore> m_secrets;
    Database m_journalFile;
    Database m_cacheFile;
    ChangeJournal m_journal;
    Snapshots m_snapshots;
    Annotations m_annotations;
    Holdings m_holdings;
    NumberPasts m_pasts;
    Kits m_kits;
    PlanStore m_planStore;
    InventoryCache m_cache;
    AccountRepository m_repository;
    AppSettings m_settings;

public:
    ListeningTransport transport;
    Preferences preferences;
    Accounts accounts;
    Inventory inventory;
    ChangeRunner runner;
    Activity activity;
    Regions regions;
    AccountSettings accountSettings;
    Findings findings;
    NumberNotes notes;
    History history;
    BringBack bringBack;
    Plan plan;
};

} // namespace NumberDesk::Testing
