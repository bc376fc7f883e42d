// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/refreshpass.h"

#include "storage/columns.h"
#include "storage/explanation.h"
#include "storage/findingrow.h"

#include <QHash>
#include <QSqlError>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace NumberDesk {

namespace {

constexpr qsizetype kAtOnce = 500;
/// How long a list may lag behind a release that is done.
constexpr auto kListLag = 1h;

Result<QDateTime> lastPass(QSqlDatabase &database, const AccountId &account)
{
    auto asked = execute(database, u"SELECT finished FROM passes WHERE account = ?"_s, { account });
    if (!asked.ok)
        return asked.error();
    return asked.query.next() ? timeFrom(asked.query.value(0)) : QDateTime();
}

QVariantList keyOf(const NumberRef &ref)
{
    return { ref.account, textColumn(ref.country), textColumn(ref.number.digits()) };
}

} // namespace

struct RefreshPass::Writers
{
    explicit Writers(QSqlDatabase &database)
        : explainer(database)
        , findings(database)
        , insert(database,
              u"INSERT INTO holdings (account, country, digits, short_code, origin, since, ends_at, "
              u"change_id) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, country, digits) DO NOTHING"_s)
        , remove(database, u"DELETE FROM holdings WHERE account = ? AND country = ? AND digits = ?"_s)
        , end(database, u"UPDATE holdings SET ends_at = ? WHERE account = ? AND country = ? AND digits = ?"_s)
        , again(database,
              u"UPDATE holdings SET origin = ?, since = ?, change_id = ? "
              "WHERE account = ? AND country = ? AND digits = ?"_s)
    { }
    Explainer explainer;
    FindingWriter findings;
    Prepared insert;
    Prepared remove;
    Prepared end;
    Prepared again;
};

RefreshPass::RefreshPass(const AccountId &account, const NumberColumns &owned, const QDateTime &when)
    : m_account(account)
    , m_owned(owned)
    , m_when(when)
{ }

Result<Done> RefreshPass::compare(QSqlDatabase &database)
{
    const auto before = lastPass(database, m_account);
    if (!before.isOk())
        return before.error();
    m_before = before.value();
    auto compared = compareHoldings(database);
    if (compared.isOk() && m_before.isValid())
        compared = compareBuys(database);
    if (compared.isOk() && m_before.isValid())
        compared = compareReleases(database);
    return compared;
}

QDateTime RefreshPass::endAt(quint32 row) const
{
    const qint64 end = m_owned.ends().at(row);
    return end == NumberColumns::kNoTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(end, Qt::UTC);
}

/// Whether being on the list says nothing against a release: its end is to come, or nobody ever tells it.
bool RefreshPass::isLeaving(quint32 row) const
{
    return endAt(row).isValid() || !(m_owned.flags().at(row) & NumberColumns::EndingTold);
}

Result<Done> RefreshPass::compareHoldings(QSqlDatabase &database)
{
    RowBits known;
    const auto take = [this, &known](const Holding &holding) {
        const auto row = m_owned.find(holding.ref);
        if (!row) {
            m_differences.append({ Kind::Vanished, holding, false });
            return;
        }
        known.insert(*row);
        if (holding.endsAt != endAt(*row))
            m_rows.append({ Kind::End, *row });
    };
    const auto compared
        = eachHolding(database, u"WHERE account = ? ORDER BY country, digits"_s, { m_account }, take);
    if (!compared.isOk())
        return compared.error();
    const auto account = m_owned.pool(NumberColumns::Account).find(m_account.toUtf8());
    for (quint32 row = 0; account && row < m_owned.span(); ++row) {
        if (m_owned.isUsed(row) && m_owned.ids(NumberColumns::Account).at(row) == *account
            && !known.test(row))
            m_rows.append({ Kind::Appeared, row });
    }
    return Done{};
}

