// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace NumberDesk {

namespace Ui {
class RestoreDialog;
}

/// Asks for a moment and says what bringing numbers back to it would take. It changes nothing: the changes
/// go to a review.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(const Desk &desk, const QList<NumberRef> &refs, QWidget *parent = nullptr);
    ~RestoreDialog() override;

Q_SIGNALS:
    void reviewRequested(const QList<NumberDesk::Change> &changes);

private:
    void ask();
    void tell(const Result<Restoration> &end);
    void requestReview();

    std::unique_ptr<Ui::RestoreDialog> m_ui;
    Desk m_desk;
    QList<NumberRef> m_refs;
    QList<Change> m_changes;
    QTimer m_soon;
    OperationPtr<Restoration> m_asking;
};

} // namespace NumberDesk
