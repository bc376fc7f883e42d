// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/findingsmodel.h"

#include "gui/presenters/findingpresenter.h"
#include "gui/theme/look.h"

#include <QColor>
#include <QLocale>

#include <algorithm>

namespace NumberDesk {

FindingsModel::FindingsModel(const Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_findings(desk.findings.unseen())
{
    connect(&desk.findings, &Findings::changed, this, &FindingsModel::reload);
}

void FindingsModel::reload()
{
    if (m_findings == m_desk.findings.unseen())
        return;
    beginResetModel();
    m_findings = m_desk.findings.unseen();
    endResetModel();
}

int FindingsModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(
        m_findings.cbegin(), m_findings.cend(), [id](const Finding &finding) { return finding.id == id; });
    return found == m_findings.cend() ? -1 : static_cast<int>(found - m_findings.cbegin());
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingsModel::text(const Finding &finding, int column) const
{
    switch (column) {
    case WhatColumn:
        return findingLabel(finding);
    case NumberColumn:
        return finding.ref.number.international();
    case AccountColumn: {
        const auto account = m_desk.accounts.find(finding.ref.account);
        return account ? account->label : QString();
    }
    case WhenColumn:
        return QLocale().toString(finding.found.toLocalTime(), QLocale::ShortFormat);
    case WordsColumn:
        return findingText(finding, m_desk.accounts.infoOf(finding.ref.account));
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding &finding = m_findings.at(index.row());
    if (role == Qt::DisplayRole)
        return text(finding, index.column());
    if (role == Qt::ToolTipRole && index.column() == WordsColumn)
        return plainToolTip(text(finding, WordsColumn));
    if (role == StateSignRole && index.column() == WhatColumn)
        return QVariant::fromValue(findingSign(finding));
    if (role == AccountColourRole && index.column() == NumberColumn) {
        const auto account = m_desk.accounts.find(finding.ref.account);
        return account ? QVariant(QColor(account->colour)) : QVariant();
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What");
    case NumberColumn:
        return tr("Number");
    case AccountColumn:
        return tr("Account");
    case WhenColumn:
        return tr("Found");
    case WordsColumn:
        return tr("In words");
    default:
        return {};
    }
}

} // namespace NumberDesk
