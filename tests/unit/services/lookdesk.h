// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/changebook.h"
#include "services/outagewatch.h"
#include "services/reconciler.h"
#include "services/writegate.h"
#include "unit/services/testdesk.h"

namespace NumberDesk::Testing {

/// A reconciler of its own over the services of a desk, for records that no runner has made: each test
/// begins at the very step that it is about. Reads can be held, one after the other.
class LookDesk final
{
public:
    explicit LookDesk(const std::function<void(FakeWorld &)> &prepare = {},
        const std::function<void(Account &)> &alter = {})
        : account(addAccount(prepare, alter))
        , m_book(desk.journal(), QStringLiteral("ada"))
        , m_gate({ desk.accounts(), desk.journal(), desk.annotations(), desk.holdings(), desk.clock })
        , reconciler(tools())
    {
        QObject::connect(&reconciler, &Reconciler::settled, &reconciler,
            [this](const ChangeRecord &record) { settled.append(record); });
    }
    Q_DISABLE_COPY_MOVE(LookDesk)

    [[nodiscard]] FakeWorld &world() { return desk.world(); }
    [[nodiscard]] ChangeBook &book() { return m_book; }
    [[nodiscard]] WriteTools tools()
    {
        return { desk.accounts(), m_book, desk.snapshots(), m_gate, m_outages, desk.clock };
    }

    /// A change in the journal that was brought to @p state; @p alter may complete it before.
    [[nodiscard]] ChangeRecord journaled(ChangeKind kind, ChangeState state, const ChangePatch &patch = {},
        const std::function<void(Change &)> &alter = {})
    {
        Change change = desk.change(kind, account, kNumber);
        if (alter)
            alter(change);
        ChangeRecord record = kept(desk.journal().append(change, request(change), QStringLiteral("ada")));
        if (state != ChangeState::Journaled)
            record = kept(desk.journal().advance(change.id, record.state, ChangeState::Sending));
        if (state != record.state)
            record = kept(desk.journal().advance(change.id, record.state, state, patch));
        return record;
    }
    /// What has become of it by the journal.
    [[nodiscard]] ChangeRecord record(const QString &id) { return kept(desk.journal().record(id)); }
    [[nodiscard]] ChangeState state(const QString &id) { return record(id).state; }
    [[nodiscard]] bool reaches(
        const QString &id, ChangeState state, std::chrono::milliseconds step = std::chrono::milliseconds(100))
    {
        return desk.until([&] { return record(id).state == state; }, step);
    }

    /// Whether a read has been asked for and waits.
    [[nodiscard]] bool waits()
    {
        return desk.until([&] { return !world().waitingReads.empty(); });
    }
    /// Answers the read that waits and holds the next.
    void answer()
    {
        world().releaseReads();
        world().holdsReads = true;
    }
    /// The keychain has nothing for the account any more; its client works on until loseClient().
    void forgetSecret()
    {
        Outcome removed(desk.keychain.remove({ QStringLiteral("fake"), account, QStringLiteral("secret") }));
        if (!removed.wait())
            qFatal("The keychain does not answer.");
    }
    /// At once, before anything that is on its way arrives. Until useAccount(), after forgetSecret().
    void loseClient() { desk.accounts().unlockAndRetry(account); }
    void useAccount()
    {
        desk.accounts().useForThisSession(
            account, { { QStringLiteral("secret"), Secret("wide-open-sesame") } });
    }

    static inline const QString kNumber = QStringLiteral("447700900123");
    TestDesk desk{ false }; ///< accounts may go at any moment
    AccountId account;
    QList<ChangeRecord> settled;

private:
    [[nodiscard]] AccountId addAccount(
        const std::function<void(FakeWorld &)> &prepare, const std::function<void(Account &)> &alter)
    {
        if (prepare)
            prepare(world());
        return desk.addAccount(QStringLiteral("k1"), alter);
    }
    [[nodiscard]] QString request(const Change &change)
    {
        return desk.accounts().client(account)->requestText({ change });
    }
    [[nodiscard]] static ChangeRecord kept(OperationPtr<ChangeRecord> operation)
    {
        Outcome end(std::move(operation));
        if (!end.wait() || !end.isOk())
            qFatal("The journal does not do as it is told.");
        return end.value();
    }

    ChangeBook m_book;
    WriteGate m_gate;
    OutageWatch m_outages{ desk.clock };

public:
    Reconciler reconciler; ///< goes first
};

} // namespace NumberDesk::Testing
