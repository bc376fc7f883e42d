// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/columnmenu.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

namespace NumberDesk {

void fillColumnMenu(QMenu &menu, QHeaderView &header, int kept)
{
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        QAction *action
            = menu.addAction(header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header.isSectionHidden(column));
        action->setEnabled(column != kept);
        QObject::connect(action, &QAction::toggled, &header,
            [&header, column](bool shown) { header.setSectionHidden(column, !shown); });
    }
}

void fillSortMenu(QMenu &menu, QHeaderView &header)
{
    const auto add = [&menu, &header](
                         QActionGroup *group, const QString &words, int column, Qt::SortOrder order) {
        QAction *action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(header.sortIndicatorSection() == column && header.sortIndicatorOrder() == order);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &header,
            [&header, column, order] { header.setSortIndicator(column, order); });
    };
    auto *columns = new QActionGroup(&menu);
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const QString name = header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (!name.isEmpty() && !header.isSectionHidden(column))
            add(columns, name, column, header.sortIndicatorOrder());
    }
    menu.addSeparator();
    auto *directions = new QActionGroup(&menu);
    const int sorted = header.sortIndicatorSection();
    add(directions, QCoreApplication::translate("NumberDesk::ColumnMenu", "Ascending"), sorted,
        Qt::AscendingOrder);
    add(directions, QCoreApplication::translate("NumberDesk::ColumnMenu", "Descending"), sorted,
        Qt::DescendingOrder);
}

void offerColumns(QHeaderView &header, int kept)
{
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(
        &header, &QWidget::customContextMenuRequested, &header, [&header, kept](const QPoint &position) {
            auto *menu = new QMenu(&header);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fillColumnMenu(*menu, header, kept);
            menu->popup(header.viewport()->mapToGlobal(position));
        });
}

} // namespace NumberDesk
