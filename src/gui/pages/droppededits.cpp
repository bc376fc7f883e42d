// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/droppededits.h"

#include "gui/widgets/messagebar.h"

#include <QHash>
#include <QPushButton>
#include <QSet>

#include <algorithm>
#include <utility>

namespace NumberDesk {

using namespace Qt::StringLiterals;

DroppedEdits::DroppedEdits(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    bar.setDismissible(true);
    connect(&bar, &MessageBar::dismissed, this, &DroppedEdits::forget);
}

bool DroppedEdits::areAmong(const QList<NumberRef> &few, const QList<NumberRef> &many)
{
    const QSet<NumberRef> all(many.cbegin(), many.cend());
    return std::all_of(few.cbegin(), few.cend(), [&all](const NumberRef &ref) { return all.contains(ref); });
}

bool DroppedEdits::arePlanned(const QList<NumberRef> &refs, const SettingEdits &edits, const Plan &plan)
{
    QHash<NumberRef, SettingEdits> planned;
    for (const PlannedChange &row : plan.rows()) {
        if (row.change.kind == ChangeKind::Configure)
            planned.insert(row.change.ref, row.change.edits);
    }
    return std::all_of(refs.cbegin(), refs.cend(), [&](const NumberRef &ref) {
        const SettingEdits kept = planned.value(ref);
        return std::all_of(edits.keyBegin(), edits.keyEnd(),
            [&](const QString &key) { return kept.contains(key) && kept.value(key) == edits.value(key); });
    });
}

void DroppedEdits::keep(const Edits &edits, const QString &subject)
{
    m_kept = edits;
    m_isWanted = false;
    m_bar.showMessage({ MessageBar::Info, {},
        tr("%n edit(s) of %1 were dropped.", "a number, or how many", static_cast<int>(edits.edits.size()))
            .arg(subject),
        {} });
    if (edits.refs.isEmpty())
        return;
    QPushButton *back = m_bar.addAction(tr("Bring them back"));
    back->setObjectName(u"bringEditsBackButton"_s);
    connect(back, &QPushButton::clicked, this, [this] {
        m_isWanted = true;
        Q_EMIT wanted(m_kept->refs);
    });
}

std::optional<DroppedEdits::Edits> DroppedEdits::takeFor(const QList<NumberRef> &refs)
{
    if (!m_kept || !m_isWanted || refs.isEmpty())
        return std::nullopt;
    if (!areAmong(refs, m_kept->refs))
        return std::nullopt;
    std::optional<Edits> taken = std::exchange(m_kept, std::nullopt);
    forget();
    return taken;
}

void DroppedEdits::forget()
{
    m_kept.reset();
    m_isWanted = false;
    m_bar.dismiss();
}

} // namespace NumberDesk
