// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accountinventory.h"

#include "base/logging.h"
#include "services/accounts.h"
#include "storage/inventorycache.h"
#include "storage/snapshots.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

// Snapshots share the journal's file: small commits let a write of a person slip in between.
constexpr qsizetype kSnapshotsAtOnce = 500;

QString keyOf(const OwnedNumber &number)
{
    return u"%1/%2"_s.arg(number.ref.country, number.ref.number.digits());
}

} // namespace

AccountInventory::AccountInventory(const Inventory::Parts &parts, const AccountId &account, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_account(account)
{ }

AccountInventory::~AccountInventory() = default;

const OwnedNumber *AccountInventory::find(const NumberRef &ref) const
{
    const auto found = m_index.constFind(ref);
    return found == m_index.cend() ? nullptr : &m_numbers.at(*found);
}

void AccountInventory::loadCache()
{
    m_operations.keep(m_parts.cache.load(m_account), this, [this](const Result<CachedInventory> &end) {
        if (!end.isOk() || !end->when.isValid() || m_status.finished.isValid())
            return;
        // A refresh may have been quicker with some of them: what it told is newer.
        for (const OwnedNumber &number : end->numbers) {
            if (!m_index.contains(number.ref) && !m_forgotten.contains(number.ref)) {
                m_index.insert(number.ref, m_numbers.size());
                m_numbers.append(number);
            }
        }
        m_status.finished = end->when;
        m_status.fromCache = true;
        m_before.finished = end->when;
        m_before.fromCache = true;
        Q_EMIT reset();
        Q_EMIT statusChanged();
    });
}

PagedFetch<OwnedNumber>::Plan AccountInventory::planFor(const OwnedQuery &query)
{
    PagedFetch<OwnedNumber>::Plan plan;
    // The client is asked for at each page: it goes when the account's credentials change.
    plan.page = [&accounts = m_parts.accounts, account = m_account, query](const PageToken &token) {
        ProviderClient *client = accounts.client(account);
        if (!client)
            return finishedOperation<Page<OwnedNumber>>(
                accounts.error(account).value_or(makeError(ErrorKind::Cancelled)));
        return client->listOwned(query, token);
    };
    plan.key = keyOf;
    return plan;
}

void AccountInventory::refresh()
{
    if (m_pass)
        return;
    m_before = m_status;
    m_status.running = true;
    m_status.listed = 0;
    m_status.error.reset();
    m_status.rowErrors.clear();
    m_seen.clear();
    m_learnt.clear();
    m_forgotten.clear();
    Q_EMIT statusChanged();
    auto plan = planFor({});
    plan.page = [this, ask = plan.page](const PageToken &token) {
        return mapped(ask(token), [this](Result<Page<OwnedNumber>> page) {
            if (page.isOk() && page->total)
                m_status.total = page->total;
            return page;
        });
    };
    plan.batch = [this](const QList<OwnedNumber> &numbers) { takePage(numbers); };
    m_pass = PagedFetch<OwnedNumber>::start(std::move(plan));
    m_pass->whenDone(this, [this](const Result<FetchOutcome> &end) {
        m_pass.reset();
        FetchOutcome outcome;
        if (end.isOk())
            outcome = end.value();
        else
            outcome.error = end.error();
        endPass(outcome);
    });
}

void AccountInventory::refreshAnew()
{
    if (std::exchange(m_pass, nullptr))
        m_status = m_before;
    refresh();
}

void AccountInventory::cancel()
{
    if (m_pass)
        m_pass->cancel();
}

void AccountInventory::takePage(const QList<OwnedNumber> &numbers)
{
    for (const OwnedNumber &number : numbers) {
        m_seen.insert(number.ref);
        // What a write taught since the pass began is newer than this page may be.
        if (!m_learnt.contains(number.ref) && !m_forgotten.contains(number.ref))
            put(number);
    }
    m_status.listed = m_seen.size();
    scheduleFlush();
}

/// An ending that the provider's list never shows is known from our own release only: it stays until the
/// number is seen beyond it.
OwnedNumber AccountInventory::withEnding(OwnedNumber number, const OwnedNumber &known) const
{
    if (!number.endingTold && !number.endsAt && known.endsAt && *known.endsAt > m_parts.clock.utcNow())
        number.endsAt = known.endsAt;
    return number;
}

void AccountInventory::put(const OwnedNumber &number)
{
    const auto found = m_index.constFind(number.ref);
    if (found == m_index.cend()) {
        m_index.insert(number.ref, m_numbers.size());
        m_numbers.append(number);
        m_changed.append(number);
    } else {
        OwnedNumber &known = m_numbers[*found];
        if (!difference(known.settings, number.settings).isEmpty())
            m_changed.append(number);
        known = withEnding(number, known);
    }
    if (!m_dirtySet.contains(number.ref)) {
        m_dirtySet.insert(number.ref);
        m_dirty.append(number.ref);
    }
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
    QList<OwnedNumber> batch;
    const qsizetype count = std::min<qsizetype>(m_dirty.size(), Inventory::kBatch);
    batch.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        m_dirtySet.remove(m_dirty.at(i));
        if (const OwnedNumber *number = find(m_dirty.at(i)))
            batch.append(*number);
    }
    m_dirty.remove(0, count);
    if (!m_dirty.isEmpty())
        scheduleFlush();
    if (!batch.isEmpty())
        Q_EMIT upserted(batch);
    Q_EMIT statusChanged();
}

