// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reviewtask.h"

#include "services/accounts.h"
#include "services/activity.h"
#include "services/conflictchoice.h"
#include "services/numbernotes.h"
#include "services/ownedreading.h"
#include "services/reviewpurchases.h"

#include <algorithm>

namespace NumberDesk {

ReviewTask::ReviewTask(const Parts &parts, const QList<Change> &changes)
    : m_parts(parts)
{
    for (const Change &change : changes) {
        ReviewRow row;
        row.change = change;
        m_sheet.rows.append(row);
    }
    m_answers.rows.resize(static_cast<size_t>(changes.size()));
}

ReviewTask::~ReviewTask() = default;

OperationPtr<ReviewSheet> ReviewTask::start(const Parts &parts, const QList<Change> &changes)
{
    const auto task = std::make_shared<ReviewTask>(parts, changes);
    auto operation = task->m_source.operation();
    // The canceller keeps the task alive; the source drops it at the end.
    task->m_source.onCancel([task] {
        task->m_operations.clear();
        task->m_source.finish(makeError(ErrorKind::Cancelled));
    });
    task->begin();
    return operation;
}

template <typename T>
void ReviewTask::ask(OperationPtr<T> question, ReviewAnswers::Answer<T> *answer)
{
    m_operations.keep(std::move(question), this, [this, answer](Result<T> end) {
        answer->emplace(std::move(end));
        finishIfAnswered();
    });
}

const ProviderInfo &ReviewTask::info(const Change &change) const
{
    return m_parts.accounts.infoOf(change.ref.account);
}

void ReviewTask::begin()
{
    checkOffline();
    readLists();
    for (qsizetype i = 0; i < m_sheet.rows.size(); ++i) {
        if (!m_sheet.rows.at(i).error)
            askRow(static_cast<size_t>(i));
    }
    m_asking = false;
    // Also with nothing to ask the end comes through the event loop: operations see to that.
    finishIfAnswered();
}

void ReviewTask::checkOffline()
{
    QSet<NumberRef> named;
    for (ReviewRow &row : m_sheet.rows) {
        const NumberRef &ref = row.change.ref;
        row.error = ruleProblem(m_parts.accounts.find(ref.account), row.change);
        if (!row.error && row.change.kind == ChangeKind::Release && m_parts.notes.isLocked(ref))
            row.error = lockProblem(row.change);
        if (!row.error && m_parts.activity.unsettled(ref))
            row.error = makeError(ErrorKind::Conflict,
                tr("An earlier change of this number is not settled yet. See Activity for what is being done "
                   "about it."));
        if (!row.error && named.contains(ref))
            row.error = makeError(ErrorKind::Conflict, tr("This number is in the list twice."));
        if (!row.error && !m_parts.accounts.client(ref.account)) {
            row.error = m_parts.accounts.error(ref.account).value_or(makeError(ErrorKind::SecretsMissing));
            if (row.error->detail.isEmpty())
                row.error->detail = tr("The account is not ready to be used.");
        }
        named.insert(ref);
    }
}

void ReviewTask::askRow(size_t row)
{
    const Change &change = m_sheet.rows.at(static_cast<qsizetype>(row)).change;
    if (!isListed(change))
        askOwned(row);
    if (change.kind == ChangeKind::Buy)
        ask(m_parts.accounts.client(change.ref.account)->findOffer(change.ref), &m_answers.rows[row].offer);
    if (change.kind == ChangeKind::Configure)
        askLastSet(row);
    askAccount(change);
    askChoices(change);
}

void ReviewTask::askOwned(size_t row)
{
    const NumberRef &ref = m_sheet.rows.at(static_cast<qsizetype>(row)).change.ref;
    ProviderClient *client = m_parts.accounts.client(ref.account);
    auto &answer = m_answers.rows[row].owned;
    if (client)
        ask(client->findOwned(ref), &answer);
    else
        answer.emplace(makeError(ErrorKind::Cancelled));
}

void ReviewTask::askLastSet(size_t row)
{
    const Change &change = m_sheet.rows.at(static_cast<qsizetype>(row)).change;
    const QList<SettingField> &fields = info(change).settingFields;
    auto &answer = m_answers.rows[row].lastSet;
    if (std::all_of(fields.begin(), fields.end(), [](const SettingField &field) { return field.readBack; }))
        answer.emplace(SettingValues());
    else
        ask(m_parts.activity.lastSet(change.ref), &answer);
}

/// Only of numbers that should be there: one that is to be bought is no more to be found in a list.
bool ReviewTask::isListed(const Change &change) const
{
    return change.kind != ChangeKind::Buy && m_lists.contains(change.ref.account);
}

void ReviewTask::readLists()
{
    for (const ReviewRow &row : std::as_const(m_sheet.rows)) {
        if (!row.error && row.change.kind != ChangeKind::Buy)
            m_lists[row.change.ref.account].insert(row.change.ref);
    }
    m_lists.removeIf([](const auto &list) { return list.value().size() < kNumbersWorthAList; });
    for (auto list = m_lists.cbegin(); list != m_lists.cend(); ++list)
        readList(list.key(), list.value());
}

void ReviewTask::readList(const AccountId &account, const QSet<NumberRef> &wanted)
{
    auto reading = readOwned([this, account] { return m_parts.accounts.client(account); }, wanted);
    m_operations.keep(
        std::move(reading), this, [this, account](const Result<QHash<NumberRef, OwnedNumber>> &end) {
            for (size_t i = 0; i < m_answers.rows.size(); ++i) {
                const ReviewRow &row = m_sheet.rows.at(static_cast<qsizetype>(i));
                const NumberRef &ref = row.change.ref;
                if (row.error || ref.account != account || !isListed(row.change))
                    continue;
                if (!end.isOk())
                    m_answers.rows[i].owned.emplace(end.error());
                else if (const auto found = end->constFind(ref); found != end->constEnd())
                    m_answers.rows[i].owned.emplace(std::optional(*found));
                else
                    askOwned(i); // one reading of a list proves nothing
            }
            finishIfAnswered();
        });
}

void ReviewTask::askAccount(const Change &change)
{
    const AccountId &id = change.ref.account;
    if (change.kind != ChangeKind::Buy)
        return;
    // std::map: what stands in it keeps its address.
    const bool isNew = !m_spent.contains(id);
    ReviewAnswers::OfAccount &answers = m_answers.accounts[id];
    if (!isNew)
        return;
    m_spent.emplace(id, MonthlySpend());
    if (info(change).tellsBalance)
        ask(m_parts.accounts.client(id)->balance(), &answers.balance);
    if (m_parts.accounts.find(id)->monthlyLimit)
        ask(m_parts.activity.monthlySpend(id, m_parts.clock.utcNow().date()), &answers.spent);
}

void ReviewTask::askChoices(const Change &change)
{
    for (const SettingField &field : info(change).settingFields) {
        if (field.kind != SettingField::Kind::RemoteChoice || change.edits.value(field.key).isEmpty())
            continue;
        auto &choices = m_answers.accounts[change.ref.account].choices;
        if (choices.contains(field.key))
            continue;
        ask(m_parts.accounts.client(change.ref.account)->choices(field.key), &choices[field.key]);
    }
}

void ReviewTask::finishIfAnswered()
{
    if (m_asking || !m_operations.isEmpty() || m_source.isFinished())
        return;
    // Finishing drops the canceller, which is what keeps the task alive.
    const auto self = shared_from_this();
    evaluate();
    m_source.finish(m_sheet);
}

void ReviewTask::evaluate()
{
    m_sheet.readAt = m_parts.clock.utcNow();
    for (auto &[id, spent] : m_spent) {
        const auto &answer = m_answers.accounts[id].spent;
        if (answer && answer->isOk())
            spent = answer->value();
    }
    for (size_t i = 0; i < m_answers.rows.size(); ++i) {
        ReviewRow &row = m_sheet.rows[static_cast<qsizetype>(i)];
        if (row.error)
            continue;
        const auto &owned = *m_answers.rows[i].owned;
        if (!owned.isOk()) {
            row.error = owned.error();
            continue;
        }
        row.owned = owned.value();
        row.error = ownershipProblem(row.change, row.owned);
        if (row.error)
            continue;
        if (row.change.kind == ChangeKind::Buy)
            evaluateBuy(i);
        else if (row.change.kind == ChangeKind::Release)
            evaluateRelease(i);
        else
            evaluateConfigure(i);
    }
    addConsents(m_sheet, m_parts.accounts);
    for (const auto &[id, answers] : m_answers.accounts) {
        if (answers.balance && answers.balance->isOk())
            warnOfBalance(m_sheet, id, answers.balance->value());
    }
}

void ReviewTask::evaluateBuy(size_t i)
{
    ReviewRow &row = m_sheet.rows[static_cast<qsizetype>(i)];
    const auto &offer = *m_answers.rows[i].offer;
    if (offer.isOk() && !offer.value()) {
        row.error = makeError(ErrorKind::NotFound, tr("The number is not on offer any more. Search again."));
        return;
    }
    if (offer.isOk() && !offer.value()->buyable) {
        const QUrl help = offer.value()->help;
        row.error = makeError(help.isEmpty() ? ErrorKind::Refused : ErrorKind::PapersNeeded,
            offer.value()->remark.isEmpty()
                ? tr("The provider does not sell this number through its interface.")
                : offer.value()->remark);
        row.error->help = help;
        return;
    }
    if (offer.isOk()) {
        const NumberOffer &now = *offer.value();
        if (now.monthly != row.change.monthly || now.setUp != row.change.setUp)
            row.warnings.append(tr("The price has changed since you searched."));
        row.change.monthly = now.monthly;
        row.change.setUp = now.setUp;
        // What was searched long ago may be on offer under another id.
        row.change.offerId = now.offerId;
        if (!now.remark.isEmpty())
            row.warnings.append(now.remark);
    } else if (offer.error().kind != ErrorKind::Unsupported) {
        row.warnings.append(tr("It could not be checked whether the number is still on offer."));
    }
    row.fields = difference({}, row.change.edits);
    checkSettings(row, row.change.edits);
    checkSpending(row);
}

void ReviewTask::evaluateRelease(size_t i)
{
    ReviewRow &row = m_sheet.rows[static_cast<qsizetype>(i)];
    const QString consequence = info(row.change).releaseConsequence;
    if (!consequence.isEmpty())
        row.warnings.append(consequence);
    if (row.owned && row.owned->nextCharge)
        row.warnings.append(tr("The next charge would be on %1.")
                                .arg(QLocale().toString(row.owned->nextCharge->toLocalTime().date())));
    if (row.owned && !row.owned->dependants.isEmpty())
        row.warnings.append(tr("This uses the number and stops with it: %1.")
                                .arg(QLocale().createSeparatedList(row.owned->dependants)));
    if (row.owned)
        warnOfMoves(row);
    else
        row.warnings.append(
            tr("The number is in a subaccount, so it could not be checked that it is still there."));
}

/// Somebody may have begun to use the number since it was planned to be released.
void ReviewTask::warnOfMoves(ReviewRow &row) const
{
    const Change &release = row.change;
    // What cannot be read back is not known to differ.
    QStringList unparked = movedFields(info(release), release, row.owned->settings, release.edits);
    QStringList moved;
    for (const QString &key : std::as_const(unparked)) {
        if (!release.edits.contains(key))
            moved.append(key);
    }
    unparked.removeIf([&release](const QString &key) { return !release.edits.contains(key); });
    if (!unparked.isEmpty())
        row.warnings.append(tr("The number was to be parked first, and is not: %1.")
                                .arg(fieldLabels(info(release), unparked)));
    if (!moved.isEmpty())
        row.warnings.append(
            tr("Set otherwise since the release was planned: %1. Somebody may use the number.")
                .arg(fieldLabels(info(release), moved)));
}

void ReviewTask::evaluateConfigure(size_t i)
{
    ReviewRow &row = m_sheet.rows[static_cast<qsizetype>(i)];
    const auto &lastSet = *m_answers.rows[i].lastSet;
    if (!lastSet.isOk() || !row.owned) {
        row.error = lastSet.isOk() ? makeError(ErrorKind::Unsupported,
                        tr("The settings of a number in a subaccount can only be changed with an account of "
                           "its own."))
                                   : lastSet.error();
        return;
    }
    row.lastSet = lastSet.value();
    const QStringList unknown = mergeRow(row, info(row.change));
    if (!unknown.isEmpty())
        row.warnings.append(tr("Nobody can read back what is set here, and nothing is known to have been set "
                               "from this desk; it may be reset: %1.")
                                .arg(QLocale().createSeparatedList(unknown)));
    if (row.fields.isEmpty() && row.conflicts.isEmpty())
        row.warnings.append(tr("Everything is as wanted already."));
    checkSettings(row, row.full);
}

void ReviewTask::checkSettings(ReviewRow &row, const SettingValues &full) const
{
    if (row.change.edits.isEmpty())
        return;
    const ProviderInfo &facts = info(row.change);
    if (const auto problem = settingsProblem(facts, row.change.edits, full)) {
        row.error = problem;
        return;
    }
    for (const FieldProblem &problem : validateFields(facts.settingFields, full, row.change.edits.keys()))
        row.warnings.append(problem.text);
    checkChoices(row);
}

void ReviewTask::checkChoices(ReviewRow &row) const
{
    const auto account = m_answers.accounts.find(row.change.ref.account);
    if (account == m_answers.accounts.end())
        return;
    for (const auto &[key, answer] : account->second.choices) {
        const QString wanted = row.change.edits.value(key);
        if (wanted.isEmpty() || !answer)
            continue;
        const QString label = fieldLabels(info(row.change), { key });
        const SettingField *field = info(row.change).settingField(key);
        if (!answer->isOk()) {
            if (answer->error().kind != ErrorKind::Unsupported)
                row.warnings.append(
                    tr("It could not be checked whether the provider knows this value of %1.").arg(label));
            continue;
        }
        const QList<FieldChoice> &known = answer->value();
        if (std::any_of(known.begin(), known.end(),
                [&wanted](const FieldChoice &each) { return each.value == wanted; }))
            continue;
        if (field && field->openChoices) {
            row.warnings.append(
                tr("%1: “%2” has not been seen in this account before. Check that it is right.")
                    .arg(label, wanted));
            continue;
        }
        row.error = makeError(ErrorKind::InvalidRequest,
            tr("%1: this account has none with the id “%2”. Choose one from the list.").arg(label, wanted));
        row.error->field = key;
        return;
    }
}

void ReviewTask::checkSpending(ReviewRow &row)
{
    const auto account = m_parts.accounts.find(row.change.ref.account);
    if (row.error || !account || !account->monthlyLimit)
        return;
    const auto &answer = m_answers.accounts[account->id].spent;
    if (answer && !answer->isOk()) {
        row.error = answer->error();
        return;
    }
    MonthlySpend &spent = m_spent[account->id];
    row.error = spendingProblem(*account, row.change, spent);
    if (!row.error)
        spent = withBuy(spent, row.change);
}

} // namespace NumberDesk
