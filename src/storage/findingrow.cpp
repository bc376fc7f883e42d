// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/findingrow.h"

#include "storage/columns.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

QString kindWord(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Appeared:
        return u"appeared"_s;
    case FindingKind::Vanished:
        return u"vanished"_s;
    case FindingKind::Stayed:
        return u"stayed"_s;
    case FindingKind::Changed:
        break;
    }
    return u"changed"_s;
}

FindingKind kindFromWord(const QString &word)
{
    if (word == "appeared"_L1)
        return FindingKind::Appeared;
    if (word == "stayed"_L1)
        return FindingKind::Stayed;
    return word == "vanished"_L1 ? FindingKind::Vanished : FindingKind::Changed;
}

QString causeWord(FindingCause cause)
{
    return cause == FindingCause::AfterAll ? u"after-all"_s : u"elsewhere"_s;
}

FindingCause causeFromWord(const QString &word)
{
    return word == "after-all"_L1 ? FindingCause::AfterAll : FindingCause::Elsewhere;
}

Origin originFromWord(const QString &word)
{
    if (word == "here"_L1)
        return Origin::Here;
    return word == "elsewhere"_L1 ? Origin::Elsewhere : Origin::Before;
}

NumberRef readRef(const QSqlQuery &row, int first)
{
    return refFrom(row.value(first).toString(), row.value(first + 1).toString(),
        row.value(first + 2).toString(), row.value(first + 3).toBool());
}

} // namespace

QString originWord(Origin origin)
{
    switch (origin) {
    case Origin::Here:
        return u"here"_s;
    case Origin::Elsewhere:
        return u"elsewhere"_s;
    case Origin::Before:
        break;
    }
    return u"before"_s;
}

FindingWriter::FindingWriter(QSqlDatabase &database)
    : m_newest(database, u"SELECT COALESCE(MAX(seq), 0) FROM findings"_s)
    , m_insert(database,
          u"INSERT INTO findings (seq, account, country, digits, short_code, kind, cause, change_id, fields, "
          "found) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
{ }

Result<Finding> FindingWriter::add(Finding finding)
{
    if (m_last < 0) {
        if (!m_newest.run({}) || !m_newest.query().next())
            return m_newest.error();
        m_last = m_newest.query().value(0).toLongLong();
    }
    finding.id = ++m_last;
    const NumberRef &ref = finding.ref;
    if (!m_insert.run({ finding.id, ref.account, textColumn(ref.country), textColumn(ref.number.digits()),
            int(ref.number.isShortCode()), kindWord(finding.kind), causeWord(finding.cause),
            textColumn(finding.changeId), listColumn(finding.fields), timeColumn(finding.found) }))
        return m_insert.error();
    return finding;
}

Result<QList<Finding>> selectFindings(QSqlDatabase &database, const QString &rest, const QVariantList &values)
{
    auto rows = execute(database,
        u"SELECT seq, account, country, digits, short_code, kind, cause, change_id, fields, found, seen "
        "FROM findings "_s
            + rest,
        values);
    if (!rows.ok)
        return rows.error();
    QList<Finding> findings;
    while (rows.query.next()) {
        const QSqlQuery &row = rows.query;
        findings.append({ row.value(0).toLongLong(), readRef(row, 1), kindFromWord(row.value(5).toString()),
            causeFromWord(row.value(6).toString()), row.value(7).toString(), listFrom(row.value(8)),
            timeFrom(row.value(9)), timeFrom(row.value(10)) });
    }
    return rows.query.lastError().isValid() ? Result<QList<Finding>>(rows.error()) : findings;
}

Result<Done> eachHolding(QSqlDatabase &database, const QString &rest, const QVariantList &values,
    const std::function<void(const Holding &)> &take)
{
    auto rows = execute(database,
        u"SELECT account, country, digits, short_code, origin, since, ends_at, change_id FROM holdings "_s
            + rest,
        values);
    if (!rows.ok)
        return rows.error();
    while (rows.query.next()) {
        const QSqlQuery &row = rows.query;
        take({ readRef(row, 0), originFromWord(row.value(4).toString()), timeFrom(row.value(5)),
            timeFrom(row.value(6)), row.value(7).toString() });
    }
    return rows.query.lastError().isValid() ? Result<Done>(rows.error()) : Done{};
}

Result<QList<Holding>> selectHoldings(QSqlDatabase &database, const QString &rest, const QVariantList &values)
{
    QList<Holding> holdings;
    const auto selected = eachHolding(
        database, rest, values, [&holdings](const Holding &holding) { holdings.append(holding); });
    return selected.isOk() ? Result<QList<Holding>>(holdings) : selected.error();
}

} // namespace NumberDesk
