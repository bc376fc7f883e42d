// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/formfields.h"
#include "sandbox/vonageapplications.h"
#include "sandbox/vonagebook.h"

#include <QMap>

namespace NumberDesk {

/// What offers can be asked for; country is required, the rest may be empty.
struct VonageSearchFilter
{
    QString country;
    QString type;
    QStringList features; ///< the number must have all of them
    QString pattern;
    int searchPattern = 0;
};

/// How a write ended.
enum class VonageOutcome { Success, MethodFailed, PapersNeeded };

/// The simulated Vonage behind its HTTP surface: accounts, money, numbers. Every write is whole: either
/// it took place or nothing changed. Knows no HTTP; lives in one thread.
class VonageState final
{
public:
    struct Setup
    {
        quint64 seed = 1;
        int owned = 40;
        qint64 balanceCents = 25000;
        int supplyPercent = 100; ///< see Pool::fromSeed()
    };
    struct Account
    {
        QString key;
        QString secret; ///< of an account that does not exist, so an ordinary string
    };
    struct SearchPage
    {
        qsizetype total = 0;
        QList<PoolNumber> numbers;
    };
    /// A write that took place.
    struct Executed
    {
        QByteArray verb; ///< buy, cancel or update
        QString accountKey;
        QString msisdn;
    };
    struct AccountSettings
    {
        QString moCallbackUrl;
        QString drCallbackUrl;
    };

    explicit VonageState(const Setup &setup);

    [[nodiscard]] const Account &primary() const { return m_primary; }
    /// A subaccount of the primary: own key and secret, shared balance.
    [[nodiscard]] const Account &subaccount() const { return m_subaccount; }
    [[nodiscard]] bool isValid(const Account &credentials) const;

    [[nodiscard]] VonageBook::Page owned(
        const QString &accountKey, const VonageListFilter &filter, int size, int index) const;
    [[nodiscard]] SearchPage search(const VonageSearchFilter &filter, int size, int index) const;
    [[nodiscard]] const VonageApplications &applications() const { return m_applications; }
    [[nodiscard]] qint64 balanceCents() const { return m_balanceCents; }
    [[nodiscard]] AccountSettings &settings() { return m_settings; }

    /// The fields are those of the request: country, msisdn, and for buy and cancel target_api_key.
    VonageOutcome buy(const QString &accountKey, const FormFields &fields);
    VonageOutcome cancel(const QString &accountKey, const FormFields &fields);
    /// Replaces the whole configuration: what is left out is cleared.
    VonageOutcome update(const QString &accountKey, const FormFields &fields);

    /// Another customer buys an offer, or somebody gives up an owned number behind the client's back.
    void takeFromUnder(const QString &msisdn);
    /// Somebody configures an owned number behind the client's back.
    void changeFromUnder(const QString &msisdn, const VonageConfiguration &configuration);
    [[nodiscard]] std::optional<VonageNumber> find(const QString &country, const QString &msisdn) const;
    [[nodiscard]] const QList<Executed> &executed() const { return m_executed; }
    [[nodiscard]] int executedCount(const QByteArray &verb, const QString &msisdn = {}) const;
    void setBalanceCents(qint64 cents) { m_balanceCents = cents; }
    [[nodiscard]] const Pool &pool() const { return m_pool; }

private:
    /// Whose numbers a buy or cancel is about; nothing where the caller may not act for the target.
    [[nodiscard]] std::optional<QString> actingAccount(
        const QString &accountKey, const FormFields &fields) const;
    [[nodiscard]] std::optional<VonageConfiguration> configurationFrom(const FormFields &fields) const;

    Account m_primary;
    Account m_subaccount;
    Pool m_pool;
    VonageApplications m_applications;
    QMap<QString, VonageBook> m_books;
    qint64 m_balanceCents;
    AccountSettings m_settings;
    QList<Executed> m_executed;
};

} // namespace NumberDesk
