// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QMainWindow>

#include <memory>

class QMenu;
class QMenuBar;

namespace NumberDesk {

class AccountSide;
class AccountTrouble;
class ActivityPage;
class BuyPage;
class DeskPage;
class EmptyState;
class NumbersPage;
class PageTabs;
class PlanControl;
class PlanPage;
class StartNotices;
class StatusLine;

namespace Ui {
class MainWindow;
}

/// The window: accounts at the left, pages in the middle, the page's panel at the right, a status line.
/// It owns no write: closing it while one is under way asks, and the next start takes the write up.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Desk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum PageIndex { NumbersIndex, BuyIndex, PlanIndex, ActivityIndex };
    static constexpr int kPageCount = 4;

    void showPage(int index);
    /// The journal was damaged and stands as @p keptAs now.
    void tellJournalSetAside(const QString &keptAs);

Q_SIGNALS:
    /// The person asked for the sandbox on the first page.
    void sandboxRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setUpBanner();
    void setUpPages();
    void setUpFirstRun();
    void setUpMenus();
    void setUpPageMenu(QMenu *menu);
    /// The page at a place, made when it is first wanted: a window with one page starts sooner.
    [[nodiscard]] DeskPage *page(int index);
    void connectPage(DeskPage *page);
    void connectServices();
    void showAccount(const AccountId &id);
    void updateFirstRun();
    void updateRelease();
    void review(const QList<Change> &changes);
    void tellRejected(const Change &change, const Error &error);
    void showActivity(const QString &changeId);
    void findAnything();
    void tellHelp();
    /// Of what was prepared on the page, or else of the plan.
    void requestReview();
    void saveState();
    void restoreState();
    [[nodiscard]] QList<int> firstSizes() const;
    void focusPage();
    [[nodiscard]] DeskPage *currentPage() const;

    std::unique_ptr<Ui::MainWindow> m_ui;
    Desk m_desk;
    /// Once the banner stands above it, menuBar() would put a new, empty one in the place of both.
    QMenuBar *m_menus = nullptr;
    AccountSide *m_side = nullptr;
    PageTabs *m_tabs = nullptr;
    NumbersPage *m_numbers = nullptr;
    BuyPage *m_buy = nullptr;
    ActivityPage *m_activity = nullptr;
    PlanControl *m_plan = nullptr;
    QList<DeskPage *> m_pages;
    EmptyState *m_firstRun = nullptr;
    AccountTrouble *m_trouble = nullptr;
    StartNotices *m_startNotices = nullptr;
    StatusLine *m_status = nullptr;
    bool m_closing = false;
};

} // namespace NumberDesk
