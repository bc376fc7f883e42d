// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/reviewmodel.h"

#include "gui/delegates/differencedelegate.h"
#include "gui/models/changecells.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/planpresenter.h"
#include "gui/theme/look.h"

#include <algorithm>
#include <array>

namespace NumberDesk {

using namespace Qt::StringLiterals;

ReviewModel::ReviewModel(const Accounts &accounts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_accounts(accounts)
{ }

void ReviewModel::setRows(const QList<ReviewRow> &rows)
{
    QMap<int, Contested> contested;
    for (int row = 0; row < rows.size(); ++row) {
        if (!rows.at(row).conflicts.isEmpty())
            contested.insert(row, { rows.at(row), {} });
    }
    showRows(rows, contested);
}

void ReviewModel::leaveOut(const QSet<QString> &changeIds)
{
    QList<ReviewRow> kept;
    QMap<int, Contested> contested;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (changeIds.contains(m_rows.at(row).change.id))
            continue;
        if (const auto decided = m_contested.constFind(row); decided != m_contested.constEnd())
            contested.insert(static_cast<int>(kept.size()), *decided);
        kept << m_rows.at(row);
    }
    showRows(kept, contested);
}

void ReviewModel::showRows(const QList<ReviewRow> &rows, const QMap<int, Contested> &contested)
{
    beginResetModel();
    m_rows = rows;
    m_outcomes = QList<Outcome>(rows.size());
    m_contested = contested;
    m_rowOf.clear();
    m_open = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        m_rowOf.insert(m_rows.at(row).change.id, row);
        m_open += isOpen(row) ? 1 : 0;
    }
    endResetModel();
}

const ProviderInfo &ReviewModel::infoOf(const ReviewRow &row) const
{
    return m_accounts.infoOf(row.change.ref.account);
}

bool ReviewModel::isOpen(int row) const
{
    return m_rows.at(row).isApplicable() && !m_outcomes.at(row).ended;
}

QList<MergeConflict> ReviewModel::conflicts(int row) const
{
    const auto contested = m_contested.constFind(row);
    return contested == m_contested.constEnd() ? QList<MergeConflict>() : contested->read.conflicts;
}

ConflictChoices ReviewModel::choices(int row) const
{
    const auto contested = m_contested.constFind(row);
    return contested == m_contested.constEnd() ? ConflictChoices() : contested->choices;
}

void ReviewModel::decide(int row, const QString &key, ConflictChoice choice)
{
    m_contested[row].choices.insert(key, choice);
    redecide(row);
}

void ReviewModel::decideRest(ConflictChoice choice)
{
    for (const int row : undecided()) {
        Contested &contested = m_contested[row];
        for (const MergeConflict &conflict : m_rows.at(row).conflicts)
            contested.choices.insert(conflict.key, choice);
        redecide(row);
    }
}

