// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

namespace NumberDesk {

class AppSettings;

/// What the window remembers between runs: geometry, columns, sorting, filters, drafts. Keys are
/// "page/thing". Never a secret: a Secret cannot be turned into a QVariant.
class Preferences final
{
public:
    explicit Preferences(AppSettings &settings)
        : m_settings(settings)
    { }
    Q_DISABLE_COPY_MOVE(Preferences)

    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);

private:
    AppSettings &m_settings;
};

} // namespace NumberDesk
