// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/reviewmodel.h"

#include "gui/delegates/differencedelegate.h"
#include "gui/presenters/changepresenter.h"
#include "gui/theme/look.h"

#include <QColor>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

ReviewModel::ReviewModel(const Accounts &accounts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_accounts(accounts)
{ }

void ReviewModel::setRows(const QList<ReviewRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_outcomes.clear();
    endResetModel();
}

void ReviewModel::setOutcome(const ChangeRecord &record, const QDateTime &nowUtc)
{
    const QString words = QString(stateText(record.state) + u" – "_s + outcomeText(record, nowUtc));
    const bool ended = isSettled(record.state) || record.state == ChangeState::NeedsAttention;
    setOutcome(record.change.id, { stateSign(record.state), words, ended });
}

void ReviewModel::setRejected(const Change &change, const QString &words)
{
    setOutcome(change.id, { StateSign::Refused, words, true });
}

void ReviewModel::setOutcome(const QString &changeId, const Outcome &outcome)
{
    const auto row = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&](const ReviewRow &r) { return r.change.id == changeId; });
    if (row == m_rows.cend())
        return;
    m_outcomes.insert(changeId, outcome);
    const int at = static_cast<int>(row - m_rows.cbegin());
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
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

int ReviewModel::open() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const ReviewRow &row) {
        return row.isApplicable() && !m_outcomes.value(row.change.id).ended;
    }));
}

QStringList ReviewModel::obstacles() const
{
    QStringList lines;
    for (const ReviewRow &row : m_rows) {
        if (!row.isApplicable())
            lines
                << tr("%1: %2", "number, reason").arg(row.change.ref.number.international(), changeText(row));
    }
    return lines;
}

QStringList ReviewModel::consequences() const
{
    QStringList words;
    for (const ReviewRow &row : m_rows) {
        if (row.change.kind == ChangeKind::Release && row.isApplicable())
            words << row.warnings;
    }
    words.removeDuplicates();
    return words;
}

QString ReviewModel::asText() const
{
    QStringList lines;
    for (const ReviewRow &row : m_rows) {
        const auto account = m_accounts.find(row.change.ref.account);
        const QStringList cells{ account ? account->label : QString(), row.change.ref.number.e164(),
            kindText(row.change.kind), changeText(row), costText(row.change) };
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

QString ReviewModel::costText(const Change &change) const
{
    if (change.kind == ChangeKind::Configure)
        return u"—"_s;
    if (!change.monthly)
        return tr("not told");
    const QString amount = change.monthly->toText();
    return change.kind == ChangeKind::Buy ? tr("%1 / month").arg(amount) : tr("−%1 / month").arg(amount);
}

QString ReviewModel::changeText(const ReviewRow &row) const
{
    if (const auto outcome = m_outcomes.constFind(row.change.id); outcome != m_outcomes.constEnd())
        return outcome->words;
    if (row.error)
        return presentError(*row.error, attemptOf(row.change.kind)).text();
    if (!row.conflicts.isEmpty())
        return tr("Changed by somebody else meanwhile: nothing will be written. Refresh and decide again.");
    const ProviderInfo &info = m_accounts.infoOf(row.change.ref.account);
    QStringList parts;
    if (!row.fields.isEmpty())
        parts << DifferenceDelegate::inWords(differenceTexts(row.fields, info));
    parts << row.warnings;
    return parts.isEmpty() && row.change.kind == ChangeKind::Configure ? tr("Nothing would change")
                                                                       : parts.join(u' ');
}

QVariant ReviewModel::whatData(const ReviewRow &row, int role) const
{
    if (role == Qt::DisplayRole)
        return kindText(row.change.kind);
    if (role != StateSignRole)
        return {};
    if (const auto outcome = m_outcomes.constFind(row.change.id); outcome != m_outcomes.constEnd())
        return QVariant::fromValue(outcome->sign);
    if (!row.isApplicable())
        return QVariant::fromValue(StateSign::Attention);
    return QVariant::fromValue(row.change.kind == ChangeKind::Release ? StateSign::Refused : StateSign::None);
}

QVariant ReviewModel::changeData(const ReviewRow &row, int role) const
{
    const bool plain = m_outcomes.contains(row.change.id) || row.error || !row.conflicts.isEmpty();
    if (role == DifferenceRole && !plain && !row.fields.isEmpty()) {
        return QVariant::fromValue(differenceTexts(row.fields, m_accounts.infoOf(row.change.ref.account)));
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return changeText(row);
    if (role == Qt::ToolTipRole)
        return plainToolTip(changeText(row));
    if (role == StateSignRole) {
        const auto outcome = m_outcomes.constFind(row.change.id);
        return QVariant::fromValue(outcome != m_outcomes.constEnd() ? outcome->sign
                : plain                                             ? StateSign::Refused
                                                                    : StateSign::None);
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
        if (role == Qt::DisplayRole)
            return row.change.ref.number.international();
        if (role == AccountColourRole) {
            const auto account = m_accounts.find(row.change.ref.account);
            return account ? QVariant(QColor(account->colour)) : QVariant();
        }
        return {};
    case WhatColumn:
        return whatData(row, role);
    case ChangeColumn:
        return changeData(row, role);
    default:
        return role == Qt::DisplayRole ? QVariant(costText(row.change)) : QVariant();
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == CostColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case WhatColumn:
        return tr("What");
    case ChangeColumn:
        return tr("From → to");
    default:
        return tr("Cost");
    }
}

} // namespace NumberDesk
