// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"
#include "services/numbersheets.h"

#include <QDialog>

#include <memory>

namespace NumberDesk {

class SheetModel;

namespace Ui {
class ImportDialog;
}

/// What a sheet of numbers would change, row by row, before any of it is taken over. Tags, owners, notes and
/// locks are kept at once then; changes at the providers are handed on, to be planned and reviewed.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Starts to read at once. Deletes itself when closed.
    ImportDialog(const Desk &desk, const QString &path, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Does nothing while the sheet is being taken over: half of it would be left.
    void reject() override;

Q_SIGNALS:
    /// The person wants them; what is kept here is on the disk by then, in these steps. Each may be empty.
    void taken(const QList<NumberDesk::Change> &changes, const QList<NumberDesk::NumberNotes::Step> &notes);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void setUpTable();
    void read();
    void showRefusal(const Error &error);
    void showPlan();
    void showRemarks();
    void take();

    std::unique_ptr<Ui::ImportDialog> m_ui;
    Desk m_desk;
    QString m_path;
    SheetModel *m_model;
    SheetPlan m_plan;
    OperationPtr<SheetPlan> m_reading;
    OperationPtr<QList<NumberNotes::Step>> m_keeping;
};

} // namespace NumberDesk