Result<Done> RefreshPass::compareBuys(QSqlDatabase &database)
{
    auto rows = execute(database,
        u"SELECT c.country, c.digits, c.short_code, c.id, c.settled FROM changes c "
        "JOIN holdings h ON h.account = c.account AND h.country = c.country AND h.digits = c.digits "
        "WHERE c.account = ? AND c.kind = 'Buy' AND c.state = 'Done' AND c.settled >= ? "
        "AND c.settled > h.since AND c.purchase_target = '' ORDER BY c.seq"_s,
        { m_account, timeColumn(m_before) });
    if (!rows.ok)
        return rows.error();
    while (rows.query.next()) {
        const NumberRef ref = refFrom(m_account, rows.query.value(0).toString(),
            rows.query.value(1).toString(), rows.query.value(2).toBool());
        m_differences.append({ Kind::BoughtAgain,
            { ref, Origin::Here, timeFrom(rows.query.value(4)), {}, rows.query.value(3).toString() },
            false });
    }
    return rows.query.lastError().isValid() ? Result<Done>(rows.error()) : Done{};
}

Result<Done> RefreshPass::compareReleases(QSqlDatabase &database)
{
    auto rows = execute(database,
        u"SELECT c.country, c.digits, c.short_code, c.id FROM changes c "
        "JOIN holdings h ON h.account = c.account AND h.country = c.country AND h.digits = c.digits "
        "WHERE c.account = ? AND c.kind = 'Release' AND c.state = 'Done' AND c.settled <= ? "
        "AND c.settled >= h.since AND NOT EXISTS (SELECT 1 FROM findings f WHERE f.change_id = c.id) "
        "AND NOT EXISTS (SELECT 1 FROM changes b WHERE b.account = c.account AND b.country = c.country "
        "AND b.digits = c.digits AND b.kind = 'Buy' AND b.seq > c.seq "
        "AND (b.state = 'Done' OR b.blocking = 1)) ORDER BY c.seq"_s,
        { m_account, timeColumn(m_when.addDuration(-kListLag)) });
    if (!rows.ok)
        return rows.error();
    QHash<NumberRef, qsizetype> places; // of several releases of a number the last one counts
    while (rows.query.next()) {
        const NumberRef ref = refFrom(m_account, rows.query.value(0).toString(),
            rows.query.value(1).toString(), rows.query.value(2).toBool());
        const QString change = rows.query.value(3).toString();
        const auto row = m_owned.find(ref);
        if (!row || isLeaving(*row))
            continue;
        if (const auto place = places.constFind(ref); place != places.cend()) {
            m_differences[*place].holding.changeId = change;
            continue;
        }
        places.insert(ref, m_differences.size());
        m_differences.append({ Kind::NotReleased, { ref, Origin::Here, {}, {}, change }, false });
    }
    return rows.query.lastError().isValid() ? Result<Done>(rows.error()) : Done{};
}

RefreshPass::Difference RefreshPass::differenceAt(qsizetype position) const
{
    if (position >= m_rows.size())
        return m_differences.at(position - m_rows.size());
    const auto [kind, row] = m_rows.at(position);
    Difference difference{ kind, {}, isLeaving(row) };
    difference.holding.ref = m_owned.refAt(row);
    difference.holding.endsAt = endAt(row);
    return difference;
}

Result<bool> RefreshPass::writeSome(QSqlDatabase &database)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return transaction.error();
    Comparison told;
    const qsizetype end = std::min(differenceCount(), m_written + kAtOnce);
    std::optional<Writers> writers; // most passes find nothing that is different
    for (qsizetype i = m_written; i < end; ++i) {
        if (!writers)
            writers.emplace(database);
        if (const auto written = write(differenceAt(i), *writers, told); !written.isOk())
            return written.error();
    }
    const bool isLast = end == differenceCount();
    if (isLast) {
        const auto recorded = execute(database,
            u"INSERT INTO passes (account, finished) VALUES (?, ?) "
            "ON CONFLICT (account) DO UPDATE SET finished = excluded.finished"_s,
            { m_account, timeColumn(m_when) });
        if (!recorded.ok)
            return recorded.error();
    }
    if (const auto committed = transaction.commit(); !committed.isOk())
        return committed.error();
    m_written = end;
    m_comparison.findings.append(told.findings);
    m_comparison.toLookAt.append(told.toLookAt);
    return isLast;
}

