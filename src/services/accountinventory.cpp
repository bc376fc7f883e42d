// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accountinventory.h"

#include "base/logging.h"
#include "services/accounts.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk {

AccountInventory::AccountInventory(
    const Inventory::Parts &parts, NumberColumns &columns, const AccountId &account, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_columns(columns)
    , m_account(account)
    , m_watch(parts, account, columns, [this](const Comparison &comparison) { tell(comparison); })
    , m_pass(parts.clock, passHooks())
{ }

AccountInventory::~AccountInventory() = default;

void AccountInventory::cacheLoaded(const QDateTime &when)
{
    m_isLoaded = true;
    if (when.isValid()) {
        m_status.finished = when;
        m_status.fromCache = true;
        m_before.finished = when;
        m_before.fromCache = true;
        Q_EMIT statusChanged();
    }
    for (const auto &each : std::exchange(m_untilLoaded, {}))
        each();
}

void AccountInventory::whenLoaded(std::function<void()> then)
{
    if (m_isLoaded)
        then();
    else
        m_untilLoaded.append(std::move(then));
}

/// The client is looked for at each page: it goes when the account's credentials change.
OperationPtr<Page<OwnedNumber>> AccountInventory::page(const OwnedQuery &query, const PageToken &token) const
{
    if (ProviderClient *client = m_parts.accounts.client(m_account))
        return client->listOwned(query, token);
    return finishedOperation<Page<OwnedNumber>>(
        m_parts.accounts.error(m_account).value_or(makeError(ErrorKind::Cancelled)));
}

InventoryPass::Hooks AccountInventory::passHooks()
{
    InventoryPass::Hooks hooks;
    hooks.page = [this](const PageToken &token) {
        return mapped(page({}, token), [this](Result<Page<OwnedNumber>> page) {
            if (page.isOk() && page->total)
                m_status.total = page->total;
            return page;
        });
    };
    hooks.whenReady = [this](std::function<void()> then) { whenLoaded(std::move(then)); };
    hooks.take = [this](const QList<OwnedNumber> &numbers) { takePage(numbers); };
    hooks.missesKnown = [this] { return !missed().isEmpty(); };
    hooks.end = [this](const PassOutcome &outcome) { endPass(outcome); };
    return hooks;
}

void AccountInventory::refresh()
{
    if (m_status.running)
        return;
    m_before = m_status;
    m_status.running = true;
    m_status.error.reset();
    m_status.rowErrors.clear();
    if (!m_pass.wouldGoOn()) {
        m_seen.clear();
        m_learnt.clear();
        m_isDueAgain = false; // this one reads everything
    }
    // Every page from here on is newer than what has left before, also when a pass goes on.
    m_passForgets = m_forgets;
    m_pass.start();
    m_status.listed = m_pass.listed();
    Q_EMIT statusChanged();
}

void AccountInventory::refreshSince()
{
    m_isDueAgain = m_status.running || m_pass.wouldGoOn();
    refresh();
}

void AccountInventory::refreshAnew()
{
    m_pass.drop();
    m_isDueAgain = false;
    if (m_status.running)
        m_status = m_before;
    refresh();
}

void AccountInventory::cancel()
{
    m_pass.cancel();
}

void AccountInventory::takePage(const QList<OwnedNumber> &numbers)
{
    QList<CachedNumber> cached;
    for (const OwnedNumber &number : numbers) {
        // What a write taught since the pass began is newer than this page may be.
        if (hasLeftSince(number.ref, m_passForgets))
            continue;
        const auto learnt = m_learnt.contains(number.ref) ? m_columns.find(number.ref) : std::nullopt;
        m_seen.insert(learnt ? *learnt : put(number, cached));
    }
    m_status.listed = m_pass.listed();
    store(cached);
    scheduleFlush();
}

/// An ending that the provider's list never shows is known from our own release only: it stays until the
/// number is seen beyond it.
OwnedNumber AccountInventory::withKnownEnding(OwnedNumber number) const
{
    if (number.endingTold || number.endsAt)
        return number;
    const auto row = m_columns.find(number.ref);
    const qint64 ends = row ? m_columns.ends().at(*row) : NumberColumns::kNoTime;
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(ends, Qt::UTC);
    if (ends != NumberColumns::kNoTime && end > m_parts.clock.utcNow())
        number.endsAt = end;
    return number;
}

quint32 AccountInventory::put(const OwnedNumber &number, QList<CachedNumber> &cached)
{
    const NumberColumns::Put put = m_columns.put(withKnownEnding(number));
    if (put.hasOtherSettings)
        m_watch.note(put.row);
    if (put.isChanged && m_isDirty.insert(put.row))
        m_dirty.append(put.row);
    const QByteArray packed = put.isChanged ? m_columns.packed(put.row) : QByteArray();
    if (!packed.isEmpty() || !number.raw.isEmpty())
        cached.append({ number.ref, packed, number.raw });
    return put.row;
}

void AccountInventory::scheduleFlush()
{
    if (m_flushPending)
        return;
    m_flushPending = true;
    m_parts.clock.after(Inventory::kBatchEvery, this, [this] {
        m_flushPending = false;
        flush();
    });
}

void AccountInventory::flush()
{
    QList<quint32> batch = m_dirty.first(std::min<qsizetype>(m_dirty.size(), Inventory::kBatch));
    m_dirty.remove(0, batch.size());
    for (const quint32 row : std::as_const(batch))
        m_isDirty.remove(row);
    // Some may have left since, and the columns may have been begun anew.
    batch.removeIf([this](quint32 row) { return row >= m_columns.span() || !m_columns.isUsed(row); });
    if (!m_dirty.isEmpty())
        scheduleFlush();
    if (!batch.isEmpty())
        Q_EMIT rowsChanged(batch);
    Q_EMIT statusChanged();
}

/// What is known, but neither the pass nor a write has seen it since the pass began.
QList<quint32> AccountInventory::missed() const
{
    QList<quint32> rows;
    for (const quint32 row : m_columns.rowsOf(m_account)) {
        if (!m_seen.test(row) && (m_learnt.isEmpty() || !m_learnt.contains(m_columns.refAt(row))))
            rows.append(row);
    }
    return rows;
}

void AccountInventory::endPass(const PassOutcome &outcome)
{
    m_status.running = false;
    m_status.rowErrors = outcome.rowErrors;
    m_status.listed = outcome.listed;
    if (outcome.error && outcome.error->kind == ErrorKind::Cancelled) {
        m_status = m_before;
        m_status.listed = std::max(outcome.listed, m_before.listed);
        m_status.error = outcome.error;
    } else if (outcome.error) {
        m_status.error = outcome.error;
    } else {
        m_status.total = outcome.total;
        m_status.finished = m_parts.clock.utcNow();
        m_status.fromCache = false;
        if (outcome.whole)
            remove(missed());
    }
    std::function<void()> then;
    if (outcome.whole)
        then = [this, when = m_status.finished] { takePass(when); };
    m_watch.keep(m_parts.clock.utcNow(), then);
    scheduleFlush();
    Q_EMIT statusChanged();
    // What ended early is gone on with one day, and leaves out what was read before.
    if (!outcome.error && std::exchange(m_isDueAgain, false))
        refresh();
}

void AccountInventory::remove(const QList<quint32> &rows)
{
    if (rows.isEmpty())
        return;
    QList<NumberRef> refs;
    refs.reserve(rows.size());
    for (const quint32 row : rows) {
        refs.append(m_columns.refAt(row));
        m_columns.remove(row);
        m_seen.remove(row); // the row may be another number's soon
    }
    keepStored(m_parts.cache.remove(refs));
    Q_EMIT rowsRemoved(rows);
    Q_EMIT removed(refs);
}

/// After the snapshots: a number that a refresh is known to have seen has one, if it has settings.
void AccountInventory::takePass(const QDateTime &when)
{
    auto comparing = m_parts.holdings.takePass(m_account, m_columns, when);
    m_operations.keep(std::move(comparing), this, [this](const Result<Comparison> &end) {
        if (end.isOk())
            tell(end.value());
        else
            qCWarning(lcServices) << "A refresh could not be recorded:" << Error::kindName(end.error().kind);
    });
    keepStored(m_parts.cache.finish(m_account, when));
}

void AccountInventory::tell(const Comparison &comparison)
{
    if (!comparison.findings.isEmpty())
        Q_EMIT found(comparison.findings);
    for (const QString &changeId : comparison.toLookAt)
        Q_EMIT wantsLook(changeId);
}

void AccountInventory::store(const QList<CachedNumber> &numbers)
{
    if (!numbers.isEmpty())
        keepStored(m_parts.cache.write(m_account, numbers));
}

void AccountInventory::keepStored(OperationPtr<Done> storing)
{
    m_operations.keep(std::move(storing), this, [](const Result<Done> &end) {
        if (!end.isOk())
            qCWarning(lcServices) << "The inventory could not be cached:"
                                  << Error::kindName(end.error().kind);
    });
}

OperationPtr<QList<NumberRef>> AccountInventory::ask(const OwnedQuery &query)
{
    struct Found
    {
        QList<NumberRef> refs;
    };
    const auto found = std::make_shared<Found>();
    PagedFetch<OwnedNumber>::Plan plan;
    // The account may be removed while somebody still holds the question.
    plan.page = [self = QPointer(this), query](const PageToken &token) {
        return self ? self->page(query, token)
                    : finishedOperation<Page<OwnedNumber>>(makeError(ErrorKind::Cancelled));
    };
    plan.key = InventoryPass::keyOf;
    // One page after the other: the provider's order is part of the answer.
    plan.parallel = 1;
    plan.inParts = false;
    plan.batch = [self = QPointer(this), found, forgets = m_forgets](const QList<OwnedNumber> &numbers) {
        for (const OwnedNumber &number : numbers)
            found->refs.append(number.ref);
        if (self)
            self->whenLoaded([self, numbers, forgets] { self->takeAnswer(numbers, forgets); });
    };
    return mapped(PagedFetch<OwnedNumber>::start(std::move(plan)),
        [found](const Result<FetchOutcome> &end) -> Result<QList<NumberRef>> {
            if (!end.isOk())
                return end.error();
            if (end->error)
                return *end->error;
            return found->refs;
        });
}

bool AccountInventory::hasLeftSince(const NumberRef &ref, quint64 forgets) const
{
    return m_forgotten.value(ref) > forgets;
}

void AccountInventory::takeAnswer(const QList<OwnedNumber> &numbers, quint64 forgets)
{
    QList<CachedNumber> cached;
    for (const OwnedNumber &number : numbers) {
        if (hasLeftSince(number.ref, forgets))
            continue;
        put(number, cached);
        m_learnt.insert(number.ref);
    }
    store(cached);
    scheduleFlush();
}

void AccountInventory::learn(const OwnedNumber &number)
{
    whenLoaded([this, number] { learnNow(number); });
}

void AccountInventory::learnNow(const OwnedNumber &number)
{
    m_learnt.insert(number.ref);
    m_forgotten.remove(number.ref);
    QList<CachedNumber> cached;
    // Also what is known already: its settings may have waited for the end of this write.
    m_watch.note(put(number, cached));
    store(cached);
    scheduleFlush();
    if (!m_status.running)
        m_watch.keep(m_parts.clock.utcNow()); // else the end of the pass keeps this too
}

void AccountInventory::forget(const NumberRef &ref)
{
    whenLoaded([this, ref] { forgetNow(ref); });
}

void AccountInventory::forgetNow(const NumberRef &ref)
{
    m_forgotten.insert(ref, ++m_forgets);
    m_learnt.remove(ref);
    const auto row = m_columns.find(ref);
    if (!row)
        return;
    remove({ *row });
}

} // namespace NumberDesk
