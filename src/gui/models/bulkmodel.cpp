// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/bulkmodel.h"

#include "domain/newchange.h"
#include "gui/delegates/differencedelegate.h"
#include "gui/presenters/accountpresenter.h"
#include "gui/presenters/changepresenter.h"
#include "gui/theme/look.h"

#include <QColor>

#include <algorithm>

namespace NumberDesk {

namespace {

/// A few milliseconds of work.
constexpr qsizetype kPiece = 200;

} // namespace

BulkModel::BulkModel(const Accounts &accounts, const QList<OwnedNumber> &numbers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_accounts(accounts)
    , m_numbers(numbers)
    , m_next(numbers.size())
{
    connect(&m_timer, &QTimer::timeout, this, &BulkModel::workOn);
}

void BulkModel::setEdit(const BulkEdit &edit)
{
    beginResetModel();
    m_edit = edit;
    m_rows.clear();
    m_applicable = 0;
    m_next = 0;
    endResetModel();
    m_timer.start(0);
}

void BulkModel::workOn()
{
    const qsizetype end = std::min(m_next + kPiece, m_numbers.size());
    QList<BulkRow> found;
    for (; m_next < end; ++m_next) {
        const OwnedNumber &number = m_numbers.at(m_next);
        BulkRow row = bulkRow(m_edit, m_accounts.infoOf(number.ref.account).settingFields, number);
        if (row.edits.isEmpty() && row.problems.isEmpty())
            continue;
        m_applicable += row.isApplicable() ? 1 : 0;
        found.append(std::move(row));
    }
    if (!found.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        m_rows += found;
        endInsertRows();
    }
    if (!isFinished())
        return;
    m_timer.stop();
    Q_EMIT finished();
}

QList<Change> BulkModel::changes() const
{
    QList<Change> changes;
    for (const BulkRow &row : m_rows) {
        if (row.isApplicable())
            changes << configureChange(row.ref, row.seen, row.edits);
    }
    return changes;
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QList<FieldDifference> BulkModel::differences(const BulkRow &row) const
{
    SettingValues wanted = row.seen;
    wanted.insert(row.edits);
    return differenceTexts(difference(row.seen, wanted), m_accounts.infoOf(row.ref.account));
}

/// What is wrong, before what would change.
QString BulkModel::words(const BulkRow &row) const
{
    const ProviderInfo &info = m_accounts.infoOf(row.ref.account);
    QStringList lines;
    for (const FieldProblem &problem : row.problems) {
        const SettingField *field = info.settingField(problem.key);
        lines << tr("%1: %2", "field, what is wrong").arg(field ? field->label : problem.key, problem.text);
    }
    if (row.isApplicable())
        lines << DifferenceDelegate::inWords(differences(row));
    return lines.join(u' ');
}

QVariant BulkModel::changeData(const BulkRow &row, int role) const
{
    if (role == DifferenceRole && row.problems.isEmpty())
        return QVariant::fromValue(differences(row));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return words(row);
    if (role == Qt::ToolTipRole)
        return plainToolTip(words(row));
    return {};
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BulkRow &row = m_rows.at(index.row());
    if (index.column() == ChangeColumn)
        return changeData(row, role);
    if (role == Qt::DisplayRole)
        return row.ref.number.international();
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const QString words = withAccount(row.ref.number.international(), row.ref.account, m_accounts);
        return role == Qt::ToolTipRole ? plainToolTip(words) : words;
    }
    if (role == StateSignRole && !row.problems.isEmpty())
        return QVariant::fromValue(row.isApplicable() ? StateSign::Attention : StateSign::Refused);
    if (role == AccountColourRole) {
        const auto account = m_accounts.find(row.ref.account);
        return account ? QVariant(QColor(account->colour)) : QVariant();
    }
    return {};
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NumberColumn ? tr("Number") : tr("From → to");
}

} // namespace NumberDesk
