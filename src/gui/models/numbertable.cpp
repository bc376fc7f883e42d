// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/numbertable.h"

#include "gui/models/roles.h"
#include "gui/presenters/changepresenter.h"

#include <algorithm>

namespace NumberDesk {

namespace {

/// So many rows may come, go or change one by one. Telling the view of each costs a walk over all its rows.
constexpr std::size_t kMostSteps = 400;
constexpr std::size_t kMostStepsTimesRows = 8'000'000;

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

/// How to get from what is shown to the next order by few changes. Rows of the view, upwards.
struct NumberTable::Steps
{
    std::vector<int> gone; ///< before
    std::vector<int> fresh; ///< afterwards
    std::vector<int> changed; ///< afterwards
};

NumberTable::NumberTable(const Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_cells(desk)
    , m_engine([this] { return snapshot(); })
{
    connect(&desk.inventory, &Inventory::reset, &m_engine, &RowEngine::rowsChanged);
    connect(&desk.inventory, &Inventory::rowsChanged, &m_engine, &RowEngine::rowsChanged);
    connect(&desk.inventory, &Inventory::rowsRemoved, &m_engine, &RowEngine::rowsChanged);
    connect(&desk.accounts, &Accounts::listChanged, this, &NumberTable::takeFacts);
    connect(&desk.activity, &Activity::loaded, this, &NumberTable::takeFacts);
    connect(&desk.activity, &Activity::recordChanged, this, &NumberTable::takeRecord);
    connect(&desk.locks, &NumberLocks::loaded, this, &NumberTable::takeFacts);
    connect(&desk.locks, &NumberLocks::changed, this, [this](const NumberRef &ref) {
        m_facts.locked = m_desk.locks.all();
        touch(ref);
    });
    connect(&m_engine, &RowEngine::ready, this, &NumberTable::show);
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
    m_facts.locked = m_desk.locks.all();
    m_engine.touchAll();
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
        m_engine.touch(*row);
}

void NumberTable::setFilter(const NumberFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_engine.filterChanged();
}

void NumberTable::sort(int column, Qt::SortOrder order)
{
    m_engine.setSorting({ column, order });
}

int NumberTable::rowOf(const NumberRef &ref) const
{
    const auto id = m_rows ? m_rows->columns().find(ref) : std::nullopt;
    return id ? rowOfId(*id) : -1;
}

int NumberTable::rowOfId(quint32 id) const
{
    return static_cast<int>(m_engine.result()->order.find(*m_visible, id));
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

int NumberTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible->size());
}

int NumberTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NumberTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_cells.data(*m_rows, id(index.row()), index.column(), role);
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
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

/// Takes over what the engine has ready.
void NumberTable::show(const std::shared_ptr<const RowResult> &before)
{
    const RowResult &now = *m_engine.result();
    const bool isOther = !now.changed.isEmpty() || before->visible != now.visible;
    m_replaced = replacedIn(static_cast<const NumberRows &>(*now.source).columns(), now.changed);
    if (const auto steps = stepsFrom(*before))
        take(*steps);
    else
        swap();
    if (isOther)
        Q_EMIT countsChanged();
}

void NumberTable::turnToNew()
{
    const RowSet &changed = m_engine.result()->changed;
    m_rows = std::static_pointer_cast<const NumberRows>(m_engine.result()->source);
    if (changed.count() > qsizetype(kMostSteps))
        m_cells.forgetAll();
    else
        changed.forEach([this](quint32 row) { m_cells.forget(row); });
}

RowSet NumberTable::replacedIn(const NumberColumns &now, const RowSet &changed) const
{
    RowSet replaced(now.span());
    if (!m_rows)
        return replaced;
    const NumberColumns &before = m_rows->columns();
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

/// The few changes that lead to the next order, or nothing when they are many, or when another filter or
/// another sorting is the reason.
std::optional<NumberTable::Steps> NumberTable::stepsFrom(const RowResult &before) const
{
    const RowResult &now = *m_engine.result();
    if (!m_rows || before.order.sorting() != now.order.sorting()
        || now.source->relationTo(*before.source) != FilterRelation::Same
        || now.changed.count() > qsizetype(kMostSteps))
        return std::nullopt;
    Steps steps;
    now.changed.forEach([&](quint32 row) {
        const auto from = static_cast<int>(before.order.find(*m_visible, row));
        const auto to = static_cast<int>(now.order.find(*now.visible, row));
        const bool stays = from >= 0 && to >= 0 && !m_replaced.test(row);
        if (from >= 0 && !stays)
            steps.gone.push_back(from);
        if (to >= 0)
            (stays ? steps.changed : steps.fresh).push_back(to);
    });
    for (std::vector<int> *rows : { &steps.gone, &steps.fresh, &steps.changed })
        std::sort(rows->begin(), rows->end());
    const std::size_t count = steps.gone.size() + steps.fresh.size();
    if (count * std::max(m_visible->size(), now.visible->size()) > kMostStepsTimesRows)
        return std::nullopt;
    return steps;
}

void NumberTable::take(const Steps &steps)
{
    const auto visible = m_engine.result()->visible;
    takeOut(steps.gone);
    turnToNew();
    if (steps.fresh.empty()) {
        reorder(visible);
    } else {
        auto known = std::make_shared<RowList>();
        known->reserve(visible->size());
        auto fresh = steps.fresh.cbegin();
        for (std::size_t row = 0; row < visible->size(); ++row) {
            if (fresh != steps.fresh.cend() && *fresh == static_cast<int>(row))
                ++fresh;
            else
                known->push_back((*visible)[row]);
        }
        reorder(known);
        putIn(steps.fresh, *visible);
    }
    m_visible = visible;
    tellChanged(steps.changed);
}

void NumberTable::takeOut(const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    auto visible = std::make_shared<RowList>(*m_visible);
    m_visible = visible;
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        beginRemoveRows({}, *row, *row);
        visible->erase(visible->begin() + *row);
        endRemoveRows();
    }
}

/// The same rows in another order.
void NumberTable::reorder(const std::shared_ptr<const RowList> &visible)
{
    if (*m_visible == *visible)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &kept : before) {
        const auto row = static_cast<int>(m_engine.result()->order.find(*visible, id(kept.row())));
        after << (row < 0 ? QModelIndex() : index(row, kept.column()));
    }
    m_visible = visible;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void NumberTable::putIn(const std::vector<int> &rows, const RowList &visible)
{
    auto shown = std::make_shared<RowList>(*m_visible);
    m_visible = shown;
    for (auto run = rows.cbegin(); run != rows.cend();) {
        auto end = run + 1;
        while (end != rows.cend() && *end == *(end - 1) + 1)
            ++end;
        beginInsertRows({}, *run, *(end - 1));
        shown->insert(shown->begin() + *run, visible.begin() + *run, visible.begin() + *(end - 1) + 1);
        endInsertRows();
        run = end;
    }
}

void NumberTable::swap()
{
    const auto visible = m_engine.result()->visible;
    if (m_rows && *m_visible == *visible && m_replaced.isEmpty()) {
        turnToNew();
        m_visible = visible;
        if (!m_engine.result()->changed.isEmpty() && !m_visible->empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    Q_EMIT aboutToRearrange();
    if (m_rows && m_visible->size() == visible->size() && m_replaced.isEmpty()) {
        turnToNew();
        reorder(visible);
    } else {
        beginResetModel();
        turnToNew();
        m_visible = visible;
        endResetModel();
    }
    Q_EMIT rearranged();
}

void NumberTable::tellChanged(const std::vector<int> &rows)
{
    constexpr std::size_t kEach = 16;
    if (rows.empty())
        return;
    if (rows.size() > kEach) {
        Q_EMIT dataChanged(index(rows.front(), 0), index(rows.back(), ColumnCount - 1));
        return;
    }
    for (const int row : rows)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace NumberDesk
