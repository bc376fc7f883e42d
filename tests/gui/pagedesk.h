// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"
#include "storage/appsettings.h"
#include "unit/services/testdesk.h"

namespace NumberDesk::Testing {

/// The rest of what a page works with, around a TestDesk: a clock that stands still and a provider that does
/// as it is told. Is made anew after a restart.
class PageDesk final
{
public:
    explicit PageDesk(TestDesk &desk)
        : m_desk(desk)
        , m_regions(desk.accounts())
        , m_accountSettings(desk.accounts(), desk.runner())
        , m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
        , m_preferences(m_settings)
    { }
    Q_DISABLE_COPY_MOVE(PageDesk)

    [[nodiscard]] Desk desk()
    {
        return { m_desk.accounts(), m_desk.inventory(), m_desk.runner(), m_desk.activity(), m_regions,
            m_accountSettings, m_desk.findings(), m_desk.notes(), m_desk.history(), m_desk.bringBack(),
            m_desk.plan(), m_preferences, m_desk.clock, true };
    }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    TestDesk &m_desk;
    QTemporaryDir m_folder;
    Regions m_regions;
    AccountSettings m_accountSettings;
    AppSettings m_settings;
    Preferences m_preferences;
};

} // namespace NumberDesk::Testing
