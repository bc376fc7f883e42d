// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QVariant>

namespace NumberDesk {

/// What the program remembers of its window between runs, by keys like "numbers/columns", in one INI file
/// (0600). Takes plain values only: booleans, numbers, text, lists and maps of text, bytes and times.
/// Anything else, above all a Secret, does not get in.
class AppSettings final
{
public:
    explicit AppSettings(const QString &path);
    Q_DISABLE_COPY_MOVE(AppSettings)
    ~AppSettings();

    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);

    /// Writes now, instead of when the event loop is idle. False when it cannot be written; nothing but a
    /// forgotten window follows from that.
    bool sync();

private:
    QSettings m_settings;
};

} // namespace NumberDesk
