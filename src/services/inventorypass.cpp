// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/inventorypass.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk {

QString InventoryPass::keyOf(const OwnedNumber &number)
{
    return number.ref.country + u'/' + number.ref.number.digits();
}

InventoryPass::InventoryPass(Clock &clock, Hooks hooks)
    : m_clock(clock)
    , m_hooks(std::move(hooks))
{ }

bool InventoryPass::wouldGoOn() const
{
    return m_rest && m_cut.addDuration(kRestLives) > m_clock.utcNow();
}

void InventoryPass::start()
{
    if (!wouldGoOn()) {
        m_rest.reset();
        m_isSecond = false;
    }
    ++m_number;
    m_isRunning = true;
    read();
}

void InventoryPass::cancel()
{
    if (m_reading)
        m_reading->cancel();
}

void InventoryPass::drop()
{
    ++m_number;
    m_isRunning = false;
    m_reading.reset();
    m_rest.reset();
    m_isSecond = false;
}

void InventoryPass::whenReady(std::function<void()> then)
{
    m_hooks.whenReady([this, number = m_number, then = std::move(then)] {
        if (number == m_number)
            then();
    });
}

void InventoryPass::read()
{
    PagedFetch<OwnedNumber>::Plan plan;
    plan.page = m_hooks.page;
    plan.key = keyOf;
    plan.batch = [this](const QList<OwnedNumber> &numbers) {
        m_listed += numbers.size();
        whenReady([this, numbers] { m_hooks.take(numbers); });
    };
    plan.inParts = !m_isSecond;
    plan.ahead = true;
    plan.rest = std::exchange(m_rest, std::nullopt);
    m_wentOn = plan.rest.has_value();
    m_listed = m_wentOn ? plan.rest->items : 0;
    m_reading = PagedFetch<OwnedNumber>::start(std::move(plan));
    m_reading->whenDone(&m_context, [this](const Result<FetchOutcome> &end) {
        m_reading.reset();
        FetchOutcome outcome;
        if (end.isOk())
            outcome = end.value();
        else
            outcome.error = end.error();
        whenReady([this, outcome] { takeEnd(outcome); });
    });
}

void InventoryPass::takeEnd(const FetchOutcome &outcome)
{
    // Tokens grow old: what cannot be gone on with is begun anew.
    if (outcome.error && outcome.error->kind == ErrorKind::InvalidRequest && m_wentOn) {
        read();
        return;
    }
    if (!outcome.error && !m_isSecond && needsSecondReading(outcome)) {
        m_isSecond = true;
        read();
        return;
    }
    if (outcome.error && outcome.rest) {
        m_rest = outcome.rest;
        m_cut = m_clock.utcNow();
    }
    tell(outcome);
}

std::optional<InventoryPass::Count> InventoryPass::differenceOf(const FetchOutcome &outcome)
{
    const qint64 rows = outcome.items + outcome.rowErrors.size();
    if (!outcome.total || *outcome.total == rows)
        return std::nullopt;
    return Count{ rows, *outcome.total };
}

bool InventoryPass::needsSecondReading(const FetchOutcome &outcome) const
{
    const auto difference = differenceOf(outcome);
    if (difference && difference != m_lastDifference)
        return true;
    return outcome.complete && outcome.rowErrors.isEmpty() && m_hooks.missesKnown();
}

void InventoryPass::tell(const FetchOutcome &outcome)
{
    if (!outcome.error)
        m_lastDifference = differenceOf(outcome);
    m_listed = outcome.items;
    m_isRunning = false;
    PassOutcome told;
    told.whole = !outcome.error && outcome.complete && outcome.rowErrors.isEmpty();
    told.listed = outcome.items;
    told.total = outcome.total;
    told.rowErrors = outcome.rowErrors;
    told.error = outcome.error;
    m_hooks.end(told);
}

} // namespace NumberDesk