void AccountInventory::endPass(const FetchOutcome &outcome)
{
    m_status.running = false;
    m_status.rowErrors = outcome.rowErrors;
    if (outcome.error && outcome.error->kind == ErrorKind::Cancelled) {
        const qint64 listed = m_status.listed;
        m_status = m_before;
        m_status.listed = std::max(listed, m_before.listed);
        m_status.error = outcome.error;
    } else if (outcome.error) {
        m_status.error = outcome.error;
    } else {
        m_status.total = outcome.total;
        m_status.finished = m_parts.clock.utcNow();
        m_status.fromCache = false;
        if (outcome.complete && outcome.rowErrors.isEmpty())
            dropVanished();
    }
    const bool isWhole = !m_status.error && outcome.complete && outcome.rowErrors.isEmpty();
    std::function<void()> then;
    if (isWhole)
        then = [this, when = m_status.finished] { takePass(when); };
    keepChanged(m_parts.clock.utcNow(), then);
    scheduleFlush();
    Q_EMIT statusChanged();
}

void AccountInventory::dropVanished()
{
    QList<NumberRef> gone;
    for (const OwnedNumber &number : std::as_const(m_numbers)) {
        if (!m_seen.contains(number.ref) && !m_learnt.contains(number.ref))
            gone.append(number.ref);
    }
    remove(gone);
}

void AccountInventory::remove(const QList<NumberRef> &refs)
{
    if (refs.isEmpty())
        return;
    const QSet<NumberRef> gone(refs.cbegin(), refs.cend());
    const qsizetype before = m_numbers.size();
    m_numbers.removeIf([&gone](const OwnedNumber &number) { return gone.contains(number.ref); });
    if (m_numbers.size() == before)
        return;
    m_index.clear();
    for (qsizetype i = 0; i < m_numbers.size(); ++i)
        m_index.insert(m_numbers.at(i).ref, i);
    Q_EMIT removed(refs);
}

void AccountInventory::noteChanged(const OwnedNumber &number)
{
    m_changed.removeIf([&number](const OwnedNumber &each) { return each.ref == number.ref; });
    m_changed.append(number);
}

