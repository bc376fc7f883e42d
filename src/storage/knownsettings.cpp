// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/knownsettings.h"

#include "storage/columns.h"

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

QVariantList keyOf(const NumberRef &ref)
{
    return { ref.account, textColumn(ref.country), textColumn(ref.number.digits()) };
}

QDateTime longAgo()
{
    return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
}

} // namespace

KnownSettings::KnownSettings(QSqlDatabase &database)
    : m_holding(
        database, u"SELECT origin, since FROM holdings WHERE account = ? AND country = ? AND digits = ?"_s)
    , m_buy(database,
          u"SELECT settled FROM changes WHERE account = ? AND country = ? AND digits = ? "
          "AND kind = 'Buy' AND state = 'Done' ORDER BY seq DESC LIMIT 1"_s)
    , m_pass(database, u"SELECT COUNT(*) FROM passes WHERE account = ?"_s)
    , m_snapshot(database,
          u"SELECT settings, taken FROM snapshots WHERE account = ? AND country = ? AND digits = ? "
          "AND reason = 'refresh' ORDER BY seq DESC LIMIT 1"_s)
{ }

Result<std::optional<KnownState>> KnownSettings::of(const NumberRef &ref)
{
    const auto ownership = ownershipOf(ref);
    if (!ownership.isOk())
        return ownership.error();
    if (!ownership->since.isValid())
        return std::optional<KnownState>();
    if (!m_snapshot.run(keyOf(ref)))
        return m_snapshot.error();
    if (m_snapshot.query().next()) {
        const QDateTime taken = timeFrom(m_snapshot.query().value(1));
        if (taken >= ownership->since)
            return std::optional(KnownState{ normalised(mapFrom(m_snapshot.query().value(0))), taken });
    }
    // Only settings that are not empty are kept.
    return ownership->isListed ? std::optional(KnownState{ {}, ownership->since })
                               : std::optional<KnownState>();
}

Result<KnownSettings::Ownership> KnownSettings::ownershipOf(const NumberRef &ref)
{
    const auto bought = lastBuyOf(ref);
    if (!bought.isOk())
        return bought.error();
    if (!m_holding.run(keyOf(ref)))
        return m_holding.error();
    if (m_holding.query().next()) {
        const bool wasThere = m_holding.query().value(0).toString() == "before"_L1;
        const QDateTime since = timeFrom(m_holding.query().value(1));
        if (bought.value() > since)
            return Ownership{ bought.value(), false };
        return Ownership{ wasThere ? longAgo() : since, true };
    }
    if (bought->isValid())
        return Ownership{ bought.value(), false };
    const auto refreshed = isRefreshed(ref.account);
    if (!refreshed.isOk())
        return refreshed.error();
    // Before its first complete refresh everything that was ever kept of the account is the best there is.
    return refreshed.value() ? Ownership{} : Ownership{ longAgo(), false };
}

Result<bool> KnownSettings::isRefreshed(const AccountId &account)
{
    if (const auto known = m_refreshed.constFind(account); known != m_refreshed.cend())
        return *known;
    if (!m_pass.run({ account }) || !m_pass.query().next())
        return m_pass.error();
    return *m_refreshed.insert(account, m_pass.query().value(0).toInt() > 0);
}

Result<QDateTime> KnownSettings::lastBuyOf(const NumberRef &ref)
{
    if (!m_buy.run(keyOf(ref)))
        return m_buy.error();
    return m_buy.query().next() ? timeFrom(m_buy.query().value(0)) : QDateTime();
}

} // namespace NumberDesk
