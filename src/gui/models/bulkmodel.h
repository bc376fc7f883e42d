// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bulkedit.h"
#include "gui/models/roles.h"
#include "services/accounts.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace NumberDesk {

/// What one edit means for each of many numbers: those that change, and those for which it cannot be done.
/// It is worked out piece by piece, so that typing goes on meanwhile.
class BulkModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, ChangeColumn, ColumnCount };

    /// @p numbers have the same fields.
    BulkModel(const Accounts &accounts, const QList<OwnedNumber> &numbers, QObject *parent = nullptr);

    /// Begins anew; finished() follows.
    void setEdit(const BulkEdit &edit);
    [[nodiscard]] bool isFinished() const { return m_next == m_numbers.size(); }
    [[nodiscard]] int applicable() const { return m_applicable; }
    [[nodiscard]] int impossible() const { return static_cast<int>(m_rows.size()) - m_applicable; }
    [[nodiscard]] int unchanged() const { return static_cast<int>(m_next - m_rows.size()); }
    /// Of the rows that can be done.
    [[nodiscard]] QList<Change> changes() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void finished();

private:
    void workOn();
    [[nodiscard]] QList<FieldDifference> differences(const BulkRow &row) const;
    [[nodiscard]] QString words(const BulkRow &row) const;
    [[nodiscard]] QVariant changeData(const BulkRow &row, int role) const;

    const Accounts &m_accounts;
    QList<OwnedNumber> m_numbers;
    BulkEdit m_edit;
    QList<BulkRow> m_rows;
    qsizetype m_next = 0; ///< the number that comes next
    int m_applicable = 0;
    QTimer m_timer;
};

} // namespace NumberDesk
