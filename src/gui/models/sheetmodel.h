// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/roles.h"
#include "services/desk.h"
#include "services/sheetplan.h"

#include <QAbstractTableModel>

namespace NumberDesk {

/// The rows of a sheet that change something or have something to say, before they are taken over.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, NumberColumn, WhatColumn, ChangeColumn, WordsColumn, ColumnCount };

    explicit SheetModel(const Desk &desk, QObject *parent = nullptr);

    void setRows(const QList<SheetRow> &rows);
    /// What a row changes and what is said of it, in full.
    [[nodiscard]] QString wordsOf(int row) const;
    /// All rows, a line each, for a clipboard.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString outcomeText(SheetRow::Outcome outcome);

private:
    [[nodiscard]] QList<FieldDifference> differences(const SheetRow &row) const;
    [[nodiscard]] QString text(const SheetRow &row, int column) const;

    Desk m_desk;
    QList<SheetRow> m_rows;
};

} // namespace NumberDesk
