// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/conflictchoice.h"

#include "services/writerules.h"

#include <QCoreApplication>

namespace NumberDesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NumberDesk::Review)
};

/// What is kept may leave no room for a field that goes with it: the provider would drop its value unsaid.
void dropInapplicable(ReviewRow &row, const ProviderInfo &info)
{
    const SettingValues applicable = applicableValues(info.settingFields, row.full);
    QStringList dropped;
    for (const QString &key : row.change.edits.keys()) {
        const bool isLost = !row.full.value(key).isEmpty() && !applicable.contains(key);
        if (!isLost || !row.conflicts.isEmpty())
            continue;
        row.change.edits.remove(key);
        dropped.append(key);
    }
    if (dropped.isEmpty())
        return;
    row.warnings.append(Texts::tr("Not written, because it does not go with what you keep: %1.")
                            .arg(fieldLabels(info, dropped)));
    (void)mergeRow(row, info);
}

} // namespace

Change decided(const Change &change, const QList<MergeConflict> &conflicts, const ConflictChoices &choices)
{
    Change made = change;
    for (const MergeConflict &conflict : conflicts) {
        const auto choice = choices.constFind(conflict.key);
        if (choice == choices.constEnd())
            continue;
        if (*choice == ConflictChoice::KeepTheirs)
            made.edits.remove(conflict.key);
        else
            made.seen.insert(conflict.key, conflict.now);
    }
    return made;
}

QStringList mergeRow(ReviewRow &row, const ProviderInfo &info)
{
    const ConfigurePlan plan = planConfigure(info, row.change, row.owned->settings, row.lastSet);
    row.now = plan.now;
    row.conflicts = plan.merge.conflicts;
    row.full = plan.merge.merged;
    const QList<SettingField> &fields = info.settingFields;
    row.fields = difference(applicableValues(fields, plan.now), applicableValues(fields, row.full));
    return plan.unknownFields;
}

ReviewRow decidedRow(const ReviewRow &read, const ConflictChoices &choices, const ProviderInfo &info)
{
    ReviewRow row = read;
    row.change = decided(read.change, read.conflicts, choices);
    (void)mergeRow(row, info);
    dropInapplicable(row, info);
    // What was wrong with a value that is not to be written any more is not wrong now.
    if (row.error && !row.error->field.isEmpty() && !row.change.edits.contains(row.error->field))
        row.error.reset();
    if (row.change.edits.isEmpty())
        row.error = makeError(
            ErrorKind::InvalidRequest, Texts::tr("You keep what is there, so nothing is left to write."));
    else if (!row.error)
        row.error = settingsProblem(info, row.change.edits, row.full);
    return row;
}

} // namespace NumberDesk
