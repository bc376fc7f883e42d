// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pages/page.h"
#include "services/operationkeeper.h"

#include <QPointer>

#include <memory>

namespace NumberDesk {

class PlanDetail;
class PlanFiles;
class PlanModel;
class PlanSelection;
class StepNotice;
struct CostTotals;

namespace Ui {
class PlanPage;
}

/// Every change that is intended and not done yet. From here it goes to the review, and from nowhere else.
class PlanPage final : public DeskPage
{
    Q_OBJECT

public:
    explicit PlanPage(const Desk &desk, QWidget *parent = nullptr);
    ~PlanPage() override;

    [[nodiscard]] QWidget *inspector() override;
    void showAccount(const AccountId &id) override;
    void focusStart() override;
    void refresh() override;
    /// Reviews what is selected, or everything that is shown.
    void requestReview() override;
    [[nodiscard]] bool hasPrepared() const override;
    void copySelection() override;
    void exportShown() override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Plan; }
    [[nodiscard]] QString summary() const override;
    void saveState() override;

    void select(const QString &id);

Q_SIGNALS:
    /// What is planned for a number is to be edited where its settings are.
    void editRequested(const NumberDesk::Change &change);

private:
    void setUpTable();
    void connectControls();
    void showState();
    void showSelection();
    void showMenu(const QPoint &position);
    void discard();
    void edit();
    void chooseDate();
    void move(int by);
    void orderByAccount();
    void addUp();
    void showTotals(const CostTotals &totals);
    void showColumns();
    /// Why the selected row cannot be edited, a sentence; empty when it can.
    [[nodiscard]] QString whyNotEdit() const;
    [[nodiscard]] QList<Change> selectedReleases() const;

    std::unique_ptr<Ui::PlanPage> m_ui;
    Desk m_desk;
    PlanModel *m_model = nullptr;
    PlanSelection *m_selection = nullptr;
    StepNotice *m_stepNotice = nullptr;
    PlanFiles *m_files = nullptr;
    QPointer<PlanDetail> m_detail;
    OperationKeeper m_adding;
};

} // namespace NumberDesk
