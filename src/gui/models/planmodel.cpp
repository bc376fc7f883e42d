// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/planmodel.h"

#include "gui/delegates/differencedelegate.h"
#include "gui/models/changecells.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/presenters/planpresenter.h"
#include "gui/theme/look.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace NumberDesk {

using namespace Qt::StringLiterals;

PlanModel::PlanModel(const Desk &desk, QObject *parent)
    : RowTable([this] { return std::make_shared<PlanEntries>(m_numbers); }, parent)
    , m_desk(desk)
{
    engine().touchAll(); // of nothing, so that there is something to show at once
    readAnew();
    connect(&desk.plan, &Plan::changed, this, &PlanModel::read);
    connect(&desk.accounts, &Accounts::listChanged, this, &PlanModel::readAnew);
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
    if (rowCount() > 0 && m_desk.plan.isAnyBegun())
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
    PlannedRows rows;
    if (!m_account.isEmpty())
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(rows),
            [this](const PlannedRow &row) { return row->change.ref.account == m_account; });
    m_numbers.take(m_account.isEmpty() ? all : rows);
    engine().rowsChanged();
    tellStates();
}

/// Accounts may have other names, too, so that all is written anew.
void PlanModel::readAnew()
{
    read();
    engine().touchAll();
}

RowSet PlanModel::replacedIn(const RowSource &now, const RowSet &changed) const
{
    const auto &later = static_cast<const PlanEntries &>(now);
    RowSet replaced(later.span());
    changed.forEach([&](quint32 row) {
        if (row >= shown().span() || !shown().isUsed(row))
            return;
        if (!later.isUsed(row) || later.at(row)->change.id != shown().at(row)->change.id)
            replaced.insert(row);
    });
    return replaced;
}

bool PlanModel::hasStates() const
{
    return m_desk.plan.isAnyBegun()
        && std::any_of(rows().cbegin(), rows().cend(), [this](const PlannedChange &row) {
               return row.failed || row.due.isValid() || m_desk.plan.isUnderWay(row.change.id);
           });
}

int PlanModel::rowOf(const QString &id) const
{
    const auto number = m_numbers.find(id);
    return number ? rowOfId(*number) : -1;
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
    QStringList lines{ targetText(row.change, info) };
    lines << (row.change.kind == ChangeKind::Release ? info.releaseConsequence
                                                     : DifferenceDelegate::inWords(fieldsOf(row)));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant PlanModel::changeData(const PlannedChange &row, int role) const
{
    // How a release is parked first is no difference that it makes.
    if (role == DifferenceRole && row.change.kind != ChangeKind::Release && !row.change.edits.isEmpty())
        return QVariant::fromValue(fieldsOf(row));
    if (role == RemarkRole)
        return targetText(row.change, m_desk.accounts.infoOf(row.change.ref.account));
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
    const PlannedChange &row = at(index.row());
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
    case AccountColumn:
        return ChangeCells::account(row.change, m_desk.accounts, role);
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
