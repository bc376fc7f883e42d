// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/numbergroup.h"

#include <algorithm>

namespace NumberDesk {

namespace {

constexpr qsizetype kMostSettings = 500;

/// The ids of a column that occur in the chosen rows. Goes through them in the order in which they lie.
RowBits idsOf(const NumberColumns &columns, NumberColumns::Text column, const RowSet &chosen)
{
    RowBits ids;
    quint32 last = std::numeric_limits<quint32>::max();
    for (quint32 page = 0; page < chosen.pageCount(); ++page) {
        const auto values = columns.ids(column).page(page);
        for (quint32 word = 0; word < RowSet::kPageWords; ++word) {
            RowSet::forEachBit(chosen.page(page)[word], word * 64, [&](quint32 at) {
                if (values[at] != last)
                    ids.insert(last = values[at]);
            });
        }
    }
    return ids;
}

template <typename Visit>
void forEachId(const RowBits &ids, const Visit &visit)
{
    for (std::size_t word = 0; word < ids.words().size(); ++word)
        RowSet::forEachBit(ids.words()[word], static_cast<quint32>(word) * 64, visit);
}

qsizetype keptOf(const NumberColumns &columns, const RowSet &chosen)
{
    qsizetype kept = 0;
    for (quint32 page = 0; page < chosen.pageCount(); ++page) {
        const auto flags = columns.flags().page(page);
        for (quint32 word = 0; word < RowSet::kPageWords; ++word) {
            RowSet::forEachBit(chosen.page(page)[word], word * 64,
                [&](quint32 at) { kept += (flags[at] & NumberColumns::Releasable) == 0 ? 1 : 0; });
        }
    }
    return kept;
}

} // namespace

NumberGroup groupOf(const QList<OwnedNumber> &numbers)
{
    NumberGroup group;
    group.count = numbers.size();
    group.numbers = numbers;
    for (const OwnedNumber &number : numbers) {
        if (!group.accounts.contains(number.ref.account))
            group.accounts << number.ref.account;
        if (!group.settings.contains(number.settings))
            group.settings << number.settings;
        group.kept += number.releasable ? 0 : 1;
    }
    return group;
}

NumberGroup groupOf(const NumberRows &rows, const RowSet &chosen)
{
    const NumberColumns &columns = rows.columns();
    NumberGroup group;
    group.count = chosen.count();
    chosen.forEach([&](quint32 row) {
        if (group.numbers.size() < (group.count <= NumberGroup::kMostRead ? NumberGroup::kMostRead : 1))
            group.numbers << columns.at(row);
    });
    forEachId(idsOf(columns, NumberColumns::Account, chosen),
        [&](quint32 id) { group.accounts << columns.pool(NumberColumns::Account).at(id); });
    const RowBits settings = idsOf(columns, NumberColumns::Settings, chosen);
    if (settings.count() <= kMostSettings)
        forEachId(settings, [&](quint32 id) { group.settings << columns.settings(id); });
    group.kept = keptOf(columns, chosen);
    return group;
}

QStringList formKey(const ProviderInfo &info)
{
    QStringList key{ info.id };
    for (const SettingField &field : info.settingFields)
        key << field.key;
    return key;
}

} // namespace NumberDesk
