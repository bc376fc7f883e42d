// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httptransport.h"
#include "services/accounts.h"
#include "services/activity.h"
#include "services/bringback.h"
#include "services/changerunner.h"
#include "services/findings.h"
#include "services/history.h"
#include "services/inventory.h"
#include "services/numbernotes.h"
#include "services/plan.h"
#include "storage/accountrepository.h"
#include "storage/annotations.h"
#include "storage/changejournal.h"
#include "storage/holdings.h"
#include "storage/inventorycache.h"
#include "storage/kits.h"
#include "storage/numberpasts.h"
#include "storage/planstore.h"
#include "storage/profile.h"
#include "storage/schema.h"
#include "storage/snapshots.h"
#include "support/manualclock.h"
#include "support/outcome.h"
#include "unit/services/sealedprovider.h"
#include "unit/services/slowstore.h"

#include <QDeadlineTimer>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace NumberDesk::Testing {

class NoTransport final : public HttpTransport
{
public:
    OperationPtr<HttpResponse> send(const HttpRequest &, const QList<SecretHeader> &) override
    {
        return finishedOperation<HttpResponse>(makeError(ErrorKind::Offline));
    }
};

[[nodiscard]] inline PhoneNumber phone(const QString &digits)
{
    return PhoneNumber::fromDigits(digits).value();
}

[[nodiscard]] inline OwnedNumber ownedNumber(const QString &digits, const SettingValues &settings = {})
{
    OwnedNumber number;
    number.ref = { {}, QStringLiteral("GB"), phone(digits) };
    number.settings = settings;
    return number;
}

[[nodiscard]] inline Money euros(qint64 cents)
{
    return Money(cents, 2, QStringLiteral("EUR"));
}

[[nodiscard]] inline NumberOffer offer(const QString &digits, qint64 monthlyCents = 100)
{
    NumberOffer made;
    made.ref = { {}, QStringLiteral("GB"), phone(digits) };
    made.setUp = euros(0);
    made.monthly = euros(monthlyCents);
    return made;
}

/// All services over a real journal in a folder of its own, a clock that stands still and a fake provider.
/// stop() and start() are the end and the next start of the program.
class TestDesk final
{
public:
    using Worlds = FakeProvider::Worlds;

    /// With @p holds what is not settled in an account holds it in the profile and where it is.
    explicit TestDesk(bool holds = true)
        : m_holds(holds)
    {
        start();
    }
    Q_DISABLE_COPY_MOVE(TestDesk)

    void start()
    {
        const Profile profile = Profile::at(m_folder.filePath(QStringLiteral("profile")));
        if (!profile.prepare().isOk())
            qFatal("The profile cannot be made.");
        m_run = std::make_unique<Run>(*this, profile);
        if (m_opensJournal)
            open(m_run->journalFile);
        open(m_run->cacheFile);
        m_run->accounts.load();
        QObject::connect(&m_run->runner, &ChangeRunner::recordChanged, &m_run->runner,
            [this](const ChangeRecord &record) { steps.append(record); });
        QObject::connect(&m_run->runner, &ChangeRunner::rejected, &m_run->runner,
            [this](const Change &change, const Error &error) {
                rejections.append({ change, error });
            });
        QObject::connect(&m_run->runner, &ChangeRunner::journalFailed, &m_run->runner,
            [this](const Error &error) { journalFailures.append(error); });
        (void)QTest::qWaitFor([this] { return allRead(); });
    }
    void stop() { m_run.reset(); }
    void restart()
    {
        stop();
        start();
    }
    void withoutJournal()
    {
        m_opensJournal = false;
        restart();
    }

    /// Adds an account with this API key and waits for it to be ready.
    AccountId addAccount(const QString &key, const std::function<void(Account &)> &alter = {})
    {
        Account draft;
        draft.provider = QStringLiteral("fake");
        draft.credentials.insert(QStringLiteral("key"), key);
        if (alter)
            alter(draft);
        Outcome saved(accounts().save(
            draft, { { QStringLiteral("secret"), Secret("wide-open-sesame") } }, SecretKeeping::Keychain));
        if (!saved.wait() || !saved.isOk())
            qFatal("The account could not be saved.");
        return saved.value();
    }

