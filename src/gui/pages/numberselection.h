// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/numbergroup.h"

#include <QObject>

#include <optional>

class QItemSelection;
class QTableView;

namespace NumberDesk {

class NumberTable;

/// What is selected in the view of a NumberTable. Selection, current row and what stands where on the screen
/// are kept by number over every rearrangement of the table; however many they are, they stay ranges.
class NumberSelection final : public QObject
{
    Q_OBJECT

public:
    /// The table is the view's model already. Both have to outlive it.
    NumberSelection(QTableView &view, NumberTable &table, QObject *parent = nullptr);

    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    [[nodiscard]] NumberGroup group() const;
    /// How many of these numbers are selected.
    [[nodiscard]] qsizetype countOf(const QSet<NumberRef> &numbers) const;
    /// Read each; for no more than NumberGroup::kMostActedOn.
    [[nodiscard]] QList<NumberRef> refs() const;
    [[nodiscard]] QList<OwnedNumber> numbers() const;
    /// Selects these and nothing else.
    void select(const QList<NumberRef> &numbers);
    /// Selects these no more.
    void leaveOut(const QSet<NumberRef> &numbers);
    /// One number a line, as it is copied.
    [[nodiscard]] QString e164Lines() const;

Q_SIGNALS:
    /// Other numbers are selected now.
    void changed();
    /// The numbers that were selected lie too far apart now to be shown as selected, so none is.
    void scattered(qsizetype count);

private:
    struct Anchor
    {
        quint32 id = 0;
        int offset = 0; ///< rows below the top of the view
    };
    void keep();
    void restore();
    template <typename Visit>
    void forEachRow(const Visit &visit) const;
    [[nodiscard]] RowSet ids() const;
    [[nodiscard]] std::optional<QItemSelection> selectionOf(const RowSet &ids) const;
    [[nodiscard]] std::optional<Anchor> anchor() const;
    void scrollTo(const Anchor &anchor);

    QTableView &m_view;
    NumberTable &m_table;
    RowSet m_kept;
    std::optional<quint32> m_current;
    int m_currentColumn = 0;
    std::optional<Anchor> m_anchor;
    int m_scroll = 0;
    bool m_isRearranging = false;
};

} // namespace NumberDesk
