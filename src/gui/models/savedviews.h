// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/numberfilter.h"

#include <QByteArray>
#include <QList>
#include <QVariantMap>

#include <optional>

namespace NumberDesk {

class Preferences;

/// How a person looks at the numbers, under a name.
struct SavedView
{
    QString name;
    QString line; ///< as typed
    NumberFilter chips; ///< what was chosen; neither the line nor what a provider found
    QByteArray columns; ///< which are shown, their order and widths, and the sorting
};

/// What was chosen as plain values and back. Words that are not known any more are left out.
[[nodiscard]] QVariantMap chipsToMap(const NumberFilter &filter);
[[nodiscard]] NumberFilter chipsFromMap(const QVariantMap &map);

/// The saved views, kept with the preferences. Names differ in more than case.
class SavedViews final
{
public:
    explicit SavedViews(Preferences &preferences)
        : m_preferences(preferences)
    { }
    Q_DISABLE_COPY_MOVE(SavedViews)

    /// In the order of the alphabet.
    [[nodiscard]] QList<SavedView> all() const;
    [[nodiscard]] std::optional<SavedView> find(const QString &name) const;
    /// In the place of one of the same name.
    void save(const SavedView &view);
    /// One that has the new name already is replaced.
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

private:
    void store(const QList<SavedView> &views);

    Preferences &m_preferences;
};

} // namespace NumberDesk
