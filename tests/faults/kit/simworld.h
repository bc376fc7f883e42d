// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "faults/kit/simclock.h"
#include "faults/kit/simcourse.h"
#include "faults/kit/socketprovider.h"
#include "providers/provider.h"

#include <QHash>

namespace NumberDesk::Testing {

/// A simulated provider in memory and a look behind it.
struct SimStand
{
    std::unique_ptr<SimulatedProvider> api;
    std::unique_ptr<SocketProvider> inside;
    std::function<QList<PoolNumber>(const QString &country)> offers;
};

struct SimWorldOptions
{
    QString provider;
    quint64 seed = 1;
    std::chrono::milliseconds settle{ 3000 }; ///< how long the provider works at what takes time
    std::chrono::milliseconds lag{ 0 }; ///< reads show the state of so long ago, but for tokens and orders
};

/// The other end of the line: one provider with one account of it, what it carries out and for whom, and a
/// second client of the same account. Lists may lag: they are answered by a twin that learns of each write
/// later.
class SimWorld final
{
public:
    /// Both have to outlive it.
    SimWorld(const SimWorldOptions &options, SimClock &clock, SimCourse &course);
    Q_DISABLE_COPY_MOVE(SimWorld)

    [[nodiscard]] const SimWorldOptions &options() const { return m_options; }
    [[nodiscard]] const AccountId &account() const { return m_account.id; }
    [[nodiscard]] const Account &accountFile() const { return m_account; }
    [[nodiscard]] const AccountSecrets &secrets() const { return m_secrets; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] SocketProvider &inside() { return *m_true.inside; }

    /// A number on offer that nobody here has thought of yet, with what a person would see of it.
    [[nodiscard]] Change buyOf(int draw);
    /// Numbers that the account owned at the start, or that a person wanted to buy.
    [[nodiscard]] const QList<NumberRef> &known() const { return m_known; }
    /// The account owns one more from the start; false where that number cannot be had at once.
    bool giveOne(int draw);

    struct Sent
    {
        bool isWrite = false;
        ChangeKind kind = ChangeKind::Buy;
        NumberRef ref;
        QString changeId;
        bool isReplay = false;
    };
    /// A request leaves the program; where it is a write, @p journal tells what is durable of its number.
    using Journal = std::function<QList<ChangeRecord>(const NumberRef &)>;
    [[nodiscard]] Sent leave(const ApiRequest &request, const Journal &journal);
    /// A request arrives and is carried out.
    [[nodiscard]] ApiAnswer carryOut(const ApiRequest &request, const Sent &sent);
    [[nodiscard]] ApiAnswer tooFast() const { return m_true.api->tooFast(); }

    /// The second client does something with @p ref.
    void meddle(const NumberRef &ref, int draw);
    /// Writes down what the provider has carried out of its own accord.
    void collect() { collect({}, false); }
    /// Time passes here that the program sleeps through.
    void sleep(std::chrono::milliseconds duration);
    /// Does @p what after @p delay of the provider's time.
    void later(std::chrono::milliseconds delay, std::function<void()> what);
    [[nodiscard]] bool isIdle() const { return m_later.empty(); }
    /// Nothing lags any more.
    void catchUp();

private:
    void collect(const Sent &sent, bool isOurs);
    void runDue(std::chrono::milliseconds until);
    void pass(std::chrono::milliseconds duration);
    [[nodiscard]] bool lags(const ApiRequest &request, const Sent &sent) const;
    [[nodiscard]] NumberRef refOf(const ApiRequest &request);
    [[nodiscard]] NumberRef refOfDigits(const QString &digits) const;
    void tellTwin(const ApiRequest &request, const NumberRef &ref);

    SimWorldOptions m_options;
    SimClock &m_clock;
    SimCourse &m_course;
    QObject m_context;
    SimStand m_true;
    std::optional<SimStand> m_twin;
    Account m_account;
    AccountSecrets m_secrets;
    quint16 m_port = 0;
    QList<NumberRef> m_known;
    QHash<NumberRef, QStringList> m_names; ///< all by which requests have named a number
    QHash<NumberRef, Money> m_prices;
    QHash<QString, QString> m_placedBy; ///< digits to the change whose purchase is under way
    qsizetype m_seen = 0; ///< of what the provider wrote down
    std::multimap<std::chrono::milliseconds, std::function<void()>> m_later;
};

} // namespace NumberDesk::Testing
