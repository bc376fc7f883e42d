// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/kit/invariants.h"

#include <QHash>

#include <algorithm>

namespace NumberDesk::Testing {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(const NumberRef &ref)
{
    return u"+%1 (%2)"_s.arg(ref.number.digits(), ref.country);
}

QString rowText(const ChangeRecord &row)
{
    return u"%1 %2 %3"_s.arg(row.change.id, changeKindName(row.change.kind), changeStateName(row.state));
}

bool isDenied(ChangeState state)
{
    return isSettled(state) && state != ChangeState::Done;
}

std::optional<Money> confirmedPrice(const Change &change)
{
    if (!change.setUp || !change.monthly || change.setUp->currency() != change.monthly->currency())
        return std::nullopt;
    return change.setUp->plus(*change.monthly);
}

bool isMore(const Money &one, const Money &other)
{
    return one.currency() != other.currency() || one.compare(other) > 0;
}

/// The evidence with its rows at hand; each method looks at one invariant and appends what breaks it.
class Trial final
{
public:
    explicit Trial(const Evidence &evidence);

    [[nodiscard]] QStringList verdict();

private:
    using Rows = QList<const ChangeRecord *>;
    [[nodiscard]] const ChangeRecord *rowOf(const ExecutedWrite &write) const;
    [[nodiscard]] Rows rowsOf(ChangeKind kind, const NumberRef &ref) const;

    void judgeBuys();
    void judgeNamed(const ExecutedWrite &buy, const ChangeRecord *row);
    void judgeUnnamed(const NumberRef &ref, qsizetype bought);
    void judgeOpenRows();
    void judgeSpend();
    void judgeLimits();
    void judgeLeft();
    void judgeSettings();
    [[nodiscard]] bool wasAskedFor(const ExecutedWrite &write, const FieldChange &change) const;
    [[nodiscard]] std::optional<QString> lastSet(qsizetype before, const QString &key) const;

    void breach(const QString &sentence) { m_found.append(sentence); }