    [[nodiscard]] FakeWorld &world(const QString &key = QStringLiteral("k1"))
    {
        auto &world = (*m_worlds)[key];
        if (!world)
            world = std::make_shared<FakeWorld>();
        return *world;
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Accounts &accounts() { return m_run->accounts; }
    [[nodiscard]] Inventory &inventory() { return m_run->inventory; }
    [[nodiscard]] ChangeRunner &runner() { return m_run->runner; }
    [[nodiscard]] ChangeJournal &journal() { return m_run->journal; }
    [[nodiscard]] Snapshots &snapshots() { return m_run->snapshots; }
    [[nodiscard]] Annotations &annotations() { return m_run->annotations; }
    [[nodiscard]] Holdings &holdings() { return m_run->holdings; }
    [[nodiscard]] InventoryCache &cache() { return m_run->cache; }
    [[nodiscard]] Activity &activity() { return m_run->activity; }
    [[nodiscard]] Findings &findings() { return m_run->findings; }
    [[nodiscard]] NumberNotes &notes() { return m_run->notes; }
    [[nodiscard]] History &history() { return m_run->history; }
    [[nodiscard]] BringBack &bringBack() { return m_run->bringBack; }
    [[nodiscard]] Kits &kits() { return m_run->kits; }
    [[nodiscard]] PlanStore &planStore() { return m_run->planStore; }
    [[nodiscard]] Plan &plan() { return m_run->plan; }

    [[nodiscard]] Change change(ChangeKind kind, const AccountId &account, const QString &digits) const
    {
        Change made;
        made.id = QStringLiteral("change-%1").arg(++m_changes);
        made.kind = kind;
        made.ref = { account, QStringLiteral("GB"), phone(digits) };
        made.setUp = euros(0);
        made.monthly = euros(100);
        return made;
    }

    /// The newest record of a change; Draft when there is none.
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

    /// Lets time go on in steps until @p condition holds, each when the journal has answered all it was asked
    /// before: a slow disk costs no simulated time. False if it does not hold within half a minute.
    bool until(const std::function<bool()> &condition,
        std::chrono::milliseconds step = std::chrono::milliseconds(100))
    {
        const QDeadlineTimer patience(std::chrono::seconds(30));
        while (!condition()) {
            if (patience.hasExpired())
                return false;
            askJournal();
            if (QTest::qWaitFor(condition, 10)) // for other threads
                return true;
            clock.advance(step);
        }
        return true;
    }
    bool reaches(
        const QString &id, ChangeState state, std::chrono::milliseconds step = std::chrono::milliseconds(100))
    {
        return until([&] { return record(id).state == state; }, step);
    }
    /// Lets everything that is under way come to rest without moving the clock, as far as a journal in
    /// another thread allows to tell: more of its answers in a row bring nothing new than any step asks for.
    void rest()
    {
        constexpr int kAnswers = 6;
        qsizetype before = steps.size();
        for (int quiet = 0; quiet < kAnswers; ++quiet) {
            askJournal();
            if (std::exchange(before, steps.size()) != steps.size())
                quiet = -1;
        }
    }

    /// Lets every further step of the journal fail, as a full disk would.
    void blockJournal() { executeInJournal(kBlocking); }
    /// The same from the next step on, without waiting for it.
    void blockNextStep() { executeSoon(kBlocking); }
    /// Does something to the journal's file behind what it was asked for before.
    void executeSoon(const QString &statement)
    {
        (void)m_run->journalFile.run<Done>([statement](QSqlDatabase &database) -> Result<Done> {
            QSqlQuery query(database);
            (void)query.exec(statement);
            return Done{};
        });
    }
    /// Does something to the journal's file that no service does.
    void executeInJournal(const QString &statement)
    {
        Outcome executed(m_run->journalFile.run<Done>([statement](QSqlDatabase &database) -> Result<Done> {
            QSqlQuery query(database);
            if (!query.exec(statement))
                return makeError(ErrorKind::Storage);
            return Done{};
        }));
        if (!executed.wait() || !executed.isOk())
            qFatal("The journal cannot be blocked.");
    }
    /// Writes @p count settled buys into an empty journal; their ids, the newest first. The last digits of
    /// the numbers count them.
    QStringList fillJournal(int count)
    {
        executeInJournal(
            QStringLiteral("INSERT INTO changes (id, seq, kind, state, blocking, account, country, digits, "
                           "short_code, offer_id, purchase_target, seen, edits, created, looks, negatives, "
                           "request_id, request, who, notes) "
                           "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                           "SELECT 'row-' || i, i, 'Buy', 'Done', 0, 'a', 'GB', 447700900000 + i, 0, '', '', "
                           "'{}', '{}', 1000, 0, 0, '', '', 'ada', '[]' FROM n")
                .arg(count));
        QStringList newestFirst;
        for (int row = count; row > 0; --row)
            newestFirst.append(QStringLiteral("row-%1").arg(row));
        return newestFirst;
    }
    void unblockJournal() { executeInJournal(QStringLiteral("DROP TRIGGER blocked")); }

    static inline const QString kBlocking = QStringLiteral(
        "CREATE TRIGGER blocked BEFORE UPDATE ON changes BEGIN INSERT INTO nowhere VALUES (1); END");
    QList<Error> journalFailures;
    ManualClock clock;
    SlowStore keychain;
    QList<ChangeRecord> steps;
    QList<std::pair<Change, Error>> rejections;

private:
    /// Comes back when the journal has answered everything that it was asked before, and all of it is known.
    void askJournal()
    {
        Outcome asked(journal().unsettled());
        (void)asked.wait();
        settle();
    }

    struct Run
    {
        Run(TestDesk &desk, const Profile &profile)
            : repository(profile.accountsFile())
            , journalFile(journalSpec(profile.journalFile()))
            , cacheFile(cacheSpec(profile.cacheFile()))
            , journal(journalFile, desk.clock)
            , snapshots(journalFile)
            , annotations(journalFile)
            , holdings(journalFile)
            , pasts(journalFile)
            , kits(journalFile)
            , planStore(journalFile)
            , cache(cacheFile)
            , accounts({ repository, desk.keychain, desk.providers(), { desk.m_transport, desk.clock },
                  desk.m_holds ? &journal : nullptr })
            , inventory({ accounts, cache, snapshots, holdings, desk.clock })
            , runner({ accounts, journal, inventory, snapshots, annotations, holdings, desk.clock,
                  QStringLiteral("ada") })
            , activity(journal, runner)
            , findings({ holdings, inventory, accounts, desk.clock })
            , notes(annotations)
            , history({ pasts, accounts, inventory })
            , bringBack({ kits, history, accounts, inventory, activity, notes })
            , plan(planStore, runner, desk.clock)
        {
            QObject::connect(&inventory, &Inventory::wantsLook, &runner, &ChangeRunner::lookNow);
        }
        AccountRepository repository;
        Database journalFile;
        Database cacheFile;
        ChangeJournal journal;
        Snapshots snapshots;
        Annotations annotations;
        Holdings holdings;
        NumberPasts pasts;
        Kits kits;
        PlanStore planStore;
        InventoryCache cache;
        Accounts accounts;
        Inventory inventory;
        ChangeRunner runner;
        Activity activity;
        Findings findings;
        NumberNotes notes;
        History history;
        BringBack bringBack;
        Plan plan;
    };

    [[nodiscard]] std::vector<std::unique_ptr<Provider>> providers() const
    {
        std::vector<std::unique_ptr<Provider>> made;
        made.push_back(std::make_unique<FakeProvider>(m_worlds));
        made.push_back(std::make_unique<SealedProvider>(m_worlds));
        return made;
    }
    [[nodiscard]] bool allRead()
    {
        for (const Account &account : accounts().all()) {
            if (accounts().state(account.id) == AccountState::Loading)
                return false;
        }
        return true;
    }
    static void open(Database &file)
    {
        Outcome opened(file.open());
        if (!opened.wait() || !opened.isOk())
            qFatal("A database cannot be opened.");
    }

    QTemporaryDir m_folder;
    NoTransport m_transport;
    std::shared_ptr<Worlds> m_worlds = std::make_shared<Worlds>();
    bool m_opensJournal = true;
    const bool m_holds;
    mutable int m_changes = 0;
    std::unique_ptr<Run> m_run;
};

} // namespace NumberDesk::Testing