void ReviewModel::redecide(int row)
{
    const Contested &contested = *m_contested.constFind(row);
    m_open -= isOpen(row) ? 1 : 0;
    m_rows[row] = decidedRow(contested.read, contested.choices, infoOf(contested.read));
    m_open += isOpen(row) ? 1 : 0;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QList<int> ReviewModel::undecided() const
{
    QList<int> rows;
    for (auto contested = m_contested.cbegin(); contested != m_contested.cend(); ++contested) {
        if (!m_rows.at(contested.key()).conflicts.isEmpty())
            rows << contested.key();
    }
    return rows;
}

void ReviewModel::alter(int row, const std::function<void(Outcome &)> &change)
{
    if (row < 0)
        return;
    m_open -= isOpen(row) ? 1 : 0;
    change(m_outcomes[row]);
    m_open += isOpen(row) ? 1 : 0;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ReviewModel::setOutcome(const ChangeRecord &record, const QDateTime &nowUtc)
{
    const QString words = QString(stateText(record.state) + u" – "_s + outcomeText(record, nowUtc));
    const bool ended = isSettled(record.state) || record.state == ChangeState::NeedsAttention;
    const int follower = m_rowOf.value(record.change.follows, -1);
    if (follower >= 0) {
        takeFollowUp(follower, record, words, ended);
        return;
    }
    alter(m_rowOf.value(record.change.id, -1), [&](Outcome &outcome) {
        outcome.needsPerson = outcome.needsPerson || record.state == ChangeState::NeedsAttention;
        outcome.sign = stateSign(record.state);
        outcome.words = words;
        outcome.compared = record.state == ChangeState::Done && !outcome.needsPerson;
        outcome.ended = ended;
        outcome.untaken = record.error ? record.error->untaken : QStringList();
    });
}

/// The number is bought, whatever becomes of its settings.
void ReviewModel::takeFollowUp(int row, const ChangeRecord &record, const QString &words, bool ended)
{
    alter(row, [&](Outcome &outcome) {
        outcome.sign = stateSign(record.state);
        outcome.following = words;
        outcome.ended = ended;
    });
}

void ReviewModel::setRejected(const Change &change, const QString &words)
{
    alter(m_rowOf.value(change.id, -1), [&words](Outcome &outcome) {
        outcome = { StateSign::Refused, words, true, false, false, {}, {} };
    });
}

void ReviewModel::setCancelled(const QList<Change> &changes)
{
    for (const Change &change : changes)
        alter(m_rowOf.value(change.id, -1), [](Outcome &outcome) {
            outcome
                = { StateSign::Attention, tr("Cancelled. Nothing was sent."), true, false, false, {}, {} };
        });
}

QList<Change> ReviewModel::changes() const
{
    QList<Change> changes;
    for (const ReviewRow &row : m_rows)
        changes << row.change;
    return changes;
}

QList<Change> ReviewModel::applicable() const
{
    QList<Change> changes;
    for (const ReviewRow &row : m_rows) {
        if (row.isApplicable())
            changes << row.change;
    }
    return changes;
}

QStringList ReviewModel::obstacles() const
{
    QStringList lines;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).error)
            lines << tr("%1: %2", "number, reason")
                         .arg(m_rows.at(row).change.ref.number.international(), changeText(row));
    }
    return lines;
}

QString ReviewModel::asText() const
{
    QStringList lines;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Change &change = m_rows.at(row).change;
        const auto account = m_accounts.find(change.ref.account);
        const QStringList cells{ account ? account->label : QString(), change.ref.number.e164(),
            kindText(change.kind), wordsOf(row).replace(u'\n', u" · "_s), plannedCost(change) };
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Once written, with what was found of each field.
QList<FieldDifference> ReviewModel::differences(int row) const
{
    const ReviewRow &shown = m_rows.at(row);
    const Outcome &outcome = m_outcomes.at(row);
    const ProviderInfo &info = infoOf(shown);
    QList<FieldDifference> texts = differenceTexts(shown.fields, info);
    if (!outcome.compared && outcome.untaken.isEmpty())
        return texts;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString &key = shown.fields.at(i).key;
        const SettingField *field = info.settingField(key);
        if (outcome.untaken.contains(key))
            texts[i].mark = StateSign::Refused;
        else if (!field || field->readBack)
            texts[i].mark = StateSign::Ready;
    }
    return texts;
}

QString ReviewModel::outcomeWords(int row) const
{
    const Outcome &outcome = m_outcomes.at(row);
    QStringList lines{ outcome.words };
    if (!outcome.following.isEmpty())
        lines << tr("Its settings: %1", "what came of the settings of a number that was bought")
                     .arg(outcome.following);
    const bool isConfigure = m_rows.at(row).change.kind == ChangeKind::Configure;
    if (isConfigure && (outcome.compared || !outcome.untaken.isEmpty()))
        lines << DifferenceDelegate::marksInWords(differences(row));
    return lines.join(u'\n');
}