Result<Done> RefreshPass::write(const Difference &difference, Writers &writers, Comparison &told)
{
    const Holding &holding = difference.holding;
    switch (difference.kind) {
    case Kind::Appeared:
        return writeAppeared(difference, writers, told);
    case Kind::Vanished:
        return writeVanished(difference, writers, told);
    case Kind::End:
        return writers.end.run(QVariantList{ timeColumn(holding.endsAt) } + keyOf(holding.ref))
            ? Result<Done>(Done{})
            : writers.end.error();
    case Kind::BoughtAgain:
        return writers.again.run(
                   QVariantList{ originWord(holding.origin), timeColumn(holding.since), holding.changeId }
                   + keyOf(holding.ref))
            ? Result<Done>(Done{})
            : writers.again.error();
    case Kind::NotReleased:
        return tell(finding(holding.ref, FindingKind::Stayed, holding.changeId), writers, told);
    }
    return Done{};
}

Result<Done> RefreshPass::writeAppeared(const Difference &difference, Writers &writers, Comparison &told)
{
    const NumberRef &ref = difference.holding.ref;
    const auto why = writers.explainer.ofAppearing(ref, difference.leaving);
    if (!why.isOk())
        return why.error();
    if (why->kind == Explanation::Kind::Waiting) {
        told.toLookAt.append(why->changeId);
        return Done{};
    }
    const bool isFirst = !m_before.isValid();
    Origin origin = isFirst ? Origin::Before : Origin::Elsewhere;
    QDateTime since = m_when;
    if (why->kind == Explanation::Kind::Explained) {
        origin = Origin::Here;
        since = why->settled;
    } else if (why->kind == Explanation::Kind::AfterAll) {
        origin = Origin::Elsewhere; // not known to be ours, and not there before either
    }
    if (!writers.insert.run({ ref.account, textColumn(ref.country), textColumn(ref.number.digits()),
            int(ref.number.isShortCode()), originWord(origin), timeColumn(since),
            timeColumn(difference.holding.endsAt), textColumn(why->changeId) }))
        return writers.insert.error();
    // Another pass of the account may have been quicker.
    const bool isNew = writers.insert.query().numRowsAffected() == 1;
    const bool isUnexplained
        = why->kind == Explanation::Kind::AfterAll || (why->kind == Explanation::Kind::None && !isFirst);
    if (!isNew || !isUnexplained)
        return Done{};
    return tell(finding(ref, FindingKind::Appeared, why->changeId), writers, told);
}

Result<Done> RefreshPass::writeVanished(const Difference &difference, Writers &writers, Comparison &told)
{
    const NumberRef &ref = difference.holding.ref;
    const auto why = writers.explainer.ofVanishing(ref);
    if (!why.isOk())
        return why.error();
    if (why->kind == Explanation::Kind::Waiting) {
        told.toLookAt.append(why->changeId);
        return Done{};
    }
    if (!writers.remove.run(keyOf(ref)))
        return writers.remove.error();
    const bool isGone = writers.remove.query().numRowsAffected() == 1;
    const bool hasEnded = difference.holding.endsAt.isValid() && difference.holding.endsAt <= m_when;
    // Before the first pass has ended, what a former try wrote is no knowledge.
    if (!isGone || hasEnded || why->kind == Explanation::Kind::Explained || !m_before.isValid())
        return Done{};
    return tell(finding(ref, FindingKind::Vanished, why->changeId), writers, told);
}

Result<Done> RefreshPass::tell(const Finding &finding, Writers &writers, Comparison &told)
{
    const auto added = writers.findings.add(finding);
    if (!added.isOk())
        return added.error();
    told.findings.append(added.value());
    return Done{};
}

Comparison RefreshPass::comparison() const
{
    Comparison newestFirst = m_comparison;
    std::reverse(newestFirst.findings.begin(), newestFirst.findings.end());
    return newestFirst;
}

Finding RefreshPass::finding(const NumberRef &ref, FindingKind kind, const QString &beliedChange) const
{
    Finding made;
    made.ref = ref;
    made.kind = kind;
    made.cause = beliedChange.isEmpty() ? FindingCause::Elsewhere : FindingCause::AfterAll;
    made.changeId = beliedChange;
    made.found = m_when;
    return made;
}

} // namespace NumberDesk
