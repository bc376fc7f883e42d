// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "faults/kit/invariants.h"
#include "faults/kit/killshop.h"
#include "sandbox/httpport.h"

#include <QSet>

#include <functional>

namespace NumberDesk::Testing {

/// What becomes of a write on its way.
enum class WriteLoss {
    None,
    Answer, ///< it is carried out, and the answer says nothing
    Request, ///< it is not carried out, and the answer says nothing
};

/// A simulated provider on a port of this machine that keeps an eye on every write: for each that arrives
/// it reads from the disk what the journal of the program knows at that moment.
class KillSite final : public SimulatedApi
{
public:
    /// Serves from now on. @p journal: the program's journal file.
    KillSite(const QString &provider, const AccountId &account, const QString &journal);

    [[nodiscard]] Account account() const; ///< to be saved in the profile
    [[nodiscard]] SettingValues secrets() const;
    [[nodiscard]] KillShop &shop() { return *m_shop; }
    [[nodiscard]] NumberRef offer(qsizetype place, bool slow = false);
    [[nodiscard]] NumberRef ownNumber(qsizetype place); ///< an offer that the account owns from now on

    /// The first write of a kind gets lost.
    void lose(WriteLoss loss) { m_loss = loss; }
    /// Each buy costs 1 EUR.
    void setMonthlyLimit(const Money &limit) { m_limit = limit; }

    // What happened to the numbers that offer() and ownNumber() named.

    /// An arrival of a write at the door.
    struct Arrival
    {
        QByteArray route;
        LeftWrite write;
        bool wasRead = false; ///< the journal knew of a complete refresh of the account
    };
    [[nodiscard]] const QList<Arrival> &arrivals() const { return m_arrivals; }
    /// Called at each arrival, before it has any answer.
    std::function<void()> onArrival;
    [[nodiscard]] QList<ExecutedWrite> executed();
    [[nodiscard]] int executedCount(ChangeKind kind, const NumberRef &ref);
    /// Writes that are about no number of this test, and changed repetitions under an old key.
    [[nodiscard]] const QStringList &oddities() const { return m_oddities; }

    [[nodiscard]] QByteArray route(const ApiRequest &request) const override;
    [[nodiscard]] QString caller(const ApiRequest &request) const override;
    [[nodiscard]] ApiAnswer answer(const ApiRequest &request) override;
    [[nodiscard]] ApiAnswer tooFast() const override;

private:
    [[nodiscard]] std::optional<NumberRef> numberOf(const ApiRequest &request);
    [[nodiscard]] ApiAnswer answerWrite(ChangeKind kind, const ApiRequest &request);
    [[nodiscard]] ApiAnswer carryOut(const ApiRequest &request, const LeftWrite &write);
    [[nodiscard]] bool isReplay(const ApiRequest &request);
    void readDisk(Arrival &arrival) const;

    std::unique_ptr<KillShop> m_shop;
    QString m_provider;
    AccountId m_account;
    QString m_journal;
    HttpPort m_port;
    QList<NumberRef> m_numbers;
    QHash<NumberRef, QStringList> m_names;
    qsizetype m_granted = 0; ///< how many of the executed writes are grants
    QHash<QByteArray, QByteArray> m_keys; ///< idempotency keys with their bodies
    Money m_limit{ 100, 0, QStringLiteral("EUR") };
    WriteLoss m_loss = WriteLoss::None;
    QList<Arrival> m_arrivals;
    QHash<qsizetype, ExecutedWrite> m_configured; ///< by their place among the executed ones
    QStringList m_oddities;
};

} // namespace NumberDesk::Testing
