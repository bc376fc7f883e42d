// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/planmodel.h"

#include "gui/delegates/differencedelegate.h"
#include "gui/models/changecells.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/presenters/planpresenter.h"
#include "gui/theme/look.h"
#include "services/planaside.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace NumberDesk {

using namespace Qt::StringLiterals;

PlanModel::PlanModel(const Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    read();
    connect(&desk.plan, &Plan::changed, this, &PlanModel::read);
    connect(&desk.accounts, &Accounts::listChanged, this, &PlanModel::read);
    connect(&desk.activity, &Activity::loaded, this, &PlanModel::tellStates);
    connect(&desk.activity, &Activity::recordChanged, this, &PlanModel::takeRecord);
}

void PlanModel::setAccount(const AccountId &id)
{
    m_account = id;
    read();
}

void PlanModel::tellStates()
{
    if (!m_rows.isEmpty() && m_desk.plan.isAnyBegun())
        Q_EMIT dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
}

/// The plan tells all but whether a person has to decide.
void PlanModel::takeRecord(const ChangeRecord &record)
{
    const bool isUndecided = record.state == ChangeState::NeedsAttention;
    if (isUndecided == m_undecided.contains(record.change.id))
        return;
    if (isUndecided)
        m_undecided.insert(record.change.id);
    else
        m_undecided.remove(record.change.id);
    if (const int row = rowOf(record.change.id); row >= 0)
        Q_EMIT dataChanged(index(row, StateColumn), index(row, StateColumn));
}

void PlanModel::read()
{
    const PlannedRows &all = m_desk.plan.rows();
    beginResetModel();
    discardAside(std::exchange(m_rows, {}));
    if (m_account.isEmpty()) {
        m_rows = all;
    } else {
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_rows),
            [this](const PlannedRow &row) { return row->change.ref.account == m_account; });
    }
    endResetModel();
}

bool PlanModel::hasStates() const
{
    return m_desk.plan.isAnyBegun()
        && std::any_of(m_rows.cbegin(), m_rows.cend(), [this](const PlannedChange &row) {
               return row.failed || row.due.isValid() || m_desk.plan.isUnderWay(row.change.id);
           });
}

int PlanModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&id](const PlannedChange &row) { return row.change.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::numberData(const PlannedChange &row, int role) const
{
    if (role == LockedRole)
        return m_desk.notes.isLocked(row.change.ref);
    return ChangeCells::number(row.change, m_desk.accounts, role);
}

QList<FieldDifference> PlanModel::fieldsOf(const PlannedChange &row) const
{
    return settingTexts(row.change, row.failed ? row.failed->error : std::nullopt,
        m_desk.accounts.infoOf(row.change.ref.account));
}

QString PlanModel::changeText(const PlannedChange &row) const
{
    const ProviderInfo &info = m_desk.accounts.infoOf(row.change.ref.account);
    if (row.change.kind == ChangeKind::Release)
        return info.releaseConsequence;
    return DifferenceDelegate::inWords(fieldsOf(row));
}

QVariant PlanModel::changeData(const PlannedChange &row, int role) const
{
    if (role == DifferenceRole && !row.change.edits.isEmpty())
        return QVariant::fromValue(fieldsOf(row));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return changeText(row);
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(changeText(row))) : QVariant();
}

QVariant PlanModel::stateData(const PlannedChange &row, int role) const
{
    const QDateTime now = m_desk.clock.utcNow();
    const PlanState state = planState(row, planStage(row, m_desk.plan, m_desk.activity), now);
    switch (role) {
    case Qt::DisplayRole:
        return state.words;
    case StateSignRole:
        return QVariant::fromValue(state.sign);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const auto undecided = m_desk.activity.undecided(row.change.id);
        const QString why = ownWords(undecided ? outcomeText(*undecided, now) : failureText(row, now));
        return role == Qt::ToolTipRole ? plainToolTip(why) : why;
    }
    default:
        return {};
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlannedChange &row = m_rows.at(index.row());
    if (role == IrreversibleRole)
        return row.change.kind == ChangeKind::Release;
    switch (index.column()) {
    case NumberColumn:
        return numberData(row, role);
    case WhatColumn:
        return ChangeCells::what(row.change.kind, ChangeCells::signOf(row.change.kind), role);
    case ChangeColumn:
        return changeData(row, role);
    case StateColumn:
        return stateData(row, role);
    case AccountColumn: {
        const auto account = m_desk.accounts.find(row.change.ref.account);
        if (role != Qt::DisplayRole)
            return {};
        return account ? shownLine(account->label) : tr("an account that is gone");
    }
    default:
        return role == Qt::DisplayRole ? QVariant(plannedCost(row.change)) : QVariant();
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Heading = ChangeCells::Column;
    static constexpr std::array<Heading, ColumnCount> kHeadings{ Heading::Number, Heading::What,
        Heading::Change, Heading::State, Heading::Account, Heading::Cost };
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return ChangeCells::heading(kHeadings.at(static_cast<std::size_t>(section)), role);
}

} // namespace NumberDesk
