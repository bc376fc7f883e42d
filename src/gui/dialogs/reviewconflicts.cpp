// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/reviewconflicts.h"

#include "gui/delegates/tablelook.h"
#include "gui/models/reviewmodel.h"
#include "gui/widgets/conflictpanel.h"

#include <QTableView>

#include <algorithm>

namespace NumberDesk {

ReviewConflicts::ReviewConflicts(
    ConflictPanel &panel, QTableView &table, ReviewModel &model, const Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_table(table)
    , m_model(model)
    , m_accounts(accounts)
{
    connect(&panel, &ConflictPanel::chosen, this, [this](const QString &key, ConflictChoice choice) {
        m_model.decide(currentRow(), key, choice);
        Q_EMIT decided();
    });
    connect(&panel, &ConflictPanel::chosenForRest, this, [this](ConflictChoice choice) {
        m_model.decideRest(choice);
        Q_EMIT decided();
        show();
    });
    connect(&panel, &ConflictPanel::nextRequested, this, &ReviewConflicts::showNext);
}

int ReviewConflicts::currentRow() const
{
    return m_table.currentIndex().row();
}

void ReviewConflicts::show()
{
    count();
    const int row = currentRow();
    const QList<MergeConflict> conflicts = m_model.conflicts(row);
    if (m_isOver || conflicts.isEmpty()) {
        m_panel.setVisible(!m_isOver && !m_model.undecided().isEmpty());
        m_panel.showNone();
        return;
    }
    const Change &change = m_model.rows().at(row).change;
    const ProviderInfo &info = m_accounts.infoOf(change.ref.account);
    m_panel.showFields(
        change.ref.number.international(), ConflictPanel::fieldsOf(conflicts, m_model.choices(row), info));
}

void ReviewConflicts::showNext()
{
    const QList<int> rows = m_model.undecided();
    if (rows.isEmpty())
        return;
    const auto after = std::upper_bound(rows.cbegin(), rows.cend(), currentRow());
    TableLook::selectRow(m_table, after == rows.cend() ? rows.first() : *after);
    show();
}

void ReviewConflicts::count()
{
    const QList<int> rows = m_model.undecided();
    m_panel.setUndecided(
        static_cast<int>(rows.size()), rows.size() > 1 || (rows.size() == 1 && rows.first() != currentRow()));
}

void ReviewConflicts::end()
{
    m_isOver = true;
    m_panel.hide();
}

} // namespace NumberDesk
