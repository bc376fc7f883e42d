// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/numbertable.h"

#include "domain/country.h"
#include "gui/presenters/capabilitytext.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/numberpresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/theme/look.h"

#include <QColor>
#include <QLocale>

#include <algorithm>
#include <set>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

/// More new rows at once than this are shown by one reset: telling a view of each costs more.
constexpr std::size_t kMostInsertions = 400;

int compareMoney(const std::optional<Money> &a, const std::optional<Money> &b)
{
    if (!a || !b)
        return int(a.has_value()) - int(b.has_value());
    if (a->currency() != b->currency())
        return a->currency().compare(b->currency());
    const auto order = a->compare(*b);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/// What an unsettled change is doing to its number.
QString unsettledWords(const ChangeRecord &record)
{
    if (record.state == ChangeState::NeedsAttention)
        return NumberTable::tr("Needs attention");
    if (record.state == ChangeState::Journaled)
        return NumberTable::tr("Waiting to be sent");
    const bool sending = record.state == ChangeState::Sending;
    switch (record.change.kind) {
    case ChangeKind::Buy:
        return sending ? NumberTable::tr("Buying…") : NumberTable::tr("Checking purchase…");
    case ChangeKind::Release:
        return sending ? NumberTable::tr("Releasing…") : NumberTable::tr("Checking release…");
    case ChangeKind::Configure:
        break;
    }
    return sending ? NumberTable::tr("Updating…") : NumberTable::tr("Checking update…");
}

template <typename T>
int compareOptional(const std::optional<T> &a, const std::optional<T> &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

} // namespace

NumberTable::NumberTable(const Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(&desk.inventory, &Inventory::reset, this, &NumberTable::reload);
    connect(&desk.inventory, &Inventory::upserted, this, &NumberTable::upsert);
    connect(&desk.inventory, &Inventory::removed, this, &NumberTable::remove);
    connect(&desk.accounts, &Accounts::listChanged, this, &NumberTable::reload);
    connect(&desk.activity, &Activity::recordChanged, this, [this](const ChangeRecord &record) {
        if (const int row = rowOf(record.change.ref); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
    connect(&desk.locks, &NumberLocks::loaded, this, &NumberTable::reload);
    connect(&desk.locks, &NumberLocks::changed, this, &NumberTable::takeLock);
    reload();
}

void NumberTable::reload()
{
    beginResetModel();
    m_rows.clear();
    m_index.clear();
    for (const Account &account : m_desk.accounts.all()) {
        for (const OwnedNumber &number : m_desk.inventory.numbers(account.id))
            store(number);
    }
    m_visible = orderedMatches(m_rows.size());
    endResetModel();
    Q_EMIT countsChanged();
}

void NumberTable::store(const OwnedNumber &number)
{
    const auto account = m_desk.accounts.find(number.ref.account);
    Row row{ number, searchTextOf(number, account ? account->label : QString()),
        !account || !m_desk.accounts.infoOf(account->id).settingFields.isEmpty() };
    if (m_desk.locks.isLocked(number.ref))
        row.text.words += QString(u'\n' + tr("locked").toCaseFolded());
    const auto known = m_index.constFind(number.ref);
    if (known != m_index.constEnd()) {
        m_rows[static_cast<std::size_t>(*known)] = std::move(row);
        return;
    }
    m_index.insert(number.ref, static_cast<int>(m_rows.size()));
    m_rows.push_back(std::move(row));
}

void NumberTable::upsert(const QList<OwnedNumber> &numbers)
{
    const std::size_t before = m_rows.size();
    std::vector<int> added;
    bool changed = false;
    for (const OwnedNumber &number : numbers) {
        const auto known = m_index.constFind(number.ref);
        if (known == m_index.constEnd())
            added.push_back(static_cast<int>(m_rows.size()));
        else if (readsSame(m_rows[static_cast<std::size_t>(*known)].number, number))
            continue;
        else
            changed = true;
        store(number);
    }
    // A changed row may belong elsewhere now, or nowhere.
    if (changed)
        takeOrder(orderedMatches(before));
    insertVisible(std::move(added));
    if (m_rows.size() > before || changed)
        Q_EMIT countsChanged();
}

/// A lock is a word that can be searched for.
void NumberTable::takeLock(const NumberRef &ref)
{
    const auto known = m_index.constFind(ref);
    if (known == m_index.constEnd())
        return;
    store(OwnedNumber(m_rows[static_cast<std::size_t>(*known)].number));
    if (m_filter.text.isEmpty()) {
        // Finding its row costs more than painting the few that are seen.
        if (!m_visible.empty())
            Q_EMIT dataChanged(index(0, NumberColumn), index(rowCount() - 1, NumberColumn));
        return;
    }
    takeOrder(orderedMatches(m_rows.size()));
    Q_EMIT countsChanged();
}

void NumberTable::insertVisible(std::vector<int> rows)
{
    std::erase_if(rows, [this](int row) { return !passes(m_rows[static_cast<std::size_t>(row)]); });
    if (rows.empty())
        return;
    if (rows.size() > kMostInsertions || m_visible.empty()) {
        takeOrder(orderedMatches(m_rows.size()));
        return;
    }
    const auto order = [this](int a, int b) { return less(a, b); };
    for (const int row : rows) {
        const auto place = std::upper_bound(m_visible.begin(), m_visible.end(), row, order);
        const int at = static_cast<int>(place - m_visible.begin());
        beginInsertRows({}, at, at);
        m_visible.insert(place, row);
        endInsertRows();
    }
}

void NumberTable::remove(const QList<NumberRef> &refs)
{
    beginResetModel();
    for (const NumberRef &ref : refs) {
        const auto known = m_index.constFind(ref);
        if (known == m_index.constEnd())
            continue;
        const int hole = *known;
        m_index.erase(known);
        // The last row moves into the hole; the order is made anew below.
        if (const int last = static_cast<int>(m_rows.size()) - 1; hole != last) {
            m_rows[static_cast<std::size_t>(hole)] = std::move(m_rows.back());
            m_index[m_rows[static_cast<std::size_t>(hole)].number.ref] = hole;
        }
        m_rows.pop_back();
    }
    m_visible = orderedMatches(m_rows.size());
    endResetModel();
    Q_EMIT countsChanged();
}

void NumberTable::setFilter(const NumberFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_matcher = NumberMatcher(filter);
    takeOrder(orderedMatches(m_rows.size()));
    Q_EMIT countsChanged();
}

void NumberTable::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    takeOrder(orderedMatches(m_rows.size()));
}

std::vector<int> NumberTable::orderedMatches(std::size_t count) const
{
    std::vector<int> order;
    order.reserve(count);
    for (std::size_t row = 0; row < count; ++row) {
        if (passes(m_rows[row]))
            order.push_back(static_cast<int>(row));
    }
    std::sort(order.begin(), order.end(), [this](int a, int b) { return less(a, b); });
    return order;
}

void NumberTable::takeOrder(std::vector<int> order)
{
    if (order == m_visible) {
        if (!m_visible.empty())
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_visible.size()) - 1, ColumnCount - 1));
        return;
    }
    if (order.size() != m_visible.size()) {
        beginResetModel();
        m_visible = std::move(order);
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<int, int> places;
    for (std::size_t at = 0; at < order.size(); ++at)
        places.insert(order[at], static_cast<int>(at));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &kept : before) {
        const int place = places.value(m_visible[static_cast<std::size_t>(kept.row())], -1);
        after << (place < 0 ? QModelIndex() : index(place, kept.column()));
    }
    m_visible = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool NumberTable::passes(const Row &row) const
{
    // What cannot be configured does not wait for it.
    return (row.settable || !m_filter.onlyNotConfigured) && m_matcher.matches(row.number, row.text);
}

bool NumberTable::less(int a, int b) const
{
    const Row &first = m_rows[static_cast<std::size_t>(a)];
    const Row &second = m_rows[static_cast<std::size_t>(b)];
    int order = compare(first, second);
    if (m_sortOrder == Qt::DescendingOrder)
        order = -order;
    if (order == 0)
        order = first.text.digits.compare(second.text.digits);
    return order != 0 ? order < 0 : a < b;
}

int NumberTable::compare(const Row &a, const Row &b) const
{
    switch (m_sortColumn) {
    case CountryColumn:
        return a.number.ref.country.compare(b.number.ref.country);
    case TypeColumn:
        return a.number.type.word().compare(b.number.type.word());
    case CapabilitiesColumn:
        return int(a.number.capabilities.entries().size() - b.number.capabilities.entries().size());
    case LabelColumn:
        return a.number.label.compare(b.number.label, Qt::CaseInsensitive);
    case DestinationColumn:
        return a.number.destination.compare(b.number.destination, Qt::CaseInsensitive);
    case MonthlyColumn:
        return compareMoney(a.number.monthly, b.number.monthly);
    case NextChargeColumn:
        return compareOptional(a.number.nextCharge, b.number.nextCharge);
    case StateColumn:
        return int(stateOf(a).sign) - int(stateOf(b).sign);
    default:
        return a.text.digits.compare(b.text.digits);
    }
}

const OwnedNumber &NumberTable::at(int row) const
{
    return this->row(row).number;
}

int NumberTable::rowOf(const NumberRef &ref) const
{
    const auto known = m_index.constFind(ref);
    if (known == m_index.constEnd())
        return -1;
    const auto place = std::find(m_visible.cbegin(), m_visible.cend(), *known);
    return place == m_visible.cend() ? -1 : static_cast<int>(place - m_visible.cbegin());
}

QStringList NumberTable::countries() const
{
    std::set<QString> codes;
    for (const Row &row : m_rows)
        codes.insert(row.number.ref.country);
    return { codes.cbegin(), codes.cend() };
}

int NumberTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int NumberTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

NumberTable::State NumberTable::stateOf(const Row &row) const
{
    const OwnedNumber &number = row.number;
    if (const auto record = m_desk.activity.unsettled(number.ref))
        return { stateSign(record->state), unsettledWords(*record) };
    if (number.endsAt)
        return { StateSign::Attention,
            tr("Ends %1").arg(
                QLocale().toString(number.endsAt->toLocalTime().date(), QLocale::ShortFormat)) };
    if (!number.notices.isEmpty())
        return { StateSign::Attention, ownWords(number.notices.first()).simplified() };
    if (!number.nextSteps.isEmpty())
        return { StateSign::Checking, shownLine(number.nextSteps.first().text) };
    if (row.settable && !number.isConfigured())
        return { StateSign::Attention, tr("Not configured") };
    return { StateSign::Ready, tr("Ready") };
}

QVariant NumberTable::stateData(const Row &row, int role) const
{
    if (role == Qt::DisplayRole)
        return stateOf(row).words;
    if (role == StateSignRole)
        return QVariant::fromValue(stateOf(row).sign);
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines;
    for (const Note &note : notesOf(row.number))
        lines << note.words;
    return lines.isEmpty() ? QVariant() : plainToolTip(lines.join(u'\n'));
}

QVariant NumberTable::numberData(const OwnedNumber &number, int role) const
{
    const bool isLocked = m_desk.locks.isLocked(number.ref);
    switch (role) {
    case Qt::DisplayRole:
        return text(number, NumberColumn);
    case ExportRole:
        return number.ref.number.e164();
    case LockedRole:
        return isLocked;
    case Qt::ToolTipRole:
        return isLocked ? QVariant(tr("Locked against release.")) : QVariant();
    case Qt::AccessibleTextRole:
        return isLocked ? QVariant(tr("%1, locked", "a number").arg(text(number, NumberColumn).toString()))
                        : QVariant();
    case AccountColourRole: {
        const auto account = m_desk.accounts.find(number.ref.account);
        return account ? QVariant(QColor(account->colour)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant NumberTable::capabilitiesData(const Capabilities &capabilities, int role) const
{
    switch (role) {
    case CapabilitiesRole:
        return QVariant::fromValue(capabilityMarks(capabilities));
    case Qt::AccessibleTextRole:
        return capabilityText(capabilities);
    case Qt::ToolTipRole:
        return capabilities.isEmpty() ? QVariant() : plainToolTip(capabilityLines(capabilities).join(u'\n'));
    default:
        return {};
    }
}

QVariant NumberTable::text(const OwnedNumber &number, int column) const
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"—"_s : shownLine(text); };
    switch (column) {
    case NumberColumn:
        return number.ref.number.international();
    case CountryColumn:
        return QString(number.ref.country + u' ' + countryName(number.ref.country));
    case TypeColumn:
        return orDash(number.type.name());
    case CapabilitiesColumn:
        return number.capabilities.names().join(u", "_s);
    case LabelColumn:
        return orDash(number.label);
    case DestinationColumn:
        return orDash(number.destination);
    case MonthlyColumn:
        return number.monthly ? number.monthly->toText() : tr("not told");
    case NextChargeColumn:
        return number.nextCharge
            ? QLocale().toString(number.nextCharge->toLocalTime().date(), QLocale::ShortFormat)
            : u"—"_s;
    default:
        return {};
    }
}

QVariant NumberTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OwnedNumber &number = at(index.row());
    if (index.column() == StateColumn)
        return stateData(row(index.row()), role);
    if (index.column() == NumberColumn)
        return numberData(number, role);
    if (role == Qt::DisplayRole)
        return text(number, index.column());
    if (role == ExportRole && index.column() == NextChargeColumn)
        return number.nextCharge ? number.nextCharge->toUTC().date().toString(Qt::ISODate) : QString();
    if (index.column() == CapabilitiesColumn)
        return capabilitiesData(number.capabilities, role);
    if (role == NotToldRole && index.column() == MonthlyColumn)
        return !number.monthly.has_value();
    return {};
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

} // namespace NumberDesk
