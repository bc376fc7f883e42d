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

/// Gives releases a date on which they are sent, and puts them into the plan with it: says what depends on
/// the numbers and what is saved, and wants to be confirmed as any release. Numbers can be parked until then.
/// Deletes itself when closed.
class ReleaseDateDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p releases: planned ones or new ones; those that are under way are left out.
    ReleaseDateDialog(const Desk &desk, const QList<Change> &releases, QWidget *parent = nullptr);
    ~ReleaseDateDialog() override;

Q_SIGNALS:
    /// These are in the plan with their date.
    void dated(const QList<NumberDesk::Change> &releases, const QDateTime &due);
    /// What parks the numbers now is to be reviewed. Those that are not parked on their day are asked for
    /// again.
    void reviewRequested(const QList<NumberDesk::Change> &changes);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeRoom();
    void takeReleases(const QList<Change> &releases);
    void connectControls();
    void showNumbers();
    void showDate();
    void showParking();
    void showParkingValue();
    void updateVerb();
    void agree();
    [[nodiscard]] QString dependantsText() const;
    [[nodiscard]] QString wantedConfirmation() const;
    /// The webhooks that all the numbers have: parking changes one of them.
    [[nodiscard]] QList<SettingField> parkingFields() const;
    [[nodiscard]] bool parks() const;
    /// Whether what was entered for it can be written; says why not.
    [[nodiscard]] bool checkParking();
    [[nodiscard]] SettingEdits parking() const;
    [[nodiscard]] QList<Change> parkings() const;
    /// The releases with what the person sees now, which they have to be sent by.
    [[nodiscard]] QList<Change> agreedReleases() const;
    [[nodiscard]] QList<Change> releases() const;
    [[nodiscard]] SettingValues settingsOf(const Change &release) const;

    std::unique_ptr<Ui::ReleaseDateDialog> m_ui;
    Desk m_desk;
    QList<PlannedChange> m_rows; ///< without a place where they are not planned yet
};

} // namespace NumberDesk
