// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/numbertable.h"
#include "gui/pages/numberspage.h"
#include "guisupport.h"
#include "sandboxdesk.h"

#include <QTableView>

namespace NumberDesk::Testing {

/// What tests of the Numbers page begin with: a sandbox with one account, and the page in a window of its own
/// beside its inspector, which the program shows elsewhere.
class NumbersPageBench
{
protected:
    /// The account has so many numbers, and they are listed.
    [[nodiscard]] bool start(int owned)
    {
        SandboxOptions options;
        options.owned = owned;
        m_desk = std::make_unique<SandboxDesk>(options);
        m_account = m_desk->addAccount();
        return m_desk->waitForInventory();
    }
    [[nodiscard]] bool open()
    {
        m_page = std::make_unique<NumbersPage>(m_desk->desk());
        m_panel.reset(m_page->inspector());
        m_panel->setParent(nullptr);
        m_page->resize(1100, 500);
        m_page->show();
        return QTest::qWaitForWindowExposed(m_page.get());
    }
    /// As when the program ends and is started again.
    [[nodiscard]] bool reopen()
    {
        m_page->saveState();
        close();
        return open();
    }
    void close()
    {
        m_panel.reset();
        m_page.reset();
    }
    void end()
    {
        close();
        m_desk.reset();
    }
    [[nodiscard]] QTableView *table() const { return child<QTableView>(*m_page, "table"); }
    [[nodiscard]] NumberTable *numbers() const { return static_cast<NumberTable *>(table()->model()); }

    std::unique_ptr<SandboxDesk> m_desk;
    AccountId m_account;
    std::unique_ptr<NumbersPage> m_page;
    std::unique_ptr<QWidget> m_panel;
};

} // namespace NumberDesk::Testing