QStringList ReviewModel::sentences(int row) const
{
    const ReviewRow &shown = m_rows.at(row);
    QStringList parts;
    if (m_outcomes.at(row).isKnown())
        parts << outcomeWords(row);
    else if (shown.error)
        parts << presentError(*shown.error, attemptOf(shown.change.kind)).text();
    else if (!shown.conflicts.isEmpty())
        parts << tr("Changed by somebody else meanwhile: decide, or nothing will be written.");
    else {
        if (!shown.fields.isEmpty())
            parts << DifferenceDelegate::inWords(differences(row));
        parts << shown.warnings;
        if (parts.isEmpty() && shown.change.kind == ChangeKind::Configure)
            parts << tr("Nothing would change");
    }
    const QString target = targetText(shown.change, infoOf(shown));
    if (!target.isEmpty())
        parts.insert(m_outcomes.at(row).isKnown() ? parts.size() : 0, target);
    return parts;
}

QString ReviewModel::wordsOf(int row) const
{
    return sentences(row).join(u'\n');
}

bool ReviewModel::isWarned(int row) const
{
    const ReviewRow &shown = m_rows.at(row);
    return !m_outcomes.at(row).isKnown() && shown.isApplicable() && !shown.warnings.isEmpty();
}

qsizetype ReviewModel::accountCount() const
{
    QSet<AccountId> accounts;
    for (const ReviewRow &row : m_rows)
        accounts.insert(row.change.ref.account);
    return accounts.size();
}

int ReviewModel::decided() const
{
    return static_cast<int>(std::count_if(m_contested.cbegin(), m_contested.cend(),
        [](const Contested &contested) { return !contested.choices.isEmpty(); }));
}

bool ReviewModel::mayReadAgain() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const ReviewRow &row) {
        if (!row.error)
            return false;
        switch (row.error->kind) {
        case ErrorKind::Timeout:
        case ErrorKind::Offline:
        case ErrorKind::TlsFailed:
        case ErrorKind::RateLimited:
        case ErrorKind::ProviderDown:
        case ErrorKind::BadAnswer:
            return true;
        default:
            return false;
        }
    });
}

StateSign ReviewModel::signOf(int row) const
{
    if (m_outcomes.at(row).isKnown())
        return m_outcomes.at(row).sign;
    const ReviewRow &shown = m_rows.at(row);
    return shown.isApplicable() ? ChangeCells::signOf(shown.change.kind) : StateSign::Attention;
}

QVariant ReviewModel::changeData(int row, int role) const
{
    const ReviewRow &shown = m_rows.at(row);
    const Outcome &outcome = m_outcomes.at(row);
    const bool wasCompared = outcome.compared || !outcome.untaken.isEmpty();
    const bool isPlain = outcome.isKnown() ? !wasCompared || shown.change.kind != ChangeKind::Configure
                                           : shown.error || !shown.conflicts.isEmpty();
    if (role == DifferenceRole && !isPlain && !shown.fields.isEmpty())
        return QVariant::fromValue(differences(row));
    if (role == RemarkRole)
        return targetText(shown.change, infoOf(shown));
    if (role == WarnedRole)
        return isWarned(row);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return changeText(row);
    if (role == Qt::ToolTipRole)
        return plainToolTip(wordsOf(row));
    if (role == StateSignRole) {
        if (outcome.isKnown())
            return QVariant::fromValue(outcome.sign);
        return QVariant::fromValue(isPlain ? StateSign::Refused : StateSign::None);
    }
    return {};
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewRow &row = m_rows.at(index.row());
    if (role == IrreversibleRole)
        return row.change.kind == ChangeKind::Release;
    switch (index.column()) {
    case NumberColumn:
        return ChangeCells::number(row.change, m_accounts, role);
    case WhatColumn:
        return ChangeCells::what(row.change.kind, signOf(index.row()), role);
    case ChangeColumn:
        return changeData(index.row(), role);
    case AccountColumn:
        return ChangeCells::account(row.change, m_accounts, role);
    default:
        return role == Qt::DisplayRole ? QVariant(plannedCost(row.change)) : QVariant();
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Heading = ChangeCells::Column;
    static constexpr std::array<Heading, ColumnCount> kHeadings{ Heading::Number, Heading::What,
        Heading::Change, Heading::Account, Heading::Cost };
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return ChangeCells::heading(kHeadings.at(static_cast<std::size_t>(section)), role);
}

} // namespace NumberDesk