/// First what explains them, then the snapshots; @p then comes when all are kept.
void AccountInventory::keepChanged(const QDateTime &when, const std::function<void()> &then)
{
    if (m_changed.isEmpty()) {
        m_changed = std::exchange(m_waiting, {}); // for the next time
        if (then)
            then();
        return;
    }
    const QList<OwnedNumber> part = m_changed.first(std::min(m_changed.size(), kSnapshotsAtOnce));
    m_changed.remove(0, part.size());
    auto comparing = m_parts.holdings.takeChanged(part, when);
    m_operations.keep(std::move(comparing), this, [this, part, when, then](const Result<Comparison> &end) {
        if (!end.isOk()) {
            qCWarning(lcServices) << "Changes could not be told:" << Error::kindName(end.error().kind);
            m_changed = part + m_changed; // for the next time, lest they be kept without being told
            return;
        }
        const QSet<NumberRef> waiting(end->waiting.cbegin(), end->waiting.cend());
        QList<OwnedNumber> judged;
        for (const OwnedNumber &number : part)
            (waiting.contains(number.ref) ? m_waiting : judged).append(number);
        tell(end.value());
        keepSnapshots(judged, when, then);
    });
}

void AccountInventory::keepSnapshots(
    const QList<OwnedNumber> &numbers, const QDateTime &when, const std::function<void()> &then)
{
    auto adding = m_parts.snapshots.addDifferent(numbers, when);
    m_operations.keep(std::move(adding), this, [this, when, then](const Result<int> &end) {
        if (!end.isOk())
            qCWarning(lcServices) << "Snapshots could not be kept:" << Error::kindName(end.error().kind);
        keepChanged(when, end.isOk() ? then : std::function<void()>());
    });
}

/// After the snapshots: a number that a refresh is known to have seen has one, if it has settings.
void AccountInventory::takePass(const QDateTime &when)
{
    auto comparing = m_parts.holdings.takePass(m_account, m_numbers, when);
    m_operations.keep(std::move(comparing), this, [this](const Result<Comparison> &end) {
        if (end.isOk())
            tell(end.value());
        else
            qCWarning(lcServices) << "A refresh could not be recorded:" << Error::kindName(end.error().kind);
    });
    storeCache();
}

void AccountInventory::tell(const Comparison &comparison)
{
    if (!comparison.findings.isEmpty())
        Q_EMIT found(comparison.findings);
    for (const QString &changeId : comparison.toLookAt)
        Q_EMIT wantsLook(changeId);
}

void AccountInventory::storeCache()
{
    m_operations.keep(
        m_parts.cache.store(m_account, m_numbers, m_status.finished), this, [](const Result<Done> &end) {
            if (!end.isOk())
                qCWarning(lcServices)
                    << "The inventory could not be cached:" << Error::kindName(end.error().kind);
        });
}

OperationPtr<QList<NumberRef>> AccountInventory::ask(const OwnedQuery &query)
{
    struct Found
    {
        QList<NumberRef> refs;
    };
    const auto found = std::make_shared<Found>();
    auto plan = planFor(query);
    // One page after the other: the provider's order is part of the answer.
    plan.parallel = 1;
    // The account may be removed while somebody still holds the question.
    plan.batch = [self = QPointer(this), found](const QList<OwnedNumber> &numbers) {
        for (const OwnedNumber &number : numbers)
            found->refs.append(number.ref);
        if (self)
            self->takeAnswer(numbers);
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

void AccountInventory::takeAnswer(const QList<OwnedNumber> &numbers)
{
    for (const OwnedNumber &number : numbers) {
        put(number);
        m_learnt.insert(number.ref);
    }
    scheduleFlush();
}

void AccountInventory::learn(const OwnedNumber &number)
{
    m_learnt.insert(number.ref);
    m_forgotten.remove(number.ref);
    put(number);
    // Also what is known already: its settings may have waited for the end of this write.
    noteChanged(number);
    scheduleFlush();
    if (m_pass)
        return; // its end keeps this too
    // Nobody else can tell such an ending after a restart.
    const bool isOnlyKnownHere = !number.endingTold && number.endsAt;
    std::function<void()> then;
    if (isOnlyKnownHere && m_status.finished.isValid())
        then = [this] { storeCache(); };
    keepChanged(m_parts.clock.utcNow(), then);
}

void AccountInventory::forget(const NumberRef &ref)
{
    m_forgotten.insert(ref);
    m_learnt.remove(ref);
    remove({ ref });
}

} // namespace NumberDesk
