// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace NumberDesk {

namespace Ui {
class PlanDetail;
}

/// The panel at the right of the plan: one planned change, and what came of it when it was tried.
class PlanDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanDetail(const Desk &desk, QWidget *parent = nullptr);
    ~PlanDetail() override;

    void showRow(const std::optional<PlannedChange> &row);

Q_SIGNALS:
    void activityRequested(const QString &changeId);

private:
    void showTrouble(const PlannedChange &row);

    std::unique_ptr<Ui::PlanDetail> m_ui;
    Desk m_desk;
};

} // namespace NumberDesk
