// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/delegates/changelook.h"

#include "gui/delegates/differencedelegate.h"
#include "gui/delegates/moneydelegate.h"
#include "gui/delegates/numberdelegate.h"
#include "gui/delegates/statedelegate.h"
#include "gui/delegates/tablelook.h"
#include "gui/presenters/changepresenter.h"
#include "gui/presenters/planpresenter.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <utility>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

/// Lets a column have the room that the others leave, but never less than its texts need: in a narrow window
/// the table is then scrolled.
class RestColumn final : public QObject
{
public:
    RestColumn(QTableView &table, int column, int least)
        : QObject(&table)
        , m_table(table)
        , m_column(column)
        , m_least(least)
    {
        table.viewport()->installEventFilter(this);
        connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int resized) {
            if (resized != m_column)
                fit();
        });
        fit();
    }

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        if (std::exchange(m_isFitting, true))
            return;
        QHeaderView &header = *m_table.horizontalHeader();
        int others = 0;
        for (int column = 0; column < header.count(); ++column)
            others += column == m_column ? 0 : header.sectionSize(column);
        const bool isRoom = m_table.viewport()->width() - others >= m_least;
        header.setSectionResizeMode(m_column, isRoom ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!isRoom && header.sectionSize(m_column) < m_least)
            header.resizeSection(m_column, m_least);
        m_isFitting = false;
    }

    QTableView &m_table;
    int m_column;
    int m_least;
    bool m_isFitting = false;
};

} // namespace

void setUpChangeColumns(QTableView &table, const ChangeColumns &columns)
{
    table.setItemDelegateForColumn(columns.number, new NumberDelegate(&table));
    table.setItemDelegateForColumn(columns.what, new StateDelegate(&table));
    table.setItemDelegateForColumn(columns.change, new DifferenceDelegate(&table));
    table.setItemDelegateForColumn(columns.cost, new MoneyDelegate(&table));
    for (const int column : { columns.number, columns.what, columns.cost })
        table.setColumnWidth(column, 0); // as wide as its texts ask for
    TableLook::makeRoomForNumbers(table, columns.number);
    for (const ChangeKind kind : { ChangeKind::Buy, ChangeKind::Release, ChangeKind::Configure })
        TableLook::makeRoom(table, columns.what, kindText(kind));
    Change dear;
    dear.kind = ChangeKind::Release;
    TableLook::makeRoom(table, columns.cost, plannedCost(dear));
    dear.monthly = Money(100'000, 3, u"EUR"_s);
    TableLook::makeRoom(table, columns.cost, plannedCost(dear));
    table.horizontalHeader()->setStretchLastSection(false);
    // The name of a setting and the greater part of two short addresses.
    constexpr int kLeastLetters = 36;
    new RestColumn(table, columns.change, kLeastLetters * table.fontMetrics().averageCharWidth());
}

} // namespace NumberDesk
