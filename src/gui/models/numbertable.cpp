// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/numbertable.h"

#include "gui/models/roles.h"
#include "gui/presenters/changepresenter.h"

#include <algorithm>

namespace NumberDesk {

namespace {

constexpr quint8 kNaming = NumberColumns::Used | NumberColumns::ShortCode | NumberColumns::LongDigits;

bool isSameNumber(const NumberColumns &a, const NumberColumns &b, quint32 row)
{
    // Pools only grow, so an id means the same text in every snapshot.
    return row < a.span() && row < b.span() && a.digits().at(row) == b.digits().at(row)
        && ((a.flags().at(row) ^ b.flags().at(row)) & kNaming) == 0
        && a.ids(NumberColumns::Account).at(row) == b.ids(NumberColumns::Account).at(row)
        && a.ids(NumberColumns::Country).at(row) == b.ids(NumberColumns::Country).at(row)
        && (!(a.flags().at(row) & NumberColumns::LongDigits) || a.digitsAt(row) == b.digitsAt(row));
}

/// Snapshots share what was not written to in between.
bool isSamePage(const NumberColumns &a, const NumberColumns &b, quint32 page)
{
    const auto isShared = [page](const auto &one, const auto &other) {
        return page < one.pageCount() && page < other.pageCount()
            && one.page(page).data() == other.page(page).data()
            && one.page(page).size() == other.page(page).size();
    };
    return isShared(a.digits(), b.digits()) && isShared(a.flags(), b.flags())
        && isShared(a.ids(NumberColumns::Account), b.ids(NumberColumns::Account))
        && isShared(a.ids(NumberColumns::Country), b.ids(NumberColumns::Country));
}

} // namespace

NumberTable::NumberTable(const Desk &desk, QObject *parent)
    : RowTable([this] { return snapshot(); }, parent)
    , m_desk(desk)
    , m_cells(desk)
{
    connect(&desk.inventory, &Inventory::reset, &engine(), &RowEngine::rowsChanged);
    connect(&desk.inventory, &Inventory::rowsChanged, &engine(), &RowEngine::rowsChanged);
    connect(&desk.inventory, &Inventory::rowsRemoved, &engine(), &RowEngine::rowsChanged);
    connect(&desk.accounts, &Accounts::listChanged, this, &NumberTable::takeFacts);
    connect(&desk.activity, &Activity::loaded, this, &NumberTable::takeFacts);
    connect(&desk.activity, &Activity::recordChanged, this, &NumberTable::takeRecord);
    connect(&desk.notes, &NumberNotes::loaded, this, &NumberTable::takeFacts);
    connect(&desk.notes, &NumberNotes::changed, this, &NumberTable::takeNotes);
    takeFacts();
}

const NumberColumns &NumberTable::columns() const
{
    return m_desk.inventory.columns();
}

std::shared_ptr<RowSource> NumberTable::snapshot()
{
    return std::make_shared<NumberRows>(columns(), m_facts, m_filter, m_ranks);
}

void NumberTable::takeAccounts()
{
    m_facts.accounts.clear();
    for (const Account &account : m_desk.accounts.all())
        m_facts.accounts.insert(
            account.id, { account.label, !m_desk.accounts.infoOf(account.id).settingFields.isEmpty() });
}

void NumberTable::takeUnsettled()
{
    m_facts.unsettled.clear();
    for (const ChangeRecord &record : m_desk.activity.records()) {
        const auto open = m_desk.activity.unsettled(record.change.ref);
        if (!open)
            break; // those that are open stand above all others
        m_facts.unsettled.insert(record.change.ref, stateSign(open->state));
    }
}

/// Everything that is not in the columns may be different now.
void NumberTable::takeFacts()
{
    takeAccounts();
    takeUnsettled();
    m_facts.locked = m_desk.notes.locked();
    m_facts.notes = m_desk.notes.all();
    engine().touchAll();
}

void NumberTable::takeNotes(const QList<NumberRef> &refs)
{
    m_facts.locked = m_desk.notes.locked();
    m_facts.notes = m_desk.notes.all();
    for (const NumberRef &ref : refs)
        touch(ref);
}

void NumberTable::takeRecord(const ChangeRecord &record)
{
    // Another change of the number may be the one that is not settled.
    const auto open = m_desk.activity.unsettled(record.change.ref);
    if (open)
        m_facts.unsettled.insert(record.change.ref, stateSign(open->state));
    else
        m_facts.unsettled.remove(record.change.ref);
    touch(record.change.ref);
}

void NumberTable::touch(const NumberRef &ref)
{
    if (const auto row = columns().find(ref))
        engine().touch(*row);
}

void NumberTable::setFilter(const NumberFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    engine().filterChanged();
}

int NumberTable::rowOf(const NumberRef &ref) const
{
    const auto id = rows() ? rows()->columns().find(ref) : std::nullopt;
    return id ? rowOfId(*id) : -1;
}

QStringList NumberTable::countries() const
{
    const TextPool &pool = columns().pool(NumberColumns::Country);
    const auto &ids = columns().ids(NumberColumns::Country);
    std::vector<bool> occurs(pool.size());
    for (qsizetype page = 0; page < ids.pageCount(); ++page) {
        for (const quint32 id : ids.page(page))
            occurs[id] = true;
    }
    QStringList codes;
    for (quint32 id = 0; id < pool.size(); ++id) {
        if (occurs[id] && !pool.bytes(id).isEmpty())
            codes << pool.at(id);
    }
    codes.sort();
    return codes;
}

int NumberTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NumberTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_cells.data(*rows(), id(index.row()), index.column(), role);
}

QVariant NumberTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == MonthlyColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case CountryColumn:
        return tr("Country");
    case TypeColumn:
        return tr("Type");
    case CapabilitiesColumn:
        return tr("Capabilities");
    case LabelColumn:
        return tr("Label");
    case DestinationColumn:
        return tr("Goes to");
    case MonthlyColumn:
        return tr("Monthly");
    case NextChargeColumn:
        return tr("Next charge");
    case TagsColumn:
        return tr("Tags");
    case OwnerColumn:
        return tr("Owner");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

RowSet NumberTable::replacedIn(const RowSource &later, const RowSet &changed) const
{
    const NumberColumns &before = rows()->columns();
    const NumberColumns &now = static_cast<const NumberRows &>(later).columns();
    RowSet replaced(now.span());
    for (quint32 page = 0; page < changed.pageCount(); ++page) {
        if (isSamePage(before, now, page))
            continue;
        for (quint32 word = 0; word < RowSet::kPageWords; ++word)
            RowSet::forEachBit(changed.page(page)[word], page * RowSet::kPage + word * 64, [&](quint32 row) {
                if (!isSameNumber(before, now, row))
                    replaced.insert(row);
            });
    }
    return replaced;
}

void NumberTable::forget(const RowSet &changed)
{
    m_cells.forget(changed);
}

} // namespace NumberDesk
