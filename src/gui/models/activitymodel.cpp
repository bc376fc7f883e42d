// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/activitymodel.h"

#include "gui/presenters/accountpresenter.h"
#include "gui/presenters/activitypresenter.h"
#include "gui/presenters/changepresenter.h"
#include "gui/theme/look.h"

#include <QColor>
#include <QLocale>
#include <QTimer>

#include <utility>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

// A long plan that is applied tells of some hundred steps a second, and ordering takes a walk over all rows.
constexpr int kOrderedAtOnce = 1000;
constexpr std::chrono::milliseconds kBetweenOrders{ 100 };

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
    : RowTable([this] { return std::make_shared<ActivityRows>(m_rows, m_places, m_filter); }, parent)
    , m_desk(desk)
{
    connect(&desk.activity, &Activity::loaded, this, &ActivityModel::reload);
    connect(&desk.activity, &Activity::olderLoaded, this, &ActivityModel::takeOlder);
    connect(&desk.activity, &Activity::recordChanged, this, &ActivityModel::take);
    connect(&desk.accounts, &Accounts::listChanged, this, &ActivityModel::reload);
    reload();
}

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    engine().filterChanged();
}

/// Accounts may have other names, too, so that all is written anew.
void ActivityModel::reload()
{
    for (const ChangeRecord &record : m_desk.activity.records())
        put(record);
    order();
    engine().touchAll();
}

void ActivityModel::takeOlder(const QList<ChangeRecord> &records)
{
    for (const ChangeRecord &record : records)
        put(record);
    bringIn();
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_desk.activity.hasOlder();
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        m_desk.activity.loadOlder();
}

void ActivityModel::take(const ChangeRecord &record)
{
    put(record);
    if (m_rows.size() < kOrderedAtOnce)
        bringIn();
    else if (!std::exchange(m_isOrderDue, true))
        QTimer::singleShot(kBetweenOrders, this, &ActivityModel::bringIn);
}

/// Shows what was put, at its place.
void ActivityModel::bringIn()
{
    m_isOrderDue = false;
    order();
    engine().rowsChanged();
}

void ActivityModel::put(const ChangeRecord &record)
{
    const ActivityRow row{ record, textsOf(record), ++m_version };
    const auto known = m_index.constFind(record.change.id);
    if (known != m_index.constEnd()) {
        (void)m_rows.set(*known, row);
        return;
    }
    m_index.insert(record.change.id, static_cast<quint32>(m_rows.size()));
    m_rows.append(row);
    m_places.push_back(RowOrder::kNowhere);
}

/// The journal knows in which order they stand.
void ActivityModel::order()
{
    m_places.assign(static_cast<std::size_t>(m_rows.size()), RowOrder::kNowhere);
    quint32 place = 0;
    for (const ChangeRecord &record : m_desk.activity.records()) {
        if (const auto known = m_index.constFind(record.change.id); known != m_index.constEnd())
            m_places[*known] = place++;
    }
}

RowTexts ActivityModel::textsOf(const ChangeRecord &record) const
{
    const auto account = m_desk.accounts.find(record.change.ref.account);
    return activityTexts(record, account ? account->label : QString(), m_desk.clock.utcNow());
}

int ActivityModel::rowOf(const QString &changeId) const
{
    const auto known = m_index.constFind(changeId);
    return known == m_index.constEnd() ? -1 : rowOfId(*known);
}

void ActivityModel::tick()
{
    for (int row = 0; row < rowCount() && !isSettled(at(row).state); ++row)
        Q_EMIT dataChanged(index(row, WordsColumn), index(row, WordsColumn), { Qt::DisplayRole });
}

bool ActivityModel::hasUnsettled() const
{
    return rowCount() > 0 && !isSettled(at(0).state);
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
    const ChangeRecord &record = at(index.row());
    if (role == Qt::DisplayRole)
        return text(record, index.column());
    if (role == Qt::ToolTipRole && index.column() == WordsColumn)
        return plainToolTip(text(record, WordsColumn));
    if (role == StateSignRole && index.column() == OutcomeColumn)
        return QVariant::fromValue(stateSign(record.state));
    if (index.column() == NumberColumn && (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)) {
        const QString words
            = withAccount(text(record, NumberColumn), record.change.ref.account, m_desk.accounts);
        return role == Qt::ToolTipRole ? plainToolTip(words) : words;
    }
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
