// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

class QLineEdit;

namespace NumberDesk {

class SavedViews;

namespace Ui {
class ViewNameDialog;
}

/// Asks for the name of a view: of a new one, or another one for one that is there. Before a view of that
/// name would be replaced it asks.
class ViewNameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// With @p renamed the dialog is for that view. Deletes itself when closed; @p views has to outlive it.
    ViewNameDialog(const SavedViews &views, const QString &renamed, QWidget *parent = nullptr);
    ~ViewNameDialog() override;

Q_SIGNALS:
    void named(const QString &name);

private:
    void check();
    void finish(const QString &name);

    std::unique_ptr<Ui::ViewNameDialog> m_ui;
    const SavedViews &m_views;
    QString m_renamed;
    QLineEdit *m_name;
};

} // namespace NumberDesk
