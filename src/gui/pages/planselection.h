// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/plannedchange.h"

#include <QBitArray>
#include <QObject>

class QItemSelection;
class QTableView;

namespace NumberDesk {

class PlanModel;

/// What is selected of the plan, by rows that stand together: asking the view for each row takes a second for
/// very many. It stays selected when the rows come anew.
class PlanSelection final : public QObject
{
    Q_OBJECT

public:
    /// @p table shows @p model and is the parent.
    PlanSelection(QTableView &table, const PlanModel &model);

    [[nodiscard]] int count() const;
    [[nodiscard]] QList<int> rows() const; ///< in order
    [[nodiscard]] QStringList ids() const;
    /// The one that is selected; nothing when it is none or several.
    [[nodiscard]] std::optional<PlannedChange> only() const;

Q_SIGNALS:
    /// Not while the rows come anew.
    void changed();

private:
    /// Rows from and up to, without the last.
    struct Span
    {
        int from;
        int to;
    };

    [[nodiscard]] QList<Span> spans() const;
    void remember();
    void selectAgain();
    /// Which of the rows as they are now were selected.
    [[nodiscard]] QBitArray kept() const;
    [[nodiscard]] QItemSelection selectionOf(const QBitArray &chosen) const;

    QTableView &m_table;
    const PlanModel &m_model;
    PlannedRows m_before; ///< while the rows come anew
    QList<Span> m_chosen; ///< of m_before
    QString m_current; ///< likewise, the id of its change
    int m_scroll = 0;
    bool m_isKeeping = false;
};

} // namespace NumberDesk
