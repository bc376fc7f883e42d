// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/findings.h"

#include "base/clock.h"
#include "services/accounts.h"
#include "services/inventory.h"

#include <QSet>

#include <algorithm>

namespace NumberDesk {

Findings::Findings(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.inventory, &Inventory::found, this, &Findings::take);
    connect(&parts.accounts, &Accounts::listChanged, this, &Findings::show);
}

void Findings::load()
{
    m_operations.keep(m_parts.holdings.unseen(), this, [this](const Result<QList<Finding>> &end) {
        if (!end.isOk()) {
            Q_EMIT failed(end.error());
            return;
        }
        // What was found before it was read is in it; what comes later is told by the inventory.
        m_all = end.value();
        show();
    });
}

void Findings::take(const QList<Finding> &findings)
{
    QSet<qint64> known;
    for (const Finding &finding : std::as_const(m_all))
        known.insert(finding.id);
    QList<Finding> fresh = findings;
    fresh.removeIf([&known](const Finding &finding) { return known.contains(finding.id); });
    m_all = fresh + m_all;
    show();
    Q_EMIT found(findings);
}

void Findings::show()
{
    m_unseen.clear();
    for (const Finding &finding : std::as_const(m_all)) {
        if (m_parts.accounts.find(finding.ref.account))
            m_unseen.append(finding);
    }
    std::stable_partition(m_unseen.begin(), m_unseen.end(),
        [](const Finding &finding) { return finding.cause == FindingCause::AfterAll; });
    Q_EMIT changed();
}

OperationPtr<Done> Findings::markSeen(const QList<qint64> &ids)
{
    OperationSource<Done> source;
    auto operation = source.operation();
    auto marking = m_parts.holdings.markSeen(ids, m_parts.clock.utcNow());
    m_operations.keep(std::move(marking), this, [this, ids, source](const Result<Done> &end) {
        if (end.isOk()) {
            const QSet<qint64> seen(ids.cbegin(), ids.cend());
            m_all.removeIf([&seen](const Finding &finding) { return seen.contains(finding.id); });
            show();
        }
        source.finish(end);
    });
    return operation;
}

OperationPtr<std::optional<Holding>> Findings::origin(const NumberRef &ref)
{
    return m_parts.holdings.find(ref);
}

} // namespace NumberDesk
