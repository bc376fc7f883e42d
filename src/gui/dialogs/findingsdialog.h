// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desk.h"

#include <QDialog>

#include <memory>

namespace NumberDesk {

class FindingsModel;

namespace Ui {
class FindingsDialog;
}

/// What refreshes found that no change made here explains, until a person has seen it.
class FindingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit FindingsDialog(const Desk &desk, QWidget *parent = nullptr);
    ~FindingsDialog() override;

Q_SIGNALS:
    void numberRequested(const NumberDesk::NumberRef &ref);
    void activityRequested(const QString &changeId);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void setUpTable();
    void connectControls();
    void keepSelection();
    void restoreSelection();
    void showState();
    void showSelection();
    void goToNumber();
    void goToActivity();
    void markSeen(const QList<qint64> &ids);
    void copySelection();
    [[nodiscard]] QList<Finding> selected() const;

    std::unique_ptr<Ui::FindingsDialog> m_ui;
    Desk m_desk;
    FindingsModel *m_model;
    QList<qint64> m_kept;
    int m_keptRow = 0;
    OperationPtr<Done> m_marking;
};

} // namespace NumberDesk
