// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/offertable.h"

#include "gui/openpage.h"
#include "gui/presenters/capabilitytext.h"
#include "gui/theme/look.h"

#include <QColor>

#include <algorithm>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

bool isMoney(int column)
{
    return column == OfferTable::SetUpColumn || column == OfferTable::MonthlyColumn
        || column == OfferTable::FirstYearColumn;
}

int compareMoney(const Money &a, const Money &b)
{
    if (a.currency() != b.currency())
        return a.currency().compare(b.currency());
    const auto order = a.compare(b);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

} // namespace

OfferTable::OfferTable(const Desk &desk, BasketModel &basket, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_basket(basket)
{
    connect(&basket, &BasketModel::changed, this, &OfferTable::tellPicked);
    connect(&desk.activity, &Activity::loaded, this, &OfferTable::lookAtAll);
    connect(&desk.activity, &Activity::recordChanged, this,
        [this](const ChangeRecord &record) { look(record.change.ref); });
    connect(&desk.inventory, &Inventory::reset, this, &OfferTable::lookAtAll);
    connect(&desk.inventory, &Inventory::upserted, this, [this](const QList<OwnedNumber> &numbers) {
        for (const OwnedNumber &number : numbers)
            look(number.ref);
    });
    connect(&desk.inventory, &Inventory::removed, this, [this](const QList<NumberRef> &refs) {
        for (const NumberRef &ref : refs)
            look(ref);
    });
    connect(&desk.accounts, &Accounts::listChanged, this, &OfferTable::lookAtAll);
}

void OfferTable::clear()
{
    beginResetModel();
    m_rows.clear();
    m_visible.clear();
    m_index.clear();
    endResetModel();
}

void OfferTable::add(const QList<NumberOffer> &offers)
{
    std::vector<std::size_t> fresh;
    for (const NumberOffer &offer : offers) {
        if (m_index.contains(offer.ref))
            continue;
        m_index.insert(offer.ref, m_rows.size());
        fresh.push_back(m_rows.size());
        m_rows.push_back({ offer, offer.firstYear(), standingOf(offer) });
    }
    merge(std::move(fresh));
}

void OfferTable::merge(std::vector<std::size_t> fresh)
{
    const auto order = [this](std::size_t a, std::size_t b) { return less(a, b); };
    std::sort(fresh.begin(), fresh.end(), order);
    // From the back, so that places found earlier stay right.
    auto end = fresh.end();
    while (end != fresh.begin()) {
        const auto place = std::upper_bound(m_visible.begin(), m_visible.end(), *(end - 1), order);
        auto first = end - 1;
        while (first != fresh.begin() && (place == m_visible.begin() || !less(*(first - 1), *(place - 1))))
            --first;
        const int at = static_cast<int>(place - m_visible.begin());
        beginInsertRows({}, at, at + static_cast<int>(end - first) - 1);
        m_visible.insert(place, first, end);
        endInsertRows();
        end = first;
    }
}

const NumberOffer &OfferTable::at(int visible) const
{
    return row(visible).offer;
}

QString OfferTable::obstacle(int visible) const
{
    return row(visible).standing.obstacle;
}

int OfferTable::rowOf(const NumberRef &ref) const
{
    const auto known = m_index.constFind(ref);
    if (known == m_index.constEnd())
        return -1;
    const auto place = std::find(m_visible.cbegin(), m_visible.cend(), *known);
    return place == m_visible.cend() ? -1 : static_cast<int>(place - m_visible.cbegin());
}

OfferStanding OfferTable::standingOf(const NumberOffer &offer) const
{
    const auto account = m_desk.accounts.find(offer.ref.account);
    return offerStanding(offer,
        { m_desk.activity.unsettled(offer.ref), m_desk.inventory.find(offer.ref).has_value(),
            account && account->readOnly });
}

void OfferTable::look(const NumberRef &ref)
{
    const auto known = m_index.constFind(ref);
    if (known == m_index.constEnd())
        return;
    Row &row = m_rows[*known];
    row.standing = standingOf(row.offer);
    if (const int visible = rowOf(ref); visible >= 0)
        Q_EMIT dataChanged(index(visible, 0), index(visible, ColumnCount - 1));
}

void OfferTable::lookAtAll()
{
    if (m_visible.empty())
        return;
    for (Row &row : m_rows)
        row.standing = standingOf(row.offer);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void OfferTable::tellPicked(const QList<NumberRef> &refs)
{
    if (refs.size() == 1) {
        if (const int visible = rowOf(refs.first()); visible >= 0)
            Q_EMIT dataChanged(
                index(visible, PickColumn), index(visible, PickColumn), { Qt::CheckStateRole });
    } else if (!m_visible.empty()) {
        Q_EMIT dataChanged(index(0, PickColumn), index(rowCount() - 1, PickColumn), { Qt::CheckStateRole });
    }
}

void OfferTable::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<std::size_t> before = m_visible;
    std::sort(
        m_visible.begin(), m_visible.end(), [this](std::size_t a, std::size_t b) { return less(a, b); });
    std::vector<int> places(m_rows.size(), -1);
    for (std::size_t visible = 0; visible < m_visible.size(); ++visible)
        places[m_visible[visible]] = static_cast<int>(visible);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to << this->index(places[before[static_cast<std::size_t>(index.row())]], index.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool OfferTable::less(std::size_t a, std::size_t b) const
{
    const Row &first = m_rows[a];
    const Row &second = m_rows[b];
    if (isMoney(m_sortColumn)) {
        // What nobody tells is at the end whichever way one sorts: it is neither cheap nor dear.
        const bool told = money(first, m_sortColumn).has_value();
        if (told != money(second, m_sortColumn).has_value())
            return told;
    }
    int order = compare(first, second);
    if (m_sortOrder == Qt::DescendingOrder)
        order = -order;
    if (order == 0)
        order = first.offer.ref.number.digits().compare(second.offer.ref.number.digits());
    return order != 0 ? order < 0 : a < b;
}

int OfferTable::compare(const Row &a, const Row &b) const
{
    if (isMoney(m_sortColumn)) {
        const auto first = money(a, m_sortColumn);
        const auto second = money(b, m_sortColumn);
        return first && second ? compareMoney(*first, *second) : 0;
    }
    switch (m_sortColumn) {
    case PickColumn:
        return int(m_basket.contains(b.offer.ref)) - int(m_basket.contains(a.offer.ref));
    case TypeColumn:
        return a.offer.type.word().compare(b.offer.type.word());
    case CapabilitiesColumn:
        return static_cast<int>(
            a.offer.capabilities.entries().size() - b.offer.capabilities.entries().size());
    case AccountColumn:
        return a.offer.ref.account.compare(b.offer.ref.account);
    case ToKnowColumn:
        return a.standing.words.compare(b.standing.words);
    default:
        return a.offer.ref.number.digits().compare(b.offer.ref.number.digits());
    }
}

std::optional<Money> OfferTable::money(const Row &row, int column) const
{
    switch (column) {
    case SetUpColumn:
        return row.offer.setUp;
    case MonthlyColumn:
        return row.offer.monthly;
    default:
        return row.firstYear;
    }
}

int OfferTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int OfferTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags OfferTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == PickColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool OfferTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != PickColumn || role != Qt::CheckStateRole)
        return false;
    const NumberOffer offer = at(index.row());
    if (value.toInt() != Qt::Checked) {
        m_basket.remove({ offer.ref });
        return true;
    }
    if (const QString why = obstacle(index.row()); !why.isEmpty()) {
        Q_EMIT obstructed(offer, why);
        return false;
    }
    m_basket.add({ offer });
    return true;
}

QString OfferTable::text(const Row &row, int column) const
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"—"_s : text; };
    const auto account = [&] { return m_desk.accounts.find(row.offer.ref.account); };
    switch (column) {
    case NumberColumn:
        return row.offer.ref.number.international();
    case TypeColumn:
        return orDash(row.offer.type.name());
    case CapabilitiesColumn:
        return row.offer.capabilities.names().join(u", "_s);
    case SetUpColumn:
    case MonthlyColumn:
    case FirstYearColumn: {
        const auto amount = money(row, column);
        return amount ? amount->toText() : tr("not told");
    }
    case AccountColumn:
        return account() ? account()->label : QString();
    case ToKnowColumn:
        return row.standing.words;
    default:
        return {};
    }
}

