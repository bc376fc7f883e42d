// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/columnmenu.h"

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
