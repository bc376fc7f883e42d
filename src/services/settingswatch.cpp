// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settingswatch.h"

#include "base/logging.h"
#include "storage/snapshots.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace NumberDesk {

namespace {

// Snapshots share the journal's file: small commits let a write of a person slip in between.
constexpr qsizetype kAtOnce = 500;

} // namespace

SettingsWatch::SettingsWatch(
    const Inventory::Parts &parts, const AccountId &account, const NumberColumns &columns, Tell tell)
    : m_parts(parts)
    , m_account(account)
    , m_columns(columns)
    , m_tell(std::move(tell))
{ }

void SettingsWatch::note(quint32 row)
{
    if (m_isNoted.insert(row))
        m_noted.append(row);
}

QList<quint32> SettingsWatch::takeSome()
{
    const QList<quint32> rows = m_noted.first(std::min(m_noted.size(), kAtOnce));
    m_noted.remove(0, rows.size());
    for (const quint32 row : rows)
        m_isNoted.remove(row);
    return rows;
}

void SettingsWatch::keep(const QDateTime &when, const std::function<void()> &then)
{
    if (!m_noted.isEmpty()) {
        compare(takeSome(), when, then);
        return;
    }
    for (const quint32 row : std::exchange(m_waiting, {}))
        note(row); // for the next time
    if (then)
        then();
}

void SettingsWatch::compare(
    const QList<quint32> &rows, const QDateTime &when, const std::function<void()> &then)
{
    QList<OwnedNumber> numbers;
    numbers.reserve(rows.size());
    for (const quint32 row : rows) {
        // It may have left, and its row may be another's.
        if (row < m_columns.span() && m_columns.isUsed(row)
            && m_columns.text(NumberColumns::Account, row) == m_account)
            numbers.append(m_columns.at(row));
    }
    auto comparing = m_parts.holdings.takeChanged(numbers, when);
    m_operations.keep(
        std::move(comparing), &m_context, [this, rows, numbers, when, then](const Result<Comparison> &end) {
            if (!end.isOk()) {
                qCWarning(lcServices) << "Changes could not be told:" << Error::kindName(end.error().kind);
                for (const quint32 row : rows)
                    note(row); // for the next time, lest they be kept without being told
                return;
            }
            const QSet<NumberRef> waiting(end->waiting.cbegin(), end->waiting.cend());
            QList<OwnedNumber> judged;
            for (const OwnedNumber &number : numbers) {
                if (!waiting.contains(number.ref))
                    judged.append(number);
                else if (const auto row = m_columns.find(number.ref))
                    m_waiting.append(*row);
            }
            m_tell(end.value());
            keepSnapshots(judged, when, then);
        });
}

void SettingsWatch::keepSnapshots(
    const QList<OwnedNumber> &numbers, const QDateTime &when, const std::function<void()> &then)
{
    auto adding = m_parts.snapshots.addDifferent(numbers, when);
    m_operations.keep(std::move(adding), &m_context, [this, when, then](const Result<int> &end) {
        if (!end.isOk())
            qCWarning(lcServices) << "Snapshots could not be kept:" << Error::kindName(end.error().kind);
        keep(when, end.isOk() ? then : std::function<void()>());
    });
}

} // namespace NumberDesk
