// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/mainwindow.h"
#include "gui/models/numbertable.h"
#include "guisupport.h"
#include "sandboxdesk.h"

#include <QTableView>

namespace NumberDesk::Testing {

/// What tests of the whole window begin with: a sandbox with one account, whose numbers are shown.
class WindowBench
{
protected:
    [[nodiscard]] bool begin()
    {
        constexpr int kOwned = 40;
        m_desk = std::make_unique<SandboxDesk>();
        (void)m_desk->addAccount();
        if (!m_desk->waitForInventory())
            return false;
        m_window = std::make_unique<MainWindow>(m_desk->desk());
        m_window->resize(1500, 800);
        m_window->show();
        return QTest::qWaitForWindowActive(m_window.get())
            && QTest::qWaitFor([this] { return numbers()->rowCount() == kOwned; });
    }
    void end()
    {
        m_window.reset();
        m_desk.reset();
    }
    [[nodiscard]] QTableView *table() const
    {
        return child<QTableView>(*child<QWidget>(*m_window, "NumbersPage"), "table");
    }
    [[nodiscard]] NumberTable *numbers() const { return static_cast<NumberTable *>(table()->model()); }
    [[nodiscard]] NumberRef refAt(int row) const { return numbers()->at(row).ref; }
    void select(const QList<int> &rows) { selectRows(*table(), rows); }

    std::unique_ptr<SandboxDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace NumberDesk::Testing
