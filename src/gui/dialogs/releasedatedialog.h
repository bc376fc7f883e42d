// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QDialog>

#include <memory>

namespace NumberDesk {

namespace Ui {
class ReleaseDateDialog;
}

/// Gives planned releases a date on which they are sent: says what depends on the numbers and what is saved,
/// and wants to be confirmed as any release. Numbers can be parked until then. Deletes itself when closed.
class ReleaseDateDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p ids: rows of the plan; what is not a release that can be altered is left out.
    ReleaseDateDialog(const Desk &desk, const QStringList &ids, QWidget *parent = nullptr);
    ~ReleaseDateDialog() override;

Q_SIGNALS:
    /// What parks the numbers now is to be reviewed.
    void reviewRequested(const QList<NumberDesk::Change> &changes);

private:
    void showNumbers();
    void showDate();
    void showParking();
    void updateVerb();
    void agree();
    [[nodiscard]] QString dependantsText() const;
    [[nodiscard]] QString wantedConfirmation() const;
    /// The setting that parking changes, where all the numbers have one.
    [[nodiscard]] QString parkingKey() const;
    [[nodiscard]] QList<Change> parkings() const;
    [[nodiscard]] QStringList ids() const;

    std::unique_ptr<Ui::ReleaseDateDialog> m_ui;
    Desk m_desk;
    QList<PlannedChange> m_rows;
};

} // namespace NumberDesk
