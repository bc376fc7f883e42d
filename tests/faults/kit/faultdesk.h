// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/numberoffer.h"
#include "domain/ownednumber.h"
#include "faults/kit/socketprovider.h"
#include "faults/kit/sockettransport.h"
#include "faults/kit/warpclock.h"
#include "sandbox/sandboxserver.h"
#include "secrets/memorystore.h"
#include "services/accounts.h"
#include "services/activity.h"
#include "services/changerunner.h"
#include "services/inventory.h"
#include "services/numbernotes.h"
#include "storage/profile.h"
#include "support/faultproxy.h"
#include "support/outcome.h"

#include <QTemporaryDir>

namespace NumberDesk {
class ChangeJournal;
} // namespace NumberDesk

namespace NumberDesk::Testing {

/// The program without its window over real sockets: one of the sandbox's providers behind a proxy that
/// does to requests what it is told, a real journal on the disk, and a clock that jumps over what nobody
/// needs to wait for. stop() and start() are the end of the program, at whatever moment, and its next start.
class FaultDesk final
{
public:
    struct Options
    {
        QString provider = QStringLiteral("vonage");
        Wire wire = Wire::Plain;
        SandboxOptions sandbox = defaultSandbox();
        bool syncs = true; ///< false: the journal is as whole, but does not wait for the disk
    };

    FaultDesk()
        : FaultDesk(Options())
    { }
    explicit FaultDesk(const Options &options);
    Q_DISABLE_COPY_MOVE(FaultDesk)
    ~FaultDesk();

    [[nodiscard]] static SandboxOptions defaultSandbox();

    void start();
    void stop();
    void restart()
    {
        stop();
        start();
    }
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

    [[nodiscard]] Accounts &accounts();
    [[nodiscard]] ChangeRunner &runner();
    [[nodiscard]] Inventory &inventory();
    [[nodiscard]] Activity &activity();
    [[nodiscard]] NumberNotes &notes();
    [[nodiscard]] ChangeJournal &journal();
    [[nodiscard]] ProviderClient &client();
    [[nodiscard]] WarpClock &clock() { return m_clock; }
    [[nodiscard]] SocketProvider &provider() { return *m_provider; }
    [[nodiscard]] RequestLog &requests() { return m_requests; }
    [[nodiscard]] QString journalPath() const { return m_profile.journalFile(); }

    /// The account as its dialog would make it, at the proxy.
    [[nodiscard]] Account draft() const;
    [[nodiscard]] AccountSecrets secrets() const;
    /// Changes the account as its dialog would.
    void alterAccount(const std::function<void(Account &)> &alter);

    [[nodiscard]] Change change(ChangeKind kind, const NumberRef &ref);
    /// What the provider offers and owns, as the program reads it.
    [[nodiscard]] QList<NumberOffer> offers(const QString &country = QStringLiteral("GB"));
    [[nodiscard]] QList<OwnedNumber> ownedNumbers();
    [[nodiscard]] Change buyOf(const NumberOffer &offer);

    // About Vonage.

    [[nodiscard]] VonageState &vonage() { return server.vonageState(); }
    /// A number that can be bought.
    [[nodiscard]] NumberRef anOffer(qsizetype place = 0);
    /// Buys a number behind the program's back.
    [[nodiscard]] NumberRef anOwnedNumber(const VonageConfiguration &configuration = {});
    [[nodiscard]] VonageConfiguration configuration(const NumberRef &ref);
    [[nodiscard]] int executed(const QByteArray &verb, const NumberRef &ref);

    [[nodiscard]] bool owns(const NumberRef &ref) { return m_provider->owns(ref); }
    [[nodiscard]] ChangeRecord record(const QString &id) const;
    [[nodiscard]] QList<ChangeState> states(const QString &id) const;
    /// Lets time pass until @p condition holds.
    [[nodiscard]] bool until(const std::function<bool()> &condition) { return m_clock.runUntil(condition); }
    [[nodiscard]] bool reaches(const QString &id, ChangeState state);
    /// Whether every change that was ever told of is settled, or waits for a person.
    [[nodiscard]] bool isAtRest() const;
    /// Whether it is not known yet what became of a purchase of that number.
    [[nodiscard]] bool isBuying(const NumberRef &ref) const;
    /// The same as a value that can be waited for.
    template <typename T>
    [[nodiscard]] T waitFor(OperationPtr<T> operation)
    {
        Outcome<T> end(std::move(operation));
        if (!until([&end] { return end.hasEnded(); }) || !end.isOk())
            qFatal("What was asked for did not come: %s",
                end.hasEnded() ? qUtf8Printable(end.error().detail) : "no end");
        return end.value();
    }

    SandboxServer server;
    std::unique_ptr<FaultProxy> proxy;
    AccountId account;
    QList<ChangeRecord> steps;
    QList<std::pair<Change, Error>> rejections;
    bool hasJournal = false;
    /// Told of each step of a change, once it is durable.
    std::function<void(const ChangeRecord &)> onStep;

private:
    struct Run;

    [[nodiscard]] SandboxAccount sandboxAccount() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] AccountId addAccount();

    const Options m_options;
    QTemporaryDir m_folder;
    Profile m_profile;
    WarpClock m_clock;
    RequestLog m_requests;
    MemoryStore m_keychain;
    std::unique_ptr<SocketProvider> m_provider;
    QHash<QString, ChangeRecord> m_last; ///< the newest step of each change
    int m_changes = 0;
    std::unique_ptr<Run> m_run;
};

} // namespace NumberDesk::Testing
