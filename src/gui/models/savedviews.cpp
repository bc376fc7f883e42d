// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/savedviews.h"

#include "services/preferences.h"

#include <algorithm>
#include <array>

namespace NumberDesk {

using namespace Qt::StringLiterals;

namespace {

bool isNamed(const SavedView &view, const QString &name)
{
    return view.name.compare(name, Qt::CaseInsensitive) == 0;
}

QVariantMap toMap(const SavedView &view)
{
    return { { u"name"_s, view.name }, { u"line"_s, view.line }, { u"chips"_s, chipsToMap(view.chips) },
        { u"columns"_s, view.columns } };
}

SavedView fromMap(const QVariantMap &map)
{
    return { map.value(u"name"_s).toString(), map.value(u"line"_s).toString(),
        chipsFromMap(map.value(u"chips"_s).toMap()), map.value(u"columns"_s).toByteArray() };
}

std::optional<Capability> capabilityOf(const QString &word)
{
    constexpr std::array kAll{ Capability::Sms, Capability::Mms, Capability::Voice, Capability::WhatsApp };
    const auto *found = std::find_if(kAll.begin(), kAll.end(),
        [&word](Capability capability) { return capabilityWord(capability) == word; });
    return found == kAll.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QVariantMap chipsToMap(const NumberFilter &filter)
{
    QVariantMap map;
    const auto keep = [&map](const QString &key, const QString &word) {
        if (!word.isEmpty())
            map.insert(key, word);
    };
    keep(u"country"_s, filter.country);
    keep(u"type"_s, filter.type ? filter.type->word() : QString());
    keep(u"capability"_s, filter.capability ? capabilityWord(*filter.capability) : QString());
    keep(u"state"_s, filter.state);
    keep(u"account"_s, filter.account);
    if (filter.onlyNotConfigured)
        map.insert(u"notConfigured"_s, true);
    if (filter.onlyEnding)
        map.insert(u"ending"_s, true);
    return map;
}

NumberFilter chipsFromMap(const QVariantMap &map)
{
    const auto word = [&map](const QString &key) { return map.value(key).toString(); };
    NumberFilter filter;
    filter.country = word(u"country"_s);
    if (!word(u"type"_s).isEmpty())
        filter.type = NumberType::fromWord(word(u"type"_s));
    filter.capability = capabilityOf(word(u"capability"_s));
    if (filterStates().contains(word(u"state"_s)))
        filter.state = word(u"state"_s);
    filter.account = word(u"account"_s);
    filter.onlyNotConfigured = map.value(u"notConfigured"_s).toBool();
    filter.onlyEnding = map.value(u"ending"_s).toBool();
    return filter;
}

QList<SavedView> SavedViews::all() const
{
    QList<SavedView> views;
    for (const QVariant &kept : m_preferences.value(u"numbers/views"_s).toList())
        views << fromMap(kept.toMap());
    std::sort(views.begin(), views.end(), [](const SavedView &one, const SavedView &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return views;
}

std::optional<SavedView> SavedViews::find(const QString &name) const
{
    for (const SavedView &view : all()) {
        if (isNamed(view, name))
            return view;
    }
    return std::nullopt;
}

void SavedViews::save(const SavedView &view)
{
    QList<SavedView> views = all();
    views.removeIf([&view](const SavedView &kept) { return isNamed(kept, view.name); });
    views << view;
    store(views);
}

void SavedViews::rename(const QString &from, const QString &to)
{
    auto view = find(from);
    if (!view)
        return;
    remove(from);
    view->name = to;
    save(*view);
}

void SavedViews::remove(const QString &name)
{
    QList<SavedView> views = all();
    views.removeIf([&name](const SavedView &kept) { return isNamed(kept, name); });
    store(views);
}

void SavedViews::store(const QList<SavedView> &views)
{
    QVariantList kept;
    for (const SavedView &view : views)
        kept << toMap(view);
    m_preferences.setValue(u"numbers/views"_s, kept);
}

} // namespace NumberDesk
