// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/activitymodel.h"

#include "domain/country.h"
#include "gui/presenters/changepresenter.h"
#include "gui/theme/look.h"

#include <QColor>
#include <QLocale>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

int placeOf(const QList<ChangeRecord> &records, const QString &changeId)
{
    const auto found = std::find_if(records.cbegin(), records.cend(),
        [&changeId](const ChangeRecord &record) { return record.change.id == changeId; });
    return found == records.cend() ? -1 : static_cast<int>(found - records.cbegin());
}

/// The time today, else with the day.
QString whenText(const QDateTime &time, const QDateTime &nowUtc)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == nowUtc.toLocalTime().date())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    return QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace

ActivityModel::ActivityModel(const Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(&desk.activity, &Activity::loaded, this, &ActivityModel::reload);
    connect(&desk.activity, &Activity::recordChanged, this, &ActivityModel::take);
    connect(&desk.accounts, &Accounts::listChanged, this, &ActivityModel::reload);
    reload();
}

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void ActivityModel::reload()
{
    beginResetModel();
    m_records = matching();
    endResetModel();
    Q_EMIT countsChanged();
}

QList<ChangeRecord> ActivityModel::matching() const
{
    const FilterQuery words = parseWords(m_filter.text);
    QList<ChangeRecord> found;
    for (const ChangeRecord &record : m_desk.activity.records()) {
        if (matches(record, words))
            found << record;
    }
    return found;
}

bool ActivityModel::matches(const ChangeRecord &record, const FilterQuery &query) const
{
    if (m_filter.onlyUnsettled && isSettled(record.state))
        return false;
    if (!m_filter.account.isEmpty() && record.change.ref.account != m_filter.account)
        return false;
    if (query.isEmpty())
        return true;
    const auto account = m_desk.accounts.find(record.change.ref.account);
    const QStringList words{ account ? account->label : QString(), record.change.ref.country,
        countryName(record.change.ref.country), kindText(record.change.kind), stateText(record.state),
        text(record, WordsColumn), record.requestId, record.who };
    RowTexts texts;
    texts.digits = record.change.ref.number.digits();
    texts.label = words.join(u'\n').toCaseFolded();
    return NumberDesk::matches(query, texts);
}

void ActivityModel::take(const ChangeRecord &record)
{
    // One record has changed, so the others keep their order.
    place(rowOf(record.change.id), placeOf(matching(), record.change.id), record);
    Q_EMIT countsChanged();
}

void ActivityModel::place(int from, int to, const ChangeRecord &record)
{
    if (from < 0 && to < 0)
        return;
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_records.insert(to, record);
        endInsertRows();
        return;
    }
    if (to < 0) {
        beginRemoveRows({}, from, from);
        m_records.removeAt(from);
        endRemoveRows();
        return;
    }
    if (from != to) {
        // Qt names the row before which it goes, counted while it is still in its old place.
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_records.move(from, to);
        endMoveRows();
    }
    m_records[to] = record;
    Q_EMIT dataChanged(index(to, 0), index(to, ColumnCount - 1));
}

int ActivityModel::rowOf(const QString &changeId) const
{
    return placeOf(m_records, changeId);
}

void ActivityModel::tick()
{
    for (int row = 0; row < m_records.size() && !isSettled(m_records.at(row).state); ++row)
        Q_EMIT dataChanged(index(row, WordsColumn), index(row, WordsColumn), { Qt::DisplayRole });
}

bool ActivityModel::hasUnsettled() const
{
    return !m_records.isEmpty() && !isSettled(m_records.first().state);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::text(const ChangeRecord &record, int column) const
{
    const QDateTime now = m_desk.clock.utcNow();
    switch (column) {
    case OutcomeColumn:
        return stateText(record.state);
    case WhenColumn:
        return whenText(record.created, now);
    case NumberColumn:
        return subjectText(record.change);
    case WhatColumn:
        return kindText(record.change.kind);
    case WordsColumn:
        return outcomeText(record, now);
    case RequestColumn:
        return record.requestId.isEmpty() ? u"—"_s : record.requestId;
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChangeRecord &record = m_records.at(index.row());
    if (role == Qt::DisplayRole)
        return text(record, index.column());
    if (role == Qt::ToolTipRole && index.column() == WordsColumn)
        return plainToolTip(text(record, WordsColumn));
    if (role == StateSignRole && index.column() == OutcomeColumn)
        return QVariant::fromValue(stateSign(record.state));
    if (role == AccountColourRole && index.column() == NumberColumn) {
        const auto account = m_desk.accounts.find(record.change.ref.account);
        return account ? QVariant(QColor(account->colour)) : QVariant();
    }
    return {};
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OutcomeColumn:
        return tr("Outcome");
    case WhenColumn:
        return tr("When");
    case NumberColumn:
        return tr("Number");
    case WhatColumn:
        return tr("What");
    case WordsColumn:
        return tr("In words");
    case RequestColumn:
        return tr("Request id");
    default:
        return {};
    }
}

} // namespace NumberDesk
