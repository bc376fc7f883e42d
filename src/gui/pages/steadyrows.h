// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <optional>

class QTableView;

namespace NumberDesk {

class RowTable;

/// Keeps the rows that are seen on their places while a few others come, go or move, so that none slides away
/// under the mouse. At the very top what comes first is seen, unless a person is at one of the rows there.
class SteadyRows final : public QObject
{
    Q_OBJECT

public:
    /// The table is the view's model already. Both have to outlive it.
    SteadyRows(QTableView &view, RowTable &table, QObject *parent);

    /// Brings a row to the top without moving the columns.
    static void scrollToTop(QTableView &view, int row);

private:
    struct Anchor
    {
        quint32 id = 0;
        int offset = 0; ///< rows below the top of the view
    };
    [[nodiscard]] std::optional<Anchor> anchor() const;
    [[nodiscard]] bool stays(int row) const;
    void keep();
    void restore();

    QTableView &m_view;
    RowTable &m_table;
    std::optional<Anchor> m_anchor;
};

} // namespace NumberDesk
