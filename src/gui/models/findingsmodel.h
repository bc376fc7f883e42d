// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/roles.h"
#include "services/desk.h"

#include <QAbstractTableModel>

namespace NumberDesk {

/// What refreshes found and nobody has seen yet, what belies the journal on top.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, NumberColumn, AccountColumn, WhenColumn, WordsColumn, ColumnCount };

    explicit FindingsModel(const Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const Finding &at(int row) const { return m_findings.at(row); }
    /// Where a finding is shown, or -1.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    [[nodiscard]] QString text(const Finding &finding, int column) const;

    Desk m_desk;
    QList<Finding> m_findings;
};

} // namespace NumberDesk
