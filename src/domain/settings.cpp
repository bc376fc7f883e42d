// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/settings.h"

namespace NumberDesk {

SettingValues normalised(const SettingValues &values)
{
    SettingValues kept;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!it.value().isEmpty())
            kept.insert(it.key(), it.value());
    }
    return kept;
}

QList<FieldChange> difference(const SettingValues &from, const SettingValues &to)
{
    SettingValues keys = from;
    keys.insert(to);
    QList<FieldChange> changes;
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        const QString before = from.value(it.key());
        const QString after = to.value(it.key());
        // Both sides ask for emptiness first: null and "" are one and the same here.
        if (before != after && !(before.isEmpty() && after.isEmpty()))
            changes += { it.key(), before, after };
    }
    return changes;
}

MergeResult mergeSettings(const SettingValues &seen, const SettingValues &now, const SettingEdits &edits)
{
    MergeResult result{ now, {} };
    for (auto it = edits.cbegin(); it != edits.cend(); ++it) {
        const QString before = seen.value(it.key());
        const QString current = now.value(it.key());
        const bool changedMeanwhile = current != before;
        if (changedMeanwhile && current != it.value())
            result.conflicts += { it.key(), before, current, it.value() };
        else
            result.merged.insert(it.key(), it.value());
    }
    return result;
}

} // namespace NumberDesk