    const Evidence &m_evidence;
    QHash<QString, const ChangeRecord *> m_byId;
    QHash<QString, int> m_named; ///< executed buys by change
    QStringList m_found;
};

Trial::Trial(const Evidence &evidence)
    : m_evidence(evidence)
{
    for (const ChangeRecord &row : evidence.journal)
        m_byId.insert(row.change.id, &row);
}

QStringList Trial::verdict()
{
    judgeBuys();
    judgeOpenRows();
    judgeSpend();
    judgeLimits();
    judgeLeft();
    judgeSettings();
    return m_found;
}

Trial::Rows Trial::rowsOf(ChangeKind kind, const NumberRef &ref) const
{
    Rows rows;
    for (const ChangeRecord &row : m_evidence.journal) {
        if (row.change.kind == kind && row.change.ref == ref)
            rows.append(&row);
    }
    return rows;
}

/// The row that a write came from; of several that may be it, the newest.
const ChangeRecord *Trial::rowOf(const ExecutedWrite &write) const
{
    if (!write.changeId.isEmpty())
        return m_byId.value(write.changeId);
    const Rows rows = rowsOf(write.kind, write.ref);
    const auto newest = std::max_element(rows.begin(), rows.end(),
        [](const ChangeRecord *a, const ChangeRecord *b) { return a->created < b->created; });
    return newest == rows.end() ? nullptr : *newest;
}

void Trial::judgeBuys()
{
    QHash<NumberRef, qsizetype> unnamed;
    for (const ExecutedWrite &write : m_evidence.executed) {
        if (!write.isOurs || write.kind != ChangeKind::Buy)
            continue;
        if (write.changeId.isEmpty())
            ++unnamed[write.ref];
        else
            judgeNamed(write, rowOf(write));
    }
    for (auto bought = unnamed.cbegin(); bought != unnamed.cend(); ++bought)
        judgeUnnamed(bought.key(), bought.value());
}

void Trial::judgeNamed(const ExecutedWrite &buy, const ChangeRecord *row)
{
    const QString number = numberOf(buy.ref);
    if (const int times = ++m_named[buy.changeId]; times > 1)
        breach(u"I1: %1 was bought %2 times for the one intent %3"_s.arg(
            number, QString::number(times), buy.changeId));
    if (!row)
        breach(
            u"I1: %1 was bought for the intent %2, which is not in the journal"_s.arg(number, buy.changeId));
    if (!row || row->state != ChangeState::Done)
        breach(u"I2: %1 was bought, but its row is %2"_s.arg(number, row ? rowText(*row) : u"missing"_s));
    if (row && isDenied(row->state))
        breach(u"I3: %1 was bought, and its row denies it: %2"_s.arg(number, rowText(*row)));
}

void Trial::judgeUnnamed(const NumberRef &ref, qsizetype bought)
{
    Rows rows = rowsOf(ChangeKind::Buy, ref);
    rows.removeIf([this](const ChangeRecord *row) { return m_named.contains(row->change.id); });
    const auto in = [&rows](auto condition) { return std::count_if(rows.begin(), rows.end(), condition); };
    const auto done = in([](const ChangeRecord *row) { return row->state == ChangeState::Done; });
    const auto denied = in([](const ChangeRecord *row) { return isDenied(row->state); });
    const QString number = numberOf(ref);
    if (bought > rows.size())
        breach(u"I1: %1 was bought %2 times for %3 intents"_s.arg(number).arg(bought).arg(rows.size()));
    if (bought > done)
        breach(u"I2: %1 was bought %2 times, but only %3 rows are Done"_s.arg(number).arg(bought).arg(done));
    if (denied > 0 && bought > rows.size() - denied)
        breach(u"I3: %1 was bought, and a row denies it"_s.arg(number));
}

void Trial::judgeOpenRows()
{
    for (const ChangeRecord &row : m_evidence.journal) {
        if (isSettled(row.state))
            continue;
        if (row.state == ChangeState::Accepted && m_evidence.working.contains(row.change.id))
            continue;
        if (row.state != ChangeState::NeedsAttention) {
            breach(u"I4: left open: %1"_s.arg(rowText(row)));
            continue;
        }
        const bool hasReason = (row.error && !row.error->detail.isEmpty())
            || (!row.notes.isEmpty() && !row.notes.last().trimmed().isEmpty());
        if (!hasReason)
            breach(u"I4: needs attention without a reason: %1"_s.arg(rowText(row)));
    }
}

void Trial::judgeSpend()
{
    for (const ExecutedWrite &write : m_evidence.executed) {
        if (!write.isOurs || write.kind != ChangeKind::Buy || !write.charged)
            continue;
        const ChangeRecord *row = rowOf(write);
        const auto confirmed = row ? confirmedPrice(row->change) : std::nullopt;
        if (!confirmed)
            breach(u"I5: %1 was paid for, %2, without a confirmed price"_s.arg(
                numberOf(write.ref), write.charged->toText()));
        else if (isMore(*write.charged, *confirmed))
            breach(u"I5: %1 cost %2, confirmed were %3"_s.arg(
                numberOf(write.ref), write.charged->toText(), confirmed->toText()));
    }
}

/// By the month in which the person asked, as the limit counts.
void Trial::judgeLimits()
{
    QMap<std::pair<AccountId, int>, Money> spent;
    for (const ExecutedWrite &write : m_evidence.executed) {
        const ChangeRecord *row = rowOf(write);
        if (!write.isOurs || write.kind != ChangeKind::Buy || !row)
            continue;
        const auto price = write.charged ? write.charged : confirmedPrice(row->change);
        const auto limit = m_evidence.monthlyLimits.constFind(write.ref.account);
        if (!price || limit == m_evidence.monthlyLimits.cend() || price->currency() != limit->currency())
            continue;
        const QDate day = row->created.toUTC().date();
        const std::pair key(write.ref.account, day.year() * 12 + day.month());
        Money &sum = spent.insert(key, spent.value(key, Money(0, 0, limit->currency()))).value();
        sum = sum.plus(*price);
        if (isMore(sum, *limit))
            breach(u"I5: with %1 the spending of a month came to %2, the limit was %3"_s.arg(
                numberOf(write.ref), sum.toText(), limit->toText()));
    }
}

void Trial::judgeLeft()
{
    for (const LeftWrite &write : m_evidence.left) {
        const auto covers = [&write](const ChangeRecord &row) {
            const bool mayRepeat = write.isReplay
                && (row.state == ChangeState::Doubtful || row.state == ChangeState::Checking);
            return row.change.kind == write.kind && row.change.ref == write.ref
                && (row.state == ChangeState::Sending || mayRepeat);
        };
        if (!std::any_of(write.durable.begin(), write.durable.end(), covers))
            breach(u"I6: a write (%1, %2) left before its intent was durable"_s.arg(
                changeKindName(write.kind), numberOf(write.ref)));
    }
    for (const ExecutedWrite &write : m_evidence.executed) {
        if (write.isOurs && !rowOf(write))
            breach(u"I6: a write (%1, %2) took effect that no row of the journal tells of"_s.arg(
                changeKindName(write.kind), numberOf(write.ref)));
    }
}

void Trial::judgeSettings()
{
    for (qsizetype i = 0; i < m_evidence.executed.size(); ++i) {
        const ExecutedWrite &write = m_evidence.executed.at(i);
        if (!write.isOurs || write.kind != ChangeKind::Configure)
            continue;
        for (const FieldChange &change : difference(write.before, write.after)) {
            // What nobody can read and nobody has set here cannot be kept; the review says so.
            const bool wasUnknown
                = m_evidence.unreadable.contains(change.key) && lastSet(i, change.key) != change.from;
            if (!wasUnknown && !wasAskedFor(write, change))
                breach(u"I7: %1 of %2 went from “%3” to “%4” unasked"_s.arg(
                    change.key, numberOf(write.ref), change.from, change.to));
        }
    }
}

/// By its own row; where that is not known by any row of the number. What a buy brings along counts. Some
/// providers want a link undone before another is made: a row may leave it so unless it denies the write.
bool Trial::wasAskedFor(const ExecutedWrite &write, const FieldChange &change) const
{
    const auto asks = [&](const ChangeRecord &row) {
        const bool isItsRow = write.changeId.isEmpty() || row.change.id == write.changeId;
        return isItsRow && row.change.ref == write.ref && row.change.kind != ChangeKind::Release
            && row.change.edits.contains(change.key)
            && (row.change.edits.value(change.key) == change.to
                || (change.to.isEmpty() && !isDenied(row.state)));
    };
    return std::any_of(m_evidence.journal.begin(), m_evidence.journal.end(), asks);
}

/// What was set here before write number @p before and is known to have taken effect, since the number came.
std::optional<QString> Trial::lastSet(qsizetype before, const QString &key) const
{
    for (qsizetype i = before - 1; i >= 0; --i) {
        const ExecutedWrite &write = m_evidence.executed.at(i);
        if (write.ref != m_evidence.executed.at(before).ref)
            continue;
        if (write.kind != ChangeKind::Configure)
            return std::nullopt;
        const ChangeRecord *row = rowOf(write);
        if (write.isOurs && row && row->state == ChangeState::Done && row->change.edits.contains(key))
            return row->change.edits.value(key);
    }
    return std::nullopt;
}

} // namespace

QStringList breaches(const Evidence &evidence)
{
    return Trial(evidence).verdict();
}

} // namespace NumberDesk::Testing
