// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/offertable.h"

#include "gui/openpage.h"
#include "gui/presenters/capabilitytext.h"
#include "gui/theme/look.h"

#include <QColor>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

/// Sorting so many offers takes less than a frame.
constexpr quint32 kAtOnce = 4 * RowSet::kPage;

} // namespace

OfferTable::OfferTable(const Desk &desk, BasketModel &basket, QObject *parent)
    : RowTable([this] { return std::make_shared<OfferRows>(m_rows, m_search, m_picked); }, parent)
    , m_desk(desk)
    , m_basket(basket)
{
    connect(&basket, &BasketModel::changed, this, &OfferTable::tellPicked);
    connect(&desk.activity, &Activity::loaded, this, &OfferTable::lookAtAll);
    connect(&desk.activity, &Activity::recordChanged, this,
        [this](const ChangeRecord &record) { look(record.change.ref); });
    connect(&desk.inventory, &Inventory::reset, this, &OfferTable::lookAtAll);
    connect(&desk.inventory, &Inventory::rowsChanged, this, [this](const QList<quint32> &rows) {
        if (m_index.isEmpty())
            return; // a list that comes in has very many rows
        for (const quint32 row : rows)
            look(m_desk.inventory.columns().refAt(row));
    });
    connect(&desk.inventory, &Inventory::removed, this, [this](const QList<NumberRef> &refs) {
        for (const NumberRef &ref : refs)
            look(ref);
    });
    connect(&desk.accounts, &Accounts::listChanged, this, &OfferTable::lookAtAll);
    engine().setAtOnce(kAtOnce);
    engine().setSorting({ NumberColumn, Qt::AscendingOrder });
}

void OfferTable::clear()
{
    m_rows = SharedColumn<OfferRow>();
    m_index.clear();
    ++m_search;
    engine().touchAll();
}

void OfferTable::add(const QList<NumberOffer> &offers)
{
    for (const NumberOffer &offer : offers) {
        if (m_index.contains(offer.ref))
            continue;
        m_index.insert(offer.ref, static_cast<quint32>(m_rows.size()));
        m_rows.append({ offer, offer.firstYear(), standingOf(offer) });
    }
    engine().rowsChanged();
}

RowSet OfferTable::replacedIn(const RowSource &now, const RowSet &) const
{
    const auto &later = static_cast<const OfferRows &>(now);
    RowSet replaced(later.span());
    if (later.search() != static_cast<const OfferRows &>(*source()).search())
        replaced.fill();
    return replaced;
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
    return known == m_index.constEnd() ? -1 : rowOfId(*known);
}

OfferStanding OfferTable::standingOf(const NumberOffer &offer) const
{
    const auto account = m_desk.accounts.find(offer.ref.account);
    return offerStanding(offer,
        { m_desk.activity.unsettled(offer.ref), m_desk.inventory.columns().find(offer.ref).has_value(),
            account && account->readOnly });
}

void OfferTable::look(const NumberRef &ref)
{
    if (const auto known = m_index.constFind(ref); known != m_index.constEnd())
        look(*known);
}

void OfferTable::look(quint32 row)
{
    OfferRow changed = m_rows.at(row);
    changed.standing = standingOf(changed.offer);
    if (m_rows.set(row, changed))
        engine().rowsChanged();
}

/// Accounts may have other names and colours, too.
void OfferTable::lookAtAll()
{
    for (quint32 row = 0; row < static_cast<quint32>(m_rows.size()); ++row) {
        OfferRow changed = m_rows.at(row);
        changed.standing = standingOf(changed.offer);
        (void)m_rows.set(row, changed);
    }
    if (!m_rows.isEmpty())
        engine().touchAll();
}

void OfferTable::tellPicked(const QList<NumberRef> &refs)
{
    if (refs.size() == 1) {
        if (const int visible = rowOf(refs.first()); visible >= 0)
            Q_EMIT dataChanged(
                index(visible, PickColumn), index(visible, PickColumn), { Qt::CheckStateRole });
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, PickColumn), index(rowCount() - 1, PickColumn), { Qt::CheckStateRole });
    }
}

void OfferTable::sort(int column, Qt::SortOrder order)
{
    m_picked.clear();
    for (const NumberOffer &offer : m_basket.offers())
        m_picked.insert(offer.ref);
    RowTable::sort(column, order);
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

QString OfferTable::text(const OfferRow &row, int column) const
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
        const auto amount = row.money(column);
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

QVariant OfferTable::pickData(const OfferRow &row, int role) const
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

QVariant OfferTable::capabilitiesData(const OfferRow &row, int role) const
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

QString OfferTable::toKnow(const OfferRow &row) const
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
    const OfferRow &shown = row(index.row());
    const int column = index.column();
    if (column == PickColumn)
        return pickData(shown, role);
    if (role == Qt::DisplayRole)
        return text(shown, column);
    if (column == CapabilitiesColumn)
        return capabilitiesData(shown, role);
    if (role == NotToldRole && isMoney(column))
        return !shown.money(column).has_value();
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
