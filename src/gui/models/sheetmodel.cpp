// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/sheetmodel.h"

#include "gui/presenters/changepresenter.h"
#include "gui/presenters/plainwords.h"
#include "gui/theme/look.h"

#include <QColor>
#include <QLocale>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

StateSign signOf(SheetRow::Outcome outcome)
{
    switch (outcome) {
    case SheetRow::Planned:
        return StateSign::Ready;
    case SheetRow::Conflict:
        return StateSign::Attention;
    case SheetRow::Remarked:
        return StateSign::None;
    case SheetRow::Refused:
        return StateSign::Refused;
    }
    return StateSign::None;
}

QString lineOf(const FieldDifference &difference)
{
    return SheetModel::tr("%1: %2 → %3", "field, from, to")
        .arg(difference.field, difference.from.isEmpty() ? u"—"_s : difference.from,
            difference.to.isEmpty() ? u"—"_s : difference.to);
}

} // namespace

SheetModel::SheetModel(const Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{ }

void SheetModel::setRows(const QList<SheetRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString SheetModel::outcomeText(SheetRow::Outcome outcome)
{
    switch (outcome) {
    case SheetRow::Planned:
        return tr("Changes");
    case SheetRow::Conflict:
        return tr("Changed since");
    case SheetRow::Remarked:
        return tr("Left alone");
    case SheetRow::Refused:
        return tr("Refused");
    }
    return {};
}

QList<FieldDifference> SheetModel::differences(const SheetRow &row) const
{
    QList<FieldDifference> found;
    if (row.change)
        found = differenceTexts(plannedFields(*row.change), m_desk.accounts.infoOf(row.change->ref.account));
    if (!row.note)
        return found;
    const Annotation before = m_desk.notes.of(row.note->ref);
    const Annotation after = edited(before, row.note->edit);
    if (before.tags != after.tags)
        found.append({ tr("Tags"), tagLine(before.tags), tagLine(after.tags) });
    if (before.owner != after.owner)
        found.append({ tr("Owner"), before.owner, after.owner });
    if (before.note != after.note)
        found.append({ tr("Note"), before.note.simplified(), after.note.simplified() });
    if (before.locked != after.locked)
        found.append(
            { tr("Locked"), before.locked ? tr("Yes") : tr("No"), after.locked ? tr("Yes") : tr("No") });
    return found;
}

QString SheetModel::text(const SheetRow &row, int column) const
{
    switch (column) {
    case LineColumn:
        return QLocale().toString(row.line);
    case NumberColumn:
        return row.change ? row.change->ref.number.international() : row.number;
    case WhatColumn:
        return outcomeText(row.outcome);
    case ChangeColumn: {
        QStringList lines;
        for (const FieldDifference &difference : differences(row))
            lines << lineOf(difference);
        return lines.join(u'\n');
    }
    case WordsColumn:
        return row.words.join(u' ');
    default:
        return {};
    }
}

QString SheetModel::wordsOf(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    QStringList lines{ text(m_rows.at(row), ChangeColumn), text(m_rows.at(row), WordsColumn) };
    lines.removeAll(QString());
    return ownWords(lines.join(u'\n'));
}

QString SheetModel::asText() const
{
    QString all;
    for (const SheetRow &row : m_rows) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << text(row, column).replace(u'\n', u"; "_s);
        all += cells.join(u'\t') + u'\n';
    }
    return all;
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SheetRow &row = m_rows.at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole && column == ChangeColumn)
        return text(row, column).replace(u'\n', u" · "_s);
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == Qt::ToolTipRole && (column == ChangeColumn || column == WordsColumn))
        return plainToolTip(text(row, column));
    if (role == StateSignRole && column == WhatColumn)
        return QVariant::fromValue(signOf(row.outcome));
    if (role == DifferenceRole && column == ChangeColumn)
        return QVariant::fromValue(differences(row));
    if (role == AccountColourRole && column == NumberColumn && (row.change || row.note)) {
        const auto account
            = m_desk.accounts.find(row.change ? row.change->ref.account : row.note->ref.account);
        return account ? QVariant(QColor(account->colour)) : QVariant();
    }
    if (role == Qt::TextAlignmentRole && column == LineColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case NumberColumn:
        return tr("Number");
    case WhatColumn:
        return tr("What");
    case ChangeColumn:
        return tr("Change");
    case WordsColumn:
        return tr("In words");
    default:
        return {};
    }
}

} // namespace NumberDesk
