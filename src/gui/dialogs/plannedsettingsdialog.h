// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QDialog>

#include <memory>

namespace NumberDesk {

namespace Ui {
class PlannedSettingsDialog;
}

/// What a number is to be set to once its planned purchase is done. Keeping it alters the row of the plan and
/// sends nothing. Deletes itself when closed.
class PlannedSettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p purchase is a row of the plan.
    PlannedSettingsDialog(const Desk &desk, const Change &purchase, QWidget *parent = nullptr);
    ~PlannedSettingsDialog() override;

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void showPlanned();
    void keep();

    std::unique_ptr<Ui::PlannedSettingsDialog> m_ui;
    Desk m_desk;
    Change m_purchase;
};

} // namespace NumberDesk