QVariant OfferTable::pickData(const Row &row, int role) const
{
    if (role == Qt::CheckStateRole)
        return m_basket.contains(row.offer.ref) ? Qt::Checked : Qt::Unchecked;
    if (role == AccountColourRole) {
        const auto account = m_desk.accounts.find(row.offer.ref.account);
        return account ? QVariant(QColor(account->colour)) : QVariant();
    }
    if (role == Qt::AccessibleTextRole)
        return tr("In the basket: %1").arg(row.offer.ref.number.international());
    return {};
}

QVariant OfferTable::capabilitiesData(const Row &row, int role) const
{
    const Capabilities &capabilities = row.offer.capabilities;
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

QString OfferTable::toKnow(const Row &row) const
{
    QStringList lines{ row.standing.words };
    if (!row.standing.obstacle.isEmpty())
        lines << row.standing.obstacle;
    if (canOpenPage(row.offer.help))
        lines << tr("Go on at %1").arg(row.offer.help.host());
    return lines.join(u'\n');
}

QVariant OfferTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &shown = row(index.row());
    const int column = index.column();
    if (column == PickColumn)
        return pickData(shown, role);
    if (role == Qt::DisplayRole)
        return text(shown, column);
    if (column == CapabilitiesColumn)
        return capabilitiesData(shown, role);
    if (role == NotToldRole && isMoney(column))
        return !money(shown, column).has_value();
    if (role == Qt::ToolTipRole && column == AccountColumn)
        return plainToolTip(text(shown, column));
    if (column == ToKnowColumn && (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole))
        return role == Qt::ToolTipRole ? plainToolTip(toKnow(shown)) : toKnow(shown);
    if (role == StateSignRole && column == ToKnowColumn)
        return QVariant::fromValue(shown.standing.sign);
    return {};
}

QVariant OfferTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isMoney(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::AccessibleTextRole && section == PickColumn)
        return tr("In the basket");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case TypeColumn:
        return tr("Type");
    case CapabilitiesColumn:
        return tr("Capabilities");
    case SetUpColumn:
        return tr("Set-up");
    case MonthlyColumn:
        return tr("Monthly");
    case FirstYearColumn:
        return tr("First year");
    case AccountColumn:
        return tr("Account");
    case ToKnowColumn:
        return tr("To know");
    default:
        return {};
    }
}

} // namespace NumberDesk
