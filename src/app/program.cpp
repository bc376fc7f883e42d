// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include "gui/ask.h"
#include "gui/mainwindow.h"
#include "gui/presenters/errorpresenter.h"
#include "providers/providerregistry.h"
#include "secrets/keychainstore.h"
#include "secrets/memorystore.h"
#include "storage/schema.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTableView>

#include <algorithm>
#include <pwd.h>
#include <unistd.h>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

/// Ends the program once the window has been painted, or, where numbers are expected, their table with them.
class FirstPaint final : public QObject
{
public:
    FirstPaint(bool expectsNumbers, QObject *parent)
        : QObject(parent)
        , m_expectsNumbers(expectsNumbers)
    { }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && (!m_expectsNumbers || hasRows(watched->parent())))
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    [[nodiscard]] static bool hasRows(const QObject *view)
    {
        const auto *table = qobject_cast<const QTableView *>(view);
        return table && table->model() && table->model()->rowCount() > 0;
    }
    const bool m_expectsNumbers;
};

QString loginName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

std::unique_ptr<SecretStore> makeSecrets(const CommandLine &line, const Profile &profile, Clock &clock)
{
    // Sandbox secrets are worth nothing, so no keychain is asked to unlock for them.
    if (line.sandbox)
        return std::make_unique<MemoryStore>();
    return std::make_unique<KeychainStore>(profile.keychainService(), clock);
}

} // namespace

Program::Program(const CommandLine &line, const Profile &profile)
    : m_line(line)
    , m_profile(profile)
    , m_journalFile(journalSpec(profile.journalFile()))
    , m_cacheFile(cacheSpec(profile.cacheFile()))
    , m_journal(m_journalFile, m_clock)
    , m_snapshots(m_journalFile)
    , m_annotations(m_journalFile)
    , m_holdings(m_journalFile)
    , m_pasts(m_journalFile)
    , m_kits(m_journalFile)
    , m_planStore(m_journalFile)
    , m_cache(m_cacheFile)
    , m_repository(profile.accountsFile())
    , m_settings(profile.settingsFile())
    , m_preferences(m_settings)
    , m_secrets(makeSecrets(line, profile, m_clock))
    , m_transport(makeHttpTransport(m_clock))
{
    m_accounts = std::make_unique<Accounts>(Accounts::Parts{ m_repository, *m_secrets, makeProviders(),
        { *m_transport, m_clock }, line.sandbox ? nullptr : &m_journal });
    m_inventory = std::make_unique<Inventory>(
        Inventory::Parts{ *m_accounts, m_cache, m_snapshots, m_holdings, m_clock });
    m_runner = std::make_unique<ChangeRunner>(ChangeRunner::Parts{
        *m_accounts, m_journal, *m_inventory, m_snapshots, m_annotations, m_holdings, m_clock, loginName() });
    m_activity = std::make_unique<Activity>(m_journal, *m_runner);
    m_regions = std::make_unique<Regions>(*m_accounts);
    m_accountSettings = std::make_unique<AccountSettings>(*m_accounts, *m_runner);
    m_findings
        = std::make_unique<Findings>(Findings::Parts{ m_holdings, *m_inventory, *m_accounts, m_clock });
    m_notes = std::make_unique<NumberNotes>(m_annotations);
    m_history = std::make_unique<History>(History::Parts{ m_pasts, *m_accounts, *m_inventory });
    m_bringBack = std::make_unique<BringBack>(
        BringBack::Parts{ m_kits, *m_history, *m_accounts, *m_inventory, *m_activity, *m_notes });
    m_plan = std::make_unique<Plan>(m_planStore, *m_runner, m_clock);
    m_runway = std::make_unique<Runway>(*m_plan, m_clock);
    connect(m_inventory.get(), &Inventory::wantsLook, m_runner.get(), &ChangeRunner::lookNow);
}

Program::~Program() = default;

Result<Done> Program::start()
{
    if (const auto prepared = m_profile.prepare(); !prepared)
        return prepared.error();
    if (m_line.sandbox) {
        if (const auto started = startSandbox(); !started)
            return started.error();
    }
    openFiles();
    showWindow();
    return Done{};
}

Result<Done> Program::startSandbox()
{
    m_sandbox = std::make_unique<SandboxThread>(m_line.sandboxOptions);
    return m_sandbox->start();
}

/// One of each provider that this build knows.
void Program::addSandboxAccounts()
{
    const QList<Account> known = m_accounts->all();
    const QList<SandboxAccount> offered = m_sandbox->accounts();
    for (const SandboxAccount &each : offered) {
        const ProviderInfo &info = m_accounts->info(each.provider);
        if (info.id.isEmpty())
            continue;
        // A new sandbox has new ports, so an account of an earlier run points nowhere.
        const auto before = std::find_if(known.begin(), known.end(),
            [&each](const Account &account) { return account.provider == each.provider; });
        Account account = before == known.end() ? Account{} : *before;
        if (before != known.end())
            m_forgetting.push_back(m_holdings.forget(before->id, m_clock.utcNow()));
        account.provider = each.provider;
        account.label = tr("%1 sandbox").arg(info.name);
        account.credentials = each.credentials;
        account.baseUrls = each.baseUrls;
        account.requestsPerSecond = 50;
        AccountSecrets secrets;
        for (auto secret = each.secrets.cbegin(); secret != each.secrets.cend(); ++secret)
            secrets.insert(secret.key(), Secret::fromText(secret.value()));
        m_addingAccounts.push_back(m_accounts->save(account, secrets, SecretKeeping::ThisSession));
    }
}

void Program::openFiles()
{
    m_openingCache = m_cacheFile.open();
    m_openingJournal = m_journalFile.open();
    m_openingJournal->whenDone(this, [this](const Result<DatabaseOpening> &end) {
        if (!end)
            Ask::tell(m_window.get(), tr("Writing is switched off"),
                presentError(end.error(), Attempt::Save).text());
        else if (!end->setAside.isEmpty())
            m_window->tellJournalSetAside(end->setAside);
        begin();
    });
}

void Program::begin()
{
    m_accounts->load();
    m_inventory->start();
    m_activity->load();
    if (m_sandbox)
        addSandboxAccounts();
    m_findings->load();
    m_notes->load();
    // Before the runner says what became of the last run: see Plan.
    m_plan->load();
    m_runner->resume();
}

void Program::showWindow()
{
    const Desk desk{ *m_accounts, *m_inventory, *m_runner, *m_activity, *m_regions, *m_accountSettings,
        *m_findings, *m_notes, *m_history, *m_bringBack, *m_plan, m_preferences, m_clock, m_line.sandbox };
    m_window = std::make_unique<MainWindow>(desk);
    connect(m_window.get(), &MainWindow::sandboxRequested, this, [] {
        // A program of its own, so that nothing of it mixes with real accounts.
        QProcess::startDetached(QCoreApplication::applicationFilePath(), { u"--sandbox"_s });
    });
    if (m_line.quitAfterFirstPaint)
        qApp->installEventFilter(new FirstPaint(!m_accounts->all().isEmpty(), m_window.get()));
    m_window->show();
}

void Program::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

} // namespace NumberDesk
