// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pages/page.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace NumberDesk {

class ActivityDetail;
class ActivityExport;
class ActivityModel;

namespace Ui {
class ActivityPage;
}

/// The journal: what was sent, what came of it, and what is being done about what is not settled.
class ActivityPage final : public DeskPage
{
    Q_OBJECT

public:
    explicit ActivityPage(const Desk &desk, QWidget *parent = nullptr);
    ~ActivityPage() override;

    [[nodiscard]] QWidget *inspector() override;
    void showAccount(const AccountId &id) override;
    void focusStart() override;
    void refresh() override;
    void copySelection() override;
    void exportShown() override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Activity; }
    [[nodiscard]] QString summary() const override;
    void saveState() override;

    /// Shows one change, taking filters away that hide it.
    void select(const QString &changeId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void connectControls();
    void applyFilter();
    void goOn();
    void showState();
    void showEmpty();
    void lookFurther();
    void showSelection();
    void keepSelection();
    void tick();
    [[nodiscard]] bool hasFurther() const;
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] bool selectShown(const QString &changeId);

    std::unique_ptr<Ui::ActivityPage> m_ui;
    Desk m_desk;
    ActivityModel *m_model = nullptr;
    ActivityExport *m_export = nullptr;
    QPointer<ActivityDetail> m_detail;
    AccountId m_account;
    QString m_kept; ///< id of the change that is shown
    QTimer m_seconds;
    bool m_readingFailed = false; ///< since something was shown anew
};

} // namespace NumberDesk
