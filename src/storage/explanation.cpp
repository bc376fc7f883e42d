// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/explanation.h"

#include "storage/columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

const QString &deedColumns()
{
    static const QString statement
        = u"SELECT seq, id, kind, state, sent, settled FROM changes "
          "WHERE account = ? AND country = ? AND digits = ? AND kind <> 'Configure'"_s;
    return statement;
}

} // namespace

Explainer::Explainer(QSqlDatabase &database)
    : m_deeds(database, deedColumns())
    // A main account buys for its subaccounts, where the numbers are listed.
    , m_deedsForOthers(database, deedColumns() + u" AND purchase_target <> ''"_s)
    , m_told(database, u"SELECT COUNT(*) FROM findings WHERE change_id = ?"_s)
    , m_buyers(database, u"SELECT DISTINCT account FROM changes WHERE purchase_target <> ''"_s)
{ }

Result<Done> Explainer::readBuyers()
{
    if (m_buyersForOthers)
        return Done{};
    if (!m_buyers.run({}))
        return m_buyers.error();
    m_buyersForOthers.emplace();
    while (m_buyers.query().next())
        m_buyersForOthers->append(m_buyers.query().value(0).toString());
    return Done{};
}

/// Buys and releases of the number, newest first.
Result<QList<Explainer::Deed>> Explainer::deedsOf(const NumberRef &ref)
{
    if (const auto read = readBuyers(); !read.isOk())
        return read.error();
    QList<Deed> deeds;
    const auto ask = [&](Prepared &statement, const AccountId &account) {
        if (!statement.run({ account, textColumn(ref.country), textColumn(ref.number.digits()) }))
            return false;
        QSqlQuery &row = statement.query();
        while (row.next()) {
            deeds.append({ row.value(0).toLongLong(), row.value(1).toString(),
                changeKindFromName(row.value(2).toString()), changeStateFromName(row.value(3).toString()),
                !row.value(4).isNull(), timeFrom(row.value(5)) });
        }
        return true;
    };
    if (!ask(m_deeds, ref.account))
        return m_deeds.error();
    for (const QString &other : std::as_const(*m_buyersForOthers)) {
        if (other != ref.account && !ask(m_deedsForOthers, other))
            return m_deedsForOthers.error();
    }
    std::sort(deeds.begin(), deeds.end(), [](const Deed &a, const Deed &b) { return a.seq > b.seq; });
    return deeds;
}

/// Each change is belied once: what happens to the number after that is another story.
Result<Explanation> Explainer::ofFailure(const Deed &deed)
{
    if (!m_told.run({ deed.id }) || !m_told.query().next())
        return m_told.error();
    if (m_told.query().value(0).toInt() > 0)
        return Explanation{};
    return Explanation{ Explanation::Kind::AfterAll, deed.id, {} };
}

Result<Explanation> Explainer::ofAppearing(const NumberRef &ref, bool leaving)
{
    const auto deeds = deedsOf(ref);
    if (!deeds.isOk())
        return deeds.error();
    for (const Deed &deed : deeds.value()) {
        const bool done = deed.state == ChangeState::Done;
        if (deed.kind == ChangeKind::Release) {
            if (done && !leaving)
                return Explanation{}; // what was bought before it was given back
            continue;
        }
        if (!isSettled(deed.state))
            return Explanation{ Explanation::Kind::Waiting, deed.id, {} };
        if (done)
            return Explanation{ Explanation::Kind::Explained, deed.id, deed.settled };
        if (deed.sent)
            return ofFailure(deed);
    }
    return Explanation{};
}

Result<Explanation> Explainer::ofVanishing(const NumberRef &ref)
{
    const auto deeds = deedsOf(ref);
    if (!deeds.isOk())
        return deeds.error();
    for (const Deed &deed : deeds.value()) {
        const bool done = deed.state == ChangeState::Done;
        if (deed.kind == ChangeKind::Buy) {
            if (done)
                return Explanation{}; // what was given back before it was bought
            continue;
        }
        if (!isSettled(deed.state))
            return Explanation{ Explanation::Kind::Waiting, deed.id, {} };
        if (done)
            return Explanation{ Explanation::Kind::Explained, deed.id, deed.settled };
        if (deed.sent)
            return ofFailure(deed);
    }
    return Explanation{};
}

} // namespace NumberDesk
